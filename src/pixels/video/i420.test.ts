import { describe, expect, it } from 'vitest'
import { i420Length, i420Of, layI420, pixelsOfI420, shrunkI420, type I420 } from './i420.ts'

/** A picture of one colour. */
function flat(side: number, [y, u, v]: readonly [number, number, number]): I420 {
  const data = new Uint8Array(i420Length({ width: side, height: side })).fill(y)
  data.fill(u, side * side).fill(v, (side * side * 5) / 4)
  return { width: side, height: side, data }
}

const COLOURS = [
  ['black', [0, 0, 0], [16, 128, 128]],
  ['white', [255, 255, 255], [235, 128, 128]],
  ['grey', [128, 128, 128], [126, 128, 128]],
  ['red', [255, 0, 0], [63, 102, 240]],
  ['green', [0, 255, 0], [173, 42, 26]],
  ['blue', [0, 0, 255], [32, 240, 118]],
] as const

describe('colours of an encoder', () => {
  it.each(COLOURS)('give %s its values in BT.709', (_, colour, values) => {
    const data = Uint8Array.from({ length: 64 }, (_level, i) => [...colour, 255][i % 4] ?? 0)
    expect(i420Of({ width: 4, height: 4, data })).toEqual(flat(4, values))
  })

  it('have luma for every pixel, and one chroma for four', () => {
    const data = new Uint8Array(64)
    data.set([255, 255, 255, 255], 0)
    expect([...i420Of({ width: 4, height: 4, data }).data.subarray(0, 5)]).toEqual([235, 16, 16, 16, 16])
  })

  it.each(COLOURS)('come back as %s', (_, colour, values) => {
    const { width, height, data } = pixelsOfI420(flat(4, values))
    expect({ width, height, length: data.length }).toEqual({ width: 4, height: 4, length: 64 })
    for (const [i, level] of data.entries()) {
      expect(Math.abs(level - ([...colour, 255][i % 4] ?? 0))).toBeLessThanOrEqual(2)
    }
  })
})

describe('a smaller copy', () => {
  it('has the mean of the pixels that each of its own stands for', () => {
    const picture = flat(8, [100, 60, 200])
    picture.data.set([20, 40], 0)
    picture.data.set([60, 80], 8)
    const small = shrunkI420(picture, { width: 4, height: 4 })
    expect([...small.data.subarray(0, 3)]).toEqual([50, 100, 100])
    expect([...small.data.subarray(16)]).toEqual([60, 60, 60, 60, 200, 200, 200, 200])
  })

  it('of its own size is the same', () => {
    const picture = { width: 6, height: 4, data: Uint8Array.from({ length: 36 }, (_, i) => i * 7) }
    expect(shrunkI420(picture, picture).data).toEqual(picture.data)
  })
})

describe('a picture laid into another', () => {
  it('is where it shall be, in all planes, and nowhere else', () => {
    const page = flat(4, [1, 2, 3])
    layI420(flat(2, [10, 20, 30]), page, { x: 2, y: 0 })
    expect([...page.data]).toEqual(
      [1, 1, 10, 10, 1, 1, 10, 10, 1, 1, 1, 1, 1, 1, 1, 1].concat([2, 20, 2, 2], [3, 30, 3, 3]),
    )
  })
})

import { describe, expect, it } from 'vitest'
import {
  framed,
  hasLarger,
  largerSize,
  panned,
  readSize,
  sizeFor,
  writeSize,
  zoomedOut,
  type Sizes,
} from './sizes.ts'

const GPT: Sizes = { kind: 'list', list: ['1024x1024', '1536x1024', '1024x1536'].map(readSize) }
const ANY: Sizes = { kind: 'any', step: 64, pixels: 1024 * 1024, upscalePixels: 2048 * 2048 }
const ratio = (text: string) => {
  const [width = 1, height = 1] = text.split(':').map(Number)
  return { width, height }
}

describe('the size for a ratio', () => {
  it.each([
    ['1:1', '1024x1024', '1024x1024'],
    ['5:4', '1536x1024', '1280x1024'],
    ['16:9', '1536x1024', '1536x864'],
    ['9:16', '1024x1536', '864x1536'],
    ['3:2', '1536x1024', '1536x1024'],
  ])('%s is %s, of which %s is kept', (aspect, size, kept) => {
    const { canvas, place } = framed(ratio(aspect), GPT)
    expect([writeSize(canvas), writeSize(place)]).toEqual([size, kept])
  })

  it.each([
    ['1:1', '1024x1024'],
    ['16:9', '1344x768'],
    ['10:1', '2048x512'],
  ])('%s is %s where any will do, never wider than 4:1', (aspect, size) => {
    expect(writeSize(sizeFor(ratio(aspect), ANY))).toBe(size)
  })

  it('is the smallest of several alike, and an upscale’s the largest', () => {
    const sizes: Sizes = { kind: 'list', list: ['2048x2048', '512x512', '1024x1024'].map(readSize) }
    expect(writeSize(sizeFor(ratio('1:1'), sizes))).toBe('512x512')
    expect(largerSize(ratio('1:1'), sizes)).toEqual({ width: 2048, height: 2048 })
  })

  it('is no larger where nothing is', () => {
    expect([hasLarger(GPT), hasLarger(ANY), hasLarger({ ...ANY, upscalePixels: null })]).toEqual([
      false,
      true,
      false,
    ])
    expect(largerSize(ratio('3:2'), GPT)).toBeNull()
    expect(writeSize(largerSize(ratio('3:2'), ANY)!)).toBe('2496x1664')
  })
})

describe('a wider frame', () => {
  const square = { width: 1024, height: 1024 }

  it('of a zoom has the picture in its middle', () => {
    expect(zoomedOut(square, { factor: 2, aspect: null }, GPT)).toEqual({
      canvas: square,
      frame: { x: 0, y: 0, ...square },
      place: { x: 256, y: 256, width: 512, height: 512 },
    })
  })

  it('of another ratio shows all of the picture', () => {
    const { canvas, frame, place } = zoomedOut(square, { factor: 1, aspect: ratio('16:9') }, GPT)
    expect([writeSize(canvas), writeSize(frame), writeSize(place)]).toEqual([
      '1536x1024',
      '1536x864',
      '864x864',
    ])
    expect(place).toMatchObject({ x: 336, y: 80 })
  })

  it.each([
    ['left', { x: 512, y: 0 }],
    ['right', { x: 0, y: 0 }],
    ['up', { x: 0, y: 512 }],
    ['down', { x: 0, y: 0 }],
  ] as const)('of a pan to the %s has the picture at %j', (direction, at) => {
    expect(panned(square, direction, GPT).place).toMatchObject({ ...at, ...square })
  })
})

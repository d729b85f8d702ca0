import { describe, expect, it } from 'vitest'
import { toI420 } from './i420.ts'

const SIDE = 4

function flat(colour: readonly number[]): number[] {
  const data = Uint8Array.from({ length: SIDE * SIDE * 4 }, (_, i) => colour[i % 4] ?? 255)
  return [...toI420({ width: SIDE, height: SIDE, data })]
}

/** Sixteen times luma, then four times each chroma. */
const planes = (y: number, u: number, v: number): number[] => [
  ...Array<number>(16).fill(y),
  ...Array<number>(4).fill(u),
  ...Array<number>(4).fill(v),
]

describe('toI420', () => {
  it.each([
    ['black', [0, 0, 0], [16, 128, 128]],
    ['white', [255, 255, 255], [235, 128, 128]],
    ['grey', [128, 128, 128], [126, 128, 128]],
    ['red', [255, 0, 0], [63, 102, 240]],
    ['green', [0, 255, 0], [173, 42, 26]],
    ['blue', [0, 0, 255], [32, 240, 118]],
  ] as const)('gives %s its values in BT.709', (_, colour, [y, u, v]) => {
    expect(flat(colour)).toEqual(planes(y, u, v))
  })

  it('keeps luma for every pixel, and one chroma for four', () => {
    const data = new Uint8Array(SIDE * SIDE * 4)
    data.set([255, 255, 255, 255], 0)
    const out = toI420({ width: SIDE, height: SIDE, data })
    expect([...out.subarray(0, 5)]).toEqual([235, 16, 16, 16, 16])
    expect(out.length).toBe(24)
  })
})

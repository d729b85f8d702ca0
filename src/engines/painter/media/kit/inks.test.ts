import { describe, expect, it } from 'vitest'
import { chromaOf, lch, toRgb } from '../../colours/colour.ts'
import { halfLabelsOf, inksOf } from './inks.ts'
import { cut } from './sheets.ts'

const SIDE = 96
/** A grey picture with a dark lower half and a small red square. */
const raster = { data: new Uint8ClampedArray(SIDE * SIDE * 4), width: SIDE, height: SIDE }
for (let i = 0; i < SIDE * SIDE; i++) {
  const [x, y] = [i % SIDE, Math.floor(i / SIDE)]
  const red = Math.abs(x - 48) < 6 && Math.abs(y - 20) < 6
  const colour = red ? lch(0.6, 0.2, 28) : lch(y < 48 ? 0.8 : 0.35, 0.01, 260)
  raster.data.set([...toRgb(colour), 255], i * 4)
}

describe('inksOf', () => {
  it('finds the colours of a picture, the small and loud one too', () => {
    const inks = inksOf(raster, 3)
    expect(inks).toHaveLength(3)
    expect(Math.max(...inks.map(chromaOf))).toBeGreaterThan(0.15)
    expect(inks.map(({ L }) => L)).toEqual(inks.map(({ L }) => L).toSorted((one, other) => one - other))
  })

  it('gives no more than there are', () => {
    expect(inksOf(raster, 12).length).toBeLessThanOrEqual(4)
  })
})

describe('cut', () => {
  it('keeps areas and their borders where they are, and drops what is narrower than its radius', () => {
    const inks = inksOf(raster, 3)
    const labels = halfLabelsOf(raster, inks)
    const half = SIDE / 2
    const red = labels[10 * half + 24]!
    const grey = labels[5 * half + 35]!
    labels[5 * half + 40] = red
    const { label, share } = cut({ labels, count: inks.length, radius: 2 }, raster)
    expect(label[20 * SIDE + 48]).toBe(red)
    expect(label[10 * SIDE + 80]).toBe(grey)
    expect(label[44 * SIDE + 10]).not.toBe(label[51 * SIDE + 10])
    expect(share[70 * SIDE + 10]).toBeGreaterThan(0.95)
    expect(share[48 * SIDE + 10]).toBeLessThan(0.75)
  })
})

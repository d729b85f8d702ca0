import { describe, expect, it } from 'vitest'
import type { Pixels } from '../../../pixels/pixels.ts'
import { seamlessCoverage } from './seam.ts'

const SIDE = 128
const LEFT_HALF = { x: 0, y: 0, width: 0.5, height: 1 }

/** A grey picture with white squares of 16 pixels, each given by its corner. */
function withSquares(...corners: readonly (readonly [number, number])[]): Pixels {
  const data = new Uint8Array(SIDE * SIDE * 4).fill(128)
  for (const [left, top] of corners) {
    for (let y = top; y < top + 16; y++) data.fill(255, (y * SIDE + left) * 4, (y * SIDE + left + 16) * 4)
  }
  return { width: SIDE, height: SIDE, data }
}

const plain = withSquares()

async function coverageAt(under: Pixels, x: number, y: number): Promise<number> {
  return (await seamlessCoverage(under, plain, LEFT_HALF)).data[y * SIDE + x]!
}

describe('seamlessCoverage', () => {
  it('covers everything where the pictures are equal', async () => {
    expect(new Set((await seamlessCoverage(plain, plain, LEFT_HALF)).data)).toEqual(new Set([255]))
  })

  it('leaves what stands free outside', async () => {
    const under = withSquares([100, 60])
    expect(await coverageAt(under, 108, 68)).toBe(0)
    expect(await coverageAt(under, 80, 20)).toBe(255)
  })

  it('covers what the edge of the place would cut in two, its outer half too', async () => {
    const under = withSquares([56, 60])
    expect(await coverageAt(under, 60, 68)).toBe(255)
    expect(await coverageAt(under, 69, 68)).toBe(255)
  })

  it('covers what lies in the place', async () => {
    expect(await coverageAt(withSquares([10, 10]), 18, 18)).toBe(255)
  })

  it('lets a thing stand outside although its tip reaches in', async () => {
    const tall = withSquares([70, 10], [70, 26], [70, 42], [70, 58], [58, 58])
    expect(await coverageAt(tall, 78, 30)).toBe(0)
    expect(await coverageAt(tall, 60, 66)).toBe(255)
  })
})

import { describe, expect, it } from 'vitest'
import { IDENTITY, chained, moved, scaled, turned } from './affine.ts'
import { footOf, hiddenFrom, opaqueRows } from './cover.ts'

const FRAME = { width: 40, height: 30 }

/** A plane of 60 times 50 pixels, nothing to be seen in the rows above `top`. */
function plane(top: number) {
  const data = new Uint8Array(60 * 50 * 4).fill(255)
  data.fill(0, 0, top * 60 * 4)
  return { left: -10, top: -10, width: 60, height: 50, data }
}

const hidden = (top: number, matrix = IDENTITY) => {
  const own = plane(top)
  return hiddenFrom(own, { foot: footOf(opaqueRows(own)), matrix }, FRAME)
}

describe('what a plane hides', () => {
  it('is all of the frame that lies below its last row that lets anything through', () => {
    expect(hidden(20)).toBe(12)
    expect(hidden(0)).toBe(0)
  })

  it('moves with the camera', () => {
    expect(hidden(20, moved(0, 5))).toBe(17)
    expect(hidden(20, scaled(1.5, 1.5))).toBe(18)
  })

  it('begins, where the camera is tilted, at the lowest place of its edge', () => {
    const about = chained(moved(20, 15), turned(0.05), moved(-20, -15))
    expect(hidden(20, about)).toBe(13)
  })

  it('is nothing where one pixel at its foot lets something through, or where it does not reach the edges', () => {
    const pierced = plane(20)
    pierced.data[(49 * 60 + 3) * 4 + 3] = 254
    expect(hiddenFrom(pierced, { foot: footOf(opaqueRows(pierced)), matrix: IDENTITY }, FRAME)).toBe(30)
    expect(hidden(20, moved(15, 0))).toBe(30)
    expect(hidden(20, moved(0, -15))).toBe(30)
  })
})

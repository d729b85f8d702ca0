import { describe, expect, it } from 'vitest'
import { IDENTITY, chained, moved, scaled, turned, type Affine } from './affine.ts'
import { partsSeen, type Covering } from './cover.ts'
import type { Cut } from './plane.ts'
import { tilesOf } from './tiles.ts'

const FRAME = { width: 120, height: 100 }

/** A plane of 160 times 140 pixels around the frame, opaque in a part of it and empty elsewhere. */
function plane(filled: Cut, matrix: Affine = IDENTITY): Covering {
  const data = new Uint8Array(160 * 140 * 4)
  for (let y = filled.top; y < filled.top + filled.height; y++) {
    data.fill(255, (y * 160 + filled.left) * 4, (y * 160 + filled.left + filled.width) * 4)
  }
  const tiles = tilesOf({ left: -20, top: -20, width: 160, height: 140, data })
  return { tiles, matrix, hides: true, reach: 0 }
}

const WHOLE: Cut = { left: 0, top: 0, width: 160, height: 140 }
const LOWER: Cut = { left: 0, top: 68, width: 160, height: 72 }

const seen = (...planes: readonly Covering[]) => partsSeen(planes, FRAME)

/** Whether a pixel of the frame lies in one of the parts. */
const isIn = (parts: readonly Cut[] | undefined, x: number, y: number): boolean =>
  (parts ?? []).some(
    ({ left, top, width, height }) => x >= left && y >= top && x < left + width && y < top + height,
  )

describe('the parts of a frame where planes are seen', () => {
  it('are all of it for a plane that nothing hides', () => {
    expect(seen(plane(WHOLE))).toEqual([[{ left: 0, top: 0, ...FRAME }]])
  })

  it('leave out what a nearer plane hides, and nothing else', () => {
    const [behind] = seen(plane(WHOLE), plane(LOWER))
    for (let x = 0; x < 120; x += 10) {
      expect(isIn(behind, x, 20)).toBe(true)
      expect(isIn(behind, x, 49)).toBe(true)
      expect(isIn(behind, x, 95)).toBe(false)
    }
  })

  it('leave out where a plane is empty', () => {
    const [own] = seen(plane({ left: 20, top: 20, width: 30, height: 30 }))
    expect(isIn(own, 5, 5)).toBe(true)
    expect(isIn(own, 29, 29)).toBe(true)
    expect(isIn(own, 100, 80)).toBe(false)
    expect(seen(plane({ left: 0, top: 0, width: 8, height: 8 }))).toEqual([[]])
  })

  it('hold everything that is to be seen, wherever the camera goes', () => {
    const filled = { left: 60, top: 50, width: 40, height: 40 }
    for (const way of [moved(31, -17), scaled(1.3, 1.3), chained(turned(0.2), moved(9, 4)), scaled(-1, 1)]) {
      const [own] = seen(plane(filled, way))
      const places = Array.from({ length: 196 }, (_, i) => [62 + 3 * (i % 14), 52 + 3 * Math.floor(i / 14)])
      const missing = places.filter(([x = 0, y = 0]) => {
        const [u, v] = [x - 20, y - 20]
        const column = way.a * u + way.c * v + way.e
        const row = way.b * u + way.d * v + way.f
        const isOn = column >= 0 && row >= 0 && column < FRAME.width && row < FRAME.height
        return isOn && x < 100 && y < 90 && !isIn(own, column, row)
      })
      expect(missing).toEqual([])
    }
  })

  it('are all drawn behind light, behind what is thin, and behind what waves carry about', () => {
    const behind = plane(WHOLE)
    const all = [{ left: 0, top: 0, ...FRAME }]
    expect(seen(behind, { ...plane(WHOLE), hides: false })[0]).toEqual(all)
    expect(seen(behind, { ...plane(WHOLE), reach: 3 })[0]).toEqual(all)
    expect(isIn(seen(behind, plane(WHOLE))[0], 60, 50)).toBe(false)
  })

  it('do not overlap: what is half transparent would show twice', () => {
    // Two shapes that come near each other in turn, as stairs do.
    const stairs = [
      [4, 12],
      [7, 16],
      [3, 11],
      [3, 10],
      [7, 16],
    ] as const
    const side = 24
    const size = { width: 18 * side, height: stairs.length * side }
    const data = new Uint8Array(size.width * size.height * 4)
    for (const [row, [end, start]] of stairs.entries()) {
      for (let x = 0; x < size.width; x++) {
        if (x < end * side || x >= start * side) data[((row * side + 12) * size.width + x) * 4 + 3] = 90
      }
    }
    const tiles = tilesOf({ left: 0, top: 0, ...size, data })
    const [parts = []] = partsSeen([{ tiles, matrix: IDENTITY, hides: true, reach: 0 }], size)
    expect(parts.length).toBeGreaterThan(1)
    for (let x = 5; x < size.width; x += side) {
      for (let y = 12; y < size.height; y += side) {
        expect(parts.filter((part) => isIn([part], x, y)).length).toBeLessThanOrEqual(1)
      }
    }
  })
})

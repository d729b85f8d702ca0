import { describe, expect, it } from 'vitest'
import type { Mask } from './mask.ts'
import { outlinesOf, type Polygon } from './outline.ts'

/** A mask from rows of signs: `#` marked. */
function drawn(rows: readonly string[]): Mask {
  const data = Uint8Array.from([...rows.join('')].map((sign) => (sign === '#' ? 255 : 0)))
  return { width: rows[0]!.length, height: rows.length, data }
}

/** The pixels whose middles lie in any of the polygons (even-odd rule). */
function filled(polygons: readonly Polygon[], { width, height }: Mask): string[] {
  const isIn = (px: number, py: number) =>
    polygons.some((polygon) => {
      let inside = false
      for (const [i, a] of polygon.entries()) {
        const b = polygon[(i + 1) % polygon.length]!
        if (a.y > py !== b.y > py && px < ((b.x - a.x) * (py - a.y)) / (b.y - a.y) + a.x) inside = !inside
      }
      return inside
    })
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_cell, x) => (isIn(x + 0.5, y + 0.5) ? '#' : '.')).join(''),
  )
}

describe('outlines', () => {
  it('go clockwise from the top left', () => {
    expect(outlinesOf(drawn(['....', '.##.', '.##.', '....']), 0)).toEqual([
      [
        { x: 1, y: 1 },
        { x: 3, y: 1 },
        { x: 3, y: 3 },
        { x: 1, y: 3 },
      ],
    ])
  })

  it.each([
    ['parts that are apart', ['##..', '##..', '...#', '...#']],
    ['parts that touch by a corner', ['##..', '##..', '..##', '..##']],
    ['a ring', ['#####', '#...#', '#...#', '#####']],
    ['a hole of one pixel', ['###', '#.#', '###']],
    ['two holes', ['#######', '#.#...#', '#######', '###.###', '#######']],
    ['an island in a ring', ['#######', '#.....#', '#.###.#', '#.....#', '#######']],
    ['everything', ['###', '###']],
  ])('cover %s and nothing else', (_what, rows) => {
    const mask = drawn(rows)
    expect(filled(outlinesOf(mask, 0), mask)).toEqual(rows)
  })

  it('have few corners where an edge is nearly straight', () => {
    const side = 200
    const data = Uint8Array.from({ length: side * side }, (_, i) =>
      Math.hypot((i % side) - 100, Math.floor(i / side) - 100) < 80 ? 255 : 0,
    )
    const [circle] = outlinesOf({ width: side, height: side, data }, 1)
    expect(circle!.length).toBeLessThan(60)
    const area = circle!.reduce((sum, { x, y }, i) => {
      const next = circle![(i + 1) % circle!.length]!
      return sum + (x * next.y - next.x * y) / 2
    }, 0)
    expect(Math.abs(area / (Math.PI * 80 ** 2) - 1)).toBeLessThan(0.02)
  })

  it('are none where nothing is marked', () => {
    expect(outlinesOf(drawn(['..', '..']), 0)).toEqual([])
  })
})

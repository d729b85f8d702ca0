import { describe, expect, it } from 'vitest'
import { random } from '../../random.ts'
import { chainsOf } from './chains.ts'
import { fittedMesh } from './fitted-mesh.ts'

const SIDE = 64
/** A disc beside a bar, on plain ground. */
const labels = Uint16Array.from({ length: SIDE * SIDE }, (_, i) => {
  const [x, y] = [i % SIDE, Math.floor(i / SIDE)]
  if (Math.hypot(x - 40.5, y - 30.5) < 14) return 1
  return x >= 6 && x < 10 ? 2 : 0
})
const size = { width: SIDE, height: SIDE }
const ruling = { stray: 0.8, longest: 9 }

describe('chainsOf', () => {
  it('draws borders with few corners that stray no farther than allowed', () => {
    const { points } = chainsOf(labels, size, () => ruling)
    const disc = points.filter(({ x }) => x > 20)
    expect(disc.length).toBeGreaterThan(8)
    expect(disc.length).toBeLessThan(40)
    for (const { x, y } of disc) expect(Math.abs(Math.hypot(x - 41, y - 31) - 14)).toBeLessThan(1.5)
  })

  it('closes a ring, and ends other borders at the edges of the picture', () => {
    const { points, lines } = chainsOf(labels, size, () => ruling)
    const ends = points.filter((_, i) => lines.filter((line) => line.includes(i)).length === 1)
    expect(ends.map(({ x, y }) => [x, y]).toSorted()).toEqual([
      [10, 0],
      [10, SIDE],
      [6, 0],
      [6, SIDE],
    ])
  })

  it('tells which labels a border lies between', () => {
    const sides = new Set<string>()
    chainsOf(labels, size, (one, other) => {
      sides.add(String([one, other].toSorted()))
      return ruling
    })
    expect([...sides].toSorted()).toEqual(['0,1', '0,2'])
  })
})

describe('fittedMesh', () => {
  it('lets no triangle lie across a border', () => {
    const next = random('fitted mesh')
    const others = Array.from({ length: 30 }, () => ({ x: next() * 90 - 13, y: next() * 90 - 13 }))
    const { points, triangles } = fittedMesh(
      chainsOf(labels, size, () => ruling),
      others,
      9,
    )
    expect(triangles.length).toBeGreaterThan(60)
    const isInside = ({ x, y }: { x: number; y: number }, by: number) => Math.hypot(x - 41, y - 31) < 14 + by
    for (const corners of triangles) {
      const at = corners.map((i) => points[i]!)
      // A corner well within the disc has no neighbour well outside it.
      expect(at.some((point) => isInside(point, -1.8)) && at.some((point) => !isInside(point, 1.8))).toBe(
        false,
      )
    }
  })
})

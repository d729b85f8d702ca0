import { describe, expect, it } from 'vitest'
import { random } from '../../random.ts'
import { meshOf } from './mesh.ts'

const next = random('mesh')
const points = Array.from({ length: 300 }, () => ({ x: next() * 100, y: next() * 100 }))

const areaOf = (corners: readonly { x: number; y: number }[]): number => {
  const [a, b, c] = corners as [(typeof points)[0], (typeof points)[0], (typeof points)[0]]
  return Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2
}

describe('meshOf', () => {
  const triangles = meshOf(points)

  it('uses every point', () => {
    expect(new Set(triangles.flat()).size).toBe(points.length)
  })

  it('covers what lies between the points once', () => {
    const frame = [
      { x: -1, y: -1 },
      { x: 101, y: -1 },
      { x: 101, y: 101 },
      { x: -1, y: 101 },
    ]
    const framed = [...frame, ...points]
    const area = meshOf(framed).reduce((sum, corners) => sum + areaOf(corners.map((i) => framed[i]!)), 0)
    expect(area).toBeCloseTo(102 * 102, 3)
  })

  it('leaves no point inside the circle of a triangle', () => {
    for (const [one, two, three] of triangles.slice(0, 60)) {
      const [a, b, c] = [points[one]!, points[two]!, points[three]!]
      const d = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y))
      const [aa, bb, cc] = [a.x ** 2 + a.y ** 2, b.x ** 2 + b.y ** 2, c.x ** 2 + c.y ** 2]
      const x = (aa * (b.y - c.y) + bb * (c.y - a.y) + cc * (a.y - b.y)) / d
      const y = (aa * (c.x - b.x) + bb * (a.x - c.x) + cc * (b.x - a.x)) / d
      const radius = Math.hypot(a.x - x, a.y - y)
      const nearest = Math.min(...points.map((point) => Math.hypot(point.x - x, point.y - y)))
      expect(nearest).toBeGreaterThan(radius * 0.999_99)
    }
  })
})

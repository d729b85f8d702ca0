import { describe, expect, it } from 'vitest'
import { readPoints } from '../canvas/spline.ts'
import { arch, each, facet, leaf, row, star } from './shapes.ts'

describe('shapes', () => {
  it('make every point of a facet a corner', () => {
    expect(readPoints(facet('0 0, 1 0, 1 -1', { c: 'wall' }).d).every(({ corner }) => corner)).toBe(true)
  })

  it('stand an arch on its foot, no higher than it was asked to be', () => {
    const ys = readPoints(arch([0, 0, 0.1, 0.4], { c: 'door' }).d).map(({ y }) => y)
    expect(Math.max(...ys)).toBeCloseTo(0)
    expect(Math.min(...ys)).toBeCloseTo(-0.4)
  })

  it('root a leaf where it grows and end it at its tip', () => {
    const points = readPoints(leaf([0.1, 0, 0.5, -0.5, 0.05], { c: 'leaf' }, 0.2).d)
    expect(points[0]).toMatchObject({ x: 0.1, y: 0 })
    expect(points[3]).toMatchObject({ x: 0.5, y: -0.5 })
  })

  it('put one point of a star up', () => {
    const [first] = readPoints(star([0, 0, 1, 0.4, 5], { c: 'gold' }).d)
    expect(first?.x).toBeCloseTo(0)
    expect(first?.y).toBeCloseTo(-1)
  })

  it('repeat a thing from the first place to the last', () => {
    const places: number[] = []
    row([-1, 1, 3], (x) => (places.push(x), []))
    expect(places).toEqual([-1, 0, 1])
  })

  it('read the numbers of each place, those that are not written as 0', () => {
    const seen: (readonly number[])[] = []
    each('.1 -.2 3, 4 5', (numbers) => (seen.push(numbers), []))
    expect(seen).toEqual([
      [0.1, -0.2, 3, 0, 0, 0],
      [4, 5, 0, 0, 0, 0],
    ])
  })
})

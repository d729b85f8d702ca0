import { describe, expect, it } from 'vitest'
import { boundsOf, readPoints } from '../canvas/spline.ts'
import { dot, limb, names, shaggy, twin } from './parts.ts'
import { stroke } from './shapes.ts'

const boundsOfPart = ({ d }: { d: string }) => boundsOf(readPoints(d))

describe('a limb', () => {
  it('reaches beyond its first and last circle by their radii, for its ends are round', () => {
    const [left, top, right, bottom] = boundsOfPart(limb('0 0 .1, 0 .5 .08, 0 1 .05', 'fur'))
    expect([left, top, right, bottom].map((side) => Math.round(side * 100))).toEqual([-10, -10, 10, 105])
  })

  it('is as wide along its way as its circles', () => {
    const widths = readPoints(limb('0 0 .1, 1 0 .2, 2 0 .1', 'fur').d)
    expect(Math.max(...widths.map(({ y }) => y))).toBeCloseTo(0.2, 3)
  })
})

describe('a shaggy disc', () => {
  it('has a sharp point for every tuft, and is round between them', () => {
    const points = readPoints(shaggy([0, 0, 1, 0.8, 9], 'mane').d)
    expect(points.filter(({ corner }) => corner)).toHaveLength(9)
    expect(points.map(({ x, y }) => Math.round(Math.hypot(x, y) * 10)).toSorted()).toEqual([
      ...Array.from({ length: 9 }, () => 10),
      ...Array.from({ length: 9 }, () => 8),
    ])
  })
})

describe('twins', () => {
  it('are shapes and strokes, and the same in a mirror', () => {
    const [ear, whisker, otherEar, otherWhisker] = twin([
      dot([-0.3, 0, 0.1], 'fur'),
      stroke('-.1 0, -.4 .1', 'fur', 0.01),
    ])
    expect(boundsOf(readPoints((otherEar as { d: string }).d))).toEqual([0.2, -0.1, 0.4, 0.1])
    expect(boundsOf(readPoints((otherWhisker as { line: string }).line))).toEqual([0.1, 0, 0.4, 0.1])
    expect([ear, whisker].map((part) => part?.c)).toEqual(['fur', 'fur'])
  })
})

describe('names', () => {
  it('may hold more than one word', () => {
    expect(names('polar bear, 北极熊')).toEqual(['polar bear', '北极熊'])
  })
})

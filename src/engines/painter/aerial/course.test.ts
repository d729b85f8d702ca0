import { describe, expect, it } from 'vitest'
import { courseIn, reach } from './course.ts'
import { AERIAL_TEMPLATES, windingOf } from './layouts.ts'

const FRAME = { width: 1.5, height: 1 }
const ids = AERIAL_TEMPLATES.map(({ id }) => id)

describe('the line of a picture from above', () => {
  it.each(ids)('%s: finds a point again by how far it lies along and off', (id) => {
    for (const mirrored of [false, true]) {
      const course = courseIn(FRAME, windingOf(id), mirrored)
      const point = course.at(0.31, -0.12)
      expect(course.along(point)).toBeCloseTo(0.31, 9)
      expect(course.off(point)).toBeCloseTo(-0.12, 9)
    }
  })

  it.each(ids)('%s: crosses the frame, with room on both sides for what lies there', (id) => {
    const course = courseIn({ width: 1, height: 1 }, windingOf(id), false)
    for (const off of [-0.17, 0, 0.17]) {
      const { x, y } = course.at(0, off)
      expect(Math.min(x, y)).toBeGreaterThan(0.08)
      expect(Math.max(x, y)).toBeLessThan(0.92)
    }
  })

  it('mirrors left and right', () => {
    const [one, other] = [false, true].map((mirrored) =>
      courseIn(FRAME, windingOf('bent'), mirrored).at(0.4, 0.1),
    )
    expect(one!.x).toBeCloseTo(FRAME.width - other!.x, 9)
    expect(one!.y).toBeCloseTo(other!.y, 9)
  })

  it('is sampled at the same places in a wider window', () => {
    const course = courseIn(FRAME, windingOf('rising'), false)
    const near = reach(course, { left: 0, top: 0, right: 1, bottom: 1 })
    const far = new Set(reach(course, { left: -1, top: -1, right: 2, bottom: 2 }))
    expect(near.filter((along) => !far.has(along))).toEqual([])
  })
})

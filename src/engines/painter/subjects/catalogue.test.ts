import { describe, expect, it } from 'vitest'
import { unitBounds } from '../canvas/figure.ts'
import { PLACES } from '../places/atlas.ts'
import { SUBJECTS, subjectOf } from './catalogue.ts'

describe('subjects', () => {
  it('are at least thirty, each with an id and words of its own', () => {
    expect(SUBJECTS.length).toBeGreaterThanOrEqual(30)
    expect(new Set(SUBJECTS.map(({ id }) => id)).size).toBe(SUBJECTS.length)
    const words = SUBJECTS.flatMap((subject) => subject.words)
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })

  it.each(SUBJECTS.map((subject) => [subject.id, subject] as const))(
    '%s can be read and fits its unit space',
    (id, subject) => {
      const [left, top, right, bottom] = unitBounds(id)
      expect(top).toBeGreaterThanOrEqual(-1.25)
      expect(right - left).toBeLessThan(3)
      expect(bottom).toBeLessThanOrEqual(0.85)
      for (const part of subject.parts) expect(subject.palette).toHaveProperty(part.c)
      expect(subject.palette).toHaveProperty(subject.accent)
    },
  )

  it('have homes that exist and offer one of their slots', () => {
    for (const { homes, slots } of SUBJECTS) {
      for (const home of homes) {
        const place = PLACES.find(({ name }) => name === home)
        expect(slots.some((slot) => place?.slots.includes(slot))).toBe(true)
      }
    }
  })

  it('are refused by name when unknown', () => {
    expect(() => subjectOf('nobody')).toThrow('no subject "nobody"')
  })
})

import { describe, expect, it } from 'vitest'
import { composeScenes } from '../compose/compose.ts'
import { unitBounds } from '../canvas/figure.ts'
import { anAsk } from '../fixtures/an-ask.ts'
import { subjectOf } from './catalogue.ts'
import { seenFrom, viewOfLayout } from './portrait-views.ts'
import { SITTERS } from './side-portraits.ts'

const subjectsOf = (text: string) =>
  composeScenes(anAsk({ text })).map(({ figures }) => figures[0]?.subject ?? '')

describe('portraits', () => {
  it('show people from several sides where the words name none', () => {
    const views = new Set(subjectsOf('portrait of a woman'))
    expect(views.size).toBeGreaterThan(1)
    for (const id of views) expect(id).toMatch(/^portrait-woman/)
  })

  it.each([
    ['portrait of a woman with red hair, profile', 'portrait-woman-profile'],
    ['side view of a girl', 'portrait-girl-profile'],
    ['portrait of an old man, three-quarter view', 'portrait-old-man-three-quarter'],
    ['男人肖像, 侧面', 'portrait-man-profile'],
    ['女の子の横顔', 'portrait-girl-profile'],
    ['retrato de mujer de perfil', 'portrait-woman-profile'],
    ['un homme de profil', 'portrait-man-profile'],
    ['eine Frau im Profil', 'portrait-woman-profile'],
  ])('of "%s" keep to that side', (text, id) => {
    expect(new Set(subjectsOf(text))).toEqual(new Set([id]))
  })

  it('in profile look to one side, and those that are turned still fill their frame', () => {
    for (const { id } of SITTERS) {
      const [left, , right] = unitBounds(seenFrom(id, 'three-quarter'))
      expect(right - left).toBeGreaterThan(1)
      expect(subjectOf(seenFrom(id, 'profile')).parts).not.toEqual(subjectOf(id).parts)
      expect(subjectOf(seenFrom(id, 'profile')).upright).toBeUndefined()
    }
  })

  it('stay as they are for whoever has one side only', () => {
    expect(seenFrom('fox', 'profile')).toBe('fox')
    expect(viewOfLayout(0)).toBe('front')
  })
})

import { describe, expect, it } from 'vitest'
import { figureBox } from '../canvas/figure.ts'
import { askFor } from '../plan/ask-for.ts'
import { lying } from '../subjects/from-above.ts'
import { composeScenes } from './compose.ts'

const scenesOf = (text: string) => composeScenes(askFor(text))

describe('an eye that looks down', () => {
  it.each([
    'a cup of coffee and a croissant, top view',
    "bird's eye view of a city",
    'a village from above',
    'a fox in a meadow from above',
    'a car in the desert, aerial view',
  ])('has no horizon in the frame: %s', (text) => {
    for (const { horizon } of scenesOf(text)) expect(horizon).toBeLessThan(0)
  })

  it('keeps some sky for what needs one', () => {
    const scenes = scenesOf('a hot air balloon over a meadow, aerial view')
    for (const { horizon } of scenes) expect(horizon).toBeGreaterThan(0)
  })

  it.each([
    ['aerial view of a beach', 'aerial shore'],
    ['a lake from above', 'aerial lake'],
    ['航拍 城市', 'aerial town'],
    ['mountains from above', 'aerial mountains'],
    ['a village with a church from above', 'aerial hamlet'],
    ['two boats on a lake from above', 'aerial lake'],
    ['a car in the desert, aerial view', 'aerial dunes'],
  ])('sees a land straight from above: %s', (text, ground) => {
    for (const { place, features } of scenesOf(text)) {
      expect(place).toBe('aerial')
      expect(features).toContain(ground)
    }
  })

  it.each(['a fox in a meadow from above', 'aerial view of a castle', 'a plane over a city, aerial view'])(
    'looks down at a slant on what has no drawing from above: %s',
    (text) => {
      for (const { place } of scenesOf(text)) expect(place).not.toBe('aerial')
    },
  )

  it('gives each cell of a land its own layout', () => {
    expect(new Set(scenesOf('fields from above').map(({ template }) => template)).size).toBe(4)
  })

  it('changes nothing where the words look straight ahead', () => {
    for (const { horizon } of scenesOf('a fox in a meadow')) expect(horizon).toBeGreaterThan(0.1)
  })

  it('sees things on a table apart from one another and inside the frame', () => {
    for (const { figures } of scenesOf('a rose and a book on a table, top view')) {
      const middles = figures.map(figureBox).map(({ left, right, top, bottom }) => ({
        x: (left + right) / 2,
        y: (top + bottom) / 2,
      }))
      const [one, other] = middles
      expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThan(0.3)
      for (const { x, y } of middles) {
        expect(Math.min(x, y)).toBeGreaterThan(0.1)
        expect(Math.max(x, y)).toBeLessThan(0.9)
      }
    }
  })

  it('sees a cup as a circle, and what has no such drawing as it is', () => {
    const [{ figures }] = scenesOf('a cup of coffee and a croissant, top view') as [
      ReturnType<typeof scenesOf>[number],
    ]
    expect(figures.map(({ subject }) => subject)).toEqual(['cup-from-above', 'croissant'])
    expect(lying('croissant')).toBe('croissant')
  })
})

import { describe, expect, it } from 'vitest'
import { askFor } from './ask-for.ts'
import { carriedBy } from './carrying.ts'
import { composeScenes } from './compose.ts'
import { figureBox } from './figure.ts'
import type { Figure, Scene } from './scene.ts'

const scenesOf = (text: string): Scene[] => composeScenes(askFor(text, { count: 4 }))

const figureOf = ({ figures }: Scene, id: string): Figure => figures.find(({ subject }) => subject === id)!

const boxOf = (scene: Scene, id: string) => figureBox(figureOf(scene, id))

const middleOf = ({ left, right }: { left: number; right: number }): number => (left + right) / 2

describe('placed relations', () => {
  it.each([
    ['a cat on a book', 'book', 'cat', false],
    ['an astronaut riding a horse', 'horse', 'astronaut', true],
    ['a dog in a boat', 'sailing-boat', 'dog', true],
    ['a girl holding a red balloon', 'girl', 'balloon', false],
  ])('lets the one carry the other: %s', (text, carrier, load, isInside) => {
    for (const scene of scenesOf(text)) {
      const [figure] = scene.figures
      expect(scene.figures).toHaveLength(1)
      expect(figure!.subject).toBe(carrier)
      expect(figure!.carries!.map(({ subject, inside }) => [subject, inside])).toEqual([[load, isInside]])
    }
  })

  it('seats two side by side, each with room', () => {
    for (const scene of scenesOf('a cat and a dog on a bench')) {
      const load = carriedBy(scene.figures[0]!, { inside: false })
      const [one, other] = load.toSorted((a, b) => a.x - b.x)
      expect(other!.x - one!.x).toBeGreaterThan(0.25 * one!.size)
    }
  })

  it('turns, moves and scales what is carried with its carrier', () => {
    const [scene] = scenesOf('a cat on a book')
    const figure = { ...scene!.figures[0]!, tilt: 0 }
    const [load] = carriedBy(figure, { inside: false })
    const [larger] = carriedBy({ ...figure, size: figure.size * 2 }, { inside: false })
    const [mirrored] = carriedBy({ ...figure, flip: !figure.flip }, { inside: false })
    expect(larger!.size).toBeCloseTo(load!.size * 2)
    expect(larger!.y - figure.y).toBeCloseTo((load!.y - figure.y) * 2)
    expect(mirrored!.flip).toBe(!load!.flip)
    expect(mirrored!.x - figure.x).toBeCloseTo(figure.x - load!.x)
  })

  it('stands what is behind farther away, and never hides all of it', () => {
    for (const scene of scenesOf('a lighthouse behind a boat')) {
      const [far, near] = [figureOf(scene, 'lighthouse'), figureOf(scene, 'sailing-boat')]
      expect(far.y).toBeLessThan(near.y)
      const [own, hiding] = [figureBox(far), figureBox(near)]
      const seen = Math.max(hiding.left - own.left, own.right - hiding.right, hiding.top - own.top)
      expect(seen).toBeGreaterThan(0.02)
    }
  })

  it('stands things beside each other on one ground', () => {
    for (const scene of scenesOf('a fox beside a castle')) {
      const [fox, castle] = [boxOf(scene, 'fox'), boxOf(scene, 'castle')]
      const overlap = Math.min(fox.right, castle.right) - Math.max(fox.left, castle.left)
      expect(overlap).toBeLessThan(0.35 * (fox.right - fox.left))
      expect(Math.abs(figureOf(scene, 'fox').y - figureOf(scene, 'castle').y)).toBeLessThan(0.05)
    }
  })

  it('has the others on both sides of what is between them', () => {
    for (const scene of scenesOf('a fox between two trees')) {
      const fox = middleOf(boxOf(scene, 'fox'))
      const trees = scene.figures.filter(({ subject }) => subject === 'tree').map((tree) => tree.x)
      expect(Math.min(...trees)).toBeLessThan(fox)
      expect(Math.max(...trees)).toBeGreaterThan(fox)
    }
  })

  it('lifts what is above something into the air over it', () => {
    for (const scene of scenesOf('a dragon over a castle')) {
      const [dragon, castle] = [figureOf(scene, 'dragon'), figureOf(scene, 'castle')]
      expect(dragon.slot).toBe('air')
      expect(middleOf(figureBox(dragon)) - middleOf(figureBox(castle))).toBeLessThan(0.4)
      expect(figureBox(dragon).top).toBeLessThan(figureBox(castle).top + 0.1)
    }
  })

  it('stands things on the side that the words name', () => {
    for (const scene of scenesOf('on the left a lighthouse, on the right a boat')) {
      expect(figureOf(scene, 'lighthouse').x).toBeLessThan(0.5)
      expect(figureOf(scene, 'sailing-boat').x).toBeGreaterThan(0.5)
    }
  })

  it('shows what is far away small, and a close-up large', () => {
    const heights = ['an owl in the distance', 'an owl', 'close-up of an owl, owl'].map((text) => {
      const boxes = scenesOf(text).map(({ figures }) => figureBox(figures[0]!))
      return boxes.reduce((sum, { top, bottom }) => sum + bottom - top, 0)
    })
    expect(heights[1]).toBeGreaterThan(heights[0]! * 1.5)
    expect(heights[2]).toBeGreaterThan(heights[1]! * 1.2)
  })
})

import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { carriedBy } from './carrying.ts'
import { composeScenes } from './compose.ts'
import { figureBox } from '../canvas/figure.ts'
import type { Figure, Scene } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'

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

describe('what somebody has on', () => {
  it.each([
    ['a cat wearing sunglasses', 'cat', 'sunglasses'],
    ['a frog wearing a crown', 'frog', 'crown'],
    ['a monkey with headphones', 'monkey', 'headphones'],
    ['a penguin in a santa hat', 'penguin', 'santa-hat'],
  ])('is on its head and as wide as that: %s', (text, wearer, worn) => {
    for (const { figures } of scenesOf(text)) {
      const [figure] = figures
      const [load] = carriedBy(figure!, { inside: false })
      const [own, box] = [figureBox({ ...figure!, carries: [] }), figureBox(load!)]
      expect([figure!.subject, load!.subject]).toEqual([wearer, worn])
      expect(middleOf(box)).toBeGreaterThan(own.left)
      expect(middleOf(box)).toBeLessThan(own.right)
      expect((box.top + box.bottom) / 2).toBeLessThan((own.top + own.bottom) / 2)
      expect(box.right - box.left).toBeLessThan(own.right - own.left)
    }
  })
})

describe('a hat', () => {
  it('does not say where its wearer is', () => {
    expect(scenesOf('a penguin in a santa hat').map(({ place }) => place)).not.toContain('tabletop')
  })
})

describe('landforms', () => {
  it.each(['a volcano', 'a girl and mount fuji', 'the great wall, a horse'])(
    'rise from the horizon: %s',
    (text) => {
      for (const scene of scenesOf(text)) {
        const land = scene.figures.find(({ subject }) => subjectOf(subject).vast)!
        const box = figureBox(land)
        expect(Math.abs(land.y - scene.horizon)).toBeLessThan(0.06)
        expect(box.right - box.left).toBeGreaterThan(0.4)
      }
    },
  )
})

describe('who sits', () => {
  it('has the legs hanging before the seat', () => {
    for (const { figures } of scenesOf('a king on a throne')) {
      const [throne] = figures
      const [king] = carriedBy(throne!, { inside: false })
      const seat = throne!.y + subjectOf('throne').top!.y * throne!.size
      expect(king!.y).toBeGreaterThan(seat + 0.1 * king!.size)
    }
  })
})

describe('who is under a tower', () => {
  it('stands before it, and the tower is much the taller', () => {
    for (const scene of scenesOf('a couple under the eiffel tower')) {
      const [couple, tower] = [boxOf(scene, 'couple'), boxOf(scene, 'iron-tower')]
      expect(tower.bottom - tower.top).toBeGreaterThan(1.4 * (couple.bottom - couple.top))
      expect(figureOf(scene, 'couple').y).toBeGreaterThan(figureOf(scene, 'iron-tower').y)
    }
  })
})

describe('ways to look', () => {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  const horizonOf = (text: string) => mean(scenesOf(text).map(({ horizon }) => horizon))
  const sizeOf = (text: string) => mean(scenesOf(text).map(({ figures }) => figures[0]!.size))

  it.each([
    ['a castle', 'aerial view of a castle', 'a castle from below'],
    ['une voiture', 'une voiture, vue du ciel', 'une voiture en contre-plongée'],
    ['一辆汽车', '一辆汽车，航拍', '一辆汽车，仰拍'],
  ])('raise the horizon from above and let things tower from below: %s', (plain, above, below) => {
    expect(horizonOf(above)).toBeLessThan(horizonOf(plain) - 0.06)
    expect(horizonOf(below)).toBeGreaterThan(horizonOf(plain) + 0.04)
    expect(sizeOf(below)).toBeGreaterThan(sizeOf(above) * 1.1)
  })
})

describe('what the words say flies', () => {
  it('is in the air, whatever it is; but no building', () => {
    expect(
      scenesOf('flying cars over a city').flatMap(({ figures }) => figures.map(({ slot }) => slot)),
    ).not.toContain('ground')
    expect(scenesOf('a castle above the sea')[0]!.figures[0]!.slot).toBe('ground')
  })
})

describe('an emblem', () => {
  it.each(['logo of a fox', 'lighthouse sticker', 'tattoo of a butterfly'])(
    'fills the middle of its plain ground: %s',
    (text) => {
      for (const scene of scenesOf(text)) {
        const [figure] = scene.figures
        const { left, right, top, bottom } = figureBox(figure!)
        const isInside = scene.features.includes('disc') || scene.features.includes('badge')
        expect(Math.abs((left + right) / 2 - 0.5)).toBeLessThan(0.04)
        expect(Math.abs((top + bottom) / 2 - 0.5)).toBeLessThan(0.06)
        expect(Math.max(right - left, bottom - top)).toBeGreaterThan(isInside ? 0.42 : 0.55)
        expect(scene.features).toEqual(expect.arrayContaining(['plain', 'emblem']))
      }
    },
  )
})

describe('a tower behind somebody', () => {
  it.each(['a couple in front of a tower', 'a couple in front of the eiffel tower'])(
    'rises high above them: %s',
    (text) => {
      for (const { figures } of scenesOf(text)) {
        const [before, tower] = figures.map(figureBox)
        expect(before!.top - tower!.top).toBeGreaterThan(0.1)
        expect(tower!.bottom).toBeLessThan(before!.bottom)
      }
    },
  )
})

describe('two of a kind in two colours', () => {
  it('wear one each', () => {
    for (const { figures } of scenesOf('a red dragon and a green dragon')) {
      const worn = figures.map(({ colours }) => colours[subjectOf('dragon').accent])
      expect(worn).toHaveLength(2)
      expect(worn[0]).not.toEqual(worn[1])
    }
  })
})

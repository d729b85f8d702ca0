import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { chromaOf, hueOf, lch } from '../colours/colour.ts'
import { composeScenes } from './compose.ts'
import { figureBox } from '../canvas/figure.ts'
import { isletHalf } from '../nature/islet.ts'
import { frameSize } from '../scene.ts'
import { SUBJECTS } from '../subjects/catalogue.ts'

const subjectsOf = (text: string, changes = {}) =>
  composeScenes(askFor(text, changes))[0]!.figures.map(({ subject }) => subject)

describe('composeScenes', () => {
  it('makes scenes that survive JSON', () => {
    const scenes = composeScenes(askFor('three red balloons above a village'))
    expect(JSON.parse(JSON.stringify(scenes))).toEqual(scenes)
  })

  it('gives every cell its own template and palette', () => {
    for (const text of ['a paper boat on water', 'a fox in the snow', 'a castle', 'longing']) {
      const scenes = composeScenes(askFor(text))
      expect(new Set(scenes.map(({ template }) => template)).size).toBe(4)
      expect(new Set(scenes.map(({ palette }) => JSON.stringify(palette))).size).toBe(4)
    }
  })

  it('shows exactly as many as were asked for', () => {
    expect(subjectsOf('three red balloons')).toEqual(['balloon', 'balloon', 'balloon'])
    expect(subjectsOf('a paper boat')).toEqual(['paper-boat'])
  })

  it('paints the named colour on the subject', () => {
    const [scene] = composeScenes(askFor('a green balloon'))
    expect(hueOf(scene!.figures[0]!.colours['skin']!)).toBeCloseTo(145, 0)
  })

  it('keeps on the water what floats, whatever stands above the sea', () => {
    for (const text of [
      'a lighthouse on a cliff above the sea, a sailing boat',
      'a balloon over a lake, a whale',
      'seagulls flying over the ocean, a paper boat and a swan',
    ]) {
      for (const { figures } of composeScenes(askFor(text))) {
        const floating = figures.filter(
          ({ subject }) => SUBJECTS.find(({ id }) => id === subject)?.slots[0] === 'water',
        )
        expect(floating.length).toBeGreaterThan(0)
        expect(new Set(floating.map(({ slot }) => slot))).toEqual(new Set(['water']))
      }
    }
  })

  it('lifts what the words say flies, and grounds what floats where there is no water', () => {
    const slotOf = (text: string) => composeScenes(askFor(text))[0]!.figures[0]!.slot
    expect(slotOf('a flying whale over the sea')).toBe('air')
    expect(slotOf('a whale in a forest')).toBe('ground')
    expect(slotOf('a balloon above the sea')).toBe('air')
  })

  it('sets what is under a tree beneath its crown', () => {
    for (const { figures } of composeScenes(askFor('a cat under a cherry tree'))) {
      const [cat, tree] = figures.map(figureBox)
      expect(tree!.left).toBeLessThan((cat!.left + cat!.right) / 2)
      expect(tree!.right).toBeGreaterThan((cat!.left + cat!.right) / 2)
      expect(tree!.top).toBeLessThan(cat!.top)
    }
  })

  it('reads a flower meadow as a place with flowers, not as one flower', () => {
    const [scene] = composeScenes(askFor('a robot in a flower meadow'))
    expect(scene!.figures.map(({ subject }) => subject)).toEqual(['robot'])
    expect(scene).toMatchObject({ place: 'meadow', features: expect.arrayContaining(['flowers']) })
  })

  it('leaves room around the rock of a building in the water', () => {
    for (const scene of composeScenes(askFor('a lighthouse in the sea', { chaos: 100 }))) {
      const lighthouse = scene.figures[0]!
      expect(lighthouse.x - isletHalf(lighthouse)).toBeGreaterThan(0.03)
      expect(lighthouse.x + isletHalf(lighthouse)).toBeLessThan(0.97)
    }
  })

  it('keeps the named time in every cell', () => {
    expect(composeScenes(askFor('a boat at night')).every(({ time }) => time === 'night')).toBe(true)
    expect(composeScenes(askFor('a boat at night'))[0]!.light.kind).toBe('moon')
  })

  it('leaves out what --no names', () => {
    expect(subjectsOf('a fox and an owl', { no: ['owl'] })).toEqual(['fox'])
    expect(composeScenes(askFor('a boat in the rain', { no: ['rain'] }))[0]!.weather).toBe('clear')
  })

  it('lets weights choose the dominant subject and drops negative parts', () => {
    const parts = [
      { text: 'owl', weight: 1 },
      { text: 'fox', weight: 3 },
      { text: 'rabbit', weight: -1 },
    ]
    expect(subjectsOf('owl::1 fox::3 rabbit::-1', { parts })).toEqual(['fox', 'owl'])
  })

  it('composes different scenes for unknown words', () => {
    const scenes = ['zeugma', 'quux', 'blorptastic'].map((text) => composeScenes(askFor(text))[0])
    expect(new Set(scenes.map((scene) => JSON.stringify(scene))).size).toBe(3)
  })

  it('composes the same scenes again, and others for another seed', () => {
    const once = composeScenes(askFor('a whale'))
    expect(composeScenes(askFor('a whale'))).toEqual(once)
    expect(composeScenes(askFor('a whale', { seed: 8 }))).not.toEqual(once)
  })

  it.each([
    { width: 1, height: 1 },
    { width: 16, height: 9 },
    { width: 2, height: 3 },
    { width: 1, height: 3 },
  ])('keeps every subject inside a frame of $width:$height', (aspect) => {
    for (const { words } of SUBJECTS) {
      for (const scene of composeScenes(askFor(words[0]!, { aspect, count: 2 }))) {
        const { width, height } = frameSize(scene)
        const [figure] = scene.figures
        // Rainbows and crescents are told of the sky.
        if (!figure) continue
        const box = figureBox(figure)
        expect(box.left).toBeGreaterThan(0)
        expect(box.right).toBeLessThan(width)
        expect(box.top).toBeGreaterThan(-0.01)
        expect(box.bottom).toBeLessThan(height * 1.12)
      }
    }
  })

  it('takes hues from image prompts and keeps the palette in its bounds', () => {
    const green = { colours: [{ colour: lch(0.6, 0.15, 145), share: 1 }], weight: 1 }
    const [scene] = composeScenes(askFor('a boat at sunset', { palette: [green] }))
    expect(hueOf(scene!.palette.deep)).toBeGreaterThan(110)
    expect(hueOf(scene!.palette.deep)).toBeLessThan(200)
    expect(Math.max(...scene!.palette.sky.map(chromaOf))).toBeLessThan(0.17)
  })

  it('makes a repeating pattern of the subjects for --tile', () => {
    const [scene] = composeScenes(askFor('foxes', { tile: true }))
    expect(scene).toMatchObject({ place: 'pattern', tile: true })
  })
})

describe('a plain ground', () => {
  it.each([
    ['a cat, white background', 0.95, 0],
    ['a cat, black background', 0.27, 0],
    ['a dog on a blue background', 0.55, 0.08],
    ['chat sur fond blanc', 0.95, 0],
    ['青い背景の猫', 0.55, 0.08],
  ])('is of the colour that the words name: %s', (text, lightness, chroma) => {
    for (const { backdrop, features, time } of composeScenes(askFor(text))) {
      expect(backdrop?.L).toBeCloseTo(lightness, 0)
      expect(chromaOf(backdrop!)).toBeGreaterThanOrEqual(chroma)
      expect(features).toContain('plain')
      expect(features).not.toContain('halo')
      expect(time).toBe('day')
    }
  })

  it('needs a colour or a word for plainness: what lies in the background is no ground', () => {
    const scenes = composeScenes(askFor('a castle, mountains in the background'))
    expect(scenes.every(({ place, backdrop }) => place === 'mountains' && backdrop === undefined)).toBe(true)
  })
})

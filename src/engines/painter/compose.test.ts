import { describe, expect, it } from 'vitest'
import { askFor } from './ask-for.ts'
import { chromaOf, hueOf, lch } from './colour.ts'
import { composeScenes } from './compose.ts'
import { figureBox } from './figure.ts'
import { frameSize } from './scene.ts'
import { SUBJECTS } from './subjects/catalogue.ts'

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
      for (const scene of composeScenes(askFor(words[0]!, { aspect }))) {
        const { width, height } = frameSize(scene)
        const box = figureBox(scene.figures[0]!)
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

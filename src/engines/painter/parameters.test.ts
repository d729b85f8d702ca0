import { describe, expect, it } from 'vitest'
import { aJob } from './fixtures/a-studio.ts'
import { askFor } from './plan/ask-for.ts'
import { askOf } from './plan/ask.ts'
import { chromaOf, hueOf, lch } from './colours/colour.ts'
import { composeScenes } from './compose/compose.ts'
import { figureBox } from './canvas/figure.ts'
import type { Palette, Scene } from './scene.ts'
import type { SceneAsk } from './plan/scene-ask.ts'

const scenesOf = (text: string, changes: Partial<SceneAsk> = {}): Scene[] =>
  composeScenes(askFor(text, changes))
const sceneOf = (text: string, changes: Partial<SceneAsk> = {}): Scene => scenesOf(text, changes)[0]!

const strengthOf = ({ sky, land, deep }: Palette): number =>
  [...sky, land, deep].reduce((sum, colour) => sum + chromaOf(colour), 0)

const heightOf = (scene: Scene, subject: string): number => {
  const box = figureBox(scene.figures.find((figure) => figure.subject === subject)!)
  return box.bottom - box.top
}

const distinct = <T>(values: readonly T[]): number => new Set(values).size

describe('what the parameters change', () => {
  it('--stylize: colour, texture, air and what stands around', () => {
    const [flat, lush] = [0, 1000].map((stylize) => sceneOf('a fox in a meadow', { stylize }))
    expect(strengthOf(lush!.palette)).toBeGreaterThan(strengthOf(flat!.palette) * 1.15)
    expect(lush!.texture).toBeGreaterThan(flat!.texture)
    expect(lush!.atmosphere).toBeGreaterThan(flat!.atmosphere)
    const counts = [0, 1000].map((stylize) =>
      scenesOf('hills', { stylize }).reduce((sum, { features }) => sum + features.length, 0),
    )
    expect(counts[1]).toBeGreaterThan(counts[0]!)
  })

  it('--chaos: hours, media and places, where the words leave them open', () => {
    const [calm, wild] = [0, 100].map((chaos) => scenesOf('an owl', { chaos, seed: 3 }))
    expect(distinct(calm!.map(({ place }) => place))).toBe(1)
    expect(distinct(calm!.map(({ medium }) => medium))).toBe(1)
    expect(distinct(wild!.map(({ place }) => place))).toBeGreaterThan(1)
    expect(distinct(wild!.map(({ medium }) => medium))).toBeGreaterThan(1)
    const said = scenesOf('an owl in a forest at noon, gouache', { chaos: 100 })
    for (const scene of said)
      expect(scene).toMatchObject({ place: 'forest', time: 'noon', medium: 'gouache' })
  })

  it('--weird: hues, sizes and company', () => {
    const [plain, odd] = [0, 3000].map((weird) => scenesOf('a fox in a meadow', { weird }))
    expect(odd!.every(({ figures }) => figures.length === 2 && figures[1]!.slot === 'air')).toBe(true)
    expect(plain!.every(({ figures }) => figures.length === 1)).toBe(true)
    const turn = Math.abs(hueOf(odd![0]!.palette.sky[0]!) - hueOf(plain![0]!.palette.sky[0]!))
    expect(Math.min(turn, 360 - turn)).toBeGreaterThan(60)
  })

  it('--raw: less air and less colour', () => {
    const [own, raw] = [false, true].map((isRaw) => sceneOf('a fox in a meadow', { raw: isRaw }))
    expect(raw!.atmosphere).toBeLessThan(own!.atmosphere)
    expect(strengthOf(raw!.palette)).toBeLessThan(strengthOf(own!.palette))
  })

  it('--version: the character of the whole', () => {
    const of = (version: string) => sceneOf('a fox in a meadow', { version, seed: 7 })
    expect(of('1').texture).toBeGreaterThan(of('7').texture)
    expect(of('6.1').texture).toBeLessThan(of('7').texture)
    const strengths = ['1', '3', '4', '5', '7'].map((version) => strengthOf(of(version).palette))
    expect(distinct(strengths)).toBe(5)
  })

  it('--niji: stronger colours, and the medium of drawings', () => {
    const niji = sceneOf('a fox in a meadow', { niji: true, version: '6' })
    expect(niji.medium).toBe('anime')
    expect(sceneOf('a fox, oil painting', { niji: true, version: '6' }).medium).toBe('oil')
  })

  it('--quality: detail, and fewer things in drafts', () => {
    expect(sceneOf('a fox', { quality: 2 }).detail).toBe('subtle')
    const counts = [0.25, 1].map((quality) =>
      scenesOf('hills', { quality }).reduce((sum, { features }) => sum + features.length, 0),
    )
    expect(counts[0]).toBeLessThan(counts[1]!)
  })

  it('::weights: the size of things', () => {
    const parts = (fox: number, owl: number) => [
      { text: 'a fox', weight: fox },
      { text: 'an owl', weight: owl },
    ]
    const shareOf = (fox: number, owl: number) => {
      const scene = sceneOf('a fox an owl', { parts: parts(fox, owl) })
      return heightOf(scene, 'fox') / heightOf(scene, 'owl')
    }
    expect(shareOf(3, 1)).toBeGreaterThan(shareOf(1, 1))
    expect(shareOf(1, 3)).toBeLessThan(shareOf(1, 1))
  })

  it('--no: subjects, features, weather, moods, media and colours', () => {
    expect(sceneOf('a fox and an owl', { no: ['owls'] }).figures.map(({ subject }) => subject)).toEqual([
      'fox',
    ])
    expect(scenesOf('hills', { no: ['clouds, birds'] }).flatMap(({ features }) => features)).not.toContain(
      'clouds',
    )
    expect(sceneOf('a boat in the rain', { no: ['rain'] }).weather).toBe('clear')
    expect(sceneOf('a fox, oil painting', { no: ['oil painting'] }).medium).not.toBe('oil')
    const hues = sceneOf('a red balloon at sunset', { no: ['blue'] }).palette.sky.map(
      (colour) => (hueOf(colour) + 360) % 360,
    )
    expect(hues.filter((hue) => hue > 225 && hue < 285)).toEqual([])
    expect(sceneOf('a boat at night', { no: ['moon'] }).features).toContain('no moon')
  })

  it('--sref with a code: one palette, medium and roughness for ever, another for another code', () => {
    const ask = (code: string) => askOf(aJob(`a fox --sref ${code}`), { width: 1, height: 1 })
    const [once, again, other] = ['1234', '1234', '987'].map((code) => composeScenes(ask(code))[0]!)
    expect(again).toEqual(once)
    expect(other!.palette).not.toEqual(once!.palette)
    expect(other!.texture).not.toEqual(once!.texture)
  })

  it('--sref with a picture: its colours, roughness and medium', () => {
    const green = { colours: [{ colour: lch(0.6, 0.12, 145), share: 1 }], weight: 1 }
    const scene = sceneOf('a fox in the desert', {
      styles: [{ palette: green, texture: 0.9, medium: 'oil' }],
    })
    expect(scene).toMatchObject({ medium: 'oil', texture: 0.9 })
    expect(hueOf(scene.palette.deep)).toBeGreaterThan(100)
    expect(hueOf(scene.palette.deep)).toBeLessThan(200)
  })

  it('--cref and --oref: the colours of the figure, and nothing else', () => {
    const violet = { colours: [{ colour: lch(0.5, 0.13, 300), share: 1 }], weight: 1 }
    const [plain, worn] = [{}, { character: violet }].map((changes) => sceneOf('a fox in a meadow', changes))
    expect(worn!.palette).toEqual(plain!.palette)
    expect(hueOf(worn!.figures[0]!.colours['fur']!)).toBeLessThan(-20)
  })

  it('an image prompt: where horizon and subject lie', () => {
    const at = (x: number, weight = 1) =>
      scenesOf('a fox in a meadow', { layout: { horizon: 0.3, mass: { x, y: 0.5 }, weight } })
    for (const { figures, horizon } of at(0.2)) {
      expect(figures[0]!.x).toBeLessThan(0.5)
      expect(horizon).toBeLessThan(0.5)
    }
    for (const { figures } of at(0.8)) expect(figures[0]!.x).toBeGreaterThan(0.5)
  })
})

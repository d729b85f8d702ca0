import { createCanvas } from '@napi-rs/canvas'
import type { Canvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { fromRgb } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { composeScenes } from '../compose/compose.ts'
import { paint } from '../paint.ts'
import { zoomOut } from '../verbs/reframe.ts'
import type { Box, Figure, PlaceName, Scene } from '../scene.ts'
import { PLACES, placeOf } from './atlas.ts'

/** A prompt for every place that lies in a world of its own. */
const PROMPTS: readonly (readonly [PlaceName, string])[] = [
  ['space', 'outer space'],
  ['underwater', 'under the sea'],
  ['sky', 'above the clouds'],
  ['snow', 'a snowfield'],
  ['beach', 'a sandy beach'],
  ['lake', 'a lake'],
  ['river', 'a river'],
  ['meadow', 'a flower meadow'],
  ['studio', 'an owl, plain background'],
  ['aerial', 'aerial view of a beach'],
]

const SIDE = 128

/** The same chances for every picture. */
const FORKS = { sky: 1, land: 2, water: 3, plants: 4, weather: 5, texture: 6 }

const sceneOf = (text: string, changes: Partial<Scene> = {}): Scene => ({
  ...composeScenes(askFor(text, { count: 1 }))[0]!,
  ...changes,
})

/** The scene of a prompt in one of its place's layouts. */
function laidOut(text: string, id: string, changes: Partial<Scene> = {}): Scene {
  const scene = sceneOf(text)
  const { features, horizon, light } = placeOf(scene.place).templates.find((one) => one.id === id)!
  const y = Math.max(0.08, horizon - light.above)
  return {
    ...scene,
    template: id,
    features,
    horizon,
    light: { kind: 'sun', x: light.x, y, radius: light.radius },
    ...changes,
  }
}

/** Mean colour of a part of a picture, given in shares. */
function meanOf(
  canvas: Canvas,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Colour {
  const spot = createCanvas(1, 1).getContext('2d')
  const at = (x: number, y: number) => [x * canvas.width, y * canvas.height] as const
  const [x, y] = at(left, top)
  const [width, height] = at(right - left, bottom - top)
  // Halves until it is small: one step alone would read only a few of the pixels.
  let part: Canvas = canvas
  let box: readonly [number, number, number, number] = [x, y, width, height]
  while (box[2] > 1 || box[3] > 1) {
    const next = createCanvas(Math.max(1, Math.ceil(box[2] / 2)), Math.max(1, Math.ceil(box[3] / 2)))
    next.getContext('2d').drawImage(part, ...box, 0, 0, next.width, next.height)
    part = next
    box = next.width === 1 && next.height === 1 ? [0, 0, 1, 1] : [0, 0, next.width, next.height]
    if (next.width === 1 && next.height === 1) break
  }
  spot.drawImage(part, 0, 0)
  const [red = 0, green = 0, blue = 0] = spot.getImageData(0, 0, 1, 1).data
  return fromRgb(red, green, blue)
}

const pixelsOf = (canvas: Canvas): Uint8ClampedArray =>
  canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data

/** The middle part of a picture, or all of it, at 32 pixels. */
function small(canvas: Canvas, share: number): Uint8ClampedArray {
  const out = createCanvas(32, 32)
  const side = canvas.width * share
  const corner = (canvas.width - side) / 2
  out.getContext('2d').drawImage(canvas, corner, corner, side, side, 0, 0, 32, 32)
  return pixelsOf(out)
}

const differenceOf = (one: Uint8ClampedArray, other: Uint8ClampedArray): number =>
  one.reduce((sum, value, i) => sum + Math.abs(value - (other[i] ?? 0)), 0) / one.length

describe('places', () => {
  it.each(PROMPTS)('%s is where its words say', (name, text) => {
    expect(sceneOf(text).place).toBe(name)
  })

  it('have layouts of their own: five and more, none like another', () => {
    for (const [name] of PROMPTS) {
      const { templates } = placeOf(name)
      expect(templates.length).toBeGreaterThanOrEqual(5)
      expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
      const forms = templates.map(
        ({ horizon, x, height, features }) => `${horizon} ${x} ${height} ${features}`,
      )
      expect(new Set(forms).size).toBe(templates.length)
    }
  })

  it('leave their words to one place each', () => {
    const own = PLACES.filter(({ name }) => PROMPTS.some(([one]) => one === name))
    for (const { name, words } of own) {
      const others = new Set(PLACES.filter((place) => place.name !== name).flatMap((place) => place.words))
      expect(words.filter((word) => others.has(word))).toEqual([])
      expect(new Set(words).size).toBe(words.length)
    }
  })

  it.each(PROMPTS)('%s goes on beyond the frame as it was inside', async (_, text) => {
    const scene = sceneOf(text)
    const before = small(await paint(scene, { width: SIDE, height: SIDE }), 1)
    const wider = await paint(zoomOut(scene, 2), { width: 2 * SIDE, height: 2 * SIDE })
    expect(differenceOf(before, small(wider, 0.5))).toBeLessThan(9)
    const edge = meanOf(wider, [0, 0, 1, 0.1])
    expect(edge.L).toBeGreaterThan(0.02)
  })
})

describe('space', () => {
  it('is dark whatever the hour', async () => {
    for (const time of ['day', 'night'] as const) {
      const canvas = await paint(laidOut('outer space', 'ringed', { time }), { width: SIDE, height: SIDE })
      expect(meanOf(canvas, [0, 0, 1, 1]).L).toBeLessThan(0.4)
    }
  })

  it('has a little planet under whoever has no ground', async () => {
    const scene = laidOut('a fox in outer space', 'nebula', { features: [] })
    const [fox] = scene.figures
    const foot = { x: fox!.x, y: fox!.y + 0.06 }
    const box = [foot.x - 0.03, foot.y - 0.02, foot.x + 0.03, foot.y + 0.02] as const
    const stood = meanOf(await paint(scene, { width: SIDE, height: SIDE }), box)
    const empty = meanOf(await paint({ ...scene, figures: [] }, { width: SIDE, height: SIDE }), box)
    expect(stood.L).toBeGreaterThan(empty.L + 0.08)
  })
})

describe('under water', () => {
  it('the light comes from above and is lost below', async () => {
    const canvas = await paint(laidOut('under the sea', 'open', { time: 'day' }), {
      width: SIDE,
      height: SIDE,
    })
    const levels = [0, 0.35, 0.65].map((top) => meanOf(canvas, [0, top, 1, top + 0.2]).L)
    expect(levels).toEqual(levels.toSorted((one, other) => other - one))
  })

  it('neither rain nor snow falls', async () => {
    const scene = laidOut('under the sea', 'reef')
    const calm = pixelsOf(await paint({ ...scene, weather: 'clear' }, { width: SIDE, height: SIDE }))
    const snowy = pixelsOf(await paint({ ...scene, weather: 'snow' }, { width: SIDE, height: SIDE }))
    expect(differenceOf(calm, snowy)).toBeLessThan(1)
  })
})

describe('a lake', () => {
  it('mirrors what stands over it', async () => {
    const scene = laidOut('a lake', 'mirror', { figures: [], time: 'day' })
    const canvas = await paint(scene, { width: SIDE, height: SIDE })
    const rowAt = (y: number) =>
      Array.from({ length: 16 }, (_, i) => meanOf(canvas, [i / 16, y - 0.02, (i + 1) / 16, y + 0.02]).L)
    const spread = (one: readonly number[], other: readonly number[]) =>
      one.reduce((sum, value, i) => sum + Math.abs(value - other[i]! - (one[0]! - other[0]!)), 0)
    const above = rowAt(scene.horizon - 0.06)
    expect(spread(above, rowAt(scene.horizon + 0.065))).toBeLessThan(
      spread(above, rowAt(scene.horizon + 0.4)),
    )
  })

  /** How much a figure changes a part of the picture that is laid out for it. */
  async function traceOf(text: string, which: number, part: (figure: Figure) => Box): Promise<number> {
    const scene = sceneOf(text, { weather: 'clear', forks: FORKS })
    const figure = scene.figures[which]!
    const others = scene.figures.filter((one) => one !== figure)
    const canvases = await Promise.all(
      [scene, { ...scene, figures: others, setFor: scene.figures }].map((one) =>
        paint(one, { width: SIDE, height: SIDE }),
      ),
    )
    const { left, top, right, bottom } = part(figure)
    const [whole, bare] = canvases.map((canvas) => meanOf(canvas, [left, top, right, bottom]))
    return Math.hypot(whole!.L - bare!.L, whole!.a - bare!.a, whole!.b - bare!.b)
  }

  it('mirrors who stands by it', async () => {
    const below = ({ x, y }: Figure) => ({ left: x - 0.03, right: x + 0.03, top: y + 0.04, bottom: y + 0.1 })
    expect(await traceOf('a red castle by a lake at noon', 0, below)).toBeGreaterThan(0.01)
  })

  it('shows a boat that lies before a house on the shore', async () => {
    const hull = ({ x, y }: Figure) => ({ left: x - 0.03, right: x + 0.03, top: y - 0.03, bottom: y })
    expect(await traceOf('a red rowing boat and a cabin on a lake at noon', 0, hull)).toBeGreaterThan(0.05)
  })
})

describe('the open sea', () => {
  it('has no land in sight, and waves', () => {
    const [sea] = composeScenes(askFor('the open sea', { count: 1 }))
    expect(sea).toMatchObject({ place: 'water' })
    expect(sea!.features).toContain('open')
    expect(sceneOf('a boat on the water').features).not.toContain('open')
  })
})

describe('a sketch', () => {
  it.each(['a flower meadow', 'a forest', 'a city', 'a village', 'a river', 'a snowfield'])(
    'of %s shows what the large picture does',
    async (text) => {
      const scene = sceneOf(text)
      const sketch = await paint(scene, { width: 160, height: 160 })
      const large = await paint(scene, { width: 640, height: 640 })
      const shrunk = createCanvas(160, 160)
      shrunk.getContext('2d').imageSmoothingQuality = 'high'
      shrunk.getContext('2d').drawImage(large, 0, 0, 160, 160)
      for (let i = 0; i < 16; i++) {
        const [x, y] = [(i % 4) / 4, Math.floor(i / 4) / 4]
        const [one, other] = [sketch, shrunk].map((canvas) => meanOf(canvas, [x, y, x + 0.25, y + 0.25]))
        expect(Math.abs(one!.L - other!.L)).toBeLessThan(0.05)
      }
    },
  )
})

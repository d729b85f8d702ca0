import { createCanvas } from '@napi-rs/canvas'
import type { Canvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { composeScenes } from '../compose/compose.ts'
import { paint } from '../paint.ts'
import { zoomOut } from '../verbs/reframe.ts'
import type { PlaceName, Scene } from '../scene.ts'
import { placeOf } from './atlas.ts'

const NAMES = ['city', 'street', 'village', 'interior', 'tabletop'] as const

/** A scene of the place in each of its templates. */
const scenesOf = (name: PlaceName, text: string): Scene[] =>
  composeScenes(askFor(text, { count: placeOf(name).templates.length }))

const PROMPTS: Readonly<Record<(typeof NAMES)[number], string>> = {
  city: 'a cat in a city, day',
  street: 'a cat in a street, day',
  village: 'a cat in a village, day',
  interior: 'a cat in a room, day',
  tabletop: 'a mushroom on a table, day',
}

const bytes = (canvas: Canvas): Uint8ClampedArray =>
  canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data

/** The middle of a picture at half its scale, or a whole picture scaled to the same size. */
function scaled(canvas: Canvas, share: number, size: number): Uint8ClampedArray {
  const part = createCanvas(size, size)
  const from = (canvas.width * (1 - share)) / 2
  const width = canvas.width * share
  part.getContext('2d').drawImage(canvas, from, from, width, width, 0, 0, size, size)
  return bytes(part)
}

/** Mean difference in levels. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  return one.reduce((sum, value, i) => sum + Math.abs(value - other[i]!), 0) / one.length
}

describe.each(NAMES)('%s', (name) => {
  const scenes = scenesOf(name, PROMPTS[name])

  it('is where its words say, in at least five layouts', () => {
    expect(scenes.map(({ place }) => place)).toEqual(scenes.map(() => name))
    expect(new Set(scenes.map(({ template }) => template)).size).toBeGreaterThanOrEqual(5)
  })

  it('goes on beyond the frame and stays as it was inside', async () => {
    for (const scene of scenes.slice(0, 4)) {
      const [whole, wide] = [
        await paint({ ...scene, texture: 0 }, { width: 96, height: 96 }),
        await paint({ ...zoomOut(scene, 2), texture: 0 }, { width: 192, height: 192 }),
      ]
      expect(difference(scaled(whole, 1, 32), scaled(wide, 0.5, 32)), scene.template).toBeLessThan(9)
    }
  })

  it('gives the same bytes for the same scene, in bad weather too', async () => {
    for (const weather of ['snow', 'storm'] as const) {
      const scene: Scene = { ...scenes[0]!, weather, view: { x: -0.5, y: 0, width: 2, height: 1 } }
      const size = { width: 96, height: 48 }
      expect(bytes(await paint(scene, size))).toEqual(bytes(await paint(scene, size)))
    }
  })
})

describe('a roof', () => {
  /** Rows of pixels in the lower corner on the side away from the light. */
  const cornerOf = async (scene: Scene, weather: Scene['weather']): Promise<Uint8ClampedArray> => {
    const canvas = await paint(
      { ...scene, figures: [], weather, medium: 'grain' },
      { width: 192, height: 192 },
    )
    const left = scene.light.x < 0.5 ? 150 : 0
    return canvas.getContext('2d').getImageData(left, 184, 42, 8).data
  }

  it('keeps out the snow that falls in the street', async () => {
    const [room] = scenesOf('tabletop', PROMPTS.tabletop)
    const [street] = scenesOf('street', PROMPTS.street)
    expect(await cornerOf(room!, 'snow')).toEqual(await cornerOf(room!, 'clear'))
    expect(await cornerOf(street!, 'snow')).not.toEqual(await cornerOf(street!, 'clear'))
  })
})

describe('a roof', () => {
  it.each(['two cats on a roof', 'zwei Katzen auf einem Dach'])('"%s" are on one, above a city', (text) => {
    for (const scene of composeScenes(askFor(text, { count: 4 }))) {
      expect(scene).toMatchObject({ place: 'city' })
      expect(scene.features).toContain('rooftops')
    }
  })

  it('is of tiles, and a roof terrace is paved', async () => {
    const [scene] = composeScenes(askFor('two cats on a roof at noon', { count: 1 }))
    const [tiled, paved] = await Promise.all(
      [scene!, { ...scene!, features: [...scene!.features, 'terrace'] }].map((one) =>
        paint(one, { width: 96, height: 96 }),
      ),
    )
    const ground = (canvas: Canvas) => canvas.getContext('2d').getImageData(0, 90, 96, 6).data
    expect(difference(ground(tiled!), ground(paved!))).toBeGreaterThan(8)
  })
})

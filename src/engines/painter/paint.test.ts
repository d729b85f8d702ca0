import { createCanvas } from '@napi-rs/canvas'
import type { Canvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { askFor } from './plan/ask-for.ts'
import { composeScenes } from './compose/compose.ts'
import { MEDIA } from './media/media.ts'
import { paint } from './paint.ts'
import { PLACES } from './places/atlas.ts'
import { pan, zoomOut } from './verbs/reframe.ts'
import type { MediumName, Scene } from './scene.ts'

const PROMPTS = [
  'a paper boat on calm water at sunrise',
  'a fox in a snowy forest',
  'three red balloons above a village',
  'an astronaut in the desert at night',
  'mountains and a lake',
  'longing',
] as const

const sceneOf = (text: string, changes = {}): Scene =>
  composeScenes(askFor(text, { count: 1, ...changes }))[0]!

const bytes = (canvas: Canvas): Uint8ClampedArray =>
  canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data

/** A part of a picture, scaled to a size. */
function cut(
  canvas: Canvas,
  [x, y, width, height]: readonly [number, number, number, number],
  size: number,
): Canvas {
  const part = createCanvas(size, size)
  part.getContext('2d').drawImage(canvas, x, y, width, height, 0, 0, size, size)
  return part
}

/** Mean difference of two pictures in levels. */
function difference(one: Canvas, other: Canvas): number {
  const [a, b] = [bytes(one), bytes(other)]
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!)
  return sum / a.length
}

/** Mean step between neighbouring pixels, in levels of green. */
function sharpness(canvas: Canvas): number {
  const data = bytes(canvas)
  let sum = 0
  for (let i = 5; i < data.length; i += 4) sum += Math.abs(data[i]! - data[i - 4]!)
  return sum / (data.length / 4)
}

describe('paint', () => {
  it.each(PROMPTS)('gives the same bytes for the same scene: %s', async (text) => {
    const scene = sceneOf(text)
    const once = bytes(await paint(scene, { width: 96, height: 96 }))
    expect(bytes(await paint(scene, { width: 96, height: 96 }))).toEqual(once)
    expect(bytes(await paint(sceneOf(text, { seed: 8 }), { width: 96, height: 96 }))).not.toEqual(once)
  })

  it.each(PROMPTS)('keeps what was visible when the view grows: %s', async (text) => {
    const scene = sceneOf(text)
    const before = cut(await paint(scene, { width: 192, height: 192 }), [0, 0, 192, 192], 48)
    const wider = await paint(zoomOut(scene, 2), { width: 384, height: 384 })
    expect(difference(before, cut(wider, [96, 96, 192, 192], 48))).toBeLessThan(9)
    const panned = await paint(pan(scene, 'right'), { width: 288, height: 192 })
    expect(difference(before, cut(panned, [0, 0, 192, 192], 48))).toBeLessThan(9)
    const other = await paint(sceneOf(text, { seed: 99 }), { width: 192, height: 192 })
    expect(difference(before, cut(other, [0, 0, 192, 192], 48))).toBeGreaterThan(11)
  })

  it.each(PROMPTS)('shows the same picture with finer detail when it is larger: %s', async (text) => {
    const scene = sceneOf(text)
    const small = await paint(scene, { width: 128, height: 128 })
    const large = await paint({ ...scene, detail: 'creative' }, { width: 256, height: 256 })
    expect(difference(cut(small, [0, 0, 128, 128], 32), cut(large, [0, 0, 256, 256], 32))).toBeLessThan(7)
    expect(sharpness(large)).toBeGreaterThan(sharpness(cut(small, [0, 0, 128, 128], 256)) * 1.2)
  })

  it('meets itself at the edges of a tile', async () => {
    for (const text of ['foxes and owls', 'zeugma']) {
      const canvas = await paint(sceneOf(text, { tile: true }), { width: 192, height: 192 })
      const column = (x: number) => cut(canvas, [x, 0, 1, 192], 192)
      const inside = Math.max(...[20, 70, 120, 170].map((x) => difference(column(x), column(x + 1))))
      expect(difference(column(191), column(0))).toBeLessThan(inside * 1.6 + 2)
      const row = (y: number) => cut(canvas, [0, y, 192, 1], 192)
      expect(difference(row(191), row(0))).toBeLessThan(inside * 1.6 + 2)
    }
  })

  it('is softer the earlier it stops', async () => {
    const scene = sceneOf('a castle on a hill')
    const energy = async (stop: number) =>
      sharpness(cut(await paint({ ...scene, stop }, { width: 192, height: 192 }), [0, 0, 192, 192], 96))
    const [early, late, whole] = [await energy(20), await energy(70), await energy(100)]
    expect(early).toBeLessThan(late)
    expect(late).toBeLessThan(whole)
  })

  it.each(Object.keys(MEDIA) as MediumName[])('renders in %s without a hole', async (medium) => {
    const canvas = await paint({ ...sceneOf('a fox in a snowy forest'), medium }, { width: 96, height: 96 })
    const data = bytes(canvas)
    expect(data.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true)
    expect(new Set(data).size).toBeGreaterThan(20)
  })

  it('paints every place, by day and by night, in all weathers by turns', async () => {
    const weathers = ['clear', 'rain', 'snow', 'fog', 'storm', 'wind'] as const
    for (const [i, { name, templates }] of PLACES.entries()) {
      const scene: Scene = {
        ...sceneOf('an owl', { seed: i }),
        place: name,
        template: templates[i % templates.length]!.id,
        weather: weathers[i % weathers.length]!,
        time: i % 2 ? 'night' : 'day',
      }
      const data = bytes(await paint(scene, { width: 32, height: 32 }))
      expect(new Set(data).size, name).toBeGreaterThan(8)
    }
  })

  it('tells its progress, rising to one', async () => {
    const told: number[] = []
    await paint(sceneOf('a boat'), {
      width: 48,
      height: 48,
      progress: (fraction) => void told.push(fraction),
    })
    expect(told.toSorted((one, other) => one - other)).toEqual(told)
    expect(told.at(-1)).toBe(1)
    expect(told.length).toBeGreaterThan(10)
  })

  it('stops where progress throws', async () => {
    const cancelled = new Error('cancelled')
    const progress = () => {
      throw cancelled
    }
    await expect(paint(sceneOf('a boat'), { width: 48, height: 48, progress })).rejects.toBe(cancelled)
  })
})

it('what was painted before changes nothing', async () => {
  const scene = sceneOf('a cabin by a mountain lake, fog')
  const before = bytes(await paint(scene, { width: 96, height: 96 }))
  await paint(sceneOf('a fox in a snowy forest'), { width: 160, height: 120 })
  expect(bytes(await paint(scene, { width: 96, height: 96 }))).toEqual(before)
})

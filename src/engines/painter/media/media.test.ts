import type { Canvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { askFor } from '../plan/ask-for.ts'
import { composeScenes } from '../compose/compose.ts'
import { paint } from '../paint.ts'
import { fromRgb } from '../colours/colour.ts'
import { Easel } from '../canvas/easel.ts'
import { pan } from '../verbs/reframe.ts'
import { viewBox } from '../scene.ts'
import type { MediumName, Scene } from '../scene.ts'
import { makeStage } from '../canvas/stage.ts'
import { figureMask } from './kit/figures.ts'
import { edgeBetween } from './kit/standing-out.ts'
import { MEDIA, MEDIUM_NAMES } from './media.ts'

const SIDE = 72

const sceneOf = (medium: MediumName, text = 'a red fox in a forest', changes = {}): Scene => ({
  ...composeScenes(askFor(text, { count: 1, ...changes }))[0]!,
  medium,
})

const bytes = (canvas: Canvas, [x, y, width, height] = [0, 0, canvas.width, canvas.height]) =>
  canvas.getContext('2d').getImageData(x!, y!, width!, height!).data

const shown = async (medium: MediumName, side = SIDE) =>
  bytes(await paint(sceneOf(medium), { width: side, height: side }))

/** Mean difference in levels. */
const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray): number =>
  one.reduce((sum, value, i) => sum + Math.abs(value - other[i]!), 0) / one.length

const distinct = (data: Uint8ClampedArray): number => new Set(new Uint32Array(data.slice().buffer)).size

describe('every medium', () => {
  const pictures = new Map<MediumName, Uint8ClampedArray>()
  const once = async (medium: MediumName): Promise<Uint8ClampedArray> => {
    const picture = pictures.get(medium) ?? (await shown(medium))
    pictures.set(medium, picture)
    return picture
  }

  it.each(MEDIUM_NAMES)('%s gives the same bytes for the same scene', async (medium) => {
    expect(await shown(medium)).toEqual(await once(medium))
  })

  it.each(MEDIUM_NAMES)('%s looks like no other', async (medium) => {
    for (const other of MEDIUM_NAMES.filter((name) => name !== medium)) {
      expect(difference(await once(medium), await once(other)), other).toBeGreaterThan(1.2)
    }
  })

  it.each(MEDIUM_NAMES)('%s is the same picture twice as large', async (medium) => {
    const scene = sceneOf(medium)
    const small = await paint(scene, { width: 144, height: 144 })
    const large = await paint(scene, { width: 288, height: 288 })
    expect(difference(coarse(bytes(small), 144), coarse(bytes(large), 288))).toBeLessThan(20)
  })

  it.each(MEDIUM_NAMES.filter((medium) => !MEDIA[medium].framed))(
    '%s stays where it was when the view goes on to the right',
    async (medium) => {
      const scene = sceneOf(medium)
      const before = await paint(scene, { width: 96, height: 96 })
      const after = await paint(pan(scene, 'right'), { width: 144, height: 96 })
      const [one, other] = [bytes(before, [0, 0, 72, 96]), bytes(after, [0, 0, 72, 96])]
      expect(difference(coarse(one, 72), coarse(other, 72))).toBeLessThan(14)
    },
  )

  it.each(MEDIUM_NAMES)('%s meets itself at the edges of a tile', async (medium) => {
    const canvas = await paint(sceneOf(medium, 'foxes and owls', { tile: true }), {
      width: SIDE,
      height: SIDE,
    })
    const column = (x: number) => bytes(canvas, [x, 0, 1, SIDE])
    const inside = Math.max(...[9, 26, 44, 61].map((x) => difference(column(x), column(x + 1))))
    expect(difference(column(SIDE - 1), column(0))).toBeLessThan(inside * 1.6 + 3)
  })

  it.each(MEDIUM_NAMES)('%s has words, each of them its own', (medium) => {
    const others = new Set(
      MEDIUM_NAMES.filter((name) => name !== medium).flatMap((name) => MEDIA[name].words),
    )
    expect(MEDIA[medium].words.length).toBeGreaterThan(2)
    expect(MEDIA[medium].words.filter((word) => others.has(word))).toEqual([])
  })
})

describe('a medium', () => {
  it('of few colours has few', async () => {
    expect(distinct(await shown('pixel'))).toBeLessThan(40)
    expect(distinct(await shown('grain'))).toBeGreaterThan(1000)
  })

  it('of squares has whole ones', async () => {
    const data = await shown('pixel', 256)
    const pixels = new Uint32Array(data.slice().buffer)
    // Two pixels make a square here: the second of each pair is the first.
    const pairs = Array.from({ length: 128 * 128 }, (_, i) => i * 2).filter(
      (at) => pixels[at] !== pixels[at + 1],
    )
    expect(pairs).toEqual([])
  })

  it.each(['pencil', 'charcoal'] as const)('without colour has none: %s', async (medium) => {
    const data = await shown(medium)
    const off = Array.from({ length: data.length / 4 }, (_, i) => Math.abs(data[i * 4]! - data[i * 4 + 2]!))
    expect(Math.max(...off)).toBeLessThan(45)
  })

  it('of light is dark with bright lines', async () => {
    const data = await shown('neon', 192)
    const light = Array.from({ length: data.length / 4 }, (_, i) => data[i * 4 + 1]!).toSorted(
      (a, b) => a - b,
    )
    expect(light[light.length >> 1]).toBeLessThan(90)
    expect(light.at(-40)).toBeGreaterThan(200)
  })

  it.each([
    ['stained-glass', 'a sailing ship on the sea'],
    ['line', 'a red fox'],
    ['pencil', 'a red fox'],
    ['charcoal', 'a red fox'],
  ] as const)('of lines or leads has one around its figure: %s of %s', async (medium, text) => {
    const side = 256
    const scene = sceneOf(medium, text)
    const data = bytes(await paint(scene, { width: side, height: side }))
    const rim = rimOf(scene, side)
    const isDark = (i: number) => brightness(data, i) < 105
    const held = rim.filter((i) => [0, -1, 1, -side, side].some((step) => isDark(i + step)))
    expect(rim.length).toBeGreaterThan(100)
    expect(held.length / rim.length).toBeGreaterThan(0.9)
  })

  it.each(['a fox by a lake', 'a sailing ship'])('of felt keeps the whole silhouette: %s', async (text) => {
    const side = 256
    for (const scene of composeScenes(askFor(text, { count: 4 }))) {
      const cutOut = { ...scene, medium: 'felt' as const }
      const data = bytes(await paint(cutOut, { width: side, height: side }))
      const edges = edgesOf(cutOut, data, side)
      expect(edges.length).toBeGreaterThan(60)
      expect(edges.filter((edge) => edge > 0.06).length / edges.length).toBeGreaterThan(0.9)
    }
  })

  it.each(
    (['stained-glass', 'low-poly', 'poster', 'minimal', 'paper-cut'] as const).flatMap((medium) =>
      ['a small boat far off on the sea', 'a white swan on a lake', 'a polar bear in the snow'].map(
        (text) => [medium, text] as const,
      ),
    ),
  )('tells small and pale figures from their ground: %s of %s', async (medium, text) => {
    const side = 256
    for (const scene of composeScenes(askFor(text, { count: 4 }))) {
      const picture = { ...scene, medium }
      const data = bytes(await paint(picture, { width: side, height: side }))
      const edges = edgesOf(picture, data, side).toSorted((one, other) => one - other)
      // Half of a silhouette shows clearly.
      expect(edges[edges.length >> 1]).toBeGreaterThan(0.07)
    }
  })

  it('of chalk is more colourful than the plain one', async () => {
    const colourOf = async (medium: MediumName) =>
      colourfulness(bytes(await paint(sceneOf(medium, 'a garden'), { width: 128, height: 128 })))
    expect(await colourOf('pastel')).toBeGreaterThan(1.1 * (await colourOf('grain')))
  })

  it('of technical lines keeps most of its sheet blue', async () => {
    const data = bytes(await paint(sceneOf('blueprint'), { width: 256, height: 256 }))
    const pixels = Array.from({ length: 256 * 256 }, (_, i) => i)
    expect(pixels.filter((i) => brightness(data, i) > 140).length / pixels.length).toBeLessThan(0.06)
    expect(Math.max(...pixels.map((i) => brightness(data, i)))).toBeGreaterThan(190)
  })

  it('of the eighties has a sun outdoors and none in a room', async () => {
    const suns = async (text: string) => {
      const data = bytes(await paint(sceneOf('vaporwave', text), { width: 128, height: 128 }))
      return Array.from({ length: 128 * 128 }, (_, i) => i * 4).filter(
        (at) => data[at]! > 235 && data[at + 1]! > 190 && data[at + 2]! < 130,
      ).length
    }
    expect(await suns('a lighthouse by the sea')).toBeGreaterThan(60)
    expect(await suns('a cat on a windowsill')).toBeLessThan(10)
  })

  it.each(['woodblock', 'comic', 'anime', 'deco'] as const)('of contours draws them: %s', (medium) => {
    expect(MEDIA[medium].look.outline?.width).toBeGreaterThan(0)
  })
})

/** How much of every pixel a scene's figures cover. */
function maskOf(scene: Scene, side: number): Float32Array {
  const easel = new Easel({ width: side, height: side }, viewBox(scene), MEDIA[scene.medium].look)
  return figureMask(makeStage(scene, easel, async () => {}))
}

/**
 * How clearly the pixels on both sides of a figure's border differ, wherever both sides are broad enough to look at. What
 * floats ends in its own reflection: there is no border below it.
 */
function edgesOf(scene: Scene, data: Uint8ClampedArray, side: number): readonly number[] {
  const mask = maskOf(scene, side)
  const isAll = (pixels: readonly number[], cover: number) => pixels.every((i) => mask[i] === cover)
  const colourOf = (pixels: readonly number[]) => {
    const mean = (c: number) => pixels.reduce((sum, i) => sum + data[i * 4 + c]!, 0) / pixels.length
    return fromRgb(mean(0), mean(1), mean(2))
  }
  const steps = scene.figures.some(({ slot }) => slot === 'water') ? [-1, 1, -side] : [-1, 1, -side, side]
  return rimOf(scene, side).flatMap((i) =>
    steps.flatMap((step) => {
      const outside = [i + 2 * step, i + 3 * step, i + 4 * step]
      const inside = [i - step, i - 2 * step, i - 3 * step]
      return isAll(outside, 0) && isAll(inside, 1) ? [edgeBetween(colourOf(inside), colourOf(outside))] : []
    }),
  )
}

/** Indices of the pixels at the border of a scene's figures. */
function rimOf(scene: Scene, side: number): readonly number[] {
  const mask = maskOf(scene, side)
  const isInside = (i: number) => (mask[i] ?? 0) > 0.5
  return [...mask.keys()].filter(
    (i) => isInside(i) && [-1, 1, -side, side].some((step) => !isInside(i + step)),
  )
}

/** Levels of light of a pixel. */
const brightness = (data: Uint8ClampedArray, i: number): number =>
  0.3 * data[i * 4]! + 0.59 * data[i * 4 + 1]! + 0.11 * data[i * 4 + 2]!

/** Mean difference of a pixel's strongest and weakest channel. */
function colourfulness(data: Uint8ClampedArray): number {
  let sum = 0
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!]
    sum += Math.max(r, g, b) - Math.min(r, g, b)
  }
  return sum / (data.length / 4)
}

/** Means of blocks of a picture, a twelfth of its width each. */
function coarse(data: Uint8ClampedArray, width: number): Uint8ClampedArray {
  const block = width / 12
  const height = data.length / 4 / width
  const rows = Math.floor(height / block)
  const sums = new Float64Array(12 * rows * 3)
  for (let y = 0; y < rows * block; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++) {
        sums[(Math.floor(y / block) * 12 + Math.floor(x / block)) * 3 + c]! += data[(y * width + x) * 4 + c]!
      }
    }
  }
  return Uint8ClampedArray.from(sums, (sum) => sum / (block * block))
}

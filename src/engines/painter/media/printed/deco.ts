/** Art deco and art nouveau: flat precious colours, rays behind the light, and lines of gold. */
import { clamp, css, lch, lerp, mix, shift, smooth, toRgb } from '../../colour.ts'
import type { Colour } from '../../colour.ts'
import type { Easel } from '../../easel.ts'
import type { Scene } from '../../scene.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import type { Raster } from '../blur.ts'
import { figureMask } from '../kit/figures.ts'
import { inked, screenOf } from '../kit/halftone.ts'
import { inksOf } from '../kit/inks.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { tileField, toothTile } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

const GOLD = lch(0.78, 0.115, 86)
const DARK_GOLD = lch(0.55, 0.09, 70)
const GROUND = lch(0.23, 0.045, 262)

/** A panel of the nineteen-twenties. */
export const DECO: Medium = {
  words: listed(
    'art deco, deco, art nouveau, nouveau, jugendstil, mucha, klimt, gilded, gold leaf, 装饰艺术, 新艺术, 装饰风艺术',
    'アールデコ, アールヌーヴォー, アール・デコ, アール・ヌーヴォー, art déco, modernismo, art nouveau style, Jugendstil, Art déco',
  ),
  look: { shaded: false, outline: { colour: GOLD, width: 2.6 * UNIT } },
  recast: rich,
  pass: deco,
  finish: { grain: 2, vignette: 0.1, contrast: 0.05 },
  whole: true,
  framed: true,
}

const INKS = 9
/** Rays around the light. */
const RAYS = 44
/** Where the picture ends and the frame begins, in shares of the short side. */
const FRAME = 0.062

const deepen = (colour: Colour): Colour => shift(mix(colour, GROUND, 0.14), { chroma: 1.12 })

/** Deeper and fuller colours. */
function rich(scene: Scene): Scene {
  const { palette } = scene
  return {
    ...scene,
    palette: {
      ...palette,
      sky: palette.sky.map((colour, i) => mix(deepen(colour), GROUND, i === 0 ? 0.42 : i === 1 ? 0.16 : 0)),
      land: deepen(palette.land),
      deep: deepen(palette.deep),
      sun: mix(palette.sun, lch(0.9, 0.09, 90), 0.5),
    },
  }
}

async function deco(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const inks = [...inksOf(image, INKS), GOLD]
  const [gold, figures] = [goldOf(image), figureMask(stage)]
  const tooth = tileField(easel, toothTile())
  await inked(stage, image, {
    screen: screenOf(inks),
    inks: inks.map(toRgb),
    threshold: (x, y) => 0.5 + 0.06 * tooth(x, y),
    slip: { x: 0, y: 0 },
    crisp: 0.3,
  })
  const metal = metalOf(easel)
  const ray = raysOf(stage)
  await eachRow(stage, image, (x, y, i, at) => {
    // Planes have one value for every pixel.
    const leaf = gold[i] as number
    const shine = leaf > 0.02 ? metal(x, y) : 0
    const light = 1 + ray(x, y) * (1 - (figures[i] as number))
    for (const c of [0, 1, 2] as const) {
      const flat = (image.data[at + c] as number) * light
      image.data[at + c] = lerp(flat, lerp(DARK_BYTES[c], GOLD_BYTES[c], shine), leaf)
    }
  })
  lay(easel, image)
  frame(easel)
}

/** How much of every pixel is a drawn line of gold. */
function goldOf({ data }: Raster): Float32Array {
  const [r, g, b] = toRgb(GOLD)
  return Float32Array.from({ length: data.length >> 2 }, (_, i) => {
    const off = Math.hypot((data[i * 4] ?? 0) - r, (data[i * 4 + 1] ?? 0) - g, (data[i * 4 + 2] ?? 0) - b)
    return smooth(58, 14, off)
  })
}

const GOLD_BYTES = toRgb(shift(GOLD, { L: 0.1 }))
const DARK_BYTES = toRgb(DARK_GOLD)

/** How bright leaf gold is at a pixel: broad reflections and small scratches. */
function metalOf(easel: Easel): (x: number, y: number) => number {
  const tooth = tileField(easel, toothTile())
  return (x, y) => {
    const sweep = Math.sin((easel.worldX(x) * 0.8 + easel.worldY(y)) * 9)
    return clamp(0.55 + 0.35 * sweep + 0.1 * tooth(x, y))
  }
}

/** Rays that leave the light above the horizon, in shares of brightness. */
function raysOf({ easel, scene, horizon }: Stage): (x: number, y: number) => number {
  return (x, y) => {
    const [dx, dy] = [easel.worldX(x) - scene.light.x, easel.worldY(y) - scene.light.y]
    const away = Math.hypot(dx, dy)
    const above = clamp((horizon - easel.worldY(y)) / 0.02)
    if (above === 0 || away < scene.light.radius * 1.25) return 0
    const wave = Math.cos((Math.atan2(dy, dx) * RAYS) / 2)
    return above * 0.09 * clamp(0.5 + wave * away * 60) - above * 0.045
  }
}

/** A dark frame with two lines of gold and fans in its corners. */
function frame({ context, box }: Easel): void {
  const { left, top, right, bottom } = box
  const short = Math.min(right - left, bottom - top)
  context.save()
  context.lineJoin = 'miter'
  const rule = (inset: number, width: number, colour: Colour) => {
    const at = inset * short
    context.strokeStyle = css(colour)
    context.lineWidth = width * short
    context.strokeRect(left + at, top + at, right - left - 2 * at, bottom - top - 2 * at)
  }
  rule(FRAME / 2, FRAME, GROUND)
  rule(FRAME, 0.0045, GOLD)
  rule(FRAME * 0.72, 0.0016, GOLD)
  rule(FRAME * 0.28, 0.003, GOLD)
  for (const [x, y, turn] of [
    [left, top, 0],
    [right, top, Math.PI / 2],
    [right, bottom, Math.PI],
    [left, bottom, -Math.PI / 2],
  ] as const) {
    context.save()
    context.translate(x, y)
    context.rotate(turn)
    context.scale(short, short)
    fan(context)
    context.restore()
  }
  context.restore()
}

/** A quarter of rays in a corner, as on a lift's door. */
function fan(context: Easel['context']): void {
  const at = FRAME * 0.28
  context.translate(at, at)
  context.beginPath()
  context.moveTo(0, 0)
  context.arc(0, 0, 0.105, 0, Math.PI / 2)
  context.closePath()
  context.fillStyle = css(GROUND)
  context.fill()
  context.strokeStyle = css(GOLD)
  context.lineWidth = 0.0026
  context.stroke()
  for (const [from, to, count] of [
    [0, 0.05, 5],
    [0.05, 0.105, 9],
  ] as const) {
    context.beginPath()
    context.arc(0, 0, to, 0, Math.PI / 2)
    for (let i = 1; i < count; i++) {
      const turn = (i / count) * (Math.PI / 2)
      context.moveTo(from * Math.cos(turn), from * Math.sin(turn))
      context.lineTo(to * Math.cos(turn), to * Math.sin(turn))
    }
    context.stroke()
  }
}

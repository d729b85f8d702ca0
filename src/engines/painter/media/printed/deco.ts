/** Art deco and art nouveau: flat precious colours, rays behind the light, and lines of gold. */
import { clamp, css, lch, lerp, mix, shift, smooth, toRgb } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import type { Scene } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { coarseness, fieldOf } from '../field.ts'
import type { Field } from '../field.ts'
import { figureMask } from '../kit/figures.ts'
import { inked, roughened, screenOf } from '../kit/halftone.ts'
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
  await inked(stage, image, {
    screen: screenOf(inks, image),
    inks: inks.map(toRgb),
    threshold: roughened(halves(easel.width), tileField(easel, toothTile()), 0.06),
    slip: { x: 0, y: 0 },
    crisp: 0.3,
  })
  const [metal, ray] = [metalOf(easel), raysOf(stage)]
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    const [shines, rays] = [metal(y), ray(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Rows and planes have one value for every pixel.
      const leaf = (gold[i] as number) / 255
      const light = 1 + (rays[x] as number) * (1 - (figures[i] as number))
      const shine = shines[x] as number
      for (const c of [0, 1, 2] as const) {
        const flat = (data[at + c] as number) * light
        data[at + c] = leaf === 0 ? flat : lerp(flat, lerp(DARK_BYTES[c], GOLD_BYTES[c], shine), leaf)
      }
    }
  })
  lay(easel, image)
  frame(easel)
}

/** A threshold of a half everywhere. */
function halves(width: number): Field {
  const row = new Float32Array(width)
  return () => row.fill(0.5)
}

/** How much of every pixel is a drawn line of gold, in 255ths. */
function goldOf({ data }: Raster): Uint8Array {
  const [r, g, b] = toRgb(GOLD)
  const out = new Uint8Array(data.length >> 2)
  for (let i = 0, at = 0; i < out.length; i++, at += 4) {
    // A pixel has four bytes.
    const dr = (data[at] as number) - r
    const dg = (data[at + 1] as number) - g
    const db = (data[at + 2] as number) - b
    const off = dr * dr + dg * dg + db * db
    if (off < 58 * 58) out[i] = 255 * smooth(58, 14, Math.sqrt(off))
  }
  return out
}

const GOLD_BYTES = toRgb(shift(GOLD, { L: 0.1 }))
const DARK_BYTES = toRgb(DARK_GOLD)

/** How bright leaf gold is at every pixel: broad reflections and small scratches. */
function metalOf(easel: Easel): Field {
  const tooth = tileField(easel, toothTile())
  const sweep = fieldOf(
    easel,
    coarseness(easel, 40 * UNIT),
    (x, y) => 0.55 + 0.35 * Math.sin((x * 0.8 + y) * 9),
  )
  return roughened(sweep, tooth, 0.1)
}

/** Rays that leave the light above the horizon, in shares of brightness. */
function raysOf({ easel, scene, horizon }: Stage): Field {
  const { light } = scene
  const out = new Float32Array(easel.width)
  return (row) => {
    const dy = easel.worldY(row) - light.y
    const above = clamp((horizon - easel.worldY(row)) / 0.02)
    if (above === 0) return out.fill(0)
    for (let x = 0; x < out.length; x++) {
      const dx = easel.worldX(x) - light.x
      const away = Math.sqrt(dx * dx + dy * dy)
      const wave = away * waveOf(dx, dy) * 60
      out[x] = away < light.radius * 1.25 ? 0 : above * (0.09 * clamp(0.5 + wave) - 0.045)
    }
    return out
  }
}

/** A wave around the light, 1 in the middle of a ray and -1 between two, from a table over one turn. */
function waveOf(dx: number, dy: number): number {
  const turn = Math.atan2(dy, dx) / (2 * Math.PI) + 0.5
  return WAVES[(turn * (WAVES.length - 1)) | 0] as number // A turn is from 0 to 1.
}

const WAVES = Float32Array.from({ length: 8192 }, (_, i) => Math.cos((i / 8191 - 0.5) * Math.PI * RAYS))

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

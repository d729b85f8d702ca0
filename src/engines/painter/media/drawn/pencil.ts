/** Pencil and charcoal: hatching by how dark things are, and contours drawn more than once. */
import { clamp, lch, lerp, smooth, toRgb } from '../../colour.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import { coarseness, fieldOf } from '../field.ts'
import { valueNoise } from '../../noise.ts'
import type { Plane } from '../../planes/planes.ts'
import { flowOf } from '../kit/flow.ts'
import { balancedLight, contoursOf, eachRow, lay, rasterOf } from '../kit/light.ts'
import { pointBrush, stickBrush } from '../kit/stamp.ts'
import type { Brush } from '../kit/stamp.ts'
import { filled, groundOf, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { gripOf, toothTile } from '../kit/tiles.ts'
import { soft } from '../kit/soft.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** How a dry grey medium is used. */
interface Drawing {
  readonly paper: readonly [number, number, number]
  readonly lead: readonly [number, number, number]
  readonly brush: () => Brush
  /** Length and thickness of hatching in design pixels, and distance between its lines. */
  readonly long: readonly [number, number]
  readonly thick: readonly [number, number]
  readonly pitch: number
  /** Density of smudged tone under the hatching. */
  readonly smudge: number
  /** Design pixels of a contour's breadth. */
  readonly line: number
  /** How deep the paper's tooth is, 0 to 1. */
  readonly tooth: number
}

/** A sketch in pencil on white paper. */
export const PENCIL: Medium = {
  words: listed(
    'pencil, pencil drawing, pencil sketch, sketch, sketched, graphite, drawing, 铅笔, 铅笔画, 素描, 速写, 鉛筆画, 鉛筆, スケッチ',
    'デッサン, lápiz, dibujo a lápiz, boceto, bosquejo, grafito, crayon à papier, croquis, esquisse, dessin au crayon',
    'Bleistift, Bleistiftzeichnung, Skizze, Zeichnung, Graphit',
  ),
  look: { shaded: true, outline: { colour: lch(0.2, 0.01, 270), width: 1.7 * UNIT }, shade: 'soft' },
  pass: (stage) =>
    draw(stage, {
      paper: toRgb(lch(0.965, 0.008, 90)),
      lead: toRgb(lch(0.3, 0.012, 270)),
      brush: pointBrush,
      long: [30, 64],
      thick: [1.8, 2.6],
      pitch: 6,
      smudge: 0.3,
      line: 1.5,
      tooth: 0.55,
    }),
  finish: { grain: 1.5, vignette: 0.02, contrast: 0 },
  whole: true,
}

/** A drawing in charcoal on rough paper. */
export const CHARCOAL: Medium = {
  words: listed(
    'charcoal, charcoal drawing, charcoal sketch, conté, conte crayon, 炭笔, 炭笔画, 木炭画, 木炭, carboncillo, carbonilla',
    'dibujo a carboncillo, fusain, dessin au fusain, Kohle, Kohlezeichnung, Zeichenkohle',
  ),
  look: { shaded: true, outline: { colour: lch(0.2, 0.01, 270), width: 2.6 * UNIT }, shade: 'soft' },
  pass: (stage) =>
    draw(stage, {
      paper: toRgb(lch(0.9, 0.018, 80)),
      lead: toRgb(lch(0.2, 0.01, 60)),
      brush: stickBrush,
      long: [50, 110],
      thick: [9, 18],
      pitch: 12,
      smudge: 0.62,
      line: 2.4,
      tooth: 0.6,
    }),
  finish: { grain: 2.5, vignette: 0.06, contrast: 0.06 },
  whole: true,
}

async function draw(stage: Stage, drawing: Drawing): Promise<void> {
  const { easel } = stage
  const colours = rasterOf(easel)
  const unit = UNIT * easel.scale
  const light = balancedLight(colours, 90 * unit)
  const grip = gripOf(easel, toothTile(), (value) => lerp(1, smooth(-0.9, 1.1, value), drawing.tooth))
  const flow = flowOf(easel, colours, { reach: 12, rest: 0, wander: 0, salt: 1 })
  const ground = { ...groundOf(filled(colours, drawing.paper)), grip }
  await smudge(stage, { ground, light, drawing })
  await strokes(stage, { ground, colours, flow }, hatching(drawing, { light, width: colours.width }))
  const wide = { radius: drawing.line * unit, from: 0.012, to: 0.075 }
  await contours(stage, { ground, line: contoursOf(colours, wide), drawing })
  lay(easel, ground)
}

/** Lines across each other, the more the darker it is. */
function hatching(
  { brush, long, thick, pitch, lead }: Drawing,
  { light, width }: { light: Plane; width: number },
): readonly Layer[] {
  const dark = (x: number, y: number) =>
    1 - (light[clamp(y | 0, 0, light.length / width - 1) * width + clamp(x | 0, 0, width - 1)] ?? 1)
  const common = {
    brush: brush(),
    pitch,
    long,
    thick,
    rgb: lead,
    light: 8,
    hue: 0,
    hold: 70,
    stray: 0.06,
    bend: 0.8,
  }
  return [
    {
      ...common,
      alpha: [0.3, 0.6],
      turn: () => -0.86,
      chance: (x, y) => 0.95 * smooth(0.16, 0.6, dark(x, y)),
    },
    {
      ...common,
      alpha: [0.35, 0.65],
      turn: () => -0.35,
      chance: (x, y) => 0.9 * smooth(0.45, 0.8, dark(x, y)),
    },
    {
      ...common,
      alpha: [0.45, 0.8],
      turn: () => -1.3,
      chance: (x, y) => 0.9 * smooth(0.68, 0.98, dark(x, y)),
    },
  ]
}

interface Work {
  readonly ground: { readonly data: Uint8ClampedArray; readonly grip: Float32Array } & ReturnType<
    typeof groundOf
  >
  readonly drawing: Drawing
}

/** Soft tone, rubbed with a finger. */
async function smudge(stage: Stage, { ground, light, drawing }: Work & { light: Plane }): Promise<void> {
  const mean = soft(light, ground, 3 * UNIT * stage.easel.scale)
  await eachRow(stage, ground, (_x, _y, i, at) => {
    // All planes have the picture's size.
    const tone =
      (1 - (mean[i] as number)) ** 1.4 * drawing.smudge * (0.55 + 0.45 * (ground.grip[i] as number))
    for (let c = 0; c < 3; c++) {
      const value = ground.data[at + c] as number
      ground.data[at + c] = value + ((drawing.lead[c] as number) - value) * tone
    }
  })
}

/** Contours, drawn twice a little apart. */
async function contours(stage: Stage, { ground, line, drawing }: Work & { line: Plane }): Promise<void> {
  const { easel } = stage
  const { width, height } = ground
  const salt = stage.salt('texture', 'contour')
  const sway = (turn: number) =>
    fieldOf(easel, coarseness(easel, 20 * UNIT), (x, y) => valueNoise(x * 9, y * 9, salt + turn))
  const [swayX, swayY] = [sway(1), sway(5)]
  const reach = 4.5 * UNIT * easel.scale
  // A line is a pixel wide at least: in a small picture it is paler instead of thinner.
  const weight = Math.min(1, 0.3 + 0.7 * UNIT * easel.scale)
  await eachRow(stage, ground, (x, y, i, at) => {
    const [sx, sy] = [swayX(x, y), swayY(x, y)]
    const again =
      line[clamp((y + sy * reach) | 0, 0, height - 1) * width + clamp((x + sx * reach) | 0, 0, width - 1)] ??
      0
    // All planes have the picture's size.
    const press = 0.55 + 0.45 * (ground.grip[i] as number)
    const tone = Math.min(1, (line[i] as number) * 0.8 + again * 0.5) * press * weight * (0.8 + 0.25 * sx)
    if (tone < 0.01) return
    for (let c = 0; c < 3; c++) {
      const value = ground.data[at + c] as number
      ground.data[at + c] = value + ((drawing.lead[c] as number) - value) * clamp(tone)
    }
  })
}

/** Pencil and charcoal: hatching by how dark things are, and contours drawn more than once. */
import { clamp, lch, smooth, toRgb } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import { valueNoise } from '../../canvas/noise.ts'
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { coarseness, fieldOf, stretchedField } from '../field.ts'
import type { Coarse, Field } from '../field.ts'
import { halfFigureMask } from '../kit/figures.ts'
import { flowOf } from '../kit/flow.ts'
import { balancedLight, eachRow, halfField, halfIndex, lay, linesOf, rasterOf } from '../kit/light.ts'
import { over, pixelOf } from '../kit/mixing.ts'
import { silhouetteField } from '../kit/silhouette.ts'
import { soft } from '../kit/soft.ts'
import { pointBrush, stickBrush } from '../kit/stamp.ts'
import type { Brush } from '../kit/stamp.ts'
import { filled, layered, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'
import { pressLines, sheetOf } from './dry.ts'
import type { Sheet } from './dry.ts'

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
  const { paper, lead, tooth, line } = drawing
  const colours = rasterOf(easel)
  const unit = UNIT * easel.scale
  const figures = halfFigureMask(stage)
  const light = cleared(balancedLight(colours, 90 * unit), figures, easel)
  const sheet = sheetOf(easel, filled(colours, paper), { from: -0.9, to: 1.1, deep: tooth })
  const flow = flowOf(easel, colours, { reach: 12, rest: 0, wander: 0, salt: 1 })
  await smudge(stage, sheet, { light, drawing })
  const dark = (x: number, y: number) => 1 - (light[halfIndex(colours, x, y)] ?? 1)
  await strokes(stage, { ground: sheet, colours, flow }, hatching(drawing, dark))
  const contour = drawnTwice(stage, linesOf(colours, { radius: line * unit, from: 0.012, to: 0.05 }))
  const bold = silhouetteField(stage, figures, { thin: line, bold: line * 3 })
  await pressLines(stage, sheet, { line: together(contour, bold), press: 0.66, colours, own: 0, lead })
  lay(easel, sheet)
}

/** Two lines, one over the other. */
function together(one: Field, other: Field): Field {
  return (y) => {
    const [out, row] = [one(y), other(y)]
    for (let x = 0; x < out.length; x++) {
      const dark = out[x] as number // Rows are of one length.
      out[x] = dark + (row[x] as number) * (1 - dark)
    }
    return out
  }
}

/** Lightness with figures set off from what is around them: a little lighter, before a halo of bare paper. */
function cleared(light: Plane, figures: Plane, easel: Easel): Plane {
  const halo = soft(figures, halfOf(easel), 6 * UNIT * easel.scale)
  for (let i = 0; i < light.length; i++) {
    // All have one size.
    const inside = figures[i] as number
    light[i] = Math.min(1, (light[i] as number) + 0.12 * inside + 0.75 * (halo[i] as number) * (1 - inside))
  }
  return light
}

/** Lines across each other, the more the darker it is. */
function hatching(
  { brush, long, thick, pitch, lead }: Drawing,
  dark: (x: number, y: number) => number,
): readonly Layer[] {
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
  const where = (most: number, from: number, to: number) => (x: number, y: number) =>
    most * smooth(from, to, dark(x, y))
  return layered(common, [
    { alpha: [0.3, 0.6], turn: () => -0.86, chance: where(0.95, 0.16, 0.6) },
    { alpha: [0.35, 0.65], turn: () => -0.35, chance: where(0.9, 0.45, 0.8) },
    { alpha: [0.45, 0.8], turn: () => -1.3, chance: where(0.9, 0.68, 0.98) },
  ])
}

/** Soft tone, rubbed with a finger. */
async function smudge(
  stage: Stage,
  { pixels, grip, width, height }: Sheet,
  { light, drawing }: { readonly light: Plane; readonly drawing: Drawing },
): Promise<void> {
  const half = halfOf({ width, height })
  const mean = soft(light, half, 1.5 * UNIT * stage.easel.scale)
  for (let i = 0; i < mean.length; i++) {
    mean[i] = (SMUDGES[((mean[i] as number) * 1023) | 0] as number) * drawing.smudge // Lightness is 0 to 1.
  }
  const tones = halfField(mean, { width, height })
  const lead = pixelOf(drawing.lead)
  await eachRow(stage, { height }, (y) => {
    const row = tones(y)
    for (let x = 0, i = y * width; x < width; x++, i++) {
      // Rows and planes have a value for every pixel.
      const share = ((row[x] as number) * (0.55 + (0.45 / 255) * (grip[i] as number))) | 0
      pixels[i] = over(pixels[i] as number, lead, share)
    }
  })
}

/** How many 256ths of tone lie on a place, for 1024 steps of its lightness. */
const SMUDGES = Float32Array.from({ length: 1024 }, (_, step) => 256 * (1 - step / 1023) ** 1.4)

/** Contours as a hand draws them: twice, a little apart, now firmer, now lighter. */
function drawnTwice({ easel, ...stage }: Stage, lines: Coarse): Field {
  const { values, width, height, share } = lines
  const salt = stage.salt('texture', 'contour')
  const sway = (turn: number) =>
    fieldOf(easel, coarseness(easel, 20 * UNIT), (x, y) => valueNoise(x * 9, y * 9, salt + turn))
  const [swayX, swayY] = [sway(1), sway(5)]
  const reach = 4.5 * UNIT * easel.scale * share
  // A line is a pixel wide at least: in a small picture it is paler instead of thinner.
  const weight = Math.min(1, 0.65 + 0.35 * UNIT * easel.scale)
  const out = new Float32Array(values.length)
  const step = 1 / share
  for (let y = 0, i = 0; y < height; y++) {
    const [aside, below] = [swayX(y * step), swayY(y * step)]
    for (let x = 0, at = 0; x < width; x++, i++, at += step) {
      // Places are bounded to the lines, rows have a value for every pixel of the picture.
      const sx = aside[at] as number
      const column = clamp((x + sx * reach) | 0, 0, width - 1)
      const row = clamp((y + (below[at] as number) * reach) | 0, 0, height - 1)
      const dark = 0.8 * (values[i] as number) + 0.5 * (values[row * width + column] as number)
      out[i] = dark === 0 ? 0 : Math.min(1, dark) * weight * (0.8 + 0.25 * sx)
    }
  }
  return stretchedField({ ...lines, values: out }, easel.width)
}

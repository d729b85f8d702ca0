/** Blueprint: white technical lines on blue, a grid, and measure marks without letters. */
import { clamp, css, lch, smooth, toRgb } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import { figureBox } from '../../canvas/figure.ts'
import { halfOf } from '../../planes/scale.ts'
import type { Box } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { figureMask } from '../kit/figures.ts'
import { hatchField } from '../kit/hatch.ts'
import { eachRow, edgesOf, halfField, lay, rasterOf, stretchedLight } from '../kit/light.ts'
import { soft } from '../kit/soft.ts'
import { tileField, toothTile } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

const WHITE = lch(0.965, 0.012, 220)
const PAPER = lch(0.36, 0.105, 255)
const BLUE = toRgb(PAPER)

/** How far shapes are drowned in the paper's blue: only their lines are to be white. */
const WASH = 0.6

/** A cyanotype of a drawing office. */
export const BLUEPRINT: Medium = {
  words: listed(
    'blueprint, blueprints, technical drawing, schematic, cyanotype, engineering drawing, architectural drawing, 蓝图, 设计图, 工程图',
    '蓝晒, 青写真, 設計図, 図面, plano, planos, plano técnico, dibujo técnico, cianotipo, plan technique, dessin technique',
    'cyanotype, Blaupause, Bauplan, technische Zeichnung, Konstruktionszeichnung',
  ),
  look: { shaded: false, outline: { colour: WHITE, width: 2 * UNIT }, wash: { colour: PAPER, share: WASH } },
  pass: blueprint,
  finish: { grain: 2, vignette: 0.1, contrast: 0.04 },
  whole: true,
  framed: true,
}

/** Design pixels between fine lines of the grid, and how many of them make a strong one. */
const GRID = 32
const STRONG = 4

async function blueprint(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const edges = edgesOf(image, Math.max(1, 0.9 * unit))
  const figures = figureMask(stage)
  const tone = stretchedLight(image)
  const light = halfField(tone, image)
  const around = halfField(soft(tone, halfOf(image), 4 * unit), image)
  await stage.breathe()
  const tooth = tileField(easel, toothTile())
  const hatch = hatchField(easel, { pitch: 9, lean: 1, bare: 0.78 })
  // In a small picture every step is a steep one.
  const faint = 0.012 * Math.max(0, 1 - unit)
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    const [lights, means, grains, strokes] = [light(y), around(y), tooth(y), hatch(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Rows and planes have a value for every pixel.
      const figure = figures[i] as number
      const bright =
        0.3 * (data[at] as number) + 0.59 * (data[at + 1] as number) + 0.11 * (data[at + 2] as number)
      // A line stands out from what is around it, a glow does not. What is not a figure is drawn with a thinner pencil.
      const isLine = smooth(0.05, 0.2, (lights[x] as number) - (means[x] as number))
      const outline = clamp((bright - FILLED) / (235 - FILLED)) * isLine * (0.62 + 0.38 * figure)
      const steep = edges[i] as number
      // The steepest places are the two sides of a white line: that is drawn already.
      const step = smooth(0.014 + faint, 0.05 + 2 * faint, steep) * smooth(0.24, 0.13, steep)
      const detail = step * (0.34 + 0.3 * figure)
      const shade = 0.1 * (strokes[x] as number) * smooth(0.62, 0.95, 1 - (lights[x] as number))
      const grain = grains[x] as number
      const body = 0.1 * figure + 0.04 * (lights[x] as number)
      const chalk = clamp(Math.max(outline, detail) * (0.93 + 0.07 * grain) + Math.max(shade, body))
      for (let c = 0; c < 3; c++) {
        const blue = (BLUE[c] as number) + 1.6 * grain
        data[at + c] = blue + ((WHITE_BYTES[c] as number) - blue) * chalk
      }
    }
  })
  lay(easel, image)
  drawGrid(easel)
  measure(stage)
  sheet(easel)
}

const WHITE_BYTES = toRgb(WHITE)
/** Brightness of a white shape that is drowned in blue: what is brighter is a line. */
const FILLED = 138

/** A grid that is fixed to the world. */
function drawGrid({ context, box, scale }: Easel): void {
  const step = GRID * UNIT * (GRID * UNIT * scale < 8 ? STRONG : 1)
  context.save()
  context.beginPath()
  for (const strong of [false, true]) {
    context.beginPath()
    for (let i = Math.ceil(box.left / step); i * step <= box.right; i++) {
      if ((i % STRONG === 0) !== strong) continue
      context.moveTo(i * step, box.top)
      context.lineTo(i * step, box.bottom)
    }
    for (let i = Math.ceil(box.top / step); i * step <= box.bottom; i++) {
      if ((i % STRONG === 0) !== strong) continue
      context.moveTo(box.left, i * step)
      context.lineTo(box.right, i * step)
    }
    context.strokeStyle = css(WHITE, strong ? 0.11 : 0.045)
    context.lineWidth = Math.max(UNIT, 0.7 / scale)
    context.stroke()
  }
  context.restore()
}

/** Dimension lines around the focal figure, axes through it and through the light. */
function measure(stage: Stage): void {
  const { easel, scene } = stage
  const { context } = easel
  const [figure] = scene.figures
  context.save()
  context.strokeStyle = css(WHITE, 0.8)
  context.lineWidth = 1.3 * UNIT
  if (figure) measureBox(easel, figureBox(figure))
  const { x, y, radius } = scene.light
  context.beginPath()
  context.setLineDash([9 * UNIT, 4 * UNIT, 2 * UNIT, 4 * UNIT])
  for (const [dx, dy] of [
    [1.7, 0],
    [0, 1.7],
  ] as const) {
    context.moveTo(x - dx * radius, y - dy * radius)
    context.lineTo(x + dx * radius, y + dy * radius)
  }
  if (figure) {
    const box = figureBox(figure)
    const middle = (box.left + box.right) / 2
    context.moveTo(middle, box.top - 0.045)
    context.lineTo(middle, box.bottom + 0.045)
  }
  context.stroke()
  context.restore()
}

/** Width below, height beside, with ticks, arrows and marks where figures would stand. */
function measureBox({ context }: Easel, { left, top, right, bottom }: Box): void {
  const gap = 0.032
  const lines = [
    { from: [left, bottom + gap], to: [right, bottom + gap] },
    { from: [right + gap, top], to: [right + gap, bottom] },
  ] as const
  for (const { from, to } of lines) {
    const flat = from[1] === to[1]
    context.beginPath()
    context.moveTo(...from)
    context.lineTo(...to)
    for (const [x, y] of [from, to]) {
      // A witness line, and a slanting tick across the end.
      context.moveTo(x - (flat ? 0 : gap * 0.8), y - (flat ? gap * 0.8 : 0))
      context.lineTo(x + (flat ? 0 : gap * 0.3), y + (flat ? gap * 0.3 : 0))
      context.moveTo(x - 0.006, y + 0.006)
      context.lineTo(x + 0.006, y - 0.006)
    }
    const count = 10
    for (let i = 1; i < count; i++) {
      const [x, y] = [from[0] + ((to[0] - from[0]) * i) / count, from[1] + ((to[1] - from[1]) * i) / count]
      const long = i % 5 === 0 ? 0.007 : 0.0035
      context.moveTo(x, y)
      context.lineTo(x + (flat ? 0 : long), y + (flat ? long : 0))
    }
    context.stroke()
  }
}

/** The sheet's double border and an empty title block. */
function sheet({ context, box }: Easel): void {
  const { left, top, right, bottom } = box
  const short = Math.min(right - left, bottom - top)
  const inset = 0.028 * short
  context.save()
  context.strokeStyle = css(WHITE, 0.85)
  context.lineWidth = 2.4 * UNIT * short
  context.strokeRect(left + inset, top + inset, right - left - 2 * inset, bottom - top - 2 * inset)
  context.lineWidth = UNIT * short
  const outer = inset * 0.68
  context.strokeRect(left + outer, top + outer, right - left - 2 * outer, bottom - top - 2 * outer)
  const [width, height] = [0.2 * short, 0.066 * short]
  const [x, y] = [right - inset - width, bottom - inset - height]
  context.fillStyle = css(PAPER, 0.88)
  context.fillRect(x, y, width, height)
  context.lineWidth = 1.4 * UNIT * short
  context.strokeRect(x, y, width, height)
  context.beginPath()
  for (const share of [1 / 3, 2 / 3]) {
    context.moveTo(x, y + height * share)
    context.lineTo(x + width * 0.68, y + height * share)
  }
  context.moveTo(x + width * 0.68, y)
  context.lineTo(x + width * 0.68, y + height)
  context.moveTo(x + width * 0.3, y + height / 3)
  context.lineTo(x + width * 0.3, y + height)
  context.stroke()
  // A north arrow in a circle.
  context.beginPath()
  const [cx, cy, r] = [x + width * 0.84, y + height * 0.5, height * 0.32]
  context.arc(cx, cy, r, 0, Math.PI * 2)
  context.moveTo(cx, cy - r * 1.25)
  context.lineTo(cx - r * 0.5, cy + r * 0.6)
  context.lineTo(cx, cy + r * 0.2)
  context.lineTo(cx + r * 0.5, cy + r * 0.6)
  context.closePath()
  context.stroke()
  context.restore()
}

/** Paper cut: sheets of coloured card, one above the other, with the shadows they throw. */
import { lerp, shift, toRgb } from '../../colour.ts'
import type { Colour, Rgb } from '../../colour.ts'
import type { Plane } from '../../planes/planes.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import type { Raster } from '../blur.ts'
import { figureMask } from '../kit/figures.ts'
import { inksOf, labelsOf } from '../kit/inks.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { cut } from '../kit/sheets.ts'
import type { Cut } from '../kit/sheets.ts'
import { feltTile, fibreTile, tileField } from '../kit/tiles.ts'
import { soft } from '../kit/soft.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A picture of cut card. */
export const PAPER_CUT: Medium = {
  words: listed(
    'paper cut, papercut, paper cutout, paper cut-out, cut paper, paper craft, papercraft, layered paper, paper art, paper collage',
    'kirigami, 剪纸, 纸雕, 纸艺, 剪紙, 切り絵, 切り紙, ペーパーカット, ペーパークラフト, papel recortado, recorte de papel',
    'papier découpé, papiers découpés, découpage, Scherenschnitt, Papierschnitt, Papierkunst',
  ),
  look: { shaded: false, outline: null },
  pass: paperCut,
  finish: { grain: 1.5, vignette: 0.1, contrast: 0.05 },
  whole: true,
}

const SHEETS = 9

async function paperCut(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const inks = inksOf(image, SHEETS).map((ink) => shift(ink, { chroma: 1.12 }))
  const labels = labelsOf(image, inks)
  const sheets = cut(labels, image, inks.length, 2 * unit)
  const stack = stacked(sheets, { order: stackOf(labels, image, inks), figures: figureMask(stage) })
  await stage.breathe()
  const shadows = shadowsOf(stack, image, unit)
  const [felt, fibre] = [tileField(easel, feltTile()), tileField(easel, fibreTile())]
  const rim = 1.6 * unit
  const bytes = inks.map(toRgb)
  const paper = new Float32Array(3)
  await eachRow(stage, image, (x, y, i, at) => {
    blend(paper, sheets, { i, bytes })
    // Planes have one value for every pixel; the pixel up and left may be outside, then there is no rim.
    const own = stack[i] as number
    const edge = (stack[i - Math.round(rim) * (image.width + 1)] ?? own) < own ? 0.2 : 0
    const shade = 1 - (shadows[i] as number)
    const texture = 3.2 * felt(x, y) + 7 * fibre(x, y)
    for (let c = 0; c < 3; c++) {
      const lit = lerp(paper[c] as number, 255, edge)
      image.data[at + c] = lit * lerp(shade, 1, 0.12 * (c - 1)) + texture
    }
  })
  lay(easel, image)
}

/** Colour of the sheets at a pixel; on an outline that of both. */
function blend(
  paper: Float32Array,
  { label, other, share }: Cut,
  { i, bytes }: { i: number; bytes: readonly Rgb[] },
) {
  // Labels are indices of the inks.
  const [one, two] = [bytes[label[i] as number] as Rgb, bytes[other[i] as number] as Rgb]
  const over = Math.min(1, Math.max(0, 0.5 + ((share[i] as number) - 0.5) * 8))
  for (const c of [0, 1, 2] as const) paper[c] = two[c] + (one[c] - two[c]) * over
}

/** The height of each sheet in the stack: what lies lower in the picture, or is rarer and purer, is nearer. */
function stackOf(labels: Uint8Array, { width, height }: Raster, inks: readonly Colour[]): readonly number[] {
  const sums = inks.map(() => ({ y: 0, count: 0 }))
  for (let i = 0; i < labels.length; i += 7) {
    const sum = sums[labels[i] as number] // A label is an index of the inks.
    if (!sum) continue
    sum.y += Math.floor(i / width) / height
    sum.count++
  }
  const nearness = inks.map((ink, i) => {
    const { y, count } = sums[i] ?? { y: 0, count: 0 }
    const rare = 1 - Math.min(1, (count * 7 * 6) / labels.length)
    return count === 0 ? 0 : y / count + 0.5 * rare + 1.2 * Math.hypot(ink.a, ink.b)
  })
  const ranks = [...nearness.keys()].toSorted((one, other) => (nearness[one] ?? 0) - (nearness[other] ?? 0))
  return inks.map((_, i) => ranks.indexOf(i))
}

/** The height of the topmost sheet at every pixel. Figures lie above all that is around them. */
function stacked(
  { label }: Cut,
  { order, figures }: { readonly order: readonly number[]; readonly figures: Plane },
): Uint8Array {
  return Uint8Array.from(label, (own, i) => {
    const height = order[own] ?? 0 // Labels are indices of the inks.
    return (figures[i] ?? 0) > 0.5 ? SHEETS + Math.floor(height / 3) : height
  })
}

/** Most levels of a stack: the sheets, and three more for figures. */
const LEVELS = SHEETS + 3

/** How dark the shadows of all higher sheets make every pixel: one wide and soft, one narrow; `unit` in pixels. */
function shadowsOf(stack: Uint8Array, size: Raster, unit: number): Plane {
  const quarter = { width: Math.ceil(size.width / 4), height: Math.ceil(size.height / 4) }
  const height = new Float32Array(quarter.width * quarter.height)
  const shade = new Float32Array(size.width * size.height)
  for (let y = 0, i = 0; y < quarter.height; y++) {
    for (let x = 0; x < quarter.width; x++, i++) {
      const at = Math.min(size.height - 1, y * 4 + 2) * size.width + Math.min(size.width - 1, x * 4 + 2)
      height[i] = stack[at] as number // Inside the picture.
    }
  }
  const fields = Array.from({ length: LEVELS }, (_, level) => {
    const above = height.map((value) => (value > level ? 1 : 0))
    return [soft(above, quarter, 2.6 * unit), soft(above, quarter, Math.max(1, 0.8 * unit))] as const
  })
  const [wide, tight] = [-9 * unit, -3.5 * unit]
  for (let y = 0, i = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++, i++) {
      const pair = fields[stack[i] as number] // One height for every pixel.
      if (!pair) continue
      shade[i] =
        0.42 * sampled(pair[0], quarter, { x: (x + wide * 0.6) / 4, y: (y + wide) / 4 }) +
        0.3 * sampled(pair[1], quarter, { x: (x + tight * 0.6) / 4, y: (y + tight) / 4 })
    }
  }
  return shade
}

function sampled(
  plane: Plane,
  { width, height }: { width: number; height: number },
  at: { readonly x: number; readonly y: number },
): number {
  const fx = Math.min(width - 1.001, Math.max(0, at.x - 0.5))
  const fy = Math.min(height - 1.001, Math.max(0, at.y - 0.5))
  const x = fx | 0
  const y = fy | 0
  const dx = fx - x
  const dy = fy - y
  const i = y * width + x
  // Bounded to the plane.
  const upper = (plane[i] as number) * (1 - dx) + (plane[i + 1] as number) * dx
  const lower = (plane[i + width] as number) * (1 - dx) + (plane[i + width + 1] as number) * dx
  return upper * (1 - dy) + lower * dy
}

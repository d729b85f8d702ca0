/** Paper cut: sheets of coloured card, one above the other, with the shadows they throw. */
import { shift, toRgb } from '../../colour.ts'
import type { Colour } from '../../colour.ts'
import type { Plane } from '../../planes/planes.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import type { Size } from '../../../../pixels/pixels.ts'
import type { Raster } from '../blur.ts'
import { stretchedField } from '../field.ts'
import { figureMask } from '../kit/figures.ts'
import { inksOf, labelsOf } from '../kit/inks.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { over, pixelOf, pixelsIn } from '../kit/mixing.ts'
import { cut, layInks } from '../kit/sheets.ts'
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
/** What lies on the upper rims of sheets, and how many 256ths of it. */
const LIGHT = pixelOf([255, 255, 255])
const RIM = 51

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
  await layInks(stage, image, { cut: sheets, inks: inks.map(toRgb), crisp: 8 })
  const { data, width } = image
  const pixels = pixelsIn(image)
  const rim = Math.round(1.6 * unit) * (width + 1)
  await eachRow(stage, image, (y) => {
    const [grains, hairs] = [felt(y), fibre(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Rows and planes have one value for every pixel; the pixel up and left may be outside, then there is no rim.
      const own = stack[i] as number
      const edge = (stack[i - rim] ?? own) < own ? RIM : 0
      const shadow = shadows[i] as number
      const texture = 3.2 * (grains[x] as number) + 7 * (hairs[x] as number)
      const paper = edge > 0 ? over(pixels[i] as number, LIGHT, edge) : (pixels[i] as number)
      // A shadow is a little blue.
      data[at] = (paper & 255) * (1 - 1.12 * shadow) + texture
      data[at + 1] = ((paper >> 8) & 255) * (1 - shadow) + texture
      data[at + 2] = ((paper >> 16) & 255) * (1 - 0.88 * shadow) + texture
    }
  })
  lay(easel, image)
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
    return count === 0 ? 0 : y / count + 0.25 * rare + 1.2 * Math.hypot(ink.a, ink.b)
  })
  const ranks = [...nearness.keys()].toSorted((one, other) => (nearness[one] ?? 0) - (nearness[other] ?? 0))
  return inks.map((_, i) => ranks.indexOf(i))
}

/** The height of the topmost sheet at every pixel. Figures lie above all that is around them. */
function stacked(
  { label }: Cut,
  { order, figures }: { readonly order: readonly number[]; readonly figures: Plane },
): Uint8Array {
  const out = new Uint8Array(label.length)
  const above = order.map((height) => SHEETS + Math.floor(height / 3))
  for (let i = 0; i < out.length; i++) {
    out[i] = ((figures[i] as number) > 0.5 ? above : order)[label[i] as number] as number // Labels are indices of the inks.
  }
  return out
}

/** Most levels of a stack: the sheets, and three more for figures. */
const LEVELS = SHEETS + 3
/** Pixels of the picture for one of the shadows: they are soft. */
const COARSE = 4

/** How dark the shadows of all higher sheets make every pixel: one wide and soft, one narrow; `unit` in pixels. */
function shadowsOf(stack: Uint8Array, { width, height }: Raster, unit: number): Plane {
  const size = { width: Math.ceil(width / COARSE), height: Math.ceil(height / COARSE) }
  const heights = new Uint8Array(size.width * size.height)
  for (let y = 0, i = 0; y < size.height; y++) {
    const row = Math.min(height - 1, y * COARSE + 2) * width
    for (let x = 0; x < size.width; x++, i++) {
      heights[i] = stack[row + Math.min(width - 1, x * COARSE + 2)] as number // Inside the picture.
    }
  }
  const levels = Array.from({ length: LEVELS }, (_, level) => {
    const above = new Float32Array(heights.length)
    for (let i = 0; i < above.length; i++) above[i] = (heights[i] as number) > level ? 1 : 0 // Below the length.
    const shade = fallen(soft(above, size, 2.6 * unit), size, 9 * unit)
    const tight = fallen(soft(above, size, Math.max(1, 0.8 * unit)), size, 3.5 * unit)
    for (let i = 0; i < shade.length; i++) {
      shade[i] = 0.42 * (shade[i] as number) + 0.3 * (tight[i] as number) // All have one size.
    }
    return shade
  })
  return shadeOf(stack, levels, { width, height })
}

/** A shadow at the place it falls to, `far` pixels of the picture below and a little aside. */
function fallen(shade: Plane, { width, height }: Size, far: number): Plane {
  const start = -far / COARSE
  const rows = stretchedField({ values: shade, width, height, share: 1, start: start * 0.6 }, width)
  const out = new Float32Array(width * height)
  for (let y = 0; y < height; y++) out.set(rows(y + start * 0.4), y * width)
  return out
}

/** The shade of every pixel's own level, read smoothly. */
function shadeOf(stack: Uint8Array, levels: readonly Plane[], { width, height }: Size): Plane {
  const out = new Float32Array(width * height)
  const wide = Math.ceil(width / COARSE)
  const last = { x: wide - 1.001, y: Math.ceil(height / COARSE) - 1.001 }
  for (let y = 0, i = 0; y < height; y++) {
    const fy = Math.max(0, Math.min(last.y, y / COARSE - 0.5))
    const row = (fy | 0) * wide
    const dy = fy - (fy | 0)
    for (let x = 0; x < width; x++, i++) {
      const fx = Math.max(0, Math.min(last.x, x / COARSE - 0.5))
      const dx = fx - (fx | 0)
      const at = row + (fx | 0)
      // A stack is not higher than its levels; the four places lie inside.
      const plane = levels[stack[i] as number] as Plane
      const upper = (plane[at] as number) * (1 - dx) + (plane[at + 1] as number) * dx
      const lower = (plane[at + wide] as number) * (1 - dx) + (plane[at + wide + 1] as number) * dx
      out[i] = upper * (1 - dy) + lower * dy
    }
  }
  return out
}

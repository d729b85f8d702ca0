/** Paper cut: sheets of coloured card, one above the other, with the shadows they throw. */
import { chromaOf, shift, toRgb } from '../../colours/colour.ts'
import type { Plane } from '../../planes/planes.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Size } from '../../../../pixels/pixels.ts'
import { stretchedField } from '../field.ts'
import { cutOuts } from '../kit/cut-outs.ts'
import type { CutOuts } from '../kit/cut-outs.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { over, pixelOf, pixelsIn } from '../kit/mixing.ts'
import { layInks } from '../kit/sheets.ts'
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

/** Sheets of the land, and of figures. */
const [SHEETS, FIGURES] = [8, 6]
/** How much darker the shadow of a figure makes the land beside it. */
const SHADE = 0.1
/** What lies on the upper rims of sheets, and how many 256ths of it. */
const LIGHT = pixelOf([255, 255, 255])
const RIM = 51

async function paperCut(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const outs = await cutOuts(stage, image, {
    land: { inks: SHEETS, radius: 2 * unit, least: 400 * unit * unit },
    figures: { inks: FIGURES, radius: 1.4 * unit, least: 0 },
    dyed: (ink) => shift(ink, { chroma: 1.12 }),
    shade: SHADE,
  })
  const { cut, inks } = outs
  const stack = stacked(outs, image)
  await stage.breathe()
  const shadows = shadowsOf(stack, image, unit)
  const [felt, fibre] = [tileField(easel, feltTile()), tileField(easel, fibreTile())]
  await layInks(stage, image, { cut, inks: inks.map(toRgb), crisp: 8 })
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

/** What of a picture has an ink: its share, and how low it lies on the whole. */
interface Extent {
  readonly share: number
  readonly y: number
}

function extentsOf({ cut: { label }, inks }: CutOuts, { width, height }: Size): readonly Extent[] {
  const [counts, rows] = [new Uint32Array(inks.length), new Float64Array(inks.length)]
  for (let i = 0; i < label.length; i += SPARSE) {
    const ink = label[i] as number // A label is an index of the inks.
    counts[ink] = (counts[ink] as number) + 1
    rows[ink] = (rows[ink] as number) + Math.floor(i / width) / height
  }
  return inks.map((_, i) => {
    const count = counts[i] ?? 0
    return { share: (count * SPARSE) / label.length, y: (rows[i] ?? 0) / Math.max(1, count) }
  })
}

/** Of so many pixels one is counted. */
const SPARSE = 7

/** The height of the topmost sheet at every pixel. Figures are inlaid, and lie above all that is around them. */
function stacked(outs: CutOuts, size: Size): Uint8Array {
  const { label } = outs.cut
  const extents = extentsOf(outs, size)
  // What lies lower in the picture, or is rarer and purer, is nearer.
  const land = outs.inks.slice(0, outs.land).map((ink, i) => {
    const { share, y } = extents[i] ?? { share: 0, y: 0 }
    return share === 0 ? 0 : y + 0.25 * (1 - Math.min(1, 6 * share)) + 1.2 * chromaOf(ink)
  })
  const heights = new Uint8Array(256).fill(SHEETS)
  heights.set(ranksOf(land))
  const out = new Uint8Array(label.length)
  for (let i = 0; i < out.length; i++) out[i] = heights[label[i] as number] as number // Labels are bytes.
  return out
}

/** The place of each number among all, from 0 for the least. */
function ranksOf(numbers: readonly number[]): readonly number[] {
  const ranks = [...numbers.keys()].toSorted((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0))
  return numbers.map((_, i) => ranks.indexOf(i))
}

/** Most levels of a stack: the sheets, and one more for figures. */
const LEVELS = SHEETS + 1
/** Pixels of the picture for one of the shadows: they are soft. */
const COARSE = 4

/** How dark the shadows of all higher sheets make every pixel: one wide and soft, one narrow; `unit` in pixels. */
function shadowsOf(stack: Uint8Array, { width, height }: Size, unit: number): Plane {
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
    for (let i = 0; i < above.length; i++) above[i] = thrownBy(heights[i] as number, level) // Below the length.
    const shade = fallen(soft(above, size, 2.6 * unit), size, 9 * unit)
    const tight = fallen(soft(above, size, Math.max(1, 0.8 * unit)), size, 3.5 * unit)
    for (let i = 0; i < shade.length; i++) {
      shade[i] = 0.42 * (shade[i] as number) + 0.3 * (tight[i] as number) // All have one size.
    }
    return shade
  })
  return shadeOf(stack, levels, { width, height })
}

/** How much of its shadow a sheet throws on a lower one: a figure less, for its outline is to be seen beside it. */
const thrownBy = (height: number, level: number): number =>
  height <= level ? 0 : height === SHEETS ? FIGURE_SHADOW : 1

const FIGURE_SHADOW = 0.7

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

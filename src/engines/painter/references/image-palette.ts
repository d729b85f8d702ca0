/** Colours taken from a picture, and a scene's palette dressed in them. */
import { chromaOf, clamp, fromRgb, hueOf, lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { mapPalette } from '../colours/palettes.ts'
import type { Palette } from '../scene.ts'

/** A picture's main colours, the commonest first. Plain JSON. */
export interface ImagePalette {
  readonly colours: readonly { readonly colour: Colour; readonly share: number }[]
  /** How much it counts: `--iw`, 0 to 3; 1 when left out. */
  readonly weight?: number
}

const CLUSTERS = 6
const ROUNDS = 8
/** Most pixels looked at. */
const SAMPLES = 4096

/** The main colours of RGBA pixels: k-means in OKLab over an even sample. Nearly transparent pixels are left out. */
export function paletteOf(rgba: Uint8ClampedArray, width: number, height: number): ImagePalette {
  const points = samplesOf(rgba, width * height)
  if (points.length === 0) return { colours: [] }
  let centres = Array.from(
    { length: CLUSTERS },
    (_, i) => points[Math.floor(((i + 0.5) / CLUSTERS) * points.length)],
  ).filter((point) => point !== undefined)
  let groups: Colour[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    groups = centres.map(() => [])
    for (const point of points) groups[nearest(centres, point)]?.push(point)
    centres = centres.map((centre, i) => meanOf(groups[i] ?? [], centre))
  }
  const colours = centres.map((colour, i) => ({ colour, share: (groups[i]?.length ?? 0) / points.length }))
  return {
    colours: colours.filter(({ share }) => share > 0.01).toSorted((one, other) => other.share - one.share),
  }
}

/** The palette leaning to the pictures' colours: each role keeps its lightness, so the picture keeps its depth. */
export function recolour(palette: Palette, images: readonly ImagePalette[]): Palette {
  const lean = leaningTo(images)
  return lean ? mapPalette(palette, lean) : palette
}

/** How a colour leans to the pictures' colours of about its lightness; null when they have none. */
export function leaningTo(images: readonly ImagePalette[]): ((colour: Colour) => Colour) | null {
  const colours = images.flatMap(({ colours: own, weight = 1 }) =>
    own.map(({ colour, share }) => ({ colour, share: share * weight })),
  )
  if (colours.length === 0) return null
  const strength = clamp(0.72 * Math.max(...images.map(({ weight = 1 }) => weight)) ** 0.4, 0, 0.95)
  return (role) => {
    const near = nearestLight(colours, role.L)
    const chroma = Math.min(0.13, chromaOf(near))
    return mix(role, lch(role.L, chroma, hueOf(near)), strength)
  }
}

function samplesOf(rgba: Uint8ClampedArray, count: number): Colour[] {
  const step = Math.max(1, Math.floor(count / SAMPLES))
  const points: Colour[] = []
  for (let i = 0; i < count; i += step) {
    const [r, g, b, alpha] = rgba.subarray(i * 4, i * 4 + 4)
    if (r === undefined || g === undefined || b === undefined || (alpha ?? 255) < 32) continue
    points.push(fromRgb(r, g, b))
  }
  return points.toSorted((one, other) => one.L - other.L || one.a - other.a || one.b - other.b)
}

function nearest(centres: readonly Colour[], point: Colour): number {
  const distances = centres.map(
    ({ L, a, b }) => (L - point.L) ** 2 + 2 * ((a - point.a) ** 2 + (b - point.b) ** 2),
  )
  return distances.indexOf(Math.min(...distances))
}

function meanOf(points: readonly Colour[], otherwise: Colour): Colour {
  if (points.length === 0) return otherwise
  const sum = points.reduce((total, { L, a, b }) => ({ L: total.L + L, a: total.a + a, b: total.b + b }))
  return { L: sum.L / points.length, a: sum.a / points.length, b: sum.b / points.length }
}

/** The colour whose lightness is nearest; a commoner or stronger one may be a little farther. */
function nearestLight(colours: readonly { colour: Colour; share: number }[], lightness: number): Colour {
  const rank = ({ colour, share }: { colour: Colour; share: number }) =>
    Math.abs(colour.L - lightness) - 0.15 * Math.sqrt(share) - 0.5 * chromaOf(colour)
  return colours.reduce((best, one) => (rank(one) < rank(best) ? one : best)).colour
}

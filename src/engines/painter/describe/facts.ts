/** What a picture is seen to be without knowing what it shows: plain data, from which both languages speak. */
import type { Pixels } from '../../../pixels/pixels.ts'
import { chromaOf } from '../colours/colour.ts'
import { paletteOf } from '../references/image-palette.ts'
import { blurred } from '../planes/blur.ts'
import { CHANNELS, planesOf, type Planes } from '../planes/planes.ts'
import { quantilesOf, spreadOf } from '../planes/statistics.ts'
import { hash } from '../random.ts'
import { horizonOf } from './horizon.ts'
import { massOf, symmetryOf } from './mass.ts'
import { HAS_HORIZON, placeSeen, type SeenPlace } from './place.ts'
import type { Sight, Texture } from './sight.ts'

/** How a picture is lit. */
export type Light = 'night' | 'dusk' | 'bright' | 'soft' | 'dark'
/** Where its colours lean. */
export type Warmth = 'warm' | 'cool' | 'neutral'

/** What is seen. */
export interface Facts extends Sight {
  readonly light: Light
  readonly warmth: Warmth
  readonly contrast: 'low' | 'middle' | 'high'
  readonly saturation: 'muted' | 'middle' | 'vivid'
  readonly isSymmetrical: boolean
  readonly place: SeenPlace
  /** Depends on every pixel: what breaks ties between words. */
  readonly key: number
}

/** Sees a picture. A copy of some 160 pixels is enough, and quick. */
export function factsOf(pixels: Pixels, ratio: number): Facts {
  const planes = planesOf(pixels)
  const { data, width, height } = pixels
  const { colours } = paletteOf(
    new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength),
    width,
    height,
  )
  const light = spreadOf(planes.L)
  const chroma = colours.reduce((sum, { colour, share }) => sum + chromaOf(colour) * share, 0)
  const mass = massOf(planes)
  const horizon = horizonOf(planes)
  const texture = textureOf(planes)
  const seen = {
    planes,
    colours,
    horizon,
    mass,
    texture,
    brightness: light.mean,
    contrast: Math.hypot(...CHANNELS.map((channel) => spreadOf(planes[channel]).deviation)),
    ratio,
  }
  const place = placeSeen(seen)
  return {
    colours,
    light: lightOf(planes, colours),
    warmth: warmthOf(planes),
    brightness: light.mean,
    contrast: light.deviation < 0.12 ? 'low' : light.deviation > 0.22 ? 'high' : 'middle',
    saturation: chroma < 0.04 ? 'muted' : chroma > 0.09 ? 'vivid' : 'middle',
    horizon: HAS_HORIZON.has(place) ? horizon : null,
    mass,
    isSymmetrical: symmetryOf(planes) > 0.72,
    texture,
    place,
    key: hash(...data.subarray(0, 4096)),
  }
}

/** Dark pictures with bright spots are nights; warm lights over a dark ground are dusk or dawn. */
function lightOf({ L }: Planes, colours: Facts['colours']): Light {
  const [low = 0, middle = 0, high = 0] = quantilesOf(L, [0.2, 0.5, 0.97])
  const isGlowing = colours.some(
    ({ colour, share }) => share > 0.06 && colour.L > 0.55 && colour.a > 0.02 && colour.a + colour.b > 0.075,
  )
  if (middle < 0.38) return high > 0.62 || low < 0.16 ? 'night' : 'dark'
  if (isGlowing && middle < 0.72) return 'dusk'
  return middle > 0.72 ? 'bright' : 'soft'
}

function warmthOf({ a, b }: Planes): Warmth {
  const lean = spreadOf(b).mean + 0.5 * spreadOf(a).mean
  return lean > 0.022 ? 'warm' : lean < -0.018 ? 'cool' : 'neutral'
}

/** Gradients of the lightness: none but at edges in flat graphics, small in smooth pictures, everywhere in detailed ones. */
function textureOf({ L, width, height }: Planes): Texture {
  const soft = blurred(L, { width, height }, 2)
  const fine = L.map((value, i) => Math.abs(value - (soft[i] ?? 0)))
  const [middle = 0] = quantilesOf(fine, [0.6])
  const mean = spreadOf(fine).mean
  if (middle < 0.004) return mean > 0.004 ? 'flat' : 'smooth'
  return mean < 0.016 ? 'smooth' : 'detailed'
}

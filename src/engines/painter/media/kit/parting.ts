/** Ground that is drawn away from what stands before it where both are alike: a light figure shows on light water. */
import { clamp, mix, shift, smooth, toRgb } from '../../colours/colour.ts'
import type { Plane } from '../../planes/planes.ts'
import type { Size } from '../../../../pixels/pixels.ts'
import { halfOf, halved } from '../../planes/scale.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { stretchedField } from '../field.ts'
import type { Coarse } from '../field.ts'
import { eachRowOf, halfField, halfSumsOf } from './light.ts'
import { over, pixelOf, pixelsIn } from './mixing.ts'
import { soft } from './soft.ts'

/** How a ground parts from figures. */
export interface Parting {
  /** -1 where the ground is to be darker, to 1 where it is to be lighter. */
  readonly push: Coarse
  /** Along the border of figures: 0 where they show well, to 1 where they are lost. */
  readonly lost: Coarse
}

/** What a figure and its ground must differ by, of the way from black to white. */
const EDGE = 0.26
/** How much a difference between warm and cool counts. */
const WARM = 0.5
/** Design pixels across which a border is looked at, and across which the ground changes. */
const LOOK = 8
const REACH = 44

/** Light and warmth of a picture, and where its figures are; all planes are of one size, `times` smaller than it. */
interface Sight extends Size {
  readonly light: Plane
  readonly warmth: Plane
  readonly mask: Plane
  readonly times: number
}

/** A picture as it is looked at: a large one from farther away, for borders are looked at broadly there. */
function sightOf(raster: Raster, mask: Plane, look: number): Sight {
  const size = halfOf(raster)
  const light = halfSumsOf(raster, [0.3 / 255, 0.59 / 255, 0.11 / 255])
  const warmth = halfSumsOf(raster, [WARM / 255, 0, -WARM / 255])
  if (look < FARTHER) return { light, warmth, mask, ...size, times: 2 }
  const smaller = (plane: Plane) => halved(plane, size)
  return {
    light: smaller(light),
    warmth: smaller(warmth),
    mask: smaller(mask),
    ...halfOf(size),
    times: 4,
  }
}

/** Pixels of a look from which on a quarter of the picture's size shows as much as half of it. */
const FARTHER = 5

/** How the ground is to part from the figures of a mask, which is of half the picture's size. */
function partingOf({ easel }: Stage, raster: Raster, mask: Plane): Parting {
  const unit = UNIT * easel.scale
  const sight = sightOf(raster, mask, LOOK * unit)
  const { width, height, times } = sight
  const { lost, push } = lostIn(sight, Math.max(1, (LOOK * unit) / times))
  const reach = Math.max(1, (REACH * unit) / times)
  const [near, far] = [soft(push, sight, reach), soft(push, sight, 2.2 * reach)]
  for (let i = 0; i < push.length; i++) {
    push[i] = clamp(NEAR * (near[i] as number) + FAR * (far[i] as number), -1, 1) // Planes have one length.
  }
  const place = { width, height, share: 1 / times, start: 0.5 / times - 0.5 }
  return { lost: { ...place, values: lost }, push: { ...place, values: push } }
}

/** Where figures are lost along their border, and which way the ground there is to go. */
function lostIn(sight: Sight, reach: number): { readonly lost: Plane; readonly push: Plane } {
  const { light, warmth, mask } = sight
  const look = (plane: Plane) => soft(plane, sight, reach)
  const inside = look(mask)
  const [own, ownHue] = [look(multiplied(light, mask)), look(multiplied(warmth, mask))]
  const [all, allHue] = [look(light), look(warmth)]
  const [lost, push] = [new Float32Array(mask.length), new Float32Array(mask.length)]
  for (let i = 0; i < mask.length; i++) {
    // Planes have one length.
    const [within, around] = [inside[i] as number, 1 - (inside[i] as number)]
    const rim = smooth(0.04, 0.2, Math.min(within, around))
    if (rim === 0) continue
    // What is not the figure's is the ground's.
    const one = (own[i] as number) / within
    const other = ((all[i] as number) - (own[i] as number)) / around
    const hue = (ownHue[i] as number) / within - ((allHue[i] as number) - (ownHue[i] as number)) / around
    lost[i] = rim * clamp(1.5 * (1 - Math.hypot(one - other, hue) / EDGE))
    // A light figure wants a darker ground, a dark one a lighter.
    push[i] = -(lost[i] as number) * clamp((one - 0.46) * 6 + (one - other) * 5, -1, 1)
  }
  return { lost, push }
}

/** How much stronger a push is than its means over the reach, and over more than twice that. */
const NEAR = 1.2
const FAR = 2.6

function multiplied(one: Plane, other: Plane): Plane {
  const out = new Float32Array(one.length)
  for (let i = 0; i < out.length; i++) out[i] = (one[i] as number) * (other[i] as number) // One length.
  return out
}

/** Shares of a darker and of a lighter colour that a push of 1 gives the ground. */
const [DARKEST, LIGHTEST] = [0.62, 0.36]

/** Lets the ground part from the figures of a mask, in place: it leans to the shade of the scene or to its light. */
export async function partGround(stage: Stage, raster: Raster, mask: Plane): Promise<Parting> {
  const parting = partingOf(stage, raster, mask)
  const [push, cover] = [stretchedField(parting.push, raster.width), halfField(mask, raster)]
  const { palette } = stage
  const dark = pixelOf(
    toRgb(shift(mix(palette.shade, palette.sky[0] ?? palette.shade, 0.5), { chroma: 1.2 })),
  )
  const light = pixelOf(toRgb(palette.lit))
  const pixels = pixelsIn(raster)
  const { width } = raster
  await eachRowOf(stage, parting.push, (y) => {
    const [pushes, covers] = [push(y), cover(y)]
    for (let x = 0, i = y * width; x < width; x++, i++) {
      // Rows have a value for every pixel.
      const by = 256 * (pushes[x] as number) * (1 - (covers[x] as number))
      if (by <= -1) pixels[i] = over(pixels[i] as number, dark, (-by * DARKEST) | 0)
      else if (by >= 1) pixels[i] = over(pixels[i] as number, light, (by * LIGHTEST) | 0)
    }
  })
  return parting
}

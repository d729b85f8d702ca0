/** Ground that is drawn away from what stands before it where both are alike: a light figure shows on light water. */
import { clamp, mix, shift, smooth, toRgb } from '../../colours/colour.ts'
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { eachRow, halfField, halfSumsOf } from './light.ts'
import { over, pixelOf, pixelsIn } from './mixing.ts'
import { soft } from './soft.ts'

/** How a ground parts from figures, in planes of half the picture's size. */
export interface Parting {
  /** -1 where the ground is to be darker, to 1 where it is to be lighter. */
  readonly push: Plane
  /** Along the border of figures: 0 where they show well, to 1 where they are lost. */
  readonly lost: Plane
}

/** What a figure and its ground must differ by, of the way from black to white. */
const EDGE = 0.26
/** How much a difference between warm and cool counts. */
const WARM = 0.5
/** Design pixels across which a border is looked at, and across which the ground changes. */
const LOOK = 8
const REACH = 44

/** How the ground is to part from the figures of a mask, which is of half the picture's size. */
export function partingOf({ easel }: Stage, raster: Raster, mask: Plane): Parting {
  const size = halfOf(raster)
  // In halves of pixels.
  const share = 0.5 * UNIT * easel.scale
  const look = (plane: Plane) => soft(plane, size, Math.max(1, LOOK * share))
  const ground = mask.map((cover) => 1 - cover)
  const [inside, outside] = [look(mask), look(ground)]
  // Planes have one length.
  const within = (plane: Plane) =>
    look(times(plane, mask)).map((sum, i) => sum / Math.max(1e-3, inside[i] as number))
  const around = (plane: Plane) =>
    look(times(plane, ground)).map((sum, i) => sum / Math.max(1e-3, outside[i] as number))
  const light = halfSumsOf(raster, [0.3 / 255, 0.59 / 255, 0.11 / 255])
  const warmth = halfSumsOf(raster, [WARM / 255, 0, -WARM / 255])
  const [own, behind, hue, hueBehind] = [within(light), around(light), within(warmth), around(warmth)]
  const [lost, push] = [new Float32Array(mask.length), new Float32Array(mask.length)]
  for (let i = 0; i < mask.length; i++) {
    const rim = smooth(0.04, 0.2, Math.min(inside[i] as number, outside[i] as number))
    if (rim === 0) continue
    const [one, other] = [own[i] as number, behind[i] as number]
    const apart = Math.hypot(one - other, (hue[i] as number) - (hueBehind[i] as number))
    lost[i] = rim * clamp(1.5 * (1 - apart / EDGE))
    // A light figure wants a darker ground, a dark one a lighter.
    push[i] = -(lost[i] as number) * clamp((one - 0.46) * 6 + (one - other) * 5, -1, 1)
  }
  const reach = Math.max(1, REACH * share)
  const [near, far] = [soft(push, size, reach), soft(push, size, 2.2 * reach)]
  return { lost, push: near.map((sum, i) => clamp(NEAR * sum + FAR * (far[i] as number), -1, 1)) }
}

/** How much stronger a push is than its means over the reach, and over more than twice that. */
const NEAR = 1.2
const FAR = 2.6

const times = (one: Plane, other: Plane): Plane => one.map((value, i) => value * (other[i] as number)) // One length.

/** Shares of a darker and of a lighter colour that a push of 1 gives the ground. */
const [DARKEST, LIGHTEST] = [0.62, 0.36]

/** Lets the ground part from the figures of a mask, in place: it leans to the shade of the scene or to its light. */
export async function partGround(stage: Stage, raster: Raster, mask: Plane): Promise<Parting> {
  const parting = partingOf(stage, raster, mask)
  const [push, cover] = [halfField(parting.push, raster), halfField(mask, raster)]
  const { palette } = stage
  const dark = pixelOf(
    toRgb(shift(mix(palette.shade, palette.sky[0] ?? palette.shade, 0.5), { chroma: 1.2 })),
  )
  const light = pixelOf(toRgb(palette.lit))
  const pixels = pixelsIn(raster)
  const { width } = raster
  await eachRow(stage, raster, (y) => {
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

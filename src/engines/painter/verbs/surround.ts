/** A foreign picture in a wider view: it goes on around itself, and what new words name is painted farther off. */
import { decodePicture } from '../../../pixels/decode.ts'
import { mergePixels, type Mask } from '../../../pixels/mask.ts'
import { copyPixels, emptyPixels, type Pixels, type Size } from '../../../pixels/pixels.ts'
import { smooth } from '../colours/colour.ts'
import { softCoverage } from './coverage.ts'
import { continuedFrom } from '../edit/continuation.ts'
import { blurred } from '../planes/blur.ts'
import { pixelsOfRgb, rgbPlanes } from '../planes/rgb.ts'
import type { View } from '../scene.ts'

/** Shares of the whole's shorter side: what is broad, and the distances from the picture over which the painting comes in. */
const BROAD = 0.05
const COMES = [0.12, 0.4] as const

/** A picture in a wider view. */
export interface Setting {
  readonly picture: Uint8Array
  /** Where it lies in the whole, in shares. */
  readonly place: View
  /** Makes one surround other than the next. */
  readonly seed: number
}

/** The picture in its place in a whole of that size, and around it the same picture going on. Throws `EngineError`. */
export async function goneOnAround(whole: Size, { picture, place, seed }: Setting): Promise<Pixels> {
  const area = pixelArea(place, whole)
  const size = { width: area.width, height: area.height }
  const laid = emptyPixels(whole)
  copyPixels(await decodePicture(picture, { size }), laid, { size, source: { x: 0, y: 0 }, target: area })
  const short = Math.min(whole.width, whole.height)
  const around = continuedFrom(laid, outside(area, whole), { short, seed })
  return mergePixels(around, laid, softCoverage(place, whole))
}

/** The same, and farther off the painting's forms come in, in the colours that run out there. */
export async function setInto(painted: Pixels, setting: Setting): Promise<Pixels> {
  const whole = { width: painted.width, height: painted.height }
  const around = await goneOnAround(whole, setting)
  const toned = inColoursOf(painted, around, BROAD * Math.min(whole.width, whole.height))
  return mergePixels(around, toned, awayFrom(pixelArea(setting.place, whole), whole))
}

interface Area extends Size {
  readonly x: number
  readonly y: number
}

function pixelArea(place: View, { width, height }: Size): Area {
  const [x, y] = [Math.round(place.x * width), Math.round(place.y * height)]
  return {
    x,
    y,
    width: Math.round((place.x + place.width) * width) - x,
    height: Math.round((place.y + place.height) * height) - y,
  }
}

/** All that is not in an area. */
function outside({ x, y, width, height }: Area, whole: Size): Mask {
  const data = new Uint8Array(whole.width * whole.height).fill(255)
  for (let row = y; row < y + height; row++)
    data.fill(0, row * whole.width + x, row * whole.width + x + width)
  return { ...whole, data }
}

/** More and more the farther from an area: 0 at its edges, 255 where the painting has come in. */
function awayFrom({ x, y, width, height }: Area, whole: Size): Mask {
  const short = Math.min(whole.width, whole.height)
  const data = new Uint8Array(whole.width * whole.height)
  for (let i = 0; i < data.length; i++) {
    const [across, down] = [i % whole.width, Math.floor(i / whole.width)]
    const aside = Math.max(0, x - across, across - x - width)
    const apart = Math.max(0, y - down, down - y - height)
    data[i] = 255 * smooth(COMES[0] * short, COMES[1] * short, Math.hypot(aside, apart))
  }
  return { ...whole, data }
}

/** A painting with the broad colours of a picture of its size; what is finer than `radius` pixels is its own. */
function inColoursOf(painting: Pixels, picture: Pixels, radius: number): Pixels {
  const wanted = rgbPlanes(picture).map((plane) => blurred(plane, picture, radius))
  const planes = rgbPlanes(painting).map((plane, channel) => {
    const broad = blurred(plane, painting, radius)
    return plane.map((value, i) => value - (broad[i] ?? 0) + (wanted[channel]?.[i] ?? 0))
  })
  return pixelsOfRgb(planes, painting)
}

/** A foreign picture set into a painted surround. */
import sharp from 'sharp'
import { decodePicture } from '../../pixels/decode.ts'
import { mergePixels } from '../../pixels/mask.ts'
import { copyPixels, emptyPixels, type Pixels, type Size } from '../../pixels/pixels.ts'
import { softCoverage } from './coverage.ts'
import type { View } from './scene.ts'

/** Broad colours are computed on a copy this many times smaller. */
const COARSE = 16

/** Blur of the coarse copy, in its own pixels. */
const BLUR = 3

/**
 * The picture in its place, and around it the painting's forms in the picture's own colours: its edges drawn
 * outward and blurred give the broad colours, the painting gives everything finer.
 */
export async function setInto(painted: Pixels, picture: Uint8Array, place: View): Promise<Pixels> {
  const whole = { width: painted.width, height: painted.height }
  const area = pixelArea(place, whole)
  const size = { width: area.width, height: area.height }
  const own = await decodePicture(picture, { size })
  const laid = emptyPixels(whole)
  copyPixels(own, laid, { size, source: { x: 0, y: 0 }, target: area })
  const [wanted, given] = await Promise.all([
    broadColours(own, area, whole),
    broadColours(painted, { ...whole, x: 0, y: 0 }, whole),
  ])
  return mergePixels(recoloured(painted, given, wanted), laid, softCoverage(place, whole))
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

/** The blurred colours of a picture that lies at `area`, its edges drawn outward to fill the whole. */
async function broadColours({ data, width, height }: Pixels, area: Area, whole: Size): Promise<Uint8Array> {
  const coarse = (length: number) => Math.max(1, Math.round(length / COARSE))
  const [left, top] = [Math.round(area.x / COARSE), Math.round(area.y / COARSE)]
  const small = { width: coarse(area.width), height: coarse(area.height) }
  const extended = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize({ ...small, fit: 'fill' })
    .extend({
      left,
      top,
      right: Math.max(0, coarse(whole.width) - left - small.width),
      bottom: Math.max(0, coarse(whole.height) - top - small.height),
      extendWith: 'copy',
    })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return sharp(extended.data, {
    raw: { width: extended.info.width, height: extended.info.height, channels: 3 },
  })
    .blur(BLUR)
    .resize({ ...whole, fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
}

/** The painting with its broad colours exchanged; both are RGB of its size. */
function recoloured({ data, width, height }: Pixels, given: Uint8Array, wanted: Uint8Array): Pixels {
  const out = new Uint8ClampedArray(data)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const at = pixel * 4 + channel
      const broad = pixel * 3 + channel
      out[at] = (data[at] ?? 0) + (wanted[broad] ?? 0) - (given[broad] ?? 0)
    }
  }
  return { width, height, data: new Uint8Array(out.buffer) }
}

/** Colours between two inks, as a screen of dots prints them. */
import type { Colour, Rgb } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import type { Field } from '../field.ts'
import { cellColour, cellsOf, screenIndex } from './cell-colours.ts'
import { eachRow } from './light.ts'
import { over, pixelOf, pixelsIn } from './mixing.ts'

/** For every colour (five bits a channel) two inks and how much of the second it needs, 0 to 255. */
export interface Screen {
  readonly one: Uint8Array
  readonly other: Uint8Array
  readonly share: Uint8Array
}

/** The screen of these inks for the colours of a picture: each is set between the two inks whose mixture comes nearest. */
export function screenOf(inks: readonly Colour[], { data }: Pick<Raster, 'data'>): Screen {
  const screen = {
    one: new Uint8Array(32768),
    other: new Uint8Array(32768),
    share: new Uint8Array(32768),
  }
  for (const i of cellsOf(data)) {
    const { one, other, share } = between(cellColour(i), inks)
    screen.one[i] = one
    screen.other[i] = other
    screen.share[i] = share * 255
  }
  return screen
}

/** A threshold 0..1 at every pixel: round dots on a turned grid, `pitch` design pixels apart, fixed to the world. */
export function dotScreen({ box, scale, width, height }: Easel, pitch: number, turn: number): Field {
  const step = (2 * Math.PI) / (pitch * UNIT)
  const [alongX, alongY] = [Math.cos(turn) * step, Math.sin(turn) * step]
  const [cosX, sinX] = [Math.cos(alongX / scale), Math.sin(alongX / scale)]
  const [cosY, sinY] = [Math.cos(-alongY / scale), Math.sin(-alongY / scale)]
  const down = (box.bottom - box.top) / height
  const out = new Float32Array(width)
  return (y) => {
    const wy = box.top + y * down
    const [one, other] = [box.left * alongX + wy * alongY, wy * alongX - box.left * alongY]
    // Two waves, each turned on from pixel to pixel.
    let [c, s, u, v] = [Math.cos(one), Math.sin(one), Math.cos(other), Math.sin(other)]
    for (let x = 0; x < width; x++) {
      // Evenly spread over 0..1, so that a share of the paper is covered, not a share of a cosine.
      out[x] = 0.5 - 0.25 * (c + u)
      const nextC = c * cosX - s * sinX
      const nextU = u * cosY - v * sinY
      s = s * cosX + c * sinX
      v = v * cosY + u * sinY
      c = nextC
      u = nextU
    }
    return out
  }
}

/** Thresholds that the paper's tooth moves by `share` of its height. */
export function roughened(threshold: Field, tooth: Field, share: number): Field {
  return (y) => {
    const [out, heights] = [threshold(y), tooth(y)]
    for (let x = 0; x < out.length; x++) {
      const value = (out[x] as number) + share * (heights[x] as number) // Rows are of one length.
      out[x] = value < 0.02 ? 0.02 : value > 0.98 ? 0.98 : value
    }
    return out
  }
}

interface Mixture {
  readonly one: number
  readonly other: number
  readonly share: number
}

function between(colour: Colour, inks: readonly Colour[]): Mixture {
  let best: Mixture = { one: 0, other: 0, share: 0 }
  let least = Infinity
  for (let i = 0; i < inks.length; i++) {
    for (let j = i; j < inks.length; j++) {
      // Both below the length.
      const { share, far } = onLine(colour, inks[i] as Colour, inks[j] as Colour)
      if (far >= least) continue
      least = far
      best = { one: i, other: j, share }
    }
  }
  return best
}

/** Where on the line between two inks a colour lies, and how far from it; near inks are rather mixed than far ones. */
function onLine(colour: Colour, from: Colour, to: Colour): { readonly share: number; readonly far: number } {
  const [dL, da, db] = [to.L - from.L, to.a - from.a, to.b - from.b]
  const length = dL * dL + da * da + db * db
  const along =
    length === 0
      ? 0
      : ((colour.L - from.L) * dL + (colour.a - from.a) * da + (colour.b - from.b) * db) / length
  const share = along < 0 ? 0 : along > 1 ? 1 : along
  const [L, a, b] = [
    from.L + dL * share - colour.L,
    from.a + da * share - colour.a,
    from.b + db * share - colour.b,
  ]
  return { share, far: L * L + 1.5 * (a * a + b * b) + 0.012 * length }
}

/** How a picture is printed. */
export interface Printing {
  readonly screen: Screen
  readonly inks: readonly Rgb[]
  /** From 0 to 1: a pixel gets the second ink where its share is above. */
  readonly threshold: Field
  /** How far the second ink is printed out of place, in pixels. */
  readonly slip: { readonly x: number; readonly y: number }
  /** Shares below this, and above the rest, are plain. */
  readonly crisp: number
}

/** Prints a picture with the inks of a screen, in place. */
export async function inked(stage: Stage, raster: Raster, printing: Printing): Promise<void> {
  const { data, width, height } = raster
  const { slip, threshold } = printing
  const { one, other, share } = printing.screen
  const cells = cellPlane(data)
  const pixels = pixelsIn({ data })
  const inks = Int32Array.from(printing.inks, pixelOf)
  const { low, slope } = sharesOf(stage, printing)
  const [shiftX, shiftY] = [Math.round(slip.x), Math.round(slip.y)]
  await eachRow(stage, raster, (y) => {
    const limits = threshold(y)
    const row = Math.min(height - 1, Math.max(0, y + shiftY)) * width
    for (let x = 0, i = y * width; x < width; x++, i++) {
      // Cells are colours of five bits a channel, of which the screen has all; columns are bounded to the row.
      const column = x + shiftX
      const cell = cells[row + (column < 0 ? 0 : column < width ? column : width - 1)] as number
      const under = inks[one[cells[i] as number] as number] as number
      const t = ((low[share[cell] as number] as number) - (limits[x] as number)) * slope + 0.5
      const part = t <= 0 ? 0 : t >= 1 ? 256 : (256 * t * t * (3 - 2 * t)) | 0
      pixels[i] = part === 0 ? under : over(under, inks[other[cell] as number] as number, part)
    }
  })
}

/** What share of the second ink is asked for at each of 256 levels, and how steeply a dot ends. */
function sharesOf(
  { easel }: Stage,
  { crisp }: Printing,
): { readonly low: Float32Array; readonly slope: number } {
  // A dot's rim is wider in a small picture.
  const slope = 1 / (0.24 * (1 + 0.5 / Math.max(1, easel.scale * UNIT)))
  const span = 1 / (1 - 2 * crisp)
  const low = Float32Array.from({ length: 256 }, (_, level) => {
    const share = (level / 255 - crisp) * span
    // Plain colours are beyond every threshold.
    return share <= 0 ? -9 : share >= 1 ? 9 : share
  })
  return { low, slope }
}

/** The colour of every pixel in five bits a channel. */
function cellPlane(data: Uint8ClampedArray): Uint16Array {
  const cells = new Uint16Array(data.length >> 2)
  for (let i = 0, at = 0; i < cells.length; i++, at += 4) cells[i] = screenIndex(data, at)
  return cells
}

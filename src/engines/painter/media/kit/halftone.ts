/** Colours between two inks, as a screen of dots prints them. */
import { fromRgb, smooth } from '../../colour.ts'
import type { Colour, Rgb } from '../../colour.ts'
import type { Easel } from '../../easel.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import type { Raster } from '../blur.ts'
import type { Field } from '../field.ts'

/** For every colour (five bits a channel) two inks and how much of the second it needs, 0 to 255. */
export interface Screen {
  readonly one: Uint8Array
  readonly other: Uint8Array
  readonly share: Uint8Array
}

/** Index of a pixel's colour in a screen. */
export function screenIndex(data: Uint8ClampedArray, at: number): number {
  // A pixel has four bytes.
  return (
    (((data[at] as number) >> 3) << 10) |
    (((data[at + 1] as number) >> 3) << 5) |
    ((data[at + 2] as number) >> 3)
  )
}

/** The screen of these inks: each colour is set between the two inks whose mixture comes nearest. */
export function screenOf(inks: readonly Colour[]): Screen {
  const screen = {
    one: new Uint8Array(32768),
    other: new Uint8Array(32768),
    share: new Uint8Array(32768),
  }
  for (let i = 0; i < 32768; i++) {
    const colour = fromRgb(((i >> 10) & 31) * 8 + 4, ((i >> 5) & 31) * 8 + 4, (i & 31) * 8 + 4)
    const { one, other, share } = between(colour, inks)
    screen.one[i] = one
    screen.other[i] = other
    screen.share[i] = share * 255
  }
  return screen
}

/** A threshold 0..1 at every pixel: round dots on a turned grid, `pitch` design pixels apart, fixed to the world. */
export function dotScreen({ box, scale, height }: Easel, pitch: number, turn: number): Field {
  const step = Math.PI / (pitch * UNIT)
  const [cos, sin] = [Math.cos(turn) * step, Math.sin(turn) * step]
  const [across, down] = [1 / scale, (box.bottom - box.top) / height]
  return (x, y) => {
    const wx = box.left + x * across
    const wy = box.top + y * down
    // Evenly spread over 0..1, so that a share of the paper is covered, not a share of a cosine.
    const wave = 0.25 * (2 + Math.cos(2 * (wx * cos + wy * sin)) + Math.cos(2 * (wy * cos - wx * sin)))
    return 1 - wave
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
export async function inked(
  stage: Stage,
  { data, width, height }: Raster,
  { screen, inks, threshold, slip, crisp }: Printing,
): Promise<void> {
  const source = data.slice()
  const bytes = Uint8Array.from(inks.flat())
  const [shiftX, shiftY] = [Math.round(slip.x), Math.round(slip.y)]
  const edge = 0.5 / Math.max(1, stage.easel.scale * UNIT)
  const span = 1 / (1 - 2 * crisp)
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.min(height - 1, Math.max(0, y + shiftY)) * width
    for (let x = 0; x < width; x++, i++) {
      const at = i << 2
      const cell = screenIndex(source, at)
      const slipped = screenIndex(source, (row + Math.min(width - 1, Math.max(0, x + shiftX))) << 2)
      // The screen has an entry for every colour of five bits a channel.
      const one = (screen.one[cell] as number) * 3
      const other = (screen.other[slipped] as number) * 3
      const share = ((screen.share[slipped] as number) / 255 - crisp) * span
      const over =
        share <= 0 ? 0 : share >= 1 ? 1 : smooth(-0.12, 0.12, (share - threshold(x, y)) / (1 + edge))
      for (let c = 0; c < 3; c++) {
        const under = bytes[one + c] as number
        data[at + c] = under + ((bytes[other + c] as number) - under) * over
      }
    }
    if (y % 64 === 63) await stage.breathe()
  }
}

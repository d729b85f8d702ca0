/** Pictures as three planes of OKLab numbers, for work that looks at whole pictures at once. */
import type { Pixels, Size } from '../../../pixels/pixels.ts'

/** A number for every pixel, rows from the top. */
export type Plane = Float32Array

/** Lightness 0 to 1, green to red, blue to yellow: as in `Colour`, one plane each. */
export interface Planes extends Size {
  readonly L: Plane
  readonly a: Plane
  readonly b: Plane
}

/** The names of the planes. */
export const CHANNELS = ['L', 'a', 'b'] as const

const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => {
  const x = byte / 255
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4
})

/** Steps of linear light between which the bytes of sRGB are looked up: enough to tell every byte apart. */
const STEPS = 8192
const BYTES = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
  const x = step / STEPS
  return Math.round(255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055))
})

/** Cube roots of the steps of linear light, read between two of them; the darkest step is computed, for there they bend. */
const ROOTS = Float32Array.from({ length: STEPS + 2 }, (_, step) => Math.cbrt(step / STEPS))

/** Planes of one size, all 0: black. */
export function emptyPlanes({ width, height }: Size): Planes {
  const plane = () => new Float32Array(width * height)
  return { width, height, L: plane(), a: plane(), b: plane() }
}

/** The planes of a picture. Alpha is left out. */
export function planesOf({ width, height, data }: Pixels): Planes {
  const planes = emptyPlanes({ width, height })
  for (let i = 0, at = 0; i < planes.L.length; i++, at += 4) {
    // A pixel has four bytes, and the table one entry for every byte.
    const r = LINEAR[data[at] as number] as number
    const g = LINEAR[data[at + 1] as number] as number
    const blue = LINEAR[data[at + 2] as number] as number
    const l = root(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * blue)
    const m = root(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * blue)
    const s = root(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * blue)
    planes.L[i] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
    planes.a[i] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
    planes.b[i] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  }
  return planes
}

/** The picture that planes show, opaque. Colours that no screen has are cut at its limits. */
export function pixelsOfPlanes({ width, height, L, a, b }: Planes): Pixels {
  const data = new Uint8Array(width * height * 4)
  for (let i = 0, at = 0; i < L.length; i++, at += 4) {
    // The three planes have one length.
    const [light, green, blue] = [L[i] as number, a[i] as number, b[i] as number]
    const l = cube(light + 0.3963377774 * green + 0.2158037573 * blue)
    const m = cube(light - 0.1055613458 * green - 0.0638541728 * blue)
    const s = cube(light - 0.0894841775 * green - 1.291485548 * blue)
    data[at] = byteOf(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
    data[at + 1] = byteOf(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
    data[at + 2] = byteOf(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
    data[at + 3] = 255
  }
  return { width, height, data }
}

/** A power would take ten times as long. */
const cube = (value: number): number => value * value * value

function root(linear: number): number {
  const at = linear * STEPS
  if (at < 8) return Math.cbrt(linear)
  const step = at | 0
  const low = ROOTS[step] as number // Linear light is at most 1, the table has a step more.
  return low + ((ROOTS[step + 1] as number) - low) * (at - step)
}

function byteOf(linear: number): number {
  const step = linear <= 0 ? 0 : linear >= 1 ? STEPS : (linear * STEPS + 0.5) | 0
  return BYTES[step] as number // `step` is bounded by the table.
}

/** Planes whose every channel is made from the same channel of others. */
export function mapPlanes(
  planes: Planes,
  change: (plane: Plane, channel: (typeof CHANNELS)[number]) => Plane,
): Planes {
  return { ...planes, L: change(planes.L, 'L'), a: change(planes.a, 'a'), b: change(planes.b, 'b') }
}

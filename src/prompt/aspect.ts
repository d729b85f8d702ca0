/** A ratio of whole numbers without a common divisor, or a size in pixels. */
export interface Aspect {
  readonly width: number
  readonly height: number
}

/** Reads `16:9`; null for anything but two positive whole numbers. The ratio comes back reduced: `32:18` is `16:9`. */
export function readAspect(text: string): Aspect | null {
  const match = /^(\d{1,5}):(\d{1,5})$/.exec(text)
  if (!match) return null
  const [width, height] = [Number(match[1]), Number(match[2])]
  if (width === 0 || height === 0) return null
  const divisor = greatestCommonDivisor(width, height)
  return { width: width / divisor, height: height / divisor }
}

/** Writes `16:9`. */
export function writeAspect({ width, height }: Aspect): string {
  return `${width}:${height}`
}

/** True for ratios that a person would call the same: sizes in pixels are rounded, so a twentieth may be between. */
export function sameAspect(one: Aspect, other: Aspect): boolean {
  return Math.abs(Math.log((one.width / one.height) * (other.height / other.width))) < 0.05
}

/** The nearest ratio between 1:`limit` and `limit`:1; `limit` is a whole number. */
export function clampAspect(aspect: Aspect, limit: number): Aspect {
  if (aspect.width > aspect.height * limit) return { width: limit, height: 1 }
  if (aspect.height > aspect.width * limit) return { width: 1, height: limit }
  return aspect
}

/** Pixels of a ratio: about `pixels` in all, both sides multiples of `multiple` and at least that. */
export function sizeOf(aspect: Aspect, pixels = 1024 * 1024, multiple = 16): Aspect {
  const width = Math.sqrt((pixels * aspect.width) / aspect.height)
  const side = (length: number) => Math.max(multiple, Math.round(length / multiple) * multiple)
  return { width: side(width), height: side(pixels / width) }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

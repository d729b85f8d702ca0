/** A colour in OKLab: `L` 0 (black) to 1 (white), `a` green to red, `b` blue to yellow. Plain JSON. */
export interface Colour {
  readonly L: number
  readonly a: number
  readonly b: number
}

/** Red, green and blue, whole numbers 0 to 255. */
export type Rgb = readonly [number, number, number]

/** A colour from lightness 0..1, chroma 0..0.3 and hue in degrees (OKLCH). */
export function lch(lightness: number, chroma: number, hue: number): Colour {
  const angle = (hue * Math.PI) / 180
  return { L: lightness, a: chroma * Math.cos(angle), b: chroma * Math.sin(angle) }
}

/** Distance from grey. */
export function chromaOf(colour: Colour): number {
  return Math.hypot(colour.a, colour.b)
}

/** Degrees, -180 to 180. */
export function hueOf(colour: Colour): number {
  return (Math.atan2(colour.b, colour.a) * 180) / Math.PI
}

/** The colour a share `t` (0..1) of the way from one to the other. */
export function mix(from: Colour, to: Colour, t: number): Colour {
  return { L: lerp(from.L, to.L, t), a: lerp(from.a, to.a, t), b: lerp(from.b, to.b, t) }
}

/** The colour with lightness added, chroma multiplied and hue turned (degrees). */
export function shift(colour: Colour, by: { L?: number; chroma?: number; hue?: number }): Colour {
  const lightness = clamp(colour.L + (by.L ?? 0), 0, 1)
  return lch(lightness, chromaOf(colour) * (by.chroma ?? 1), hueOf(colour) + (by.hue ?? 0))
}

/** What a screen shows. Outside sRGB the chroma falls until it fits, so hue and lightness stay true. */
export function toRgb(colour: Colour): Rgb {
  const place = placeOf(colour)
  const known = shown[place]
  if (known && isSame(known.colour, colour)) return known.rgb
  const rgb = screened(colour)
  shown[place] = { colour, rgb }
  return rgb
}

/** Colours of late and what a screen shows of them: the shapes of a layer share a few. */
const shown: { readonly colour: Colour; readonly rgb: Rgb }[] = []

/** Where a colour is remembered, 0 to 1023. */
const placeOf = ({ L, a, b }: Colour): number => (L * 0xfffd + a * 0x3fffb + b * 0xffffd) & 1023

const isSame = (one: Colour, other: Colour): boolean =>
  one.L === other.L && one.a === other.a && one.b === other.b

function screened(colour: Colour): Rgb {
  let linear = linearRgb(colour)
  if (!inGamut(linear)) {
    let inside = 0
    let outside = 1
    for (let step = 0; step < 9; step++) {
      const share = (inside + outside) / 2
      if (inGamut(linearRgb(faded(colour, share)))) inside = share
      else outside = share
    }
    linear = linearRgb(faded(colour, inside))
  }
  return [encode(linear[0]), encode(linear[1]), encode(linear[2])]
}

/** A CSS colour. */
export function css(colour: Colour, alpha = 1): string {
  const [red, green, blue] = toRgb(colour)
  return `rgba(${red},${green},${blue},${alpha.toFixed(3)})`
}

/** The OKLab value of an sRGB pixel. */
export function fromRgb(red: number, green: number, blue: number): Colour {
  const [r, g, b] = [decode(red), decode(green), decode(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return {
    L: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}

/** `x` kept between the bounds. */
export function clamp(x: number, low = 0, high = 1): number {
  return x < low ? low : x > high ? high : x
}

/** The number a share `t` of the way from one to the other. */
export function lerp(from: number, to: number, t: number): number {
  return from + (to - from) * t
}

/** 0 below `from`, 1 above `to`, an S-curve between; `from` may be the greater. */
export function smooth(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from))
  return t * t * (3 - 2 * t)
}

function faded(colour: Colour, share: number): Colour {
  return { L: colour.L, a: colour.a * share, b: colour.b * share }
}

function linearRgb({ L, a, b }: Colour): Rgb {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function inGamut(linear: Rgb): boolean {
  return linear.every((part) => part > -1e-3 && part < 1.001)
}

function encode(linear: number): number {
  const x = clamp(linear)
  return Math.round(255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055))
}

function decode(byte: number): number {
  const x = byte / 255
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4
}

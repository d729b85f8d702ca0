/** Affine transformations of the plane, as a canvas has them. */

/** `x' = a x + c y + e`, `y' = b x + d y + f`. */
export interface Affine {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

/** Changes nothing. */
export const IDENTITY: Affine = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

/** Moves. */
export const moved = (x: number, y: number): Affine => ({ ...IDENTITY, e: x, f: y })

/** Scales about the origin. */
export const scaled = (x: number, y: number): Affine => ({ ...IDENTITY, a: x, d: y })

/** Turns about the origin, radians clockwise. */
export function turned(angle: number): Affine {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 }
}

/** One after another: what is seen through the first is what the next make of it. */
export const chained = (...steps: readonly Affine[]): Affine => steps.reduce(product, IDENTITY)

function product(one: Affine, next: Affine): Affine {
  return {
    a: one.a * next.a + one.c * next.b,
    b: one.b * next.a + one.d * next.b,
    c: one.a * next.c + one.c * next.d,
    d: one.b * next.c + one.d * next.d,
    e: one.a * next.e + one.c * next.f + one.e,
    f: one.b * next.e + one.d * next.f + one.f,
  }
}

/** The way back. */
export function inverse({ a, b, c, d, e, f }: Affine): Affine {
  const area = a * d - b * c
  return {
    a: d / area,
    b: -b / area,
    c: -c / area,
    d: a / area,
    e: (c * f - d * e) / area,
    f: (b * e - a * f) / area,
  }
}

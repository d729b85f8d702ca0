/** Brush marks set pixel by pixel: each has bristles, a colour and a thickness of paint. */
import { clamp, smooth } from '../../colour.ts'
import { random } from '../../random.ts'

/** Columns and rows of a brush's print, and how many different prints it has. */
const LONG = 64
const WIDE = 32
const PRINTS = 8

/** How dense and how thick the paint lies within a mark, for several prints of one brush. */
export interface Brush {
  readonly density: Float32Array
  readonly thickness: Float32Array
}

/** A picture under work: RGBA bytes and the thickness of paint on every pixel. */
export interface Ground {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
  readonly thickness: Float32Array
  /** How well the paper takes the colour at every pixel, 0 to 1; everywhere well when left out. */
  readonly grip?: Float32Array
}

/** One mark; places and lengths in pixels. */
export interface Mark {
  readonly x: number
  readonly y: number
  /** Its direction: cosine and sine of the angle. */
  readonly cos: number
  readonly sin: number
  readonly long: number
  readonly thick: number
  /** How far the middle bows aside, in shares of the thickness. */
  readonly bend: number
  readonly rgb: readonly [number, number, number]
  readonly alpha: number
  /** Which of the brush's prints; any number. */
  readonly print: number
}

/** Paints a mark. What lies outside the picture is left out. */
export function stamp(ground: Ground, brush: Brush, mark: Mark): void {
  const { data, width, height, thickness, grip } = ground
  const { density, thickness: body } = brush
  const { x: middleX, y: middleY, bend } = mark
  const strength = mark.alpha * 256
  const { cos, sin } = mark
  const [half, side] = [mark.long / 2, mark.thick / 2]
  const bow = 1 + Math.abs(mark.bend)
  const reachX = Math.abs(cos) * half + Math.abs(sin) * side * bow + 1
  const reachY = Math.abs(sin) * half + Math.abs(cos) * side * bow + 1
  const [left, right] = [Math.max(0, Math.ceil(mark.x - reachX)), Math.min(width - 1, mark.x + reachX)]
  const [top, bottom] = [Math.max(0, Math.ceil(mark.y - reachY)), Math.min(height - 1, mark.y + reachY)]
  const r = mark.rgb[0] | 0
  const g = mark.rgb[1] | 0
  const b = mark.rgb[2] | 0
  const print = (mark.print % PRINTS) * LONG * WIDE
  const [alongX, alongY, acrossX, acrossY] = [cos / half, sin / half, -sin / side, cos / side]
  const spanU = Math.abs(alongX) < LEVEL ? Infinity : 1 / Math.abs(alongX)
  const spanV = Math.abs(acrossX) < LEVEL ? Infinity : bow / Math.abs(acrossX)
  for (let y = top; y <= bottom; y++) {
    const dy = y - middleY
    // Only what the turned mark covers of the row.
    const along = middleOf(alongX, dy * alongY)
    const across = middleOf(acrossX, dy * acrossY)
    const first = Math.max(left, Math.ceil(middleX + Math.max(along - spanU, across - spanV)))
    const last = Math.min(right, middleX + Math.min(along + spanU, across + spanV))
    let u = (first - middleX) * alongX + dy * alongY
    let line = (first - middleX) * acrossX + dy * acrossY
    for (let x = first, at = y * width + first; x <= last; x++, at++, u += alongX, line += acrossX) {
      if (u <= -1 || u >= 1) continue
      const v = line - bend * (1 - 2 * u * u)
      if (v <= -1 || v >= 1) continue
      const cell = print + (((v + 1) * (WIDE / 2)) | 0) * LONG + (((u + 1) * (LONG / 2)) | 0)
      // `u` and `v` lie inside the print, `x` and `y` inside the picture. Shares are in 256ths: whole numbers are quick.
      const paint = (density[cell] as number) * strength
      const share = (grip ? paint * (grip[at] as number) : paint) | 0
      if (share < 5) continue
      const i = at << 2
      const red = data[i] as number
      const green = data[i + 1] as number
      const blue = data[i + 2] as number
      data[i] = red + (((r - red) * share + 128) >> 8)
      data[i + 1] = green + (((g - green) * share + 128) >> 8)
      data[i + 2] = blue + (((b - blue) * share + 128) >> 8)
      const old = thickness[at] as number
      thickness[at] = old + ((body[cell] as number) - old) * (share * (1 / 256))
    }
  }
}

/** Slopes below this are level. */
const LEVEL = 1e-6

/** Where a sloping line crosses zero; anywhere, when it is level. */
const middleOf = (slope: number, start: number): number => (Math.abs(slope) < LEVEL ? 0 : -start / slope)

/** A brush whose density and thickness are given at each place (-1..1 along and across) of each print. */
function brushOf(
  at: (u: number, v: number, print: number) => readonly [density: number, thickness: number],
): Brush {
  const brush = {
    density: new Float32Array(PRINTS * LONG * WIDE),
    thickness: new Float32Array(PRINTS * LONG * WIDE),
  }
  for (let i = 0; i < brush.density.length; i++) {
    const u = (((i % LONG) + 0.5) / LONG) * 2 - 1
    const v = (((Math.floor(i / LONG) % WIDE) + 0.5) / WIDE) * 2 - 1
    const [density, thick] = at(u, v, Math.floor(i / (LONG * WIDE)))
    brush.density[i] = clamp(density)
    brush.thickness[i] = thick
  }
  return brush
}

/** A flat hog-hair brush: ridges along the stroke, ragged where it lifts off. */
export const hogBrush = makeOnce(() => {
  const hairs = hairsOf('hog')
  return brushOf((u, v, print) => {
    const hair = hairs(v, print)
    const lift = 0.72 + 0.28 * hair
    const ends = smooth(-1, -0.86, u) * smooth(lift, lift - 0.22, u)
    const sides = smooth(1, 0.8, Math.abs(v))
    return [ends * sides * (0.82 + 0.3 * hair), 0.5 + 0.5 * hair + 0.5 * smooth(0.3, 0.9, u) * sides]
  })
})

/** A round dab: thick in the middle, a small ridge at its rim. */
export const dabBrush = makeOnce(() => {
  const hairs = hairsOf('dab')
  return brushOf((u, v, print) => {
    const away = Math.hypot(u, v) + 0.1 * hairs(Math.atan2(v, u) / 3.15, print)
    const dome = 1 - away * away
    return [smooth(1, 0.84, away), 0.6 * dome + 0.5 * smooth(0.5, 0.8, away) * smooth(1, 0.85, away)]
  })
})

/** A stick of chalk or wax: dense along its middle, crumbling at its sides. */
export const stickBrush = makeOnce(() => {
  const hairs = hairsOf('stick')
  return brushOf((u, v, print) => {
    const body = smooth(1, 0.55, Math.abs(v) + 0.25 * hairs(v, print))
    return [body * smooth(1, 0.8, Math.abs(u)) * (0.7 + 0.3 * hairs(-v, print)), 0.4 + 0.4 * hairs(v, print)]
  })
})

/** A fine point: thin at both ends. */
export const pointBrush = makeOnce(() =>
  brushOf((u, v) => {
    const wide = Math.sqrt(Math.max(0, 1 - u * u))
    return [smooth(wide, wide * 0.4, Math.abs(v)), 0.5]
  }),
)

/** A stitch of shining thread: round, twisted, dark where it goes into the cloth. */
export const threadBrush = makeOnce(() =>
  brushOf((u, v) => {
    const round = Math.sqrt(Math.max(0, 1 - v * v))
    const twist = 0.12 * Math.sin(u * 22 + v * 3)
    return [smooth(1, 0.72, Math.abs(v)) * smooth(1, 0.94, Math.abs(u)), round * (1 - 0.35 * u ** 4) + twist]
  }),
)

/** Values 0..1 for the hairs across each print: a smooth random row. */
function hairsOf(name: string): (v: number, print: number) => number {
  const next = random('hairs', name)
  const rows = Float32Array.from({ length: PRINTS * 18 }, () => next())
  return (v, print) => {
    const at = (v * 0.5 + 0.5) * 16
    const row = print * 18 + Math.floor(at)
    const share = at - Math.floor(at)
    return (rows[row] ?? 0) * (1 - share) + (rows[row + 1] ?? 0) * share
  }
}

/** A brush made at its first use. */
function makeOnce(make: () => Brush): () => Brush {
  let made: Brush | undefined
  return () => (made ??= make())
}

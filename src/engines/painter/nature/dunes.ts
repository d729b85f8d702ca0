/** Dunes: crests from asymmetrical peaks, lee sides bounded by an S-curve. */
import { columns } from '../cells.ts'
import { clamp, lch, mix, shift } from '../colour.ts'
import type { Colour } from '../colour.ts'
import { valueNoise } from '../noise.ts'
import { closedSpline } from '../spline.ts'
import { UNIT, air, local, tone } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { below } from './land.ts'
import type { Crest } from './land.ts'

const SAND = [lch(0.86, 0.075, 75), lch(0.8, 0.105, 68), lch(0.73, 0.125, 58), lch(0.64, 0.13, 48)] as const
/** Bare rock of mesas and planets. */
export const STONE = lch(0.56, 0.12, 38)

/** Local colours lean to the palette's land as the light goes. */
export function earthy(stage: Stage, colour: Colour): Colour {
  const bent = mix(colour, stage.palette.land, clamp(stage.palette.dim * 1.3 - 0.2, 0, 0.55))
  return local(stage, bent, 0.4)
}

/** One row of dunes; `index` counts from the farthest. */
export interface Dune {
  readonly base: number
  readonly height: number
  readonly index: number
}

/** Distance of dune peaks within a row. */
const PITCH = 1.15

/** Asymmetrical peaks: long toward the wind, short in the lee; the highest of neighbouring peaks counts. */
export function crestOf(stage: Stage, { base, height, index }: Dune): Crest {
  const lee = -Math.sign(stage.lightSide)
  const peaks = new Map<number, number>()
  const peakAt = (column: number) => {
    const known = peaks.get(column) ?? peakX(stage, index, column)
    peaks.set(column, known)
    return known
  }
  return (x) => {
    const column = Math.floor(x / PITCH)
    let rise = 0
    for (let near = column - 1; near <= column + 1; near++) {
      const t = x - peakAt(near)
      const slope =
        t * lee < 0 ? Math.exp(-((Math.abs(t) / 0.4) ** 1.5)) : Math.exp(-((Math.abs(t) / 0.26) ** 1.25))
      rise = Math.max(rise, slope)
    }
    return base - height * rise + 0.006 * valueNoise(x * 3, index * 1.7, 4)
  }
}

function peakX(stage: Stage, index: number, column: number): number {
  return (column + stage.random('land', 'dune', index, column).range(0.2, 0.8)) * PITCH
}

/** One row of dunes with its lee sides. */
export function paintDune(stage: Stage, dune: Dune): void {
  const { easel, scene } = stage
  const { base, height, index } = dune
  const colour = air(
    stage,
    earthy(stage, shift(SAND[Math.min(3, index)] ?? SAND[3], { hue: (scene.mood - 0.5) * 20 })),
    [0.34, 0.16, 0.05, 0][index] ?? 0,
  )
  const lit = tone(stage, colour, index > 2 ? -0.15 : 0.3)
  const dark = tone(stage, colour, index > 2 ? -0.9 : -0.62)
  const crest = crestOf(stage, dune)
  const path = below(stage, crest, Math.max(easel.box.bottom, base) + 0.3)
  easel.shape(
    path,
    easel.vertical(base - height, base + 0.3, [
      [0, lit],
      [1, tone(stage, colour, -0.1)],
    ]),
  )
  easel.grain(path, {
    colour: tone(stage, colour, 0.7),
    from: [0, base - height],
    to: [0, base + 0.1],
    alpha: 0.6,
    core: 0.3,
  })
  easel.within(path, () => {
    for (const column of columns(easel.box.left - PITCH, easel.box.right + PITCH, PITCH)) {
      leeSide(stage, { x: peakX(stage, index, column), dune, dark, crest })
    }
  })
}

/** Offsets of the spine that parts light from shade: the S-curve is the whole beauty of a dune. */
const SPINE = [
  [0.028, 0.3, 0],
  [-0.03, 0.75, 0],
  [0.05, 1, 0.055],
  [-0.05, 1, 0.13],
  [0.1, 1, 0.26],
] as const

function leeSide(
  { easel, lightSide, palette }: Stage,
  { x, dune, dark, crest }: { x: number; dune: Dune; dark: Colour; crest: Crest },
): void {
  const { base, height } = dune
  const lee = -Math.sign(lightSide)
  const top = crest(x)
  const spine = SPINE.map(([dx, down, more]) => ({ x: x + lee * dx, y: top + height * down + more }))
  const reach = x + lee * 0.62
  const path = closedSpline([
    { x, y: top - UNIT, corner: true },
    ...spine.map((point, i) => (i === spine.length - 1 ? { ...point, corner: true } : point)),
    { x: reach, y: base + 0.2, corner: true },
    { x: x + lee * 0.5, y: base - height * 0.1, corner: true },
    { x: x + lee * 0.25, y: base - height * 1.3, corner: true },
  ])
  const fade = easel.linear(
    [x, 0],
    [reach, 0],
    [
      [0, dark],
      [0.45, dark, 0.85],
      [1, dark, 0],
    ],
  )
  easel.paint(path, fade)
  easel.grain(path, {
    colour: mix(dark, palette.haze, 0.2),
    from: [reach, base],
    to: [x + lee * 0.1, base],
    alpha: 0.35,
    core: 0.1,
  })
}

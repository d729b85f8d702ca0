/** Dunes: crests from asymmetrical peaks, lee sides bounded by an S-curve. */
import { columns } from '../canvas/cells.ts'
import { clamp, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { valueNoise } from '../canvas/noise.ts'
import { closedSpline } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
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

/** One peak of a row: where it stands, how high it is against the row, how long its slopes are. */
interface Peak {
  readonly x: number
  readonly rise: number
  readonly windward: number
  readonly lee: number
}

/** Distance of dune peaks within a row: near dunes are wider apart. */
const pitchOf = (index: number): number => [0.62, 0.85, 1.2, 1.5][Math.min(3, index)] ?? 1.5

function peakOf(stage: Stage, index: number, column: number): Peak {
  const next = stage.random('land', 'dune', index, column)
  const x = (column + next.range(0.15, 0.85)) * pitchOf(index)
  const long = pitchOf(index) / 1.15
  return {
    x,
    rise: next.range(0.5, 1.15),
    windward: long * next.range(0.34, 0.52),
    lee: long * next.range(0.2, 0.3),
  }
}

/** Asymmetrical peaks: long toward the wind, short in the lee; the highest of neighbouring peaks counts. */
export function crestOf(stage: Stage, { base, height, index }: Dune): Crest {
  const lee = -Math.sign(stage.lightSide)
  const pitch = pitchOf(index)
  const peaks = new Map<number, Peak>()
  const peakAt = (column: number) => {
    const known = peaks.get(column) ?? peakOf(stage, index, column)
    peaks.set(column, known)
    return known
  }
  return (x) => {
    const column = Math.floor(x / pitch)
    let rise = 0
    for (let near = column - 1; near <= column + 1; near++) {
      const peak = peakAt(near)
      const t = x - peak.x
      const slope =
        t * lee < 0
          ? Math.exp(-((Math.abs(t) / peak.windward) ** 1.7))
          : Math.exp(-((Math.abs(t) / peak.lee) ** 1.2))
      rise = Math.max(rise, slope * peak.rise)
    }
    return base - height * rise + 0.006 * valueNoise(x * 3, index * 1.7, 4)
  }
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
    windRipples(stage, { dune, crest, dark })
    const pitch = pitchOf(index)
    for (const column of columns(easel.box.left - pitch, easel.box.right + pitch, pitch)) {
      leeSide(stage, { peak: peakOf(stage, index, column), dune, dark, crest })
    }
  })
}

interface Shaded {
  readonly dune: Dune
  readonly crest: Crest
  readonly dark: Colour
}

/** The dark side of one dune: from its ridge down to a spine that winds toward the viewer in one long S. */
function leeSide(stage: Stage, { peak, dune, dark, crest }: Shaded & { readonly peak: Peak }): void {
  const { easel, lightSide, palette } = stage
  const { base, height, index } = dune
  const lee = -Math.sign(lightSide)
  const next = stage.random('land', 'spine', index, Math.round(peak.x * 1000))
  const top = crest(peak.x)
  const drop = base - top + (0.1 + 0.05 * Math.min(3, index)) * next.range(0.8, 1.3)
  const [sway, drift, phase] = [next.range(0.025, 0.06), next.range(-0.02, 0.16), next.range(-0.5, 0.4)]
  const reach = lee * peak.lee * 2.4
  const spine = Array.from({ length: 8 }, (_, i) => {
    const t = 1 - i / 8
    const bend = Math.sin(t * 5.4 + phase) - Math.sin(phase)
    const x = peak.x + lee * (sway * bend * (0.5 + t) + drift * t * t)
    return { x, y: top + drop * t ** 1.15, corner: i === 0 }
  })
  const ridge = Array.from({ length: 11 }, (_, i) => {
    const x = peak.x + (reach * (i + 1)) / 11
    return { x, y: crest(x) - UNIT, corner: i === 10 }
  })
  const path = closedSpline([
    { x: peak.x, y: top - UNIT, corner: true },
    ...ridge,
    { x: peak.x + reach * 0.66, y: base + 0.12 * drop },
    { x: peak.x + reach * 0.34, y: top + drop * 0.72 },
    ...spine,
  ])
  const fade = easel.vertical(top, top + drop, [
    [0, dark, 0.95],
    [0.55, dark, 0.72],
    [1, dark, 0],
  ])
  easel.paint(path, fade)
  easel.grain(path, {
    colour: mix(dark, palette.shade, 0.35),
    from: [peak.x, top],
    to: [peak.x + reach * 0.6, top + height * 0.4],
    alpha: 0.5,
    core: 0.2,
  })
}

/** Fine waves of sand across the slopes. */
function windRipples(stage: Stage, { dune, crest, dark }: Shaded): void {
  const { easel } = stage
  const near = Math.min(3, dune.index)
  if (near === 0) return
  const pitch = 0.07 + 0.03 * near
  for (let line = 1; line < 6 + 3 * near; line++) {
    for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, pitch)) {
      const next = stage.random('land', 'wind', dune.index * 30 + line, column)
      const x = (column + next()) * pitch
      const y = crest(x) + (0.012 + 0.003 * near) * line ** 1.2 + next.range(-0.003, 0.003)
      if (next() < 0.4) continue
      const size = { width: pitch * next.range(0.6, 1.5), height: (1 + 0.8 * near) * UNIT }
      easel.lens({ x, y, ...size, colour: dark, alpha: 0.2 })
    }
  }
}

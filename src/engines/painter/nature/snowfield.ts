/** Land under deep snow: fields with drifts and blue shadows, woods, a frozen lake. */
import { cells, columns } from '../canvas/cells.ts'
import { mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { valueNoise } from '../canvas/noise.ts'
import { settingOf } from '../scene.ts'
import { closedSpline } from '../canvas/spline.ts'
import { UNIT, air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { fir, firRows, needles } from './firs.ts'
import type { GroundRow } from './ground.ts'
import { frozenLake } from './ice.ts'
import type { Crest } from './land.ts'
import { skyColour } from './sky.ts'
import { snowInk } from './snow-ink.ts'
import type { SnowRow } from './snow-ink.ts'

/** Rows of the field: share of its depth, swell, frequency, air. */
const ROWS = [
  { share: 0.01, swell: 0.03, frequency: 1.5, depth: 0.5 },
  { share: 0.17, swell: 0.045, frequency: 1.1, depth: 0.26 },
  { share: 0.42, swell: 0.055, frequency: 0.85, depth: 0.08 },
  { share: 0.82, swell: 0.05, frequency: 0.7, depth: 0 },
] as const

/** The field from its far edge to the viewer, and on below the frame. */
export function snowRows(stage: Stage): GroundRow[] {
  const { horizon, frame, easel } = stage
  const depth = frame.height - horizon
  const last = Math.max(frame.height, easel.box.bottom) + 0.1
  const bases = ROWS.map(({ share }) => horizon + depth * share)
  for (let base = horizon + depth * 1.3; base < last; base += depth * 0.45) bases.push(base)
  return bases.map((base, index) => {
    const row = ROWS[index] ?? ROWS[3]
    const salt = stage.salt('land', 'snow') + index * 7
    const crest: Crest = (x) =>
      base -
      row.swell *
        (0.6 * valueNoise(x * row.frequency, salt * 0.3, 5) +
          0.4 * valueNoise(x * row.frequency * 2.3, salt, 9))
    const { lit, shadow } = snowInk(stage)
    // Snow far off takes the colour of the sky, not the yellow of its foot.
    const cold = mix(stage.palette.haze, skyColour(stage.palette.sky, 0.45), 0.65)
    const seen = (colour: Colour) => mix(colour, cold, 0.62 * row.depth)
    const fall = 0.1 + 0.06 * index
    return {
      crest,
      top: base - row.swell,
      fall,
      stops: [
        [0, seen(lit)],
        [0.5, seen(mix(lit, shadow, 0.38))],
        [1, seen(mix(lit, shadow, 0.85))],
      ],
      lit: seen(tone(stage, lit, 0.4)),
      dress: () => dress(stage, { crest, index, base }),
    }
  })
}

function dress(stage: Stage, row: SnowRow): void {
  const { crest, index } = row
  if (index === 1 && hasFeature(stage, 'frozen lake')) frozenLake(stage, row)
  if (index > 0) drifts(stage, row)
  if (index === 0) {
    const rows = [
      { height: 0.04, pitch: 0.012, depth: 0.7 },
      { height: 0.06, pitch: 0.02, depth: 0.5 },
    ]
    const crowd = hasFeature(stage, 'firs') ? 0.5 : 0.02
    firRows(stage, { name: 'snow wood', foot: crest, rows, crowd, colour: needles(stage) })
  } else if (index < 3) firs(stage, row)
  if (index > 1) sparkle(stage, row)
}

/** Wind-made waves of the snow: long shallow shadows with a sharp upper edge. */
function drifts(stage: Stage, { crest, index }: SnowRow): void {
  const { easel, lightSide } = stage
  const { lit, shadow } = snowInk(stage)
  const near = Math.min(3, index)
  const pitch = 0.16 + 0.13 * near
  for (let line = 0; line < 3; line++) {
    for (const column of columns(easel.box.left - 0.5, easel.box.right + 0.5, pitch)) {
      const next = stage.random('land', 'drift', index * 5 + line, column)
      const x = (column + next()) * pitch
      const y = crest(x) + (0.02 + 0.05 * line) * (0.5 + 0.4 * near) + next.range(-0.01, 0.01)
      const long = pitch * next.range(0.6, 1.2)
      const tall = (0.008 + 0.008 * near) * next.range(0.6, 1.3)
      const side = -Math.sign(lightSide)
      if (next() < 0.35) continue
      const path = closedSpline([
        { x: x - long * 0.5, y: y + tall * 0.3, corner: true },
        { x: x - long * 0.15, y: y - tall * 0.45 },
        { x: x + long * 0.2, y: y + tall * 0.1 },
        { x: x + long * 0.5, y: y - tall * 0.2, corner: true },
        { x: x + long * 0.15 + side * long * 0.1, y: y + tall * 1.1 },
        { x: x - long * 0.2 + side * long * 0.1, y: y + tall * 0.7 },
      ])
      const fade = easel.vertical(y - tall * 0.4, y + tall * 1.1, [
        [0, mix(lit, shadow, 0.75), 0.75],
        [1, mix(lit, shadow, 0.6), 0],
      ])
      easel.paint(path, fade)
    }
  }
}

/** Firs that stand on a row with their blue shadows. */
function firs(stage: Stage, { crest, index }: SnowRow): void {
  const { easel, scene, palette, frame } = stage
  const dense = hasFeature(stage, 'firs')
  const pitch = 0.09 + 0.07 * index
  const depth = (ROWS[index] ?? ROWS[3]).depth
  const colour = air(stage, local(stage, mix(needles(stage), palette.deep, 0.12)), depth)
  for (const column of columns(easel.box.left - 0.3, easel.box.right + 0.3, pitch)) {
    const next = stage.random('plants', 'snow fir', index, column)
    const x = (column + next()) * pitch
    const edge = Math.abs(x - frame.width / 2) / (frame.width / 2)
    const height = (0.05 + 0.09 * index) * next.range(0.7, 1.4) * (dense ? 1.25 : 1)
    const taken = settingOf(scene).some(
      (figure) => figure.slot !== 'air' && Math.abs(figure.x - x) < figure.size * 0.6 + height * 0.3,
    )
    const covered = Math.abs(x - scene.light.x) < 0.1 && scene.light.radius > 0.1
    if (next() > (dense ? 0.75 : 0.3) || taken || covered || (index > 1 && edge < 0.5)) continue
    const y = crest(x) + next.range(0.006, 0.02) * index
    blueShadow(stage, { x, y, height })
    fir(stage, next, { x, y, height, colour, snow: 0.9 })
  }
}

/** The shadow of a fir on snow, away from the light. */
function blueShadow(stage: Stage, { x, y, height }: { x: number; y: number; height: number }): void {
  const { easel, lightSide } = stage
  const { shadow } = snowInk(stage)
  const far = { x: x - Math.sign(lightSide) * height * 1.25, y: y + height * 0.2 }
  const path = closedSpline([
    { x: x - height * 0.17, y: y + 0.002 },
    { x: x + height * 0.17, y: y + 0.002 },
    { x: (x + far.x) / 2, y: y + height * 0.16 },
    { ...far, corner: true },
    { x: (x + far.x) / 2, y: y + height * 0.04 },
  ])
  easel.paint(path, shift(shadow, { L: -0.05, chroma: 1.1 }), 0.55)
}

/** Glints of single crystals. */
function sparkle(stage: Stage, { base, index }: SnowRow): void {
  const { easel } = stage
  const { lit } = snowInk(stage)
  for (const { column, row } of cells({ ...easel.box, top: base, bottom: base + 0.2 }, 0.1, 0.1)) {
    const next = stage.random('weather', 'sparkle', index, column, row)
    for (let i = 0; i < 3; i++) {
      const at = { x: (column + next()) * 0.1, y: (row + next()) * 0.1, radius: next.range(0.6, 1.5) * UNIT }
      easel.disc(at, tone(stage, lit, 1), next.range(0.4, 1))
    }
  }
}

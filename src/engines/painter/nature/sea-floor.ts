/** The floor of the sea: rows of sand with ripples, corals on them, light that plays over them. */
import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { caustics } from './deep-water.ts'
import { paintGround } from './ground.ts'
import type { GroundRow } from './ground.ts'
import { below } from './land.ts'
import type { Crest } from './land.ts'
import { corals } from './reef.ts'
import { rock, rockColour } from './rocks.ts'

/** Ridges of rock, all but lost in the blue. */
export const farReef: Layer = {
  name: 'far reef',
  paint(stage) {
    const { easel, horizon, palette } = stage
    for (const [index, depth] of [1.1, 0.75].entries()) {
      const relief = fractal(4, stage.salt('land', 'far reef') + index * 7)
      const height = 0.24 - index * 0.08
      const crest = (x: number) => horizon + 0.05 - height * (0.35 + 0.9 * relief(x * (1.8 + index), 2.5))
      const colour = air(stage, palette.land, depth)
      const stops = [
        [0, colour],
        [1, mix(colour, palette.haze, 0.6)],
      ] as const
      easel.shape(below(stage, crest, horizon + 0.3), easel.vertical(horizon - height, horizon + 0.12, stops))
    }
  },
}

/** Rows of the floor: share of its depth, swell, nearness 0..1. */
const ROWS = [
  { share: 0.02, swell: 0.05, near: 0.08 },
  { share: 0.2, swell: 0.045, near: 0.45 },
  { share: 0.84, swell: 0.04, near: 1 },
] as const

/** The floor with the figures that stand on it. */
export const seaFloor: Layer = {
  name: 'sea floor',
  paint: (stage) => paintGround(stage, floorRows(stage)),
}

function floorRows(stage: Stage): GroundRow[] {
  const { horizon, frame, easel } = stage
  const depth = Math.max(0.2, frame.height - horizon)
  const bases = ROWS.map(({ share }) => horizon + depth * share)
  const last = Math.max(frame.height, easel.box.bottom) + 0.1
  for (let base = horizon + depth * 1.35; base < last; base += depth * 0.6) bases.push(base)
  return bases.map((base, index) => {
    const { swell, near } = ROWS[Math.min(2, index)] ?? ROWS[2]
    const relief = fractal(3, stage.salt('land', 'floor') + index * 9)
    const crest = (x: number) => base - swell * relief(x * (1.3 - index * 0.15), index * 2.1)
    const sand = shift(local(stage, mix(lch(0.82, 0.06, 88), stage.palette.lit, 0.25)), { L: -0.03 * index })
    const colour = air(stage, sand, 1.1 * (1 - near) + 0.16)
    return {
      crest,
      top: base - swell,
      fall: 0.34,
      stops: [
        [0, tone(stage, colour, 0.15)],
        [1, tone(stage, colour, -0.55)],
      ],
      lit: tone(stage, colour, 0.6),
      dress: () => dressRow(stage, { crest, base: base - swell, index, near }),
    }
  })
}

interface FloorRow {
  readonly crest: Crest
  readonly base: number
  readonly index: number
  readonly near: number
}

async function dressRow(stage: Stage, { crest, base, index, near }: FloorRow): Promise<void> {
  const { easel, palette } = stage
  sandRipples(stage, { crest, base, index, near })
  if (index === 1 || index === 2) {
    easel.context.save()
    easel.context.clip(below(stage, crest, Math.max(easel.box.bottom, base) + 0.3))
    await caustics(stage, base, 0.85 * (1 - palette.dim * 1.6))
    easel.context.restore()
  }
  const many = hasFeature(stage, 'coral') ? 0.8 : 0.28
  corals(stage, { crest, index, near, many })
}

/** Broken lines of sand that follow the floor's swell. */
function sandRipples(stage: Stage, { crest, index, near }: FloorRow): void {
  const { easel, palette } = stage
  const colour = mix(palette.shade, palette.land, 0.5)
  const pitch = 0.05 + 0.1 * near
  for (let line = 1; line < 9; line++) {
    for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
      const next = stage.random('land', 'sand ripple', index * 10 + line, column)
      const x = (column + next()) * pitch
      const y = crest(x) + 0.016 * line ** 1.25 * (0.35 + near) + next.range(-0.004, 0.004)
      if (next() < 0.3) continue
      const width = pitch * next.range(0.6, 1.5)
      easel.lens({ x, y, width, height: (1.5 + 4 * near) * UNIT, colour, alpha: 0.16 })
    }
  }
}

/** Rock that frames the view like the mouth of a cave, dark against the water. */
export const cave: Layer = {
  name: 'cave',
  paint(stage) {
    if (!hasFeature(stage, 'cave')) return
    const { easel, frame, palette } = stage
    const relief = fractal(5, stage.salt('land', 'cave'))
    const { left, right, top, bottom } = easel.box
    const [cx, cy] = [frame.width * 0.5, frame.height * 0.56]
    const mouth = Array.from({ length: 140 }, (_, i) => {
      const angle = (i / 140) * Math.PI * 2
      const reach = 1 + 0.24 * relief(Math.cos(angle) * 2.2 + 3, Math.sin(angle) * 2.2 + 5)
      return {
        x: cx + Math.cos(angle) * frame.width * 0.47 * reach,
        y: cy + Math.sin(angle) * frame.height * 0.5 * reach,
      }
    })
    const wall = polygon([
      { x: left - 1, y: top - 1 },
      { x: right + 1, y: top - 1 },
      { x: right + 1, y: bottom + 1 },
      { x: left - 1, y: bottom + 1 },
      { x: left - 1, y: top - 1 },
    ])
    wall.addPath(polygon(mouth.toReversed()))
    const dark = mix(palette.deep, palette.shade, 0.5)
    easel.context.save()
    easel.context.clip(wall, 'evenodd')
    easel.flood(
      easel.vertical(0, frame.height, [
        [0, shift(dark, { L: 0.05 })],
        [1, dark],
      ]),
    )
    const rim = polygon(mouth)
    easel.stroke(rim, mix(dark, palette.haze, 0.45), { width: 0.05, alpha: 0.35 })
    easel.stroke(rim, mix(dark, palette.lit, 0.4), { width: 0.014, alpha: 0.4 })
    easel.context.restore()
    for (const share of [0.06, 0.17, 0.85, 0.95]) {
      const next = stage.random('land', 'cave rock', Math.round(share * 100))
      const at = { x: share * frame.width, y: frame.height * 1.02, height: next.range(0.1, 0.22) }
      rock(stage, next, { ...at, colour: mix(rockColour(stage, 1), dark, 0.55) })
    }
  },
}

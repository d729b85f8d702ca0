/** The floor of a wood in banks, with trunks, shadows and grass. */
import { columns } from '../canvas/cells.ts'
import { clamp, lch, mix, shift } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { closedSpline, ribbon } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { GroundRow } from './ground.ts'
import type { Crest } from './land.ts'
import { dapples, ferns } from './undergrowth.ts'
import { paintTrunk, snowy, trunks } from './trunks.ts'
import { settingOf } from '../scene.ts'

/** Ground rows from the wood's edge to the viewer: share of the ground's depth, swell. */
const BANKS = [
  { share: 0.05, swell: 0.03, frequency: 1.6 },
  { share: 0.24, swell: 0.04, frequency: 1.2 },
  { share: 0.9, swell: 0.03, frequency: 1 },
] as const

function bankCrest(stage: Stage, base: number, index: number): Crest {
  const { swell, frequency } = BANKS[Math.min(2, index)] ?? BANKS[2]
  const relief = fractal(3, stage.salt('land', 'bank') + index * 9)
  return (x) => base + swell * relief(x * frequency, index * 3.7)
}

function bankRow(stage: Stage, crest: Crest, base: number, index: number): GroundRow {
  const { palette } = stage
  if (snowy(stage)) {
    const shadow = local(stage, lch(0.77, 0.055, 262))
    const bright = local(stage, lch(0.985, 0.012, 72))
    return {
      crest,
      top: base - 0.03,
      fall: 0.26,
      stops: [
        [0, bright],
        [1, air(stage, shadow, 0.55 - index * 0.2)],
      ],
    }
  }
  const green = local(stage, lch(0.58 - index * 0.06, 0.085, 130), 0.5)
  const moss = mix(
    green,
    shift(palette.land, { L: 0.08 - index * 0.05 }),
    clamp(0.2 + palette.dim * 4, 0, 0.86),
  )
  const near = air(stage, moss, 0.42 - index * 0.2)
  return {
    crest,
    top: base - 0.03,
    fall: 0.28,
    stops: [
      [0, tone(stage, near, 0.45)],
      [1, tone(stage, near, -0.35)],
    ],
    lit: tone(stage, near, 0.8),
  }
}

function dressBank(stage: Stage, index: number, crest: Crest): void {
  const { frame, horizon } = stage
  const depth = frame.height - horizon
  if (index === 0) {
    trunks(stage, {
      depth: 0.5,
      pitch: 0.1,
      width: [0.022, 0.032],
      foot: (x) => crest(x) + 0.012,
      chance: 0.9,
      clear: 0.02,
    })
    trunks(stage, {
      depth: 0.22,
      pitch: 0.2,
      width: [0.04, 0.055],
      foot: (x) => crest(x) + depth * 0.2,
      chance: 0.9,
      clear: 0.06,
    })
  }
  if (index === 1) {
    if (!snowy(stage)) dapples(stage, crest)
    shadows(stage, crest)
    if (!snowy(stage)) ferns(stage, crest, depth)
    nearTrunks(stage)
  }
  if (index === 2) grasses(stage, crest)
}

/** Long shadows of trunks across the clearing. */
function shadows(stage: Stage, crest: Crest): void {
  const { easel, lightSide } = stage
  const colour = snowy(stage)
    ? local(stage, lch(0.74, 0.06, 262))
    : tone(stage, local(stage, stage.palette.land), -0.8)
  for (const column of columns(easel.box.left - 0.6, easel.box.right + 0.6, 0.15)) {
    const next = stage.random('plants', 'shadow', column)
    const x = (column + next()) * 0.15
    const y = crest(x) + next.range(0.02, 0.26)
    const long = next.range(0.25, 0.6) * -Math.sign(lightSide)
    const wide = next.range(0.008, 0.022)
    if (next() < 0.25) continue
    const path = closedSpline([
      { x, y, corner: true },
      { x: x + long * 0.5, y: y + Math.abs(long) * 0.13 },
      { x: x + long, y: y + Math.abs(long) * 0.22, corner: true },
      { x: x + long * 0.45, y: y + Math.abs(long) * 0.13 + wide },
    ])
    easel.paint(path, colour, 0.42)
  }
}

/** One or two thick trunks that the frame crops, on the side away from the focal figure. */
function nearTrunks(stage: Stage): void {
  const { scene, frame } = stage
  const focus = settingOf(scene)[0]?.x ?? frame.width / 2
  const far = focus > frame.width / 2 ? 0.08 : 0.92
  const next = stage.random('plants', 'near')
  const place = (share: number, width: number, foot: number) => {
    const x = share * frame.width
    if (settingOf(scene).some((figure) => Math.abs(figure.x - x) < figure.size * 0.55 + width)) return
    paintTrunk(stage, next, { x, foot: foot * frame.height, width, depth: 0 })
  }
  if (!scene.features.includes('pines')) place(far, 0.09, 0.97)
  if (scene.features.includes('two trunks')) place(clamp(1 - far, 0.03, 0.97), 0.07, 0.95)
  place(far < 0.5 ? 0.27 : 0.74, 0.055, 0.92)
}

function grasses(stage: Stage, crest: Crest): void {
  const { easel, palette } = stage
  const colour = local(stage, shift(palette.land, { L: snowy(stage) ? -0.1 : -0.2 }))
  for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, 0.03)) {
    const next = stage.random('plants', 'grass', column)
    const x = (column + next()) * 0.03
    if (settingOf(stage.scene).some((figure) => Math.abs(figure.x - x) < figure.size * 0.5) || next() < 0.35)
      continue
    const y = crest(x) + next.range(-0.005, 0.04)
    const tall = next.range(0.03, 0.08)
    const lean = next.range(-0.4, 0.4) * tall
    const blade = [
      { x, y },
      { x: x + lean * 0.4, y: y - tall * 0.6 },
      { x: x + lean, y: y - tall },
    ]
    easel.paint(ribbon(blade, (t) => 1.6 * UNIT * (1 - t * 0.8), 8).path, colour, 0.8)
  }
}

/** The rows of a wood's floor, from its edge to the viewer. */
export function forestFloor(stage: Stage): GroundRow[] {
  const { horizon, frame, easel } = stage
  const depth = frame.height - horizon
  const rows = BANKS.map((bank, index): GroundRow => {
    const crest = bankCrest(stage, horizon + depth * bank.share, index)
    return {
      ...bankRow(stage, crest, horizon + depth * bank.share, index),
      dress: () => dressBank(stage, index, crest),
    }
  })
  for (
    let base = horizon + depth * 1.5, i = 3;
    base < easel.box.bottom + 0.1;
    base += 0.25 * 1.6 ** (i - 3), i++
  ) {
    rows.push(bankRow(stage, bankCrest(stage, base, i), base, 2))
  }
  return rows
}

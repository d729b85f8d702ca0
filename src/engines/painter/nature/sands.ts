/** Sand: wet where waves have been, dry above. */
import { mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { windLines, shells, duneGrass, rocks, palms } from './beach-growth.ts'
import { shoreOf, sandInk, wetBreadth } from './beach.ts'
import { paintGround } from './ground.ts'
import type { GroundRow } from './ground.ts'
import { below } from './land.ts'
import type { Crest } from './land.ts'
import { foamEdge } from './surf.ts'

/** Sand, wet and dry, with the figures that stand on it. */
export const sands: Layer = {
  name: 'beach',
  async paint(stage) {
    const shore = shoreOf(stage)
    wetSand(stage, shore)
    foamEdge(stage, shore)
    await paintGround(stage, dryRows(stage, shore))
  },
}

/** Wet sand lets through what the water mirrors, the less the farther from the sea. */
function wetSand(stage: Stage, shore: Crest): void {
  const { easel, frame } = stage
  const { wet, dry } = sandInk(stage)
  const breadth = wetBreadth(stage)
  for (let step = 0; step < 8; step++) {
    const edge: Crest = (x) => shore(x) + (breadth * step) / 8
    easel.paint(
      below(stage, edge, Math.max(easel.box.bottom, frame.height) + 0.2),
      mix(wet, dry, step / 8),
      step === 0 ? 0.34 : 0.2,
    )
  }
}

function dryRows(stage: Stage, shore: Crest): GroundRow[] {
  const { horizon, frame, easel } = stage
  const { dry } = sandInk(stage)
  const depth = frame.height - horizon
  const breadth = wetBreadth(stage)
  const relief = fractal(3, stage.salt('land', 'dry sand'))
  const first: Crest = (x) => shore(x) + breadth * (1 + 0.25 * relief(x * 1.5, 1.5))
  const top = shore(frame.width / 2) + breadth
  const rows: GroundRow[] = [sandRow(stage, { crest: first, top, index: 0, colour: dry })]
  const start = Math.max(top + depth * 0.2, horizon + depth * 0.94)
  const last = Math.max(frame.height, easel.box.bottom) + 0.1
  for (let base = start, index = 1; base < last; base += depth * 0.5, index++) {
    const crest: Crest = (x) => base - 0.035 * relief(x * 1.1, index * 3.3)
    rows.push(sandRow(stage, { crest, top: base - 0.03, index, colour: shift(dry, { L: -0.03 }) }))
  }
  return rows
}

interface SandRow {
  readonly crest: Crest
  readonly top: number
  readonly index: number
  readonly colour: Colour
}

function sandRow(stage: Stage, row: SandRow): GroundRow {
  const { crest, top, colour } = row
  return {
    crest,
    top,
    fall: 0.36,
    stops: [
      [0, tone(stage, colour, -0.12)],
      [0.12, tone(stage, colour, 0.25)],
      [1, tone(stage, colour, -0.45)],
    ],
    lit: tone(stage, colour, 0.65),
    dress: () => dressSand(stage, row),
  }
}

function dressSand(stage: Stage, { crest, index, colour }: SandRow): void {
  windLines(stage, { crest, index, colour })
  shells(stage, { crest, index })
  if (hasFeature(stage, 'dune grass')) duneGrass(stage, { crest, index })
  if (index === 0 && hasFeature(stage, 'rocks')) rocks(stage, crest)
  if (index === 0 && hasFeature(stage, 'palms')) palms(stage, crest)
}

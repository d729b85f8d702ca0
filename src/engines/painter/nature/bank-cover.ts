/** What grows and lies on a bare bank before the viewer. */
import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { settingOf } from '../scene.ts'
import type { Crest } from './land.ts'
import { meadowFlower } from './plants.ts'
import { stone } from './rocks.ts'
import { grassTuft } from './tufts.ts'

/** Width of bank with one clump on it. */
const PITCH = 0.11

/** Small flowers of high meadows. */
const PETALS = [lch(0.95, 0.02, 90), lch(0.87, 0.12, 90), lch(0.7, 0.13, 300)] as const

/** Where a clump stands on a bank: `down` is 0 at its crest, 1 at the foot of the frame. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly down: number
}

/** Tufts, flowers and stones on the ground under a crest, in clumps that grow toward the viewer and leave figures free. */
export function bankCover(stage: Stage, crest: Crest, grass: Colour): void {
  const { easel, frame } = stage
  for (const row of [0, 1, 2]) {
    for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, PITCH)) {
      const next = stage.random('plants', 'bank cover', row, column)
      const [x, down] = [(column + next()) * PITCH, (row + next()) / 3]
      const y = crest(x) + 0.025 + down * (frame.height - crest(x))
      const isBare = next() < 0.45
      if (!isBare && isFree(stage, { x, y, down })) clump(stage, { x, y, down }, { grass, row, column })
    }
  }
}

/** Whether nothing stands here, or so close behind that it would be hidden. */
function isFree({ scene }: Stage, { x, y, down }: Spot): boolean {
  return !settingOf(scene).some(
    (figure) => Math.abs(figure.x - x) < figure.size * 0.55 + 0.05 && y < figure.y + 0.03 + 0.05 * down,
  )
}

function clump(
  stage: Stage,
  { x, y, down }: Spot,
  { grass, row, column }: { readonly grass: Colour; readonly row: number; readonly column: number },
): void {
  const next = stage.random('plants', 'clump', row, column)
  // On ground that darkens toward the viewer some blades catch the light, others stand dark before it.
  const blade = tone(stage, shift(grass, { L: next.range(-0.03, 0.05) }), next() < 0.6 ? 0.55 : -0.8)
  const near = 0.35 + down
  if (next() < 0.3) stone(stage, { x, y, width: next.range(0.012, 0.03) * near })
  for (let i = next.whole(1, 3); i > 0; i--) {
    const at = { x: x + next.gauss() * 0.04 * near, y: y + next.range(0, 0.015) }
    grassTuft(stage, next, { ...at, height: next.range(0.03, 0.06) * near, colour: blade })
  }
  if (stage.scene.weather === 'snow' || next() < 0.4) return
  const petal = local(stage, mix(next.pick(PETALS), grass, 0.15), 0.7)
  for (let i = next.whole(2, 5); i > 0; i--) {
    const at = { x: x + next.gauss() * 0.035 * near, y: y + next.range(-0.004, 0.02) }
    meadowFlower(stage, { ...at, size: next.range(0.0028, 0.0045) * near, petal, stalk: blade })
  }
}

/** A park before a city: rolling grass, lines of trees, benches and a path. */
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import { flowers, grassColour } from '../nature/grass.ts'
import { paintGround } from '../nature/ground.ts'
import { roundTree } from '../nature/plants.ts'
import { path } from '../nature/village.ts'
import { air, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { bench, setPiece } from './outdoor-pieces.ts'

const PARK = [
  { share: 0.0, depth: 0.3, index: 1, trees: [0.05, 0.085], pitch: 0.05 },
  { share: 0.26, depth: 0.12, index: 2, trees: [0.1, 0.17], pitch: 0.19 },
  { share: 0.46, depth: 0, index: 3, trees: null, pitch: 1 },
] as const

/** Paints the park, with the figures in it. */
export function park(stage: Stage): Promise<void> {
  const { horizon, frame } = stage
  const rows = PARK.map(({ share, depth, index, trees, pitch }) => {
    const base = horizon + (frame.height - horizon) * share
    const salt = stage.salt('land', 'park') + index
    const crest = (x: number) => base - 0.016 * Math.sin(x * 2.3 + salt) - 0.01 * Math.sin(x * 5.1 + salt * 2)
    const colour = air(stage, grassColour(stage, index), depth)
    return {
      crest,
      top: base - 0.03,
      fall: 0.3,
      stops: [
        [0, tone(stage, colour, 0.25)],
        [0.4, colour],
        [1, tone(stage, colour, -0.45)],
      ] as const,
      lit: tone(stage, colour, 0.7),
      dress: () => {
        if (index === 3) path(stage)
        if (trees) treeLine(stage, { crest, trees, pitch, depth })
        else flowers(stage, crest, 4)
        if (index === 2) benches(stage, crest)
      },
    }
  })
  return paintGround(stage, rows)
}

/** Benches along the far walk of the park. */
function benches(stage: Stage, crest: (x: number) => number): void {
  const { easel } = stage
  for (const column of columns(easel.box.left - 0.3, easel.box.right + 0.3, 0.37)) {
    const x = (column + 0.4) * 0.37
    setPiece(stage, bench, { x, y: crest(x) + 0.028, size: 0.034, half: 1.05 })
  }
}

interface TreeLine {
  readonly crest: (x: number) => number
  readonly trees: readonly [number, number]
  readonly pitch: number
  readonly depth: number
}

function treeLine(stage: Stage, { crest, trees, pitch, depth }: TreeLine): void {
  const { easel, scene, palette } = stage
  const leaf = scene.weather === 'snow' ? lch(0.7, 0.03, 200) : mix(lch(0.55, 0.1, 138), palette.shade, 0.1)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
    const next = stage.random('plants', 'park tree', Math.round(pitch * 1000), column)
    const x = (column + next.range(0.1, 0.9)) * pitch
    const clear = scene.figures.every(
      (figure) => figure.slot !== 'ground' || Math.abs(figure.x - x) > figure.size * 0.5 + 0.06,
    )
    if (next() < 0.3 || (pitch > 0.1 && !clear)) continue
    roundTree(stage, next, {
      x,
      y: crest(x) + next.range(0.004, 0.03),
      height: next.range(...trees),
      leaf,
      depth,
    })
  }
}

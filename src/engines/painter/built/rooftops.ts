/** A city seen from above: rows of flat roofs, and the terrace from which one looks at them. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { lamplight, windowLight } from './lamplight.ts'
import { line } from './towers.ts'

const WALLS = [
  lch(0.8, 0.045, 65),
  lch(0.72, 0.07, 45),
  lch(0.84, 0.03, 85),
  lch(0.66, 0.05, 250),
  lch(0.76, 0.05, 25),
]

/** A block with a flat roof, seen from above. */
interface Block {
  readonly x: number
  readonly foot: number
  readonly width: number
  readonly height: number
  readonly depth: number
}

/** Rows of blocks from the horizon down to the world y `end`; `between` is called before each row with its foot. */
export function rooftops(stage: Stage, end: number, between: (foot: number) => void): void {
  const { easel, horizon } = stage
  const depth = end - horizon
  easel.flood(air(stage, local(stage, mix(lch(0.5, 0.03, 60), stage.palette.shade, 0.4)), 0.45), horizon)
  for (let row = 0; row < 9; row++) {
    const share = ((row + 1) / 9) ** 1.5
    const foot = horizon + depth * share * 1.12
    const size = (0.03 + 0.17 * share) * Math.max(1, depth / 0.6)
    between(foot)
    for (const column of columns(easel.box.left - size, easel.box.right + size, size * 0.82)) {
      const next = stage.random('land', 'block', row, column)
      const x = (column + next.range(0.3, 0.7)) * size * 0.82
      const width = size * next.range(0.72, 1.05)
      drawBlock(stage, next, {
        x,
        foot,
        width,
        height: size * next.range(0.3, 0.75),
        depth: 0.5 * (1 - share) ** 1.4,
      })
    }
  }
}

function drawBlock(stage: Stage, next: Random, block: Block): void {
  const { easel, lightSide, scene, frame, palette } = stage
  const { x, foot, width, height, depth } = block
  const top = foot - height
  const wall = local(stage, mix(next.pick(WALLS), palette.shade, 0.08))
  const seen = (level: number) => air(stage, tone(stage, wall, level), depth)
  const [half, back] = [width / 2, width * 0.2]
  // The roof narrows toward the middle of the frame, where parallel lines meet.
  const inward = (frame.width / 2 - x) * 0.06
  const roof = polygon([
    { x: x - half, y: top },
    { x: x - half * 0.92 + inward, y: top - back },
    { x: x + half * 0.92 + inward, y: top - back },
    { x: x + half, y: top },
  ])
  const front = new Path2D()
  front.rect(x - half, top, width, height)
  const fading = () =>
    easel.vertical(top, foot, [
      [0, seen(-0.45)],
      [1, air(stage, tone(stage, wall, -0.8), depth + 0.1)],
    ])
  easel.shape(front, width * easel.scale < PLAIN ? seen(-0.6) : fading())
  const cover = scene.weather === 'snow' ? local(stage, lch(0.96, 0.015, 250), 0.6) : tone(stage, wall, 0.35)
  easel.shape(roof, air(stage, cover, depth))
  // On far roofs the grain would be finer than the paper's.
  if (width * easel.scale > 60)
    easel.grain(roof, {
      colour: air(stage, tone(stage, cover, -0.7), depth),
      from: [x - lightSide * half, top],
      to: [x + lightSide * half * 0.6, top],
      alpha: 0.5,
    })
  const parapet = new Path2D()
  parapet.rect(x - half, top - 1.5 * UNIT, width, 4 * UNIT * (width / 0.12))
  easel.paint(parapet, seen(0.5))
  if (next() < 0.6) roofBox(stage, next, { ...block, foot: top - back * 0.4, width: width * 0.26 })
  blockWindows(stage, next, block)
}

/** Pixels of a block's width below which it has one colour and fewer windows. */
const PLAIN = 32

function blockWindows(stage: Stage, next: Random, { x, foot, width, height, depth }: Block): void {
  const lit = new Path2D()
  const dark = new Path2D()
  const share = lamplight(stage) * 0.55
  const across = width * stage.easel.scale < PLAIN ? 3 : 6
  const pitch = width / across
  for (let y = foot - height + pitch * 0.5; y < foot - pitch * 0.4; y += pitch * 1.1) {
    for (let i = 0; i < across; i++) {
      const path = next() < share ? lit : dark
      path.rect(x - width / 2 + (i + 0.28) * pitch, y, pitch * 0.44, pitch * 0.6)
    }
  }
  stage.easel.paint(dark, air(stage, shift(stage.palette.shade, { L: 0.04 }), depth), 0.34)
  stage.easel.paint(lit, air(stage, windowLight(stage, next), depth * 0.4), 0.95)
}

/** A stairhead, a tank or a mast on a roof. */
function roofBox(stage: Stage, next: Random, { x, foot, width, depth }: Block): void {
  const { easel, palette } = stage
  const at = x + next.range(-0.8, 0.8) * width
  const height = width * next.range(0.5, 0.9)
  const iron = air(stage, local(stage, mix(lch(0.55, 0.04, 50), palette.shade, 0.3)), depth)
  const box = new Path2D()
  box.rect(at - width / 2, foot - height, width, height)
  easel.shape(box, tone(stage, iron, -0.3))
  const side = new Path2D()
  side.rect(at + (stage.lightSide > 0 ? 0.1 : -0.5) * width, foot - height, width * 0.4, height)
  easel.paint(side, tone(stage, iron, 0.4))
  if (next() < 0.3)
    easel.stroke(line([at, foot - height], [at, foot - height - width]), iron, { width: width * 0.05 })
}

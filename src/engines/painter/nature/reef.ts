/** Corals of several kinds along the floor of the sea. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { settingOf } from '../scene.ts'
import { closedSpline, ribbon } from '../canvas/spline.ts'
import { air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Crest } from './land.ts'
import { rockColour, rock } from './rocks.ts'
import type { Growth } from './rocks.ts'

/** Corals by colour; a picture keeps to three of them. */
const CORALS = [
  lch(0.68, 0.18, 20),
  lch(0.75, 0.15, 60),
  lch(0.6, 0.16, 330),
  lch(0.82, 0.12, 90),
  lch(0.58, 0.13, 300),
  lch(0.72, 0.11, 180),
] as const

const KINDS = [branching, fan, tubes, dome] as const

/** Corals and rocks along a row of the floor; `near` is 0 far to 1 at the viewer's feet. */
export function corals(stage: Stage, row: { crest: Crest; index: number; near: number; many: number }): void {
  const { easel, scene } = stage
  const { crest, index, near, many } = row
  const pitch = 0.05 + 0.08 * near
  const first = stage.random('plants', 'coral hue').whole(0, CORALS.length - 1)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
    const next = stage.random('plants', 'coral', index, column)
    const x = (column + next()) * pitch
    const y = crest(x) + next.range(0.01, 0.035) * (0.5 + near)
    const height = (0.035 + 0.11 * near) * next.range(0.5, 1.3)
    const own = CORALS[(first + next.whole(0, 2)) % CORALS.length] ?? CORALS[0]
    const kind = next.pick(KINDS)
    const taken = settingOf(scene).some(
      (figure) => figure.slot === 'ground' && Math.abs(figure.x - x) < figure.size * 0.5 + height * 0.4,
    )
    if (next() > many || taken) continue
    const colour = air(stage, local(stage, own), 0.5 * (1 - near) + 0.04)
    if (next() < 0.35) rock(stage, next, { x, y, height: height * 0.9, colour: rockColour(stage, near) })
    else kind(stage, next, { x, y, height, colour })
  }
}

function branching(stage: Stage, next: Random, { x, y, height, colour }: Growth): void {
  const { easel } = stage
  const grow = (from: { x: number; y: number }, turn: number, long: number, level: number): void => {
    const to = { x: from.x + Math.sin(turn) * long, y: from.y - Math.cos(turn) * long }
    const path = new Path2D()
    path.moveTo(from.x, from.y)
    path.quadraticCurveTo(from.x + Math.sin(turn * 0.4) * long * 0.6, (from.y + to.y) / 2, to.x, to.y)
    easel.stroke(path, tone(stage, colour, 0.25 - level * 0.2), { width: height * (0.035 + 0.025 * level) })
    if (level === 0) return
    const arms = level > 2 ? 3 : 2
    for (let i = 0; i < arms; i++) {
      const spread = (i / (arms - 1) - 0.5) * 1.25
      grow(to, turn * 0.7 + spread + next.range(-0.16, 0.16), long * next.range(0.62, 0.85), level - 1)
    }
  }
  grow({ x, y }, next.range(-0.15, 0.15), height * 0.36, 3)
}

/** A flat fan of veins, so fine that the water shows through. */
function fan(stage: Stage, next: Random, { x, y, height, colour }: Growth): void {
  const { easel } = stage
  const edge = Array.from({ length: 11 }, (_, i) => {
    const angle = -1.15 + (2.3 * i) / 10
    const reach = height * next.range(0.86, 1.08) * (1 - 0.16 * Math.abs(angle))
    return { x: x + Math.sin(angle) * reach * 0.95, y: y - Math.cos(angle) * reach }
  })
  const body = closedSpline([
    { x: x - height * 0.04, y, corner: true },
    ...edge,
    { x: x + height * 0.04, y, corner: true },
  ])
  easel.shape(body, colour)
  easel.grain(body, {
    colour: tone(stage, colour, -0.9),
    from: [x, y],
    to: [x, y - height * 0.9],
    alpha: 0.9,
  })
  const veins = new Path2D()
  for (const { x: ex, y: ey } of edge) {
    veins.moveTo(x, y)
    veins.quadraticCurveTo(x + (ex - x) * 0.3, y + (ey - y) * 0.7, ex, ey)
  }
  easel.stroke(veins, tone(stage, colour, 0.9), { width: height * 0.014, alpha: 0.55 })
}

function tubes(stage: Stage, next: Random, { x, y, height, colour }: Growth): void {
  const { easel, lightSide } = stage
  const count = next.whole(3, 6)
  for (let i = 0; i < count; i++) {
    const off = (i - (count - 1) / 2) * height * 0.2
    const tall = height * next.range(0.45, 0.95)
    const wide = height * next.range(0.07, 0.11)
    const lean = off * next.range(0.4, 0.9)
    const stem = ribbon(
      [
        { x: x + off, y: y + height * 0.04 },
        { x: x + off + lean * 0.4, y: y - tall * 0.5 },
        { x: x + off + lean, y: y - tall },
      ],
      (t) => wide * (0.75 + 0.4 * t),
      10,
    )
    easel.shape(stem.path, tone(stage, colour, -0.1 * (i % 3)))
    easel.grain(stem.path, {
      colour: tone(stage, colour, -0.85),
      from: [x + off - lightSide * wide * 1.4, y],
      to: [x + off + lightSide * wide, y],
      alpha: 0.85,
    })
    const mouth = new Path2D()
    mouth.ellipse(x + off + lean, y - tall, wide * 1.16, wide * 0.42, 0, 0, Math.PI * 2)
    easel.shape(mouth, tone(stage, colour, 0.6))
    const throat = new Path2D()
    throat.ellipse(x + off + lean, y - tall, wide * 0.75, wide * 0.24, 0, 0, Math.PI * 2)
    easel.paint(throat, tone(stage, colour, -1))
  }
}

function dome(stage: Stage, next: Random, growth: Growth): void {
  const { easel } = stage
  const { x, y, height, colour } = growth
  rock(stage, next, { ...growth, height: height * 0.55 })
  for (let i = 0; i < 16; i++) {
    const [angle, reach] = [next.range(-1.2, 1.2), next.range(0.1, 0.46)]
    const at = { x: x + Math.sin(angle) * height * reach * 1.15, y: y - Math.cos(angle) * height * reach }
    easel.disc({ ...at, radius: height * 0.022 }, tone(stage, colour, 0.9), 0.7)
  }
}

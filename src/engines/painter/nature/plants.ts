/** Reeds, grass and trees. */
import { Path2D } from '@napi-rs/canvas'
import { lch } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { closedSpline, polygon, ribbon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** A tuft of reeds with its foot at `x`,`y`. */
export function reeds(
  { easel }: Stage,
  next: Random,
  { x, y, count, height, colour }: { x: number; y: number; count: number; height: number; colour: Colour },
): void {
  for (let i = 0; i < count; i++) {
    const foot = x + next.gauss() * 0.055
    const tall = height * next.range(0.45, 1)
    const lean = next.range(-0.22, 0.3) * tall
    const width = next.range(2.2, 5) * UNIT
    const line = [
      { x: foot, y },
      { x: foot + lean * 0.25, y: y - tall * 0.5 },
      { x: foot + lean, y: y - tall },
    ]
    easel.paint(ribbon(line, (t) => width * (1 - t) + 0.4 * UNIT, 14).path, colour)
    if (next() > 0.22) continue
    const at = { x: foot + lean * 0.9, y: y - tall * 0.95, size: 1, flip: false, tilt: (lean / tall) * 1.1 }
    easel.placed(at, () => easel.paint(catTail, colour))
  }
}

const catTail = closedSpline([
  { x: 0, y: -26 * UNIT },
  { x: 6 * UNIT, y: -12 * UNIT },
  { x: 6 * UNIT, y: 14 * UNIT },
  { x: 0, y: 26 * UNIT },
  { x: -6 * UNIT, y: 14 * UNIT },
  { x: -6 * UNIT, y: -12 * UNIT },
])

/** Pixels of height below which grain on a tree would not show. */
const TINY = 24

/** A round tree: its foot, its height, its leaves' colour and what the air makes of a colour. */
export interface RoundTree {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly leaf: Colour
  readonly depth: number
}

/** Draws a round tree: a trunk and one crown. */
export function roundTree(stage: Stage, next: Random, { x, y, height, leaf, depth }: RoundTree): void {
  const { easel, lightSide } = stage
  const seen = (colour: Colour) => air(stage, local(stage, colour), depth)
  const trunk = ribbon(
    [
      { x, y },
      { x: x + height * 0.01, y: y - height * 0.3 },
      { x, y: y - height * 0.55 },
    ],
    (t) => height * 0.035 * (1 - t * 0.5),
    8,
  )
  easel.paint(trunk.path, seen(lch(0.4, 0.06, 45)))
  const squeeze = 1 + next.range(-0.08, 0.08)
  const crown = closedSpline(
    Array.from({ length: 9 }, (_, i) => {
      const angle = (i / 9) * Math.PI * 2 - 1.57
      const reach = height * 0.3 * (1 + next.range(-0.1, 0.1))
      return {
        x: x + (Math.cos(angle) * reach) / squeeze,
        y: y - height * 0.65 + Math.sin(angle) * reach * 1.2 * squeeze,
      }
    }),
  )
  easel.shape(crown, seen(leaf))
  const top = y - height
  if (height * easel.scale < TINY) {
    const lit = { x: x + lightSide * height * 0.08, y: y - height * 0.74, radius: height * 0.18 }
    return easel.disc(lit, seen(tone(stage, leaf, 0.6)), 0.6)
  }
  easel.grain(crown, {
    colour: seen(tone(stage, leaf, 0.95)),
    from: [x + lightSide * height * 0.3, top],
    to: [x - lightSide * height * 0.1, y - height * 0.55],
    alpha: 0.9,
  })
  easel.grain(crown, {
    colour: seen(tone(stage, leaf, -0.95)),
    from: [x - lightSide * height * 0.25, y - height * 0.28],
    to: [x + lightSide * height * 0.1, y - height * 0.72],
    alpha: 0.85,
  })
}

/** A conifer as a flat silhouette. */
export function conifer(x: number, y: number, height: number): Path2D {
  const half = height * 0.19
  const points: Point[] = [{ x, y: y - height }]
  for (let tier = 1; tier <= 4; tier++) {
    const at = y - height * (1 - tier * 0.24)
    points.push({ x: x + half * tier * 0.29, y: at }, { x: x + half * tier * 0.15, y: at - height * 0.015 })
  }
  const right = points.slice(1)
  const left = right.map((point) => ({ x: 2 * x - point.x, y: point.y })).toReversed()
  return polygon([...points, { x: x + half * 0.1, y }, { x: x - half * 0.1, y }, ...left])
}

/** A flower of five petals on its stalk. */
export function meadowFlower(
  { easel }: Stage,
  { x, y, size, petal, stalk }: { x: number; y: number; size: number; petal: Colour; stalk: Colour },
): void {
  easel.stroke(
    polygon(
      [
        { x, y },
        { x: x + size * 0.3, y: y + size * 3 },
      ],
      false,
    ),
    stalk,
    { width: 1.3 * UNIT },
  )
  const petals = new Path2D()
  for (let i = 0; i < 5; i++) {
    const angle = (i / 5) * Math.PI * 2
    const [cx, cy] = [x + Math.cos(angle) * size * 0.7, y + Math.sin(angle) * size * 0.55]
    petals.moveTo(cx + size * 0.55, cy)
    petals.arc(cx, cy, size * 0.55, 0, Math.PI * 2)
  }
  easel.paint(petals, petal)
  easel.disc({ x, y, radius: size * 0.45 }, lch(0.85, 0.14, 85))
}

/** Mountains by design: peaks in cells of the world, broken ridges between them, dark faces down to the foot. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Stop } from '../colours/gradient.ts'
import type { Random } from '../random.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** One range of mountains. */
export interface Massif {
  readonly name: string
  /** World y of the foot. */
  readonly foot: number
  /** Heights of peaks, from and to. */
  readonly peaks: readonly [number, number]
  /** World distance between peaks. */
  readonly pitch: number
  /** World x and height of the one main peak. */
  readonly main?: { readonly x: number; readonly height: number }
  readonly depth: number
  readonly colour: Colour
  /** How far below each top the snow reaches; 0: none. */
  readonly snow: number
}

/** A peak and the ridge from the valley on its left to the valley on its right. */
interface Peak {
  readonly top: Point
  readonly left: readonly Point[]
  readonly right: readonly Point[]
}

/** A range: lit body, dark faces, ribs, snow and mist at the foot. */
export function paintMassif(stage: Stage, massif: Massif): void {
  const { easel, lightSide } = stage
  const { foot, depth, colour } = massif
  const peaks = peaksOf(stage, massif)
  const ridge = peaks.flatMap(({ left, top, right }) => [...left, top, ...right])
  const [first, last] = [ridge[0], ridge.at(-1)]
  if (!first || !last) return
  const body = polygon([...ridge, { x: last.x, y: foot + 0.3 }, { x: first.x, y: foot + 0.3 }])
  const high = foot - Math.max(massif.main?.height ?? 0, massif.peaks[1])
  const lit = air(stage, tone(stage, colour, 0.75), depth)
  const dark = air(stage, tone(stage, colour, -0.95), depth)
  const mist = air(stage, colour, depth + 0.55)
  const faded = (from: Colour, alpha: number): Stop[] => [
    [0, from, alpha],
    [0.55, from, alpha * 0.85],
    [1, mist, 0],
  ]
  easel.shape(
    body,
    easel.vertical(high, foot, [
      [0, lit],
      [0.45, lit],
      [1, mist],
    ]),
  )
  const faces = new Path2D()
  const ribs = new Path2D()
  for (const peak of peaks) {
    const next = stage.random('land', massif.name, Math.round(peak.top.x * 1000), 4)
    faces.addPath(darkFace(next, peak, { foot, away: -Math.sign(lightSide) }))
    for (let i = 0; i < 5; i++) ribs.addPath(rib(next, peak, { foot, side: Math.sign(lightSide) }))
  }
  easel.within(body, () => {
    easel.paint(faces, easel.vertical(high, foot, faded(dark, 0.95)))
    easel.paint(ribs, easel.vertical(high, foot, faded(dark, 0.6)))
    if (massif.snow > 0) snowCaps(stage, massif, { body, faces, ribs, peaks })
    easel.grain(body, {
      colour: air(stage, colour, depth + 0.9),
      from: [0, foot + 0.02],
      to: [0, foot - (foot - high) * 0.5],
      alpha: 0.75,
    })
  })
}

function peaksOf(stage: Stage, massif: Massif): Peak[] {
  const { easel } = stage
  const { pitch } = massif
  return columns(easel.box.left - pitch * 1.5, easel.box.right + pitch * 1.5, pitch).map((column) => {
    const here = topOf(stage, massif, column)
    const next = stage.random('land', massif.name, column, 2)
    const before = valley(stage, massif, column - 1)
    const after = valley(stage, massif, column)
    return { top: here, left: broken(next, before, here), right: broken(next, here, after) }
  })
}

function topOf(stage: Stage, { name, foot, peaks, pitch, main }: Massif, column: number): Point {
  const next = stage.random('land', name, column)
  const x = (column + next.range(0.14, 0.86)) * pitch
  // Peaks of one height in a row would be a saw.
  const height = next.range(...peaks) * (next() < 0.4 ? next.range(0.35, 0.6) : 1)
  if (main && Math.floor(main.x / pitch) === column) return { x: main.x, y: foot - main.height }
  return { x, y: foot - height }
}

/** The lowest point between a column's peak and the next one. */
function valley(stage: Stage, massif: Massif, column: number): Point {
  const [one, other] = [topOf(stage, massif, column), topOf(stage, massif, column + 1)]
  const next = stage.random('land', massif.name, column, 1)
  const low = Math.min(massif.foot - one.y, massif.foot - other.y) * next.range(0.5, 0.7)
  return { x: one.x + (other.x - one.x) * next.range(0.42, 0.58), y: massif.foot - low }
}

/** A ridge between two points by midpoint displacement, without its last point. */
function broken(next: Random, from: Point, to: Point): Point[] {
  let points = [from, to]
  let rough = 0.075
  for (let level = 0; level < 5; level++) {
    points = points.flatMap((point, i) => {
      const after = points[i + 1]
      if (!after) return [point]
      const bump = next.gauss() * rough * Math.hypot(after.x - point.x, after.y - point.y)
      return [point, { x: (point.x + after.x) / 2 + bump * 0.35, y: (point.y + after.y) / 2 + bump }]
    })
    rough *= 0.66
  }
  return points
}

/** A zigzag from `from` down by `drop`, drifting aside. */
function zigzag(
  next: Random,
  from: Point,
  { drop, drift, steps }: { drop: number; drift: number; steps: number },
): Point[] {
  const points = [from]
  let { x } = from
  for (let step = 1; step <= steps; step++) {
    x +=
      (drift * drop) / steps +
      (step % 2 ? 1 : -1) * drop * next.range(0.02, 0.06) +
      next.gauss() * drop * 0.012
    points.push({ x, y: from.y + drop * (step / steps) ** 0.92 })
  }
  return points
}

/** The side of a peak away from the light: between a spine from the top and one from the valley, both down to the foot. */
function darkFace(
  next: Random,
  { top, left, right }: Peak,
  { foot, away }: { foot: number; away: number },
): Path2D {
  const ridge = away > 0 ? [top, ...right] : [top, ...left.toReversed()]
  const bottom = ridge.at(-1) ?? top
  const spine = zigzag(next, top, {
    drop: foot - top.y + 0.02,
    drift: -away * next.range(-0.05, 0.16),
    steps: 11,
  })
  const gully = zigzag(next, bottom, {
    drop: foot - bottom.y + 0.02,
    drift: away * next.range(0, 0.15),
    steps: 8,
  })
  return polygon([...ridge, ...gully, ...spine.toReversed()])
}

/** A slim dark sliver on the lit flank. */
function rib(
  next: Random,
  { top, left, right }: Peak,
  { foot, side }: { foot: number; side: number },
): Path2D {
  const flank = side > 0 ? right : left.toReversed()
  const from = flank[Math.floor(next.range(0.08, 0.7) * flank.length)] ?? top
  const height = foot - top.y
  const long = height * next.range(0.16, 0.42)
  const wide = long * next.range(0.1, 0.22)
  const start = { x: from.x, y: from.y + height * next.range(0, 0.2) }
  const edge = zigzag(next, start, { drop: long, drift: side * next.range(0.05, 0.28), steps: 5 })
  const back = edge.map(({ x, y }, i) => ({
    x: x - side * wide * Math.sin((Math.PI * i) / 5),
    y: y + wide * 0.3,
  }))
  return polygon([...edge, ...back.toReversed()])
}

interface Faces {
  readonly body: Path2D
  readonly faces: Path2D
  readonly ribs: Path2D
  readonly peaks: readonly Peak[]
}

/** The same faces in snow colours above a sawn line under each top. */
function snowCaps(
  stage: Stage,
  { name, depth, snow, foot }: Massif,
  { body, faces, ribs, peaks }: Faces,
): void {
  const { easel } = stage
  const caps = new Path2D()
  for (const { top, left, right } of peaks) {
    const next = stage.random('land', name, Math.round(top.x * 1000), 3)
    const from = left[0] ?? top
    const to = right.at(-1) ?? top
    const line = top.y + Math.min(snow, (foot - top.y) * 0.55)
    const teeth = Array.from({ length: 19 }, (_, i) => ({
      x: to.x + ((from.x - to.x) * i) / 18,
      y: line + (i % 2 ? 1 : -1) * snow * next.range(0.05, 0.3),
    }))
    caps.addPath(polygon([{ x: from.x, y: top.y - 0.05 }, { x: to.x, y: top.y - 0.05 }, ...teeth]))
  }
  easel.within(caps, () => {
    easel.paint(body, air(stage, local(stage, lch(0.97, 0.02, 80)), depth * 0.5))
    easel.paint(faces, air(stage, local(stage, lch(0.72, 0.065, 262)), depth * 0.6))
    easel.context.globalAlpha = 0.75
    easel.paint(ribs, air(stage, local(stage, lch(0.72, 0.065, 262)), depth * 0.6))
    easel.context.globalAlpha = 1
  })
}

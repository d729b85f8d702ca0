/** A wall of simple forms: quarter discs, half discs, arcs and bars, each in a square of its own. */
import { Path2D } from '@napi-rs/canvas'
import { cells } from '../canvas/cells.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { disc, polygon } from '../canvas/spline.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { inksOf } from './inks.ts'
import { rhythm } from './poles.ts'

/** Draws the wall; the words' rhythm sets the size of the squares. */
export function tiles(stage: Stage): void {
  const { easel } = stage
  if (!hasFeature(stage, 'tiles')) return
  const side = [0.25, 0.2, 1 / 6][rhythm(stage) - 1] ?? 0.2
  const inks = Object.values(inksOf(stage))
  for (const { column, row } of cells(easel.box, side, side)) {
    const next = stage.random('land', 'tile', column, row)
    const ground = next.pick(inks)
    const others = inks.filter((ink) => ink !== ground)
    const square = { x: column * side, y: row * side, side }
    easel.paint(squareOf(square), ground)
    shade(stage, squareOf(square), square, ground)
    easel.within(squareOf(square), () => {
      easel.context.save()
      easel.context.translate(square.x + side / 2, square.y + side / 2)
      easel.context.rotate((next.whole(0, 3) * Math.PI) / 2)
      next.pick(FORMS)(stage, next, { side, inks: others, square })
      easel.context.restore()
    })
  }
}

interface Square {
  readonly x: number
  readonly y: number
  readonly side: number
}

interface Tile {
  readonly side: number
  readonly inks: readonly Colour[]
  readonly square: Square
}

function squareOf({ x, y, side }: Square): Path2D {
  const path = new Path2D()
  path.rect(x, y, side * 1.004, side * 1.004)
  return path
}

function shade(stage: Stage, path: Path2D, { x, y, side }: Square, colour: Colour): void {
  stage.easel.grain(path, {
    colour: tone(stage, colour, -0.7),
    from: [x, y + side],
    to: [x + side * 0.4, y],
    alpha: 0.5,
  })
}

type Form = (stage: Stage, next: Random, tile: Tile) => void

/** Forms in a square of side `side` around 0,0. */
const FORMS: readonly Form[] = [
  (stage, next, { side, inks }) => {
    const corner = { x: -side / 2, y: -side / 2 }
    const reaches = next() < 0.5 ? [1, 0.66, 0.33] : [1]
    for (const reach of reaches) {
      const ink = next.pick(inks)
      const path = disc(corner.x, corner.y, side * reach)
      stage.easel.paint(path, ink)
      stage.easel.grain(path, {
        colour: tone(stage, ink, 0.8),
        from: [corner.x, corner.y],
        to: [side * 0.3, side * 0.3],
        alpha: 0.6,
      })
    }
  },
  (stage, next, { side, inks }) => {
    for (const y of [-side / 2, 0]) {
      const ink = next.pick(inks)
      const path = new Path2D()
      path.arc(0, y, side / 2, 0, Math.PI)
      stage.easel.paint(path, ink)
      stage.easel.grain(path, {
        colour: tone(stage, ink, -0.8),
        from: [0, y + side / 2],
        to: [0, y],
        alpha: 0.6,
      })
    }
  },
  (stage, next, { side, inks }) => {
    const ink = next.pick(inks)
    stage.easel.paint(disc(0, 0, side * 0.36), ink)
    stage.easel.paint(disc(0, 0, side * 0.16), next.pick(inks))
  },
  (stage, next, { side, inks }) => {
    const ink = next.pick(inks)
    const path = polygon([
      { x: -side / 2, y: -side / 2 },
      { x: side / 2, y: -side / 2 },
      { x: -side / 2, y: side / 2 },
    ])
    stage.easel.paint(path, ink)
    stage.easel.grain(path, {
      colour: tone(stage, ink, 0.7),
      from: [-side / 2, -side / 2],
      to: [0, 0],
      alpha: 0.6,
    })
  },
  (stage, next, { side, inks }) => {
    const ink = next.pick(inks)
    for (let i = 0; i < 4; i++) {
      const path = new Path2D()
      path.rect(-side / 2, -side / 2 + (i + 0.25) * (side / 4), side, side / 8)
      stage.easel.paint(path, ink)
    }
  },
  () => {},
]

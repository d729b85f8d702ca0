/** Leaves that frame a picture. */
import { columns } from '../canvas/cells.ts'
import { clamp, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { closedSpline, openSpline, readPoints } from '../canvas/spline.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { schemeOf } from './scheme.ts'

/** Large leaves that lean in from the sides. */
export const foliage: Layer = {
  name: 'foliage',
  paint(stage) {
    if (!hasFeature(stage, 'foliage')) return
    const { frame, easel } = stage
    const { shape, strong, line } = schemeOf(stage)
    const inks = [shape, mix(shape, strong, 0.5), strong, mix(strong, line, 0.35)]
    const rows = columns(easel.box.top - 0.4, easel.box.bottom + 0.4, LEAF_STEP)
    for (const side of [-1, 1]) {
      const beyond = side < 0 ? -easel.box.left : easel.box.right - frame.width
      for (let depth = Math.ceil(Math.max(0, beyond) / LEAF_STEP); depth >= 0; depth--) {
        for (const row of rows) {
          const next = stage.random('plants', 'leaf', side, row, depth)
          const x = (side < 0 ? 0 : frame.width) + side * (0.04 + depth * LEAF_STEP)
          const y = (row + next.range(0.2, 0.8)) * LEAF_STEP
          const turn = (side < 0 ? 0 : Math.PI) + side * next.range(-0.2, 0.75)
          const long = next.range(0.18, 0.3)
          leaf(stage, { x, y, turn, long, colour: next.pick(inks), isFern: next() < 0.35 })
        }
      }
    }
  },
}

/** Distance of leaves along the sides, and of one hedge behind the next beyond the frame. */
const LEAF_STEP = 0.125

interface Leaf {
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly long: number
  readonly colour: Colour
  readonly isFern: boolean
}

function leaf(stage: Stage, { x, y, turn, long, colour, isFern }: Leaf): void {
  stage.easel.placed({ x, y, size: long, flip: false, tilt: turn }, () =>
    isFern ? fern(stage, colour) : blade(stage, colour),
  )
}

/** A fern of one unit that points to the right: leaflets along a rib that is not drawn. */
function fern(stage: Stage, colour: Colour): void {
  for (let i = 1; i < 12; i++) {
    const t = i / 12
    const wide = 0.2 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.12))
    for (const side of [-1, 1]) {
      const leaflet = closedSpline([
        { x: t, y: 0, corner: true },
        { x: t + 0.09, y: side * wide * 0.55 },
        { x: t + 0.13, y: side * wide, corner: true },
        { x: t + 0.02, y: side * wide * 0.5 },
      ])
      stage.easel.paint(leaflet, tone(stage, colour, side * 0.2))
    }
  }
}

const BLADE = closedSpline(readPoints('0 0!, .25 -.19, .62 -.2, 1 .02!, .6 .17, .25 .15'))
const RIB = openSpline(readPoints('0 0, .5 .004, .96 .01'))
const VEINS = [1, 2, 3, 4, 5, 6].flatMap((i) =>
  [-1, 1].map((side) => {
    const t = 0.12 * i
    return openSpline([
      { x: t, y: 0 },
      { x: t + 0.16, y: side * 0.13 * Math.sin(Math.PI * clamp(t + 0.16)) },
    ])
  }),
)

/** A broad leaf of one unit that points to the right. */
function blade(stage: Stage, colour: Colour): void {
  const { easel } = stage
  easel.paint(BLADE, colour)
  easel.grain(BLADE, { colour: tone(stage, colour, -0.9), from: [0.4, 0.2], to: [0.45, -0.1], alpha: 0.75 })
  const pale = tone(stage, colour, 0.8)
  easel.stroke(RIB, pale, { width: 0.011, alpha: 0.7 })
  for (const vein of VEINS) easel.stroke(vein, pale, { width: 0.006, alpha: 0.5 })
}

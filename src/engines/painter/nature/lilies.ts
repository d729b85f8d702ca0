/** Water lilies. */
import { Path2D } from '@napi-rs/canvas'
import { cells } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { settingOf } from '../scene.ts'
import type { Figure } from '../scene.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { hasFeature, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'

/** Leaves of water lilies with a flower here and there, in groups, flatter toward the horizon. */
export const lilies: Layer = {
  name: 'lilies',
  paint(stage) {
    if (!hasFeature(stage, 'lilies')) return
    const { easel, horizon, frame, scene } = stage
    const depth = frame.height - horizon
    const crowd = fractal(2, stage.salt('plants', 'lilies'))
    const green = local(stage, mix(lch(0.55, 0.1, 140), stage.palette.land, 0.25))
    for (const { column, row } of cells({ ...easel.box, top: horizon + depth * 0.3 }, 0.055, 0.03)) {
      const next = stage.random('plants', 'lily', column, row)
      const [x, y] = [(column + next()) * 0.055, (row + next()) * 0.03]
      const near = (y - horizon) / depth
      const size = (0.008 + 0.04 * near) * next.range(0.6, 1.2)
      const covers = settingOf(scene).some((figure) => isBefore(figure, { x, y }))
      if (near < 0.28 || crowd(x * 2.2, y * 5) < 0.12 || covers) continue
      pad(stage, {
        x,
        y,
        size,
        turn: next.range(0, 6.28),
        colour: shift(green, { L: next.range(-0.06, 0.05) }),
      })
      if (next() < 0.16) bloom(stage, { x, y, size: size * 0.6 })
    }
  },
}

/** Whether a place is where a figure floats, or where the image of one that stands by the water lies. */
function isBefore({ slot, size, ...figure }: Figure, { x, y }: Point): boolean {
  if (slot === 'water') return Math.hypot(figure.x - x, (figure.y - y) * 2) < size * 0.7
  return slot === 'ground' && Math.abs(figure.x - x) < size * 0.75 && y > figure.y - 0.06
}

/** Pixels of half a leaf's width below which grain on it would not show. */
const SMALL = 16

interface Pad {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly turn: number
  readonly colour: Colour
}

function pad({ easel, palette, ...stage }: Stage, { x, y, size, turn, colour }: Pad): void {
  const leaf = new Path2D()
  leaf.ellipse(x, y, size, size * 0.34, 0, turn, turn + Math.PI * 1.85)
  leaf.lineTo(x, y)
  leaf.closePath()
  easel.lens({
    x,
    y: y + size * 0.08,
    width: size * 2.1,
    height: size * 0.7,
    colour: palette.deep,
    alpha: 0.45,
  })
  easel.shape(leaf, colour)
  const lit = tone({ palette }, colour, 0.8)
  if (size * easel.scale < SMALL) {
    const shine = { x: x + stage.lightSide * size * 0.35, y: y - size * 0.06 }
    return easel.lens({ ...shine, width: size * 1.1, height: size * 0.36, colour: lit, alpha: 0.4 })
  }
  easel.grain(leaf, {
    colour: lit,
    from: [x + stage.lightSide * size, y - size * 0.3],
    to: [x, y],
    alpha: 0.7,
  })
}

function bloom(stage: Stage, { x, y, size }: { x: number; y: number; size: number }): void {
  const { easel } = stage
  const petal = local(stage, lch(0.93, 0.05, 350))
  for (const [reach, light] of [
    [1, -0.3],
    [0.7, 0.4],
  ] as const) {
    for (let i = 0; i < 7; i++) {
      const angle = Math.PI * (0.06 + (0.88 * i) / 6)
      const tip = { x: x - Math.cos(angle) * size * reach, y: y - Math.sin(angle) * size * 0.8 * reach }
      const side = size * 0.16
      const path = polygon([
        { x: x - side, y },
        { x: (x + tip.x) / 2 - side, y: (y + tip.y) / 2 },
        tip,
        { x: x + side, y },
      ])
      easel.paint(path, tone(stage, petal, light))
    }
  }
}

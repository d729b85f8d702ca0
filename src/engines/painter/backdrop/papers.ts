/** Cut paper: confetti in the air, sheets one behind the other. */
import { cells } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { disc, polygon } from '../canvas/spline.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Layer } from '../canvas/stage.ts'
import { shaded } from './form.ts'
import { schemeOf } from './scheme.ts'

/** Spots, strips and rings of paper in the air, none before the face. */
export const confetti: Layer = {
  name: 'confetti',
  paint(stage) {
    if (!hasFeature(stage, 'confetti')) return
    const { easel } = stage
    const { shape, strong, line, ground } = schemeOf(stage)
    const inks = [
      shape,
      strong,
      tone(stage, ground, 0.9),
      mix(strong, lch(0.86, 0.13, 88), 0.8),
      mix(shape, line, 0.25),
    ]
    for (const { column, row } of cells(easel.box, 0.075, 0.075)) {
      const next = stage.random('sky', 'confetti', column, row)
      const at = { x: (column + next()) * 0.075, y: (row + next()) * 0.075 }
      const colour = next.pick(inks)
      const size = next.range(0.005, 0.014)
      const kind = next()
      const tilt = next.range(0, 3.14)
      if (next() < 0.25) continue
      if (kind < 0.4) easel.disc({ ...at, radius: size * 0.7 }, colour, 0.9)
      else if (kind < 0.55) easel.stroke(disc(at.x, at.y, size), colour, { width: size * 0.4 })
      else {
        const strip = polygon([
          { x: -size * 1.3, y: -size * 0.35 },
          { x: size * 1.3, y: -size * 0.35 },
          { x: size * 1.1, y: size * 0.35 },
          { x: -size * 1.1, y: size * 0.35 },
        ])
        easel.placed({ ...at, size: 1, flip: false, tilt }, () => easel.paint(strip, colour, 0.92))
      }
    }
  },
}

/** Sheets of cut paper in soft curves, one behind the other. */
export const sheets: Layer = {
  name: 'sheets',
  paint(stage) {
    if (!hasFeature(stage, 'sheets')) return
    const { easel, frame } = stage
    const { shape, strong, ground } = schemeOf(stage)
    const relief = fractal(2, stage.salt('land', 'sheets'))
    for (let i = 0; i < 5; i++) {
      const t = i / 4
      const base = frame.height * (0.34 + 0.15 * i)
      const crest = (x: number) =>
        base + 0.11 * relief(x * 0.9, i * 2.7) - 0.08 * Math.sin((x / frame.width) * 3 + i * 1.9)
      const xs = Array.from(
        { length: 80 },
        (_, k) => easel.box.left - 0.05 + ((easel.box.right - easel.box.left + 0.1) * k) / 79,
      )
      const path = polygon([
        ...xs.map((x) => ({ x, y: crest(x) })),
        { x: easel.box.right + 0.1, y: easel.box.bottom + 0.3 },
        { x: easel.box.left - 0.1, y: easel.box.bottom + 0.3 },
      ])
      const colour = t < 0.5 ? mix(ground, shape, 0.4 + t) : mix(shape, strong, t * 1.2 - 0.4)
      easel.paint(path, tone(stage, strong, -0.8), 0.1)
      shaded(stage, path, { colour, top: base - 0.1, bottom: base + 0.4 })
    }
  },
}

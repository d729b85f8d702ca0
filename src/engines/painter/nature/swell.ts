/** The swell of the open sea: long low waves, with foam on the near ones. */
import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import { hasFeature, local } from '../canvas/stage.ts'
import type { Layer } from '../canvas/stage.ts'
import { skyColour } from './sky.ts'

/** Rows of waves between the horizon and the foot of the frame. */
const ROWS = 13

/** Waves on the open sea, nearer ones larger and farther apart. */
export const swell: Layer = {
  name: 'swell',
  paint(stage) {
    if (!hasFeature(stage, 'open')) return
    const { easel, palette, horizon, frame } = stage
    const depth = frame.height - horizon
    const hollow = shift(palette.deep, { L: -0.05 })
    const back = mix(skyColour(palette.sky, 0.8), palette.deep, 0.3)
    const foam = local(stage, mix(lch(0.97, 0.015, 220), palette.haze, 0.2), 0.6)
    for (let row = 1; row < 60; row++) {
      const near = (row / ROWS) ** 1.7
      const y = horizon + depth * near
      if (y > easel.box.bottom + 0.1) return
      const pitch = 0.05 + 0.42 * Math.min(1.3, near)
      for (const column of columns(easel.box.left - pitch, easel.box.right + pitch, pitch)) {
        const next = stage.random('water', 'swell', row, column)
        const [x, long] = [(column + next()) * pitch, pitch * next.range(0.7, 1.5)]
        const at = { x, y: y + next.range(-0.25, 0.25) * pitch * 0.3, width: long }
        const high = pitch * 0.05
        easel.lens({ ...at, y: at.y + high * 0.7, height: high * 1.5, colour: hollow, alpha: 0.3 })
        easel.lens({ ...at, height: high, colour: back, alpha: 0.34 })
        if (next() > 0.3 + 0.3 * near) continue
        const crest = { x: x + next.range(-0.2, 0.2) * long, width: long * next.range(0.16, 0.4) }
        easel.lens({ ...crest, y: at.y - high * 0.35, height: high * 0.32, colour: foam, alpha: 0.75 })
      }
    }
  },
}

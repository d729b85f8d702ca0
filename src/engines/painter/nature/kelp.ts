/** Kelp from the floor of the sea up to the light. */
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { settingOf } from '../scene.ts'
import { closedSpline, ribbon } from '../canvas/spline.ts'
import { air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import type { Growth } from './rocks.ts'

/** Kelp from the floor to the surface in two depths. */
export const kelpFar: Layer = {
  name: 'far kelp',
  paint(stage) {
    if (!hasFeature(stage, 'kelp')) return
    kelpRow(stage, { depth: 0.85, pitch: 0.06, width: 0.7, foot: stage.horizon + 0.03 })
    kelpRow(stage, { depth: 0.5, pitch: 0.13, width: 1.1, foot: stage.horizon + 0.07 })
  },
}

/** Kelp close to the viewer, never before a figure. */
export const kelpNear: Layer = {
  name: 'kelp',
  paint(stage) {
    if (!hasFeature(stage, 'kelp')) return
    kelpRow(stage, { depth: 0.06, pitch: 0.21, width: 1.9, foot: stage.frame.height + 0.08 })
  },
}

interface KelpRow {
  readonly depth: number
  readonly pitch: number
  readonly width: number
  readonly foot: number
}

function kelpRow(stage: Stage, { depth, pitch, width, foot }: KelpRow): void {
  const { easel, scene, palette } = stage
  const leaf = mix(lch(0.5, 0.1, 125), palette.land, 0.35)
  const colour = air(stage, local(stage, leaf), depth)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
    const next = stage.random('plants', 'kelp', Math.round(depth * 100), column)
    const x = (column + next()) * pitch
    const near = settingOf(scene).some((figure) => Math.abs(figure.x - x) < figure.size * 0.75 + 0.05)
    if (next() < 0.35 || (depth < 0.3 && near)) continue
    stalk(stage, next, { x, y: foot, height: foot + next.range(-0.25, 0.3), colour }, width)
  }
}

/** Pixels to a world unit below which a stalk has fewer leaves, and larger ones. */
const SKETCH = 500

function stalk(stage: Stage, next: Random, { x, y, height, colour }: Growth, width: number): void {
  const { easel } = stage
  const joints = easel.scale < SKETCH ? 26 : 40
  const phase = next.range(0, 6)
  const sway = 0.02 + 0.02 * width
  const line = Array.from({ length: 9 }, (_, i) => ({
    x: x + Math.sin(phase + i * 0.9) * sway * (i / 8),
    y: y - (height * i) / 8,
  }))
  const stem = ribbon(line, (t) => 0.0032 * width * (1 - t * 0.6), joints)
  easel.paint(stem.path, tone(stage, colour, -0.3))
  stem.middle.forEach((at, i) => {
    if (i < joints * 0.07) return
    const side = i % 2 === 0 ? 1 : -1
    const long = 0.062 * width * next.range(0.75, 1.2) * (1 - 0.5 * (i / joints)) * Math.sqrt(40 / joints)
    const rise = next.range(0.5, 1.1)
    const path = closedSpline([
      { ...at, corner: true },
      { x: at.x + side * long * 0.34, y: at.y - long * (rise * 0.5 + 0.13) },
      { x: at.x + side * long * 0.62, y: at.y - long * rise, corner: true },
      { x: at.x + side * long * 0.46, y: at.y - long * (rise * 0.45 - 0.06) },
    ])
    easel.paint(path, tone(stage, colour, next.range(-0.4, 0.45)))
  })
}

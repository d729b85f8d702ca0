/** Rocks that float in space. */
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import { closedSpline } from '../canvas/spline.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'

/** Rocks in a belt across the picture, large near the viewer. */
export const asteroids: Layer = {
  name: 'asteroids',
  paint(stage) {
    if (!hasFeature(stage, 'asteroids')) return
    for (const depth of [0, 1, 2]) beltRow(stage, depth)
  },
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

function beltRow(stage: Stage, depth: number): void {
  const { easel, frame, scene } = stage
  const pitch = [0.035, 0.09, 0.3][depth] ?? 0.3
  const size = [0.008, 0.024, 0.075][depth] ?? 0.07
  const slope = scene.light.x > frame.width / 2 ? 0.34 : -0.34
  for (const column of columns(easel.box.left - 0.3, easel.box.right + 0.3, pitch)) {
    const next = stage.random('land', 'asteroid', depth, column)
    const x = (column + next()) * pitch
    const off = next.gauss() * 0.085 * (1 + depth * 0.7)
    const y = frame.height * 0.52 + slope * (x - frame.width / 2) + off
    const radius = size * next.range(0.4, 1.25)
    const near = stage.scene.figures.some((figure) => Math.hypot(figure.x - x, figure.y - y) < figure.size)
    if (next() < 0.25 || (depth === 2 && near)) continue
    boulder(stage, { x, y, radius, salt: next.whole(0, 9999), far: 0.5 - depth * 0.22 })
  }
}

/** A lump of rock with lit and dark side and some pits. */
export function boulder(
  stage: Stage,
  { x, y, radius, salt, far }: Spot & { readonly salt: number; readonly far: number },
): void {
  const { easel, palette } = stage
  const next = stage.random('land', 'boulder', salt)
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (i / 10) * Math.PI * 2
    const reach = radius * next.range(0.78, 1.12)
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach * 0.86 }
  })
  const body = closedSpline(points)
  const stone = mix(mix(lch(0.5, 0.035, 50), palette.land, 0.35), palette.haze, far)
  const [lx, ly] = lightFrom(stage, x, y)
  easel.shape(body, tone(stage, stone, -0.1))
  easel.within(body, () => {
    for (let i = 0; i < 4; i++) {
      const pit = { x: x + next.range(-0.6, 0.6) * radius, y: y + next.range(-0.5, 0.5) * radius }
      const reach = radius * next.range(0.1, 0.24)
      easel.disc({ ...pit, radius: reach }, tone(stage, stone, -0.75), 0.7)
      easel.disc(
        { x: pit.x - lx * reach * 0.3, y: pit.y - ly * reach * 0.3, radius: reach * 0.82 },
        stone,
        0.8,
      )
    }
  })
  easel.grain(body, {
    colour: tone(stage, stone, 0.95),
    from: [x + lx * radius, y + ly * radius],
    to: [x - lx * radius * 0.1, y - ly * radius * 0.1],
    alpha: 0.85,
  })
  easel.grain(body, {
    colour: mix(palette.deep, palette.shade, 0.5),
    from: [x - lx * radius, y - ly * radius],
    to: [x + lx * radius * 0.35, y + ly * radius * 0.35],
    alpha: 0.95,
    core: 0.8,
  })
}

function lightFrom({ scene }: Stage, x: number, y: number): readonly [number, number] {
  const [dx, dy] = [scene.light.x - x, scene.light.y - y]
  const away = Math.hypot(dx, dy) || 1
  return [dx / away, dy / away]
}

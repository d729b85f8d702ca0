/** Discs, rings and lines in balance around the light. */
import { Path2D } from '@napi-rs/canvas'
import { mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { disc, polygon } from '../canvas/spline.ts'
import { UNIT, hasFeature, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { inksOf } from './inks.ts'
import { rhythm } from './poles.ts'

/** Draws one great disc, some small ones on its orbits, and lines that hold them together. */
export function orbits(stage: Stage): void {
  const { easel, frame, scene } = stage
  if (!hasFeature(stage, 'orbits')) return
  const { dark, deep, middle, bright, pale } = inksOf(stage)
  easel.flood(pale)
  const away = scene.light.x < frame.width / 2 ? 1 : -1
  const centre = { x: frame.width * (0.5 + 0.08 * away), y: frame.height * 0.54 }
  ball(stage, { ...centre, radius: 0.23 }, mix(middle, pale, 0.15))
  const next = stage.random('land', 'orbits')
  const inks = [dark, deep, bright, middle]
  const count = 4 + rhythm(stage)
  for (let i = 0; i < count; i++) {
    const reach = 0.27 + i * 0.062
    const turn = next.range(0, Math.PI * 2)
    const arc = new Path2D()
    arc.arc(centre.x, centre.y, reach, turn, turn + next.range(2.2, 5.6))
    easel.stroke(arc, deep, { width: next.range(1, 3.4) * UNIT, alpha: 0.75 })
    const angle = turn + next.range(0, 1)
    const at = { x: centre.x + Math.cos(angle) * reach, y: centre.y + Math.sin(angle) * reach }
    ball(stage, { ...at, radius: next.range(0.014, 0.055) * (1.3 - i * 0.09) }, next.pick(inks))
  }
  wedge(stage, { ...centre, radius: 0.62 }, bright)
  const slope = next.range(-0.5, -0.15) * away
  for (let i = 0; i < 3; i++) {
    const y = centre.y + (i - 1) * 0.045
    const bar = polygon(
      [
        { x: centre.x - 0.44, y: y - slope * 0.44 },
        { x: centre.x + 0.46, y: y + slope * 0.46 },
      ],
      false,
    )
    easel.stroke(bar, i === 1 ? dark : deep, { width: (i === 1 ? 5 : 1.6) * UNIT, alpha: 0.8 })
  }
}

interface Round {
  readonly x: number
  readonly y: number
  readonly radius: number
}

function ball(stage: Stage, { x, y, radius }: Round, colour: Colour): void {
  const { easel, lightSide } = stage
  const path = disc(x, y, radius)
  easel.shape(path, colour)
  easel.grain(path, {
    colour: tone(stage, colour, -1),
    from: [x - lightSide * radius, y + radius],
    to: [x + lightSide * radius * 0.4, y - radius * 0.4],
    alpha: 0.85,
  })
  easel.grain(path, {
    colour: tone(stage, colour, 0.95),
    from: [x + lightSide * radius, y - radius],
    to: [x, y],
    alpha: 0.8,
  })
}

/** A transparent sector, as a beam would be. */
function wedge(stage: Stage, { x, y, radius }: Round, colour: Colour): void {
  const turn = stage.random('land', 'wedge').range(0, Math.PI * 2)
  const path = new Path2D()
  path.moveTo(x, y)
  path.arc(x, y, radius, turn, turn + 0.42)
  path.closePath()
  stage.easel.paint(path, colour, 0.34)
}

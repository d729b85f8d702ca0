/** A huge body over still water, and the lone one who looks at it. */
import { css, mix, shift } from '../colours/colour.ts'
import { drawFigure, reflectFigure } from '../canvas/figure.ts'
import type { Figure } from '../scene.ts'
import { disc } from '../canvas/spline.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { poles, rhythm } from './poles.ts'

/** A huge cool body, lit along one edge. */
export function body(stage: Stage): void {
  const { easel, scene, frame, horizon, palette } = stage
  if (!hasFeature(stage, 'body')) return
  const side = scene.light.x > frame.width / 2 ? 0.24 : 0.76
  const radius = 0.2 + 0.06 * stage.scene.mood
  const [x, y] = [side * frame.width, horizon - 0.19]
  const path = disc(x, y, radius)
  const light = scene.light.x > x ? 1 : -1
  const [, cool] = poles(stage)
  easel.shape(path, mix(palette.land, mix(palette.sky[0] ?? palette.land, cool, 0.2), 0.5))
  easel.grain(path, {
    colour: mix(palette.haze, palette.sun, 0.4),
    from: [x + light * radius, y - radius * 0.1],
    to: [x + light * radius * 0.1, y],
    alpha: 0.95,
    core: 0.7,
  })
  easel.grain(path, {
    colour: palette.shade,
    from: [x - light * radius, y + radius * 0.4],
    to: [x + light * radius * 0.3, y],
    alpha: 0.95,
    core: 0.8,
  })
  for (let i = 0; i < 4 + rhythm(stage); i++) {
    easel.context.beginPath()
    const middle = light > 0 ? 0 : Math.PI
    easel.context.arc(x, y, radius * (1.14 + i * 0.16), middle - 0.6 + i * 0.03, middle + 0.6 - i * 0.05)
    easel.context.strokeStyle = css(palette.lit, 0.5 - i * 0.065)
    easel.context.lineWidth = (1.8 - i * 0.16) * UNIT
    easel.context.stroke()
  }
}

/** Named subjects stand on the mirror; without one, a lone figure gives the scene its scale. */
export function walker(stage: Stage): void {
  const { scene, frame, horizon, palette } = stage
  const grounded = scene.figures.filter(({ slot }) => slot === 'ground')
  for (const figure of grounded) {
    if (hasFeature(stage, 'water')) reflectFigure(stage, figure)
    drawFigure(stage, figure)
  }
  if (!hasFeature(stage, 'walker') || scene.figures.length > 0) return
  const coat = shift(palette.shade, { L: -0.06 })
  const colours = { coat, leg: coat, hair: coat, skin: coat, scarf: mix(coat, palette.sun, 0.5) }
  const lone: Figure = {
    subject: 'person',
    slot: 'ground',
    x: frame.width * 0.53,
    y: horizon + 0.012,
    size: 0.085,
    flip: scene.light.x > frame.width / 2,
    tilt: 0,
    colours,
    seed: scene.forks.plants,
  }
  reflectFigure(stage, lone)
  drawFigure(stage, lone)
}

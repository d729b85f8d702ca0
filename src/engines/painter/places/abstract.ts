import { poles, rhythm } from '../abstraction/poles.ts'
import { rings } from '../abstraction/sheets.ts'
import { strands } from '../abstraction/strands.ts'
import { streams } from '../abstraction/streams.ts'
import { cells } from '../cells.ts'
import { css, lch, mix, shift } from '../colour.ts'
import { drawFigure, reflectFigure } from '../figure.ts'
import { floatingFigures, skyFigures } from '../figures.ts'
import { skyGradient } from '../nature/sky.ts'
import { glitter, reflection, ripples } from '../nature/water.ts'
import type { Figure } from '../scene.ts'
import { disc } from '../spline.ts'
import { UNIT, hasFeature } from '../stage.ts'
import type { Stage } from '../stage.ts'
import type { Place } from './place.ts'

/** For words that name no thing: two poles, one line of tension, one accent, and much quiet. */
export const abstract: Place = {
  name: 'abstract',
  words: [
    'abstract',
    'surreal',
    'dream',
    'dreamscape',
    'space',
    'galaxy',
    'universe',
    'cosmos',
    '抽象',
    '梦',
    '宇宙',
    '太空',
  ],
  slots: ['air', 'ground', 'water'],
  templates: [
    {
      id: 'longing',
      horizon: 1.2,
      x: 0.3,
      foot: 0.74,
      height: 0.2,
      light: { x: 0.78, above: 0.88, radius: 0.026 },
      features: ['streams'],
    },
    {
      id: 'vast',
      horizon: 0.63,
      x: 0.54,
      foot: 0.66,
      height: 0.13,
      light: { x: 0.83, above: 0.085, radius: 0.042 },
      features: ['body', 'water', 'walker'],
    },
    {
      id: 'entangled',
      horizon: 1.2,
      x: 0.5,
      foot: 0.72,
      height: 0.2,
      light: { x: 0.73, above: 0.84, radius: 0.03 },
      features: ['strands', 'stars'],
    },
    {
      id: 'nested',
      horizon: 1.2,
      x: 0.42,
      foot: 0.7,
      height: 0.22,
      light: { x: 0.66, above: 0.84, radius: 0.09 },
      features: ['rings', 'stars'],
    },
  ],
  hours: ['night', 'dusk', 'night', 'sunrise'],
  layers: [
    skyGradient,
    { name: 'stars', paint: dust },
    { name: 'rings', paint: rings },
    { name: 'body', paint: body },
    { name: 'streams', paint: streams },
    { name: 'strands', paint: strands },
    { name: 'pole', paint: pole },
    skyFigures,
    { name: 'mirror', paint: (stage) => (hasFeature(stage, 'water') ? mirror(stage) : undefined) },
    { name: 'walker', paint: walker },
    floatingFigures,
  ],
}

function dust(stage: Stage): void {
  const { easel, palette } = stage
  if (!hasFeature(stage, 'stars')) return
  for (const { column, row } of cells(easel.box, 0.1, 0.1)) {
    const next = stage.random('sky', 'dust', column, row)
    const bright = next() ** 5
    easel.disc(
      { x: (column + next()) * 0.1, y: (row + next()) * 0.1, radius: (0.6 + 1.8 * bright) * UNIT },
      palette.lit,
      next.range(0.2, 0.85),
    )
  }
}

/** The light that everything bends to. */
function pole(stage: Stage): void {
  const { easel, scene, palette } = stage
  const { x, y, radius } = scene.light
  const [warm] = poles(stage)
  const colour = mix(palette.sun, warm, 0.35)
  easel.glow({ x, y, radius: 0.5, colour, alpha: 0.45 * (0.6 + scene.atmosphere), screen: true, power: 2.2 })
  easel.glow({ x, y, radius: radius * 2 + 0.1, colour, alpha: 0.7, screen: true, power: 2 })
  easel.disc({ x, y, radius }, mix(colour, lch(0.985, 0.03, 90), 0.75))
}

/** A huge cool body, lit along one edge. */
function body(stage: Stage): void {
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

async function mirror(stage: Stage): Promise<void> {
  await reflection.paint(stage)
  await ripples.paint(stage)
  await glitter.paint(stage)
}

/** Named subjects stand on the mirror; without one, a lone figure gives the scene its scale. */
function walker(stage: Stage): void {
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

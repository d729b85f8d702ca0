import { cells, widened } from '../cells.ts'
import { clamp, css, hueOf, lch, lerp, mix, shift, smooth } from '../colour.ts'
import type { Colour } from '../colour.ts'
import { drawFigure, reflectFigure } from '../figure.ts'
import { floatingFigures, skyFigures } from '../figures.ts'
import { skyGradient } from '../nature/sky.ts'
import { glitter, reflection, ripples } from '../nature/water.ts'
import { valueNoise } from '../noise.ts'
import type { Random } from '../random.ts'
import type { Figure } from '../scene.ts'
import { closedSpline, disc } from '../spline.ts'
import { UNIT } from '../stage.ts'
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
    { name: 'mirror', paint: (stage) => (has(stage, 'water') ? mirror(stage) : undefined) },
    { name: 'walker', paint: walker },
    floatingFigures,
  ],
}

function has({ scene }: Stage, feature: string): boolean {
  return scene.features.includes(feature)
}

/** Two complementary colours that the words choose. */
function poles({ scene, palette }: Stage): readonly [Colour, Colour] {
  const hue = hueOf(palette.sun) + scene.mood * 360
  return [lch(0.82, 0.13, hue), lch(0.7, 0.19, hue + 150)]
}

/** How often forms repeat, 1 to 3: the words' rhythm. */
function rhythm({ scene }: Stage): number {
  return 1 + Math.floor(((scene.mood * 7) % 1) * 3)
}

function dust(stage: Stage): void {
  const { easel, palette } = stage
  if (!has(stage, 'stars')) return
  for (const { column, row } of cells(easel.box, 0.1, 0.1)) {
    const next = stage.random('sky', 'dust', column, row)
    const bright = next() ** 5
    easel.disc(
      (column + next()) * 0.1,
      (row + next()) * 0.1,
      (0.6 + 1.8 * bright) * UNIT,
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
  easel.disc(x, y, radius, mix(colour, lch(0.985, 0.03, 90), 0.75))
}

/** A huge cool body, lit along one edge. */
function body(stage: Stage): void {
  const { easel, scene, frame, horizon, palette } = stage
  if (!has(stage, 'body')) return
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

/** A thousand lines that bend toward the light and fade before they reach it. */
function streams(stage: Stage): void {
  const { easel, scene } = stage
  if (!has(stage, 'streams')) return
  const salt = stage.salt('land', 'stream')
  const many = scene.detail === 'creative' ? 14 : 9
  for (const { column, row } of cells(widened(easel.box, 0.8), 0.1, 0.1)) {
    const next = stage.random('land', 'stream', column, row)
    for (let i = 0; i < many; i++) {
      const start = { x: (column + next()) * 0.1, y: (row + next()) * 0.1 }
      const away = Math.hypot(start.x - scene.light.x, start.y - scene.light.y)
      if (next() < smooth(0.3, 0.75, away) * 0.95 && start.y > scene.light.y + 0.15)
        streamLine(stage, next, { start, salt })
      else next()
    }
  }
}

function streamLine(
  stage: Stage,
  next: Random,
  { start, salt }: { start: { x: number; y: number }; salt: number },
): void {
  const { easel, scene, palette } = stage
  const { context } = easel
  const [warm, cool] = poles(stage)
  const stop = 0.09 + next() ** 2.2 * 0.42
  const long = next.whole(16, 60)
  const width = next.range(0.8, 2.8) * UNIT
  if (next() < 0.35) return
  let { x, y } = start
  context.beginPath()
  context.moveTo(x, y)
  for (let step = 0; step < long; step++) {
    const [dx, dy] = [scene.light.x - x, scene.light.y - y]
    const away = Math.hypot(dx, dy)
    if (away < stop) break
    const drift = -0.05 + Math.sign(dx) * 0.4 + 1.1 * valueNoise(x * 1.9 * rhythm(stage), y * 1.9, salt)
    const turn = lerp(
      Math.sign(dx) > 0 ? drift : Math.PI - drift,
      Math.atan2(dy, dx),
      smooth(1.15, 0.15, away) * 0.85,
    )
    x += Math.cos(turn) * 9 * UNIT
    y += Math.sin(turn) * 9 * UNIT
    context.lineTo(x, y)
  }
  const near = clamp(Math.hypot(scene.light.x - x, scene.light.y - y) * 2)
  const colour = mix(mix(palette.lit, warm, 0.3), mix(palette.haze, cool, 0.5), near)
  const gradient = context.createLinearGradient(start.x, start.y, x, y)
  for (const [at, alpha] of [
    [0, 0],
    [0.45, 0.32],
    [0.88, 0.65],
    [1, 0],
  ] as const)
    gradient.addColorStop(at, css(colour, alpha))
  context.strokeStyle = gradient
  context.lineWidth = width
  context.stroke()
}

/** Sheets around the light, each with an uneven hole; as many as the view needs. */
function rings(stage: Stage): void {
  const { easel, scene } = stage
  if (!has(stage, 'rings')) return
  const { x, y } = scene.light
  const salt = stage.salt('land', 'ring')
  const step = 0.1 + 0.02 * rhythm(stage)
  const { left, right, top, bottom } = easel.box
  const farthest = Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y))
  for (let i = Math.ceil(farthest / step); i >= 0; i--) {
    const radius = 0.16 + i * step
    const colour = ringColour(stage, i)
    const hole = closedSpline(
      Array.from({ length: 24 }, (_, k) => {
        const angle = (k / 24) * Math.PI * 2
        const bend = 1 + 0.16 * valueNoise(Math.cos(angle) * 1.4 + 9, Math.sin(angle) * 1.4 + i * 2.3, salt)
        return { x: x + Math.cos(angle) * radius * bend * 1.15, y: y + Math.sin(angle) * radius * bend }
      }),
    )
    easel.shape(hole, colour)
    easel.grain(hole, {
      colour: shift(colour, { L: -0.09 }),
      from: [x, y + radius * 1.1],
      to: [x, y - radius * 0.4],
      alpha: 0.7,
      core: 0.3,
    })
  }
}

/** From the light outward: darker, and turned to the hue that the words choose. */
function ringColour({ palette, scene }: Stage, index: number): Colour {
  const t = clamp(index / 7)
  const hue = hueOf(palette.sun) + (scene.mood < 0.5 ? -1 : 1) * (60 + 130 * Math.abs(scene.mood * 2 - 1)) * t
  return lch(lerp(0.94, 0.2, t ** 0.85), 0.05 + 0.085 * Math.sin(Math.PI * Math.min(1, t * 1.15)), hue)
}

/** A bundle of curves that braids two lights together. */
function strands(stage: Stage): void {
  const { easel, scene, frame } = stage
  if (!has(stage, 'strands')) return
  const [one, other] = poles(stage)
  const from = { x: frame.width - scene.light.x, y: frame.height - scene.light.y * 0.8 }
  const to = scene.light
  const { context } = easel
  const long = Math.hypot(to.x - from.x, to.y - from.y)
  const [nx, ny] = [-(to.y - from.y) / long, (to.x - from.x) / long]
  const turns = rhythm(stage)
  easel.glow({ ...from, radius: 0.6, colour: other, alpha: 0.4, screen: true, power: 2 })
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let i = 0; i < 72; i++) {
    const next = stage.random('land', 'strand', i)
    const phase = (i / 72) * Math.PI * 2
    const reach = (0.1 + 0.16 * scene.mood) * (0.35 + 0.65 * Math.abs(Math.sin(phase * 3 + 1)))
    const gradient = context.createLinearGradient(from.x, from.y, to.x, to.y)
    for (const [at, colour, alpha] of [
      [0, other, 0.75],
      [0.5, lch(0.97, 0.03, 90), 0.2],
      [1, one, 0.75],
    ] as const)
      gradient.addColorStop(at, css(colour, alpha))
    context.strokeStyle = gradient
    context.lineWidth = (0.6 + 0.9 * next()) * UNIT
    context.beginPath()
    for (let k = 0; k <= 90; k++) {
      const t = k / 90
      const swell = Math.sin(Math.PI * t) ** 0.9
      const off =
        (Math.sin(t * Math.PI * turns + phase) + 0.16 * Math.sin(t * Math.PI * 3 + phase * 2)) * reach * swell
      context.lineTo(lerp(from.x, to.x, t) + nx * off, lerp(from.y, to.y, t) + ny * off)
    }
    context.stroke()
  }
  context.restore()
  orbit(stage, from, other)
  orbit(stage, to, one)
  easel.glow({ ...from, radius: 0.11, colour: other, alpha: 0.9, screen: true, power: 1.6 })
  easel.glow({ ...from, radius: 0.035, colour: lch(0.98, 0.03, 90), alpha: 1, screen: true, power: 1.2 })
}

/** Particles that circle a pole. */
function orbit(stage: Stage, centre: { x: number; y: number }, colour: Colour): void {
  const { easel } = stage
  const next = stage.random('land', 'orbit')
  const spark = mix(colour, lch(0.97, 0.03, 90), 0.35)
  for (let i = 0; i < 260; i++) {
    const angle = next() * Math.PI * 2
    const away = 0.05 + 0.3 * next() ** 1.6
    const [ox, oy] = [Math.cos(angle) * away, Math.sin(angle) * away * 0.55]
    const x = centre.x + ox * 0.825 - oy * 0.565
    const y = centre.y + ox * 0.565 + oy * 0.825
    easel.disc(x, y, next.range(0.6, 2.6) * UNIT * (1 - away), spark, 0.85)
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
    if (has(stage, 'water')) reflectFigure(stage, figure)
    drawFigure(stage, figure)
  }
  if (!has(stage, 'walker') || scene.figures.length > 0) return
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

import { Path2D } from '@napi-rs/canvas'
import { columns } from '../cells.ts'
import { clamp, lch, mix, shift } from '../colour.ts'
import type { Colour } from '../colour.ts'
import { drawGroundFigure, skyFigures } from '../figures.ts'
import { farBirds } from '../nature/birds.ts'
import { below } from '../nature/land.ts'
import type { Crest } from '../nature/land.ts'
import { lightSpill, skyGradient, skyLight, stars, streaks } from '../nature/sky.ts'
import { stormClouds } from '../nature/storm.ts'
import { fogBank } from '../nature/weather.ts'
import { valueNoise } from '../noise.ts'
import type { Figure } from '../scene.ts'
import { closedSpline, disc, polygon } from '../spline.ts'
import { UNIT, air, local, tone } from '../stage.ts'
import type { Stage } from '../stage.ts'
import type { Place } from './place.ts'

/** Dunes and mesas; with a planet in the sky where the prompt is far from home. */
export const desert: Place = {
  name: 'desert',
  words: ['desert', 'dunes', 'dune', 'sand', 'sahara', 'canyon', 'wasteland', 'mars', 'moon surface', '沙漠'],
  slots: ['ground', 'air'],
  templates: [
    {
      id: 'thirds',
      horizon: 0.56,
      x: 0.6,
      foot: 0.85,
      height: 0.3,
      light: { x: 0.24, above: 0.12, radius: 0.045 },
      features: ['mesas', 'planet'],
    },
    {
      id: 'vast',
      horizon: 0.66,
      x: 0.3,
      foot: 0.885,
      height: 0.23,
      light: { x: 0.18, above: 0.22, radius: 0.04 },
      features: ['mesas', 'vast planet'],
    },
    {
      id: 'icon',
      horizon: 0.6,
      x: 0.5,
      foot: 0.8,
      height: 0.19,
      light: { x: 0.5, above: 0.1, radius: 0.2 },
      features: ['birds'],
    },
    {
      id: 'close',
      horizon: 0.48,
      x: 0.38,
      foot: 0.9,
      height: 0.44,
      light: { x: 0.78, above: 0.12, radius: 0.05 },
      features: ['mesas'],
    },
    {
      id: 'wide',
      horizon: 0.38,
      x: 0.66,
      foot: 0.72,
      height: 0.22,
      light: { x: 0.28, above: 0.08, radius: 0.036 },
      features: ['mesas', 'birds'],
    },
  ],
  hours: ['dusk', 'day', 'night', 'sunrise'],
  layers: [
    skyGradient,
    stars,
    skyLight,
    stormClouds,
    streaks,
    { name: 'planet', paint: planet },
    farBirds,
    { name: 'mesas', paint: mesas },
    lightSpill,
    fogBank,
    skyFigures,
    { name: 'dunes', paint: dunes },
  ],
}

const SAND = [lch(0.86, 0.075, 75), lch(0.8, 0.105, 68), lch(0.73, 0.125, 58), lch(0.64, 0.13, 48)] as const
const STONE = lch(0.56, 0.12, 38)

/** Local colours lean to the palette's land as the light goes. */
function earthy(stage: Stage, colour: Colour): Colour {
  const bent = mix(colour, stage.palette.land, clamp(stage.palette.dim * 1.3 - 0.2, 0, 0.55))
  return local(stage, bent, 0.4)
}

function planet(stage: Stage): void {
  const { scene, frame, horizon, easel, palette } = stage
  if (!scene.features.includes('big planet') || scene.light.radius > 0.12) return
  const vast = scene.features.includes('vast planet')
  const side = scene.light.x < frame.width / 2 ? 0.7 : 0.3
  const radius = vast ? 0.26 : 0.15
  const [x, y] = [side * frame.width, horizon * (vast ? 0.66 : 0.4)]
  const body = disc(x, y, radius)
  const base = mix(STONE, palette.sky[1] ?? palette.haze, 0.3)
  const tilt = -0.33
  easel.glow({ x, y, radius: radius * 1.7, colour: palette.haze, alpha: 0.35 })
  if (!vast) ring(stage, { x, y, radius, tilt, front: false })
  easel.shape(body, base)
  easel.within(body, () => {
    const next = stage.random('sky', 'planet')
    for (let i = 0; i < 9; i++) {
      const band = { x, y: y + radius * (-0.85 + (1.75 * i) / 8), size: 1, flip: false, tilt }
      const path = new Path2D()
      path.ellipse(0, 0, radius * 1.2, radius * next.range(0.03, 0.1), 0, 0, Math.PI * 2)
      easel.placed(band, () =>
        easel.paint(path, mix(base, i % 2 ? palette.lit : palette.shade, i % 2 ? 0.4 : 0.25), 0.75),
      )
    }
  })
  const light = scene.light.x < x ? -1 : 1
  easel.grain(body, {
    colour: palette.lit,
    from: [x + light * radius, y - radius],
    to: [x, y],
    alpha: 0.6,
    core: 0.4,
  })
  easel.grain(body, {
    colour: palette.shade,
    from: [x - light * radius * 0.9, y + radius * 0.7],
    to: [x + light * radius * 0.35, y - radius * 0.25],
    alpha: 0.95,
    core: 0.8,
  })
  if (!vast) ring(stage, { x, y, radius, tilt, front: true })
}

const RINGS = [
  { reach: 1.42, width: 0.1, light: 0.9 },
  { reach: 1.62, width: 0.05, light: 0.5 },
  { reach: 1.78, width: 0.1, light: 0.7 },
] as const

function ring(
  { easel, palette }: Stage,
  at: { x: number; y: number; radius: number; tilt: number; front: boolean },
): void {
  const [from, to] = at.front ? [0, Math.PI] : [Math.PI, Math.PI * 2]
  easel.placed({ ...at, size: 1, flip: false }, () => {
    for (const { reach, width, light } of RINGS) {
      const path = new Path2D()
      path.ellipse(0, 0, at.radius * reach, at.radius * reach * 0.23, 0, from, to)
      easel.context.lineCap = 'butt'
      easel.stroke(path, mix(palette.haze, palette.lit, light), at.radius * width, 0.9)
    }
  })
}

/** Table mountains on the horizon, one at most for each wide cell. */
function mesas(stage: Stage): void {
  const { easel, horizon, scene, lightSide } = stage
  if (!scene.features.includes('mesas')) return
  for (const column of columns(easel.box.left - 0.4, easel.box.right + 0.4, 0.3)) {
    const next = stage.random('land', 'mesa', column)
    const x = (column + next.range(0.2, 0.8)) * 0.3
    const [width, height, depth] = [next.range(0.09, 0.17), next.range(0.05, 0.14), next.range(0.3, 0.55)]
    if (next() < 0.35 || Math.abs(x - scene.light.x) < width) continue
    const stone = air(stage, earthy(stage, STONE), depth)
    const dark = air(stage, tone(stage, earthy(stage, STONE), -0.9), depth)
    const at = (dx: number, dy: number) => ({ x: x + dx * width, y: horizon + 0.02 - dy * height })
    const body = polygon([
      at(-1, -0.3),
      at(-0.72, 0.55),
      at(-0.6, 0.6),
      at(-0.52, 1),
      at(0.48, 0.97),
      at(0.56, 0.62),
      at(0.74, 0.5),
      at(1, -0.3),
    ])
    const side = -Math.sign(lightSide)
    const face = polygon([
      at(side * 0.02, 0.98),
      at(side * 0.49, 0.975),
      at(side * 0.6, 0.55),
      at(side * 0.97, -0.3),
      at(side * 0.14, -0.3),
      at(side * 0.04, 0.4),
      at(side * 0.16, 0.6),
    ])
    easel.shape(
      body,
      easel.vertical(horizon - height, horizon + 0.04, [
        [0, stone],
        [1, mix(stone, stage.palette.haze, 0.5)],
      ]),
    )
    easel.paint(face, dark, 0.8)
    easel.grain(body, {
      colour: dark,
      from: [x + side * width, horizon],
      to: [x - side * width * 0.3, horizon - height * 0.6],
      alpha: 0.8,
    })
  }
}

interface Dune {
  readonly base: number
  readonly height: number
  readonly index: number
}

/** Rows of dunes, darker and redder toward the viewer; figures stand between them. */
function dunes(stage: Stage): void {
  const { horizon, frame, easel, scene } = stage
  const depth = frame.height - horizon
  const rows: Dune[] = [0.1, 0.3, 0.54, 0.97].map((share, index) => ({
    base: horizon + depth * share,
    height: [0.06, 0.1, 0.09, 0.07][index] ?? 0.07,
    index,
  }))
  for (
    let base = horizon + depth * 1.5, i = 4;
    base < easel.box.bottom + 0.15;
    base += depth * 0.4 * 1.4 ** (i - 3), i++
  ) {
    rows.push({ base, height: 0.08, index: i })
  }
  let waiting = scene.figures
    .filter(({ slot }) => slot === 'ground')
    .toSorted((one, other) => one.y - other.y)
  rows.forEach((row, i) => {
    paintDune(stage, row)
    const next = rows[i + 1]
    const here = waiting.filter(({ x, y }) => !next || y < crestOf(stage, next)(x))
    here.forEach((figure) => standing(stage, figure))
    waiting = waiting.filter((figure) => !here.includes(figure))
  })
}

/** Distance of dune peaks within a row. */
const PITCH = 1.15

/** Asymmetrical peaks: long toward the wind, short in the lee; the highest of neighbouring peaks counts. */
function crestOf(stage: Stage, { base, height, index }: Dune): Crest {
  const lee = -Math.sign(stage.lightSide)
  const peaks = new Map<number, number>()
  const peakAt = (column: number) => {
    const known = peaks.get(column) ?? peakX(stage, index, column)
    peaks.set(column, known)
    return known
  }
  return (x) => {
    const column = Math.floor(x / PITCH)
    let rise = 0
    for (let near = column - 1; near <= column + 1; near++) {
      const t = x - peakAt(near)
      const slope =
        t * lee < 0 ? Math.exp(-((Math.abs(t) / 0.4) ** 1.5)) : Math.exp(-((Math.abs(t) / 0.26) ** 1.25))
      rise = Math.max(rise, slope)
    }
    return base - height * rise + 0.006 * valueNoise(x * 3, index * 1.7, 4)
  }
}

function peakX(stage: Stage, index: number, column: number): number {
  return (column + stage.random('land', 'dune', index, column).range(0.2, 0.8)) * PITCH
}

function paintDune(stage: Stage, dune: Dune): void {
  const { easel, scene } = stage
  const { base, height, index } = dune
  const colour = air(
    stage,
    earthy(stage, shift(SAND[Math.min(3, index)] ?? SAND[3], { hue: (scene.mood - 0.5) * 20 })),
    [0.34, 0.16, 0.05, 0][index] ?? 0,
  )
  const lit = tone(stage, colour, index > 2 ? -0.15 : 0.3)
  const dark = tone(stage, colour, index > 2 ? -0.9 : -0.62)
  const crest = crestOf(stage, dune)
  const path = below(stage, crest, Math.max(easel.box.bottom, base) + 0.3)
  easel.shape(
    path,
    easel.vertical(base - height, base + 0.3, [
      [0, lit],
      [1, tone(stage, colour, -0.1)],
    ]),
  )
  easel.grain(path, {
    colour: tone(stage, colour, 0.7),
    from: [0, base - height],
    to: [0, base + 0.1],
    alpha: 0.6,
    core: 0.3,
  })
  easel.within(path, () => {
    for (const column of columns(easel.box.left - PITCH, easel.box.right + PITCH, PITCH)) {
      leeSide(stage, { x: peakX(stage, index, column), dune, dark, crest })
    }
  })
}

/** Offsets of the spine that parts light from shade: the S-curve is the whole beauty of a dune. */
const SPINE = [
  [0.028, 0.3, 0],
  [-0.03, 0.75, 0],
  [0.05, 1, 0.055],
  [-0.05, 1, 0.13],
  [0.1, 1, 0.26],
] as const

function leeSide(
  { easel, lightSide, palette }: Stage,
  { x, dune, dark, crest }: { x: number; dune: Dune; dark: Colour; crest: Crest },
): void {
  const { base, height } = dune
  const lee = -Math.sign(lightSide)
  const top = crest(x)
  const spine = SPINE.map(([dx, down, more]) => ({ x: x + lee * dx, y: top + height * down + more }))
  const reach = x + lee * 0.62
  const path = closedSpline([
    { x, y: top - UNIT, corner: true },
    ...spine.map((point, i) => (i === spine.length - 1 ? { ...point, corner: true } : point)),
    { x: reach, y: base + 0.2, corner: true },
    { x: x + lee * 0.5, y: base - height * 0.1, corner: true },
    { x: x + lee * 0.25, y: base - height * 1.3, corner: true },
  ])
  const fade = easel.linear(
    [x, 0],
    [reach, 0],
    [
      [0, dark],
      [0.45, dark, 0.85],
      [1, dark, 0],
    ],
  )
  easel.paint(path, fade)
  easel.grain(path, {
    colour: mix(dark, palette.haze, 0.2),
    from: [reach, base],
    to: [x + lee * 0.1, base],
    alpha: 0.35,
    core: 0.1,
  })
}

/** A figure on sand, with the prints that led it there. */
function standing(stage: Stage, figure: Figure): void {
  const { easel, palette, lightSide } = stage
  const print = mix(earthy(stage, STONE), palette.shade, 0.5)
  const side = -Math.sign(lightSide)
  for (let i = 1; i < 13; i++) {
    const t = i / 13
    easel.lens({
      x: figure.x - side * (t * 0.1 + t * t * 0.22) + (i % 2 ? 8 : -8) * UNIT,
      y: figure.y + t * 0.1 + 2 * UNIT,
      width: (9 + 9 * t) * UNIT,
      height: (3 + 3 * t) * UNIT,
      colour: print,
      alpha: 0.5,
    })
  }
  drawGroundFigure(stage, figure)
}

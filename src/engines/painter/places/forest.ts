import { columns } from '../cells.ts'
import { clamp, lch, mix, shift } from '../colour.ts'
import type { Colour } from '../colour.ts'
import { skyFigures } from '../figures.ts'
import { paintGround } from '../nature/ground.ts'
import type { GroundRow } from '../nature/ground.ts'
import type { Crest } from '../nature/land.ts'
import { conifer } from '../nature/plants.ts'
import { skyGradient, skyLight, stars } from '../nature/sky.ts'
import { stormClouds } from '../nature/storm.ts'
import { fogBank } from '../nature/weather.ts'
import { fractal } from '../noise.ts'
import type { Random } from '../random.ts'
import { closedSpline, ribbon } from '../spline.ts'
import type { Ribbon } from '../spline.ts'
import { UNIT, air, local, tone } from '../stage.ts'
import type { Stage } from '../stage.ts'
import type { Place } from './place.ts'

/** A wood of birches, deep in snow or on moss. */
export const forest: Place = {
  name: 'forest',
  words: [
    'forest',
    'forests',
    'wood',
    'woods',
    'woodland',
    'jungle',
    'birch',
    'birches',
    'trees',
    '森林',
    '树林',
    '林',
  ],
  slots: ['ground', 'air'],
  templates: [
    {
      id: 'clearing',
      horizon: 0.58,
      x: 0.6,
      foot: 0.85,
      height: 0.34,
      light: { x: 0.8, above: 0.22, radius: 0.045 },
      features: ['near trunk'],
    },
    {
      id: 'close',
      horizon: 0.66,
      x: 0.36,
      foot: 0.9,
      height: 0.46,
      light: { x: 0.2, above: 0.25, radius: 0.045 },
      features: ['two trunks'],
    },
    {
      id: 'deep',
      horizon: 0.5,
      x: 0.5,
      foot: 0.79,
      height: 0.22,
      light: { x: 0.36, above: 0.2, radius: 0.1 },
      features: ['two trunks', 'pines'],
    },
    {
      id: 'edge',
      horizon: 0.62,
      x: 0.68,
      foot: 0.86,
      height: 0.28,
      light: { x: 0.24, above: 0.3, radius: 0.05 },
      features: ['pines'],
    },
    {
      id: 'low',
      horizon: 0.72,
      x: 0.4,
      foot: 0.93,
      height: 0.38,
      light: { x: 0.74, above: 0.34, radius: 0.06 },
      features: ['near trunk', 'pines'],
    },
  ],
  hours: ['day', 'sunrise', 'day', 'dusk'],
  layers: [
    skyGradient,
    stars,
    skyLight,
    stormClouds,
    { name: 'far wood', paint: farWood },
    fogBank,
    { name: 'mist', paint: mist },
    skyFigures,
    { name: 'ground', paint: (stage) => paintGround(stage, rowsOf(stage)) },
  ],
}

interface Trunk {
  readonly x: number
  readonly foot: number
  readonly width: number
  readonly depth: number
}

function snowy({ scene }: Stage): boolean {
  return scene.weather === 'snow'
}

/** Bushes, pines and the thinnest trunks, all but lost in the haze. */
function farWood(stage: Stage): void {
  const { easel, horizon, palette, scene } = stage
  const bush = mix(palette.land, palette.haze, 0.55)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, 0.05)) {
    const next = stage.random('plants', 'bush', column)
    const x = (column + next()) * 0.05
    const width = next.range(0.03, 0.09)
    const height = width * next.range(0.8, 1.9)
    easel.placed({ x, y: horizon - width * 0.3, size: 1, flip: false, tilt: 0 }, () => {
      easel.context.scale(width, height)
      easel.disc(0, 0, 1, mix(bush, palette.haze, next.range(0, 0.5)), 0.5)
    })
  }
  if (scene.features.includes('pines')) pines(stage, { depth: 0.7, pitch: 0.07, tall: [0.22, 0.42] })
  trunks(stage, {
    depth: 0.82,
    pitch: 0.058,
    width: [0.01, 0.018],
    foot: () => horizon + 6 * UNIT,
    chance: 1,
  })
  if (scene.features.includes('pines')) pines(stage, { depth: 0.5, pitch: 0.15, tall: [0.3, 0.55] })
}

function pines(
  stage: Stage,
  { depth, pitch, tall }: { depth: number; pitch: number; tall: readonly [number, number] },
): void {
  const { easel, horizon, palette } = stage
  const colour = air(stage, local(stage, mix(lch(0.42, 0.07, 165), palette.land, 0.4)), depth)
  for (const column of columns(easel.box.left - 0.3, easel.box.right + 0.3, pitch)) {
    const next = stage.random('plants', 'pine', Math.round(depth * 100), column)
    if (next() < 0.3) continue
    const height = next.range(...tall)
    const path = conifer((column + next()) * pitch, horizon + 0.02, height)
    easel.paint(
      path,
      easel.vertical(horizon - height, horizon, [
        [0, colour],
        [1, mix(colour, palette.haze, 0.5)],
      ]),
    )
  }
}

function mist({ easel, palette, horizon, scene }: Stage): void {
  const alpha = 0.45 + 0.5 * scene.atmosphere
  const stops = [
    [0, palette.haze, 0],
    [0.6, palette.haze, alpha],
    [1, palette.haze, 0],
  ] as const
  easel.flood(easel.vertical(horizon - 0.2, horizon + 0.14, stops), horizon - 0.2, horizon + 0.14)
}

interface TrunkRow {
  readonly depth: number
  readonly pitch: number
  readonly width: readonly [number, number]
  readonly foot: Crest
  readonly chance: number
  /** Distance that trunks keep from standing figures. */
  readonly clear?: number
}

function trunks(stage: Stage, { depth, pitch, width, foot, chance, clear = 0 }: TrunkRow): void {
  const { easel, scene } = stage
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
    const next = stage.random('plants', 'trunk', Math.round(depth * 100), column)
    const x = (column + next.range(0.1, 0.9)) * pitch
    const near = scene.figures.some(
      (figure) => Math.abs(figure.x - x) < clear + (clear > 0 ? figure.size * 0.42 : 0),
    )
    if (next() > chance || near) continue
    paintTrunk(stage, next, { x, foot: foot(x), width: next.range(...width), depth })
  }
}

/** Bark and marks: white birch in snow, brown elsewhere. */
function barkOf(stage: Stage): { bark: Colour; mark: Colour; shadow: Colour } {
  const { palette } = stage
  if (snowy(stage)) {
    return {
      bark: local(stage, lch(0.93, 0.012, 80)),
      mark: local(stage, lch(0.33, 0.03, 300)),
      shadow: local(stage, lch(0.74, 0.055, 262)),
    }
  }
  const bark = local(stage, mix(lch(0.52, 0.05, 60), palette.land, 0.3))
  return { bark, mark: local(stage, lch(0.3, 0.04, 45)), shadow: tone(stage, bark, -0.9) }
}

function paintTrunk(stage: Stage, next: Random, { x, foot, width, depth }: Trunk): void {
  const { easel, lightSide } = stage
  const { bark, mark, shadow } = barkOf(stage)
  const lean = next.range(-0.05, 0.05)
  const line = [
    { x, y: foot },
    { x: x + lean * 0.4 + next.range(-0.014, 0.014), y: foot - 0.36 },
    { x: x + lean, y: foot - 0.85 },
    { x: x + lean * 1.6, y: foot - 1.5 },
    { x: x + lean * 2.1, y: foot - 2.2 },
  ]
  const stem = ribbon(line, (t) => width * (0.5 - 0.46 * t + 0.12 * Math.exp(-t * 60)), 60)
  const base = air(stage, bark, depth * 0.8, 2.2)
  easel.shape(stem.path, mix(base, air(stage, mark, depth, 2.2), depth * 0.35))
  easel.within(stem.path, () => {
    for (let i = 0; i < 3; i++) {
      easel.context.save()
      easel.context.translate(-Math.sign(lightSide) * width * 0.33 * (1 - i * 0.32), 0)
      easel.paint(stem.path, air(stage, shadow, depth * 0.7), 0.34)
      easel.context.restore()
    }
    marks(stage, next, { stem, width, depth, colour: air(stage, mark, depth, 2.2) })
  })
  branches(stage, next, { stem, width, depth, colour: air(stage, mark, depth + 0.1, 2) })
}

interface OnStem {
  readonly stem: Ribbon
  readonly width: number
  readonly depth: number
  readonly colour: Colour
}

/** Half-lenses that enter the bark from its edges. */
function marks({ easel, scene }: Stage, next: Random, { stem, width, depth, colour }: OnStem): void {
  const more = scene.detail === 'creative' ? 1.8 : 1
  const count = Math.round((15 + 24 * (1 - depth)) * more)
  const { context } = easel
  for (let i = 0; i < count; i++) {
    const at = stem.middle[Math.floor(next() * 56)]
    const side = next() < 0.5 ? -1 : 1
    const long = width * next.range(0.25, 0.8)
    const tall = width * next.range(0.03, 0.11)
    if (!at) continue
    const [edge, middle, tip] = [
      at.x + side * width * 0.6,
      at.x + side * (width * 0.5 - long * 0.5),
      at.x + side * (width * 0.5 - long),
    ]
    context.beginPath()
    context.moveTo(edge, at.y - tall)
    context.quadraticCurveTo(middle, at.y - tall * 1.6, tip, at.y)
    context.quadraticCurveTo(middle, at.y + tall * 1.6, edge, at.y + tall)
    easel.fillCurrent(colour, 0.9)
  }
}

function branches({ easel }: Stage, next: Random, { stem, width, depth, colour }: OnStem): void {
  const count = 5 - Math.floor(depth * 3)
  for (let i = 0; i < count; i++) {
    const at = stem.middle[Math.floor(next.range(0.12, 0.7) * 60)]
    const side = next() < 0.5 ? -1 : 1
    const long = Math.min(width * next.range(1.6, 4), 0.13)
    const rise = next.range(0.6, 1)
    if (!at) continue
    const line = [
      { x: at.x - side * width * 0.1, y: at.y + width * 0.1 },
      { x: at.x + side * long * 0.5, y: at.y - long * 0.35 },
      { x: at.x + side * long, y: at.y - long * rise },
    ]
    easel.paint(ribbon(line, (t) => width * 0.065 * (1 - t) + 0.3 * UNIT, 12).path, colour)
  }
}

/** Ground rows from the wood's edge to the viewer: share of the ground's depth, swell. */
const BANKS = [
  { share: 0.05, swell: 0.03, frequency: 1.6 },
  { share: 0.24, swell: 0.04, frequency: 1.2 },
  { share: 0.9, swell: 0.03, frequency: 1 },
] as const

function rowsOf(stage: Stage): GroundRow[] {
  const { horizon, frame, easel } = stage
  const depth = frame.height - horizon
  const rows = BANKS.map((bank, index): GroundRow => {
    const crest = bankCrest(stage, horizon + depth * bank.share, index)
    return {
      ...bankRow(stage, crest, horizon + depth * bank.share, index),
      dress: () => dressBank(stage, index, crest),
    }
  })
  for (
    let base = horizon + depth * 1.5, i = 3;
    base < easel.box.bottom + 0.1;
    base += 0.25 * 1.6 ** (i - 3), i++
  ) {
    rows.push(bankRow(stage, bankCrest(stage, base, i), base, 2))
  }
  return rows
}

function bankCrest(stage: Stage, base: number, index: number): Crest {
  const { swell, frequency } = BANKS[Math.min(2, index)] ?? BANKS[2]
  const relief = fractal(3, stage.salt('land', 'bank') + index * 9)
  return (x) => base + swell * relief(x * frequency, index * 3.7)
}

function bankRow(stage: Stage, crest: Crest, base: number, index: number): GroundRow {
  const { palette } = stage
  if (snowy(stage)) {
    const shadow = local(stage, lch(0.77, 0.055, 262))
    const bright = local(stage, lch(0.985, 0.012, 72))
    return {
      crest,
      top: base - 0.03,
      fall: 0.26,
      stops: [
        [0, bright],
        [1, air(stage, shadow, 0.55 - index * 0.2)],
      ],
    }
  }
  const green = local(stage, lch(0.58 - index * 0.06, 0.085, 130), 0.5)
  const moss = mix(
    green,
    shift(palette.land, { L: 0.08 - index * 0.05 }),
    clamp(0.2 + palette.dim * 4, 0, 0.86),
  )
  const near = air(stage, moss, 0.42 - index * 0.2)
  return {
    crest,
    top: base - 0.03,
    fall: 0.28,
    stops: [
      [0, tone(stage, near, 0.45)],
      [1, tone(stage, near, -0.35)],
    ],
    lit: tone(stage, near, 0.8),
  }
}

function dressBank(stage: Stage, index: number, crest: Crest): void {
  const { frame, horizon } = stage
  const depth = frame.height - horizon
  if (index === 0) {
    trunks(stage, {
      depth: 0.5,
      pitch: 0.1,
      width: [0.022, 0.032],
      foot: (x) => crest(x) + 0.012,
      chance: 0.9,
      clear: 0.02,
    })
    trunks(stage, {
      depth: 0.22,
      pitch: 0.2,
      width: [0.04, 0.055],
      foot: (x) => crest(x) + depth * 0.2,
      chance: 0.9,
      clear: 0.06,
    })
  }
  if (index === 1) {
    shadows(stage, crest)
    nearTrunks(stage)
  }
  if (index === 2) grasses(stage, crest)
}

/** Long shadows of trunks across the clearing. */
function shadows(stage: Stage, crest: Crest): void {
  const { easel, lightSide } = stage
  const colour = snowy(stage)
    ? local(stage, lch(0.74, 0.06, 262))
    : tone(stage, local(stage, stage.palette.land), -0.8)
  for (const column of columns(easel.box.left - 0.6, easel.box.right + 0.6, 0.15)) {
    const next = stage.random('plants', 'shadow', column)
    const x = (column + next()) * 0.15
    const y = crest(x) + next.range(0.02, 0.26)
    const long = next.range(0.25, 0.6) * -Math.sign(lightSide)
    const wide = next.range(0.008, 0.022)
    if (next() < 0.25) continue
    const path = closedSpline([
      { x, y, corner: true },
      { x: x + long * 0.5, y: y + Math.abs(long) * 0.13 },
      { x: x + long, y: y + Math.abs(long) * 0.22, corner: true },
      { x: x + long * 0.45, y: y + Math.abs(long) * 0.13 + wide },
    ])
    easel.paint(path, colour, 0.42)
  }
}

/** One or two thick trunks that the frame crops, on the side away from the focal figure. */
function nearTrunks(stage: Stage): void {
  const { scene, frame } = stage
  const focus = scene.figures[0]?.x ?? frame.width / 2
  const far = focus > frame.width / 2 ? 0.08 : 0.92
  const next = stage.random('plants', 'near')
  const place = (share: number, width: number, foot: number) => {
    const x = share * frame.width
    if (scene.figures.some((figure) => Math.abs(figure.x - x) < figure.size * 0.55 + width)) return
    paintTrunk(stage, next, { x, foot: foot * frame.height, width, depth: 0 })
  }
  if (!scene.features.includes('pines')) place(far, 0.09, 0.97)
  if (scene.features.includes('two trunks')) place(clamp(1 - far, 0.03, 0.97), 0.07, 0.95)
  place(far < 0.5 ? 0.27 : 0.74, 0.055, 0.92)
}

function grasses(stage: Stage, crest: Crest): void {
  const { easel, palette } = stage
  const colour = local(stage, shift(palette.land, { L: snowy(stage) ? -0.1 : -0.2 }))
  for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, 0.03)) {
    const next = stage.random('plants', 'grass', column)
    const x = (column + next()) * 0.03
    if (stage.scene.figures.some((figure) => Math.abs(figure.x - x) < figure.size * 0.5) || next() < 0.35)
      continue
    const y = crest(x) + next.range(-0.005, 0.04)
    const tall = next.range(0.03, 0.08)
    const lean = next.range(-0.4, 0.4) * tall
    const blade = [
      { x, y },
      { x: x + lean * 0.4, y: y - tall * 0.6 },
      { x: x + lean, y: y - tall },
    ]
    easel.paint(ribbon(blade, (t) => 1.6 * UNIT * (1 - t * 0.8), 8).path, colour, 0.8)
  }
}

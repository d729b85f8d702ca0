/** From a prompt to scenes: what to show, where, in which light, and how the cells of a grid differ. */
import { clamp } from './colour.ts'
import { recolour } from './image-palette.ts'
import { castPlan } from './plan.ts'
import type { Plan } from './plan.ts'
import { palettesOf } from './palettes.ts'
import type { Mood } from './palettes.ts'
import { placeFigures } from './placing.ts'
import { placeOf } from './places/atlas.ts'
import type { Template } from './places/place.ts'
import { hash, random } from './random.ts'
import type { Random } from './random.ts'
import { frameSize } from './scene.ts'
import type { Forks, Palette, Scene, TimeName } from './scene.ts'
import type { SceneAsk } from './scene-ask.ts'
import { tuned } from './tuning.ts'
import { PAINTER_VERSION } from './version.ts'

/** Composes scenes that belong to one prompt and differ in layout, light and palette. */
export function composeScenes(ask: SceneAsk): Scene[] {
  const plan = castPlan(ask)
  return Array.from({ length: ask.count }, (_, cell) => composeScene(ask, plan, cell))
}

function composeScene(ask: SceneAsk, plan: Plan, cell: number): Scene {
  const place = placeOf(plan.place)
  const key = hash(ask.seed, plan.key, ask.version)
  const next = random(key, 'layout', cell)
  const start = hash(key, 'start')
  const template = turn(place.templates, start + cell)
  const wide = 0.6 + ask.chaos / 70
  const right = (Math.floor(start / 64) + cell) % 2 === 1
  const mirrored = template.light.x > 0.5 !== right
  const time = timeOf(plan, cell, next() < ask.chaos / 200)
  const frame = { width: ask.aspect.width, height: ask.aspect.height }
  const size = frameSize({ frame })
  const horizon = horizonOf(template, next.range(-0.03, 0.03) * wide) * size.height
  const light = lightOf({ template, mirrored, time, next, wide, horizon, size })
  const palette = paletteFor(ask, plan, { time, turn: Math.floor(start / 8) + cell })
  const base = {
    painter: PAINTER_VERSION,
    seed: ask.seed,
    place: plan.place,
    template: template.id,
    frame,
    view: { x: 0, y: 0, width: 1, height: 1 },
    horizon,
    light,
    time,
    weather: plan.weather,
    palette,
    medium: plan.medium,
    features: featuresOf(template, plan),
    forks: forksOf(key, cell),
    mood: plan.mood,
    texture: clamp(0.35 + ask.stylize / 1000),
    atmosphere: clamp(0.32 + 0.55 * Math.sqrt(ask.stylize / 1000)) * (ask.raw ? 0.6 : 1),
    detail: ask.quality >= 2 ? 'subtle' : 'normal',
    stop: ask.stop ?? 100,
    tile: ask.tile,
  } as const
  const figures = placeFigures({ plan, template, mirrored, horizon, size, next, wide })
  return tuned({ ...base, figures }, ask)
}

/** Share of the frame's height; templates that have no horizon keep it below the frame. */
function horizonOf({ horizon }: Template, jitter: number): number {
  return horizon > 1 ? horizon : clamp(horizon + jitter, 0.16, 0.8)
}

interface LightAsk {
  readonly template: Template
  readonly mirrored: boolean
  readonly time: TimeName
  readonly next: Random
  readonly wide: number
  readonly horizon: number
  readonly size: { width: number; height: number }
}

/** Low at dawn and dusk, higher by day, a moon at night. */
function lightOf({ template, mirrored, time, next, wide, horizon, size }: LightAsk): Scene['light'] {
  const share = clamp(template.light.x + next.range(-0.05, 0.05) * wide, 0.06, 0.94)
  const x = (mirrored ? 1 - share : share) * size.width
  const { above, radius } = template.light
  const big = radius > 0.12
  const high = above > 0.2
  const rise = high ? 1 : { sunrise: 1, dusk: 0.75, day: big ? 1 : 2.6, night: big ? 1.6 : 3.4 }[time]
  const lift = Math.min(above * rise + next.range(-0.015, 0.02), horizon - Math.min(radius, 0.05) - 0.05)
  const kind = time === 'night' ? 'moon' : 'sun'
  return { kind, x, y: horizon - Math.max(0.03, lift), radius: radius * (kind === 'moon' && !big ? 1.25 : 1) }
}

/** The prompt's time in every cell; without one, the cells show different hours, or night where chaos says `dark`. */
function timeOf(plan: Plan, cell: number, dark: boolean): TimeName {
  if (plan.time) return plan.time
  const { hours } = placeOf(plan.place)
  return dark ? 'night' : turn(hours, cell)
}

function paletteFor(ask: SceneAsk, plan: Plan, at: { time: TimeName; turn: number }): Palette {
  const winter = plan.weather === 'snow' && at.time === 'day'
  const mood: Mood = plan.neon ? 'neon' : plan.weather === 'storm' ? 'storm' : winter ? 'winter' : at.time
  return recolour(turn(palettesOf(mood), at.turn), ask.palette ?? [])
}

function featuresOf(template: Template, plan: Plan): string[] {
  return [...new Set([...template.features, ...plan.features])].filter(
    (feature) => !plan.without.has(feature),
  )
}

function forksOf(key: number, cell: number): Forks {
  const fork = (name: string) => hash(key, cell, name)
  return {
    sky: fork('sky'),
    land: fork('land'),
    water: fork('water'),
    plants: fork('plants'),
    weather: fork('weather'),
    texture: fork('texture'),
  }
}

function turn<T>(rows: readonly T[], index: number): T {
  // The tables are never empty, and the index is taken modulo their length.
  return rows[index % rows.length] as T
}

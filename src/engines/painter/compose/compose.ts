/** From a prompt to scenes: what to show, where, in which light, and how the cells of a grid differ. */
import { characterOf } from './characters.ts'
import { clamp, lerp } from '../colours/colour.ts'
import { featuresFor } from './dressing.ts'
import { layoutSeen, overlooked } from './eye.ts'
import { lightFor } from './lighting.ts'
import { MEDIUM_NAMES } from '../media/media.ts'
import { castPlan, inPlace } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import { palettesOf } from '../colours/palettes.ts'
import type { Key } from '../colours/palette-rows.ts'
import type { Placing } from './placed.ts'
import { placeFigures } from './placing.ts'
import { plainly } from './plain.ts'
import { placeOf } from '../places/atlas.ts'
import type { Template } from '../places/place.ts'
import { hash, random } from '../random.ts'
import type { Random } from '../random.ts'
import { frameSize } from '../scene.ts'
import type { Forks, MediumName, PlaceName, Scene, TimeName } from '../scene.ts'
import type { Layout, SceneAsk } from '../plan/scene-ask.ts'
import { backdropOf, tunedPalette } from './tuning.ts'
import { PAINTER_VERSION } from '../version.ts'

/** Composes scenes that belong to one prompt and differ in layout, light and palette. */
export function composeScenes(ask: SceneAsk): Scene[] {
  const plan = castPlan(ask)
  return Array.from({ length: ask.count }, (_, cell) => composeScene(ask, plan, cell))
}

function composeScene(ask: SceneAsk, wished: Plan, cell: number): Scene {
  const layout = layoutOf(ask, wished, cell)
  const { key, start, plan, place, template, time, frame, horizon } = layout
  const light = lightFor({ ...layout, features: plan.features })
  const palettes = palettesOf(keyOf(plan, time))
  const toning = plan.moods.find((mood) => mood.toning)?.toning
  const backdrop = place === 'studio' ? backdropOf(plan.tints) : null
  return {
    painter: PAINTER_VERSION,
    seed: ask.seed,
    place,
    template: template.id,
    frame,
    view: { x: 0, y: 0, width: 1, height: 1 },
    horizon,
    light,
    time,
    weather: plan.weather,
    palette: tunedPalette(turn(palettes, Math.floor(start / 8) + cell), { ask, plan, place }),
    ...(toning && { toning }),
    ...(backdrop && { backdrop }),
    medium: mediumOf(ask, plan, { place, cell, key }),
    figures: placeFigures({ ...layout, ask }),
    features: featuresFor({ ask, plan, place, template, next: random(key, 'features', cell) }),
    forks: forksOf(key, cell),
    mood: plan.mood,
    ...mannerOf(ask, plan),
    stop: ask.stop ?? 100,
    tile: ask.tile,
  }
}

/** What one cell's place, hour and figures hang on. */
interface CellLayout extends Omit<Placing, 'ask'>, Cell {
  readonly key: number
  readonly time: TimeName
  readonly frame: Scene['frame']
}

function layoutOf(ask: SceneAsk, wished: Plan, cell: number): CellLayout {
  const key = hash(ask.seed, wished.key, ask.version)
  const start = hash(key, 'start')
  const next = random(key, 'layout', cell)
  const { plan: looking, place } = overlooked(wished, placeIn(ask, wished, cell))
  const plan = inPlace(looking, place)
  const own = layoutSeen({ plan, place: placeOf(place), turn: start + cell })
  const template = fitting(plainly(own, { plan, place, turn: start + cell }), ask.layout)
  const wide = 0.6 + ask.chaos / 70
  const right = (Math.floor(start / 64) + cell) % 2 === 1
  const mirrored = ask.layout
    ? ask.layout.mass.x > 0.5 !== template.x > 0.5
    : template.light.x > 0.5 !== right
  const time = timeOf(ask, plan, { place, cell, start, next })
  const frame = { width: ask.aspect.width, height: ask.aspect.height }
  const size = frameSize({ frame })
  const lift = next.range(-0.03, 0.03) * wide + (plan.eye ? LIFTS[plan.eye] : 0)
  const horizon = horizonOf(template, lift) * size.height
  return { key, start, cell, next, place, plan, template, wide, mirrored, time, frame, size, horizon }
}

/** How strongly and how finely a picture is worked. */
function mannerOf(ask: SceneAsk, plan: Plan): Pick<Scene, 'texture' | 'atmosphere' | 'detail'> {
  const character = characterOf(ask)
  return {
    texture: clamp(textureOf(ask) + character.texture),
    atmosphere: clamp(atmosphereOf(ask, plan) + character.atmosphere),
    detail: ask.quality >= 2 ? 'subtle' : 'normal',
  }
}

/** Shares of the frame's height by which a high or a low eye moves the horizon. */
const LIFTS = { high: -0.16, low: 0.1 } as const

/** `--chaos` from which cells show other hours, other media and other places where the words name none. */
const OTHER_HOURS = 30
const OTHER_MEDIA = 55
const OTHER_PLACES = 75

/** The place of the words; with great chaos and no word for it, others where the subjects can be. */
function placeIn({ chaos, tile }: SceneAsk, { places, isPlaced }: Plan, cell: number): PlaceName {
  return chaos < OTHER_PLACES || isPlaced || tile ? places[0] : turn(places, cell)
}

/** The template with horizon and subject nearer to where an image prompt has them. */
function fitting(template: Template, layout: Layout | undefined): Template {
  if (!layout) return template
  const share = clamp(0.7 * Math.sqrt(layout.weight))
  const { horizon } = layout
  const isLevel = horizon !== null && template.horizon >= 0 && template.horizon <= 1
  const x = template.x > 0.5 === layout.mass.x > 0.5 ? layout.mass.x : 1 - layout.mass.x
  return {
    ...template,
    x: lerp(template.x, clamp(x, 0.15, 0.85), share),
    horizon: isLevel ? lerp(template.horizon, clamp(horizon, 0.2, 0.75), share) : template.horizon,
  }
}

/** Share of the frame's height; templates that show no horizon keep it below or above the frame. */
function horizonOf({ horizon }: Template, jitter: number): number {
  return horizon > 1 || horizon < 0 ? horizon : clamp(horizon + jitter, 0.16, 0.8)
}

/** What cells show of hours in the order of the day, where chaos mixes them. */
const ANY_HOUR: readonly TimeName[] = ['night', 'sunrise', 'golden hour', 'noon', 'dusk', 'blue hour', 'day']

interface Cell {
  readonly place: PlaceName
  readonly cell: number
  /** Makes grids of other prompts begin with other hours. */
  readonly start: number
  readonly next: Random
}

/** The hour of the words in every cell; without one, those of their mood or of the place. */
function timeOf({ chaos }: SceneAsk, { time, hours }: Plan, { place, cell, start, next }: Cell): TimeName {
  const luck = next()
  if (time) return time
  if (luck < (chaos - OTHER_HOURS) / 100) return turn(ANY_HOUR, Math.floor(luck * 997) + cell)
  return turn(hours.length > 0 ? hours : placeOf(place).hours, Math.floor(start / 512) + cell)
}

/** Lights and weathers that are stronger than the hour. */
function keyOf({ isNeon, isWintry, weather }: Plan, time: TimeName): Key {
  if (isNeon) return 'neon'
  if (weather === 'storm') return 'storm'
  return isWintry && (time === 'day' || time === 'noon') ? 'winter' : time
}

/** The medium of the words; of a reference of style; of the place; and with chaos, others in some of the cells. */
function mediumOf(
  { chaos, styles }: SceneAsk,
  { medium }: Plan,
  { place, cell, key }: { place: PlaceName; cell: number; key: number },
): MediumName {
  if (medium) return medium
  const given = styles?.[0]?.medium ?? placeOf(place).medium ?? 'grain'
  return chaos >= OTHER_MEDIA && cell > 0 ? turn(MEDIUM_NAMES, hash(key, 'medium') + cell * 3) : given
}

function textureOf({ stylize, styles }: SceneAsk): number {
  return styles?.[0]?.texture ?? 0.3 + stylize / 900
}

function atmosphereOf({ stylize, raw }: SceneAsk, { moods }: Plan): number {
  const air = 0.26 + 0.6 * Math.sqrt(stylize / 1000)
  return air * (raw ? 0.6 : 1) + moods.reduce((sum, { atmosphere = 0 }) => sum + atmosphere, 0)
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

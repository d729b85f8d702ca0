import { corridorOf } from '../built/corridor.ts'
import type { Corridor } from '../built/corridor.ts'
import { drawEnd, drawFacades } from '../built/facades.ts'
import type { Facades } from '../built/facades.ts'
import { isNeon } from '../built/lamplight.ts'
import { drawRoad, mirrorHouses } from '../built/road.ts'
import { streetLife } from '../built/street-life.ts'
import { reflectFigure } from '../canvas/figure.ts'
import { drawGroundFigure, skyFigures } from '../canvas/figures.ts'
import { clouds } from '../nature/clouds.ts'
import { lightSpill, skyGradient, skyLight, stars } from '../nature/sky.ts'
import { stormClouds } from '../nature/storm.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { names } from '../subjects/parts.ts'
import type { Place } from './place.ts'

/** A street in one-point perspective: the light stands at its end. */
export const street: Place = {
  name: 'street',
  words: names(
    'street, streets, alley, alleys, alleyway, crosswalk, sidewalk, shopping street, market street, chinatown, shibuya, ' +
      '街道, 街, 小巷, 巷子, 马路, 商业街, 通り, 路地, 路地裏, 商店街, ' +
      'calle, calles, callejón, callejuela, acera, rue, rues, ruelle, ruelles, trottoir, ' +
      'straße, strasse, straßen, gasse, gassen, gehweg, einkaufsstraße',
  ),
  kinds: {
    avenue: names(
      'avenue, avenues, boulevard, boulevards, 大街, 林荫道, 大通り, 並木道, avenida, avenidas, bulevar, allée, allee, alleen',
    ),
    wet: names('wet street, puddles, 积水, 水たまり, charcos, flaques, pfützen'),
    washing: names('washing lines, clotheslines, laundry, 晾衣, 洗濯物, ropa tendida, linge, wäscheleinen'),
  },
  slots: ['ground', 'air'],
  templates: [
    {
      id: 'street',
      horizon: 0.56,
      x: 0.34,
      foot: 0.93,
      height: 0.36,
      light: { x: 0.6, above: 0.1, radius: 0.045 },
      features: ['lamps'],
      far: { x: 0.6, foot: 0.63, height: 0.34 },
    },
    {
      id: 'alley',
      horizon: 0.6,
      x: 0.6,
      foot: 0.92,
      height: 0.32,
      light: { x: 0.44, above: 0.08, radius: 0.04 },
      features: ['lights'],
      far: { x: 0.44, foot: 0.7, height: 0.4 },
    },
    {
      id: 'boulevard',
      horizon: 0.66,
      x: 0.64,
      foot: 0.9,
      height: 0.22,
      light: { x: 0.36, above: 0.12, radius: 0.06 },
      features: ['avenue', 'lamps', 'clouds'],
      far: { x: 0.37, foot: 0.71, height: 0.36 },
    },
    {
      id: 'low eye',
      horizon: 0.76,
      x: 0.4,
      foot: 0.95,
      height: 0.5,
      light: { x: 0.66, above: 0.14, radius: 0.05 },
      features: ['washing'],
      far: { x: 0.66, foot: 0.82, height: 0.42 },
    },
    {
      id: 'from a balcony',
      horizon: 0.3,
      x: 0.42,
      foot: 0.8,
      height: 0.26,
      light: { x: 0.6, above: 0.06, radius: 0.035 },
      features: ['lamps', 'lights'],
      far: { x: 0.58, foot: 0.5, height: 0.3 },
    },
  ],
  hours: ['dusk', 'day', 'night', 'golden hour', 'blue hour', 'day'],
  layers: [
    skyGradient,
    stars,
    skyLight,
    stormClouds,
    clouds,
    { name: 'street end', paint: (stage) => drawEnd(stage, wayOf(stage)) },
    lightSpill,
    { name: 'facades', paint: facades },
    { name: 'wet ground', paint: (stage) => (isWet(stage) ? mirrorHouses(stage, wayOf(stage)) : undefined) },
    { name: 'street life', paint: (stage) => streetLife(stage, wayOf(stage), layoutOf(stage).walk) },
    skyFigures,
    { name: 'walkers', paint: walkers },
  ],
}

/** A street's measures in eye heights. */
interface Layout extends Facades {
  readonly half: number
  readonly eye: number
  readonly walk: number
  readonly end: number
}

const STREET: Layout = { half: 2.5, eye: 1, walk: 0.75, end: 44, length: 3.6, floors: [1, 3] }
const LAYOUTS: Readonly<Record<string, Layout>> = {
  street: STREET,
  alley: { half: 1.15, eye: 1, walk: 0, end: 22, length: 2.4, floors: [2, 4] },
  boulevard: { half: 5.2, eye: 1, walk: 1.9, end: 70, length: 4.6, floors: [2, 4] },
  'low eye': { half: 2.3, eye: 0.42, walk: 0.6, end: 36, length: 3.2, floors: [1, 3] },
  'from a balcony': { half: 2.9, eye: 2.6, walk: 0.8, end: 44, length: 3.6, floors: [1, 2] },
}

function layoutOf({ scene }: Stage): Layout {
  return LAYOUTS[scene.template] ?? STREET
}

function wayOf(stage: Stage): Corridor {
  const { half, eye, end } = layoutOf(stage)
  // A wide frame shows a wider street, or near walls would fill it.
  return corridorOf(stage, { half: half * (1 + 0.36 * Math.max(0, stage.frame.width - 1)), eye, end })
}

function facades(stage: Stage): void {
  const way = wayOf(stage)
  const layout = layoutOf(stage)
  drawRoad(stage, way, layout)
  drawFacades(stage, way, layout)
}

/** Rain leaves a mirror; a street of neon is always wet. */
function isWet(stage: Stage): boolean {
  const { weather } = stage.scene
  return (
    weather === 'rain' ||
    weather === 'storm' ||
    hasFeature(stage, 'wet') ||
    (isNeon(stage) && weather !== 'snow')
  )
}

function walkers(stage: Stage): void {
  const figures = stage.scene.figures.filter(({ slot }) => slot === 'ground')
  for (const figure of figures.toSorted((one, other) => one.y - other.y)) {
    if (isWet(stage)) reflectFigure(stage, figure)
    drawGroundFigure(stage, figure)
  }
}

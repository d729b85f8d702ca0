import { skyFigures } from '../canvas/figures.ts'
import { farWood, mist } from '../nature/far-wood.ts'
import { forestFloor } from '../nature/forest-floor.ts'
import { paintGround } from '../nature/ground.ts'
import { skyGradient, skyLight, stars } from '../nature/sky.ts'
import { stormClouds } from '../nature/storm.ts'
import { fogBank } from '../nature/weather.ts'
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
    ...'森, 林の, 森の中, 樹海, ジャングル, 丛林, bosque, selva, arboleda de abedules, jungla, forêt'.split(
      ', ',
    ),
    ...'bois, wald, wälder, dschungel, birkenwald, urwald'.split(', '),
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
  hours: ['day', 'golden hour', 'sunrise', 'day', 'blue hour', 'noon', 'dusk'],
  layers: [
    skyGradient,
    stars,
    skyLight,
    stormClouds,
    { name: 'far wood', paint: farWood },
    fogBank,
    { name: 'mist', paint: mist },
    skyFigures,
    { name: 'ground', paint: (stage) => paintGround(stage, forestFloor(stage)) },
  ],
}

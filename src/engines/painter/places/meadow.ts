import { skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { meadowRows, nearBlooms } from '../nature/flower-field.ts'
import { paintGround } from '../nature/ground.ts'
import { horizonGrove } from '../nature/grove.ts'
import { farHills } from '../nature/land.ts'
import { lightSpill } from '../nature/sky.ts'
import { fogBank } from '../nature/weather.ts'
import { names } from '../subjects/parts.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** A meadow in flower, seen from among the flowers. */
export const meadow: Place = {
  name: 'meadow',
  words: names(
    'meadow, meadows, flower meadow, a flower meadow, flower field, a flower field, flower fields, ' +
      'field of flowers, fields of flowers, wildflower meadow, flower garden, garden, gardens, ' +
      '花田, 花海, 草地, 花园, 花畑, お花畑, 庭, 庭園, ' +
      'prado, pradera, campo de flores, jardín, jardines, pré, champ de fleurs, jardin, ' +
      'jardins, wiese, wiesen, blumenwiese, blumenfeld, garten, gärten',
  ),
  kinds: {
    poppies: names(
      'poppy field, field of poppies, 罂粟, 虞美人, ポピー, amapolas, coquelicots, mohnfeld, mohnblumen',
    ),
    daisies: names(
      'field of daisies, daisy field, daisies, 雏菊, デイジー, margaritas, marguerites, gänseblümchen',
    ),
    lavender: names(
      'lavender field, lavender fields, field of lavender, 薰衣草, ラベンダー, lavanda, lavande, lavendel, ' +
        'lavendelfeld',
    ),
    tulips: names(
      'tulip field, tulip fields, field of tulips, 郁金香, チューリップ, tulipanes, tulipes, tulpenfeld',
    ),
    sunflowers: names(
      'sunflower field, sunflower fields, field of sunflowers, 向日葵花田, girasoles, tournesols, ' +
        'sonnenblumenfeld',
    ),
  },
  slots: ['ground', 'air'],
  templates: [
    {
      id: 'field',
      horizon: 0.52,
      x: 0.36,
      foot: 0.84,
      height: 0.28,
      light: { x: 0.74, above: 0.14, radius: 0.042 },
      features: ['clouds', 'grove'],
    },
    {
      id: 'low',
      horizon: 0.7,
      x: 0.62,
      foot: 0.9,
      height: 0.34,
      light: { x: 0.22, above: 0.34, radius: 0.045 },
      features: ['near blooms', 'clouds'],
    },
    {
      id: 'high',
      horizon: 0.26,
      x: 0.62,
      foot: 0.7,
      height: 0.22,
      light: { x: 0.28, above: 0.08, radius: 0.036 },
      features: ['grove', 'birds'],
    },
    {
      id: 'icon',
      horizon: 0.6,
      x: 0.5,
      foot: 0.85,
      height: 0.2,
      light: { x: 0.5, above: 0.12, radius: 0.19 },
      features: ['birds'],
    },
    {
      id: 'close',
      horizon: 0.4,
      x: 0.38,
      foot: 0.92,
      height: 0.44,
      light: { x: 0.8, above: 0.12, radius: 0.045 },
      features: ['near blooms', 'grove'],
    },
  ],
  hours: ['day', 'sunrise', 'day', 'dusk'],
  layers: [
    ...cloudedSky,
    { name: 'far hills', paint: (stage) => farHills(stage, FAR, stage.horizon + 0.06) },
    { name: 'grove', paint: horizonGrove },
    lightSpill,
    farBirds,
    fogBank,
    skyFigures,
    { name: 'ground', paint: (stage) => paintGround(stage, meadowRows(stage)) },
    nearBlooms,
  ],
}

const FAR = [
  { depth: 0.92, height: 0.12, frequency: 1.1 },
  { depth: 0.66, height: 0.07, frequency: 1.6 },
]

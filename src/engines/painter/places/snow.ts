import { lch, mix } from '../colours/colour.ts'
import { skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { paintGround } from '../nature/ground.ts'
import { below } from '../nature/land.ts'
import { paintMassif } from '../nature/massif.ts'
import { lightSpill } from '../nature/sky.ts'
import { snowInk } from '../nature/snow-ink.ts'
import { snowRows } from '../nature/snowfield.ts'
import { fogBank } from '../nature/weather.ts'
import { fractal } from '../canvas/noise.ts'
import { air, hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { names } from '../subjects/parts.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** Fields under deep snow, with firs, drifts and distant peaks. */
export const snow: Place = {
  name: 'snow',
  words: names(
    'snowfield, snow field, snow fields, snowy field, snowy landscape, snowy hills, snow hills, ' +
      'winter landscape, snowscape, snowdrift, snowdrifts, tundra, north pole, south pole, ' +
      'antarctica, arctic landscape, ice field, frozen land, winter wonderland, ' +
      'siberia, ' +
      '雪地, 雪原, 雪景, 冰原, 北极, 南极, 南極, 北極, 氷原, 雪の野原, ' +
      'campo nevado, campos nevados, paisaje nevado, polo norte, antártida, ' +
      'champ enneigé, champs enneigés, paysage enneigé, toundra, pôle nord, banquise, ' +
      'schneefeld, schneelandschaft, winterlandschaft, nordpol, südpol, antarktis',
  ),
  kinds: {
    'frozen lake': names('ice lake, frozen pond, ice rink, skating, 滑冰, patinaje, patinage, eislauf'),
  },
  slots: ['ground', 'air'],
  templates: [
    {
      id: 'field',
      horizon: 0.56,
      x: 0.36,
      foot: 0.86,
      height: 0.27,
      light: { x: 0.74, above: 0.13, radius: 0.042 },
      features: ['peaks', 'birds'],
    },
    {
      id: 'wood',
      horizon: 0.5,
      x: 0.62,
      foot: 0.85,
      height: 0.3,
      light: { x: 0.24, above: 0.16, radius: 0.042 },
      features: ['firs'],
    },
    {
      id: 'frozen lake',
      horizon: 0.44,
      x: 0.6,
      foot: 0.84,
      height: 0.24,
      light: { x: 0.26, above: 0.12, radius: 0.04 },
      features: ['peaks', 'firs'],
    },
    {
      id: 'icon',
      horizon: 0.64,
      x: 0.5,
      foot: 0.86,
      height: 0.18,
      light: { x: 0.5, above: 0.12, radius: 0.19 },
      features: [],
    },
    {
      id: 'wide',
      horizon: 0.32,
      x: 0.64,
      foot: 0.68,
      height: 0.21,
      light: { x: 0.28, above: 0.07, radius: 0.036 },
      features: ['birds'],
    },
    {
      id: 'close',
      horizon: 0.5,
      x: 0.4,
      foot: 0.93,
      height: 0.44,
      light: { x: 0.8, above: 0.14, radius: 0.045 },
      features: ['firs', 'clouds'],
    },
  ],
  hours: ['day', 'sunrise', 'day', 'dusk'],
  layers: [
    ...cloudedSky,
    { name: 'far hills', paint: farLand },
    lightSpill,
    farBirds,
    fogBank,
    skyFigures,
    { name: 'ground', paint: (stage) => paintGround(stage, snowRows(stage)) },
  ],
}

/** Peaks, or white hills in two rows. */
function farLand(stage: Stage): void {
  const { easel, horizon, frame, scene } = stage
  const { lit, shadow } = snowInk(stage)
  if (hasFeature(stage, 'peaks')) {
    const x = scene.light.x < frame.width / 2 ? frame.width * 0.66 : frame.width * 0.34
    paintMassif(stage, {
      name: 'far range',
      foot: horizon + 0.02,
      peaks: [Math.min(0.1, horizon * 0.2), Math.min(0.2, horizon * 0.36)],
      pitch: 0.3,
      main: { x, height: Math.min(0.3, horizon * 0.55) },
      depth: 0.4,
      colour: mix(lch(0.55, 0.055, 262), stage.palette.land, 0.4),
      snow: 0.24,
    })
  }
  for (const [index, depth] of [0.85, 0.6].entries()) {
    const relief = fractal(4, stage.salt('land', 'white hill') + index * 5)
    const height = 0.11 - index * 0.03
    const crest = (x: number) =>
      horizon + 0.012 - height * (0.45 + 0.55 * relief(x * (1.1 + index * 0.5), 1.5))
    const stops = [
      [0, air(stage, mix(lit, shadow, 0.5), depth)],
      [1, air(stage, lit, depth + 0.2)],
    ] as const
    const path = below(stage, crest, horizon + 0.1)
    easel.shape(path, easel.vertical(horizon - height, horizon + 0.02, stops))
  }
}

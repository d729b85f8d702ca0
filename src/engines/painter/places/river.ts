import { lch, mix } from '../colours/colour.ts'
import { floatingFigures, skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { farHills } from '../nature/land.ts'
import { paintMassif } from '../nature/massif.ts'
import { riverBank } from '../nature/river-bank.ts'
import { lightSpill } from '../nature/sky.ts'
import { spurs } from '../nature/spurs.ts'
import { glitter, ripples, stillReflection } from '../nature/water.ts'
import { fogBank } from '../nature/weather.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { names } from '../subjects/parts.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** A river that winds between meadows, through woods or through a canyon. */
export const river: Place = {
  name: 'river',
  words: names(
    'river, rivers, stream, streams, brook, creek, riverbank, riverside, delta, canal, ' +
      '河, 河流, 小溪, 江, 溪流, 河边, 川, 小川, 川辺, ' +
      'río, ríos, arroyo, orilla del río, rivière, rivières, fleuve, ruisseau, ' +
      'fluss, flüsse, bach, flussufer, strom',
  ),
  kinds: {
    canyon: names(
      'river canyon, canyon river, gorge, ravine, 峡谷, 渓谷, cañón, desfiladero, gorges, schlucht',
    ),
    forest: names('forest river, forest stream, mountain river, mountain stream, river in the forest'),
  },
  slots: ['water', 'ground', 'air'],
  templates: [
    {
      id: 'meadows',
      horizon: 0.4,
      x: 0.36,
      foot: 0.9,
      afloat: 0.76,
      height: 0.24,
      light: { x: 0.74, above: 0.12, radius: 0.042 },
      features: ['birds'],
    },
    {
      id: 'woods',
      horizon: 0.46,
      x: 0.6,
      foot: 0.91,
      afloat: 0.77,
      height: 0.24,
      light: { x: 0.26, above: 0.22, radius: 0.042 },
      features: ['forest', 'range'],
    },
    {
      id: 'canyon',
      horizon: 0.54,
      x: 0.4,
      foot: 0.92,
      afloat: 0.81,
      height: 0.2,
      light: { x: 0.62, above: 0.24, radius: 0.05 },
      features: ['canyon'],
    },
    {
      id: 'icon',
      horizon: 0.52,
      x: 0.5,
      foot: 0.91,
      afloat: 0.8,
      height: 0.16,
      light: { x: 0.5, above: 0.13, radius: 0.18 },
      features: ['birds'],
    },
    {
      id: 'high',
      horizon: 0.24,
      x: 0.62,
      foot: 0.86,
      afloat: 0.66,
      height: 0.22,
      light: { x: 0.28, above: 0.09, radius: 0.036 },
      features: ['range', 'forest'],
    },
    {
      id: 'close',
      horizon: 0.3,
      x: 0.4,
      foot: 0.94,
      afloat: 0.78,
      height: 0.38,
      light: { x: 0.78, above: 0.1, radius: 0.04 },
      features: ['clouds', 'flowers'],
    },
  ],
  hours: ['day', 'sunrise', 'day', 'dusk'],
  layers: [
    ...cloudedSky,
    { name: 'far hills', paint: farLand },
    lightSpill,
    fogBank,
    skyFigures,
    stillReflection,
    ripples,
    glitter,
    farBirds,
    spurs,
    floatingFigures,
    riverBank,
  ],
}

const HILLS = [
  { depth: 0.9, height: 0.12, frequency: 1.1 },
  { depth: 0.62, height: 0.075, frequency: 1.6 },
] as const

/** Mountains at the end of the valley, or hills. */
function farLand(stage: Stage): void {
  const { palette, horizon, frame, scene } = stage
  if (!hasFeature(stage, 'range')) return farHills(stage, HILLS)
  const x = scene.light.x < frame.width / 2 ? frame.width * 0.6 : frame.width * 0.4
  paintMassif(stage, {
    name: 'far range',
    foot: horizon,
    peaks: [Math.min(0.1, horizon * 0.25), Math.min(0.2, horizon * 0.42)],
    pitch: 0.3,
    main: { x, height: Math.min(0.3, horizon * 0.6) },
    depth: 0.45,
    colour: mix(lch(0.5, 0.06, 265), palette.land, 0.5),
    snow: 0.08,
  })
}

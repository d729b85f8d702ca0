import { lch, mix } from '../colours/colour.ts'
import { floatingFigures, skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { nearBank } from '../nature/lake-bank.ts'
import { farShore, lakeMist } from '../nature/lake-shore.ts'
import { farHills } from '../nature/land.ts'
import { lilies } from '../nature/lilies.ts'
import { paintMassif } from '../nature/massif.ts'
import { lightSpill } from '../nature/sky.ts'
import { spits } from '../nature/spits.ts'
import { glitter, ripples, stillReflection } from '../nature/water.ts'
import { fogBank } from '../nature/weather.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { names } from '../subjects/parts.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** A still lake that mirrors hills, woods or mountains. */
export const lake: Place = {
  name: 'lake',
  words: names(
    'lake, lakes, pond, ponds, lagoon, loch, tarn, reservoir, lakeside, lake shore, ' +
      '湖, 湖边, 湖畔, 池塘, 湖水, 池, 湖面, 湖のほとり, ' +
      'lago, lagos, laguna, estanque, lac, lacs, étang, lagune, see, teich, weiher',
  ),
  kinds: {
    lilies: names(
      'water lily, water lilies, lily pads, lily pond, 睡莲, 荷塘, 睡蓮, nenúfares, nénuphars, seerosen, ' +
        'seerose',
    ),
    firs: names('fir, firs, conifers, forest lake, 杉树, 冷杉, abetos, sapins, tannen'),
  },
  slots: ['water', 'ground', 'air'],
  templates: [
    {
      id: 'mirror',
      horizon: 0.5,
      x: 0.36,
      foot: 0.76,
      afloat: 0.74,
      height: 0.22,
      light: { x: 0.72, above: 0.3, radius: 0.04 },
      features: ['range', 'firs'],
      far: { x: 0.64, foot: 0.6, height: 0.34 },
    },
    {
      id: 'wood',
      horizon: 0.44,
      x: 0.62,
      foot: 0.74,
      afloat: 0.72,
      height: 0.28,
      light: { x: 0.28, above: 0.17, radius: 0.045 },
      features: ['high wood', 'firs', 'birds'],
      far: { x: 0.6, foot: 0.58, height: 0.4 },
    },
    {
      id: 'high',
      horizon: 0.3,
      x: 0.36,
      foot: 0.66,
      afloat: 0.62,
      height: 0.21,
      light: { x: 0.72, above: 0.1, radius: 0.038 },
      features: ['range', 'lilies'],
      far: { x: 0.36, foot: 0.5, height: 0.3 },
    },
    {
      id: 'icon',
      horizon: 0.58,
      x: 0.5,
      foot: 0.78,
      afloat: 0.79,
      height: 0.15,
      light: { x: 0.5, above: 0.13, radius: 0.19 },
      features: ['hills', 'birds', 'reeds'],
      far: { x: 0.5, foot: 0.7, height: 0.22 },
    },
    {
      id: 'close',
      horizon: 0.26,
      x: 0.58,
      foot: 0.8,
      afloat: 0.76,
      height: 0.4,
      light: { x: 0.2, above: 0.09, radius: 0.04 },
      features: ['hills', 'lilies', 'reeds'],
      far: { x: 0.58, foot: 0.66, height: 0.5 },
    },
    {
      id: 'tall sky',
      horizon: 0.68,
      x: 0.64,
      foot: 0.86,
      afloat: 0.83,
      height: 0.2,
      light: { x: 0.26, above: 0.4, radius: 0.045 },
      features: ['range', 'clouds', 'firs'],
      far: { x: 0.64, foot: 0.78, height: 0.32 },
    },
  ],
  hours: ['sunrise', 'day', 'dusk', 'day'],
  layers: [
    ...cloudedSky,
    { name: 'far hills', paint: farLand },
    lightSpill,
    farShore,
    lakeMist,
    fogBank,
    skyFigures,
    stillReflection,
    ripples,
    glitter,
    farBirds,
    lilies,
    spits,
    floatingFigures,
    nearBank,
  ],
}

const HILLS = [
  { depth: 0.95, height: 0.13, frequency: 1.1 },
  { depth: 0.68, height: 0.09, frequency: 1.6 },
] as const
const WOODED = [
  { depth: 0.9, height: 0.24, frequency: 0.9 },
  { depth: 0.62, height: 0.15, frequency: 1.3 },
] as const

/** Mountains, wooded slopes or hills, as the layout says. */
function farLand(stage: Stage): void {
  const { palette, horizon, frame, scene } = stage
  if (!hasFeature(stage, 'range')) return farHills(stage, hasFeature(stage, 'high wood') ? WOODED : HILLS)
  const x = scene.light.x < frame.width / 2 ? frame.width * 0.62 : frame.width * 0.38
  paintMassif(stage, {
    name: 'far range',
    foot: horizon,
    peaks: [Math.min(0.1, horizon * 0.25), Math.min(0.2, horizon * 0.4)],
    pitch: 0.36,
    main: { x, height: Math.min(0.32, horizon * 0.62) },
    depth: 0.42,
    colour: mix(lch(0.5, 0.06, 265), palette.land, 0.55),
    snow: 0.09,
  })
}

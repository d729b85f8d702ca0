import { floatingFigures, skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { below } from '../nature/land.ts'
import { sands } from '../nature/sands.ts'
import { lightSpill } from '../nature/sky.ts'
import { shallows } from '../nature/surf.ts'
import { glitter, reflection, ripples } from '../nature/water.ts'
import { fogBank } from '../nature/weather.ts'
import { fractal } from '../canvas/noise.ts'
import { air, hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { names } from '../subjects/parts.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** Where the sea comes up the sand. */
export const beach: Place = {
  name: 'beach',
  words: names(
    'beach, beaches, seaside, sea shore, seashore, sandy shore, surf, tropical island, by the sea, ' +
      '海滩, 沙滩, 海边, 海岸, 浜辺, 砂浜, 海辺, ビーチ, ' +
      'playa, playas, orilla del mar, plage, plages, bord de mer, rivage, ' +
      'strand, strände, am meer, meeresstrand, meeresküste',
  ),
  kinds: {
    palms: names(
      'palm, palms, palm trees, tropical, tropics, 棕榈, 椰树, ヤシ, 椰子, palmeras, palmiers, palmen',
    ),
    'dune grass': names('dune grass, beach grass, marram'),
    rocks: names('rocky shore, sea rocks, rocky beach'),
  },
  slots: ['ground', 'water', 'air'],
  templates: [
    {
      id: 'bay',
      horizon: 0.42,
      x: 0.36,
      foot: 0.85,
      afloat: 0.58,
      height: 0.26,
      light: { x: 0.74, above: 0.09, radius: 0.042 },
      features: ['headland', 'birds'],
    },
    {
      id: 'palms',
      horizon: 0.5,
      x: 0.36,
      foot: 0.88,
      afloat: 0.66,
      height: 0.27,
      light: { x: 0.22, above: 0.14, radius: 0.045 },
      features: ['palms', 'clouds'],
    },
    {
      id: 'dunes',
      horizon: 0.38,
      x: 0.62,
      foot: 0.84,
      afloat: 0.52,
      height: 0.24,
      light: { x: 0.26, above: 0.09, radius: 0.04 },
      features: ['dune grass', 'wide sand', 'birds'],
    },
    {
      id: 'icon',
      horizon: 0.52,
      x: 0.5,
      foot: 0.87,
      afloat: 0.68,
      height: 0.18,
      light: { x: 0.5, above: 0.1, radius: 0.19 },
      features: [],
    },
    {
      id: 'surf',
      horizon: 0.3,
      x: 0.6,
      foot: 0.92,
      afloat: 0.66,
      height: 0.4,
      light: { x: 0.2, above: 0.08, radius: 0.04 },
      features: ['surf', 'rocks'],
    },
    {
      id: 'high',
      horizon: 0.2,
      x: 0.36,
      foot: 0.72,
      afloat: 0.44,
      height: 0.21,
      light: { x: 0.74, above: 0.06, radius: 0.034 },
      features: ['headland', 'dune grass'],
    },
  ],
  hours: ['day', 'sunrise', 'dusk', 'day'],
  layers: [
    ...cloudedSky,
    { name: 'headland', paint: headland },
    lightSpill,
    farBirds,
    fogBank,
    skyFigures,
    reflection,
    ripples,
    glitter,
    shallows,
    floatingFigures,
    sands,
  ],
}

/** Land that runs out into the sea, from the side away from the light. */
function headland(stage: Stage): void {
  const { easel, horizon, frame, scene, palette } = stage
  if (!hasFeature(stage, 'headland')) return
  const away = scene.light.x > frame.width / 2 ? -1 : 1
  const relief = fractal(5, stage.salt('land', 'headland'))
  for (const [reach, height, depth] of [
    [0.16, 0.085, 0.8],
    [0.33, 0.12, 0.5],
  ] as const) {
    const end = frame.width * (0.5 + away * reach)
    const crest = (x: number) => {
      const inland = Math.max(0, (x - end) * away)
      return horizon - height * (1 - Math.exp(-inland * 9)) * (0.75 + 0.4 * relief(x * 3, reach * 9))
    }
    const colour = air(stage, palette.land, depth)
    const stops = [
      [0, colour],
      [1, air(stage, palette.land, depth + 0.4)],
    ] as const
    easel.shape(below(stage, crest, horizon), easel.vertical(horizon - height, horizon, stops))
  }
}

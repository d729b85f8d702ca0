import { skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { cloudSea, nearClouds } from '../nature/cloud-sea.ts'
import { drifting, towers } from '../nature/cloud-towers.ts'
import { farIslands, islandFigures } from '../nature/floating-island.ts'
import { lightSpill } from '../nature/sky.ts'
import { names } from '../subjects/parts.ts'
import { openSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** Above the clouds and among them. */
export const sky: Place = {
  name: 'sky',
  words: names(
    'sky, skies, above the clouds, over the clouds, sea of clouds, among the clouds, cloudscape, ' +
      'in the clouds, heaven, heavens, stratosphere, cloud sea, cloud kingdom, on a cloud, ' +
      '天空, 云海, 云端, 云上, 空の上, 雲の上, 雲海, 大空, ' +
      'cielo, sobre las nubes, entre las nubes, mar de nubes, en las nubes, ' +
      'ciel, au-dessus des nuages, dans les nuages, mer de nuages, ' +
      'himmel, über den wolken, in den wolken, wolkenmeer',
  ),
  kinds: {
    islands: names(
      'floating island, floating islands, sky island, sky islands, flying island, flying islands, ' +
        '浮岛, 空岛, 浮島, isla flotante, islas flotantes, île flottante, îles flottantes, ' +
        'schwebende insel, schwebende inseln, fliegende insel',
    ),
  },
  slots: ['air', 'ground'],
  templates: [
    {
      id: 'cloud sea',
      horizon: 0.6,
      x: 0.36,
      foot: 0.66,
      height: 0.27,
      light: { x: 0.74, above: 0.1, radius: 0.045 },
      features: ['birds'],
    },
    {
      id: 'towers',
      horizon: 0.72,
      x: 0.36,
      foot: 0.62,
      height: 0.28,
      light: { x: 0.24, above: 0.3, radius: 0.042 },
      features: ['towers', 'birds'],
    },
    {
      id: 'icon',
      horizon: 0.66,
      x: 0.5,
      foot: 0.64,
      height: 0.2,
      light: { x: 0.5, above: 0.16, radius: 0.2 },
      features: [],
    },
    {
      id: 'islands',
      horizon: 0.78,
      x: 0.6,
      foot: 0.56,
      height: 0.24,
      light: { x: 0.22, above: 0.34, radius: 0.04 },
      features: ['islands'],
    },
    {
      id: 'high',
      horizon: 0.34,
      x: 0.62,
      foot: 0.6,
      height: 0.25,
      light: { x: 0.26, above: 0.07, radius: 0.036 },
      features: ['birds'],
    },
    {
      id: 'among',
      horizon: 1.15,
      x: 0.4,
      foot: 0.62,
      height: 0.36,
      light: { x: 0.78, above: 0.9, radius: 0.05 },
      features: ['drifting'],
    },
  ],
  hours: ['day', 'sunrise', 'day', 'dusk'],
  layers: [
    ...openSky,
    towers,
    lightSpill,
    drifting,
    farBirds,
    farIslands,
    cloudSea,
    skyFigures,
    islandFigures,
    nearClouds,
  ],
}

import { skyFigures } from '../canvas/figures.ts'
import { shafts, submergedPalette, surfaceAbove, waterColumn } from '../nature/deep-water.ts'
import { kelpFar, kelpNear } from '../nature/kelp.ts'
import { relit } from '../nature/relit.ts'
import { cave, farReef, seaFloor } from '../nature/sea-floor.ts'
import { bubbles, schools, specks, swimmers } from '../nature/sea-life.ts'
import { names } from '../subjects/parts.ts'
import type { Place } from './place.ts'

/** In the sea: light from above, reefs and kelp below, life between. */
export const underwater: Place = {
  name: 'underwater',
  words: names(
    'underwater, under water, undersea, under the sea, beneath the sea, beneath the waves, ' +
      'sea floor, seafloor, seabed, sea bed, ocean floor, bottom of the sea, deep sea, abyss, ' +
      'reef, coral reef, aquarium, atlantis, submarine world, scuba, diving, ' +
      '水下, 海底, 深海, 水中, 珊瑚礁, 海の中, 海中, 水族館, 水族馆, ' +
      'bajo el agua, submarino mundo, fondo del mar, fondo marino, arrecife, mar profundo, ' +
      "sous l'eau, sous la mer, fond de la mer, fonds marins, récif, récif corallien, " +
      'unter wasser, unterwasser, meeresgrund, meeresboden, korallenriff, tiefsee, riff',
  ),
  kinds: {
    coral: names('coral, corals, 珊瑚, サンゴ, coral reef garden, corail, coraux, korallen, koralle'),
    kelp: names('kelp, kelp forest, seaweed, 海藻, 海带, 昆布, algas, algues, seetang'),
    bubbles: names('bubbles, bubble, 气泡, 泡, burbujas, bulles, luftblasen'),
    cave: names('sea cave, underwater cave, grotto, 水下洞穴, gruta, grotte'),
  },
  slots: ['water', 'air', 'ground'],
  indoors: true,
  templates: [
    {
      id: 'reef',
      horizon: 0.64,
      x: 0.6,
      foot: 0.86,
      afloat: 0.56,
      height: 0.28,
      light: { x: 0.3, above: 0.56, radius: 0.05 },
      features: ['coral', 'fish'],
    },
    {
      id: 'open',
      horizon: 0.94,
      x: 0.38,
      foot: 0.93,
      afloat: 0.56,
      height: 0.27,
      light: { x: 0.66, above: 0.84, radius: 0.06 },
      features: ['surface', 'fish'],
    },
    {
      id: 'kelp',
      horizon: 0.78,
      x: 0.42,
      foot: 0.9,
      afloat: 0.6,
      height: 0.3,
      light: { x: 0.7, above: 0.7, radius: 0.05 },
      features: ['kelp', 'fish'],
    },
    {
      id: 'wide floor',
      horizon: 0.46,
      x: 0.64,
      foot: 0.76,
      afloat: 0.44,
      height: 0.23,
      light: { x: 0.28, above: 0.38, radius: 0.05 },
      features: ['bubbles', 'fish'],
    },
    {
      id: 'cave',
      horizon: 0.74,
      x: 0.5,
      foot: 0.85,
      afloat: 0.58,
      height: 0.25,
      light: { x: 0.46, above: 0.66, radius: 0.07 },
      features: ['cave', 'fish'],
    },
    {
      id: 'icon',
      horizon: 0.84,
      x: 0.5,
      foot: 0.9,
      afloat: 0.6,
      height: 0.2,
      light: { x: 0.5, above: 0.74, radius: 0.16 },
      features: ['surface', 'coral', 'bubbles'],
    },
  ],
  hours: ['day', 'sunrise', 'day', 'night'],
  layers: relit(
    [
      waterColumn,
      surfaceAbove,
      farReef,
      kelpFar,
      schools,
      shafts,
      swimmers,
      skyFigures,
      seaFloor,
      cave,
      kelpNear,
      bubbles,
      specks,
    ],
    submergedPalette,
  ),
}

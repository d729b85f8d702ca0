import { skyFigures } from '../canvas/figures.ts'
import { asteroids } from '../nature/asteroids.ts'
import { cosmicPalette, darkness, nearStar, nebula, starfield } from '../nature/cosmos.ts'
import { galaxy } from '../nature/galaxy.ts'
import { footing } from '../nature/moonscape.ts'
import { relit } from '../nature/relit.ts'
import { planets } from '../nature/worlds.ts'
import { names } from '../subjects/parts.ts'
import type { Place } from './place.ts'

/** Beyond the air: stars and gas, planets near and far, and the ground of a moon. */
export const space: Place = {
  name: 'space',
  words: names(
    'space, outer space, deep space, cosmos, cosmic, universe, orbit, in orbit, milky way, ' +
      'solar system, interstellar, black hole, supernova, intergalactic, among the stars, ' +
      '宇宙, 太空, 银河, 外太空, 宇宙空間, 銀河, 宇宙の, 星际, ' +
      'espacio, espacio exterior, universo, vía láctea, sistema solar, entre las estrellas, ' +
      'espace, espace lointain, univers, voie lactée, système solaire, parmi les étoiles, ' +
      'weltraum, weltall, kosmos, universum, milchstraße, im all, sonnensystem',
  ),
  kinds: {
    surface: names(
      'moon surface, surface of the moon, lunar surface, on the moon, moonscape, lunar landscape, ' +
        '月球, 月球表面, 月面, 月球上, 月の表面, en la luna, superficie lunar, sur la lune, ' +
        'surface lunaire, auf dem mond, mondoberfläche, mondlandschaft',
    ),
    nebula: names(
      'nebula, nebulae, stardust, 星云, 星雲, nebulosa, nebulosas, nébuleuse, nébuleuses, ' +
        'sternennebel, gasnebel',
    ),
    galaxy: names(
      'galaxy, galaxies, spiral galaxy, 星系, 银河系, galaxia, galaxias, galaxie, galaxien, ' +
        'spiralgalaxie, 銀河系',
    ),
    asteroids: names(
      'asteroid belt, asteroid field, asteroid, asteroids, 小行星, 小行星带, 小惑星, asteroides, ' +
        'astéroïdes, asteroiden, asteroidengürtel',
    ),
  },
  slots: ['air', 'ground'],
  templates: [
    {
      id: 'orbit',
      horizon: 0.72,
      x: 0.36,
      foot: 0.62,
      height: 0.27,
      light: { x: 0.2, above: 0.56, radius: 0.032 },
      features: ['great planet'],
    },
    {
      id: 'ringed',
      horizon: 0.8,
      x: 0.3,
      foot: 0.74,
      height: 0.25,
      light: { x: 0.12, above: 0.64, radius: 0.026 },
      features: ['ringed planet', 'moons'],
    },
    {
      id: 'surface',
      horizon: 0.66,
      x: 0.36,
      foot: 0.87,
      height: 0.28,
      light: { x: 0.14, above: 0.5, radius: 0.03 },
      features: ['surface', 'horizon planet'],
    },
    {
      id: 'nebula',
      horizon: 0.8,
      x: 0.62,
      foot: 0.7,
      height: 0.3,
      light: { x: 0.26, above: 0.48, radius: 0.024 },
      features: ['nebula'],
    },
    {
      id: 'eclipse',
      horizon: 0.74,
      x: 0.5,
      foot: 0.82,
      height: 0.17,
      light: { x: 0.5, above: 0.34, radius: 0.2 },
      features: ['asteroids'],
    },
    {
      id: 'spiral',
      horizon: 0.78,
      x: 0.34,
      foot: 0.78,
      height: 0.22,
      light: { x: 0.16, above: 0.66, radius: 0.022 },
      features: ['galaxy'],
    },
    {
      id: 'low',
      horizon: 0.56,
      x: 0.64,
      foot: 0.93,
      height: 0.42,
      light: { x: 0.84, above: 0.4, radius: 0.03 },
      features: ['surface', 'nebula', 'moons'],
    },
  ],
  indoors: true,
  hours: ['night', 'dusk', 'night', 'sunrise'],
  layers: relit(
    [darkness, nebula, starfield, galaxy, nearStar, planets, asteroids, skyFigures, footing],
    cosmicPalette,
  ),
}

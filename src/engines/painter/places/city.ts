import { floatingFigures, skyFigures } from '../canvas/figures.ts'
import { foreground, islets, isWaterfront } from '../built/city-ground.ts'
import { bridge, cranes } from '../built/landmarks.ts'
import { SKYLINE, towerLayer } from '../built/skyline.ts'
import { farBirds } from '../nature/birds.ts'
import { lightSpill } from '../nature/sky.ts'
import { glitter, reflection, ripples } from '../nature/water.ts'
import { fogBank } from '../nature/weather.ts'
import type { Layer } from '../canvas/stage.ts'
import { names } from '../subjects/parts.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** A skyline in layers of haze: over water, over a park, or seen from a roof. */
export const city: Place = {
  name: 'city',
  words: names(
    'city, cities, cityscape, skyline, skyscraper, skyscrapers, downtown, metropolis, megacity, manhattan, hong kong, ' +
      '城市, 都市, 天际线, 摩天大楼, 大楼, 都会, 街並み, ビル, ビル街, 摩天楼, スカイライン, ' +
      'ciudad, ciudades, rascacielos, metrópoli, horizonte urbano, ville, villes, gratte-ciel, métropole, grande ville, ' +
      'stadt, städte, großstadt, metropole, wolkenkratzer, hochhaus, hochhäuser',
  ),
  kinds: {
    waterfront: names(
      'waterfront, harbor city, harbour city, city by the sea, city by the water, 海滨城市, 港口城市, 港町の夜景, ' +
        'ciudad costera, ciudad portuaria, ville portuaire, front de mer, hafenstadt, uferpromenade',
    ),
    bridge: names(
      'suspension bridge, city bridge, brooklyn bridge, golden gate, 吊桥, 大桥, 吊り橋, ' +
        'puente colgante, pont suspendu, hängebrücke',
    ),
    cranes: names(
      'construction site, building site, cranes, 工地, 工事現場, obra, grúas, chantier, grues, baustelle, baukräne',
    ),
    rooftops: names(
      'rooftop, rooftops, over the roofs, above the roofs, 屋顶, 屋根, tejado, tejados, toits, dächer, über den dächern',
    ),
    terrace: names(
      'roof terrace, on a roof terrace, on the roof terrace, rooftop terrace, rooftop bar, roof garden, 天台, 屋上, azotea, azoteas, toit-terrasse, dachterrasse, ' +
        'dachgarten',
    ),
    park: names(
      'city park, central park, urban park, 城市公园, 都市公園, parque urbano, parc urbain, stadtpark',
    ),
  },
  slots: ['ground', 'water', 'air'],
  templates: [
    {
      id: 'across the water',
      horizon: 0.55,
      x: 0.34,
      foot: 0.925,
      afloat: 0.78,
      height: 0.27,
      light: { x: 0.72, above: 0.11, radius: 0.05 },
      features: ['waterfront', 'clouds'],
      far: { x: 0.3, foot: 0.66, height: 0.26 },
    },
    {
      id: 'from a roof',
      horizon: 0.42,
      x: 0.64,
      foot: 0.94,
      afloat: 0.76,
      height: 0.33,
      light: { x: 0.26, above: 0.12, radius: 0.045 },
      features: ['cranes'],
      far: { x: 0.66, foot: 0.72, height: 0.33 },
    },
    {
      id: 'bridge',
      horizon: 0.66,
      x: 0.4,
      foot: 0.94,
      afloat: 0.84,
      height: 0.2,
      light: { x: 0.56, above: 0.13, radius: 0.15 },
      features: ['waterfront', 'bridge', 'low', 'birds'],
      far: { x: 0.3, foot: 0.76, height: 0.22 },
    },
    {
      id: 'over the park',
      horizon: 0.6,
      x: 0.66,
      foot: 0.9,
      afloat: 0.82,
      height: 0.24,
      light: { x: 0.3, above: 0.2, radius: 0.045 },
      features: ['tall', 'clouds', 'birds'],
    },
    {
      id: 'promenade',
      horizon: 0.44,
      x: 0.42,
      foot: 0.93,
      afloat: 0.72,
      height: 0.44,
      light: { x: 0.82, above: 0.09, radius: 0.04 },
      features: ['waterfront', 'quay', 'tall'],
      far: { x: 0.36, foot: 0.6, height: 0.34 },
    },
  ],
  hours: ['dusk', 'day', 'night', 'golden hour', 'blue hour', 'sunrise'],
  layers: [
    ...cloudedSky,
    ...SKYLINE.slice(0, 2).map(towerLayer),
    cranes,
    ...SKYLINE.slice(2).map(towerLayer),
    lightSpill,
    bridge,
    farBirds,
    fogBank,
    skyFigures,
    ...[reflection, ripples, glitter].map(overWater),
    { name: 'islets', paint: islets },
    floatingFigures,
    { name: 'foreground', paint: foreground },
  ],
}

function overWater({ name, paint }: Layer): Layer {
  return { name, paint: (stage) => (isWaterfront(stage) ? paint(stage) : undefined) }
}

import { floatingFigures, skyFigures, drawGroundFigure } from '../figures.ts'
import { columns } from '../cells.ts'
import { lch, mix } from '../colour.ts'
import { bridge, cranes } from '../built/landmarks.ts'
import { bench, setPiece } from '../built/outdoor-pieces.ts'
import { quay } from '../built/quay.ts'
import { rooftops } from '../built/rooftops.ts'
import { SKYLINE, towerLayer } from '../built/skyline.ts'
import { farBirds } from '../nature/birds.ts'
import { cumulus, streaks } from '../nature/clouds.ts'
import { flowers, grassColour } from '../nature/grass.ts'
import { paintGround } from '../nature/ground.ts'
import { landings } from '../nature/islet.ts'
import { roundTree } from '../nature/plants.ts'
import { lightSpill, skyGradient, skyLight, stars } from '../nature/sky.ts'
import { stormClouds } from '../nature/storm.ts'
import { glitter, reflection, ripples } from '../nature/water.ts'
import { path } from '../nature/village.ts'
import { fogBank } from '../nature/weather.ts'
import { settingOf } from '../scene.ts'
import type { Figure } from '../scene.ts'
import { air, hasFeature, tone } from '../stage.ts'
import type { Layer, Stage } from '../stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { names } from '../subjects/parts.ts'
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
      'rooftop, rooftops, roof terrace, 屋顶, 天台, 屋上, azotea, azoteas, tejados, toits, toit-terrasse, dächer, dachterrasse',
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
    skyGradient,
    stars,
    skyLight,
    stormClouds,
    streaks,
    { name: 'clouds', paint: (stage) => (hasFeature(stage, 'clouds') ? cumulus.paint(stage) : undefined) },
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

/** What lies before the city: what the words ask for, else what the template is made for. */
function groundOf(stage: Stage): 'water' | 'roofs' | 'park' {
  const floats = settingOf(stage.scene).some(({ slot }) => slot === 'water')
  if (floats || hasFeature(stage, 'bridge')) return 'water'
  if (hasFeature(stage, 'rooftops')) return 'roofs'
  if (hasFeature(stage, 'park')) return 'park'
  if (hasFeature(stage, 'waterfront')) return 'water'
  return stage.scene.template === 'from a roof' ? 'roofs' : 'park'
}

function isWaterfront(stage: Stage): boolean {
  return groundOf(stage) === 'water'
}

function overWater({ name, paint }: Layer): Layer {
  return { name, paint: (stage) => (isWaterfront(stage) ? paint(stage) : undefined) }
}

function grounded(figures: readonly Figure[], isBuilt: boolean): readonly Figure[] {
  return figures.filter(
    (figure) => figure.slot === 'ground' && Boolean(subjectOf(figure.subject).built) === isBuilt,
  )
}

/** Rocks under the buildings that stand in the water. */
function islets(stage: Stage): void | Promise<void> {
  const figures = grounded(stage.scene.figures, true)
  if (!isWaterfront(stage) || figures.length === 0) return
  return landings.paint({ ...stage, scene: { ...stage.scene, figures } })
}

/** What the viewer stands on: a quay, a roof, or the grass of a park. */
function foreground(stage: Stage): void | Promise<void> {
  const draw = { water: promenade, roofs: terrace, park }[groundOf(stage)]
  return draw(stage)
}

/** Room behind the feet of whoever stands on a quay, in world units. */
const BEHIND = 0.045

function edgeUnder(figures: readonly Figure[], otherwise: number): number {
  return Math.min(otherwise, ...figures.map(({ y }) => y - BEHIND))
}

function standing(stage: Stage, figures: readonly Figure[]): void {
  for (const figure of figures.toSorted((one, other) => one.y - other.y)) drawGroundFigure(stage, figure)
}

function promenade(stage: Stage): void {
  const around = grounded(settingOf(stage.scene), false)
  if (around.length === 0 && !hasFeature(stage, 'quay')) return
  quay(stage, edgeUnder(around, stage.frame.height * 0.9), { rail: true, lamps: hasFeature(stage, 'quay') })
  standing(stage, grounded(stage.scene.figures, false))
}

function terrace(stage: Stage): void {
  const edge = edgeUnder(grounded(settingOf(stage.scene), false), stage.frame.height * 0.9)
  let waiting = grounded(stage.scene.figures, true)
  rooftops(stage, edge, (foot) => {
    standing(
      stage,
      waiting.filter(({ y }) => y <= foot),
    )
    waiting = waiting.filter(({ y }) => y > foot)
  })
  standing(stage, waiting)
  quay(stage, edge, { rail: true, lamps: false })
  standing(stage, grounded(stage.scene.figures, false))
}

const PARK = [
  { share: 0.0, depth: 0.3, index: 1, trees: [0.05, 0.085], pitch: 0.05 },
  { share: 0.26, depth: 0.12, index: 2, trees: [0.1, 0.17], pitch: 0.19 },
  { share: 0.46, depth: 0, index: 3, trees: null, pitch: 1 },
] as const

function park(stage: Stage): Promise<void> {
  const { horizon, frame } = stage
  const rows = PARK.map(({ share, depth, index, trees, pitch }) => {
    const base = horizon + (frame.height - horizon) * share
    const salt = stage.salt('land', 'park') + index
    const crest = (x: number) => base - 0.016 * Math.sin(x * 2.3 + salt) - 0.01 * Math.sin(x * 5.1 + salt * 2)
    const colour = air(stage, grassColour(stage, index), depth)
    return {
      crest,
      top: base - 0.03,
      fall: 0.3,
      stops: [
        [0, tone(stage, colour, 0.25)],
        [0.4, colour],
        [1, tone(stage, colour, -0.45)],
      ] as const,
      lit: tone(stage, colour, 0.7),
      dress: () => {
        if (index === 3) path(stage)
        if (trees) treeLine(stage, { crest, trees, pitch, depth })
        else flowers(stage, crest, 4)
        if (index === 2) benches(stage, crest)
      },
    }
  })
  return paintGround(stage, rows)
}

/** Benches along the far walk of the park. */
function benches(stage: Stage, crest: (x: number) => number): void {
  const { easel } = stage
  for (const column of columns(easel.box.left - 0.3, easel.box.right + 0.3, 0.37)) {
    const x = (column + 0.4) * 0.37
    setPiece(stage, bench, { x, y: crest(x) + 0.028, size: 0.034, half: 1.05 })
  }
}

interface TreeLine {
  readonly crest: (x: number) => number
  readonly trees: readonly [number, number]
  readonly pitch: number
  readonly depth: number
}

function treeLine(stage: Stage, { crest, trees, pitch, depth }: TreeLine): void {
  const { easel, scene, palette } = stage
  const leaf = scene.weather === 'snow' ? lch(0.7, 0.03, 200) : mix(lch(0.55, 0.1, 138), palette.shade, 0.1)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
    const next = stage.random('plants', 'park tree', Math.round(pitch * 1000), column)
    const x = (column + next.range(0.1, 0.9)) * pitch
    const clear = scene.figures.every(
      (figure) => figure.slot !== 'ground' || Math.abs(figure.x - x) > figure.size * 0.5 + 0.06,
    )
    if (next() < 0.3 || (pitch > 0.1 && !clear)) continue
    roundTree(stage, next, {
      x,
      y: crest(x) + next.range(0.004, 0.03),
      height: next.range(...trees),
      leaf,
      depth,
    })
  }
}

import { lch, mix } from '../colours/colour.ts'
import { drawHillTown } from '../built/hill-town.ts'
import type { Manner } from '../built/house-plan.ts'
import { drawLane } from '../built/lane.ts'
import { square } from '../built/square.ts'
import { landing, meadow, valley } from '../built/village-ground.ts'
import { floatingFigures, skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { farHills } from '../nature/land.ts'
import { paintMassif } from '../nature/massif.ts'
import { lightSpill } from '../nature/sky.ts'
import { glitter, reflection, ripples } from '../nature/water.ts'
import { fogBank } from '../nature/weather.ts'
import { settingOf } from '../scene.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { names } from '../subjects/parts.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** Houses close together: along a lane, up a slope, by a harbour, around a square, down in a valley. */
export const village: Place = {
  name: 'village',
  words: names(
    'village, villages, town, towns, hamlet, hamlets, old town, cottages, houses, ' +
      '村庄, 小镇, 村, 古镇, 村子, 町, 集落, 宿場町, 家並み, ' +
      'pueblo, pueblos, aldea, aldeas, casas, bourg, bourgs, hameau, hameaux, maisons, ' +
      'dorf, dörfer, städtchen, altstadt, häuser, weiler',
  ),
  kinds: {
    southern: names(
      'mediterranean, mediterranean village, santorini, amalfi, cinque terre, tuscany, tuscan village, greek village, ' +
        'greek island, italian village, 地中海, 地中海小镇, 地中海の村, pueblo blanco, pueblo mediterráneo, village provençal, ' +
        'village méditerranéen, mittelmeerdorf, bergdorf am meer',
    ),
    harbour: names(
      'fishing village, harbour village, harbor village, coastal village, seaside village, village by the sea, seaside town, ' +
        '渔村, 海边小镇, 海边的村庄, 漁村, 港町, pueblo pesquero, pueblo costero, village de pêcheurs, fischerdorf, küstendorf',
    ),
    mountains: names(
      'mountain village, alpine village, village in the mountains, 山村, 山里的村庄, 山里, pueblo de montaña, ' +
        'village de montagne, bergdorf, alpendorf',
    ),
    timbered: names(
      'timbered houses, half-timbered, half-timbered houses, medieval village, medieval town, 木骨架房, 木組みの家, ' +
        'entramado de madera, pueblo medieval, colombages, village médiéval, fachwerk, fachwerkhäuser',
    ),
    square: names(
      'village square, town square, market square, 村广场, 广场, 広場, plaza, place du village, marktplatz, dorfplatz',
    ),
  },
  slots: ['ground', 'water', 'air'],
  templates: [
    {
      id: 'lane',
      horizon: 0.5,
      x: 0.52,
      foot: 0.92,
      height: 0.27,
      light: { x: 0.74, above: 0.16, radius: 0.045 },
      features: ['lane', 'clouds'],
      far: { x: 0.5, foot: 0.62, height: 0.26 },
    },
    {
      id: 'harbour',
      horizon: 0.58,
      x: 0.66,
      foot: 0.95,
      afloat: 0.82,
      height: 0.24,
      light: { x: 0.8, above: 0.16, radius: 0.04 },
      features: ['harbour', 'southern', 'birds'],
      far: { x: 0.76, foot: 0.66, height: 0.3 },
    },
    {
      id: 'square',
      horizon: 0.74,
      x: 0.4,
      foot: 0.91,
      height: 0.32,
      light: { x: 0.8, above: 0.42, radius: 0.04 },
      features: ['square'],
    },
    {
      id: 'slope',
      horizon: 0.66,
      x: 0.32,
      foot: 0.9,
      height: 0.24,
      light: { x: 0.24, above: 0.18, radius: 0.05 },
      features: ['slope', 'clouds', 'birds'],
    },
    {
      id: 'valley',
      horizon: 0.36,
      x: 0.66,
      foot: 0.93,
      height: 0.28,
      light: { x: 0.3, above: 0.14, radius: 0.045 },
      features: ['valley', 'mountains'],
    },
  ],
  hours: ['day', 'dusk', 'golden hour', 'night', 'sunrise', 'noon'],
  layers: [
    ...cloudedSky,
    { name: 'hills', paint: hills },
    lightSpill,
    farBirds,
    fogBank,
    { name: 'hillside', paint: hillside },
    ...[reflection, ripples, glitter].map(overWater),
    floatingFigures,
    { name: 'ground', paint: ground },
    skyFigures,
  ],
}

function isWaterside(stage: Stage): boolean {
  return hasFeature(stage, 'harbour') || settingOf(stage.scene).some(({ slot }) => slot === 'water')
}

function overWater({ name, paint }: Layer): Layer {
  return { name, paint: (stage) => (isWaterside(stage) ? paint(stage) : undefined) }
}

function mannerOf(stage: Stage): Manner {
  return hasFeature(stage, 'southern') && !hasFeature(stage, 'timbered') ? 'southern' : 'timbered'
}

function hills(stage: Stage): void {
  const { palette, horizon } = stage
  if (hasFeature(stage, 'mountains')) {
    const colour = mix(lch(0.52, 0.06, 270), palette.land, 0.5)
    const height = Math.min(0.3, horizon * 0.7)
    paintMassif(stage, {
      name: 'range',
      foot: horizon + 0.02,
      peaks: [0.4 * height, 0.75 * height],
      pitch: 0.3,
      main: { x: stage.frame.width - stage.scene.light.x, height },
      depth: 0.42,
      colour,
      snow: 0.09,
    })
    return
  }
  farHills(stage, FAR, horizon + 0.05)
}

const FAR = [
  { depth: 0.9, height: 0.11, frequency: 1.2 },
  { depth: 0.66, height: 0.07, frequency: 1.7 },
]

/** The town on its hill, in a shape of the template's own. */
function hillside(stage: Stage): void {
  const isHarbour = isWaterside(stage)
  if (!isHarbour && !hasFeature(stage, 'slope')) return
  const shape = hasFeature(stage, 'square') ? 'shore' : hasFeature(stage, 'lane') ? 'bay' : 'hill'
  drawHillTown(stage, {
    manner: mannerOf(stage),
    isHarbour,
    shape,
    near: hasFeature(stage, 'valley') ? 1.5 : 1,
  })
}

function ground(stage: Stage): void | Promise<void> {
  if (isWaterside(stage)) return landing(stage)
  if (hasFeature(stage, 'square')) return square(stage, mannerOf(stage))
  if (hasFeature(stage, 'valley')) return valley(stage, mannerOf(stage))
  if (hasFeature(stage, 'lane')) return drawLane(stage, mannerOf(stage))
  return meadow(stage)
}

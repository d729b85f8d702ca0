import { mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { floatingFigures, skyFigures } from '../canvas/figures.ts'
import { landings } from '../nature/islet.ts'
import { farHills } from '../nature/land.ts'
import type { FarRow } from '../nature/land.ts'
import { reeds } from '../nature/plants.ts'
import { lightSpill } from '../nature/sky.ts'
import { swell } from '../nature/swell.ts'
import { glitter, reflection, ripples } from '../nature/water.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { names } from '../subjects/parts.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** Sea or lake: a true reflection under far hills. */
export const water: Place = {
  name: 'water',
  words: [
    'water',
    'sea',
    'bay',
    'harbor',
    'harbour',
    'coast',
    'waves',
    '海',
    '水',
    ...'海面, 水面, 波, 海の, 海上, 港, 岸辺, mar, agua, costa, bahía'.split(', '),
    ...'orilla, olas, puerto, mer, eau, côte, baie, vagues'.split(', '),
    ...'meer, wasser, küste, bucht, ufer, wellen, hafen'.split(', '),
  ],
  kinds: {
    open: names(
      'open sea, the open sea, high seas, open ocean, ocean, oceans, at sea, out at sea, 大海, 海洋, 外海, 大洋, 海の上, ' +
        'océano, alta mar, mar abierto, océan, haute mer, pleine mer, ozean, offenes meer, hohe see, auf see',
    ),
  },
  slots: ['water', 'air', 'ground'],
  templates: [
    {
      id: 'thirds',
      horizon: 0.47,
      x: 0.36,
      foot: 0.755,
      height: 0.255,
      light: { x: 0.7, above: 0.085, radius: 0.05 },
      features: ['hills', 'reeds'],
    },
    {
      id: 'wide',
      horizon: 0.27,
      x: 0.63,
      foot: 0.62,
      height: 0.215,
      light: { x: 0.26, above: 0.07, radius: 0.036 },
      features: ['low hills', 'birds'],
    },
    {
      id: 'icon',
      horizon: 0.64,
      x: 0.5,
      foot: 0.8,
      height: 0.15,
      light: { x: 0.5, above: 0.1, radius: 0.2 },
      features: ['hills', 'birds'],
    },
    {
      id: 'close',
      horizon: 0.2,
      x: 0.44,
      foot: 0.74,
      height: 0.4,
      light: { x: 0.8, above: 0.07, radius: 0.036 },
      features: ['low hills', 'two reeds'],
    },
    {
      id: 'tall sky',
      horizon: 0.7,
      x: 0.66,
      foot: 0.84,
      height: 0.2,
      light: { x: 0.28, above: 0.3, radius: 0.045 },
      features: ['hills', 'clouds'],
    },
  ],
  hours: ['day', 'sunrise', 'golden hour', 'noon', 'dusk', 'day', 'blue hour'],
  layers: [
    ...cloudedSky,
    { name: 'hills', paint: hills },
    lightSpill,
    skyFigures,
    reflection,
    ripples,
    swell,
    glitter,
    landings,
    floatingFigures,
    { name: 'reeds', paint: frameReeds } satisfies Layer,
  ],
}

const HIGH: readonly FarRow[] = [
  { depth: 0.95, height: 0.1, frequency: 1.1 },
  { depth: 0.75, height: 0.07, frequency: 1.6 },
  { depth: 0.5, height: 0.045, frequency: 2.3 },
]
const LOW: readonly FarRow[] = [
  { depth: 0.7, height: 0.075, frequency: 1.6 },
  { depth: 0.35, height: 0.045, frequency: 2.2 },
]

function hills(stage: Stage): void {
  if (hasFeature(stage, 'open')) return
  farHills(stage, hasFeature(stage, 'low hills') ? LOW : HIGH)
}

/** The clump that reeds grow from, just below the frame: only a view that has grown shows it. */
function rootClump({ easel, frame, palette }: Stage, x: number, colour: Colour): void {
  const y = frame.height + REED_FOOT
  if (easel.box.bottom < y - CLUMP) return
  easel.lens({ x, y: y + CLUMP * 0.55, width: 0.46, height: CLUMP * 1.1, colour, alpha: 0.45 })
  easel.lens({ x, y, width: 0.36, height: CLUMP, colour, alpha: 1 })
  easel.lens({ x, y: y + CLUMP * 0.5, width: 0.3, height: 0.006, colour: palette.sun, alpha: 0.3 })
}

/** World units below the frame where reeds are rooted, and the thickness of the clump they are rooted in. */
const REED_FOOT = 0.05
const CLUMP = 0.05

/** Dark reeds in the corner under the light: the nearest value group, cropped by the frame's foot. */
function frameReeds(stage: Stage): void {
  if (hasFeature(stage, 'open')) return
  const { palette, frame, scene } = stage
  const colour = shift(mix(palette.deep, palette.shade, 0.65), { L: -0.06 })
  const side = scene.light.x > frame.width / 2 ? 1 : 0
  const corner = (at: number, count: number, height: number) =>
    reeds(stage, stage.random('plants', 'reeds', at * 16), {
      x: at * frame.width,
      y: frame.height + REED_FOOT,
      count,
      height,
      colour,
    })
  if (hasFeature(stage, 'reeds')) {
    rootClump(stage, (side ? 0.93 : 0.07) * frame.width, colour)
    corner(side ? 0.955 : 0.045, 22, 0.42)
    corner(side ? 0.89 : 0.11, 9, 0.24)
  }
  if (hasFeature(stage, 'two reeds')) {
    rootClump(stage, 0.03 * frame.width, colour)
    rootClump(stage, 0.985 * frame.width, colour)
    corner(0.03, 20, 0.55)
    corner(0.985, 12, 0.32)
  }
}

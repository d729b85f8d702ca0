import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { GRASS, flowers, grassColour } from '../nature/grass.ts'
import { paintGround } from '../nature/ground.ts'
import type { GroundRow } from '../nature/ground.ts'
import { farHills } from '../nature/land.ts'
import type { Crest } from '../nature/land.ts'
import { roundTree } from '../nature/plants.ts'
import { lightSpill } from '../nature/sky.ts'
import { keptClear, path, village } from '../nature/village.ts'
import { fogBank } from '../nature/weather.ts'
import { valueNoise } from '../canvas/noise.ts'
import { air, hasFeature, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** Rolling meadows with trees, sometimes a village. */
export const hills: Place = {
  name: 'hills',
  words: [
    'hills',
    'hill',
    'field',
    'fields',
    'countryside',
    'valley',
    'grass',
    'park',
    'farm',
    'prairie',
    '草原',
    '田野',
    '山丘',
    ...'草原の, 丘, 野原, 牧草地, 田園, 山坡, 田园, 乡村, colina, colinas, campo'.split(', '),
    ...'valle, granja de campo, colline, collines, champ, champs, vallée'.split(', '),
    ...'hügel, feld, felder, tal, landschaft, weide'.split(', '),
  ],
  slots: ['ground', 'air'],
  templates: [
    {
      id: 'thirds',
      horizon: 0.6,
      x: 0.36,
      foot: 0.86,
      height: 0.27,
      light: { x: 0.78, above: 0.12, radius: 0.045 },
      features: ['clouds', 'trees', 'birds'],
    },
    {
      id: 'big sky',
      horizon: 0.68,
      x: 0.64,
      foot: 0.9,
      height: 0.2,
      light: { x: 0.22, above: 0.14, radius: 0.042 },
      features: ['clouds', 'trees', 'village'],
    },
    {
      id: 'icon',
      horizon: 0.62,
      x: 0.5,
      foot: 0.845,
      height: 0.21,
      light: { x: 0.5, above: 0.12, radius: 0.19 },
      features: ['birds', 'trees'],
    },
    {
      id: 'close',
      horizon: 0.48,
      x: 0.6,
      foot: 0.92,
      height: 0.44,
      light: { x: 0.18, above: 0.1, radius: 0.045 },
      features: ['clouds', 'flowers', 'trees'],
    },
    {
      id: 'high field',
      horizon: 0.4,
      x: 0.38,
      foot: 0.76,
      height: 0.26,
      light: { x: 0.74, above: 0.07, radius: 0.04 },
      features: ['path', 'trees', 'flowers'],
    },
  ],
  hours: ['day', 'golden hour', 'noon', 'sunrise', 'day', 'dusk', 'golden hour', 'blue hour'],
  layers: [
    ...cloudedSky,
    { name: 'far hills', paint: (stage) => farHills(stage, FAR, stage.horizon + 0.06) },
    lightSpill,
    farBirds,
    fogBank,
    skyFigures,
    { name: 'ground', paint: (stage) => paintGround(stage, rowsOf(stage)) },
  ],
}

const FAR = [
  { depth: 0.9, height: 0.09, frequency: 1.2 },
  { depth: 0.62, height: 0.06, frequency: 1.7 },
]

/** Rows of meadow: distance below the horizon as a share of the ground's depth, swell, air. */
const ROWS = [
  { share: 0.02, swell: 0.045, frequency: 1.3, depth: 0.6 },
  { share: 0.2, swell: 0.05, frequency: 1, depth: 0.34 },
  { share: 0.46, swell: 0.045, frequency: 0.9, depth: 0.12 },
  { share: 0.8, swell: 0.035, frequency: 0.8, depth: 0 },
] as const

function rowsOf(stage: Stage): GroundRow[] {
  const { horizon, frame, easel } = stage
  const depth = frame.height - horizon
  const salt = stage.salt('land', 'meadow')
  const rows = ROWS.map((row, index) => {
    const base = horizon + depth * row.share
    const crest = swell({ base, height: row.swell, frequency: row.frequency, salt: salt + index * 7 })
    return { ...meadow(stage, index, { crest, base }), dress: () => dressRow(stage, index, crest) }
  })
  // Below the frame the meadow goes on in rows of its own, seen only after the view has grown.
  for (
    let base = horizon + depth * 1.25, i = 0;
    base < easel.box.bottom + 0.1;
    base += 0.22 * 1.5 ** i, i++
  ) {
    const crest = swell({ base, height: 0.035, frequency: 0.8, salt: salt + 31 + i * 7 })
    rows.push({ ...meadow(stage, 3, { crest, base }), dress: () => flowers(stage, crest, 3 + i + 1) })
  }
  return rows
}

function swell({
  base,
  height,
  frequency,
  salt,
}: {
  base: number
  height: number
  frequency: number
  salt: number
}): Crest {
  return (x) =>
    base -
    height * (Math.sin(x * frequency * 2.2 + salt) * 0.55 + 0.6 * valueNoise(x * frequency, salt * 0.3, 5))
}

function meadow(
  stage: Stage,
  index: number,
  { crest, base }: { crest: Crest; base: number },
): Omit<GroundRow, 'dress'> {
  const row = ROWS[index] ?? ROWS[3]
  const colour = air(stage, grassColour(stage, index), row.depth * 0.74)
  return {
    crest,
    top: base - row.swell,
    fall: 0.3,
    stops: [
      [0, tone(stage, colour, 0.25)],
      [0.45, colour],
      [1, tone(stage, colour, -0.4)],
    ],
    lit: tone(stage, colour, 0.75),
  }
}

function dressRow(stage: Stage, index: number, crest: Crest): void {
  if (index === 0) trees(stage, { crest, index, pitch: 0.075, size: [0.03, 0.05], chance: 0.6 })
  if (index === 1 && hasFeature(stage, 'village')) village(stage, crest)
  if (index === 1) trees(stage, { crest, index, pitch: 0.12, size: [0.055, 0.095], chance: 0.45 })
  if (index === 2 && hasFeature(stage, 'path')) path(stage)
  if (index === 2 && hasFeature(stage, 'flowers')) flowers(stage, crest, index)
  if (index === 2) trees(stage, { crest, index, pitch: 0.26, size: [0.09, 0.15], chance: 0.5 })
  if (index === 3) flowers(stage, crest, index)
}

interface TreeRow {
  readonly crest: Crest
  readonly index: number
  readonly pitch: number
  readonly size: readonly [number, number]
  readonly chance: number
}

/** Of the season: under snow, turned in autumn, else green. */
function leafColour(stage: Stage): Colour {
  if (stage.scene.weather === 'snow') return lch(0.62, 0.04, 190)
  return hasFeature(stage, 'autumn') ? lch(0.66, 0.13, 55) : mix(GRASS[3], lch(0.6, 0.12, 115), 0.3)
}

/** One tree at most for each cell along the crest, and none before the figures. */
function trees(stage: Stage, { crest, index, pitch, size, chance }: TreeRow): void {
  const { easel } = stage
  const row = ROWS[index] ?? ROWS[3]
  const leaf = leafColour(stage)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
    const next = stage.random('plants', 'tree', index, column)
    const x = (column + next.range(0.1, 0.9)) * pitch
    const height = next.range(...size)
    if (next() > chance || !hasFeature(stage, 'trees') || keptClear(stage, x, index)) continue
    roundTree(stage, next, {
      x,
      y: crest(x) + next.range(0.004, 0.02),
      height,
      leaf: shift(leaf, { L: next.range(-0.03, 0.05), hue: next.range(-12, 12) }),
      depth: row.depth,
    })
  }
}

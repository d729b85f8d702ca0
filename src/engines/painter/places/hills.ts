import { columns } from '../cells.ts'
import { clamp, lch, mix, shift } from '../colour.ts'
import type { Colour } from '../colour.ts'
import { drawFigure } from '../figure.ts'
import { skyFigures } from '../figures.ts'
import { farBirds } from '../nature/birds.ts'
import { paintGround } from '../nature/ground.ts'
import type { GroundRow } from '../nature/ground.ts'
import { farHills } from '../nature/land.ts'
import type { Crest } from '../nature/land.ts'
import { meadowFlower, roundTree } from '../nature/plants.ts'
import { cumulus, lightSpill, skyGradient, skyLight, stars, streaks } from '../nature/sky.ts'
import { stormClouds } from '../nature/storm.ts'
import { fogBank } from '../nature/weather.ts'
import { valueNoise } from '../noise.ts'
import { ribbon } from '../spline.ts'
import { UNIT, air, local, tone } from '../stage.ts'
import type { Stage } from '../stage.ts'
import type { Place } from './place.ts'

/** Rolling meadows with trees, sometimes a village. */
export const hills: Place = {
  name: 'hills',
  words: [
    'hills',
    'hill',
    'meadow',
    'meadows',
    'field',
    'fields',
    'countryside',
    'valley',
    'grass',
    'garden',
    'park',
    'farm',
    'prairie',
    '草原',
    '草地',
    '田野',
    '山丘',
    '花园',
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
      features: ['birds'],
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
  hours: ['day', 'sunrise', 'day', 'dusk'],
  layers: [
    skyGradient,
    stars,
    skyLight,
    stormClouds,
    streaks,
    { name: 'clouds', paint: (stage) => (has(stage, 'clouds') ? cumulus.paint(stage) : undefined) },
    { name: 'far hills', paint: (stage) => farHills(stage, stage.palette.land, FAR, stage.horizon + 0.06) },
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

const GRASS = [
  lch(0.8, 0.085, 122),
  lch(0.74, 0.11, 122),
  lch(0.66, 0.12, 127),
  lch(0.55, 0.115, 137),
] as const
const SNOW = [
  lch(0.97, 0.012, 75),
  lch(0.955, 0.016, 250),
  lch(0.93, 0.022, 250),
  lch(0.88, 0.035, 258),
] as const

function has({ scene }: Stage, feature: string): boolean {
  return scene.features.includes(feature)
}

function rowsOf(stage: Stage): GroundRow[] {
  const { horizon, frame, easel } = stage
  const depth = frame.height - horizon
  const salt = stage.salt('land', 'meadow')
  const rows = ROWS.map((row, index) => {
    const base = horizon + depth * row.share
    const crest = swell({ base, height: row.swell, frequency: row.frequency, salt: salt + index * 7 })
    return { ...meadow(stage, index, crest, base), dress: () => dressRow(stage, index, crest) }
  })
  // Below the frame the meadow goes on in rows of its own, seen only after the view has grown.
  for (
    let base = horizon + depth * 1.25, i = 0;
    base < easel.box.bottom + 0.1;
    base += 0.22 * 1.5 ** i, i++
  ) {
    const crest = swell({ base, height: 0.035, frequency: 0.8, salt: salt + 31 + i * 7 })
    rows.push({ ...meadow(stage, 3, crest, base), dress: () => flowers(stage, crest, 3 + i + 1) })
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

function meadow(stage: Stage, index: number, crest: Crest, base: number): Omit<GroundRow, 'dress'> {
  const row = ROWS[index] ?? ROWS[3]
  const colour = air(stage, grassColour(stage, index), row.depth, 1.4)
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

function grassColour(stage: Stage, index: number): Colour {
  const { palette, scene } = stage
  if (scene.weather === 'snow') return local(stage, SNOW[index] ?? SNOW[3])
  // Low light takes the green out of grass; half of each would be mud, so dusk and night go by the palette's land.
  const bent = clamp(0.12 + palette.dim * 4.5, 0, 0.86)
  const land = shift(palette.land, { L: 0.2 - index * 0.065, chroma: 1.1 })
  return mix(local(stage, GRASS[index] ?? GRASS[3], 0.5), land, bent)
}

function dressRow(stage: Stage, index: number, crest: Crest): void {
  if (index === 0) trees(stage, { crest, index, pitch: 0.075, size: [0.03, 0.05], chance: 0.6 })
  if (index === 1 && has(stage, 'village')) village(stage, crest)
  if (index === 1) trees(stage, { crest, index, pitch: 0.12, size: [0.055, 0.095], chance: 0.45 })
  if (index === 2 && has(stage, 'path')) path(stage)
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

/** One tree at most for each cell along the crest, and none before the figures. */
function trees(stage: Stage, { crest, index, pitch, size, chance }: TreeRow): void {
  const { easel } = stage
  const row = ROWS[index] ?? ROWS[3]
  const leaf = stage.scene.weather === 'snow' ? lch(0.62, 0.04, 190) : mix(GRASS[3], lch(0.6, 0.12, 115), 0.3)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
    const next = stage.random('plants', 'tree', index, column)
    const x = (column + next.range(0.1, 0.9)) * pitch
    const height = next.range(...size)
    if (next() > chance || !has(stage, 'trees') || keptClear(stage, x, index)) continue
    roundTree(stage, next, {
      x,
      y: crest(x) + next.range(0.004, 0.02),
      height,
      leaf: shift(leaf, { L: next.range(-0.03, 0.05), hue: next.range(-12, 12) }),
      depth: row.depth,
    })
  }
}

/** Near a standing figure nothing grows that could hide it. */
function keptClear({ scene }: Stage, x: number, index: number): boolean {
  if (index < 1) return false
  return scene.figures.some(
    (figure) => figure.slot === 'ground' && Math.abs(figure.x - x) < figure.size * 0.65 + 0.05,
  )
}

const WALLS = [
  lch(0.95, 0.025, 85),
  lch(0.93, 0.04, 60),
  lch(0.9, 0.045, 30),
  lch(0.92, 0.035, 200),
  lch(0.94, 0.06, 90),
]
const ROOFS = [
  lch(0.6, 0.15, 35),
  lch(0.55, 0.13, 25),
  lch(0.62, 0.12, 50),
  lch(0.5, 0.09, 250),
  lch(0.57, 0.1, 330),
]

/** Houses around one point of the row, thinning out to both sides. */
function village(stage: Stage, crest: Crest): void {
  const { easel, frame, palette } = stage
  const centre = stage.random('land', 'village').range(0.3, 0.7) * frame.width
  const pitch = 0.062
  const houses = columns(easel.box.left - 0.1, easel.box.right + 0.1, pitch).flatMap((column) => {
    const next = stage.random('land', 'house', column)
    const x = (column + next.range(0.1, 0.9)) * pitch
    const crowd = Math.exp(-(((x - centre) / 0.24) ** 2))
    if (next() > 0.95 * crowd || keptClear(stage, x, 1)) return []
    return [{ x, y: crest(x) + next.range(0.006, 0.055), next }]
  })
  for (const { x, y, next } of houses.toSorted((one, other) => one.y - other.y)) {
    const colours = { wall: next.pick(WALLS), roof: next.pick(ROOFS) }
    const figure = {
      subject: 'cottage',
      slot: 'ground',
      x,
      y,
      size: next.range(0.062, 0.078),
      flip: x > centre,
      tilt: 0,
      colours,
      seed: 1,
    } as const
    drawFigure(stage, figure, { colour: palette.haze, share: 0.22 })
    if (next() < 0.7) {
      const tx = x + next.range(0.045, 0.06) * (next() < 0.5 ? -1 : 1)
      roundTree(stage, next, {
        x: tx,
        y: y + 0.006,
        height: next.range(0.06, 0.09),
        leaf: GRASS[3],
        depth: 0.3,
      })
    }
  }
}

/** A path that winds toward the viewer. */
function path(stage: Stage): void {
  const { easel, frame, horizon } = stage
  const next = stage.random('land', 'path')
  const start = next.range(0.4, 0.6) * frame.width
  const depth = frame.height - horizon
  const end = start + next.range(-0.25, 0.25)
  const line = [0.47, 0.56, 0.68, 0.86, 1.12, 1.5].map((share, i) => ({
    x: start + (end - start) * (i / 5) + (i % 2 ? 0.055 : -0.04) * (0.4 + share),
    y: horizon + depth * share,
  }))
  const band = ribbon(line, (t) => 0.006 + 0.07 * t * t, 48)
  const sand = local(stage, lch(0.92, 0.05, 85))
  easel.paint(band.path, air(stage, sand, 0.12))
  easel.grain(band.path, {
    colour: tone(stage, sand, -0.4),
    from: [0, frame.height],
    to: [0, frame.height - depth * 0.3],
    alpha: 0.5,
    core: 0.3,
  })
}

const PETALS = [lch(0.97, 0.02, 90), lch(0.88, 0.13, 90), lch(0.72, 0.16, 20), lch(0.8, 0.1, 330)] as const

/** Flowers and tufts of grass over the nearest rows. */
function flowers(stage: Stage, crest: Crest, row: number): void {
  const { easel, scene } = stage
  const grass = grassColour(stage, 3)
  const stalk = tone(stage, grass, -0.5)
  const many = has(stage, 'flowers') ? 0.85 : 0.3
  const pitch = scene.detail === 'creative' ? 0.019 : 0.025
  for (const column of columns(easel.box.left - 0.05, easel.box.right + 0.05, pitch)) {
    const next = stage.random('plants', 'flower', row, column)
    const x = (column + next()) * pitch
    const down = next() ** 0.8 * 0.17
    const y = crest(x) + down + 6 * UNIT
    const near = 1 + down * 9
    if (next() > many) continue
    if (scene.weather === 'snow' || next() < 0.3)
      tuft(stage, { x, y, size: 0.011 * near, colour: stalk, lean: next.gauss() })
    else
      meadowFlower(stage, {
        x,
        y,
        size: next.range(1.6, 3.4) * UNIT * near,
        petal: local(stage, next.pick(PETALS), 0.7),
        stalk,
      })
  }
}

function tuft(
  { easel }: Stage,
  { x, y, size, colour, lean }: { x: number; y: number; size: number; colour: Colour; lean: number },
): void {
  for (const side of [-0.5, 0, 0.6]) {
    const tip = x + (side + lean * 0.2) * size
    const blade = [
      { x: x + side * size * 0.2, y },
      { x: (x + tip) / 2, y: y - size * 0.6 },
      { x: tip, y: y - size },
    ]
    easel.paint(ribbon(blade, (t) => size * 0.07 * (1 - t), 6).path, colour)
  }
}

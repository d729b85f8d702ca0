import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import { floatingFigures, skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { paintGround } from '../nature/ground.ts'
import type { GroundRow } from '../nature/ground.ts'
import { bankCover } from '../nature/bank-cover.ts'
import { paintMassif } from '../nature/massif.ts'
import { conifer } from '../nature/plants.ts'
import { lightSpill } from '../nature/sky.ts'
import { glitter, reflection, ripples } from '../nature/water.ts'
import { fogBank } from '../nature/weather.ts'
import { fractal } from '../canvas/noise.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { cloudedSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'
import { settingOf } from '../scene.ts'

/** High peaks over a lake, with a meadow at the viewer's feet. */
export const mountains: Place = {
  name: 'mountains',
  words: [
    'mountain',
    'mountains',
    'peak',
    'peaks',
    'alps',
    'himalaya',
    'summit',
    'glacier',
    'fjord',
    'cliffs',
    'volcano',
    '山',
    '雪山',
    '山脉',
    '高山',
    ...'山岳, 山々, 高峰, 山脈, 峰, montaña, montañas, sierra, cumbre, pico, acantilado, montagne'.split(
      ', ',
    ),
    ...'montagnes, sommet, pic, alpes, falaise, berg, berge, gebirge, gipfel, alpen'.split(', '),
    ...'klippe, klippen'.split(', '),
  ],
  slots: ['ground', 'water', 'air'],
  templates: [
    {
      id: 'lake',
      horizon: 0.58,
      x: 0.36,
      foot: 0.9,
      height: 0.24,
      light: { x: 0.76, above: 0.34, radius: 0.042 },
      features: ['clouds'],
    },
    {
      id: 'low',
      horizon: 0.7,
      x: 0.64,
      foot: 0.93,
      height: 0.2,
      light: { x: 0.24, above: 0.45, radius: 0.04 },
      features: ['birds'],
    },
    {
      id: 'icon',
      horizon: 0.62,
      x: 0.5,
      foot: 0.88,
      height: 0.17,
      light: { x: 0.5, above: 0.3, radius: 0.15 },
      features: ['birds'],
    },
    {
      id: 'close',
      horizon: 0.52,
      x: 0.64,
      foot: 0.93,
      height: 0.42,
      light: { x: 0.2, above: 0.36, radius: 0.045 },
      features: ['clouds'],
    },
    {
      id: 'high',
      horizon: 0.46,
      x: 0.34,
      foot: 0.86,
      height: 0.26,
      light: { x: 0.7, above: 0.28, radius: 0.04 },
      features: [],
    },
  ],
  hours: ['day', 'sunrise', 'noon', 'golden hour', 'blue hour', 'day', 'dusk'],
  layers: [
    ...cloudedSky,
    { name: 'far range', paint: farRange },
    { name: 'near range', paint: nearRange },
    lightSpill,
    farBirds,
    { name: 'shore', paint: shore },
    fogBank,
    skyFigures,
    reflection,
    ripples,
    glitter,
    floatingFigures,
    { name: 'meadow', paint: meadow },
  ],
}

function farRange(stage: Stage): void {
  const { palette, horizon, frame, scene } = stage
  // The main peak stands opposite the light.
  const x = scene.light.x < frame.width / 2 ? frame.width * 0.66 : frame.width * 0.36
  const height = Math.min(0.36, horizon * 0.66)
  const colour = mix(lch(0.52, 0.06, 270), palette.land, 0.5)
  paintMassif(stage, {
    name: 'far range',
    foot: horizon,
    peaks: [0.14, 0.24],
    pitch: 0.34,
    main: { x, height },
    depth: 0.34,
    colour,
    snow: 0.11,
  })
}

function nearRange(stage: Stage): void {
  const { palette, horizon } = stage
  const colour = mix(lch(0.45, 0.06, 265), palette.land, 0.5)
  paintMassif(stage, {
    name: 'near range',
    foot: horizon,
    peaks: [0.07, 0.15],
    pitch: 0.24,
    depth: 0.16,
    colour,
    snow: 0,
  })
}

/** Three rows of conifers along the water, each darker and taller. */
function shore(stage: Stage): void {
  const { easel, horizon, palette } = stage
  const green = mix(lch(0.4, 0.06, 165), palette.land, 0.35)
  const relief = fractal(2, stage.salt('land', 'shore'))
  for (const row of [0, 1, 2]) {
    const colour = air(stage, local(stage, shift(green, { L: -0.04 * row })), 0.34 - row * 0.13)
    const pitch = 0.014 + row * 0.006
    for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, pitch)) {
      const next = stage.random('plants', 'shore', row, column)
      const x = (column + next()) * pitch
      const crowd = relief(x * 1.6, row * 3.3) + 0.35 - row * 0.28
      const height = (0.022 + row * 0.014) * next.range(0.7, 1.5) * Math.min(1, 0.4 + crowd)
      if (crowd > 0) easel.paint(conifer(x, horizon + 2 * UNIT, height), colour)
    }
  }
}

/** The near bank with its grass; where the place's figures stand. */
function meadow(stage: Stage): Promise<void> | undefined {
  const { frame, easel, scene, palette } = stage
  const standing = scene.figures.filter(({ slot }) => slot === 'ground')
  const relief = fractal(3, stage.salt('land', 'bank'))
  // Without anyone to stand on it the bank only enters a corner.
  const feet = standing.length > 0 ? Math.min(...standing.map(({ y }) => y)) - 0.075 : frame.height * 0.95
  const lean = standing.length > 0 ? 0.03 : 0.13
  const side = scene.light.x < frame.width / 2 ? 1 : -1
  const crest = (x: number) => feet - side * (x - frame.width / 2) * lean + 0.03 * relief(x * 1.3, 2.5)
  const green = local(
    stage,
    lch(scene.weather === 'snow' ? 0.93 : 0.5, scene.weather === 'snow' ? 0.015 : 0.09, 140),
    0.6,
  )
  const colour = mix(green, palette.land, Math.min(0.8, 0.15 + palette.dim * 2.5))
  const row: GroundRow = {
    crest,
    top: feet - 0.06,
    fall: Math.max(0.3, frame.height - feet),
    stops: [
      [0, tone(stage, colour, 0.2)],
      [1, tone(stage, colour, -0.7)],
    ],
    lit: tone(stage, colour, 0.7),
    dress: () => {
      bankPines(stage, crest)
      bankCover(stage, crest, colour)
    },
  }
  return feet < easel.box.bottom + 0.1 ? paintGround(stage, [row]) : undefined
}

/** Large dark conifers that the frame crops, opposite the figures. */
function bankPines(stage: Stage, crest: (x: number) => number): void {
  const { easel, scene, palette, frame } = stage
  const colour = local(stage, mix(lch(0.33, 0.055, 170), palette.deep, 0.4), 0.7)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, 0.085)) {
    const next = stage.random('plants', 'bank', column)
    const x = (column + next()) * 0.085
    const edge = Math.abs(x - frame.width / 2) / (frame.width / 2)
    const taken = settingOf(scene).some((figure) => Math.abs(figure.x - x) < figure.size * 0.6 + 0.06)
    const height = next.range(0.16, 0.4) * Math.min(1.2, edge)
    const lightCovered = Math.abs(x - scene.light.x) < 0.1 && scene.light.radius > 0.1
    if (edge < 0.66 || taken || lightCovered || next() < 0.3) continue
    const path = conifer(x, crest(x) + 0.03, height)
    easel.shape(path, shift(colour, { L: next.range(-0.03, 0.03) }))
    easel.grain(path, {
      colour: tone(stage, colour, 0.6),
      from: [x + stage.lightSide * height * 0.2, 0],
      to: [x, 0],
      alpha: 0.6,
    })
  }
}

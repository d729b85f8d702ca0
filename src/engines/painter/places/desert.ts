import { columns } from '../canvas/cells.ts'
import { mix } from '../colours/colour.ts'
import { drawGroundFigure, skyFigures } from '../canvas/figures.ts'
import { farBirds } from '../nature/birds.ts'
import { STONE, crestOf, earthy, paintDune } from '../nature/dunes.ts'
import type { Dune } from '../nature/dunes.ts'
import { planet } from '../nature/planet.ts'
import { lightSpill } from '../nature/sky.ts'
import { fogBank } from '../nature/weather.ts'
import type { Figure } from '../scene.ts'
import { polygon, readPoints } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, air, hasFeature, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { openSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** Dunes and mesas; with a planet in the sky where the prompt is far from home. */
export const desert: Place = {
  name: 'desert',
  words: [
    'desert',
    'dunes',
    'dune',
    'sand',
    'sahara',
    'canyon',
    'wasteland',
    'mars',
    '沙漠',
    ...'砂漠, 砂丘, 荒野, 戈壁, 沙丘, desierto, dunas, duna, arena, désert, sable, wüste, dünen'.split(', '),
    ...'düne'.split(', '),
  ],
  slots: ['ground', 'air'],
  templates: [
    {
      id: 'thirds',
      horizon: 0.56,
      x: 0.6,
      foot: 0.85,
      height: 0.3,
      light: { x: 0.24, above: 0.12, radius: 0.045 },
      features: ['mesas', 'planet'],
    },
    {
      id: 'vast',
      horizon: 0.66,
      x: 0.3,
      foot: 0.885,
      height: 0.23,
      light: { x: 0.18, above: 0.22, radius: 0.04 },
      features: ['mesas', 'vast planet'],
    },
    {
      id: 'icon',
      horizon: 0.6,
      x: 0.5,
      foot: 0.8,
      height: 0.19,
      light: { x: 0.5, above: 0.1, radius: 0.2 },
      features: ['birds'],
    },
    {
      id: 'close',
      horizon: 0.48,
      x: 0.38,
      foot: 0.9,
      height: 0.44,
      light: { x: 0.78, above: 0.12, radius: 0.05 },
      features: ['mesas'],
    },
    {
      id: 'wide',
      horizon: 0.38,
      x: 0.66,
      foot: 0.72,
      height: 0.22,
      light: { x: 0.28, above: 0.08, radius: 0.036 },
      features: ['mesas', 'birds'],
    },
  ],
  hours: ['golden hour', 'day', 'night', 'sunrise', 'noon', 'dusk'],
  layers: [
    ...openSky,
    { name: 'planet', paint: planet },
    farBirds,
    { name: 'mesas', paint: mesas },
    lightSpill,
    fogBank,
    skyFigures,
    { name: 'dunes', paint: dunes },
  ],
}

/** Outline of a table mountain and of its dark face, in half widths and heights; the face for a light from the left. */
const MESA = readPoints('-1 .3!, -.72 -.55!, -.6 -.6!, -.52 -1!, .48 -.97!, .56 -.62!, .74 -.5!, 1 .3!')
const MESA_FACE = readPoints('.02 -.98!, .49 -.975!, .6 -.55!, .97 .3!, .14 .3!, .04 -.4!, .16 -.6!')

/** Table mountains on the horizon, one at most for each wide cell. */
function mesas(stage: Stage): void {
  const { easel, scene } = stage
  if (!hasFeature(stage, 'mesas')) return
  for (const column of columns(easel.box.left - 0.4, easel.box.right + 0.4, 0.3)) {
    const next = stage.random('land', 'mesa', column)
    const x = (column + next.range(0.2, 0.8)) * 0.3
    const [width, height, depth] = [next.range(0.09, 0.17), next.range(0.05, 0.14), next.range(0.3, 0.55)]
    if (next() < 0.35 || Math.abs(x - scene.light.x) < width) continue
    mesa(stage, { x, width, height, depth })
  }
}

function mesa(
  stage: Stage,
  { x, width, height, depth }: { x: number; width: number; height: number; depth: number },
): void {
  const { easel, horizon, lightSide, palette } = stage
  const stone = air(stage, earthy(stage, STONE), depth)
  const dark = air(stage, tone(stage, earthy(stage, STONE), -0.9), depth)
  const side = -Math.sign(lightSide)
  const shaped = (points: readonly Point[], mirror: number) =>
    polygon(
      points.map((point) => ({ x: x + mirror * point.x * width, y: horizon + 0.02 + point.y * height })),
    )
  const body = shaped(MESA, 1)
  const foot = mix(stone, palette.haze, 0.5)
  easel.shape(
    body,
    easel.vertical(horizon - height, horizon + 0.04, [
      [0, stone],
      [1, foot],
    ]),
  )
  easel.paint(shaped(MESA_FACE, side), dark, 0.8)
  easel.grain(body, {
    colour: dark,
    from: [x + side * width, horizon],
    to: [x - side * width * 0.3, horizon - height * 0.6],
    alpha: 0.8,
  })
}

/** Rows of dunes, darker and redder toward the viewer; figures stand between them. */
function dunes(stage: Stage): void {
  const { horizon, frame, easel, scene } = stage
  const depth = frame.height - horizon
  const rows: Dune[] = [0.1, 0.3, 0.54, 0.97].map((share, index) => ({
    base: horizon + depth * share,
    height: [0.06, 0.1, 0.09, 0.07][index] ?? 0.07,
    index,
  }))
  for (
    let base = horizon + depth * 1.5, i = 4;
    base < easel.box.bottom + 0.15;
    base += depth * 0.4 * 1.4 ** (i - 3), i++
  ) {
    rows.push({ base, height: 0.08, index: i })
  }
  let waiting = scene.figures
    .filter(({ slot }) => slot === 'ground')
    .toSorted((one, other) => one.y - other.y)
  rows.forEach((row, i) => {
    paintDune(stage, row)
    const next = rows[i + 1]
    const here = waiting.filter(({ x, y }) => !next || y < crestOf(stage, next)(x))
    here.forEach((figure) => standing(stage, figure))
    waiting = waiting.filter((figure) => !here.includes(figure))
  })
}

/** A figure on sand, with the prints that led it there. */
function standing(stage: Stage, figure: Figure): void {
  const { easel, palette, lightSide } = stage
  const print = mix(earthy(stage, STONE), palette.shade, 0.5)
  const side = -Math.sign(lightSide)
  for (let i = 1; i < 13; i++) {
    const t = i / 13
    easel.lens({
      x: figure.x - side * (t * 0.1 + t * t * 0.22) + (i % 2 ? 8 : -8) * UNIT,
      y: figure.y + t * 0.1 + 2 * UNIT,
      width: (9 + 9 * t) * UNIT,
      height: (3 + 3 * t) * UNIT,
      colour: print,
      alpha: 0.5,
    })
  }
  drawGroundFigure(stage, figure)
}

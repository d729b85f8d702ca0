import { lch, mix } from '../colours/colour.ts'
import { drawCompany } from '../built/still-life.ts'
import { lampColour, lamplight, lamplit } from '../built/lamplight.ts'
import { drawTableTop, layShadow } from '../built/flat-lay.ts'
import { outside, paintFrames, plasterWall, sideOf, wallColour } from '../built/room.ts'
import type { Room } from '../built/room.ts'
import { contact, drawTable, softShadow } from '../built/table.ts'
import { drawLit, skyFigures } from '../canvas/figures.ts'
import { farHills } from '../nature/land.ts'
import { skyGradient, skyLight, stars } from '../nature/sky.ts'
import { stormClouds } from '../nature/storm.ts'
import { precipitation } from '../nature/weather.ts'
import { polygon } from '../canvas/spline.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { names } from '../subjects/parts.ts'
import { FLAT_LAYS } from './flat-lays.ts'
import type { Place } from './place.ts'

/** A still life: a table before a wall, light from one side, and one thing that matters. */
export const tabletop: Place = {
  name: 'tabletop',
  words: names(
    'still life, still lifes, tabletop, table top, on a table, on the table, on a desk, desk, dining table, kitchen table, ' +
      '静物, 桌子, 桌上, 书桌, 餐桌, 静物画, 机, 食卓, テーブル, 机の上, ' +
      'naturaleza muerta, bodegón, mesa, sobre la mesa, escritorio, nature morte, sur la table, bureau, ' +
      'stillleben, tisch, auf dem tisch, esstisch, schreibtisch, küchentisch',
  ),
  kinds: {
    cloth: names('tablecloth, picnic cloth, 桌布, テーブルクロス, mantel, nappe, tischdecke, tischtuch'),
    'dark ground': names(
      'chiaroscuro, dark background, 明暗对照, 暗い背景, claroscuro, fondo oscuro, clair-obscur, fond sombre, hell-dunkel',
    ),
  },
  slots: ['ground', 'air'],
  indoors: true,
  levelling: 0.3,
  templates: [
    {
      id: 'window light',
      horizon: 0.66,
      x: 0.42,
      foot: 0.86,
      height: 0.42,
      light: { x: 0.1, above: 0.5, radius: 0.03 },
      features: ['cast light'],
    },
    {
      id: 'before the window',
      horizon: 0.74,
      x: 0.36,
      foot: 0.89,
      height: 0.38,
      light: { x: 0.68, above: 0.46, radius: 0.045 },
      features: ['window', 'company'],
    },
    {
      id: 'from above',
      horizon: 0.3,
      x: 0.56,
      foot: 0.76,
      height: 0.44,
      light: { x: 0.9, above: 0.2, radius: 0.03 },
      features: ['cloth', 'company', 'cast light'],
    },
    {
      id: 'dark ground',
      horizon: 0.7,
      x: 0.5,
      foot: 0.86,
      height: 0.52,
      light: { x: 0.08, above: 0.5, radius: 0.03 },
      features: ['dark ground'],
    },
    {
      id: 'low',
      horizon: 0.77,
      x: 0.62,
      foot: 0.815,
      height: 0.4,
      light: { x: 0.16, above: 0.5, radius: 0.035 },
      features: ['low', 'cast light', 'company'],
    },
  ],
  above: FLAT_LAYS,
  hours: ['day', 'sunrise', 'dusk', 'day'],
  layers: [
    ...[skyGradient, stars, skyLight, stormClouds, view(), precipitation].map(throughWindow),
    ...(
      [
        { name: 'wall', paint: (stage) => (isFlatLay(stage) ? undefined : wall(stage)) },
        { name: 'table', paint: (stage) => (isFlatLay(stage) ? drawTableTop : drawTable)(stage) },
        skyFigures,
        { name: 'company', paint: (stage) => (isFlatLay(stage) ? undefined : drawCompany(stage)) },
        { name: 'focus', paint: focus },
        { name: 'side light', paint: sideLight },
      ] satisfies Layer[]
    ).map(lamplit),
  ],
}

/** Whether the table is seen from straight above. */
const isFlatLay = (stage: Stage): boolean => hasFeature(stage, 'flat lay')

const BLIND: Room = { width: 0, top: 0, bottom: 0.5, more: [], arched: false }
const WINDOW: Room = { width: 0.46, top: 0.1, bottom: 0.655, more: [], arched: false }

function roomOf(stage: Stage): Room {
  return hasFeature(stage, 'window') ? WINDOW : BLIND
}

/** Nothing of the sky is painted where no window shows it. */
function throughWindow(layer: Layer): Layer {
  const { name, paint } = outside(layer, roomOf)
  return { name, paint: (stage) => (hasFeature(stage, 'window') ? paint(stage) : undefined) }
}

function view(): Layer {
  return {
    name: 'view',
    paint: (stage) =>
      farHills(
        stage,
        [
          { depth: 0.8, height: 0.08, frequency: 1.4 },
          { depth: 0.4, height: 0.05, frequency: 2 },
        ],
        stage.horizon + 0.12,
      ),
  }
}

function wall(stage: Stage): void {
  const own = wallColour(stage)
  const colour = hasFeature(stage, 'dark ground')
    ? mix(own, mix(lch(0.3, 0.035, 60), stage.palette.shade, 0.5), 0.82)
    : own
  plasterWall(stage, roomOf(stage), colour)
  paintFrames(stage, roomOf(stage))
  const { easel, scene, horizon } = stage
  easel.glow({
    x: scene.light.x,
    y: horizon * 0.45,
    radius: 0.8,
    colour: tone(stage, colour, 0.9),
    alpha: 0.5,
    power: 1.8,
  })
  if (hasFeature(stage, 'cast light')) castWindow(stage)
}

/** A window that is not in the picture, as light on the wall. */
function castWindow(stage: Stage): void {
  const { easel, scene, palette, horizon, frame } = stage
  if (scene.weather !== 'clear' && scene.weather !== 'snow') return
  const side = sideOf(stage)
  const alpha = scene.light.kind === 'sun' ? 0.34 : 0.16
  const [x, y] = [frame.width / 2 - side * 0.22, horizon * 0.12]
  const [wide, high, slant] = [0.16, Math.min(0.2, horizon * 0.3), 0.16]
  for (const column of [0, 1]) {
    for (const row of [0, 1]) {
      const left = x - side * column * (wide + 0.016)
      const corner = (u: number, v: number) => {
        const down = (row + v) * (high + 0.016)
        return {
          x: left - side * (u * wide + down * 0.42),
          y: y + down + u * slant * 0.5 + column * slant * 0.5,
        }
      }
      easel.paint(polygon([corner(0, 0), corner(1, 0), corner(1, 0.94), corner(0, 0.94)]), palette.sun, alpha)
    }
  }
}

function focus(stage: Stage): void {
  const figures = stage.scene.figures.filter(({ slot }) => slot === 'ground')
  for (const figure of figures.toSorted((one, other) => one.y - other.y)) {
    if (isFlatLay(stage)) {
      layShadow(stage, figure)
      drawLit(stage, figure)
      continue
    }
    softShadow(stage, figure)
    contact(stage, { x: figure.x, y: figure.y, half: subjectOf(figure.subject).foot * figure.size })
    drawLit(stage, figure)
  }
}

/** Light that comes in from one side over all: the sky's by day, a lamp's in the evening. */
function sideLight(stage: Stage): void {
  const { easel, scene, palette, horizon } = stage
  const burning = lamplight(stage)
  const side = sideOf(stage)
  const colour = mix(palette.sun, lampColour(stage), burning)
  easel.glow({
    x: scene.light.x + side * 0.2,
    y: horizon * 0.5,
    radius: 1.1,
    colour,
    alpha: 0.2 + 0.34 * burning,
    power: 2,
    screen: true,
  })
}

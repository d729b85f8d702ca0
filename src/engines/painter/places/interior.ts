import { columns } from '../canvas/cells.ts'
import { lamplit } from '../built/lamplight.ts'
import { paintHall } from '../built/hall.ts'
import { setsOf } from '../built/furnishing.ts'
import { drawCurtains, drawRug } from '../built/room-cloth.ts'
import { drawThing } from '../built/room-things.ts'
import { openingsOf, outside, paintWall, PERIOD, sideOf } from '../built/room.ts'
import type { Room } from '../built/room.ts'
import { paintFloor, paintFloorLight, paintShafts } from '../built/room-light.ts'
import { drawGroundFigure, skyFigures } from '../canvas/figures.ts'
import { lch, mix } from '../colours/colour.ts'
import { farHills } from '../nature/land.ts'
import { roundTree } from '../nature/plants.ts'
import { precipitation } from '../nature/weather.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { names } from '../subjects/parts.ts'
import { openSky } from '../nature/open-sky.ts'
import type { Place } from './place.ts'

/** A room: light falls in by its window, or comes from its lamps. */
export const interior: Place = {
  name: 'interior',
  words: names(
    'interior, room, rooms, living room, bedroom, kitchen, indoors, inside a house, window, windowsill, attic, ' +
      '房间, 室内, 客厅, 卧室, 厨房, 窗, 窗户, 窗边, 部屋, 居間, 寝室, 台所, 窓, 窓辺, ' +
      'habitación, salón, cuarto, dormitorio, ventana, cocina, intérieur, chambre, salon, fenêtre, cuisine, grenier, ' +
      'zimmer, wohnzimmer, schlafzimmer, innenraum, fenster, fensterbank, küche, stube, dachboden',
  ),
  kinds: {
    library: names(
      'library, libraries, bookshop, bookstore, study room, 图书馆, 书店, 书房, 図書館, 本屋, 書斎, ' +
        'biblioteca, librería, bibliothèque, librairie, bibliothek, bücherei, buchladen',
    ),
    café: names(
      'café, cafe, cafés, coffee shop, coffeehouse, tea room, restaurant, bistro, 咖啡馆, 咖啡店, 餐厅, 茶馆, カフェ, ' +
        '喫茶店, レストラン, cafetería, restaurante, salon de thé, kaffeehaus, konditorei, wirtshaus',
    ),
    fireplace: names(
      'fireplace, hearth, fireside, by the fire, 壁炉, 暖炉, chimenea, cheminée, coin du feu, kamin, kaminfeuer',
    ),
  },
  slots: ['ground', 'air'],
  indoors: true,
  templates: [
    {
      id: 'by the window',
      horizon: 0.78,
      x: 0.6,
      foot: 0.925,
      height: 0.27,
      light: { x: 0.3, above: 0.5, radius: 0.04 },
      features: ['curtains', 'rug'],
    },
    {
      id: 'tall windows',
      horizon: 0.72,
      x: 0.62,
      foot: 0.88,
      height: 0.2,
      light: { x: 0.22, above: 0.44, radius: 0.035 },
      features: ['arches'],
    },
    {
      id: 'close',
      horizon: 0.8,
      x: 0.42,
      foot: 0.95,
      height: 0.46,
      light: { x: 0.74, above: 0.52, radius: 0.05 },
      features: ['curtains'],
    },
    {
      id: 'hearth',
      horizon: 0.74,
      x: 0.44,
      foot: 0.91,
      height: 0.25,
      light: { x: 0.18, above: 0.46, radius: 0.035 },
      features: ['rug', 'fireplace'],
    },
    {
      id: 'long room',
      horizon: 0.56,
      x: 0.34,
      foot: 0.93,
      height: 0.35,
      light: { x: 0.58, above: 0.06, radius: 0.03 },
      features: [],
    },
    {
      id: 'round window',
      horizon: 0.82,
      x: 0.52,
      foot: 0.93,
      height: 0.36,
      light: { x: 0.5, above: 0.5, radius: 0.11 },
      features: ['arches'],
    },
  ],
  hours: ['day', 'sunrise', 'night', 'dusk'],
  layers: [
    ...[...openSky, view(), precipitation].map((layer) => outside(layer, roomOf)),
    ...(
      [
        {
          name: 'wall',
          paint: (stage) => (isHall(stage) ? paintHall(stage) : paintWall(stage, roomOf(stage))),
        },
        { name: 'floor', paint: floor },
        { name: 'furniture', paint: furniture },
        { name: 'shafts', paint: (stage) => paintShafts(stage, roomOf(stage)) },
        skyFigures,
        { name: 'guests', paint: guests },
      ] satisfies Layer[]
    ).map(lamplit),
  ],
}

const PLAIN: Room = { width: 0.36, top: 0.13, bottom: 0.56, more: [], arched: false }
const ROOMS: Readonly<Record<string, Room>> = {
  'by the window': PLAIN,
  'tall windows': { width: 0.2, top: 0.08, bottom: 0.56, more: [0.34], arched: true },
  close: { width: 0.46, top: 0.1, bottom: 0.6, more: [], arched: false },
  hearth: { width: 0.24, top: 0.16, bottom: 0.54, more: [], arched: false },
  'long room': { width: 0, top: 0, bottom: 0.6, more: [], arched: false },
  'round window': { width: 0.56, top: 0.12, bottom: 0.62, more: [], arched: true },
}

function roomOf({ scene }: Stage): Room {
  return ROOMS[scene.template] ?? PLAIN
}

/** Land in the windows: hills and a few trees. */
function view(): Layer {
  return {
    name: 'view',
    paint(stage) {
      farHills(
        stage,
        [
          { depth: 0.8, height: 0.07, frequency: 1.5 },
          { depth: 0.45, height: 0.045, frequency: 2.1 },
        ],
        stage.horizon + 0.1,
      )
      const leaf =
        stage.scene.weather === 'snow'
          ? lch(0.85, 0.02, 230)
          : mix(lch(0.58, 0.1, 135), stage.palette.shade, 0.2)
      for (const column of columns(stage.easel.box.left, stage.easel.box.right, 0.13)) {
        const next = stage.random('plants', 'garden', column)
        if (next() < 0.4)
          roundTree(stage, next, {
            x: (column + next()) * 0.13,
            y: stage.horizon + 0.09,
            height: next.range(0.1, 0.17),
            leaf,
            depth: 0.3,
          })
      }
    },
  }
}

function isHall({ scene }: Stage): boolean {
  return scene.template === 'long room'
}

function floor(stage: Stage): void {
  if (isHall(stage)) return
  paintFloor(stage)
  if (hasFeature(stage, 'rug')) drawRug(stage, stage.frame.width / 2 - sideOf(stage) * 0.06)
  paintFloorLight(stage, roomOf(stage))
}

function furniture(stage: Stage): void {
  if (isHall(stage)) return
  const { easel, scene } = stage
  const side = sideOf(stage)
  if (hasFeature(stage, 'curtains'))
    for (const opening of openingsOf(stage, roomOf(stage))) drawCurtains(stage, opening)
  for (const column of columns(
    easel.box.left - scene.light.x - PERIOD,
    easel.box.right - scene.light.x + PERIOD,
    PERIOD,
  )) {
    setsOf(stage, column).forEach(([thing, away, height], i) => {
      const beyond = away > 0 ? away + (roomOf(stage).more[0] ?? 0) : away
      const x = scene.light.x + column * PERIOD - side * beyond
      if (x < easel.box.left - 0.5 || x > easel.box.right + 0.5) return
      drawThing(stage, stage.random('land', 'thing', column, i), { thing, x, height })
    })
  }
}

function guests(stage: Stage): void {
  const figures = stage.scene.figures.filter(({ slot }) => slot === 'ground')
  for (const figure of figures.toSorted((one, other) => one.y - other.y)) drawGroundFigure(stage, figure)
}

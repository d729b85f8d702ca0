import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { GOLD, RED, WHITE } from './materials.ts'
import { ball, cyl, egg, flat, names, spot, twin, veil } from './parts.ts'
import { curve, each, facet, hoop, leaf, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A coin that lies: the middle of its foot. */
const coin = (x: number, y: number): Part[] => [
  cyl(
    `${x - 0.3} ${y - 0.05}, ${x} ${y + 0.05}, ${x + 0.3} ${y - 0.05}, ${x + 0.3} ${y - 0.12}, ${x - 0.3} ${y - 0.12}`,
    'gold',
    -0.25,
  ),
  ...row([-0.24, 0.24, 9], (at) => {
    const dip = Math.sqrt(1 - (at / 0.3) ** 2) * 0.085
    return stroke(`${x + at} ${y - 0.1 + dip}, ${x + at} ${y - 0.055 + dip}`, 'deep', 0.01)
  }),
  egg([x, y - 0.11, 0.3, 0.095], 'gold', 0.15),
]

/** Stacks, and one that leans. */
const coins: Subject = {
  id: 'coins',
  words: names(
    'coins, coin, gold coin, pile of coins, stack of coins, bitcoin, bitcoins, 硬币, 金币, 硬貨, 金貨, コイン, 小判, moneda, monedas, monedas de oro, pièce de monnaie, pièces d’or, Münze, Münzen, Goldmünze, Goldmünzen',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.65,
  accent: 'gold',
  foot: 0.7,
  upright: true,
  several: true,
  palette: { gold: GOLD, deep: lch(0.6, 0.12, 70), gleam: WHITE },
  parts: [
    ...row([-0.04, -0.508, 7], (y, i) => coin(0.32 + (i % 3) * 0.012, y)),
    ...row([-0.02, -0.254, 4], (y, i) => coin(-0.3 - (i % 2) * 0.02, y)),
    egg([0.03, -0.3, 0.29, 0.31], 'deep'),
    egg([-0.01, -0.31, 0.285, 0.31], 'gold'),
    hoop([-0.01, -0.31, 0.235, 0.255], 'deep', 0.02),
    leaf([-0.01, -0.14, -0.01, -0.48, 0.08], { c: 'deep', k: 0.15 }),
    facet('-.01 -.5, .07 -.31, -.01 -.12', { c: 'deep', k: -0.15 }),
    veil('-.22 -.3, -.19 -.46, -.08 -.55, -.1 -.48, -.17 -.4, -.18 -.26', 'gleam', 0.75),
    ...each('.34 -.76 .05, -.46 -.52 .045', ([x, y, r]) => [
      stroke(`${x - r} ${y}, ${x + r} ${y}`, 'gleam', 0.012),
      stroke(`${x} ${y - r}, ${x} ${y + r}`, 'gleam', 0.012),
    ]),
  ],
}

/** A sheet of old paper, a way across it. */
const map: Subject = {
  id: 'map',
  words: names(
    'map, maps, treasure map, old map, pirate map, world map, fantasy map, 地图, 藏宝图, 地図, 宝の地図, mapa, mapas, mapa del tesoro, carte au trésor, carte du monde, Landkarte, Schatzkarte, Weltkarte',
  ),
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.9,
  moves: 'stands',
  accent: 'paper',
  foot: 0.7,
  upright: true,
  palette: {
    paper: lch(0.87, 0.06, 82),
    back: lch(0.72, 0.07, 70),
    sea: lch(0.72, 0.07, 205),
    land: lch(0.74, 0.1, 125),
    ink: lch(0.4, 0.06, 50),
    red: RED,
  },
  parts: [
    curve(
      '-.7 -.1!, -.66 -.5, -.7 -.9!, -.36 -.86, 0 -.92, .36 -.86, .7 -.92!, .66 -.5, .7 -.08!, .36 -.14, 0 -.08, -.36 -.14',
      { c: 'paper', form: 'plane' },
    ),
    curve(
      '-.6 -.2, -.58 -.5, -.6 -.8, -.34 -.77, 0 -.82, .34 -.77, .6 -.81, .57 -.5, .6 -.19, .36 -.24, 0 -.19, -.36 -.24',
      { c: 'sea' },
    ),
    ball(
      '-.5 -.36, -.46 -.58, -.3 -.7, -.1 -.66, -.04 -.5, .14 -.42, .1 -.28, -.12 -.26, -.24 -.3, -.4 -.27',
      'land',
    ),
    ball('.2 -.66, .36 -.72, .5 -.64, .48 -.46, .36 -.36, .26 -.46', 'land', 0.1),
    ...each('-.34 -.52, -.24 -.56, -.28 -.47', ([x, y]) => [
      facet(`${x - 0.06} ${y + 0.06}, ${x} ${y - 0.05}, ${x + 0.06} ${y + 0.06}`, { c: 'ink', k: 0.4 }),
      facet(`${x} ${y - 0.05}, ${x + 0.06} ${y + 0.06}, ${x + 0.01} ${y + 0.06}`, { c: 'ink' }),
    ]),
    ...each(
      '-.38 -.36 -.3 -.34, -.24 -.35 -.16 -.36, -.1 -.37 -.02 -.4, .04 -.43 .1 -.48, .15 -.5 .22 -.53, .27 -.54 .33 -.54',
      ([x, y, a, b]) => stroke(`${x} ${y}, ${a} ${b}`, 'red', 0.022),
    ),
    stroke('.35 -.6, .45 -.5', 'red', 0.034),
    stroke('.45 -.6, .35 -.5', 'red', 0.034),
    ...each('.02 -.68, .0 -.28, -.5 -.7', ([x, y]) =>
      stroke(
        `${x - 0.05} ${y}, ${x - 0.025} ${y - 0.02}, ${x} ${y}, ${x + 0.025} ${y - 0.02}, ${x + 0.05} ${y}`,
        'paper',
        0.012,
      ),
    ),
    hoop([0.42, -0.29, 0.05, 0.05], 'ink', 0.01),
    ...each('0 -.1, .1 0, 0 .1, -.1 0', ([x, y]) =>
      flat(
        `${0.42 + x} ${-0.29 + y}!, ${0.42 + y * 0.2} ${-0.29 - x * 0.2}!, ${0.42 - y * 0.2} ${-0.29 + x * 0.2}!`,
        'ink',
      ),
    ),
    ...each('-.24, .24', ([x]) => [
      stroke(`${x} -.87, ${x} -.12`, 'back', 0.01),
      veil(`${x} -.87!, ${x + 0.12} -.9!, ${x + 0.12} -.11!, ${x} -.13!`, 'ink', 0.12),
    ]),
    ...twin([
      facet('-.78 -.03, -.66 -.05, -.66 -.93, -.78 -.95', { c: 'back', form: 'cyl' }),
      spot([-0.72, -0.94, 0.06, 0.03], 'paper'),
      spot([-0.72, -0.94, 0.026, 0.012], 'ink'),
      spot([-0.72, -0.04, 0.06, 0.026], 'back', -0.25),
      stroke('-.655 -.1, -.655 -.89', 'ink', 0.012, 0.3),
    ]),
  ],
}

/** What is found, and what leads there. */
export const HOARD: readonly Subject[] = [coins, map]

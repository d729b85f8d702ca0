import { lch } from '../colours/colour.ts'
import { archedLight, sash } from './facade.ts'
import {
  DARK_STONE,
  DARK_WOOD,
  DEEP_LEAF,
  GLASS,
  GOLD,
  LEAF,
  PANE,
  STEEL,
  STONE,
  WHITE,
} from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { arch, curve, each, facet, row, stroke, taper } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

const STONES = [
  [-0.12, -0.12],
  [0.04, -0.08],
  [-0.1, -0.26],
  [0.05, -0.34],
  [-0.11, -0.48],
  [0.03, -0.52],
  [-0.02, -0.58],
  [0.08, -0.44],
] as const

/** Wings, a portico and a dome. */
const palace: Subject = {
  id: 'palace',
  words: [
    ...names('palace, palaces, royal palace, museum, opera house, 宫殿, 皇宫, 宮殿, 博物館, palacio, palais'),
    ...names('palast, paläste, residenz'),
  ],
  slots: ['ground'],
  homes: ['city', 'hills', 'lake'],
  scale: 1.35,
  accent: 'roof',
  foot: 1.1,
  top: { x: 0, y: -0.66 },
  built: true,
  upright: true,
  palette: {
    wall: lch(0.92, 0.045, 82),
    roof: lch(0.6, 0.06, 195),
    trim: WHITE,
    pane: PANE,
    glass: GLASS,
    gold: GOLD,
    shade: lch(0.5, 0.04, 60),
  },
  parts: [
    box([-1.1, -0.4, 1.1, 0], { c: 'wall', nx: -0.1, form: 'plane' }),
    facet('-1.13 -.4, 1.13 -.4, 1.04 -.54, -1.04 -.54', { c: 'roof', k: -0.1, form: 'plane' }),
    ...[-0.95, 0.95].flatMap(pavilion),
    ...row([-0.68, -0.36, 3], bay),
    ...row([0.36, 0.68, 3], bay),
    box([-0.27, -0.5, 0.27, 0], { c: 'shade', form: 'plane' }),
    ...row([-0.2, 0.2, 3], (x) => archedLight([x, -0.06, 0.045, 0.3], 'pane')),
    ...row([-0.255, 0.255, 6], (x) => taper([x, -0.05, -0.46, 0.026, 0.022], { c: 'trim', form: 'cyl' })),
    box([-0.31, -0.51, 0.31, -0.45], { c: 'wall', k: 0.3 }),
    facet('-.33 -.5, 0 -.63, .33 -.5', { c: 'wall', k: 0.15, form: 'plane' }),
    facet('-.23 -.52, 0 -.605, .23 -.52', { c: 'gold', k: -0.3 }),
    box([-0.15, -0.73, 0.15, -0.58], { c: 'wall', form: 'cyl' }),
    ...row([-0.105, 0.105, 4], (x) => archedLight([x, -0.62, 0.018, 0.08], 'pane')),
    curve('-.175 -.72!, -.16 -.84, -.08 -.93, 0 -.95, .08 -.93, .16 -.84, .175 -.72!', {
      c: 'roof',
      form: 'ball',
    }),
    box([-0.03, -1.01, 0.03, -0.94], { c: 'wall', k: 0.2 }),
    stroke('0 -1, 0 -1.12', 'gold', 0.014),
    box([-0.19, -0.735, 0.19, -0.71], { c: 'gold', k: 0.1 }),
    stroke('-1.12 -.4, 1.12 -.4', 'trim', 0.024),
    box([-0.36, -0.03, 0.36, 0], { c: 'wall', k: 0.4 }),
    box([-0.32, -0.06, 0.32, -0.03], { c: 'wall', k: 0.2 }),
  ],
}

/** A round tower of stone, with ivy. */
const stoneTower: Subject = {
  id: 'tower',
  words: [
    ...names('tower, stone tower, watchtower, wizard tower, turret, keep, 塔楼, 石塔, torre, atalaya'),
    ...names('tour, donjon, turm, türme, wachturm'),
  ],
  slots: ['ground'],
  homes: ['mountains', 'hills', 'forest'],
  scale: 1.6,
  accent: 'roof',
  foot: 0.22,
  top: { x: 0, y: -0.72 },
  built: true,
  palette: {
    stone: STONE,
    roof: lch(0.46, 0.11, 300),
    pane: PANE,
    door: DARK_WOOD,
    leaf: DEEP_LEAF,
    flag: lch(0.62, 0.18, 40),
  },
  parts: [
    stroke('0 -1.02, 0 -1.14', 'door', 0.01),
    curve('0 -1.14!, -.09 -1.125, -.14 -1.1!, -.08 -1.085, 0 -1.08!', { c: 'flag' }),
    curve('-.2 0!, -.155 -.14, -.135 -.4, -.135 -.64!, .135 -.64!, .135 -.4, .155 -.14, .2 0!', {
      c: 'stone',
      form: 'cyl',
    }),
    ...STONES.map(([x, y]) => stroke(`${x} ${y}, ${x + 0.05} ${y}`, 'stone', 0.01, -0.8)),
    facet('-.13 -.6, .13 -.6, .19 -.67, -.19 -.67', { c: 'stone', k: -0.5, form: 'cyl' }),
    box([-0.19, -0.74, 0.19, -0.66], { c: 'stone', form: 'cyl' }),
    ...row([-0.13, 0.13, 4], (x) => archedLight([x, -0.675, 0.02, 0.052], 'pane')),
    curve('-.235 -.725!, -.11 -.82, 0 -1.04!, .11 -.82, .235 -.725!, .12 -.705, -.12 -.705', {
      c: 'roof',
      form: 'cyl',
    }),
    arch([-0.03, -0.4, 0.03, 0.1], { c: 'pane', glow: true }),
    arch([0.05, -0.22, 0.026, 0.085], { c: 'pane', glow: true }),
    arch([-0.03, 0, 0.06, 0.16], { c: 'stone', k: -0.4 }),
    arch([-0.03, 0, 0.045, 0.135], { c: 'door' }),
    ...each('.17 -.03 .07, .14 -.12 .055, .15 -.2 .045, .11 -.28 .045, .13 -.36 .032', ([x, y, r], i) =>
      oval([x, y, r, r * 1.1], { c: 'leaf', k: i % 2 ? 0.15 : -0.15, form: 'ball' }),
    ),
  ],
}

/** A white dome, open to the sky. */
const observatory: Subject = {
  id: 'observatory',
  words: [
    ...names(
      'observatory, observatories, planetarium, 天文台, 天文館, プラネタリウム, observatorio, planetario',
    ),
    ...names('observatoire, sternwarte, sternwarten, observatorium'),
  ],
  slots: ['ground'],
  homes: ['mountains', 'hills', 'desert'],
  scale: 1.3,
  accent: 'dome',
  foot: 0.6,
  top: { x: 0.1, y: -0.96 },
  built: true,
  palette: {
    wall: lch(0.88, 0.025, 80),
    dome: lch(0.93, 0.015, 230),
    dark: lch(0.28, 0.045, 270),
    tube: STEEL,
    trim: WHITE,
    pane: PANE,
    base: DARK_STONE,
  },
  parts: [
    facet('.3 0, .9 -.02, .9 -.24, .3 -.24', { c: 'wall', nx: 0.5, form: 'plane' }),
    stroke('.3 -.24, .92 -.235', 'trim', 0.028),
    ...[0.58, 0.78].flatMap((x) => sash([x, -0.07, 0.05, 0.1], 'pane')),
    box([-0.52, -0.42, 0.44, 0], { c: 'wall', form: 'cyl' }),
    facet('-.56 0, .48 0, .46 -.05, -.54 -.05', { c: 'base', form: 'cyl' }),
    curve('-.56 -.46!, -.55 -.7, -.4 -.9, -.14 -1, .06 -1, .32 -.9, .47 -.7, .48 -.46!', {
      c: 'dome',
      form: 'ball',
    }),
    curve('-.34 -.46!, -.35 -.68, -.3 -.86, -.16 -1!, .02 -1!, -.1 -.86, -.14 -.68, -.13 -.46!', {
      c: 'dark',
    }),
    facet('-.22 -.62, -.09 -.56, -.47 -1.0, -.58 -.93', { c: 'tube', k: 0.2, form: 'plane' }),
    facet('-.46 -1.02, -.6 -.93, -.62 -.955, -.48 -1.05', { c: 'dark', k: 0.3 }),
    stroke('-.345 -.46, -.355 -.68, -.305 -.86, -.165 -1', 'dome', 0.022, 0.5),
    stroke('-.125 -.46, -.135 -.68, -.095 -.86, .025 -1', 'dome', 0.022, -0.4),
    stroke('.2 -.47, .22 -.72, .13 -.97', 'dome', 0.008, -0.5),
    box([-0.58, -0.48, 0.5, -0.42], { c: 'trim', form: 'cyl' }),
    ...[-0.36, 0.16, 0.34].flatMap((x) => sash([x, -0.17, 0.045, 0.13], 'pane')),
    arch([-0.1, 0, 0.085, 0.24], { c: 'base', k: -0.3 }),
    arch([-0.1, 0, 0.06, 0.2], { c: 'dark' }),
  ],
}

/** Broken columns, an arch and fallen drums. */
const ruins: Subject = {
  id: 'ruins',
  words: [
    ...names('ruins, ruin, ancient ruins, broken columns, 废墟, 遗迹, 古迹, 廃墟, 遺跡, ruinas, ruines'),
    ...names('ruine, ruinen'),
  ],
  slots: ['ground'],
  homes: ['desert', 'hills', 'forest'],
  scale: 1.2,
  accent: 'stone',
  foot: 0.9,
  top: { x: -0.16, y: -0.9 },
  built: true,
  palette: { stone: lch(0.82, 0.04, 80), leaf: LEAF },
  parts: [
    curve(
      '-.66 0!, -.66 -.82!, -.5 -.86!, .16 -.9!, .3 -.84!, .32 -.7!, .4 -.56!, .38 0!, .16 0!, .16 -.36, .08 -.56, -.14 -.66, -.34 -.57, -.44 -.36, -.44 0!',
      { c: 'stone', nx: -0.15, form: 'plane' },
    ),
    curve(
      '.16 0!, .16 -.36, .08 -.56, -.14 -.66, -.34 -.57, -.44 -.36, -.44 0!, -.38 0!, -.38 -.34, -.3 -.52, -.13 -.6, .04 -.51, .1 -.34, .1 0!',
      { c: 'stone', k: -0.65 },
    ),
    ...each('-.6 -.2, -.62 -.4, -.56 -.6, .24 -.24, .27 -.46, -.4 -.74, 0 -.78, .16 -.68', ([x, y]) =>
      stroke(`${x} ${y}!, ${x + 0.11} ${y}!, ${x + 0.11} ${y - 0.07}!`, 'stone', 0.01, -0.7),
    ),
    taper([0.66, -0.06, -0.62, 0.095, 0.08], { c: 'stone', form: 'cyl' }),
    facet('.57 -.6, .75 -.6, .74 -.66, .7 -.62, .66 -.7, .61 -.63, .585 -.67', { c: 'stone', k: 0.1 }),
    ...[0.63, 0.66, 0.69].map((x) => stroke(`${x} -.08, ${x} -.58`, 'stone', 0.008, -0.6)),
    box([0.53, -0.07, 0.79, 0], { c: 'stone', k: 0.25, form: 'plane' }),
    taper([-0.88, -0.05, -0.3, 0.09, 0.083], { c: 'stone', form: 'cyl' }),
    facet('-.965 -.28, -.8 -.28, -.82 -.36, -.87 -.31, -.93 -.34', { c: 'stone', k: 0.2 }),
    box([-1.0, -0.06, -0.76, 0], { c: 'stone', k: 0.25, form: 'plane' }),
    facet('.24 .02, .5 -.01, .47 -.15, .2 -.12', { c: 'stone', k: 0.05, form: 'cyl' }),
    oval([0.22, -0.05, 0.045, 0.075], { c: 'stone', k: 0.5 }),
    facet('-.3 .02, -.08 .02, -.06 -.09, -.2 -.13, -.32 -.08', { c: 'stone', k: 0.1, form: 'plane' }),
    ...each(
      '-.6 -.84 .09, -.5 -.88 .07, .32 -.72 .08, .36 -.62 .07, .37 -.5 .05, -.62 -.02 .08, .86 -.02 .07',
      ([x, y, r], i) => oval([x, y, r, r * 0.85], { c: 'leaf', k: i % 2 ? 0.1 : -0.2, form: 'ball' }),
    ),
  ],
}

/** Great houses, whole and broken. */
export const PALACES: readonly Subject[] = [palace, stoneTower, observatory, ruins]

function bay(x: number): Part[] {
  return [
    ...sash([x, -0.05, 0.045, 0.13], 'glass'),
    ...sash([x, -0.24, 0.045, 0.12], 'pane'),
    archedDormer(x),
  ]
}

function archedDormer(x: number): Part {
  return arch([x, -0.42, 0.035, 0.09], { c: 'trim' })
}

/** A corner house of the palace. */
function pavilion(x: number): Part[] {
  return [
    box([x - 0.17, -0.46, x + 0.17, 0], { c: 'wall', nx: Math.sign(x) * 0.1, form: 'plane' }),
    curve(
      `${x - 0.2} -.45!, ${x - 0.16} -.55, ${x - 0.1} -.66!, ${x + 0.1} -.66!, ${x + 0.16} -.55, ${x + 0.2} -.45!`,
      { c: 'roof', form: 'cyl' },
    ),
    stroke(`${x - 0.19} -.455, ${x + 0.19} -.455`, 'trim', 0.026),
    ...[-0.075, 0.075].flatMap((dx) => [
      ...sash([x + dx, -0.05, 0.045, 0.14], 'glass'),
      ...sash([x + dx, -0.26, 0.045, 0.13], 'pane'),
    ]),
    round([x, -0.555, 0.04], { c: 'trim' }),
    round([x, -0.555, 0.025], { c: 'glass' }),
  ]
}

import { lch } from '../colours/colour.ts'
import { BRASS, DARK_WOOD, IRON, PANE, RED, WHITE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, leaf, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

const MASTS = [
  { x: -0.42, top: -0.98, wide: 0.84 },
  { x: 0.02, top: -1.12, wide: 1 },
  { x: 0.46, top: -0.92, wide: 0.7 },
] as const

/** Three masts of square sails over a tall stern. */
export const tallShip: Subject = {
  id: 'tall-ship',
  words: [
    ...names('tall ship, sailing ship, galleon, frigate, three-masted ship, old ship'),
    ...names('clipper, ship, 大帆船, 三桅船, 大型帆船, galeón'),
    ...names('velero de tres mástiles, galion, navire, trois-mâts, galeone'),
    ...names('galeonen, segelschiff, segelschiffe, schiff, schiffe'),
  ],
  slots: ['water', 'air', 'ground'],
  homes: ['water'],
  scale: 1.6,
  accent: 'sail',
  foot: 0.62,
  top: { x: 0.1, y: -0.22 },
  waterline: -0.03,
  palette: {
    sail: lch(0.93, 0.035, 82),
    hull: lch(0.42, 0.075, 45),
    band: lch(0.76, 0.11, 80),
    mast: DARK_WOOD,
    flag: RED,
    port: lch(0.26, 0.03, 50),
    pane: PANE,
  },
  parts: [
    stroke('-.72 -.2, -1.12 -.4', 'mast', 0.024),
    stroke('.55 -.28, .74 -.46', 'mast', 0.016),
    ...MASTS.flatMap(({ x, top }) => [
      stroke(`${x} -.18, ${x} ${top}`, 'mast', 0.022),
      curve(
        `${x} ${top}!, ${x + 0.07} ${top + 0.012}, ${x + 0.13} ${top - 0.004}!, ${x + 0.08} ${top + 0.036}, ${x} ${top + 0.045}!`,
        { c: 'flag' },
      ),
    ]),
    ...[
      '-.42 -.98, -1.11 -.4',
      '-.42 -.78, -.9 -.3',
      '.48 -.9, .72 -.26',
      '.02 -1.1, .46 -.3',
      '-.4 -.95, -.02 -.3',
    ].map((rope) => stroke(rope, 'mast', 0.006)),
    curve('-.47 -.86!, -.62 -.66, -.78 -.5, -1.08 -.4!, -.82 -.4, -.56 -.42!, -.53 -.62', {
      c: 'sail',
      k: -0.15,
      nx: -0.3,
      form: 'cyl',
    }),
    curve('-.47 -.62!, -.56 -.46, -.68 -.36, -.88 -.29!, -.66 -.28, -.5 -.3!', {
      c: 'sail',
      k: 0.1,
      form: 'cyl',
    }),
    curve('.52 -.78!, .6 -.6, .76 -.45!, .72 -.33!, .62 -.28, .51 -.28!', {
      c: 'sail',
      nx: 0.4,
      form: 'plane',
    }),
    ...MASTS.flatMap(({ x, top, wide }) => rig(x, top, wide)),
    curve(
      '-.86 -.26!, -.5 -.185, 0 -.165, .34 -.18!, .36 -.28!, .7 -.34!, .68 -.12, .6 .03!, -.56 .03!, -.7 -.06',
      { c: 'hull', form: 'plane', nx: -0.15 },
    ),
    curve(
      '-.86 -.26!, -.5 -.185, 0 -.165, .34 -.18!, .36 -.28!, .7 -.34!, .695 -.31!, .37 -.245!, .35 -.145!, 0 -.13, -.5 -.15, -.82 -.225!',
      { c: 'band', k: 0.2 },
    ),
    stroke('-.77 -.13, -.4 -.085, .1 -.075, .67 -.12', 'band', 0.035),
    ...row([-0.54, 0.4, 8], (x) =>
      box([x - 0.02, -0.115 + Math.abs(x) * 0.02, x + 0.02, -0.075], { c: 'port' }),
    ),
    ...row([0.46, 0.62, 3], (x) =>
      box([x - 0.024, -0.235 - (x - 0.46) * 0.2, x + 0.024, -0.175 - (x - 0.46) * 0.2], {
        c: 'pane',
        glow: true,
      }),
    ),
    stroke('-.64 -.02, 0 .0, .6 -.02', 'hull', 0.012, -0.8),
    round([0.72, -0.39, 0.024], { c: 'pane', glow: true }),
    curve('-.84 -.25!, -.93 -.29, -.9 -.23, -.8 -.18!', { c: 'band', k: 0.3 }),
  ],
}

/** A liner under smoke. */
const steamship: Subject = {
  id: 'steamship',
  words: [
    ...names('steamship, steamer, ocean liner, cruise ship, ferry, titanic, 轮船, 汽船, 邮轮, 客船, 蒸気船'),
    ...names('客轮, barco de vapor, crucero, transatlántico, buque, paquebot, bateau à vapeur'),
    ...names('dampfer, dampfschiff, kreuzfahrtschiff, fähre'),
  ],
  slots: ['water'],
  homes: ['water'],
  scale: 1.25,
  accent: 'funnel',
  foot: 0.95,
  top: { x: -0.55, y: -0.3 },
  waterline: -0.04,
  palette: {
    hull: lch(0.3, 0.04, 260),
    red: lch(0.48, 0.15, 28),
    white: WHITE,
    funnel: lch(0.6, 0.18, 38),
    black: lch(0.26, 0.02, 270),
    pane: PANE,
    mast: IRON,
    smoke: lch(0.86, 0.015, 250),
  },
  parts: [
    ...each('.1 -.92 .1, .3 -1 .13, .58 -1.06 .15, .86 -1.06 .12', ([x, y, r]) =>
      oval([x, y, r * 1.3, r * 0.7], { c: 'smoke', al: 0.7 }),
    ),
    stroke('-.72 -.28, -.72 -.92', 'mast', 0.016),
    stroke('.76 -.28, .76 -.86', 'mast', 0.016),
    stroke('-1.06 -.3, -.72 -.9, .05 -.82', 'mast', 0.005),
    ...[-0.22, 0.08, 0.38].flatMap((x) => [
      facet(`${x - 0.075} -.46, ${x + 0.075} -.46, ${x + 0.105} -.82, ${x - 0.045} -.82`, {
        c: 'funnel',
        form: 'cyl',
      }),
      facet(`${x - 0.053} -.75, ${x + 0.098} -.75, ${x + 0.107} -.84, ${x - 0.045} -.84`, {
        c: 'black',
        form: 'cyl',
      }),
    ]),
    facet('-.6 -.3, .64 -.3, .58 -.42, -.52 -.42', { c: 'white', nx: -0.1, form: 'plane' }),
    facet('-.42 -.41, .52 -.41, .48 -.5, -.36 -.5', { c: 'white', k: 0.2, form: 'plane' }),
    facet('-.4 -.48, -.2 -.48, -.22 -.58, -.36 -.58', { c: 'white', k: 0.1 }),
    ...row([-0.48, 0.54, 13], (x) => box([x - 0.018, -0.38, x + 0.018, -0.345], { c: 'pane', glow: true })),
    ...row([-0.32, 0.44, 10], (x) => box([x - 0.016, -0.47, x + 0.016, -0.44], { c: 'pane' })),
    box([-0.36, -0.56, -0.24, -0.525], { c: 'pane', glow: true }),
    curve('-1.16 -.4!, -.8 -.31, -.3 -.28, .5 -.28, 1.02 -.36!, 1.0 -.16, .92 .02!, -.92 .02!, -1.06 -.2', {
      c: 'hull',
      form: 'plane',
      nx: -0.2,
    }),
    facet('-1.04 -.1, .96 -.1, .92 .03, -.95 .03', { c: 'red', k: -0.1 }),
    stroke('-1.16 -.4, -.8 -.31, -.3 -.28, .5 -.28, 1.02 -.36', 'white', 0.024),
    ...row([-0.84, 0.84, 15], (x) => round([x, -0.19, 0.014], { c: 'pane' })),
  ],
}

/** Under or on the water. */
const submarine: Subject = {
  id: 'submarine',
  words: [
    ...names('submarine, u-boat, yellow submarine, 潜水艇, 潜艇, 潜水艦, submarino, sous-marin'),
    ...names('sous-marins, u-boot, unterseeboot'),
  ],
  slots: ['air', 'water'],
  homes: ['underwater', 'water'],
  scale: 1,
  accent: 'hull',
  foot: 0.7,
  waterline: -0.2,
  palette: {
    hull: lch(0.84, 0.15, 88),
    dark: lch(0.46, 0.06, 255),
    pane: PANE,
    brass: BRASS,
    rim: lch(0.6, 0.12, 60),
  },
  parts: [
    stroke('-.1 -.68!, -.1 -.98!, -.24 -.98!', 'dark', 0.034),
    curve('.84 -.34!, 1.0 -.56, 1.08 -.54, 1.04 -.3, 1.08 -.06, 1.0 -.04, .84 -.24!', {
      c: 'hull',
      k: -0.35,
    }),
    facet('-.28 -.52, .22 -.52, .16 -.76, -.2 -.76', { c: 'hull', k: 0.05, form: 'cyl' }),
    box([-0.25, -0.79, 0.2, -0.745], { c: 'rim' }),
    curve(
      '-.98 -.28, -.94 -.42, -.76 -.54, -.4 -.58, .2 -.58, .62 -.5, .94 -.3!, .94 -.26!, .62 -.06, .2 .0, -.4 .0, -.76 -.03, -.94 -.14',
      { c: 'hull', form: 'ball' },
    ),
    curve('-.94 -.17!, -.4 -.11, .2 -.11, .8 -.17!, .62 -.06, .2 0, -.4 0, -.76 -.03', {
      c: 'rim',
      k: -0.35,
    }),
    ...[-0.56, -0.16, 0.24].flatMap((x) => [
      round([x, -0.32, 0.125], { c: 'rim' }),
      round([x, -0.32, 0.09], { c: 'pane', glow: true }),
    ]),
    leaf([1.0, -0.28, 1.12, -0.52, 0.05], { c: 'brass', k: 0.2 }),
    leaf([1.0, -0.28, 1.12, -0.04, 0.05], { c: 'brass', k: -0.2 }),
    round([1.0, -0.28, 0.05], { c: 'brass', form: 'ball' }),
    round([-0.93, -0.28, 0.05], { c: 'pane', glow: true }),
    facet('.46 -.2, .8 -.14, .74 -.06, .44 -.13', { c: 'dark' }),
  ],
}

/** What floats and carries people. */
export const SHIPS: readonly Subject[] = [tallShip, steamship, submarine]

/** Three sails of a mast, the widest below, bellied by a wind from behind. */
function rig(x: number, top: number, wide: number): Part[] {
  const foot = -0.25
  const tall = foot - (top + 0.06)
  return [
    { from: 0, to: 0.28, low: 0.12, high: 0.07 },
    { from: 0.31, to: 0.62, low: 0.18, high: 0.125 },
    { from: 0.65, to: 1, low: 0.22, high: 0.18 },
  ].flatMap(({ from, to, low, high }): Part[] => {
    const [upper, lower] = [top + 0.06 + tall * from, top + 0.06 + tall * to]
    const [l, h] = [low * wide, high * wide]
    const belly = (upper + lower) / 2
    return [
      curve(
        `${x - h} ${upper}!, ${x + h} ${upper}!, ${x + l * 0.96} ${belly}, ${x + l * 0.92} ${lower}!, ${x} ${lower - 0.035}, ${x - l * 1.08} ${lower}!, ${x - l * 1.14} ${belly}`,
        { c: 'sail', form: 'cyl' },
      ),
      stroke(`${x - h - 0.02} ${upper}, ${x + h + 0.02} ${upper}`, 'mast', 0.015),
    ]
  })
}

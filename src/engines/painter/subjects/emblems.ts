import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { GOLD, RED, WHITE, WOOD } from './materials.ts'
import { moved } from './outline.ts'
import { ball, dot, egg, flat, names, veil } from './parts.ts'
import { curve, each, facet, hoop, star, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Sharpened, its point down on the paper. */
const PENCIL: readonly Part[] = [
  facet('-.075 -.2, -.025 -.2, -.025 -1.0, -.075 -1.0', { c: 'paint', k: 0.35 }),
  facet('-.027 -.2, .027 -.2, .027 -1.0, -.027 -1.0', { c: 'paint' }),
  facet('.025 -.2, .075 -.2, .075 -1.0, .025 -1.0', { c: 'paint', k: -0.45 }),
  curve(
    '-.075 -.205!, -.05 -.235, -.025 -.205!, 0 -.24, .025 -.205!, .05 -.235, .075 -.205!, .02 -.03!, -.02 -.03!',
    {
      c: 'wood',
      form: 'cyl',
    },
  ),
  facet('-.026 -.055, .026 -.055, 0 .02', { c: 'lead' }),
  facet('-.078 -1.0, .078 -1.0, .078 -1.09, -.078 -1.09', { c: 'metal', form: 'cyl' }),
  ...each('-1.025, -1.055', ([y]) => stroke(`-.078 ${y}, .078 ${y}`, 'metal', 0.01, -0.6)),
  curve('-.075 -1.09!, .075 -1.09!, .072 -1.16, .04 -1.19, -.04 -1.19, -.072 -1.16', {
    c: 'rubber',
    form: 'cyl',
  }),
]

const pencil: Subject = {
  id: 'pencil',
  words: names('pencils, lead pencil, pencil with an eraser, lápices, Bleistifte'),
  slots: ['ground', 'air'],
  homes: ['studio', 'tabletop'],
  scale: 0.9,
  moves: 'stands',
  accent: 'paint',
  foot: 0.06,
  palette: {
    paint: lch(0.82, 0.16, 85),
    wood: lch(0.86, 0.07, 75),
    lead: lch(0.28, 0.02, 270),
    metal: lch(0.78, 0.02, 250),
    rubber: lch(0.74, 0.12, 15),
  },
  parts: moved(PENCIL, { x: -0.3, y: 0, scale: 0.98, turn: 0.42 }),
}

/** A painter's board with its colours and a brush. */
const paintersPalette: Subject = {
  id: 'painters-palette',
  words: names(
    'paint palette, palette, paintbrush, paintbrushes, paint brush, artist palette, 调色板, 画笔, パレット, 絵筆, paleta de pintor, pincel, palette de peintre, pinceau, Farbpalette, Pinsel',
  ),
  slots: ['ground', 'air'],
  homes: ['studio', 'tabletop'],
  scale: 0.9,
  moves: 'stands',
  accent: 'wood',
  foot: 0.4,
  palette: {
    wood: lch(0.72, 0.09, 65),
    hole: lch(0.42, 0.06, 50),
    red: RED,
    yellow: lch(0.86, 0.16, 92),
    blue: lch(0.58, 0.15, 255),
    green: lch(0.64, 0.15, 145),
    violet: lch(0.56, 0.16, 310),
    white: WHITE,
    handle: lch(0.46, 0.13, 25),
    metal: lch(0.8, 0.02, 250),
    hair: lch(0.4, 0.05, 50),
  },
  parts: [
    ball(
      '-.6 -.36, -.58 -.62, -.36 -.84, -.04 -.92, .32 -.86, .58 -.66, .64 -.4, .5 -.26, .3 -.3, .2 -.2, .22 -.06, .06 .0, -.2 .0, -.46 -.12',
      'wood',
    ),
    egg([0.02, -0.26, 0.1, 0.075], 'hole'),
    ...each('-.42 -.34, -.38 -.58, -.16 -.74, .12 -.76, .36 -.64, .46 -.44', ([x, y], i) => {
      const c = ['blue', 'green', 'yellow', 'white', 'red', 'violet'][i] ?? 'white'
      return [
        ball(
          `${x - 0.1} ${y}, ${x - 0.06} ${y - 0.07}, ${x + 0.02} ${y - 0.075}, ${x + 0.1} ${y - 0.04}, ${x + 0.095} ${y + 0.04}, ${x + 0.02} ${y + 0.07}, ${x - 0.06} ${y + 0.06}`,
          c,
          0.05,
        ),
        veil(
          `${x - 0.05} ${y - 0.03}, ${x - 0.01} ${y - 0.05}, ${x + 0.03} ${y - 0.035}, ${x - 0.02} ${y - 0.015}`,
          'white',
          0.55,
        ),
      ]
    }),
    stroke('.02 -.24, .46 -.86, .62 -1.1', 'handle', 0.045),
    stroke('-.06 -.14, .05 -.29', 'metal', 0.055),
    flat('-.1 -.16!, -.03 -.11!, -.12 .0, -.2 .05!, -.16 -.08', 'hair'),
    flat('-.15 -.06, -.09 -.03, -.14 .02, -.2 .05!', 'red'),
  ],
}

/** A band of gold with a cut stone. */
const ring: Subject = {
  id: 'ring',
  words: names(
    'ring, diamond ring, engagement ring, wedding ring, gold ring, magic ring, 戒指, 钻戒, 指輪, anillo, anillo de diamantes, bague, alliance, Ehering, Diamantring',
  ),
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.7,
  moves: 'stands',
  accent: 'gold',
  foot: 0.24,
  upright: true,
  palette: { gold: GOLD, deep: lch(0.58, 0.11, 70), gem: lch(0.82, 0.07, 220), gleam: WHITE },
  parts: [
    hoop([0, -0.36, 0.34, 0.34], 'deep', 0.1),
    hoop([0, -0.36, 0.345, 0.345], 'gold', 0.07),
    stroke('-.28 -.56, -.34 -.42, -.34 -.28', 'gleam', 0.018),
    stroke('.3 -.2, .22 -.1, .12 -.05', 'gold', 0.02, 0.6),
    facet('-.12 -.68, .12 -.68, .18 -.84, -.18 -.84', { c: 'gold', form: 'plane' }),
    facet('-.26 -.98, 0 -.98, 0 -.72', { c: 'gem', k: 0.1 }),
    facet('.26 -.98, 0 -.98, 0 -.72', { c: 'gem', k: -0.4 }),
    facet('-.26 -.98, -.16 -1.1, -.1 -.98', { c: 'gem', k: 0.55 }),
    facet('-.16 -1.1, .16 -1.1, 0 -.98', { c: 'gem', k: 0.7 }),
    facet('-.1 -.98, -.16 -1.1, 0 -.98', { c: 'gem', k: 0.25 }),
    facet('.1 -.98, .16 -1.1, 0 -.98', { c: 'gem', k: 0.1 }),
    facet('.26 -.98, .16 -1.1, .1 -.98', { c: 'gem', k: -0.15 }),
    facet('-.1 -.98, .1 -.98, 0 -.72', { c: 'gem', k: 0.4 }),
    ...each('-.16 -.86 -.2 -.95, .16 -.86 .2 -.95', ([x, y, a, b]) =>
      stroke(`${x} ${y}, ${a} ${b}`, 'gold', 0.03),
    ),
    ...each('-.3 -1.12 .07, .32 -1.04 .05', ([x, y, r]) => [
      stroke(`${x - r} ${y}, ${x + r} ${y}`, 'gleam', 0.012),
      stroke(`${x} ${y - r}, ${x} ${y + r}`, 'gleam', 0.012),
    ]),
  ],
}

/** One arm of a crystal, upward from its middle. */
const ARM: readonly Part[] = [
  stroke('0 0, 0 -.52', 'ice', 0.05),
  ...each('-.2 .13, -.34 .15, -.46 .08', ([y, reach]) => [
    stroke(`0 ${y}, ${-reach} ${y - reach * 0.8}`, 'ice', 0.036),
    stroke(`0 ${y}, ${reach} ${y - reach * 0.8}`, 'ice', 0.036, -0.15),
  ]),
  dot([0, -0.55, 0.032], 'ice', 0.2),
]

const snowflake: Subject = {
  id: 'snowflake',
  words: names(
    'snowflake, snow crystal, ice crystal, 一片雪花, 雪の結晶, copo de nieve, flocon, flocon de neige, Schneeflocke',
  ),
  slots: ['air', 'ground'],
  homes: ['studio', 'snow'],
  scale: 0.9,
  accent: 'ice',
  foot: 0.1,
  upright: true,
  palette: { ice: lch(0.8, 0.09, 235), core: WHITE },
  parts: [
    ...Array.from({ length: 6 }, (_, i) =>
      moved(ARM, { x: 0, y: -0.58, scale: 1, turn: (i * Math.PI) / 3 }),
    ).flat(),
    hoop([0, -0.58, 0.13, 0.13], 'core', 0.026),
    dot([0, -0.58, 0.06], 'core'),
  ],
}

/** On a pole, in the wind. */
const flag: Subject = {
  id: 'flag',
  words: names(
    'flag, flags, banner, waving flag, 旗帜, 旗子, 旗, 国旗, bandera, banderas, drapeau, drapeaux, Flagge, Fahne',
  ),
  slots: ['ground'],
  homes: ['hills', 'mountains'],
  scale: 1.3,
  accent: 'cloth',
  foot: 0.1,
  palette: { cloth: lch(0.52, 0.15, 265), pole: WOOD, gold: GOLD },
  parts: [
    ball('-.16 0!, -.08 -.07, .08 -.07, .16 0!', 'pole', -0.3),
    stroke('0 -.04, 0 -1.12', 'pole', 0.045),
    egg([0, -1.16, 0.05, 0.05], 'gold'),
    curve(
      '.02 -1.08!, .2 -1.14, .38 -1.08, .56 -1.03, .88 -1.1!, .7 -.84!, .9 -.62!, .6 -.56, .4 -.6, .2 -.66, .02 -.6!',
      { c: 'cloth', form: 'plane' },
    ),
    stroke('.05 -1.03, .2 -1.08, .38 -1.02, .56 -.97, .77 -1.02', 'gold', 0.022),
    stroke('.05 -.66, .2 -.72, .4 -.66, .6 -.62, .78 -.66', 'gold', 0.022),
    star([0.36, -0.85, 0.12, 0.05, 5], { c: 'gold' }),
    veil('.26 -1.12, .36 -1.09, .34 -.62, .24 -.66', 'pole', 0.28),
    veil('.62 -1.04, .7 -1.06, .72 -.58, .62 -.57', 'pole', 0.22),
  ],
}

/** Small things that stand for much. */
export const EMBLEM_THINGS: readonly Subject[] = [pencil, paintersPalette, ring, snowflake, flag]

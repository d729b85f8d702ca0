import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { WHITE } from './materials.ts'
import { moved } from './outline.ts'
import { ball, dot, egg, flat, limb, names, spot, veil } from './parts.ts'
import { curve, each, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** What all of them are on a table. */
const GREENS = {
  slots: ['ground'],
  homes: TABLES,
  scale: 0.7,
  upright: true,
} as const satisfies Partial<Subject>

const onion: Subject = {
  ...GREENS,
  id: 'onion',
  words: names(
    'onion, onions, red onion, shallot, garlic, 洋葱, 大蒜, 玉ねぎ, タマネギ, にんにく, cebolla, cebollas, ajo, oignon, oignons, Zwiebel, Zwiebeln, Knoblauch',
  ),
  accent: 'skin',
  foot: 0.2,
  palette: { skin: lch(0.7, 0.13, 62), line: lch(0.52, 0.11, 50), root: lch(0.85, 0.06, 85), gleam: WHITE },
  parts: [
    ...each('-.12 .03, -.06 .05, 0 .05, .06 .05, .13 .02', ([x, y]) =>
      stroke(`${x * 0.4} -.05, ${x} ${y}`, 'root', 0.014, -0.2),
    ),
    ball(
      '0 0, -.2 -.02, -.42 -.16, -.5 -.38, -.42 -.58, -.22 -.72, -.1 -.84, -.07 -1.04!, -.01 -.94, .05 -1.08!, .07 -.86, .22 -.72, .42 -.58, .5 -.38, .42 -.16, .2 -.02',
      'skin',
    ),
    ...each(
      '-.44 -.4 -.07, -.28 -.36 -.05, -.1 -.34 -.02, .1 -.34 .02, .28 -.36 .04, .43 -.4 .05',
      ([x, y, top]) =>
        stroke(
          `${x * 0.25} -.02, ${x * 0.85} ${y + 0.2}, ${x} ${y}, ${x * 0.72} -.62, ${top} -.86`,
          'line',
          0.012,
        ),
    ),
    curve('.16 -.68!, .3 -.6, .4 -.44!, .3 -.46, .26 -.34!, .2 -.5', { c: 'skin', k: 0.35 }),
    veil('-.4 -.36, -.36 -.52, -.24 -.6, -.22 -.52, -.3 -.4, -.34 -.28', 'gleam', 0.55),
  ],
}

const POTATO: readonly Part[] = [
  ball(
    '-.5 -.2, -.46 -.4, -.24 -.52, .06 -.5, .34 -.44, .5 -.28, .46 -.1, .24 -.01, -.1 .0, -.38 -.04',
    'skin',
  ),
  ...each(
    '-.28 -.34 .05, .02 -.4 .04, .26 -.28 .05, -.06 -.18 .05, .14 -.12 .035, -.34 -.16 .035',
    ([x, y, r]) => [
      spot([x, y, r, r * 0.55], 'eye'),
      stroke(`${x - r} ${y - r * 0.4}, ${x} ${y - r * 0.8}, ${x + r} ${y - r * 0.4}`, 'skin', 0.012, 0.5),
    ],
  ),
  ...each('-.18 -.28, .14 -.34, .34 -.18, -.2 -.1, .08 -.24, -.4 -.26, .0 -.08', ([x, y]) =>
    dot([x, y, 0.011], 'eye'),
  ),
]

/** Two, one on the other's shoulder. */
const potato: Subject = {
  ...GREENS,
  id: 'potato',
  words: names(
    'potato, potatoes, 土豆, 马铃薯, じゃがいも, ジャガイモ, 芋, patata, patatas, pomme de terre, pommes de terre, patate, Kartoffel, Kartoffeln',
  ),
  scale: 0.62,
  accent: 'skin',
  foot: 0.5,
  several: true,
  palette: { skin: lch(0.79, 0.1, 80), eye: lch(0.5, 0.07, 60) },
  parts: [
    ...moved(POTATO, { x: 0.34, y: -0.14, scale: 0.9, turn: -0.9 }),
    ...moved(POTATO, { x: -0.2, y: 0, scale: 1 }),
  ],
}

const peach: Subject = {
  ...GREENS,
  id: 'peach',
  words: names(
    'peach, peaches, apricot, nectarine, 桃子, 水蜜桃, 杏子, 桃, もも, melocotón, melocotones, durazno, albaricoque, pêche, pêches, abricot, Pfirsich, Pfirsiche, Aprikose',
  ),
  accent: 'flesh',
  foot: 0.2,
  palette: {
    flesh: lch(0.82, 0.115, 62),
    blush: lch(0.64, 0.17, 25),
    leaf: lch(0.6, 0.13, 138),
    stem: lch(0.42, 0.06, 55),
    gleam: WHITE,
  },
  parts: [
    ball(
      '0 0, -.24 -.04, -.46 -.2, -.52 -.46, -.42 -.72, -.2 -.84, 0 -.78, .2 -.84, .42 -.72, .52 -.46, .46 -.2, .24 -.04',
      'flesh',
    ),
    veil(
      '.06 -.76, .2 -.83, .41 -.71, .51 -.46, .45 -.2, .24 -.05, .06 -.02, .2 -.2, .22 -.5',
      'blush',
      0.55,
    ),
    veil('.2 -.74, .38 -.66, .46 -.44, .4 -.22, .26 -.12, .34 -.4', 'blush', 0.4),
    stroke('0 -.78, -.1 -.64, -.13 -.4, -.08 -.16, .0 -.01', 'blush', 0.022, -0.15),
    curve('-.12 -.8, 0 -.74, .12 -.8, .06 -.7, 0 -.64, -.06 -.7', { c: 'blush', k: -0.35 }),
    limb('0 -.73 .022, .02 -.84 .02, .05 -.92 .026', 'stem'),
    leaf([0.02, -0.8, 0.5, -0.98, 0.1], { c: 'leaf', form: 'plane' }, -0.12),
    stroke('.03 -.8, .24 -.93, .48 -.98', 'leaf', 0.012, -0.45),
    leaf([0.0, -0.8, -0.34, -1.0, 0.075], { c: 'leaf', form: 'plane', k: 0.15 }, 0.12),
    stroke('0 -.8, -.16 -.94, -.33 -1.0', 'leaf', 0.01, -0.45),
    veil('-.42 -.46, -.37 -.63, -.26 -.71, -.24 -.63, -.32 -.46, -.37 -.34', 'gleam', 0.5),
  ],
}

const bellPepper: Subject = {
  ...GREENS,
  id: 'bell-pepper',
  words: names(
    'bell pepper, bell peppers, sweet pepper, red pepper, capsicum, 甜椒, 青椒, 彩椒, パプリカ, ピーマン, pimiento, pimientos, pimiento rojo, poivron, poivrons, Paprika, Paprikaschote',
  ),
  accent: 'flesh',
  foot: 0.26,
  palette: { flesh: lch(0.6, 0.21, 29), stem: lch(0.58, 0.14, 138), gleam: WHITE },
  parts: [
    ball('.1 -.74, .3 -.82, .48 -.7, .48 -.44, .38 -.14, .24 -.02, .08 -.06, .1 -.4', 'flesh', -0.15),
    ball('-.1 -.74, -.3 -.82, -.48 -.7, -.48 -.44, -.38 -.14, -.24 -.02, -.08 -.06, -.1 -.4', 'flesh', 0.02),
    ball('-.2 -.72, 0 -.8, .2 -.72, .24 -.44, .18 -.1, .06 .0, -.06 .0, -.18 -.1, -.24 -.44', 'flesh', 0.05),
    stroke('-.16 -.72, -.23 -.5, -.18 -.14, -.1 -.03', 'flesh', 0.014, -0.55),
    stroke('.16 -.72, .23 -.5, .18 -.14, .1 -.03', 'flesh', 0.014, -0.55),
    curve('-.24 -.78, 0 -.66, .24 -.78, .12 -.82, -.12 -.82', { c: 'flesh', k: -0.6 }),
    flat('-.18 -.8, -.1 -.72, -.03 -.7!, .05 -.68, .16 -.74!, .18 -.8, .08 -.86, -.08 -.86', 'stem', -0.15),
    limb('0 -.8 .062, .0 -.94 .046, .06 -1.06 .05', 'stem', 0.05),
    egg([0.07, -1.08, 0.05, 0.03], 'stem', 0.4),
    veil('-.41 -.46, -.39 -.64, -.3 -.72, -.27 -.66, -.32 -.46, -.33 -.28', 'gleam', 0.65),
    veil('-.1 -.6, -.05 -.66, .02 -.6, -.04 -.36, -.09 -.4', 'gleam', 0.45),
    veil('.31 -.66, .36 -.68, .38 -.56, .34 -.5', 'gleam', 0.4),
  ],
}

/** From the greengrocer. */
export const GREENGROCER: readonly Subject[] = [onion, potato, peach, bellPepper]

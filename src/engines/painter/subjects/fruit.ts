import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BARK, DEEP_LEAF, LEAF, WHITE } from './materials.ts'
import { oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, leaf, stroke } from './shapes.ts'
import type { FormPart, Part, Subject } from './subject.ts'

/** An orange and a half. */
const orange: Subject = {
  id: 'orange',
  words: [
    ...names('oranges, orange fruit, an orange, tangerine, mandarin orange, clementine, 橙子, 橘子, 柑橘'),
    ...names('オレンジ, みかん, 蜜柑, naranjas, mandarina, clémentine, mandarine, mandarinen, apfelsine'),
    ...names('apfelsinen, orangen'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.65,
  accent: 'skin',
  foot: 0.5,
  palette: {
    skin: lch(0.74, 0.17, 58),
    pith: lch(0.94, 0.05, 85),
    flesh: lch(0.8, 0.15, 68),
    stem: BARK,
    leaf: LEAF,
    shine: WHITE,
  },
  parts: [...citrusParts()],
}

/** Two lemons, one cut. */
const lemon: Subject = {
  id: 'lemon',
  words: names('lemon, citrus, lime, 柠檬, レモン, 檸檬, limón, limones, citron, zitrone, zitronen'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.6,
  accent: 'skin',
  foot: 0.5,
  palette: {
    skin: lch(0.87, 0.16, 98),
    pith: lch(0.96, 0.04, 95),
    flesh: lch(0.9, 0.12, 98),
    stem: BARK,
    leaf: LEAF,
    shine: WHITE,
  },
  parts: [
    leaf([0.38, -0.66, 0.78, -0.86, 0.1], { c: 'leaf', nx: 0.4, form: 'plane' }, -0.1),
    stroke('.4 -.66, .58 -.77, .74 -.85', 'leaf', 0.01, -0.6),
    curve(
      '-.52 -.3!, -.46 -.36, -.3 -.6, 0 -.72, .3 -.66, .46 -.54, .56 -.52!, .54 -.42, .44 -.2, .2 -.04, -.1 0, -.34 -.1, -.46 -.24',
      { c: 'skin', form: 'ball' },
    ),
    ...each('-.2 -.4, .04 -.26, .2 -.46, -.02 -.54, .26 -.26', ([x, y]) =>
      round([x, y, 0.014], { c: 'skin', k: -0.5 }),
    ),
    curve('-.26 -.5, -.1 -.62, .06 -.64, -.06 -.56, -.2 -.44', { c: 'shine', al: 0.55 }),
    ...segmentFace([-0.52, -0.27, 0.28]),
  ],
}

/** Hearts with seeds. */
const strawberry: Subject = {
  id: 'strawberry',
  words: [
    ...names('strawberry, strawberries, raspberry, raspberries, 草莓, イチゴ, いちご, 苺, fresa, frutilla'),
    ...names('fraise, erdbeere, erdbeeren'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.6,
  accent: 'skin',
  foot: 0.1,
  upright: true,
  palette: { skin: lch(0.58, 0.2, 22), seed: lch(0.88, 0.11, 85), leaf: LEAF, stem: DEEP_LEAF, shine: WHITE },
  parts: [
    stroke('.02 -.84, .0 -.94, .08 -1.04', 'stem', 0.04),
    curve('0 0, -.24 -.16, -.44 -.48, -.4 -.72, -.2 -.84, 0 -.8, .2 -.84, .4 -.72, .44 -.48, .24 -.16', {
      c: 'skin',
      form: 'ball',
    }),
    ...each(
      '-.26 -.6, 0 -.62, .26 -.6, -.14 -.46, .13 -.46, -.3 -.42, .3 -.42, 0 -.32, -.17 -.27, .18 -.27, 0 -.13',
      ([x, y]) => oval([x, y, 0.018, 0.028], { c: 'seed' }),
    ),
    ...[-0.42, -0.22, 0, 0.22, 0.42].map((x) =>
      leaf([x * 0.15, -0.84, x, -0.66 - Math.abs(x) * 0.24, 0.07], { c: 'leaf', k: x * -0.6 }),
    ),
    curve('-.34 -.66, -.36 -.52, -.28 -.4, -.3 -.54, -.27 -.66', { c: 'shine', al: 0.5 }),
  ],
}

/** A pair on their stems. */
const cherries: Subject = {
  id: 'cherries',
  words: names(
    'cherries, cherry, cherry fruit, 樱桃, 车厘子, さくらんぼ, チェリー, cereza, cerise, kirsche, kirschen',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.6,
  accent: 'skin',
  foot: 0.5,
  upright: true,
  palette: { skin: lch(0.5, 0.19, 20), stem: lch(0.5, 0.08, 110), leaf: LEAF, shine: WHITE },
  parts: [
    leaf([0.06, -1.0, 0.56, -0.9, 0.13], { c: 'leaf', nx: 0.3, form: 'plane' }, -0.12),
    stroke('.08 -1.0, .3 -.99, .52 -.91', 'leaf', 0.012, -0.6),
    stroke('.06 -1.0, -.12 -.78, -.26 -.46', 'stem', 0.03),
    stroke('.06 -1.0, .2 -.76, .28 -.42', 'stem', 0.03, -0.3),
    curve('.28 -.42, .46 -.48, .58 -.34, .56 -.14, .4 -.01, .2 -.02, .06 -.14, .04 -.34, .14 -.48', {
      c: 'skin',
      k: -0.15,
      form: 'ball',
    }),
    curve('-.28 -.46, -.08 -.52, .04 -.36, .02 -.16, -.14 -.01, -.36 -.02, -.52 -.14, -.54 -.36, -.44 -.5', {
      c: 'skin',
      form: 'ball',
    }),
    oval([-0.38, -0.34, 0.05, 0.07], { c: 'shine', al: 0.65 }),
    oval([0.2, -0.34, 0.04, 0.06], { c: 'shine', al: 0.4 }),
  ],
}

/** A slice with seeds. */
const watermelon: Subject = {
  id: 'watermelon',
  words: [
    ...names('watermelon, slice of watermelon, melon, 西瓜, スイカ, すいか, sandía, pastèque, wassermelone'),
    ...names('wassermelonen, melone, melonen'),
  ],
  slots: ['ground'],
  homes: ['beach', ...TABLES],
  scale: 0.7,
  accent: 'flesh',
  foot: 0.3,
  upright: true,
  palette: {
    rind: lch(0.5, 0.12, 145),
    pith: lch(0.92, 0.06, 125),
    flesh: lch(0.64, 0.19, 20),
    seed: lch(0.26, 0.03, 40),
  },
  parts: [
    curve('-.86 -.66!, -.78 -.34, -.5 -.1, 0 0, .5 -.1, .78 -.34, .86 -.66!', { c: 'rind', form: 'plane' }),
    curve('-.8 -.66!, -.72 -.36, -.46 -.15, 0 -.06, .46 -.15, .72 -.36, .8 -.66!', { c: 'pith' }),
    curve('-.74 -.66!, -.66 -.38, -.42 -.2, 0 -.11, .42 -.2, .66 -.38, .74 -.66!', {
      c: 'flesh',
      form: 'plane',
    }),
    ...each(
      '-.5 -.56, -.3 -.44, -.1 -.56, .1 -.42, .3 -.55, .5 -.46, -.14 -.27, .26 -.3, -.44 -.38',
      ([x, y]) => leaf([x, y, x + x * 0.06, y + 0.085, 0.026], { c: 'seed' }),
    ),
    stroke('-.86 -.66, .86 -.66', 'flesh', 0.016, 0.7),
  ],
}

/** The ribs of a pumpkin and its stem. */
export const PUMPKIN: readonly Part[] = [
  ...[-0.44, 0.44].map((x) => oval([x, -0.37, 0.22, 0.31], { c: 'skin', k: -0.3, form: 'ball' })),
  ...[-0.26, 0.26].map((x) => oval([x, -0.38, 0.23, 0.36], { c: 'skin', k: -0.1, form: 'ball' })),
  oval([0, -0.38, 0.21, 0.38], { c: 'skin', k: 0.1, form: 'ball' }),
  curve('-.09 -.7!, -.07 -.8, -.08 -.92, -.16 -.99!, -.05 -1.03!, .03 -.94, .06 -.8, .1 -.7!, 0 -.74', {
    c: 'stem',
    form: 'cyl',
  }),
]

/** Round, ribbed and carved by nobody. */
const pumpkin: Subject = {
  id: 'pumpkin',
  words: [
    ...names('pumpkin, gourd, squash, 南瓜, カボチャ, かぼちゃ, calabaza, citrouille'),
    ...names('potiron, kürbis, kürbisse'),
  ],
  slots: ['ground'],
  homes: ['hills', 'tabletop', 'village'],
  scale: 0.75,
  accent: 'skin',
  foot: 0.4,
  upright: true,
  top: { x: 0, y: -0.74 },
  palette: { skin: lch(0.68, 0.165, 52), stem: lch(0.5, 0.07, 115), leaf: DEEP_LEAF },
  parts: [
    ...PUMPKIN,
    stroke('.06 -.76, .28 -.9, .4 -.82, .34 -.74, .44 -.7', 'stem', 0.02),
    leaf([-0.06, -0.74, -0.4, -0.82, 0.11], { c: 'leaf', form: 'plane' }, 0.1),
  ],
}

/** Fruit, alone and in a bowl. */
export const FRUIT: readonly Subject[] = [orange, lemon, strawberry, cherries, watermelon, pumpkin]

function citrusParts(): Part[] {
  return [
    leaf([0.24, -0.86, 0.6, -0.98, 0.09], { c: 'leaf', nx: 0.4, form: 'plane' }, -0.1),
    leaf([0.22, -0.86, -0.06, -1.0, 0.075], { c: 'leaf', nx: -0.3, form: 'plane' }, 0.1),
    round([0.2, -0.43, 0.43], { c: 'skin', form: 'ball' }),
    ...each('.1 -.5, .3 -.36, .36 -.58, .18 -.24, .44 -.46, .08 -.66, .26 -.72', ([x, y]) =>
      round([x, y, 0.013], { c: 'skin', k: -0.45 }),
    ),
    round([0.22, -0.84, 0.03], { c: 'stem' }),
    curve('-.08 -.62, .02 -.76, .12 -.78, .02 -.66, -.06 -.52', { c: 'shine', al: 0.5 }),
    ...segmentFace([-0.4, -0.3, 0.31]),
  ]
}

/** The cut side of a citrus fruit: middle and radius. */
function segmentFace([x, y, radius]: readonly [number, number, number]): FormPart[] {
  return [
    round([x, y, radius], { c: 'skin', k: -0.15 }),
    round([x, y, radius * 0.92], { c: 'pith' }),
    ...Array.from({ length: 9 }, (_, i) => {
      const angle = (i / 9) * Math.PI * 2
      const at = (reach: number, turn: number) =>
        `${x + Math.cos(angle + turn) * radius * reach} ${y + Math.sin(angle + turn) * radius * reach}`
      return curve(`${at(0.12, 0)}!, ${at(0.74, -0.27)}, ${at(0.82, 0)}, ${at(0.74, 0.27)}`, {
        c: 'flesh',
        k: i % 2 ? 0.1 : -0.05,
      })
    }),
  ]
}

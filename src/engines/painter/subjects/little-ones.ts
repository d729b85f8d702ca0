import { lch } from '../colours/colour.ts'
import { COMPLEXION } from './bodies.ts'
import { GOLD, INK, LEAF, RED, WHITE } from './materials.ts'
import { ball, dot, egg, flat, limb, names, twin, veil } from './parts.ts'
import { each, leaf, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Sitting in its rompers, facing the viewer. */
const baby: Subject = {
  id: 'baby',
  words: names(
    'baby, babies, newborn, infant, toddler, cute baby, 婴儿, 宝宝, 婴孩, 赤ちゃん, 赤ん坊, ベビー, bebé, bebés, bébé, bébés, nourrisson, Baby, Babys, Säugling',
  ),
  slots: ['ground'],
  homes: ['interior', 'meadow', 'studio'],
  scale: 0.7,
  accent: 'cloth',
  foot: 0.4,
  upright: true,
  palette: {
    ...COMPLEXION,
    hair: lch(0.52, 0.08, 55),
    cloth: lch(0.83, 0.09, 225),
    trim: WHITE,
    sole: lch(0.76, 0.1, 35),
    gleam: WHITE,
  },
  parts: [
    ball('-.22 -.5, .22 -.5, .3 -.3, .3 -.08, .16 0, -.16 0, -.3 -.08, -.3 -.3', 'cloth'),
    ...each('-.34, -.22, -.1', ([y]) => stroke(`-.27 ${y}, 0 ${y + 0.02}, .27 ${y}`, 'trim', 0.026, -0.1)),
    ...twin([
      limb('-.14 -.12 .11, -.3 -.09 .1, -.38 -.09 .09', 'cloth', 0.1),
      egg([-0.42, -0.1, 0.085, 0.1], 'skin', 0.1),
      egg([-0.425, -0.085, 0.05, 0.058], 'sole'),
      ...each('-.475 -.165, -.445 -.185, -.41 -.19, -.375 -.18', ([x, y]) => dot([x, y, 0.021], 'skin', 0.2)),
      limb('-.2 -.44 .075, -.34 -.35 .068, -.36 -.28 .06', 'cloth', 0.12),
      egg([-0.355, -0.235, 0.062, 0.06], 'skin', 0.15),
    ]),
    ball('-.16 -.5, 0 -.46, .16 -.5, .12 -.42, 0 -.39, -.12 -.42', 'trim'),
    ...twin([egg([-0.335, -0.7, 0.06, 0.075], 'skin', -0.1), egg([-0.338, -0.7, 0.03, 0.042], 'sole')]),
    ball(
      '0 -1.05, .2 -1.02, .32 -.88, .33 -.7, .26 -.54, .12 -.46, -.12 -.46, -.26 -.54, -.33 -.7, -.32 -.88, -.2 -1.02',
      'skin',
      0.1,
    ),
    ball('-.24 -.96, -.14 -1.05, .04 -1.075, .18 -1.03, .24 -.96, .08 -1.0, .02 -.95!, -.06 -1.0', 'hair'),
    stroke('.02 -1.05, -.04 -1.13, .04 -1.16, .07 -1.11', 'hair', 0.026),
    ...twin([
      egg([-0.13, -0.71, 0.052, 0.064], 'dark'),
      dot([-0.145, -0.735, 0.02], 'gleam'),
      dot([-0.115, -0.69, 0.01], 'gleam'),
      stroke('-.19 -.83, -.13 -.85, -.08 -.83', 'hair', 0.014),
      veil('-.27 -.62, -.21 -.66, -.15 -.62, -.21 -.57', 'blush', 0.55),
    ]),
    egg([0, -0.645, 0.032, 0.024], 'skin', -0.35),
    flat('-.07 -.575!, 0 -.58, .07 -.575!, .04 -.53, 0 -.52, -.04 -.53', 'dark', 0.2),
    flat('-.04 -.54, 0 -.555, .04 -.54, 0 -.522', 'blush'),
  ],
}

/** Of rag, with woollen plaits and buttons for eyes. */
const doll: Subject = {
  id: 'doll',
  words: names(
    'doll, dolls, rag doll, puppet, marionette, voodoo doll, 娃娃, 洋娃娃, 玩偶, 人形, ぬいぐるみ人形, muñeca, muñecas, marioneta, poupée, poupées, marionnette, Puppe, Puppen',
  ),
  slots: ['ground'],
  homes: ['interior', 'tabletop', 'studio'],
  scale: 0.75,
  accent: 'dress',
  foot: 0.34,
  upright: true,
  palette: {
    ...COMPLEXION,
    skin: lch(0.9, 0.045, 70),
    hair: lch(0.58, 0.16, 38),
    dress: lch(0.6, 0.15, 255),
    apron: WHITE,
    stripe: lch(0.62, 0.18, 20),
    shoe: INK,
    bow: RED,
  },
  parts: [
    ...twin([
      limb('-.1 -.2 .062, -.18 -.1 .06, -.2 -.04 .058', 'apron'),
      ...each('-.17 -.13, -.185 -.09', ([x, y]) =>
        stroke(`${x - 0.06} ${y}, ${x + 0.06} ${y + 0.02}`, 'stripe', 0.022),
      ),
      egg([-0.23, -0.035, 0.095, 0.05], 'shoe', 0.15),
      limb('-.14 -.48 .058, -.27 -.37 .055, -.31 -.27 .05', 'dress', 0.1),
      egg([-0.32, -0.22, 0.05, 0.05], 'skin'),
    ]),
    ball(
      '-.12 -.52, .12 -.52, .2 -.34, .32 -.13!, .2 -.1, .07 -.12, -.07 -.1, -.2 -.12, -.32 -.13!, -.2 -.34',
      'dress',
    ),
    ball('-.08 -.5, .08 -.5, .12 -.34, .17 -.17, 0 -.14, -.17 -.17, -.12 -.34', 'apron'),
    stroke('-.12 -.36, 0 -.34, .12 -.36', 'stripe', 0.026),
    flat('.0 -.21, -.05 -.26, -.03 -.295, 0 -.275!, .03 -.295, .05 -.26', 'stripe'),
    ...twin([
      limb('-.27 -.78 .07, -.35 -.62 .065, -.33 -.46 .055', 'hair', -0.1),
      ...each('-.34 -.68, -.355 -.6, -.345 -.52', ([x, y]) =>
        stroke(`${x - 0.055} ${y}, ${x} ${y + 0.03}, ${x + 0.055} ${y}`, 'hair', 0.014, -0.5),
      ),
      flat('-.33 -.46!, -.41 -.5, -.4 -.41', 'bow'),
      flat('-.33 -.46!, -.26 -.5, -.25 -.41', 'bow', -0.15),
      flat('-.35 -.44!, -.31 -.44!, -.29 -.35!, -.33 -.37!, -.37 -.35!', 'hair', 0.1),
    ]),
    egg([0, -0.76, 0.28, 0.265], 'skin', 0.1),
    ball(
      '-.29 -.76, -.3 -.92, -.16 -1.05, 0 -1.08, .16 -1.05, .3 -.92, .29 -.76, .22 -.88, .1 -.92, 0 -.96!, -.1 -.92, -.22 -.88',
      'hair',
    ),
    ...row([-0.2, 0.2, 7], (x) =>
      stroke(
        `${x * 0.3} -1.06, ${x * 0.9} -1.0, ${x * 1.15} ${-0.93 + Math.abs(x) * 0.2}`,
        'hair',
        0.012,
        -0.45,
      ),
    ),
    ...twin([
      dot([-0.105, -0.75, 0.052], 'dark'),
      dot([-0.105, -0.75, 0.04], 'dark', 0.3),
      ...each('-.12 -.762, -.09 -.762, -.12 -.738, -.09 -.738', ([x, y]) => dot([x, y, 0.009], 'apron')),
      egg([-0.18, -0.66, 0.05, 0.036], 'blush'),
    ]),
    flat('-.028 -.69!, .028 -.69!, 0 -.65!', 'stripe'),
    stroke('-.09 -.61, -.04 -.58, .04 -.58, .09 -.61', 'dark', 0.014),
    ...each('-.05, 0, .05', ([x]) => stroke(`${x} -.605, ${x} -.565`, 'dark', 0.01)),
  ],
}

/** Humped, on its leaf. */
const caterpillar: Subject = {
  id: 'caterpillar',
  words: names(
    'caterpillar, caterpillars, inchworm, silkworm, worm, 毛毛虫, 青虫, 芋虫, いも虫, イモムシ, 毛虫, oruga, orugas, gusano, chenille, chenilles, Raupe, Raupen, Wurm',
  ),
  slots: ['ground'],
  homes: ['meadow', 'forest', 'studio'],
  scale: 0.75,
  accent: 'body',
  foot: 0.85,
  palette: {
    body: lch(0.74, 0.17, 128),
    deep: lch(0.6, 0.15, 135),
    belly: lch(0.88, 0.13, 110),
    face: lch(0.82, 0.15, 95),
    foot: lch(0.62, 0.17, 40),
    spot: GOLD,
    dark: INK,
    leaf: LEAF,
    gleam: WHITE,
    blush: lch(0.7, 0.15, 25),
  },
  parts: [
    leaf([1.2, -0.08, -1.1, -0.02, 0.13], { c: 'leaf', form: 'plane', k: -0.1 }, 0.02),
    stroke('1.3 -.12, .6 -.06, -.2 -.02, -1.0 -.02', 'leaf', 0.02, 0.5),
    ...each(
      '.84 -.2 .14, .66 -.28 .18, .42 -.42 .21, .14 -.5 .23, -.14 -.4 .23, -.38 -.3 .23',
      ([x, y, r], i) => [
        ...(i === 2 || i === 3
          ? []
          : each('-.07, .05', ([at]) => limb(`${x + at} ${y + r * 0.7} .04, ${x + at} -.06 .034`, 'foot'))),
        egg([x, y, r, r * 1.02], i % 2 ? 'body' : 'deep'),
        egg([x, y + r * 0.66, r * 0.56, r * 0.3], 'belly', -0.15),
        egg([x - r * 0.06, y - r * 0.3, r * 0.22, r * 0.24], 'spot', 0.1),
        stroke(`${x + r * 0.06} ${y - r * 0.98}, ${x + r * 0.2} ${y - r * 1.35}`, 'dark', 0.014),
        stroke(`${x - r * 0.2} ${y - r * 0.96}, ${x - r * 0.24} ${y - r * 1.3}`, 'dark', 0.014),
      ],
    ),
    ...each('-.74 -.74 -.86 -.98, -.58 -.76 -.5 -1.02', ([x, y, a, b]) => [
      stroke(`${x} ${y}, ${(x + a) / 2} ${b + 0.1}, ${a} ${b}`, 'dark', 0.026),
      dot([a, b, 0.055], 'blush'),
    ]),
    egg([-0.66, -0.48, 0.3, 0.3], 'face', 0.05),
    ...each('-.78, -.54', ([x]) => [
      egg([x, -0.53, 0.07, 0.09], 'gleam'),
      egg([x - 0.018, -0.52, 0.044, 0.06], 'dark'),
      dot([x - 0.03, -0.545, 0.017], 'gleam'),
    ]),
    stroke('-.76 -.36, -.69 -.32, -.6 -.33, -.55 -.37', 'dark', 0.02),
    veil('-.9 -.38, -.85 -.42, -.8 -.38, -.85 -.34', 'blush', 0.55),
    veil('-.5 -.4, -.45 -.44, -.4 -.4, -.45 -.36', 'blush', 0.55),
  ],
}

/** Whom one is gentle with. */
export const LITTLE_ONES: readonly Subject[] = [baby, doll, caterpillar]

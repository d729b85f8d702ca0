import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { DARK_WOOD, PALE_GLASS, STEEL, WHITE } from './materials.ts'
import { moved, oval } from './outline.ts'
import { ball, cyl, dot, egg, flat, limb, names, spot, veil } from './parts.ts'
import { curve, each, facet, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Its edge to the left, its point up. */
const KNIFE: readonly Part[] = [
  curve('.07 -.4!, -.16 -.4!, -.175 -.66, -.13 -.92, .075 -1.2!', { c: 'blade', form: 'plane' }),
  curve('-.16 -.4!, -.175 -.66, -.13 -.92, .075 -1.2!, -.06 -.92, -.11 -.66, -.1 -.4!', {
    c: 'blade',
    k: 0.6,
  }),
  stroke('.066 -.41, .07 -1.16', 'blade', 0.016, -0.5),
  veil('-.04 -.5, .02 -.52, .03 -.86, -.02 -.84', 'gleam', 0.5),
  facet('-.07 -.41, .075 -.41, .07 -.33, -.06 -.33', { c: 'blade', k: -0.35, form: 'cyl' }),
  cyl('-.06 -.34!, .07 -.34!, .075 -.16, .09 .0, .03 .04, -.06 .02, -.05 -.14', 'handle'),
  ...each('-.26, -.15, -.04', ([y]) => dot([0.008, y, 0.02], 'blade', 0.2)),
]

const knife: Subject = {
  id: 'knife',
  words: names(
    "knife, knives, kitchen knife, chef's knife, carving knife, dagger, 小刀, 菜刀, 刀子, 厨刀, ナイフ, 包丁, cuchillo, cuchillos, couteau, couteaux, Messer, Küchenmesser, Dolch",
  ),
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.85,
  moves: 'stands',
  accent: 'handle',
  foot: 0.1,
  palette: { blade: STEEL, handle: DARK_WOOD, gleam: WHITE },
  parts: moved(KNIFE, { x: -0.34, y: -0.04, scale: 0.98, turn: 0.62 }),
}

const FORK: readonly Part[] = [
  limb('0 -.05 .036, 0 -.3 .026, 0 -.6 .018, 0 -.72 .03', 'metal'),
  curve('-.1 -.84!, .1 -.84!, .085 -.74, .03 -.68, -.03 -.68, -.085 -.74', { c: 'metal', form: 'cyl' }),
  ...each('-.084, -.028, .028, .084', ([x], i) =>
    limb(`${x} -.82 .017, ${x} -1.1 .011`, 'metal', (i % 2) * -0.15),
  ),
  veil('-.012 -.08, .006 -.08, .004 -.34, -.008 -.34', 'gleam', 0.7),
]

const SPOON: readonly Part[] = [
  limb('0 -.05 .036, 0 -.3 .026, 0 -.6 .018, 0 -.76 .03', 'metal', -0.1),
  egg([0, -0.93, 0.125, 0.19], 'metal'),
  egg([0.006, -0.93, 0.1, 0.16], 'metal', -0.35),
  veil('-.07 -.9, -.05 -1.02, .0 -1.06, .0 -1.0, -.03 -.9', 'gleam', 0.75),
  veil('-.012 -.08, .006 -.08, .004 -.34, -.008 -.34', 'gleam', 0.7),
]

/** A fork and a spoon, crossed. */
const cutlery: Subject = {
  id: 'cutlery',
  words: names(
    'cutlery, fork, forks, spoon, spoons, fork and spoon, fork and knife, knife and fork, spoon and fork, silverware, 叉子, 勺子, 餐具, 刀叉, フォーク, スプーン, 食器, tenedor, cuchara, cubiertos, tenedor y cuchara, fourchette, cuillère, couverts, Gabel, Löffel, Besteck',
  ),
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.8,
  moves: 'stands',
  accent: 'metal',
  foot: 0.34,
  upright: true,
  palette: { metal: STEEL, gleam: WHITE },
  parts: [
    ...moved(SPOON, { x: -0.28, y: 0.02, scale: 1.02, turn: 0.48 }),
    ...moved(FORK, { x: 0.28, y: 0.02, scale: 1.02, turn: -0.48 }),
  ],
}

/** Meat, mash and greens, seen from where one sits. */
const plateOfFood: Subject = {
  id: 'plate-of-food',
  words: names(
    'plate of food, plate with food, plates of food, dinner plate, steak, steaks, fine dining, gourmet dish, gourmet food, 一盘食物, 牛排, 料理の皿, ステーキ, plato de comida, filete, assiette de nourriture, steak frites, Teller mit Essen',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.62,
  accent: 'rim',
  foot: 0.7,
  upright: true,
  palette: {
    plate: WHITE,
    rim: lch(0.62, 0.09, 245),
    meat: lch(0.46, 0.1, 38),
    char: lch(0.28, 0.05, 40),
    mash: lch(0.93, 0.06, 92),
    butter: lch(0.87, 0.14, 92),
    pea: lch(0.66, 0.16, 132),
    carrot: lch(0.72, 0.17, 55),
    gleam: WHITE,
  },
  parts: [
    oval([0, -0.24, 0.98, 0.3], { c: 'plate', k: -0.5 }),
    oval([0, -0.28, 0.98, 0.3], { c: 'plate', form: 'ball' }),
    oval([0, -0.28, 0.9, 0.265], { c: 'rim' }),
    oval([0, -0.28, 0.86, 0.25], { c: 'plate', k: -0.05 }),
    oval([0, -0.27, 0.68, 0.185], { c: 'plate', k: -0.3 }),
    oval([0, -0.26, 0.66, 0.17], { c: 'plate', form: 'plane' }),
    ball('.02 -.36, .04 -.56, .14 -.68, .22 -.74, .32 -.68, .46 -.6, .54 -.44, .48 -.32, .24 -.28', 'mash'),
    stroke('.1 -.5, .22 -.58, .36 -.54, .46 -.46', 'mash', 0.018, -0.4),
    stroke('.12 -.4, .28 -.46, .44 -.38', 'mash', 0.018, -0.4),
    facet('.18 -.7, .28 -.75, .34 -.7, .25 -.64', { c: 'butter', form: 'plane' }),
    ...each(
      '-.02 -.24, .06 -.19, .15 -.25, .22 -.18, .3 -.24, .38 -.19, .46 -.25, .14 -.16, .3 -.15, .1 -.3, .24 -.3, .38 -.3, .18 -.23, .34 -.23, .5 -.22',
      ([x, y], i) => [
        egg([x + 0.04, y, 0.05, 0.045], 'pea', i % 3 === 0 ? 0.15 : -0.05),
        dot([x + 0.03, y - 0.015, 0.011], 'gleam'),
      ],
    ),
    ...each('-.5 -.44 .07, -.38 -.5 .075, -.25 -.53 .075, -.12 -.52 .07', ([x, y, r], i) => [
      egg([x, y, r, r * 0.8], 'carrot', i % 2 ? -0.15 : 0.05),
      spot([x, y, r * 0.45, r * 0.36], 'carrot', 0.35),
    ]),
    ball(
      '-.62 -.28, -.56 -.42, -.34 -.48, -.1 -.46, .04 -.36, .02 -.22, -.14 -.13, -.4 -.11, -.58 -.17',
      'meat',
      -0.2,
    ),
    ball(
      '-.62 -.31, -.56 -.45, -.34 -.51, -.1 -.49, .03 -.39, .01 -.28, -.14 -.19, -.4 -.17, -.58 -.22',
      'meat',
      0.12,
    ),
    ...each(
      '-.52 -.42 -.44 -.21, -.38 -.47 -.28 -.19, -.22 -.48 -.12 -.2, -.08 -.46 .0 -.27',
      ([x, y, a, b]) => stroke(`${x} ${y}, ${a} ${b}`, 'char', 0.028),
    ),
    veil('-.55 -.38, -.46 -.46, -.3 -.485, -.4 -.44, -.5 -.34', 'gleam', 0.3),
    ...each('-.36 -.4 -.28 -.44, -.28 -.4 -.24 -.32', ([x, y, a, b]) =>
      flat(
        `${x} ${y}!, ${(x + a) / 2 + 0.02} ${(y + b) / 2 + 0.02}, ${a} ${b}!, ${(x + a) / 2 - 0.02} ${(y + b) / 2 - 0.02}`,
        'pea',
      ),
    ),
  ],
}

/** Of glass, with a blue cap. */
const milk: Subject = {
  id: 'milk',
  words: names(
    'milk, bottle of milk, milk bottle, milk bottles, glass of milk, 牛奶, 一瓶牛奶, 牛奶瓶, 牛乳, ミルク, leche, botella de leche, lait, bouteille de lait, Milch, Milchflasche, Flasche Milch',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.85,
  accent: 'cap',
  foot: 0.24,
  upright: true,
  palette: {
    glass: PALE_GLASS,
    milk: lch(0.97, 0.015, 90),
    cap: lch(0.58, 0.15, 255),
    label: lch(0.66, 0.13, 245),
    spot: lch(0.3, 0.02, 270),
    nose: lch(0.8, 0.09, 20),
    gleam: WHITE,
  },
  parts: [
    cyl(
      '-.27 -.03, -.2 0, .2 0, .27 -.03, .28 -.5, .25 -.64, .13 -.82, .12 -1.02!, -.12 -1.02!, -.13 -.82, -.25 -.64, -.28 -.5',
      'glass',
    ),
    cyl(
      '-.24 -.05, -.18 -.025, .18 -.025, .24 -.05, .25 -.5, .22 -.62, .1 -.81, .09 -.9!, -.09 -.9!, -.1 -.81, -.22 -.62, -.25 -.5',
      'milk',
    ),
    spot([0, -0.9, 0.09, 0.018], 'milk', -0.25),
    cyl('-.15 -1.0!, .15 -1.0!, .145 -1.07, .14 -1.13!, -.14 -1.13!, -.145 -1.07', 'cap'),
    egg([0, -1.13, 0.14, 0.03], 'cap', 0.35),
    ...each('-.09, -.03, .03, .09', ([x]) => stroke(`${x} -1.01, ${x} -1.1`, 'cap', 0.01, -0.5)),
    curve('-.262 -.16!, 0 -.13, .262 -.16!, .265 -.46!, 0 -.43, -.265 -.46!', { c: 'label', form: 'cyl' }),
    egg([0, -0.31, 0.085, 0.1], 'milk'),
    ...each('-.1, .1', ([x]) => egg([x * 1.15, -0.36, 0.045, 0.022], 'spot')),
    flat('.0 -.4, .07 -.38, .08 -.31, .03 -.31', 'spot'),
    ...each('-.032, .032', ([x]) => dot([x, -0.33, 0.013], x > 0 ? 'milk' : 'spot')),
    egg([0, -0.25, 0.062, 0.042], 'nose'),
    ...each('-.022, .022', ([x]) => dot([x, -0.25, 0.009], 'spot')),
    veil('-.22 -.1, -.18 -.1, -.19 -.5, -.12 -.72, -.16 -.7, -.23 -.52', 'gleam', 0.75),
    veil('.2 -.2, .22 -.2, .22 -.5, .2 -.5', 'gleam', 0.4),
  ],
}

/** What stands on a laid table. */
export const TABLE_THINGS: readonly Subject[] = [knife, cutlery, plateOfFood, milk]

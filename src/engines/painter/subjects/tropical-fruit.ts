import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BARK, DEEP_LEAF, LEAF } from './materials.ts'
import { oval, round } from './outline.ts'
import { ball, names } from './parts.ts'
import { curve, each, leaf, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Three on one stalk. */
const banana: Subject = {
  id: 'banana',
  words: names('banana, bananas, bunch of bananas, 香蕉, バナナ, plátano, banane, Bananen'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.62,
  accent: 'peel',
  several: true,
  foot: 0.4,
  palette: { peel: lch(0.87, 0.155, 95), tip: BARK },
  parts: [
    ball('.3 -.82, .38 -.84!, .5 -.56, .44 -.24, .16 -.02, -.16 -.04!, .1 -.2, .24 -.46', 'peel', -0.25),
    ball('.28 -.84, .36 -.86!, .36 -.56, .2 -.26, -.14 -.06, -.46 -.1!, -.14 -.26, .1 -.5', 'peel'),
    ball('.24 -.86, .34 -.88!, .26 -.62, .0 -.4, -.34 -.3, -.64 -.38!, -.3 -.46, .02 -.62', 'peel', 0.2),
    curve('.22 -.84, .26 -1!, .36 -1!, .4 -.82, .32 -.78', { c: 'tip', k: 0.3 }),
    ...each('-.16 -.04, -.46 -.1, -.64 -.38', ([x, y]) => round([x, y, 0.035], { c: 'tip' })),
  ],
}

const BERRIES =
  '-.3 -.72 .13, -.1 -.76 .14, .1 -.76 .14, .3 -.72 .13, -.2 -.56 .14, 0 -.58 .14, .2 -.56 .14, -.12 -.4 .13, .08 -.41 .13, .22 -.38 .1, -.02 -.25 .12, .1 -.22 .09, 0 -.1 .09'

/** A bunch with its leaf. */
const grapes: Subject = {
  id: 'grapes',
  words: names(
    'grapes, grape, bunch of grapes, 葡萄, ぶどう, ブドウ, uvas, uva, grappe de raisin, raisins, Weintrauben, Trauben',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.65,
  accent: 'grape',
  several: true,
  foot: 0.16,
  palette: { grape: lch(0.46, 0.12, 315), leaf: LEAF, stalk: BARK },
  parts: [
    stroke('0 -.8, .02 -.94, .08 -1.04', 'stalk', 0.04),
    curve('.04 -.92!, .16 -1.06, .32 -1.04, .46 -1.08!, .46 -.94, .54 -.86!, .38 -.82, .3 -.74!, .18 -.82', {
      c: 'leaf',
      form: 'plane',
    }),
    ...each(BERRIES, ([x, y, r], i) => round([x, y, r], { c: 'grape', k: i % 3 ? 0 : -0.2, form: 'ball' })),
    ...each('-.14 -.8, .26 -.76, -.04 -.62, -.16 -.44', ([x, y]) =>
      round([x, y, 0.025], { c: 'grape', k: 1 }),
    ),
  ],
}

/** Scaly, with its crown of leaves. */
const pineapple: Subject = {
  id: 'pineapple',
  words: names('pineapple, 菠萝, 凤梨, パイナップル, piña, ananas'),
  slots: ['ground'],
  homes: ['tabletop', 'beach', 'studio'],
  scale: 0.85,
  accent: 'fruit',
  foot: 0.2,
  upright: true,
  palette: { fruit: lch(0.76, 0.135, 78), leaf: DEEP_LEAF },
  parts: [
    ...each('-.3 -.94, .3 -.94, -.36 -.78, .36 -.78, -.16 -1.08, .16 -1.08, 0 -1.14', ([tipX, tipY], i) =>
      leaf([0, -0.62, tipX, tipY, 0.07], { c: 'leaf', k: i % 2 ? -0.25 : 0.1 }, i % 2 ? 0.12 : -0.12),
    ),
    ball('0 -.68, .2 -.62, .3 -.42, .28 -.16, .14 0, -.14 0, -.28 -.16, -.3 -.42, -.2 -.62', 'fruit'),
    ...each(
      '-.18 -.62 .28 -.2, -.28 -.48 .2 -.03, -.3 -.28 .04 0, 0 -.67 .3 -.36, .18 -.62 -.28 -.2, .28 -.48 -.2 -.03, .3 -.28 -.04 0, 0 -.67 -.3 -.36',
      ([x, y, tx, ty]) => stroke(`${x} ${y}, ${tx} ${ty}`, 'fruit', 0.016, -0.7),
    ),
  ],
}

/** One half with its stone. */
const avocado: Subject = {
  id: 'avocado',
  words: names('avocado, avocados, 牛油果, 鳄梨, アボカド, aguacate, avocat, avocats'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.62,
  accent: 'flesh',
  foot: 0.24,
  upright: true,
  palette: {
    skin: lch(0.38, 0.07, 140),
    flesh: lch(0.88, 0.11, 112),
    rim: lch(0.74, 0.14, 128),
    stone: lch(0.44, 0.08, 50),
  },
  parts: [
    ball(
      '0 -1.0, .14 -.97, .24 -.82, .32 -.6, .42 -.36, .38 -.12, .2 0, -.2 0, -.38 -.12, -.42 -.36, -.32 -.6, -.24 -.82, -.14 -.97',
      'skin',
    ),
    curve(
      '0 -.95, .11 -.92, .19 -.8, .27 -.58, .36 -.35, .33 -.14, .18 -.05, -.18 -.05, -.33 -.14, -.36 -.35, -.27 -.58, -.19 -.8, -.11 -.92',
      { c: 'rim' },
    ),
    curve(
      '0 -.9, .08 -.87, .14 -.76, .22 -.56, .31 -.34, .28 -.16, .16 -.09, -.16 -.09, -.28 -.16, -.31 -.34, -.22 -.56, -.14 -.76, -.08 -.87',
      { c: 'flesh', form: 'plane' },
    ),
    oval([0, -0.31, 0.17, 0.18], { c: 'stone', form: 'ball' }),
    oval([-0.05, -0.38, 0.04, 0.05], { c: 'stone', k: 0.8 }),
  ],
}

/** A handful, with their leaves. */
const blueberries: Subject = {
  id: 'blueberries',
  words: names(
    'blueberries, blueberry, 蓝莓, ブルーベリー, arándanos, arándano, myrtilles, myrtille, Blaubeeren, Heidelbeeren',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.48,
  accent: 'berry',
  several: true,
  foot: 0.62,
  palette: { berry: lch(0.46, 0.105, 275), leaf: LEAF },
  parts: [
    leaf([0.1, -0.5, 0.62, -0.78, 0.13], { c: 'leaf' }, 0.1),
    leaf([0, -0.5, -0.4, -0.86, 0.12], { c: 'leaf', k: -0.2 }, -0.1),
    ...each('0 -.46 .27, -.52 -.22 .25, .5 -.22 .26, -.02 -.2 .26', ([x, y, r], i) => [
      round([x, y, r], { c: 'berry', k: i === 0 ? -0.2 : 0, form: 'ball' }),
      oval([x - r * 0.1, y - r * 0.45, r * 0.34, r * 0.2], { c: 'berry', k: -0.8 }),
    ]),
  ],
}

/** Fruit of other shapes than apples. */
export const TROPICAL_FRUIT: readonly Subject[] = [banana, grapes, pineapple, avocado, blueberries]

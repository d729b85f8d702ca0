import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { CREAM, RED, WHITE } from './materials.ts'
import { oval, round } from './outline.ts'
import { ball, names } from './parts.ts'
import { curve, each, facet, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Iced, with sprinkles, seen at a slant. */
const donut: Subject = {
  id: 'donut',
  words: names('donut, doughnut, bagel, 甜甜圈, ドーナツ, rosquilla, dona, beignet, Krapfen'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.68,
  accent: 'icing',
  foot: 0.52,
  upright: true,
  palette: {
    dough: lch(0.72, 0.11, 66),
    icing: lch(0.78, 0.12, 355),
    one: WHITE,
    two: lch(0.84, 0.13, 92),
    three: lch(0.68, 0.13, 235),
  },
  parts: [
    ball(
      '-.6 -.28, -.54 -.08, -.28 .01, 0 .03, .28 .01, .54 -.08, .6 -.28, .46 -.5, 0 -.58, -.46 -.5',
      'dough',
    ),
    ball(
      '-.58 -.32, -.5 -.49, -.3 -.57, 0 -.6, .3 -.57, .5 -.49, .58 -.32, .52 -.2, .44 -.24, .34 -.12, .24 -.18, .1 -.08, -.04 -.17, -.18 -.07, -.3 -.18, -.42 -.14, -.48 -.24',
      'icing',
    ),
    oval([0, -0.36, 0.2, 0.095], { c: 'dough', k: -0.75 }),
    curve('-.2 -.36!, -.12 -.42, 0 -.445, .12 -.42, .2 -.36!, .1 -.395, -.1 -.395', { c: 'icing', k: -0.4 }),
    ...each(
      '-.42 -.36 .05 .03, -.3 -.27 .06 -.03, -.28 -.47 .02 .05, -.08 -.2 .06 .02, -.06 -.52 .06 .01, .14 -.26 .02 -.05, .2 -.49 .05 -.03, .32 -.24 .05 .03, .4 -.38 .02 .05, .26 -.37 .05 .02, -.16 -.34 -.03 .04',
      ([x, y, dx, dy], i) =>
        stroke(`${x} ${y}, ${x + dx} ${y + dy}`, ['one', 'two', 'three'][i % 3] ?? 'one', 0.032),
    ),
  ],
}

/** A swirl in a pleated paper, a cherry on it. */
const cupcake: Subject = {
  id: 'cupcake',
  words: names(
    'cupcake, muffin, cupcakes, muffins, 纸杯蛋糕, 玛芬, カップケーキ, マフィン, magdalena, petit gâteau',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.65,
  accent: 'cream',
  foot: 0.26,
  upright: true,
  palette: { paper: lch(0.72, 0.09, 200), cream: lch(0.86, 0.07, 350), berry: RED, stem: lch(0.5, 0.1, 130) },
  parts: [
    facet('-.38 -.42, .38 -.42, .27 0, -.27 0', { c: 'paper', form: 'cyl' }),
    ...row([-0.27, 0.27, 5], (x) => stroke(`${x * 1.2} -.42, ${x * 0.86} -.01`, 'paper', 0.02, -0.6)),
    ball('-.44 -.4, -.42 -.54, -.2 -.6, .2 -.6, .42 -.54, .44 -.4, .26 -.36, 0 -.4, -.26 -.36', 'cream'),
    ball('-.34 -.55, -.3 -.68, 0 -.73, .3 -.68, .34 -.55, .12 -.52, -.12 -.54', 'cream', 0.1),
    ball('-.22 -.68, -.18 -.79, .02 -.9, .18 -.79, .22 -.68, .04 -.65, -.1 -.66', 'cream', 0.2),
    round([0, -0.9, 0.085], { c: 'berry', form: 'ball' }),
    stroke('.01 -.97, .04 -1.05, .1 -1.09', 'stem', 0.018),
  ],
}

const FOLDS = [-0.56, 0.56, -0.36, 0.36, 0] as const

/** Five folds of a crescent. */
const croissant: Subject = {
  id: 'croissant',
  words: names(
    'croissant, pastry, croissants, pastries, 羊角面包, 牛角包, 可颂, クロワッサン, cruasán, medialuna, viennoiserie, Hörnchen',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.58,
  accent: 'crust',
  foot: 0.66,
  upright: true,
  palette: { crust: lch(0.68, 0.12, 60) },
  parts: FOLDS.flatMap((x) => {
    const [y, across, down] = [-0.34 + x * x * 0.62, 0.29 - Math.abs(x) * 0.2, 0.3 - Math.abs(x) * 0.3]
    return [
      oval([x, y, across, down], { c: 'crust', k: -Math.abs(x) * 0.4, form: 'ball' as const }),
      stroke(
        `${x + across * 0.35} ${y - down * 0.72}, ${x + across * 0.55} ${y - down * 0.1}, ${x + across * 0.3} ${y + down * 0.6}`,
        'crust',
        0.022,
        -0.55,
      ),
    ]
  }),
}

/** A stack on a plate, butter melting on it. */
const pancakes: Subject = {
  id: 'pancakes',
  words: names(
    'pancakes, pancake, stack of pancakes, waffles, waffle, 煎饼, 松饼, パンケーキ, ホットケーキ, ワッフル, tortitas, panqueques, crêpes, crêpe, gaufre, Pfannkuchen, Waffeln',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.72,
  accent: 'cake',
  several: true,
  foot: 0.6,
  upright: true,
  top: { x: 0, y: -0.6 },
  palette: {
    plate: lch(0.92, 0.02, 230),
    cake: lch(0.72, 0.115, 66),
    rim: lch(0.88, 0.07, 82),
    syrup: lch(0.46, 0.11, 48),
    butter: lch(0.93, 0.1, 95),
    berry: lch(0.42, 0.1, 280),
  },
  parts: [
    oval([0, -0.03, 0.7, 0.075], { c: 'plate' }),
    oval([0, -0.05, 0.56, 0.045], { c: 'plate', k: -0.35 }),
    ...[0, 1, 2, 3].flatMap((i) => {
      const [y, half, x] = [-0.12 - i * 0.125, 0.5 - i * 0.012, i % 2 ? 0.02 : -0.02]
      return [
        oval([x, y, half, 0.105], { c: 'rim', form: 'cyl' as const }),
        oval([x, y - 0.035, half, 0.095], { c: 'cake', k: 0.05 }),
      ]
    }),
    curve(
      '-.4 -.53, -.2 -.6, .1 -.61, .36 -.56, .42 -.48, .38 -.36, .34 -.46, .24 -.45, .2 -.28, .14 -.27, .1 -.45, -.06 -.45, -.1 -.36, -.16 -.45, -.3 -.46, -.34 -.3, -.4 -.31',
      { c: 'syrup', form: 'plane' },
    ),
    facet('-.14 -.6, .06 -.57, .08 -.66, -.12 -.69', { c: 'butter', form: 'plane' }),
    facet('-.12 -.69, .08 -.66, .16 -.7, -.03 -.73', { c: 'butter', k: 0.4 }),
    ...each('.3 -.56 .075, -.3 -.54 .07, .58 -.1 .08, -.6 -.09 .075, -.48 -.03 .07', ([x, y, r]) =>
      round([x, y, r], { c: 'berry', form: 'ball' }),
    ),
  ],
}

/** A round biscuit with chips. */
const cookie: Subject = {
  id: 'cookie',
  words: names('cookie, cookies, biscuit, biscuits, 饼干, 曲奇, クッキー, ビスケット, galleta, Keks, Kekse'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.55,
  accent: 'dough',
  foot: 0.3,
  upright: true,
  palette: { dough: lch(0.74, 0.1, 68), chip: lch(0.35, 0.06, 45), crumb: CREAM },
  parts: [
    ball(
      '0 -.92, .26 -.88, .42 -.7, .47 -.46, .38 -.2, .2 -.04, -.04 0, -.28 -.06, -.43 -.26, -.46 -.5, -.38 -.74, -.2 -.88',
      'dough',
    ),
    ...each(
      '-.2 -.66 .07, .1 -.74 .06, .26 -.48 .07, -.02 -.44 .075, -.28 -.36 .06, .08 -.18 .07, .28 -.26 .045, -.14 -.16 .05',
      ([x, y, r]) => oval([x, y, r, r * 0.86], { c: 'chip', form: 'ball' }),
    ),
    ...each('-.08 -.8, .3 -.66, -.34 -.52, .16 -.34, -.16 -.28', ([x, y]) =>
      round([x, y, 0.022], { c: 'crumb', k: -0.3 }),
    ),
  ],
}

/** What a baker has beside bread. */
export const PASTRIES: readonly Subject[] = [donut, cupcake, croissant, pancakes, cookie]

import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { CREAM, RED, WHITE } from './materials.ts'
import { box, oval } from './outline.ts'
import { ball, cyl, names } from './parts.ts'
import { curve, each, facet, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const BUN = lch(0.71, 0.115, 64)

/** Everything between two halves of a bun. */
const burger: Subject = {
  id: 'burger',
  words: names(
    'burger, hamburger, cheeseburger, sandwich, 汉堡, 汉堡包, 三明治, ハンバーガー, サンドイッチ, hamburguesa, bocadillo, Hamburgers',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.85,
  accent: 'bun',
  foot: 0.48,
  upright: true,
  palette: {
    bun: BUN,
    patty: lch(0.37, 0.065, 42),
    cheese: lch(0.84, 0.15, 82),
    tomato: RED,
    lettuce: lch(0.7, 0.15, 132),
    seed: CREAM,
  },
  parts: [
    curve('-.46 -.16!, -.47 -.07, -.38 0, 0 .01, .38 0, .47 -.07, .46 -.16!', { c: 'bun', form: 'plane' }),
    cyl('-.5 -.14, -.53 -.22, -.48 -.3, .48 -.3, .53 -.22, .5 -.14, 0 -.12', 'patty'),
    facet('-.5 -.31, .5 -.31, .44 -.2, .3 -.29, .12 -.15, -.06 -.29, -.3 -.18', {
      c: 'cheese',
      form: 'plane',
    }),
    curve('-.49 -.31, -.5 -.38, 0 -.4, .5 -.38, .49 -.31, 0 -.29', { c: 'tomato', form: 'cyl' }),
    ball(
      '-.57 -.38, -.52 -.45, 0 -.47, .52 -.45, .57 -.38, .48 -.35, .4 -.4, .3 -.34, .2 -.4, .08 -.33, -.04 -.4, -.16 -.34, -.28 -.4, -.38 -.34, -.48 -.39',
      'lettuce',
    ),
    ball('-.51 -.44!, -.52 -.58, -.38 -.75, 0 -.83, .38 -.75, .52 -.58, .51 -.44!, 0 -.42', 'bun'),
    ...each(
      '-.3 -.62 .3, -.12 -.7 -.2, .06 -.6 .4, .2 -.72 .1, .34 -.6 -.3, -.2 -.52 0, .16 -.5 .2',
      ([x, y]) => oval([x, y, 0.034, 0.02], { c: 'seed' }),
    ),
  ],
}

/** In their paper bag. */
const fries: Subject = {
  id: 'fries',
  words: names(
    'fries, french fries, chips, 薯条, フライドポテト, ポテト, patatas fritas, papas fritas, frites, Pommes, Pommes frites',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.72,
  accent: 'bag',
  foot: 0.28,
  upright: true,
  palette: { bag: RED, mark: WHITE, fry: lch(0.85, 0.135, 85) },
  parts: [
    ...each(
      '-.3 -.86 -.05, -.17 -.98 -.03, -.04 -.9 0, .1 -1 .02, .23 -.88 .04, .33 -.78 .06, -.36 -.72 -.06',
      ([x, top, lean], i) =>
        facet(
          `${x - 0.05} ${top}, ${x + 0.05} ${top + 0.02}, ${x - lean + 0.05} -.4, ${x - lean - 0.05} -.4`,
          {
            c: 'fry',
            k: i % 2 ? -0.25 : 0.1,
            form: 'cyl',
          },
        ),
    ),
    ...each('-.24 -.78 -.03, -.1 -.84 -.02, .04 -.76 0, .17 -.84 .02, .28 -.7 .04', ([x, top, lean], i) =>
      facet(`${x - 0.05} ${top}, ${x + 0.05} ${top - 0.02}, ${x - lean + 0.05} -.4, ${x - lean - 0.05} -.4`, {
        c: 'fry',
        k: i % 2 ? 0.25 : -0.1,
        form: 'cyl',
      }),
    ),
    curve('-.4 -.62!, -.3 -.54, -.12 -.48, .12 -.48, .3 -.54, .4 -.62!, .28 0!, -.28 0!', {
      c: 'bag',
      form: 'cyl',
    }),
    oval([0, -0.25, 0.13, 0.13], { c: 'mark' }),
    curve('-.07 -.26, -.04 -.2, 0 -.18, .04 -.2, .07 -.26, .03 -.235, -.03 -.235', { c: 'bag' }),
  ],
}

/** A sausage in its roll. */
const hotDog: Subject = {
  id: 'hot-dog',
  words: names(
    'hot dog, hotdog, hot dogs, sausage, 热狗, 香肠, ホットドッグ, ソーセージ, perrito caliente, salchicha, saucisse, Bratwurst, Würstchen',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.6,
  accent: 'sausage',
  foot: 0.7,
  palette: { bun: BUN, sausage: lch(0.54, 0.14, 36), mustard: lch(0.85, 0.16, 90) },
  parts: [
    ball('-.74 -.3, -.7 -.5, -.5 -.56, .5 -.56, .7 -.5, .74 -.3, .6 -.2, -.6 -.2', 'bun', -0.2),
    ball(
      '-.92 -.36, -.86 -.5, -.7 -.54, 0 -.5, .7 -.54, .86 -.5, .92 -.36, .8 -.28, 0 -.24, -.8 -.28',
      'sausage',
    ),
    stroke(
      '-.72 -.44, -.58 -.5, -.46 -.38, -.3 -.49, -.16 -.37, 0 -.48, .16 -.37, .3 -.49, .46 -.38, .58 -.5, .72 -.44',
      'mustard',
      0.06,
    ),
    ball('-.8 -.26, -.7 -.33, 0 -.29, .7 -.33, .8 -.26, .74 -.06, .56 0, -.56 0, -.74 -.06', 'bun', 0.1),
  ],
}

/** A striped tub, heaped. */
const popcorn: Subject = {
  id: 'popcorn',
  words: names('popcorn, 爆米花, ポップコーン, palomitas, maïs soufflé'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.75,
  accent: 'stripe',
  foot: 0.26,
  upright: true,
  palette: { tub: WHITE, stripe: RED, corn: lch(0.94, 0.06, 92) },
  parts: [
    ...each(
      '-.28 -.66 .11, -.1 -.7 .12, .1 -.7 .12, .28 -.66 .11, -.2 -.8 .1, 0 -.84 .11, .2 -.8 .1, -.08 -.94 .08, .1 -.95 .07',
      ([x, y, r], i) => oval([x, y, r, r * 0.88], { c: 'corn', k: i % 2 ? -0.15 : 0.15, form: 'ball' }),
    ),
    facet('-.38 -.64, .38 -.64, .27 0, -.27 0', { c: 'tub', form: 'cyl' }),
    ...row([-0.27, 0.27, 3], (x) =>
      facet(`${x - 0.065} -.64, ${x + 0.065} -.64, ${x * 0.72 + 0.047} 0, ${x * 0.72 - 0.047} 0`, {
        c: 'stripe',
        form: 'cyl',
      }),
    ),
    box([-0.4, -0.67, 0.4, -0.61], { c: 'tub', k: 0.3, form: 'cyl' }),
  ],
}

/** What is eaten with the hands. */
export const FAST_FOOD: readonly Subject[] = [burger, fries, hotDog, popcorn]

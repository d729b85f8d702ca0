import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { WHITE } from './materials.ts'
import { moved } from './outline.ts'
import { ball, dot, egg, flat, limb, names, veil } from './parts.ts'
import { curve, each, facet, leaf, star, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

const tomato: Subject = {
  id: 'tomato',
  words: names('tomato, tomatoes, cherry tomato, 番茄, 西红柿, トマト, tomate, tomates, Tomate, Tomaten'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.7,
  accent: 'flesh',
  foot: 0.3,
  upright: true,
  palette: { flesh: lch(0.6, 0.21, 29), leaf: lch(0.55, 0.14, 140), gleam: WHITE },
  parts: [
    ball(
      '0 0, -.3 -.04, -.52 -.26, -.54 -.52, -.38 -.76, -.14 -.82, 0 -.78, .14 -.82, .38 -.76, .54 -.52, .52 -.26, .3 -.04',
      'flesh',
    ),
    stroke('-.06 -.76, -.26 -.66, -.36 -.46', 'flesh', 0.014, -0.35),
    stroke('.08 -.76, .28 -.66, .38 -.46', 'flesh', 0.014, -0.45),
    curve('-.16 -.8, 0 -.72, .16 -.8, .08 -.76, 0 -.74, -.08 -.76', { c: 'flesh', k: -0.7 }),
    star([0, -0.78, 0.34, 0.085, 6], { c: 'leaf', form: 'plane' }),
    ...each('-.27 -.66, .27 -.66, 0 -.5', ([x, y]) =>
      stroke(`0 -.78, ${x * 0.8} ${y + (x ? 0 : -0.02)}`, 'leaf', 0.012, -0.4),
    ),
    limb('0 -.78 .034, .03 -.9 .03, .1 -.98 .036', 'leaf', -0.1),
    veil('-.42 -.5, -.38 -.62, -.28 -.68, -.26 -.6, -.34 -.46', 'gleam', 0.6),
    veil('-.4 -.36, -.37 -.4, -.35 -.34, -.38 -.3', 'gleam', 0.5),
  ],
}

/** On its tip, its green up. */
const CARROT: readonly Part[] = [
  ...each(
    '.16 -.68 -.02 -1.14 .06, .2 -.66 .24 -1.2 .07, .24 -.64 .5 -1.12 .065, .26 -.6 .66 -.92 .055, .14 -.68 -.16 -.96 .045',
    ([x, y, a, b, w], i) => [
      leaf([x, y, a, b, w], { c: 'leaf', form: 'ball', k: i % 2 ? 0.1 : -0.15 }, i % 2 ? 0.06 : -0.06),
      ...[0.4, 0.6, 0.8].flatMap((t) =>
        [-1, 1].map((side) => {
          const [mx, my] = [x + (a - x) * t, y + (b - y) * t]
          return leaf(
            [
              mx,
              my,
              mx + (a - x) * 0.16 - side * (b - y) * 0.2,
              my + (b - y) * 0.16 + side * (a - x) * 0.2,
              w * 0.42,
            ],
            { c: 'leaf', form: 'plane', k: side * 0.12 },
          )
        }),
      ),
    ],
  ),
  ball(
    '.06 -.72, .2 -.74, .32 -.64, .32 -.48, .16 -.28, -.1 -.1, -.4 .0, -.5 .02!, -.42 -.1, -.22 -.3, -.06 -.52',
    'flesh',
  ),
  ...each(
    '.0 -.6 .12 -.56, .28 -.46 .2 -.5, -.12 -.42 -.02 -.36, .12 -.28 .06 -.32, -.24 -.28 -.17 -.22, -.06 -.14 -.1 -.18, -.34 -.16 -.29 -.12',
    ([x, y, a, b]) => stroke(`${x} ${y}, ${a} ${b}`, 'flesh', 0.016, -0.45),
  ),
  egg([0.22, -0.66, 0.1, 0.065], 'flesh', -0.25),
  flat('.12 -.7, .2 -.76, .3 -.68, .24 -.64, .17 -.66', 'leaf', -0.3),
  veil('.06 -.64, .1 -.66, .0 -.42, -.18 -.22, -.16 -.3, -.02 -.48', 'gleam', 0.4),
]

/** Lies on its side. */
const carrot: Subject = {
  id: 'carrot',
  words: names(
    'carrot, carrots, 胡萝卜, 红萝卜, にんじん, ニンジン, 人参, zanahoria, carotte, Karotte, Möhre, Karotten, Möhren',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'flesh',
  foot: 0.2,
  palette: { flesh: lch(0.71, 0.18, 52), leaf: lch(0.58, 0.14, 138), gleam: WHITE },
  parts: moved(CARROT, { x: -0.2, y: 0.14, scale: 1, turn: 0.5 }),
}

/** A cob in its husk. */
const corn: Subject = {
  id: 'corn',
  words: names(
    'corn, corn cob, corn on the cob, maize, sweetcorn, 玉米, トウモロコシ, とうもろこし, maíz, mazorca, maïs, Mais, Maiskolben',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.9,
  accent: 'grain',
  foot: 0.16,
  upright: true,
  palette: { grain: lch(0.87, 0.16, 92), husk: lch(0.68, 0.13, 130), silk: lch(0.72, 0.09, 75) },
  parts: [
    ...each('-.04 -1.16, .04 -1.18, .0 -1.2', ([x, y]) => stroke(`0 -1.04, ${x} ${y}`, 'silk', 0.016)),
    ball('-.17 -.2, -.2 -.5, -.16 -.84, -.06 -1.06, .06 -1.06, .16 -.84, .2 -.5, .17 -.2', 'grain', -0.15),
    ...Array.from({ length: 13 }, (_, row) => {
      const y = -0.3 - row * 0.06
      const half = 0.165 * Math.cos(Math.max(0, (-y - 0.5) / 0.62) * 1.25)
      return [-0.8, -0.4, 0, 0.4, 0.8].map((t) => egg([t * half, y, half * 0.23, 0.028], 'grain', 0.1))
    }).flat(),
    ball('-.02 .0!, -.16 -.06, -.27 -.28, -.3 -.56, -.4 -.82!, -.2 -.66, -.1 -.4, .02 -.12', 'husk'),
    ball('.02 .0!, .16 -.06, .27 -.28, .28 -.54, .38 -.74!, .2 -.62, .1 -.38, -.02 -.12', 'husk', -0.15),
    ball('0 .01!, -.1 -.1, -.1 -.3, .0 -.52!, .1 -.3, .1 -.1', 'husk', 0.12),
    ...each('-.2 -.2 -.33 -.7, .2 -.2 .32 -.64, 0 -.06 0 -.46', ([x, y, a, b]) =>
      stroke(`${x * 0.7} ${y}, ${x * 1.15} ${(y + b) / 2}, ${a} ${b}`, 'husk', 0.01, -0.4),
    ),
  ],
}

const broccoli: Subject = {
  id: 'broccoli',
  words: names(
    'broccoli, cauliflower, 西兰花, 花椰菜, ブロッコリー, brócoli, coliflor, brocoli, chou-fleur, Brokkoli, Blumenkohl',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'bud',
  foot: 0.16,
  upright: true,
  palette: { bud: lch(0.55, 0.13, 140), stem: lch(0.78, 0.1, 125) },
  parts: [
    ball('-.14 0!, .14 0!, .12 -.24, .3 -.48, .2 -.56, 0 -.44, -.2 -.56, -.3 -.48, -.12 -.24', 'stem'),
    stroke('-.04 -.04, -.04 -.26, -.14 -.42', 'stem', 0.012, -0.35),
    stroke('.05 -.04, .05 -.26, .15 -.42', 'stem', 0.012, -0.45),
    ...each(
      '-.34 -.56 .2 -.2, .34 -.56 .2 -.3, 0 -.54 .2 -.15, -.22 -.8 .22 0, .22 -.8 .22 -.12, 0 -.92 .2 .1, -.14 -.64 .18 .05, .14 -.64 .18 -.05',
      ([x, y, r, k]) => [
        ball(
          Array.from({ length: 9 }, (_, i) => {
            const angle = (i / 9) * Math.PI * 2
            const reach = r * (i % 2 ? 1 : 0.88)
            return `${(x + Math.cos(angle) * reach).toFixed(3)} ${(y + Math.sin(angle) * reach * 0.9).toFixed(3)}`
          }).join(', '),
          'bud',
          k,
        ),
        ...[-0.5, 0, 0.5].map((t) =>
          dot([x + t * r, y - r * (0.35 - Math.abs(t) * 0.5), r * 0.1], 'bud', 0.45 + k),
        ),
      ],
    ),
  ],
}

/** A mug of beer, its froth running over. */
const beer: Subject = {
  id: 'beer',
  words: names(
    'beer, beers, glass of beer, mug of beer, pint of beer, pint, beer mug, ale, lager, stout, 啤酒, 一杯啤酒, ビール, 生ビール, cerveza, jarra de cerveza, bière, chope de bière, Bier, Glas Bier, Bierkrug',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'beer',
  foot: 0.3,
  palette: {
    beer: lch(0.76, 0.155, 75),
    deep: lch(0.66, 0.15, 62),
    glass: lch(0.88, 0.02, 220),
    froth: lch(0.97, 0.02, 88),
    bubble: lch(0.93, 0.09, 92),
    gleam: WHITE,
  },
  parts: [
    stroke('.28 -.68, .46 -.7, .56 -.6, .56 -.34, .46 -.22, .28 -.22', 'glass', 0.085, -0.1),
    stroke('.28 -.69, .46 -.71, .57 -.61, .57 -.34', 'gleam', 0.016),
    curve('-.34 -.02, 0 .03, .34 -.02, .34 -.1, .36 -.84!, -.36 -.84!, -.34 -.1', {
      c: 'glass',
      form: 'cyl',
    }),
    curve('-.3 -.09, 0 -.05, .3 -.09, .32 -.8!, -.32 -.8!', { c: 'beer', form: 'cyl' }),
    ...each('-.17, 0, .17', ([x]) =>
      facet(`${x - 0.05} -.13, ${x + 0.05} -.13, ${x * 1.06 + 0.055} -.62, ${x * 1.06 - 0.055} -.62`, {
        c: 'deep',
        form: 'cyl',
      }),
    ),
    ...each('-.24, -.07, .1', ([x]) => stroke(`${x} -.16, ${x * 1.06} -.58`, 'gleam', 0.012)),
    ...each(
      '-.24 -.3 .014, -.09 -.4 .012, .08 -.24 .014, .25 -.44 .012, -.08 -.58 .01, .1 -.54 .012, .24 -.24 .01, -.25 -.5 .012, 0 -.46 .01',
      ([x, y, r]) => dot([x, y, r], 'bubble'),
    ),
    ball(
      '-.38 -.78, -.38 -.92, -.28 -1.0, -.16 -.98, -.06 -1.06, .1 -1.03, .2 -1.04, .32 -.98, .39 -.88, .37 -.78, .28 -.72, .2 -.76, .1 -.7, -.02 -.74, -.12 -.72, -.18 -.66, -.22 -.5, -.28 -.48, -.3 -.62, -.34 -.7',
      'froth',
    ),
    ...each('-.24 -.88 .05, -.04 -.94 .06, .16 -.9 .05, .28 -.84 .036, -.12 -.8 .036', ([x, y, r]) =>
      stroke(`${x - r} ${y}, ${x} ${y - r * 0.8}, ${x + r} ${y}`, 'froth', 0.014, -0.35),
    ),
  ],
}

/** From the garden and the tap. */
export const KITCHEN_GARDEN: readonly Subject[] = [tomato, carrot, corn, broccoli, beer]

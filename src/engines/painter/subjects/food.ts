import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { CREAM, LEAF, WHITE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, leaf, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** With a long thread of cheese. */
const pizza: Subject = {
  id: 'pizza',
  words: [
    ...names('pizza, pizza slice, slice of pizza, 披萨, 比萨, ピザ, porción de pizza, part de pizza'),
    ...names('pizzas, pizzastück'),
  ],
  slots: ['ground'],
  homes: ['tabletop', 'studio'],
  scale: 0.8,
  accent: 'cheese',
  foot: 0.2,
  upright: true,
  palette: {
    crust: lch(0.68, 0.11, 62),
    cheese: lch(0.86, 0.13, 86),
    sauce: lch(0.56, 0.17, 32),
    salami: lch(0.54, 0.16, 25),
    olive: lch(0.36, 0.04, 140),
    basil: LEAF,
  },
  parts: [
    facet('-.44 -.84, .44 -.84, .03 0, -.03 0', { c: 'sauce', form: 'plane' }),
    curve(
      '-.41 -.84!, .41 -.84!, .3 -.6, .26 -.42, .2 -.46, .14 -.24, .03 -.04!, -.04 -.04!, -.1 -.2, -.13 -.12, -.18 -.3, -.24 -.5, -.3 -.58',
      { c: 'cheese', form: 'plane' },
    ),
    ...each('-.17 -.68 .11, .18 -.6 .11, -.01 -.36 .1', ([x, y, r]) => [
      round([x, y, r], { c: 'salami', form: 'ball' }),
      ...each('-.4 -.3, .3 .1, -.1 .4', ([dx, dy]) =>
        round([x + dx * r, y + dy * r, r * 0.16], { c: 'sauce', k: -0.4 }),
      ),
    ]),
    ...each('.03 -.74, -.16 -.47, .1 -.44', ([x, y]) => [
      round([x, y, 0.036], { c: 'olive' }),
      round([x, y, 0.016], { c: 'cheese', k: -0.1 }),
    ]),
    leaf([0.2, -0.74, 0.34, -0.78, 0.04], { c: 'basil', k: 0.1 }),
    leaf([0.04, -0.55, -0.08, -0.57, 0.035], { c: 'basil' }),
    curve('-.5 -.84, -.46 -.93, -.24 -.96, 0 -.98, .24 -.96, .46 -.93, .5 -.84, .4 -.79, 0 -.83, -.4 -.79', {
      c: 'crust',
      form: 'plane',
    }),
    ...[-0.3, -0.05, 0.22].map((x) => oval([x, -0.9, 0.06, 0.018], { c: 'crust', k: -0.7 })),
  ],
}

/** A loaf with three cuts. */
const bread: Subject = {
  id: 'bread',
  words: [
    ...names('bread, loaf of bread, loaf, baguette, toast, 面包, 法棍, パン, 食パン, hogaza, barra de pan'),
    ...names('miche de pain, pain de campagne, brot, brote, brotlaib'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.65,
  accent: 'crust',
  foot: 0.8,
  top: { x: 0, y: -0.62 },
  palette: {
    crust: lch(0.64, 0.115, 60),
    crumb: lch(0.9, 0.05, 80),
    board: lch(0.54, 0.075, 55),
    flour: CREAM,
  },
  parts: [
    curve('-1.0 -.1!, -.96 -.15, .96 -.15, 1.0 -.1!, .96 0!, -.96 0!', { c: 'board', form: 'plane' }),
    stroke('-1.0 -.1, 1.0 -.1', 'board', 0.014, 0.6),
    curve('-.74 -.12!, -.84 -.26, -.78 -.46, -.5 -.6, -.1 -.65, .34 -.62, .66 -.5, .8 -.32, .74 -.12!', {
      c: 'crust',
      form: 'ball',
    }),
    ...[-0.46, -0.1, 0.28].map((x) =>
      leaf([x - 0.1, -0.28, x + 0.14, -0.62, 0.055], { c: 'crumb', k: -0.05 }, 0.08),
    ),
    ...[-0.46, -0.1, 0.28].map((x) =>
      stroke(`${x - 0.12} -.3, ${x - 0.06} -.46, ${x + 0.1} -.62`, 'crust', 0.014, -0.6),
    ),
    curve('-.62 -.5, -.3 -.6, 0 -.62, -.3 -.56, -.56 -.46', { c: 'flour', al: 0.35 }),
    curve('.62 -.1!, .58 -.28, .68 -.4, .82 -.42, .94 -.34, .96 -.18, .9 -.1!', {
      c: 'crust',
      k: -0.1,
      form: 'cyl',
    }),
    curve('.66 -.1!, .63 -.26, .7 -.36, .81 -.37, .9 -.31, .91 -.18, .87 -.1!', {
      c: 'crumb',
      form: 'plane',
    }),
  ],
}

/** Noodles with an egg and chopsticks. */
const noodles: Subject = {
  id: 'noodles',
  words: [
    ...names(
      'ramen, noodles, bowl of noodles, noodle soup, noodle bowl, soup, 拉面, 面条, 汤面, 面, ラーメン',
    ),
    ...names('麺, うどん, そば, fideos, tazón de ramen, nouilles, bol de nouilles, soupe, nudeln'),
    ...names('nudelsuppe, suppe'),
  ],
  slots: ['ground'],
  homes: ['tabletop', 'studio'],
  scale: 0.75,
  accent: 'bowl',
  foot: 0.3,
  upright: true,
  palette: {
    bowl: lch(0.5, 0.16, 28),
    trim: CREAM,
    soup: lch(0.7, 0.11, 62),
    noodle: lch(0.9, 0.085, 85),
    egg: WHITE,
    yolk: lch(0.8, 0.15, 70),
    green: LEAF,
    nori: lch(0.3, 0.035, 160),
    stick: lch(0.42, 0.07, 40),
    steam: WHITE,
    meat: lch(0.66, 0.085, 40),
  },
  parts: [
    ...[-0.22, 0.1].map((x) =>
      curve(
        `${x} -.72!, ${x - 0.1} -.84, ${x + 0.06} -.94, ${x - 0.03} -1.08!, ${x + 0.13} -.94, ${x - 0.02} -.84, ${x + 0.06} -.72!`,
        { c: 'steam', al: 0.6 },
      ),
    ),
    facet('.2 -.5, .5 -.5, .6 -.9, .34 -.94', { c: 'nori', form: 'plane' }),
    oval([0, -0.5, 0.66, 0.13], { c: 'trim' }),
    oval([0, -0.49, 0.59, 0.105], { c: 'soup' }),
    ...[-0.08, -0.04, 0, 0.04].map((y, i) =>
      stroke(
        `-.4 ${-0.5 + y}, -.16 ${-0.55 + y}, .06 ${-0.47 + y}, .3 ${-0.52 + y}`,
        'noodle',
        0.028,
        i % 2 ? 0.2 : -0.15,
      ),
    ),
    oval([-0.33, -0.51, 0.13, 0.075], { c: 'egg' }),
    oval([-0.33, -0.515, 0.066, 0.04], { c: 'yolk', form: 'ball' }),
    oval([0.04, -0.56, 0.16, 0.07], { c: 'meat', form: 'ball' }),
    oval([0.04, -0.57, 0.08, 0.03], { c: 'trim', k: -0.1 }),
    ...each('.3 -.5, .38 -.46, .24 -.45, -.1 -.43, .34 -.54', ([x, y]) =>
      round([x, y, 0.026], { c: 'green' }),
    ),
    stroke('-.5 -.5, -.98 -.86', 'stick', 0.024),
    stroke('-.44 -.52, -.88 -.94', 'stick', 0.024, 0.3),
    curve(
      '-.67 -.5!, -.5 -.415, 0 -.37, .5 -.415, .67 -.5!, .6 -.26, .42 -.1, .24 -.05!, -.24 -.05!, -.42 -.1, -.6 -.26',
      { c: 'bowl', form: 'cyl' },
    ),
    stroke('-.64 -.46, -.48 -.38, 0 -.335, .48 -.38, .64 -.46', 'trim', 0.024),
    ...row([-0.4, 0.4, 5], (x) =>
      stroke(
        `${x - 0.045} ${-0.24 + x * x * 0.14}!, ${x - 0.045} ${-0.3 + x * x * 0.14}!, ${x + 0.045} ${-0.3 + x * x * 0.14}!, ${x + 0.045} ${-0.22 + x * x * 0.14}!`,
        'trim',
        0.016,
      ),
    ),
    box([-0.25, -0.06, 0.25, 0], { c: 'bowl', k: -0.3, form: 'cyl' }),
  ],
}

/** What is baked, frozen and cooked. */
export const FOOD: readonly Subject[] = [pizza, bread, noodles]

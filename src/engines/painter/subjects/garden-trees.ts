import { lch } from '../colours/colour.ts'
import { BARK, GOLD, RED } from './materials.ts'
import { box, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, leaf, row, star, stroke } from './shapes.ts'
import type { FormPart, Part, Subject } from './subject.ts'

/** A bent trunk under fronds. */
const palm: Subject = {
  id: 'palm',
  words: [
    ...names(
      'palm, palm tree, coconut tree, coconut palm, 棕榈, 棕榈树, 椰子树, 椰树, ヤシ, ヤシの木, 椰子, palmera',
    ),
    ...names('cocotero, palmier, cocotier, palme, palmen'),
  ],
  slots: ['ground'],
  homes: ['beach', 'desert', 'water'],
  scale: 1.6,
  accent: 'leaf',
  foot: 0.1,
  built: true,
  shelters: true,
  palette: { leaf: lch(0.57, 0.12, 145), bark: lch(0.55, 0.065, 65), nut: lch(0.42, 0.07, 50) },
  parts: [
    frond([-0.08, -0.84, 0.42, -0.6], -0.35, -0.4),
    frond([-0.08, -0.84, -0.5, -0.56], 0.36, -0.4),
    frond([-0.08, -0.84, 0.5, -0.86], -0.24, -0.25),
    curve(
      '.08 0!, .06 -.1, .0 -.34, -.05 -.6, -.115 -.84!, -.045 -.84!, .02 -.6, .085 -.34, .16 -.1, .2 0!',
      { c: 'bark', form: 'cyl' },
    ),
    ...row([-0.07, -0.77, 9], (y) =>
      stroke(
        `${0.09 - (-y) ** 0.85 * 0.2} ${y}, ${0.165 - (-y) ** 0.9 * 0.24} ${y + 0.012}`,
        'bark',
        0.011,
        -0.7,
      ),
    ),
    frond([-0.08, -0.84, -0.62, -0.84], 0.2, 0),
    frond([-0.08, -0.84, 0.26, -1.08], -0.22, 0),
    frond([-0.08, -0.84, -0.44, -1.06], 0.2, 0.15),
    frond([-0.08, -0.84, -0.06, -1.14], 0.06, 0.1),
    frond([-0.08, -0.84, 0.46, -0.98], -0.2, 0.1),
    frond([-0.08, -0.84, -0.28, -0.5], 0.3, -0.1),
    frond([-0.08, -0.84, 0.2, -0.5], -0.32, -0.1),
    ...each('-.14 -.8, -.03 -.79, -.085 -.765', ([x, y]) => round([x, y, 0.042], { c: 'nut', form: 'ball' })),
  ],
}

/** Five canes and their leaves. */
const bamboo: Subject = {
  id: 'bamboo',
  words: names('bamboo, bamboos, 竹子, 竹, 竹林, バンブー, bambú, bambou, bambous, bambus'),
  slots: ['ground'],
  homes: ['forest', 'hills', 'river'],
  scale: 1.55,
  accent: 'cane',
  foot: 0.26,
  built: true,
  palette: { cane: lch(0.66, 0.115, 128), leaf: lch(0.55, 0.115, 142) },
  parts: [
    ...each(
      '.2 .24 -.86 .02 -.4, -.22 -.28 -.8 .022 -.3, .08 .06 -.98 .028 -.1, -.1 -.12 -1.04 .032 .05, .3 .36 -.66 .022 .1',
      cane,
    ),
    ...each(
      '-.12 -.98, -.11 -.7, .07 -.86, .06 -.6, -.27 -.72, -.25 -.48, .23 -.76, .34 -.6, .3 -.42',
      ([x, y], i) => [
        leaf([x, y, x + (i % 2 ? 0.2 : -0.2), y - 0.03, 0.024], { c: 'leaf', k: 0.1 }, i % 2 ? -0.12 : 0.12),
        leaf([x, y, x + (i % 2 ? 0.18 : -0.18), y + 0.1, 0.026], { c: 'leaf', k: -0.25 }, i % 2 ? -0.1 : 0.1),
        leaf([x, y, x + (i % 2 ? 0.1 : -0.1), y - 0.13, 0.022], { c: 'leaf', k: 0.3 }),
      ],
    ),
  ],
}

/** A fir with lights, balls and a star. */
const christmasTree: Subject = {
  id: 'christmas-tree',
  words: [
    ...names('christmas tree, xmas tree, 圣诞树, クリスマスツリー, árbol de navidad, sapin de noël'),
    ...names('arbre de noël, weihnachtsbaum, weihnachtsbäume, christbaum'),
  ],
  slots: ['ground'],
  homes: ['interior', 'snow', 'street'],
  scale: 1.4,
  accent: 'ball',
  foot: 0.2,
  built: true,
  upright: true,
  palette: {
    leaf: lch(0.44, 0.085, 158),
    bark: BARK,
    ball: RED,
    gold: GOLD,
    lamp: lch(0.93, 0.12, 90),
    gift: lch(0.56, 0.13, 250),
    ribbon: lch(0.9, 0.1, 90),
  },
  parts: [
    box([-0.06, -0.16, 0.06, 0], { c: 'bark', form: 'cyl' }),
    ...each(
      '-.12 -.48 .42 -.3, -.34 -.68 .33 -.12, -.54 -.84 .25 .02, -.7 -.97 .16 .12',
      ([foot, top, half, k]) =>
        curve(
          `0 ${top}!, ${half * 0.42} ${(foot + top) / 2}, ${half} ${foot}!, ${half * 0.62} ${foot - 0.015}, ${half * 0.3} ${foot + 0.022}, 0 ${foot - 0.005}, ${-half * 0.3} ${foot + 0.022}, ${-half * 0.62} ${foot - 0.015}, ${-half} ${foot}!, ${-half * 0.42} ${(foot + top) / 2}`,
          { c: 'leaf', k, form: 'cyl' },
        ),
    ),
    stroke('-.3 -.19, -.05 -.2, .3 -.3', 'gold', 0.014),
    stroke('-.24 -.4, 0 -.42, .24 -.52', 'gold', 0.014),
    stroke('-.17 -.6, 0 -.62, .16 -.7', 'gold', 0.012),
    ...each(
      '-.24 -.24 0, .1 -.2 1, .28 -.2 0, -.08 -.31 1, .13 -.38 0, -.18 -.48 0, .06 -.52 1, -.06 -.68 0, .1 -.64 1, .0 -.82 0',
      ([x, y, gold]) => round([x, y, 0.032], { c: gold ? 'gold' : 'ball', form: 'ball' }),
    ),
    ...each(
      '-.34 -.16, -.02 -.18, .2 -.27, -.2 -.35, .0 -.4, .2 -.46, -.1 -.56, .12 -.76, -.06 -.78, .05 -.9',
      ([x, y]) => round([x, y, 0.013], { c: 'lamp', glow: true }),
    ),
    star([0, -0.99, 0.085, 0.036, 5], { c: 'gold', k: 0.2, glow: true }),
    box([0.16, -0.14, 0.36, 0], { c: 'gift', form: 'plane' }),
    box([0.245, -0.14, 0.275, 0], { c: 'ribbon' }),
    box([-0.36, -0.1, -0.12, 0], { c: 'ball', form: 'plane' }),
    box([-0.255, -0.1, -0.225, 0], { c: 'ribbon' }),
    leaf([0.26, -0.14, 0.2, -0.19, 0.022], { c: 'ribbon' }),
    leaf([0.26, -0.14, 0.32, -0.19, 0.022], { c: 'ribbon', k: -0.2 }),
  ],
}

/** Trees of gardens, beaches and rooms. */
export const GARDEN_TREES: readonly Subject[] = [palm, bamboo, christmasTree]

/** A palm leaf from the crown to its tip. */
function frond(
  [x, y, tipX, tipY]: readonly [number, number, number, number],
  bend: number,
  k: number,
): FormPart {
  return leaf([x, y, tipX, tipY, 0.062], { c: 'leaf', k, form: 'plane' }, bend)
}

/** One cane: x of its foot and top, its top, half width and tone. */
function cane([x = 0, topX = 0, top = 0, half = 0, k = 0]: readonly number[]): Part[] {
  const at = (t: number) => x + (topX - x) * t
  const joints = Math.round(-top / 0.16)
  return [
    curve(`${x - half} 0!, ${x + half} 0!, ${topX + half * 0.6} ${top}!, ${topX - half * 0.6} ${top}!`, {
      c: 'cane',
      k,
      form: 'cyl',
    }),
    ...row([1, joints - 1, joints - 1], (i) => {
      const t = i / joints
      const wide = half * (1 - t * 0.35) * 1.12
      return [
        stroke(`${at(t) - wide} ${top * t}, ${at(t) + wide} ${top * t}`, 'cane', 0.012, k - 0.7),
        stroke(
          `${at(t) - wide} ${top * t - 0.012}, ${at(t) + wide} ${top * t - 0.012}`,
          'cane',
          0.009,
          k + 0.7,
        ),
      ]
    }),
  ]
}

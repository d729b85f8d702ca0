import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BARK, LEAF, PALE_WOOD, WHITE } from './materials.ts'
import { round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, leaf, row, stroke } from './shapes.ts'
import type { FormPart, Part, Subject } from './subject.ts'

/** Red, with one leaf. */
const apple: Subject = {
  id: 'apple',
  words: names('apple, red apple, 苹果, りんご, リンゴ, 林檎, manzana, pomme, apfel, äpfel'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.65,
  accent: 'skin',
  foot: 0.2,
  upright: true,
  palette: { skin: lch(0.57, 0.19, 26), stem: BARK, leaf: LEAF, shine: WHITE },
  parts: [...appleParts([0, 0, 1])],
}

/** Yellow-green and leaning. */
const pear: Subject = {
  id: 'pear',
  words: names('pear, 梨, 梨子, 洋梨, 洋ナシ, pera, poire, birne, birnen'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.68,
  accent: 'skin',
  foot: 0.2,
  upright: true,
  palette: { skin: lch(0.78, 0.14, 112), stem: BARK, leaf: LEAF, shine: WHITE },
  parts: [...pearParts([0, 0, 1])],
}

/** A bowl of apples, pears, grapes and an orange. */
const fruitBowl: Subject = {
  id: 'fruit-bowl',
  words: [
    ...names('bowl of fruit, fruit bowl, fruit basket, basket of fruit, fruit, fruits, 水果, 果盘'),
    ...names(
      '一碗水果, 水果篮, 果物, フルーツ, 果物かご, fruta, frutero, cesta de frutas, corbeille de fruits',
    ),
    ...names('coupe de fruits, obst, obstschale, obstkorb, früchte'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.85,
  accent: 'bowl',
  foot: 0.34,
  upright: true,
  palette: {
    bowl: lch(0.58, 0.09, 240),
    rim: PALE_WOOD,
    skin: lch(0.57, 0.19, 26),
    second: lch(0.79, 0.14, 110),
    third: lch(0.75, 0.17, 60),
    grape: lch(0.42, 0.12, 320),
    yellow: lch(0.87, 0.15, 95),
    stem: BARK,
    leaf: LEAF,
    shine: WHITE,
  },
  parts: [
    leaf([-0.1, -0.86, -0.34, -0.98, 0.07], { c: 'leaf' }),
    curve(
      '.16 -.5!, .34 -.5, .52 -.64, .62 -.88, .66 -1.0!, .72 -1.0!, .76 -.8, .68 -.56, .5 -.4, .3 -.38!',
      {
        c: 'yellow',
        k: -0.15,
        form: 'ball',
      },
    ),
    curve(
      '.1 -.5!, .26 -.54, .42 -.68, .5 -.9, .52 -1.04!, .6 -1.04!, .62 -.84, .54 -.62, .4 -.46, .26 -.4!',
      {
        c: 'yellow',
        k: 0.1,
        form: 'ball',
      },
    ),
    ...each('.56 -1.05, .69 -1.01', ([x, y]) => round([x, y, 0.034], { c: 'stem' })),
    ...pearParts([-0.32, -0.4, 0.56], 'second'),
    round([0.06, -0.66, 0.22], { c: 'third', form: 'ball' }),
    ...each('.04 -.7, .14 -.62, -.04 -.6, .1 -.76', ([x, y]) => round([x, y, 0.01], { c: 'third', k: -0.5 })),
    ...appleParts([-0.1, -0.36, 0.44]),
    ...each(
      '.3 -.5, .42 -.5, .36 -.58, .24 -.58, .48 -.58, .3 -.66, .42 -.66, .54 -.5, .46 -.42, .58 -.42, .34 -.42',
      ([x, y]) => berry([x, y, 0.072]),
    ),
    ...each('.66 -.4, .62 -.31, .7 -.3, .66 -.22', ([x, y]) => berry([x, y, 0.062])),
    curve(
      '-.74 -.42!, -.4 -.36, 0 -.34, .4 -.36, .74 -.42!, .6 -.2, .4 -.09, .22 -.05!, -.22 -.05!, -.4 -.09, -.6 -.2',
      { c: 'bowl', form: 'cyl' },
    ),
    stroke('-.75 -.42, -.4 -.36, 0 -.34, .4 -.36, .75 -.42', 'rim', 0.036),
    curve('-.24 -.06!, .24 -.06!, .32 0!, -.32 0!', { c: 'bowl', k: -0.25, form: 'cyl' }),
    ...row([0.64, 0.7, 2], (x) => berry([x, -0.36 + (x - 0.64) * 2, 0.06])),
  ],
}

/** Apples, pears, and the bowl they lie in. */
export const ORCHARD: readonly Subject[] = [apple, pear, fruitBowl]

/** An apple on a foot point, so many units high. */
function appleParts([x, y, size]: readonly [number, number, number]): Part[] {
  const at = (dx: number, dy: number) => `${x + dx * size} ${y + dy * size}`
  const line = (points: readonly (readonly [number, number])[]) =>
    points.map(([dx, dy]) => at(dx, dy)).join(', ')
  return [
    curve(
      line([
        [0, -0.03],
        [-0.14, 0],
        [-0.34, -0.1],
        [-0.47, -0.38],
        [-0.42, -0.66],
        [-0.22, -0.8],
        [0, -0.74],
        [0.22, -0.8],
        [0.42, -0.66],
        [0.47, -0.38],
        [0.34, -0.1],
        [0.14, 0],
      ]),
      { c: 'skin', form: 'ball' },
    ),
    curve(
      line([
        [-0.1, -0.74],
        [0, -0.69],
        [0.1, -0.74],
        [0.02, -0.71],
      ]),
      { c: 'skin', k: -0.7 },
    ),
    stroke(
      line([
        [0, -0.71],
        [0.01, -0.84],
        [0.07, -0.94],
      ]),
      'stem',
      0.045 * size,
    ),
    leaf(
      [x + 0.03 * size, y - 0.82 * size, x + 0.34 * size, y - 0.96 * size, 0.085 * size],
      { c: 'leaf', nx: 0.3, form: 'plane' },
      -0.12,
    ),
    curve(
      line([
        [-0.36, -0.56],
        [-0.27, -0.68],
        [-0.2, -0.66],
        [-0.29, -0.54],
        [-0.33, -0.42],
      ]),
      { c: 'shine', al: 0.65 },
    ),
  ]
}

/** A pear on a foot point, so many units high, of its own role. */
function pearParts([x, y, size]: readonly [number, number, number], c = 'skin'): Part[] {
  const line = (points: readonly (readonly [number, number])[]) =>
    points.map(([dx, dy]) => `${x + dx * size} ${y + dy * size}`).join(', ')
  return [
    stroke(
      line([
        [0.05, -0.9],
        [0.08, -1.0],
        [0.15, -1.07],
      ]),
      'stem',
      0.04 * size,
    ),
    leaf(
      [x + 0.08 * size, y - 0.98 * size, x - 0.2 * size, y - 1.08 * size, 0.07 * size],
      { c: 'leaf' },
      0.1,
    ),
    curve(
      line([
        [0.06, -0.92],
        [-0.08, -0.88],
        [-0.14, -0.7],
        [-0.24, -0.52],
        [-0.38, -0.34],
        [-0.36, -0.12],
        [-0.16, 0],
        [0.1, 0],
        [0.32, -0.1],
        [0.38, -0.3],
        [0.28, -0.52],
        [0.2, -0.7],
        [0.17, -0.86],
      ]),
      { c, form: 'ball' },
    ),
    curve(
      line([
        [-0.2, -0.5],
        [-0.28, -0.34],
        [-0.25, -0.2],
        [-0.19, -0.3],
        [-0.13, -0.46],
      ]),
      { c: 'shine', al: 0.55 },
    ),
  ]
}

/** A grape: middle and radius. */
function berry([x, y, radius]: readonly [number, number, number]): FormPart[] {
  return [
    round([x, y, radius], { c: 'grape', k: -0.35 }),
    round([x - radius * 0.12, y - radius * 0.14, radius * 0.8], { c: 'grape', k: 0.05 }),
    round([x - radius * 0.3, y - radius * 0.34, radius * 0.24], { c: 'shine', al: 0.5 }),
  ]
}

import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { CREAM, LEAF, RED } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Two layers, icing and a candle. */
const cake: Subject = {
  id: 'cake',
  words: [
    ...names('cake, birthday cake, layer cake, wedding cake, 蛋糕, 生日蛋糕, ケーキ, 誕生日ケーキ'),
    ...names("pastel, tarta, torta, gâteau, gâteau d'anniversaire, gâteaux, kuchen, torte, torten"),
    ...names('geburtstagskuchen'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'icing',
  foot: 0.52,
  upright: true,
  top: { x: 0.14, y: -0.72 },
  palette: {
    plate: lch(0.9, 0.03, 220),
    cake: lch(0.76, 0.09, 70),
    icing: lch(0.84, 0.08, 5),
    cream: CREAM,
    berry: RED,
    leaf: LEAF,
    candle: lch(0.74, 0.1, 220),
    flame: lch(0.88, 0.14, 80),
  },
  parts: [
    oval([0, -0.05, 0.62, 0.06], { c: 'plate' }),
    oval([0, -0.06, 0.52, 0.04], { c: 'plate', k: -0.4 }),
    ...tier([0, -0.06, 0.46, 0.32]),
    ...tier([0, -0.39, 0.33, 0.28]),
    ...[-0.26, -0.13, 0.13, 0.26].map((x) =>
      round([x, -0.69 + x * x * 0.3, 0.05], { c: 'cream', form: 'ball' }),
    ),
    ...[-0.2, 0.2].flatMap((x) => [
      round([x, -0.73, 0.06], { c: 'berry', form: 'ball' }),
      leaf([x, -0.78, x + 0.07, -0.83, 0.02], { c: 'leaf' }),
    ]),
    box([-0.025, -0.9, 0.025, -0.66], { c: 'candle', form: 'cyl' }),
    ...[-0.72, -0.79, -0.86].map((y) => stroke(`-.024 ${y}, .024 ${y - 0.03}`, 'cream', 0.014)),
    curve('-.035 -.93, -.02 -1.0, 0 -1.07!, .025 -1.0, .035 -.93, 0 -.895', { c: 'flame', glow: true }),
  ],
}

/** Two scoops in a cone. */
const iceCream: Subject = {
  id: 'ice-cream',
  words: [
    ...names(
      'ice cream, ice-cream, ice cream cone, gelato, 冰淇淋, 冰激凌, 雪糕, アイスクリーム, アイス, ソフトクリーム',
    ),
    ...names('helado, glace, cornet de glace, eis, eiscreme, eiswaffel'),
  ],
  slots: ['ground'],
  homes: ['beach', 'tabletop', 'studio'],
  scale: 0.85,
  accent: 'scoop',
  foot: 0.06,
  upright: true,
  palette: {
    cone: lch(0.74, 0.11, 68),
    scoop: lch(0.82, 0.09, 5),
    second: lch(0.93, 0.045, 88),
    third: lch(0.84, 0.08, 165),
    berry: RED,
    stick: lch(0.62, 0.1, 60),
  },
  parts: [
    facet('.1 -.86, .2 -1.12, .26 -1.1, .17 -.84', { c: 'stick', form: 'cyl' }),
    round([0, -0.82, 0.19], { c: 'third', form: 'ball' }),
    round([-0.11, -0.64, 0.18], { c: 'scoop', form: 'ball' }),
    round([0.12, -0.63, 0.18], { c: 'second', form: 'ball' }),
    curve(
      '-.29 -.6, -.2 -.54, -.14 -.48, -.08 -.55, 0 -.46, .06 -.54, .14 -.46, .2 -.55, .29 -.58, .26 -.66, -.26 -.66',
      { c: 'scoop', k: -0.05 },
    ),
    facet('-.26 -.54, .26 -.54, .02 0, -.02 0', { c: 'cone', form: 'cyl' }),
    ...[-0.16, -0.04, 0.08, 0.2].map((x) =>
      stroke(`${x} -.53, ${x * 0.35 - 0.09} ${-0.34 + x * 0.6}`, 'cone', 0.012, -0.7),
    ),
    ...each('-.24 -.5 .12 -.24, -.14 -.53 .17 -.32, 0 -.53 .21 -.42, -.18 -.38 .08 -.14', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${tx} ${ty}`, 'cone', 0.012, -0.7),
    ),
    ...each('.24 -.5 -.12 -.24, .14 -.53 -.17 -.32, .18 -.38 -.08 -.14', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${tx} ${ty}`, 'cone', 0.012, -0.7),
    ),
    box([-0.28, -0.57, 0.28, -0.51], { c: 'cone', k: 0.2, form: 'cyl' }),
    round([-0.03, -1.02, 0.06], { c: 'berry', form: 'ball' }),
    stroke('-.03 -1.06, .0 -1.14', 'stick', 0.012, -0.6),
  ],
}

/** What is eaten last. */
export const SWEETS: readonly Subject[] = [cake, iceCream]

/** One storey of a cake with icing that drips: middle, foot, half width, height. */
function tier([x, foot, half, height]: readonly [number, number, number, number]): Part[] {
  const top = foot - height
  const drips = Array.from({ length: 7 }, (_, i) => {
    const at = half - (i / 6) * half * 2
    const low = top + height * (i % 2 ? 0.5 : 0.26) + (1 - (at / half) ** 2) * 0.03
    return `${x + at * 0.97} ${low}`
  })
  return [
    curve(
      `${x - half} ${foot}!, ${x - half} ${top}!, ${x + half} ${top}!, ${x + half} ${foot}!, ${x} ${foot + 0.05}`,
      { c: 'cake', form: 'cyl' },
    ),
    stroke(
      `${x - half} ${foot - height * 0.32}, ${x} ${foot - height * 0.2}, ${x + half} ${foot - height * 0.32}`,
      'cream',
      0.034,
    ),
    curve(`${x - half * 1.02} ${top}, ${x} ${top - 0.03}, ${x + half * 1.02} ${top}, ${drips.join(', ')}`, {
      c: 'icing',
      form: 'cyl',
    }),
    oval([x, top, half, half * 0.13], { c: 'icing', k: 0.4 }),
  ]
}

import { lch } from '../colours/colour.ts'
import { DEEP_LEAF, LEAF } from './materials.ts'
import { oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, leaf, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A rose on its stem. */
const rose: Subject = {
  id: 'rose',
  words: names('rose flower, rose, red rose, 玫瑰, 玫瑰花, 蔷薇, バラ, 薔薇, rosa, rosen'),
  slots: ['ground'],
  homes: ['tabletop', 'studio', 'hills'],
  scale: 0.95,
  accent: 'petal',
  foot: 0.06,
  upright: true,
  palette: { petal: lch(0.56, 0.19, 18), stem: DEEP_LEAF, leaf: LEAF },
  parts: [
    stroke('.02 0, .03 -.3, -.01 -.58', 'stem', 0.034),
    leaf([0.025, -0.2, 0.34, -0.36, 0.075], { c: 'leaf', nx: 0.4, form: 'plane' }, 0.1),
    leaf([0.025, -0.32, -0.3, -0.44, 0.07], { c: 'leaf', nx: -0.4, form: 'plane' }, -0.1),
    stroke('.04 -.21, .18 -.29, .3 -.35', 'stem', 0.009),
    stroke('.01 -.33, -.14 -.4, -.26 -.43', 'stem', 0.009),
    leaf([-0.01, -0.6, -0.2, -0.55, 0.035], { c: 'stem', k: 0.2 }),
    leaf([-0.01, -0.6, 0.19, -0.54, 0.035], { c: 'stem', k: -0.1 }),
    curve(
      '-.02 -.57!, -.24 -.6, -.31 -.76, -.26 -.9!, -.12 -.86, 0 -.8, .14 -.86, .27 -.9!, .3 -.76, .23 -.6',
      { c: 'petal', k: -0.35, form: 'ball' },
    ),
    curve('-.27 -.9!, -.14 -1.0, .06 -1.02, .22 -.96, .28 -.88!, .14 -.72, -.1 -.72', {
      c: 'petal',
      k: -0.6,
    }),
    curve('-.19 -.92, -.04 -.99, .14 -.96, .2 -.86, .1 -.76, -.08 -.76, -.18 -.82', {
      c: 'petal',
      k: -0.15,
      form: 'ball',
    }),
    curve('-.11 -.92, .0 -.955, .11 -.92, .12 -.85, .02 -.8, -.09 -.84', { c: 'petal', k: -0.65 }),
    curve('-.07 -.91, .0 -.935, .07 -.905, .075 -.86, .0 -.83, -.06 -.86', {
      c: 'petal',
      k: 0.05,
      form: 'ball',
    }),
    curve('-.28 -.88!, -.12 -.76, .02 -.72, .1 -.58, -.02 -.56, -.22 -.6, -.31 -.74', {
      c: 'petal',
      k: 0,
      form: 'ball',
    }),
    curve('.29 -.88!, .18 -.78, .04 -.72, -.06 -.6, .02 -.56, .2 -.6, .31 -.74', {
      c: 'petal',
      k: 0.12,
      form: 'ball',
    }),
    stroke('-.26 -.86, -.12 -.755, .0 -.72', 'petal', 0.012, 0.9),
    stroke('.28 -.86, .17 -.77, .05 -.72', 'petal', 0.012, 0.9),
  ],
}

/** A tulip and its blades. */
const tulip: Subject = {
  id: 'tulip',
  words: names('tulip, 郁金香, チューリップ, tulipán, tulipanes, tulipe, tulpe, tulpen'),
  slots: ['ground'],
  homes: ['meadow', 'tabletop', 'studio'],
  scale: 0.9,
  accent: 'petal',
  foot: 0.06,
  upright: true,
  palette: { petal: lch(0.66, 0.18, 12), stem: DEEP_LEAF, leaf: LEAF },
  parts: [
    leaf([0.02, 0, 0.3, -0.56, 0.075], { c: 'leaf', k: -0.35, form: 'plane' }, -0.14),
    stroke('0 0, .015 -.34, -.01 -.66', 'stem', 0.04),
    leaf([-0.01, 0, -0.32, -0.5, 0.085], { c: 'leaf', k: 0.05, form: 'plane' }, 0.16),
    stroke('-.03 -.04, -.16 -.28, -.3 -.47', 'leaf', 0.008, -0.7),
    curve('-.1 -.66!, -.16 -.84, -.06 -1.0!, .02 -.92, .1 -1.0!, .17 -.84, .1 -.66!', {
      c: 'petal',
      k: -0.45,
    }),
    curve('.0 -.62, .18 -.64, .25 -.8, .2 -.98!, .06 -.84, 0 -.7', { c: 'petal', k: -0.1, form: 'ball' }),
    curve('.0 -.62, -.18 -.64, -.25 -.8, -.2 -.98!, -.06 -.84, 0 -.7', {
      c: 'petal',
      k: -0.05,
      form: 'ball',
    }),
    curve('0 -.61, -.12 -.66, -.14 -.82, 0 -.97!, .14 -.82, .12 -.66', { c: 'petal', k: 0.15, form: 'ball' }),
  ],
}

/** Open on its pad. */
const lotus: Subject = {
  id: 'lotus',
  words: [
    ...names(
      'lotus, lotus flower, water lily, water lilies, 莲花, 荷花, 睡莲, 蓮, 蓮の花, 睡蓮, flor de loto',
    ),
    ...names('loto, nenúfar, fleur de lotus, nénuphar, lotusblume, lotusblumen, seerose, seerosen'),
  ],
  slots: ['water', 'ground'],
  homes: ['lake', 'river', 'water'],
  scale: 0.8,
  accent: 'petal',
  foot: 0.7,
  upright: true,
  top: { x: 0.6, y: -0.1 },
  palette: { petal: lch(0.84, 0.09, 355), heart: lch(0.84, 0.14, 88), pad: lch(0.5, 0.09, 155) },
  parts: [
    curve('-1.0 -.04, -.7 -.13, 0 -.16, .7 -.13, 1.0 -.04, .7 .05, .1 .08, .04 -.02!, -.08 .08, -.7 .05', {
      c: 'pad',
      form: 'plane',
    }),
    ...[-0.7, -0.35, 0.35, 0.7].map((x) =>
      stroke(`0 -.05, ${x} ${-0.04 + (0.7 - Math.abs(x)) * 0.08}`, 'pad', 0.01, 0.5),
    ),
    ...[-0.42, 0.42, -0.22, 0.22, 0].map((x) =>
      leaf([x * 0.2, -0.1, x, -0.8 + Math.abs(x) * 0.24, 0.13], { c: 'petal', k: -0.5, form: 'plane' }),
    ),
    ...[-0.62, 0.62].map((x) =>
      leaf([x * 0.16, -0.08, x, -0.34, 0.11], { c: 'petal', k: -0.2, form: 'plane' }),
    ),
    round([0, -0.36, 0.1], { c: 'heart', form: 'ball' }),
    ...[-0.48, 0.48].map((x) =>
      leaf([x * 0.14, -0.07, x, -0.54, 0.13], { c: 'petal', k: -0.02, form: 'plane' }),
    ),
    ...[-0.26, 0.26].map((x) =>
      leaf([x * 0.16, -0.06, x, -0.62, 0.13], { c: 'petal', k: 0.15, form: 'plane' }),
    ),
    leaf([0, -0.05, 0, -0.5, 0.15], { c: 'petal', k: 0.4, form: 'plane' }),
    ...[-0.74, 0.74].map((x) => leaf([x * 0.1, -0.05, x, -0.16, 0.075], { c: 'petal', k: 0.25 })),
  ],
}

/** Arching fronds. */
const fern: Subject = {
  id: 'fern',
  words: names('fern leaf, ferns, fern, bracken, 蕨, 蕨类, シダ, helecho, fougère, farn, farne, farnkraut'),
  slots: ['ground'],
  homes: ['forest', 'tabletop', 'studio'],
  scale: 0.85,
  accent: 'leaf',
  foot: 0.12,
  upright: true,
  palette: { leaf: lch(0.6, 0.13, 135), stem: DEEP_LEAF },
  parts: [
    ...each(
      '.02 .14 -.9 .16 -1.02 -.3, -.02 -.3 -.72 -.62 -.74 -.15, .02 .34 -.7 .66 -.7 -.35, -.02 -.12 -.84 -.34 -1.0 .05, -.04 -.36 -.42 -.8 -.3 .1, .04 .38 -.4 .82 -.28 -.1, .01 .1 -.66 .34 -.86 .2',
      fernFrond,
    ),
  ],
}

/** Blue spikes in a row. */
const lavender: Subject = {
  id: 'lavender',
  words: [
    ...names('lavender plant, lavender sprig, sprig of lavender, lavender flowers, 薰衣草, ラベンダー'),
    ...names('lavanda, lavande'),
  ],
  slots: ['ground'],
  homes: ['meadow', 'tabletop', 'studio'],
  scale: 0.85,
  accent: 'bloom',
  foot: 0.16,
  upright: true,
  palette: { bloom: lch(0.58, 0.14, 300), stem: lch(0.6, 0.08, 140) },
  parts: [
    [-0.34, -0.72],
    [0.36, -0.7],
    [-0.18, -0.88],
    [0.2, -0.86],
    [0, -1.0],
  ].flatMap(([x = 0, top = 0]) => [
    stroke(`${x * 0.14} 0, ${x * 0.5} ${top * 0.4}, ${x} ${top * 0.62}`, 'stem', 0.022),
    leaf([x * 0.2, top * 0.1, x * 0.9 + 0.1, top * 0.34, 0.02], { c: 'stem', k: -0.2 }),
    leaf([x * 0.2, top * 0.06, x * 0.9 - 0.12, top * 0.3, 0.02], { c: 'stem', k: 0.2 }),
    ...row([0, 6, 7], (i) => {
      const at = top * (0.6 + i * 0.062)
      const lean = x * (0.98 + i * 0.03)
      const r = 0.058 - i * 0.0055
      return [
        oval([lean - r * 0.8, at, r * 0.75, r * 0.62], { c: 'bloom', k: 0.25 }),
        oval([lean + r * 0.8, at - 0.01, r * 0.75, r * 0.62], { c: 'bloom', k: -0.25 }),
      ]
    }),
    oval([x * 1.18, top * 1.01, 0.024, 0.03], { c: 'bloom', k: 0.2 }),
  ]),
}

/** Flowers, and what grows in pots. */
export const FLOWERS: readonly Subject[] = [rose, tulip, lotus, fern, lavender]

/** A frond along a bow: foot, bow and tip, with paired leaflets, and its tone. */
function fernFrond([x = 0, bowX = 0, bowY = 0, tipX = 0, tipY = 0, k = 0]: readonly number[]): Part[] {
  const at = (t: number) => ({
    x: (1 - t) ** 2 * x + 2 * t * (1 - t) * bowX + t * t * tipX,
    y: 2 * t * (1 - t) * bowY + t * t * tipY,
  })
  const leaflets = row([0.2, 0.97, 11], (t) => {
    const [here, ahead] = [at(t), at(t + 0.03)]
    const length = Math.hypot(ahead.x - here.x, ahead.y - here.y)
    const [dx, dy] = [(ahead.x - here.x) / length, (ahead.y - here.y) / length]
    const reach = 0.17 * Math.sin(Math.PI * (0.12 + 0.86 * t)) ** 0.8
    return [1, -1].map((side) =>
      leaf(
        [
          here.x,
          here.y,
          here.x + (dx * 0.5 - side * dy) * reach,
          here.y + (dy * 0.5 + side * dx) * reach,
          0.026,
        ],
        { c: 'leaf', k: k + side * 0.1 },
      ),
    )
  })
  const [middle, tip] = [at(0.5), at(1)]
  return [...leaflets, stroke(`${x} 0, ${middle.x} ${middle.y}, ${tip.x} ${tip.y}`, 'stem', 0.018, k)]
}

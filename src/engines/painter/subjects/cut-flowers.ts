import { lch } from '../colours/colour.ts'
import { DEEP_LEAF, LEAF, TILE, WHITE } from './materials.ts'
import { ball, cyl, dot, egg, names, spot } from './parts.ts'
import { curve, each, facet, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A bloom of six petals: middle, reach and turn. */
const bloomAt = (x: number, y: number, reach: number, turn: number): Part[] => [
  ...Array.from({ length: 6 }, (_, i) => {
    const angle = turn + (((i * 2) % 6) + (i > 2 ? 1 : 0)) * (Math.PI / 3)
    const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach * 0.86]
    return [
      leaf([x, y, x + dx, y + dy, reach * (i > 2 ? 0.27 : 0.23)], {
        c: 'petal',
        form: 'ball',
        k: i > 2 ? 0.1 : -0.15,
      }),
      stroke(`${x + dx * 0.1} ${y + dy * 0.1}, ${x + dx * 0.8} ${y + dy * 0.8}`, 'blush', reach * 0.035),
      ...[0.3, 0.42, 0.54].flatMap((t, at) =>
        [-1, 1].map((side) =>
          dot(
            [x + dx * t - dy * side * 0.08 * (at % 2 ? 1 : 1.7), y + dy * t + dx * side * 0.08, reach * 0.02],
            'blush',
            -0.2,
          ),
        ),
      ),
    ]
  }).flat(),
  egg([x, y, reach * 0.12, reach * 0.11], 'heart'),
  ...Array.from({ length: 6 }, (_, i) => {
    const angle = turn + 0.5 + i * 1.05
    const [tx, ty] = [x + Math.cos(angle) * reach * 0.42, y + Math.sin(angle) * reach * 0.34]
    return [
      stroke(`${x} ${y}, ${tx} ${ty}`, 'heart', reach * 0.03),
      egg([tx, ty, reach * 0.06, reach * 0.035], 'anther'),
    ]
  }).flat(),
]

/** A stem with two blooms and a bud. */
const lily: Subject = {
  id: 'lily',
  words: names(
    'lily, lilies, lily flower, white lily, tiger lily, amaryllis, 百合, 百合花, ユリ, 百合の花, lirio, lirios, azucena, lys, fleur de lys, Lilie, Lilien',
  ),
  slots: ['ground'],
  homes: ['tabletop', 'studio', 'meadow'],
  scale: 0.95,
  accent: 'petal',
  foot: 0.08,
  upright: true,
  palette: {
    petal: lch(0.93, 0.045, 355),
    blush: lch(0.68, 0.15, 355),
    heart: lch(0.82, 0.13, 118),
    anther: lch(0.56, 0.15, 45),
    stem: DEEP_LEAF,
    leaf: LEAF,
  },
  parts: [
    stroke('0 0, .02 -.4, .0 -.76', 'stem', 0.034),
    stroke('.02 -.44, .16 -.52, .24 -.56', 'stem', 0.024),
    stroke('0 -.7, .1 -.86, .18 -.96', 'stem', 0.022),
    ...each(
      '.0 -.06 -.38 -.3 .1, .01 -.14 .4 -.3 -.1, .02 -.3 -.3 -.46 .08, .02 -.22 .3 -.16 .12',
      ([x, y, a, b, bend], i) => [
        leaf([x, y, a, b, 0.055], { c: 'leaf', form: 'plane', k: i % 2 ? -0.2 : 0.05 }, bend),
        stroke(`${x} ${y}, ${(x + a) / 2} ${(y + b) / 2 - 0.02}, ${a} ${b}`, 'stem', 0.008),
      ],
    ),
    leaf([0.15, -0.92, 0.3, -1.18, 0.06], { c: 'petal', form: 'ball', k: -0.1 }),
    stroke('.17 -.94, .29 -1.15', 'blush', 0.014),
    ...bloomAt(0.3, -0.6, 0.27, 0.3),
    ...bloomAt(-0.12, -0.82, 0.38, -0.25),
  ],
}

/** A moth orchid's bloom: middle and reach. */
const mothAt = (x: number, y: number, r: number): Part[] => [
  leaf([x, y, x, y - r * 1.05, r * 0.36], { c: 'petal', form: 'ball', k: -0.12 }),
  leaf([x, y, x - r * 0.62, y + r * 0.86, r * 0.32], { c: 'petal', form: 'ball', k: -0.2 }),
  leaf([x, y, x + r * 0.62, y + r * 0.86, r * 0.32], { c: 'petal', form: 'ball', k: -0.25 }),
  ...[-1, 1].flatMap((side) => [
    ball(
      `${x} ${y}!, ${x + side * r * 0.3} ${y - r * 0.52}, ${x + side * r * 0.8} ${y - r * 0.6}, ${x + side * r * 1.1} ${y - r * 0.16}, ${x + side * r * 0.86} ${y + r * 0.3}, ${x + side * r * 0.36} ${y + r * 0.26}`,
      'petal',
      side < 0 ? 0.12 : 0.02,
    ),
    ...[-0.28, -0.02, 0.14].map((to) =>
      stroke(
        `${x + side * r * 0.14} ${y}, ${x + side * r * 0.5} ${y + r * to * 0.8}, ${x + side * r * 0.84} ${y + r * to}`,
        'vein',
        r * 0.028,
      ),
    ),
  ]),
  ball(
    `${x} ${y - r * 0.1}, ${x + r * 0.2} ${y + r * 0.12}, ${x + r * 0.12} ${y + r * 0.42}, ${x} ${y + r * 0.54}, ${x - r * 0.12} ${y + r * 0.42}, ${x - r * 0.2} ${y + r * 0.12}`,
    'lip',
  ),
  egg([x, y + r * 0.02, r * 0.11, r * 0.1], 'heart'),
]

/** In its pot, a stem bowed under blooms. */
const orchid: Subject = {
  id: 'orchid',
  words: names(
    'orchid, orchids, orchid flower, 兰花, 蝴蝶兰, 蘭, ラン, 胡蝶蘭, orquídea, orquídeas, orchidée, orchidées, Orchidee, Orchideen',
  ),
  slots: ['ground'],
  homes: ['tabletop', 'interior', 'studio'],
  scale: 0.95,
  accent: 'petal',
  foot: 0.2,
  upright: true,
  palette: {
    petal: lch(0.78, 0.13, 335),
    vein: lch(0.58, 0.18, 340),
    lip: lch(0.52, 0.2, 350),
    heart: lch(0.88, 0.13, 92),
    stem: DEEP_LEAF,
    leaf: lch(0.5, 0.1, 142),
    pot: TILE,
  },
  parts: [
    ...each(
      '.04 -.3 .5 -.4 .09 -.12, -.02 -.3 -.44 -.34 .085 .14, 0 -.3 .3 -.56 .075 .1',
      ([x, y, a, b, w, bend], i) => [
        leaf([x, y, a, b, w], { c: 'leaf', form: 'ball', k: i === 2 ? -0.3 : 0.05 }, bend),
      ],
    ),
    stroke('.0 -.3, .14 -.7, .1 -1.04, -.12 -1.14, -.36 -1.0, -.5 -.8', 'stem', 0.024),
    stroke('.02 -.3, .06 -.6, .1 -.86', 'pot', 0.012, -0.4),
    ...each('-.5 -.78 .036, -.45 -.88 .042', ([x, y, r]) => egg([x, y, r, r * 1.2], 'petal', -0.15)),
    ...mothAt(0.12, -0.72, 0.16),
    ...mothAt(-0.32, -0.86, 0.15),
    ...mothAt(0.13, -1.0, 0.17),
    ...mothAt(-0.11, -0.98, 0.175),
    cyl('-.15 0!, .15 0!, .2 -.27!, -.2 -.27!', 'pot'),
    facet('-.225 -.26, .225 -.26, .22 -.33, -.22 -.33', { c: 'pot', k: 0.15, form: 'cyl' }),
    spot([0, -0.325, 0.2, 0.02], 'pot', -0.7),
    leaf([0.02, -0.31, -0.36, -0.2, 0.075], { c: 'leaf', form: 'ball', k: 0.15 }, -0.16),
    leaf([0.02, -0.31, 0.38, -0.22, 0.07], { c: 'leaf', form: 'ball', k: -0.05 }, 0.16),
  ],
}

/** A seed with its parachute: foot, tip, and the size of its down. */
const seed = ([x, y, tipX, tipY, r]: readonly [number, number, number, number, number]): Part[] => {
  const turn = Math.atan2(tipY - y, tipX - x)
  return [
    stroke(`${x} ${y}, ${tipX} ${tipY}`, 'down', 0.007, -0.35),
    ...[-1.1, -0.66, -0.22, 0.22, 0.66, 1.1].map((aside) =>
      stroke(
        `${tipX} ${tipY}, ${tipX + Math.cos(turn + aside) * r} ${tipY + Math.sin(turn + aside) * r}`,
        'down',
        0.008,
      ),
    ),
  ]
}

/** Its seeds ready to fly, some on their way. */
const dandelion: Subject = {
  id: 'dandelion',
  words: names(
    'dandelion, dandelions, dandelion seeds, dandelion clock, 蒲公英, たんぽぽ, タンポポ, 綿毛, diente de león, pissenlit, pissenlits, Löwenzahn, Pusteblume, Pusteblumen',
  ),
  slots: ['ground'],
  homes: ['meadow', 'hills', 'studio'],
  scale: 1,
  accent: 'down',
  foot: 0.14,
  upright: true,
  palette: {
    down: WHITE,
    veil: lch(0.92, 0.02, 230),
    core: lch(0.66, 0.07, 85),
    seed: lch(0.42, 0.06, 55),
    stem: lch(0.62, 0.11, 130),
    leaf: LEAF,
  },
  parts: [
    ...each('-.44 -.16, .46 -.14, -.28 -.28, .3 -.3', ([a, b], i) => [
      ...[0.35, 0.55, 0.75].flatMap((t) =>
        [-1, 1].map((side) =>
          leaf([a * t, b * t, a * (t - 0.08) + b * side * 0.26, b * (t - 0.08) - a * side * 0.16, 0.03], {
            c: 'leaf',
            k: -0.1,
          }),
        ),
      ),
      leaf([0, -0.01, a, b, 0.05], { c: 'leaf', form: 'plane', k: i % 2 ? -0.15 : 0.1 }),
    ]),
    stroke('0 0, .03 -.3, .0 -.66', 'stem', 0.034),
    stroke('-.01 -.04, .02 -.3, -.01 -.6', 'stem', 0.009, 0.6),
    curve('-.36 -.74, -.26 -1.0, 0 -1.1, .26 -1.0, .36 -.74, .26 -.48, 0 -.38, -.26 -.48', {
      c: 'veil',
      al: 0.5,
    }),
    ...Array.from({ length: 20 }, (_, i) => {
      const angle = (i / 20) * Math.PI * 2 + 0.16
      return seed([
        Math.cos(angle) * 0.07,
        -0.74 + Math.sin(angle) * 0.07,
        Math.cos(angle) * 0.29,
        -0.74 + Math.sin(angle) * 0.29,
        0.09,
      ])
    }).flat(),
    ...Array.from({ length: 12 }, (_, i) => {
      const angle = (i / 12) * Math.PI * 2
      return seed([
        Math.cos(angle) * 0.05,
        -0.74 + Math.sin(angle) * 0.05,
        Math.cos(angle) * 0.17,
        -0.74 + Math.sin(angle) * 0.17,
        0.08,
      ])
    }).flat(),
    egg([0, -0.74, 0.075, 0.07], 'core'),
    ...Array.from({ length: 9 }, (_, i) =>
      dot(
        [Math.cos(i * 2.4) * 0.02 * Math.sqrt(i), -0.74 + Math.sin(i * 2.4) * 0.02 * Math.sqrt(i), 0.011],
        'seed',
      ),
    ),
    ...each('-.02 -.64 -.1 -.6, 0 -.63 0 -.57, .02 -.64 .1 -.6', ([x, y, a, b]) =>
      stroke(`${x} ${y}, ${a} ${b}`, 'stem', 0.02, -0.2),
    ),
    ...each('.46 -.9 .52 -1.06 .09, .66 -1.04 .72 -1.15 .075, .62 -.72 .7 -.86 .08', ([x, y, a, b, r]) => [
      ...seed([x, y, a, b, r]),
      egg([x, y, 0.012, 0.024], 'seed'),
    ]),
  ],
}

/** From the florist, and from the verge. */
export const CUT_FLOWERS: readonly Subject[] = [lily, orchid, dandelion]

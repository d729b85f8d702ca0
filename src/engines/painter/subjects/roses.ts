import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { oval } from './outline.ts'
import { ball, names } from './parts.ts'
import { curve, each, facet, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A rose from the front: middle and half width. */
function rose([x, y, r]: readonly [number, number, number, ...number[]]): Part[] {
  const at = (dx: number, dy: number) => `${(x + dx * r).toFixed(3)} ${(y + dy * r).toFixed(3)}`
  return [
    ball(
      [
        at(-1, -0.1),
        at(-0.6, -0.8),
        at(0.1, -1),
        at(0.8, -0.7),
        at(1, 0.1),
        at(0.6, 0.85),
        at(-0.2, 1),
        at(-0.85, 0.6),
      ].join(', '),
      'petal',
      -0.1,
    ),
    curve(
      [at(-0.7, -0.2), at(-0.2, -0.8), at(0.5, -0.7), at(0.75, -0.1), at(0.3, 0.5), at(-0.4, 0.45)].join(
        ', ',
      ),
      { c: 'petal', k: 0.3 },
    ),
    curve(
      [at(-0.45, -0.2), at(-0.1, -0.6), at(0.4, -0.45), at(0.45, 0), at(0.1, 0.3), at(-0.3, 0.2)].join(', '),
      { c: 'petal', k: -0.25 },
    ),
    stroke(
      [at(-0.25, -0.2), at(0.1, -0.38), at(0.25, -0.1), at(0, 0.06), at(-0.1, -0.12)].join(', '),
      'petal',
      r * 0.12,
      -0.8,
    ),
    stroke(
      [at(-0.8, 0.1), at(-0.2, 0.65), at(0.6, 0.45), at(0.88, -0.05)].join(', '),
      'petal',
      r * 0.1,
      -0.7,
    ),
  ]
}

const LEAVES = '-.46 -.72, -.36 -.96, 0 -1.12, .36 -.98, .48 -.72, -.5 -.5, .5 -.5'
const HEADS =
  '-.28 -.82 .15, .02 -.94 .15, .29 -.8 .15, -.36 -.58 .14, .38 -.56 .14, -.12 -.68 .17, .16 -.62 .17, .0 -.48 .14'

/** All that is above the paper or the vase. */
const BLOOMS: readonly Part[] = [
  ...each(LEAVES, ([x, y]) => leaf([x * 0.2, -0.36, x, y, 0.1], { c: 'leaf', k: x > 0 ? -0.3 : 0 })),
  ...each(HEADS, rose),
]

/** Roses in paper with a ribbon. */
const roseBouquet: Subject = {
  id: 'rose-bouquet',
  words: names(
    'bouquet of roses, rose bouquet, roses bouquet, bunch of roses, bouquet of red roses, bouquet of peonies, peony bouquet, peony, peonies, carnation, carnations, camellia, 玫瑰花束, 一束玫瑰, 牡丹, 牡丹花, 芍药, バラの花束, 薔薇の花束, 牡丹の花, 椿, ' +
      'ramo de rosas, ramo de peonías, peonía, peonías, bouquet de roses, bouquet de pivoines, pivoine, pivoines, Rosenstrauß, Strauß Rosen, Pfingstrose, Pfingstrosen, Nelke',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 1,
  accent: 'petal',
  foot: 0.16,
  upright: true,
  palette: {
    petal: lch(0.58, 0.19, 15),
    leaf: lch(0.5, 0.1, 145),
    paper: lch(0.9, 0.03, 70),
    ribbon: lch(0.82, 0.09, 355),
  },
  parts: [
    ...BLOOMS,
    facet('-.44 -.44, -.18 -.36, 0 -.42, .2 -.34, .46 -.44, .13 0, -.13 0', { c: 'paper', form: 'cyl' }),
    facet('-.44 -.44, -.18 -.36, 0 -.42, -.04 0, -.13 0', { c: 'paper', k: 0.3 }),
    facet('.2 -.34, .46 -.44, .13 0, .06 0', { c: 'paper', k: -0.3 }),
    curve('-.2 -.2!, 0 -.16, .2 -.2!, .18 -.13!, 0 -.09, -.18 -.13!', { c: 'ribbon', form: 'plane' }),
    leaf([0.0, -0.15, -0.22, -0.24, 0.06], { c: 'ribbon', k: 0.2 }),
    leaf([0.0, -0.15, 0.22, -0.24, 0.06], { c: 'ribbon', k: -0.2 }),
    stroke('0 -.14, -.1 .02', 'ribbon', 0.03),
    stroke('0 -.14, .1 .02', 'ribbon', 0.03, -0.3),
  ],
}

/** The same in glass. */
const roseVase: Subject = {
  ...roseBouquet,
  id: 'rose-vase',
  words: names(
    'roses in a vase, vase of roses, roses in a glass vase, bouquet of roses in a vase, bouquet of roses in a glass vase, peonies in a vase, vase of peonies, bouquet of peonies in a vase, 花瓶里的玫瑰, 花瓶のバラ, rosas en un jarrón, jarrón con rosas, roses dans un vase, vase de roses, Rosen in einer Vase, Vase mit Rosen',
  ),
  accent: 'petal',
  foot: 0.2,
  palette: { ...roseBouquet.palette, glass: lch(0.86, 0.035, 215), water: lch(0.74, 0.06, 210) },
  parts: [
    ...BLOOMS,
    ...each('-.1 -.4 .06 -.04, .1 -.4 -.06 -.04, 0 -.42 .0 -.03', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${tx} ${ty}`, 'leaf', 0.024, -0.2),
    ),
    {
      ...curve('-.2 -.4!, -.15 -.3, -.22 -.14, -.18 0!, .18 0!, .22 -.14, .15 -.3, .2 -.4!', { c: 'glass' }),
      al: 0.55,
    },
    {
      ...curve('-.17 -.26!, -.22 -.14, -.18 -.01!, .18 -.01!, .22 -.14, .17 -.26!', { c: 'water' }),
      al: 0.6,
    },
    oval([0, -0.4, 0.2, 0.03], { c: 'glass', k: 0.2 }),
    stroke('-.15 -.24, -.17 -.12, -.14 -.04', 'glass', 0.024, 0.9),
  ],
}

/** Roses cut and bound. */
export const ROSES_CUT: readonly Subject[] = [roseBouquet, roseVase]

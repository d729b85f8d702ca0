import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { LEAF, PALE_WOOD, WHITE } from './materials.ts'
import { oval, round } from './outline.ts'
import { ball, names } from './parts.ts'
import { curve, each, facet, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Rice with a slice over it: middle and its role. */
const nigiri = (x: number, slice: string): Part[] => [
  ball(`${x - 0.27} -.12, ${x - 0.24} -.28, ${x} -.33, ${x + 0.24} -.28, ${x + 0.27} -.12`, 'rice'),
  ball(
    `${x - 0.32} -.24, ${x - 0.26} -.38, ${x} -.44, ${x + 0.26} -.38, ${x + 0.32} -.24, ${x + 0.2} -.29, ${x} -.31, ${x - 0.2} -.29`,
    slice,
  ),
  ...[-0.14, 0, 0.14].map((dx) => stroke(`${x + dx} -.32, ${x + dx + 0.05} -.4`, slice, 0.018, 0.8)),
]

/** A roll on its end: middle. */
const maki = (x: number, filling: string): Part[] => [
  curve(`${x - 0.2} -.12!, ${x - 0.2} -.38!, ${x + 0.2} -.38!, ${x + 0.2} -.12!, ${x} -.08`, {
    c: 'weed',
    form: 'cyl',
  }),
  oval([x, -0.38, 0.2, 0.085], { c: 'rice', k: 0.1 }),
  oval([x, -0.38, 0.1, 0.042], { c: filling }),
]

/** Two rolls and two slices on a board. */
const sushi: Subject = {
  id: 'sushi',
  words: names('sushi, sashimi, sushi platter, nigiri, maki, 寿司, 刺身, 壽司, 寿司拼盘, 寿し, すし'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.6,
  accent: 'salmon',
  foot: 0.95,
  upright: true,
  palette: {
    board: PALE_WOOD,
    rice: WHITE,
    salmon: lch(0.72, 0.16, 45),
    tuna: lch(0.58, 0.18, 20),
    weed: lch(0.28, 0.035, 160),
    leaf: LEAF,
  },
  parts: [
    facet('-1.06 -.12, 1.06 -.12, 1.0 -.04, -1.0 -.04', { c: 'board', form: 'plane' }),
    ...[-0.8, 0.8].map((x) =>
      facet(`${x - 0.06} -.05, ${x + 0.06} -.05, ${x + 0.05} 0, ${x - 0.05} 0`, { c: 'board', k: -0.5 }),
    ),
    ...maki(0.46, 'tuna'),
    ...maki(0.86, 'leaf'),
    ...nigiri(-0.7, 'salmon'),
    ...nigiri(-0.02, 'tuna'),
  ],
}

/** A wedge with holes. */
const cheese: Subject = {
  id: 'cheese',
  words: names('cheese, cheddar, slice of cheese, 奶酪, 芝士, 乳酪, チーズ, queso, fromage, Käse'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.6,
  accent: 'cheese',
  foot: 0.66,
  palette: { cheese: lch(0.84, 0.14, 85), hole: lch(0.7, 0.13, 75) },
  parts: [
    facet('-.7 -.3, .34 -.66, .64 -.36', { c: 'cheese', k: 0.35 }),
    facet('-.7 -.3, .64 -.36, .64 0, -.7 0', { c: 'cheese', form: 'plane' }),
    ...each(
      '-.36 -.12 .09 .08, -.02 -.2 .07 .065, .3 -.12 .11 .1, .52 -.27 .055 .05, .12 -.06 .045 .04, .2 -.48 .09 .035, .42 -.42 .06 .022',
      ([x, y, a, b]) => oval([x, y, a, b], { c: 'hole' }),
    ),
  ],
}

/** An open bowl; what is in it shows over its rim. */
const bowl: Subject = {
  id: 'bowl',
  words: names('bowl, empty bowl, 碗, ボウル, 鉢, cuenco, tazón, bol, Schüssel, Schale'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.72,
  accent: 'bowl',
  foot: 0.3,
  upright: true,
  top: { x: 0, y: -0.46 },
  palette: { bowl: lch(0.64, 0.09, 235), band: WHITE },
  parts: [
    curve('-.26 -.06, -.22 0!, .22 0!, .26 -.06', { c: 'bowl', k: -0.4 }),
    curve('-.62 -.5!, -.56 -.26, -.4 -.1, -.22 -.04, .22 -.04, .4 -.1, .56 -.26, .62 -.5!', {
      c: 'bowl',
      form: 'ball',
    }),
    curve(
      '-.61 -.42!, -.58 -.33!, -.3 -.28, 0 -.265, .3 -.28, .58 -.33!, .61 -.42!, .3 -.37, 0 -.355, -.3 -.37',
      { c: 'band' },
    ),
    oval([0, -0.5, 0.62, 0.09], { c: 'bowl', k: 0.35 }),
    oval([0, -0.495, 0.53, 0.06], { c: 'bowl', k: -0.6 }),
  ],
}

/** A glass bowl of water, a stone and a plant in it; who swims in it is seen through the glass. */
const fishbowl: Subject = {
  id: 'fishbowl',
  words: names(
    'fishbowl, fish bowl, glass bowl, aquarium, fish tank, goldfish bowl, 鱼缸, 玻璃缸, 水族箱, 金魚鉢, 水槽, pecera, acuario, bocal, Goldfischglas',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 1,
  accent: 'water',
  foot: 0.36,
  upright: true,
  hollow: true,
  top: { x: 0, y: -0.3 },
  palette: {
    glass: lch(0.93, 0.025, 215),
    water: lch(0.78, 0.075, 220),
    sand: lch(0.82, 0.06, 80),
    weed: LEAF,
  },
  parts: [
    ball(
      '-.3 -.98!, -.36 -.92, -.54 -.74, -.6 -.46, -.5 -.16, -.28 0, .28 0, .5 -.16, .6 -.46, .54 -.74, .36 -.92, .3 -.98!',
      'glass',
    ),
    curve('-.57 -.66!, -.58 -.46, -.48 -.17, -.27 -.02, .27 -.02, .48 -.17, .58 -.46, .57 -.66!, 0 -.62', {
      c: 'water',
      form: 'plane',
    }),
    curve('-.45 -.14, -.27 -.02, .27 -.02, .45 -.14, .2 -.17, -.1 -.13', { c: 'sand', form: 'plane' }),
    ...each('.34 -.14 .3 -.5, .4 -.14 .46 -.42, .28 -.14 .2 -.38', ([x, y, tipX, tipY]) =>
      leaf([x, y, tipX, tipY, 0.05], { c: 'weed' }, 0.1),
    ),
    oval([0, -0.645, 0.55, 0.045], { c: 'water', k: 0.5 }),
    stroke('-.46 -.7, -.5 -.5, -.44 -.26', 'glass', 0.035, 0.9),
    oval([0, -0.98, 0.33, 0.05], { c: 'glass', k: -0.15 }),
    ...each('-.12 -.48 .025, -.06 -.56 .018', ([x, y, r]) => round([x, y, r], { c: 'glass', k: 0.6 })),
  ],
}

/** What is put on a table. */
export const DISHES: readonly Subject[] = [sushi, cheese, bowl, fishbowl]

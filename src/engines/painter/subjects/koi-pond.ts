import { lch } from '../colours/colour.ts'
import { readPoints } from '../canvas/spline.ts'
import { bodyAlong, moved, oval, writePoints } from './outline.ts'
import { fish } from './fishes.ts'
import { ball, dot, flat, names } from './parts.ts'
import { curve, each, hoop, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A carp seen from above that bends to the left as it swims up: its middle at 0 0, in one of the two dresses. */
const CARP: readonly Part[] = [
  ...each('-.16 -.2 -.42 -.02, .16 -.2 .4 .0', ([x, y, tx, ty]) =>
    leaf([x, y, tx, ty, 0.1], { c: 'fin', k: 0.1 }, x < 0 ? -0.2 : 0.2),
  ),
  leaf([0.06, 0.5, -0.1, 0.86, 0.1], { c: 'fin' }, 0.2),
  leaf([0.06, 0.5, 0.26, 0.84, 0.1], { c: 'fin', k: -0.1 }, -0.2),
  {
    d: bodyAlong('-.1 -.62, -.02 -.4, .04 -.1, .1 .2, .06 .54', [0.05, 0.19, 0.22, 0.15, 0.04]),
    c: 'white',
    form: 'ball',
  },
  curve('-.1 -.58, .06 -.5, .12 -.36, -.02 -.3, -.16 -.38, -.18 -.5', { c: 'red', form: 'plane' }),
  curve('-.12 -.18, .06 -.2, .24 -.08, .2 .1, .04 .06, -.12 .04', { c: 'red', form: 'plane' }),
  curve('.04 .22, .18 .24, .16 .38, .06 .4', { c: 'red', form: 'plane' }),
  flat('.12 -.3, .2 -.22, .14 -.16, .08 -.22', 'dark'),
  stroke('.0 -.34, .05 -.06, .1 .2', 'fin', 0.02, -0.5),
  dot([-0.18, -0.48, 0.026], 'dark'),
  dot([0.05, -0.52, 0.026], 'dark'),
]

/** A carp of one colour. */
const GOLDEN: readonly Part[] = CARP.map((part) => ({
  ...part,
  c: part.c === 'red' || part.c === 'white' ? 'gold' : part.c,
}))

/** How much what lies on water is flattened for somebody who stands at its edge. */
const SQUASH = 0.36

const flatten = (text: string): string =>
  writePoints(readPoints(text).map((point) => ({ ...point, y: point.y * SQUASH })))

/** The parts as they lie on water. */
const lying = (parts: readonly Part[]): Part[] =>
  parts.map((part) =>
    'line' in part ? { ...part, line: flatten(part.line) } : { ...part, d: flatten(part.d) },
  )

/** Red patches on a white back. */
const PATCHES: readonly Part[] = [
  ball('-.52 -.62, -.34 -.73, -.1 -.755, -.12 -.58, -.32 -.5, -.48 -.52', 'patch'),
  ball('.02 -.73, .2 -.66, .36 -.54, .26 -.42, .1 -.48, -.02 -.6', 'patch'),
]

const [tail, back, belly, body, ...marks] = fish.parts

/** One carp from the side, as it swims. */
const koi: Subject = {
  ...fish,
  id: 'koi',
  words: names(
    'koi, koi fish, koi carp, koi fishes, carp, nishikigoi, 锦鲤, 鲤鱼, 錦鯉, 鯉, koi japonés, carpas koi, carpa koi, carpes koï, carpe koï, Koi, Koikarpfen, Karpfen',
  ),
  accent: 'patch',
  moves: 'swims',
  palette: {
    scale: lch(0.95, 0.02, 60),
    patch: lch(0.62, 0.21, 35),
    fin: lch(0.92, 0.04, 50),
    white: lch(0.98, 0.01, 80),
    dark: lch(0.26, 0.03, 280),
  },
  parts: [tail, back, belly, body].flatMap((part) => part ?? []).concat(PATCHES, marks),
}

/** Three carps that circle under lily pads, seen from above. */
const koiPond: Subject = {
  id: 'koi-pond',
  words: names(
    'koi pond, koi ponds, carp pond, 锦鲤池, 鲤鱼池, 金鱼池, 鯉の池, estanque de koi, bassin à koï, Koiteich',
  ),
  slots: ['water'],
  homes: ['lake', 'river'],
  scale: 1.25,
  accent: 'red',
  foot: 1.1,
  built: true,
  several: true,
  palette: {
    deep: lch(0.42, 0.07, 200),
    pool: lch(0.56, 0.08, 195),
    ring: lch(0.86, 0.04, 190),
    white: lch(0.96, 0.015, 60),
    red: lch(0.62, 0.21, 35),
    gold: lch(0.78, 0.16, 70),
    fin: lch(0.93, 0.03, 50),
    dark: lch(0.28, 0.03, 280),
    leaf: lch(0.6, 0.12, 140),
    vein: lch(0.74, 0.11, 130),
    petal: lch(0.86, 0.09, 355),
  },
  parts: [
    { ...oval([0, -0.27, 1.3, 0.3], { c: 'deep' }), al: 0.34 },
    { ...oval([0, -0.27, 1.12, 0.25], { c: 'pool' }), al: 0.3 },
    ...lying([
      ...moved(CARP, { x: -0.46, y: -0.78, scale: 0.8, turn: 0.5 }),
      ...moved(GOLDEN, { x: 0.2, y: -1.12, scale: 0.62, turn: 1.75 }),
      ...moved(CARP, { x: 0.5, y: -0.5, scale: 0.82, turn: -2.5 }),
    ]),
    hoop([-0.6, -0.4, 0.2, 0.04], 'ring', 0.01),
    hoop([0.86, -0.14, 0.22, 0.04], 'ring', 0.01),
    ...each('.92 -.42 .22, -.98 -.2 .24, -.5 -.07 .17, 1.12 -.28 .16', ([x, y, r]) => [
      oval([x, y + 0.015, r, r * 0.32], { c: 'leaf', k: -0.5 }),
      oval([x, y, r, r * 0.32], { c: 'leaf', form: 'plane' }),
      ...each('-.8 -.1, -.3 -.34, .4 -.3, .8 .1, .2 .36, -.5 .26', ([dx, dy]) =>
        stroke(`${x} ${y}, ${x + dx * r} ${y + dy * r * 0.75}`, 'vein', 0.01),
      ),
    ]),
    ...each('-.14 -.14, -.07 -.22, .0 -.25, .07 -.22, .14 -.14', ([dx, dy]) =>
      leaf([-0.94, -0.2, -0.94 + dx, -0.2 + dy, 0.04], { c: 'petal', k: dx < 0 ? 0.3 : -0.1 }),
    ),
  ],
}

/** Carps for ponds. */
export const KOI_POND: readonly Subject[] = [koi, koiPond]

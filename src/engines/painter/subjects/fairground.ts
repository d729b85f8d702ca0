import { lch } from '../colours/colour.ts'
import { BRASS, CREAM, DARK_WOOD, GOLD, PANE, RED, WHITE } from './materials.ts'
import { box, moved, oval } from './outline.ts'
import { dot, names } from './parts.ts'
import { curve, each, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** The edges of so many stripes around something round: narrow at its sides, wide before us. */
const edges = (count: number, half: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, i) => -half * Math.cos((Math.PI * i) / count))

/** What stripes of a round roof are drawn with: from its foot over a bend to its top. */
interface Canvas {
  readonly count: number
  readonly half: number
  /** Unit y of its eaves, of its bend and of its top. */
  readonly heights: readonly [eaves: number, bend: number, top: number]
  /** Half widths of its bend and top, in shares of `half`. */
  readonly waist: number
  readonly peak: number
}

/** How far the eaves come down toward the viewer. */
const sag = (x: number, half: number) => 0.06 * half * Math.sqrt(Math.max(0, 1 - (x / half) ** 2))

/** Striped cloth that hangs from a peak, and the scallops at its eaves. */
function stripedRoof({ count, half, heights: [eaves, bend, top], waist, peak }: Canvas): Part[] {
  const at = edges(count, half)
  return at.slice(1).flatMap((right, i): Part[] => {
    const left = at[i] ?? 0
    const [low, high] = [eaves + sag(left, half), eaves + sag(right, half)]
    const fill = { c: i % 2 ? 'pale' : 'cloth', nx: (left + right) / (2.4 * half) }
    const drop = 0.1 * half
    return [
      curve(
        `${left} ${low}!, ${left * waist} ${bend}, ${left * peak} ${top}!, ${right * peak} ${top}!, ${right * waist} ${bend}, ${right} ${high}!`,
        { ...fill, form: 'plane' },
      ),
      curve(
        `${left} ${low - 0.005}!, ${right} ${high - 0.005}!, ${right * 0.7 + left * 0.3} ${high + drop}, ${right * 0.3 + left * 0.7} ${low + drop}`,
        { ...fill, c: i % 2 ? 'cloth' : 'pale' },
      ),
    ]
  })
}

/** A pennant on a pole that stands there. */
const pennant = (x: number, y: number, length: number): Part[] => [
  stroke(`${x} ${y}, ${x} ${y - length}`, 'pole', 0.014),
  curve(
    `${x} ${y - length}!, ${x + length * 0.45} ${y - length * 0.92}, ${x + length * 0.9} ${y - length * 0.78}!, ${x + length * 0.4} ${y - length * 0.66}, ${x} ${y - length * 0.58}!`,
    { c: 'flag' },
  ),
]

const circusTent: Subject = {
  id: 'circus-tent',
  words: names(
    'circus tent, big top, circus, circus tents, 马戏团帐篷, 马戏团, 馬戲團, サーカス, サーカステント, circo, carpa de circo, cirque, chapiteau, Zirkus, Zirkuszelt',
  ),
  slots: ['ground'],
  homes: ['hills', 'meadow', 'village'],
  scale: 1.5,
  accent: 'cloth',
  foot: 0.84,
  built: true,
  upright: true,
  palette: {
    cloth: RED,
    pale: CREAM,
    pole: DARK_WOOD,
    flag: lch(0.82, 0.15, 85),
    dark: lch(0.28, 0.06, 20),
    lamp: PANE,
    gold: GOLD,
  },
  parts: [
    ...edges(12, 0.8).flatMap((right, i, all): Part[] => {
      const left = all[i - 1]
      if (left === undefined) return []
      return [
        curve(`${left} 0!, ${right} 0!, ${right * 1.04} -.36!, ${left * 1.04} -.36!`, {
          c: i % 2 ? 'pale' : 'cloth',
          nx: (left + right) / 2,
          form: 'plane',
        }),
      ]
    }),
    curve('-.13 0!, .13 0!, .1 -.2, 0 -.34!, -.1 -.2', { c: 'dark' }),
    curve('-.09 0!, .09 0!, .05 -.14, 0 -.24!, -.05 -.14', { c: 'lamp', glow: true }),
    curve('-.2 0!, -.12 0!, -.08 -.18, 0 -.36!, -.16 -.34', { c: 'cloth', k: 0.15 }),
    curve('.2 0!, .12 0!, .08 -.18, 0 -.36!, .16 -.34', { c: 'cloth', k: -0.15 }),
    ...pennant(-0.8, -0.36, 0.18),
    ...pennant(0.8, -0.36, 0.18),
    ...pennant(0, -0.9, 0.26),
    ...stripedRoof({ count: 12, half: 0.86, heights: [-0.38, -0.62, -0.92], waist: 0.36, peak: 0.05 }),
    ...row([-0.7, 0.7, 9], (x) => ({ ...dot([x, -0.3 + sag(x, 0.86), 0.016], 'lamp'), glow: true })),
    dot([0, -0.93, 0.035], 'gold'),
  ],
}

/** A wooden horse on its pole, facing left, its middle at 0 0. */
const HORSE: readonly Part[] = [
  stroke('.02 -.7, .02 .56', 'gold', 0.035),
  curve('.4 -.14, .56 -.12, .6 .12, .52 .26!, .5 .08, .4 0', { c: 'mane' }),
  curve(
    '-.6 -.24, -.5 -.4, -.38 -.5!, -.32 -.38, -.2 -.16, .1 -.14, .34 -.2, .44 -.06, .36 .1, .52 .32!, .42 .36!, .24 .16, -.08 .14, -.2 .18, -.5 .34!, -.56 .26!, -.34 .08, -.3 -.12, -.38 -.2, -.52 -.16',
    { c: 'coat', form: 'plane' },
  ),
  curve('-.38 -.48!, -.22 -.34, -.14 -.12!, -.26 -.12, -.3 -.28', { c: 'mane' }),
  curve('-.1 -.17!, .2 -.17!, .18 .02, .05 .06, -.08 .02', { c: 'saddle' }),
  dot([-0.42, -0.32, 0.026], 'dark'),
]

const carousel: Subject = {
  id: 'carousel',
  words: names(
    'carousel, merry-go-round, merry go round, carousels, 旋转木马, 旋轉木馬, メリーゴーランド, メリーゴーラウンド, 回転木馬, carrusel, tiovivo, carrousel, manège, Karussell',
  ),
  slots: ['ground'],
  homes: ['hills', 'village', 'street'],
  scale: 1.4,
  accent: 'cloth',
  foot: 0.74,
  built: true,
  upright: true,
  palette: {
    cloth: lch(0.6, 0.16, 15),
    pale: CREAM,
    pole: BRASS,
    flag: lch(0.62, 0.12, 235),
    gold: GOLD,
    drum: lch(0.66, 0.09, 200),
    mirror: lch(0.9, 0.05, 210),
    deck: lch(0.5, 0.1, 30),
    lamp: PANE,
    coat: WHITE,
    mane: lch(0.62, 0.13, 50),
    saddle: lch(0.56, 0.16, 265),
    dark: lch(0.25, 0.03, 40),
  },
  parts: [
    oval([0, -0.06, 0.84, 0.07], { c: 'deck', k: -0.6 }),
    box([-0.79, -0.13, 0.79, -0.04], { c: 'pale', k: -0.2, form: 'cyl' }),
    oval([0, -0.05, 0.79, 0.05], { c: 'pale', k: -0.2, form: 'cyl' }),
    ...row([-0.72, 0.72, 11], (x) => stroke(`${x} -.13, ${x} ${-0.01 - 0.04 * x * x}`, 'cloth', 0.03)),
    oval([0, -0.13, 0.8, 0.06], { c: 'deck', k: 0.3 }),
    box([-0.2, -0.7, 0.2, -0.12], { c: 'drum', form: 'cyl' }),
    ...each('-.13 .04, 0 .055, .13 .04', ([x, half]) =>
      curve(`${x - half} -.2!, ${x + half} -.2!, ${x + half} -.52, ${x} -.58, ${x - half} -.52`, {
        c: 'mirror',
        k: x === 0 ? 0.3 : -0.1,
      }),
    ),
    ...moved(HORSE, { x: -0.34, y: -0.36, scale: 0.27 }),
    ...moved(HORSE, { x: 0.36, y: -0.42, scale: 0.27 }),
    ...each('-.7, .7', ([x]) => stroke(`${x} -.1, ${x} -.66`, 'gold', 0.022)),
    ...moved(HORSE, { x: -0.56, y: -0.28, scale: 0.34 }),
    ...moved(HORSE, { x: 0.02, y: -0.3, scale: 0.38 }),
    ...moved(HORSE, { x: 0.6, y: -0.27, scale: 0.34 }),
    ...pennant(0, -1.0, 0.2),
    ...stripedRoof({ count: 12, half: 0.82, heights: [-0.68, -0.84, -1.02], waist: 0.5, peak: 0.06 }),
    ...row([-0.74, 0.74, 13], (x) => ({ ...dot([x, -0.69 + sag(x, 0.82), 0.016], 'lamp'), glow: true })),
    dot([0, -1.03, 0.035], 'gold'),
  ],
}

/** What a fair brings to the green. */
export const FAIRGROUND: readonly Subject[] = [circusTent, carousel]

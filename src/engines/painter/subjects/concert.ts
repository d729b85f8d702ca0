import { lch } from '../colours/colour.ts'
import { INK, STEEL } from './materials.ts'
import { box, moved } from './outline.ts'
import { ball, cyl, dot, egg, limb, names } from './parts.ts'
import { each, facet, row, spokes, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Somebody of the band, against the light: feet at 0 0. */
const PLAYER: readonly Part[] = [
  limb('-.06 -.46 .06, -.1 -.24 .05, -.12 -.03 .04', 'band'),
  limb('.06 -.46 .06, .1 -.24 .05, .12 -.03 .04', 'band'),
  ball('-.12 -.76, .12 -.76, .12 -.42, -.12 -.42', 'band'),
  egg([0, -0.88, 0.09, 0.1], 'band'),
  limb('-.1 -.7 .045, -.24 -.58 .04, -.14 -.48 .035', 'band'),
  stroke('-.3 -.42, .1 -.54, .4 -.66', 'guitar', 0.045),
  egg([-0.2, -0.45, 0.16, 0.1], 'guitar'),
]

/** Somebody of the crowd, seen from behind: both arms up, or one. */
const fan = (x: number, y: number, isWild: boolean): Part[] => [
  limb(`${x + 0.08} ${y + 0.1} .032, ${x + 0.12} ${y - 0.08} .026, ${x + 0.1} ${y - 0.24} .02`, 'crowd'),
  ...(isWild
    ? [limb(`${x - 0.08} ${y + 0.1} .032, ${x - 0.13} ${y - 0.06} .026, ${x - 0.1} ${y - 0.22} .02`, 'crowd')]
    : []),
  ball(
    `${x - 0.11} ${y + 0.3}!, ${x - 0.11} ${y + 0.12}, ${x} ${y + 0.06}, ${x + 0.11} ${y + 0.12}, ${x + 0.11} ${y + 0.3}!`,
    'crowd',
  ),
  egg([x, y, 0.066, 0.078], 'crowd', 0.12),
]

/** A stage in its lights, and the crowd before it. */
const concert: Subject = {
  id: 'concert',
  words: names(
    'concert, rock concert, live concert, concert crowd, crowd at a concert, people at a concert, music festival, rave, rock band, orchestra, 演唱会, 音乐会, 音乐节, コンサート, ライブ, 音楽フェス, concierto, festival de música, concert de rock, festival de musique, Konzert, Rockkonzert, Musikfestival',
  ),
  slots: ['ground'],
  homes: ['hills', 'meadow', 'beach'],
  scale: 1.7,
  accent: 'wall',
  foot: 1.1,
  built: true,
  upright: true,
  palette: {
    wall: lch(0.34, 0.12, 300),
    floor: lch(0.28, 0.04, 285),
    truss: STEEL,
    lamp: lch(0.95, 0.06, 90),
    rose: lch(0.74, 0.19, 350),
    sky: lch(0.8, 0.11, 220),
    gold: lch(0.88, 0.13, 90),
    band: lch(0.24, 0.05, 300),
    guitar: lch(0.62, 0.19, 30),
    crowd: lch(0.22, 0.035, 285),
    speaker: INK,
  },
  parts: [
    box([-1.0, -1.0, 1.0, -0.3], { c: 'wall', form: 'plane' }),
    dot([0, -0.66, 0.26], 'rose'),
    ...spokes([0, -0.66, 0.3, 0.42, 16], 'gold', 0.016),
    ...each('-.8 -.5, -.4 -.9, 0 .1, .4 .9, .8 .5', ([x, to], i) => ({
      ...facet(`${x - 0.03} -.96, ${x + 0.03} -.96, ${to + 0.2} -.28, ${to - 0.2} -.28`, {
        c: ['rose', 'sky', 'gold'][i % 3] ?? 'sky',
      }),
      al: 0.4,
    })),
    box([-1.08, -0.32, 1.08, -0.1], { c: 'floor', form: 'plane' }),
    stroke('-1.08 -.31, 1.08 -.31', 'gold', 0.02),
    ...moved(PLAYER, { x: -0.42, y: -0.3, scale: 0.42 }),
    ...moved(PLAYER, { x: 0.02, y: -0.3, scale: 0.5 }),
    ...moved(PLAYER, { x: 0.46, y: -0.3, scale: 0.42 }),
    ...each('-.92, .92', ([x]) => [
      cyl(`${x - 0.1} -.32!, ${x + 0.1} -.32!, ${x + 0.1} -.8!, ${x - 0.1} -.8!`, 'speaker'),
      ...each('-.7 .05, -.56 .06, -.42 .06', ([y, r]) => dot([x, y, r], 'truss', -0.7)),
    ]),
    ...each('-1.06, 1.06', ([x]) => stroke(`${x} 0, ${x} -1.06`, 'truss', 0.05, -0.3)),
    stroke('-1.1 -1.02, 1.1 -1.02', 'truss', 0.08, -0.3),
    ...row([-0.8, 0.8, 5], (x) => ({ ...dot([x, -0.97, 0.045], 'lamp'), glow: true })),
    ...row([-1.0, 1.0, 10], (x, i) => fan(x, -0.24 + (i % 2) * 0.03, i % 3 === 0)),
    ...row([-1.06, 1.06, 9], (x, i) => fan(x, -0.12 + (i % 2) * 0.02, i % 2 === 0)),
  ],
}

/** Music before many. */
export const CONCERT: readonly Subject[] = [concert]

import { lch } from '../colours/colour.ts'
import { ROOMS } from './homes.ts'
import { BRASS, GOLD, STEEL, WHITE } from './materials.ts'
import { ball, cyl, dot, egg, limb, names, spot, veil } from './parts.ts'
import { curve, each, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const harp: Subject = {
  id: 'harp',
  words: names('harp, harps, lyre, 竖琴, ハープ, 竪琴, arpa, harpe, Harfe, Harfen'),
  slots: ['ground'],
  homes: ROOMS,
  scale: 1.3,
  accent: 'wood',
  foot: 0.34,
  palette: {
    wood: lch(0.6, 0.12, 62),
    gold: GOLD,
    string: lch(0.95, 0.02, 90),
    red: lch(0.58, 0.18, 27),
    dark: lch(0.34, 0.06, 50),
  },
  parts: [
    ...row([-0.28, 0.26, 12], (x, i) => {
      const t = (x + 0.28) / 0.54
      const low = -0.14 - t * 0.54
      const high = -0.98 + Math.sin(t * Math.PI) * 0.1 + t * 0.1
      return stroke(`${x} ${low.toFixed(3)}, ${x} ${high.toFixed(3)}`, i % 4 === 3 ? 'red' : 'string', 0.008)
    }),
    curve('-.34 -.08!, -.2 -.05!, .42 -.68, .46 -.8!, .34 -.82!, .24 -.66', { c: 'wood', form: 'ball' }),
    stroke('-.24 -.08, .14 -.46, .4 -.74', 'gold', 0.014, 0.3),
    ...each('.0 -.27, .12 -.39, .24 -.52', ([x, y]) => egg([x, y, 0.024, 0.024], 'dark')),
    cyl('-.4 -.06!, -.3 -.06!, -.31 -.96!, -.39 -.96!', 'gold'),
    ...each('-.12, -.2, -.84, -.9', ([y]) => spot([-0.35, y, 0.062, 0.018], 'gold', -0.25)),
    limb(
      '-.35 -1.02 .075, -.22 -1.0 .05, -.04 -.88 .046, .14 -.83 .05, .3 -.88 .055, .42 -.8 .05',
      'gold',
      0.05,
    ),
    ...row([-0.22, 0.3, 10], (x) => dot([x, -0.9 + Math.cos((x + 0.3) * 6) * -0.05, 0.011], 'dark')),
    ball('-.46 -1.04, -.4 -1.14, -.3 -1.14, -.25 -1.05, -.3 -.97, -.4 -.97', 'gold', 0.15),
    stroke('-.4 -1.05, -.35 -1.09, -.31 -1.05, -.35 -1.02', 'dark', 0.012, 0.3),
    ball('-.5 0!, .06 0!, .02 -.07, -.14 -.1, -.42 -.1, -.48 -.06', 'wood', -0.1),
    stroke('-.44 -.05, .0 -.04', 'gold', 0.014),
  ],
}

const flute: Subject = {
  id: 'flute',
  words: names(
    'flute, flutes, recorder, clarinet, oboe, 长笛, 笛子, フルート, 笛, flauta, clarinete, flûte, clarinette, Flöte, Querflöte, Klarinette',
  ),
  slots: ['ground', 'air'],
  homes: ['studio', 'interior'],
  scale: 0.95,
  accent: 'metal',
  foot: 0.3,
  palette: { metal: STEEL, key: lch(0.9, 0.01, 250), dark: lch(0.3, 0.02, 260), gold: BRASS, gleam: WHITE },
  parts: [
    limb('-.48 -.98 .052, -.2 -.68 .052, .1 -.36 .052, .38 -.06 .052', 'metal'),
    ...each('-.5 -1.0 .066, -.27 -.755 .062, .22 -.235 .062, .39 -.05 .064', ([x, y, r]) =>
      egg([x, y, r, r * 0.95], 'gold'),
    ),
    egg([-0.4, -0.91, 0.085, 0.062], 'metal', 0.2),
    spot([-0.405, -0.925, 0.034, 0.024], 'dark'),
    stroke('-.21 -.76, .14 -.385', 'metal', 0.018, -0.5),
    ...each('-.17 -.66, -.1 -.585, -.03 -.51, .04 -.435, .11 -.36, .27 -.19', ([x, y]) => [
      egg([x, y, 0.052, 0.05], 'dark', 0.2),
      egg([x - 0.004, y - 0.006, 0.044, 0.042], 'key', 0.15),
      dot([x - 0.012, y - 0.014, 0.012], 'gleam'),
    ]),
    ...each('-.02 -.6 .04 -.62, .07 -.5 .13 -.53, .16 -.4 .23 -.42', ([x, y, a, b]) =>
      stroke(`${x} ${y}, ${a} ${b}`, 'key', 0.028),
    ),
    veil('-.47 -1.0, -.34 -.88, -.12 -.64, -.16 -.62, -.4 -.88', 'gleam', 0.5),
  ],
}

const saxophone: Subject = {
  id: 'saxophone',
  words: names(
    'saxophone, saxophones, sax, 萨克斯, 萨克斯风, サックス, サクソフォン, saxofón, saxofon, Saxophon, Saxofon',
  ),
  slots: ['ground'],
  homes: ROOMS,
  scale: 1.05,
  accent: 'brass',
  foot: 0.3,
  palette: {
    brass: lch(0.79, 0.135, 80),
    dark: lch(0.42, 0.08, 60),
    mouth: lch(0.22, 0.02, 270),
    pearl: WHITE,
    inner: lch(0.5, 0.1, 65),
  },
  parts: [
    limb('-.46 -.94 .028, -.4 -1.0 .026, -.28 -1.02 .03, -.18 -.98 .036, -.15 -.9 .042', 'brass', -0.05),
    limb('-.56 -.86 .024, -.5 -.91 .036, -.44 -.955 .036', 'mouth'),
    limb(
      '-.15 -.92 .046, -.09 -.68 .058, -.03 -.44 .074, .02 -.24 .09, .12 -.1 .1, .27 -.1 .11, .36 -.24 .12, .4 -.42 .135',
      'brass',
    ),
    curve('.27 -.4!, .53 -.44!, .58 -.56, .66 -.66!, .44 -.68, .2 -.58!, .26 -.5', {
      c: 'brass',
      form: 'ball',
      k: 0.05,
    }),
    curve('.2 -.585!, .32 -.54, .52 -.57, .665 -.665!, .54 -.72, .34 -.68', {
      c: 'inner',
      k: -0.2,
      form: 'ball',
    }),
    stroke('.2 -.585, .32 -.54, .52 -.57, .665 -.665, .54 -.72, .34 -.68, .2 -.585', 'brass', 0.022, 0.4),
    stroke('-.22 -.8, -.13 -.44, -.08 -.24', 'brass', 0.018, -0.4),
    ...each(
      '-.125 -.78 .04, -.1 -.68 .042, -.075 -.58 .046, -.045 -.48 .05, -.01 -.36 .056, .04 -.23 .06',
      ([x, y, r]) => [
        egg([x, y, r, r], 'dark'),
        egg([x - 0.004, y - 0.006, r * 0.82, r * 0.82], 'brass', 0.25),
        dot([x - 0.005, y - 0.006, r * 0.34], 'pearl'),
      ],
    ),
    ...each('.07 -.66 .04, .1 -.54 .04, .14 -.4 .05', ([x, y, r]) => [
      stroke(`${x - 0.13} ${y + 0.02}, ${x} ${y}`, 'brass', 0.016, -0.3),
      egg([x, y, r, r], 'brass', 0.1),
    ]),
    egg([0.3, -0.15, 0.062, 0.06], 'brass', 0.3),
    stroke('.12 -.36, .27 -.42', 'brass', 0.026, -0.2),
    veil('.4 -.44, .45 -.3, .4 -.18, .34 -.14, .4 -.28', 'pearl', 0.4),
  ],
}

/** What an orchestra has besides its strings. */
export const ORCHESTRA: readonly Subject[] = [harp, flute, saxophone]

import { lch } from '../colours/colour.ts'
import { COMPLEXION, arm, head } from './bodies.ts'
import { BRASS, DARK_WOOD, INK, RED, WHITE } from './materials.ts'
import { moved } from './outline.ts'
import { ball, cyl, dot, flat, limb, names } from './parts.ts'
import { curve, each, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'
import { sleigh } from './winter.ts'

/** A reindeer in mid leap, facing left, a unit from nose to tail: its harness red. */
const REINDEER: readonly Part[] = [
  ...each('-.34 -.74 -.24 -.98 -.36 -1.06, -.28 -.74 -.12 -.94 -.02 -1.06', ([x, y, mx, my, tx, ty]) => [
    stroke(`${x} ${y}, ${mx} ${my}, ${tx} ${ty}`, 'antler', 0.028),
    stroke(`${(x + mx) / 2} ${(y + my) / 2}, ${(x + mx) / 2 - 0.1} ${(y + my) / 2 - 0.07}`, 'antler', 0.022),
    stroke(`${mx} ${my}, ${mx + 0.02} ${my - 0.11}`, 'antler', 0.022),
  ]),
  limb('-.18 -.32 .06, -.4 -.24 .036, -.56 -.32 .024', 'deer', -0.35),
  limb('.3 -.34 .07, .46 -.2 .038, .66 -.16 .022', 'deer', -0.35),
  ball(
    '-.6 -.62, -.54 -.7, -.4 -.76, -.28 -.76, -.2 -.64, -.08 -.52, .2 -.52, .4 -.46, .44 -.34, .3 -.24, .02 -.22, -.2 -.24, -.3 -.36, -.34 -.54, -.46 -.54, -.56 -.55',
    'deer',
  ),
  limb('-.2 -.3 .065, -.36 -.12 .038, -.52 -.14 .024', 'deer', 0.1),
  limb('.34 -.32 .075, .44 -.1 .04, .6 -.0 .022', 'deer', 0.1),
  flat('.4 -.46, .52 -.52!, .48 -.4, .42 -.36', 'pale'),
  curve('-.34 -.54!, -.2 -.6, -.1 -.4, -.2 -.24!, -.26 -.24, -.3 -.38', { c: 'harness' }),
  stroke('.06 -.52, .06 -.22', 'harness', 0.035),
  ...each('-.26 -.44, -.18 -.34', ([x, y]) => dot([x, y, 0.022], 'trim')),
  dot([-0.42, -0.67, 0.02], 'eye'),
  dot([-0.6, -0.6, 0.036], 'nose'),
]

/** What of Santa is seen over the sleigh's side. */
const DRIVER: readonly Part[] = [
  ball('-.13 -.74, .13 -.74, .22 -.52, .22 -.3!, -.22 -.3!, -.22 -.52', 'coat'),
  flat('-.035 -.72!, .03 -.72!, .035 -.3!, -.04 -.3!', 'fur'),
  ...head([0, -0.875, 0.1]),
  ball(
    '-.1 -.87, -.07 -.83, 0 -.845, .06 -.83, .1 -.88, .13 -.76, .08 -.64, -.02 -.57, -.1 -.65, -.13 -.76',
    'fur',
  ),
  dot([-0.025, -0.865, 0.02], 'blush'),
  ball('-.1 -.93, -.08 -1.02, .02 -1.1, .14 -1.06, .22 -.94!, .14 -.99, .11 -.93', 'coat'),
  dot([0.22, -0.92, 0.04], 'fur'),
  cyl('-.125 -.94, 0 -.965, .125 -.94, .125 -.9, 0 -.925, -.125 -.9', 'fur'),
  ...arm('-.16 -.68 .06, -.3 -.6 .052, -.4 -.66 .042', 'coat', 0.1),
]

/** Santa drives two reindeer through the air. */
const santaSleigh: Subject = {
  id: 'santa-sleigh',
  words: names(
    "santa's sleigh, santa sleigh, santa's sleigh with reindeer, flying sleigh, sleigh with reindeer, reindeer sleigh, 圣诞雪橇, 圣诞老人的雪橇, サンタのそり, サンタのソリ, トナカイのそり, trineo de papá noel, trineo de santa, traîneau du père noël, Weihnachtsschlitten, Rentierschlitten",
  ),
  slots: ['air', 'ground'],
  homes: ['sky', 'snow', 'village'],
  scale: 1.3,
  accent: 'body',
  foot: 1.2,
  palette: {
    ...sleigh.palette,
    ...COMPLEXION,
    body: RED,
    trim: BRASS,
    runner: DARK_WOOD,
    coat: RED,
    fur: WHITE,
    deer: lch(0.52, 0.08, 55),
    pale: lch(0.88, 0.03, 70),
    antler: lch(0.74, 0.07, 75),
    harness: lch(0.52, 0.18, 25),
    eye: INK,
    nose: lch(0.6, 0.2, 25),
  },
  parts: [
    ...moved(REINDEER, { x: -1.06, y: -0.32, scale: 0.56, turn: 0.06 }),
    stroke('-.96 -.6, -.5 -.58, .1 -.62, .4 -.76', 'harness', 0.014),
    ...moved(REINDEER, { x: -0.42, y: -0.22, scale: 0.6, turn: 0.04 }),
    stroke('-.4 -.5, 0 -.52, .42 -.74', 'harness', 0.014),
    ...moved(DRIVER, { x: 0.66, y: -0.24, scale: 0.72 }),
    ...moved(sleigh.parts, { x: 0.76, y: 0, scale: 0.68 }),
  ],
}

/** What is seen on Christmas Eve. */
export const CHRISTMAS: readonly Subject[] = [santaSleigh]

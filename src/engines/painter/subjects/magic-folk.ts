import { lch } from '../colours/colour.ts'
import { COMPLEXION, FOLK, HEAD, arm } from './bodies.ts'
import { moved } from './outline.ts'
import { ball, dot, egg, flat, limb, names } from './parts.ts'
import { leaf, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const wizard: Subject = {
  ...FOLK,
  id: 'wizard',
  words: names(
    'wizard, sorcerer, mage, magician, 巫师, 魔法师, 魔法使い, mago, hechicero, magicien, sorcier, Zauberer, Magier',
  ),
  homes: ['forest', 'mountains', 'hills'],
  accent: 'robe',
  palette: {
    ...COMPLEXION,
    robe: lch(0.42, 0.13, 285),
    lining: lch(0.33, 0.11, 285),
    beard: lch(0.93, 0.012, 90),
    gold: lch(0.85, 0.14, 90),
    wood: lch(0.42, 0.07, 55),
    orb: lch(0.88, 0.12, 195),
  },
  parts: [
    ...arm('.1 -.7 .05, .18 -.56 .05, .16 -.46 .032', 'robe', -0.35),
    ball(
      '-.06 -.76, .07 -.77, .13 -.7, .14 -.5, .2 -.24, .27 -.01!, .0 .0, -.26 -.01!, -.2 -.24, -.14 -.5, -.13 -.7',
      'robe',
    ),
    flat('-.04 -.5, .03 -.5, .07 -.01!, -.1 -.01!', 'lining'),
    stroke('-.15 -.48, 0 -.455, .145 -.48', 'gold', 0.024),
    stroke('-.25 -.03, 0 -.02, .26 -.03', 'gold', 0.018),
    ...HEAD,
    ball(
      '-.095 -.85, -.06 -.81, .0 -.805, .06 -.815, .1 -.86, .11 -.74, .06 -.56, -.02 -.42!, -.06 -.54, -.1 -.7',
      'beard',
    ),
    stroke('-.075 -.818, -.03 -.835, .02 -.818', 'beard', 0.022, -0.15),
    flat('-.21 -.9, -.1 -.93, .0 -.935, .1 -.93, .2 -.88!, .1 -.895, -.02 -.9, -.12 -.89', 'lining'),
    ball(
      '-.11 -.915, -.07 -1.03, -.01 -1.14, .08 -1.22, .2 -1.2!, .13 -1.13, .11 -1.02, .115 -.915, .0 -.93',
      'robe',
      0.05,
    ),
    stroke('-.105 -.94, .0 -.955, .11 -.94', 'gold', 0.022),
    leaf([-0.02, -1.09, 0.02, -1.0, 0.018], { c: 'gold' }),
    leaf([-0.045, -1.045, 0.045, -1.045, 0.018], { c: 'gold' }),
    stroke('-.26 .0, -.27 -.5, -.28 -.84, -.33 -.9, -.28 -.97, -.22 -.92', 'wood', 0.026),
    { ...dot([-0.275, -0.9, 0.036], 'orb'), glow: true },
    ball('-.12 -.72, -.07 -.7, -.12 -.6, -.2 -.5, -.26 -.38!, -.3 -.44!, -.26 -.54, -.19 -.66', 'robe', 0.15),
    egg([-0.272, -0.5, 0.036, 0.036], 'skin', 0.1),
  ],
}

const witch: Subject = {
  ...FOLK,
  id: 'witch',
  words: names('witch, witches, sorceress, 女巫, 魔女, bruja, hechicera, sorcière, Hexe, ウィッチ'),
  slots: ['air', 'ground'],
  homes: ['sky', 'forest', 'village'],
  scale: 1.05,
  accent: 'dress',
  palette: {
    ...COMPLEXION,
    hair: lch(0.6, 0.17, 45),
    dress: lch(0.31, 0.06, 295),
    band: lch(0.62, 0.17, 310),
    wood: lch(0.45, 0.08, 60),
    straw: lch(0.8, 0.11, 85),
    shoe: lch(0.24, 0.03, 290),
    sock: lch(0.6, 0.16, 310),
  },
  parts: [
    ball(
      '.4 -.34, .56 -.46, .78 -.46, .94 -.42!, .9 -.36!, .96 -.3!, .88 -.26!, .92 -.18!, .74 -.22, .54 -.24',
      'straw',
    ),
    stroke('.5 -.4, .51 -.26', 'band', 0.04),
    ball('.08 -.82, .2 -.82, .34 -.72, .46 -.74!, .4 -.62, .44 -.56!, .26 -.56, .12 -.6', 'hair', -0.2),
    stroke('-.72 -.42, -.2 -.38, .5 -.33', 'wood', 0.034),
    limb('.06 -.4 .07, -.06 -.24 .045, .06 -.1 .034', 'sock', -0.3),
    ball(
      '-.1 -.68, .06 -.7, .16 -.6, .26 -.44, .38 -.3!, .2 -.26, .1 -.3!, .02 -.24, -.1 -.26!, -.14 -.42',
      'dress',
    ),
    limb('.02 -.36 .075, -.16 -.24 .048, -.08 -.08 .036', 'sock'),
    flat('-.16 .0!, -.2 -.06!, -.04 -.1, -.02 -.03, -.06 -.0', 'shoe'),
    flat('.0 -.02!, -.04 -.06!, .09 -.12, .11 -.06', 'shoe', -0.3),
    ...moved(HEAD, { x: -0.03, y: 0.1, scale: 1 }),
    ball(
      '-.13 -.78, -.12 -.86, .06 -.87, .1 -.8, .15 -.66, .08 -.62!, .06 -.7, .04 -.8, -.04 -.84, -.1 -.83',
      'hair',
    ),
    flat('-.27 -.84!, -.14 -.86, .0 -.87, .12 -.86, .22 -.8!, .1 -.82, -.04 -.83, -.16 -.82', 'dress', -0.2),
    ball(
      '-.13 -.85, -.1 -.96, -.02 -1.07, .1 -1.13, .22 -1.08!, .12 -1.03, .08 -.95, .09 -.85, -.02 -.865',
      'dress',
      0.1,
    ),
    stroke('-.125 -.87, -.02 -.885, .09 -.87', 'band', 0.03),
    ...arm('-.08 -.64 .045, -.2 -.55 .036, -.3 -.43 .03', 'dress', 0.15),
  ],
}

/** Those who cast spells. */
export const MAGIC_FOLK: readonly Subject[] = [wizard, witch]

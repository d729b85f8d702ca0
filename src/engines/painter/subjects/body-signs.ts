import { lch } from '../colours/colour.ts'
import { WHITE } from './materials.ts'
import { ball, dot, egg, flat, limb, names, veil } from './parts.ts'
import { each, spokes, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** One eye, wide open. */
const eye: Subject = {
  id: 'eye',
  words: names('eye, eyeball, human eye, all-seeing eye, 眼睛, 目, ojo, œil, oeil, Auge'),
  slots: ['air', 'ground'],
  homes: ['studio', 'sky'],
  scale: 0.9,
  accent: 'iris',
  foot: 0.2,
  upright: true,
  moves: 'stands',
  palette: {
    lid: lch(0.8, 0.07, 50),
    white: lch(0.97, 0.01, 85),
    iris: lch(0.62, 0.12, 225),
    ray: lch(0.82, 0.1, 190),
    rim: lch(0.34, 0.08, 245),
    dark: lch(0.18, 0.02, 260),
    lash: lch(0.24, 0.03, 40),
    blush: lch(0.72, 0.12, 25),
    gleam: WHITE,
  },
  parts: [
    ...each(
      '-.64 -.66 -.8 -.8, -.5 -.78 -.62 -.98, -.32 -.87 -.4 -1.08, -.12 -.92 -.15 -1.14, .1 -.92 .13 -1.14, .3 -.87 .38 -1.08, .48 -.78 .6 -.97, .62 -.66 .78 -.79',
      ([x, y, a, b]) =>
        stroke(`${x} ${y + 0.04}, ${(x + a) / 2 - 0.02} ${(y + b) / 2}, ${a} ${b}`, 'lash', 0.032),
    ),
    ...each(
      '-.46 -.24 -.53 -.13, -.24 -.16 -.28 -.04, 0 -.13 0 0, .24 -.16 .28 -.04, .46 -.24 .53 -.13',
      ([x, y, a, b]) => stroke(`${x} ${y}, ${a} ${b}`, 'lash', 0.016),
    ),
    ball(
      '-.86 -.5!, -.62 -.74, -.3 -.92, 0 -.97, .3 -.92, .62 -.74, .86 -.46!, .62 -.24, .3 -.1, 0 -.07, -.3 -.1, -.62 -.26',
      'lid',
    ),
    ball(
      '-.76 -.49!, -.54 -.67, -.28 -.79, 0 -.83, .28 -.79, .54 -.67, .76 -.46!, .54 -.29, .28 -.18, 0 -.15, -.28 -.18, -.54 -.31',
      'white',
    ),
    flat('-.76 -.49!, -.68 -.55, -.63 -.47, -.69 -.43', 'blush', 0.2),
    egg([0, -0.49, 0.325, 0.325], 'rim'),
    egg([0, -0.49, 0.29, 0.29], 'iris'),
    ...spokes([0, -0.49, 0.16, 0.27, 26], 'ray', 0.012),
    ...spokes([0, -0.49, 0.14, 0.21, 17], 'rim', 0.012),
    dot([0, -0.49, 0.145], 'dark'),
    veil('-.3 -.62, -.2 -.74, 0 -.8, .2 -.74, .3 -.62, .1 -.68, -.1 -.68', 'rim', 0.45),
    egg([-0.1, -0.6, 0.07, 0.06], 'gleam', 0.4),
    dot([0.1, -0.38, 0.03], 'gleam'),
    stroke('-.78 -.49, -.54 -.68, -.28 -.8, 0 -.84, .28 -.8, .54 -.68, .78 -.46', 'lash', 0.045),
    stroke('-.66 -.76, -.34 -.94, 0 -1.0, .34 -.94, .68 -.74', 'lid', 0.02, -0.5),
  ],
}

/** An open hand, its palm to the viewer. */
const hand: Subject = {
  id: 'hand',
  words: names(
    'hand, hands, open hand, palm of a hand, high five, 手, 手掌, 手のひら, mano, manos, main, mains, Hand, Hände',
  ),
  slots: ['ground', 'air'],
  homes: ['studio'],
  scale: 1,
  accent: 'skin',
  foot: 0.22,
  upright: true,
  moves: 'stands',
  palette: { skin: lch(0.8, 0.07, 54), blush: lch(0.72, 0.12, 28), cuff: lch(0.5, 0.12, 255), trim: WHITE },
  parts: [
    ball('-.17 -.36, -.17 -.12, -.2 0!, .2 0!, .17 -.12, .17 -.36', 'skin', -0.12),
    limb('.14 -.4 .1, .26 -.5 .078, .36 -.62 .066, .4 -.7 .056', 'skin', -0.1),
    limb('-.18 -.58 .066, -.27 -.72 .058, -.34 -.88 .046', 'skin', -0.06),
    limb('-.08 -.62 .07, -.12 -.84 .06, -.15 -1.04 .05', 'skin', 0.02),
    limb('.04 -.62 .072, .04 -.88 .062, .04 -1.12 .052', 'skin', 0.06),
    limb('.15 -.58 .068, .19 -.8 .06, .22 -.99 .05', 'skin', 0.02),
    ball(
      '-.24 -.62, -.1 -.68, .08 -.68, .22 -.6, .24 -.44, .18 -.26, .0 -.2, -.16 -.26, -.25 -.44',
      'skin',
      0.1,
    ),
    veil('.08 -.5, .2 -.46, .2 -.34, .1 -.27, .04 -.36', 'blush', 0.28),
    veil('-.2 -.5, -.14 -.54, -.12 -.36, -.17 -.32', 'blush', 0.22),
    stroke('.21 -.6, .1 -.53, .04 -.42, .05 -.28', 'skin', 0.016, -0.55),
    stroke('-.22 -.57, -.1 -.55, .02 -.58, .12 -.64', 'skin', 0.016, -0.5),
    stroke('-.22 -.44, -.08 -.47, .08 -.51, .2 -.55', 'skin', 0.014, -0.45),
    ...each(
      '-.26 -.67 -.21 -.7, -.31 -.78 -.26 -.81, -.16 -.74 -.06 -.75, -.18 -.88 -.09 -.89, .0 -.76 .085 -.76, .0 -.92 .085 -.92, .13 -.71 .21 -.72, .155 -.84 .235 -.85, .27 -.61 .33 -.55',
      ([x, y, a, b]) => stroke(`${x} ${y}, ${a} ${b}`, 'skin', 0.011, -0.45),
    ),
    flat('-.2 -.17!, .2 -.17!, .23 0!, -.23 0!', 'cuff'),
    ball('-.21 -.17, .21 -.17, .22 -.1, -.22 -.1', 'cuff', 0.2),
    egg([0.12, -0.05, 0.022, 0.022], 'trim'),
  ],
}

/** Parts of a body that are pictures by themselves. */
export const BODY_SIGNS: readonly Subject[] = [eye, hand]

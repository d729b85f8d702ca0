import { lch } from '../colours/colour.ts'
import { COMPLEXION, FOLK, HEAD, NECK, arm, head, standing } from './bodies.ts'
import { INK, RED, WHITE } from './materials.ts'
import { ball, cyl, dot, egg, flat, limb, names, twin } from './parts.ts'
import { each, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** A trench coat with its collar up, and a hat over the eyes. */
const detective: Subject = {
  ...FOLK,
  id: 'detective',
  words: names(
    'detective, private eye, sherlock holmes, spy, secret agent, man in a trench coat, gangster, 侦探, 偵探, 福尔摩斯, 特工, 探偵, シャーロック・ホームズ, スパイ, detective privado, espía, détective, espion, Detektiv, Spion',
  ),
  homes: ['street', 'city', 'interior'],
  scale: 1.2,
  accent: 'coat',
  palette: {
    ...COMPLEXION,
    coat: lch(0.68, 0.06, 75),
    belt: lch(0.5, 0.06, 60),
    trousers: lch(0.34, 0.02, 265),
    shoe: lch(0.26, 0.02, 50),
    hat: lch(0.4, 0.03, 60),
    shirt: WHITE,
    tie: lch(0.42, 0.12, 20),
  },
  parts: [
    ...standing('trousers', 'shoe'),
    ...arm('.12 -.7 .048, .18 -.56 .042, .12 -.45 .034', 'coat', -0.35),
    NECK,
    flat('-.05 -.78!, .04 -.78!, -.01 -.62!', 'shirt'),
    flat('-.02 -.75!, .01 -.75!, 0 -.62!, -.025 -.64!', 'tie'),
    cyl(
      '.0 -.62!, .06 -.77, .14 -.74, .14 -.56, .17 -.36, .2 -.14!, .06 -.11, -.06 -.12, -.19 -.15!, -.16 -.36, -.13 -.56, -.14 -.74, -.06 -.77',
      'coat',
    ),
    stroke('.0 -.62, .0 -.12', 'coat', 0.012, -0.6),
    flat('-.145 -.5!, .15 -.5!, .155 -.455!, -.15 -.455!', 'belt'),
    flat('-.03 -.51!, .03 -.51!, .03 -.445!, -.03 -.445!', 'belt', 0.5),
    ...each('.05 -.58, .05 -.4, .05 -.32', ([x, y]) => dot([x, y, 0.011], 'belt')),
    flat('-.0 -.62!, -.1 -.72, -.11 -.84!, -.05 -.79, .0 -.72!', 'coat', 0.3),
    flat('.0 -.62!, .1 -.7, .13 -.84!, .06 -.79, .0 -.72!', 'coat', -0.35),
    ...HEAD,
    ball('.06 -.93, .1 -.92, .11 -.82, .085 -.8', 'hair'),
    flat('-.1 -.92, .1 -.93, .1 -.885, 0 -.9, -.095 -.885', 'hat', -0.7),
    ball('-.095 -.93, -.08 -1.03, -.02 -1.06, .0 -1.04, .03 -1.06, .085 -1.02, .1 -.93', 'hat', 0.05),
    flat('-.093 -.955, 0 -.975, .098 -.955, .1 -.925, 0 -.945, -.096 -.925', 'trousers'),
    ball('-.19 -.9, -.1 -.945, .06 -.945, .17 -.91, .08 -.905, -.08 -.9', 'hat', 0.2),
    ...arm('-.12 -.7 .05, -.18 -.56 .044, -.2 -.45 .036', 'coat', 0.1),
  ],
}

/** A gown of flounces, one arm over her head. */
const flamencoDancer: Subject = {
  ...FOLK,
  id: 'flamenco-dancer',
  words: names(
    'flamenco dancer, spanish dancer, salsa dancer, tango dancer, 弗拉明戈舞者, 弗拉门戈, フラメンコ, フラメンコダンサー, bailarina de flamenco, bailaora, baile flamenco, danseuse de flamenco, Flamencotänzerin',
  ),
  homes: ['studio', 'interior', 'street'],
  accent: 'gown',
  foot: 0.3,
  palette: {
    ...COMPLEXION,
    hair: lch(0.25, 0.03, 40),
    gown: lch(0.56, 0.21, 27),
    lace: lch(0.3, 0.05, 20),
    rose: lch(0.6, 0.2, 15),
    gold: lch(0.82, 0.14, 85),
  },
  parts: [
    ...arm('.09 -.7 .036, .22 -.76 .032, .2 -.95 .027, .1 -1.06 .022', 'skin', -0.2),
    NECK,
    ball(
      '-.1 -.5!, .1 -.5!, .2 -.3, .44 -.12, .56 -.02!, .3 .0, -.1 .0, -.32 0!, -.24 -.16, -.16 -.32',
      'gown',
    ),
    ...each('-.24 .27 -.17 .0, -.2 .2 -.27 .04, -.28 .42 -.08 -.04', ([left, right, y, rise]) => [
      stroke(
        Array.from({ length: 9 }, (_, i) => {
          const x = left + ((right - left) * i) / 8
          return `${x.toFixed(3)} ${(y + rise * (i / 8) + (i % 2 ? 0.028 : 0)).toFixed(3)}`
        }).join(', '),
        'lace',
        0.018,
      ),
    ]),
    stroke('-.31 -.005, -.2 -.03, -.1 0, 0 -.03, .1 0, .2 -.03, .3 0, .42 -.04, .55 -.02', 'lace', 0.016),
    cyl('-.085 -.73, -.03 -.69, .03 -.69, .085 -.73, .07 -.6, .1 -.48!, -.1 -.48!, -.075 -.6', 'gown', 0.1),
    ...HEAD,
    ball(
      '-.09 -.87, -.1 -.95, -.02 -1.0, .07 -.99, .11 -.92, .1 -.83!, .07 -.89, .0 -.95, -.06 -.94',
      'hair',
    ),
    egg([0.11, -0.86, 0.05, 0.055], 'hair', -0.2),
    ...each('.05 -.97 .034, .09 -.94 .03, .05 -.935 .026', ([x, y, r], i) =>
      dot([x, y, r], 'rose', i * -0.25),
    ),
    dot([0.08, -0.83, 0.016], 'gold'),
    ...arm('-.085 -.7 .036, -.2 -.62 .031, -.3 -.52 .026', 'skin', 0.1),
    stroke('-.13 -.68, -.17 -.6, -.23 -.62', 'gown', 0.04, 0.2),
  ],
}

/** A red nose, a ruff, spots and great shoes. */
const clown: Subject = {
  ...FOLK,
  id: 'clown',
  words: names(
    'clown, clowns, jester, joker, harlequin, 小丑, ピエロ, 道化師, payaso, bufón, clown de cirque, bouffon, arlequin, Narr, Hofnarr',
  ),
  homes: ['studio', 'street', 'interior'],
  accent: 'suit',
  foot: 0.3,
  palette: {
    ...COMPLEXION,
    white: WHITE,
    suit: lch(0.78, 0.14, 85),
    patch: lch(0.6, 0.13, 240),
    wig: lch(0.66, 0.19, 45),
    red: RED,
    shoe: lch(0.54, 0.18, 27),
    hat: INK,
  },
  parts: [
    ...twin([ball('-.32 0!, -.03 0!, -.03 -.07, -.14 -.09, -.28 -.06', 'shoe')]),
    ...twin([cyl('-.17 -.07!, -.02 -.07!, -.0 -.4!, -.16 -.4!', 'suit')]),
    ...arm('.12 -.69 .055, .24 -.62 .05, .34 -.72 .036', 'suit', -0.2),
    ...arm('-.12 -.69 .055, -.24 -.62 .05, -.34 -.74 .036', 'suit', 0.1),
    ball('-.1 -.76, .1 -.76, .19 -.56, .2 -.36!, 0 -.33, -.2 -.36!, -.19 -.56', 'suit'),
    ...each('-.1 -.46, .12 -.5, -.1 -.18, .09 -.2, .1 -.64, -.12 -.62', ([x, y], i) =>
      dot([x, y, 0.036], i % 2 ? 'patch' : 'red'),
    ),
    ...each('-.58, -.46', ([y]) => dot([0, y, 0.026], 'patch')),
    ...each('-.15 -.74, -.08 -.72, 0 -.71, .08 -.72, .15 -.74', ([x, y]) =>
      egg([x, y, 0.055, 0.04], 'white'),
    ),
    ...twin([egg([-0.13, -0.92, 0.075, 0.075], 'wig'), egg([-0.15, -0.84, 0.06, 0.06], 'wig', -0.2)]),
    ...head([0, -0.87, 0.105]),
    egg([-0.02, -0.825, 0.07, 0.04], 'white'),
    stroke('-.075 -.835, -.02 -.8, .04 -.835', 'red', 0.018),
    dot([-0.025, -0.865, 0.03], 'red'),
    flat('-.07 -.96!, .07 -.96!, .05 -1.1!, -.04 -1.1!', 'hat'),
    flat('-.11 -.95, .11 -.95, .1 -.975, -.1 -.975', 'hat', 0.3),
    stroke('-.062 -.985, .065 -.985', 'red', 0.024),
  ],
}

/** A kimono with a broad sash, combs in her hair. */
const geisha: Subject = {
  ...FOLK,
  id: 'geisha',
  words: names(
    'geisha, geishas, maiko, woman in kimono, woman in a kimono, girl in a kimono, girl in kimono, 艺伎, 艺妓, 舞妓, 芸者, 着物の女性, 着物の少女, gueisha, mujer en kimono, femme en kimono',
  ),
  homes: ['street', 'village', 'meadow'],
  accent: 'kimono',
  foot: 0.2,
  hand: { x: -0.2, y: -0.5 },
  palette: {
    ...COMPLEXION,
    skin: lch(0.92, 0.03, 60),
    hair: lch(0.24, 0.02, 280),
    kimono: lch(0.56, 0.17, 15),
    lining: lch(0.93, 0.03, 80),
    sash: lch(0.8, 0.13, 85),
    cord: lch(0.5, 0.12, 170),
    bloom: lch(0.9, 0.05, 350),
    lips: RED,
  },
  parts: [
    flat('-.13 0!, .12 0!, .11 -.04, -.12 -.04', 'lining', -0.3),
    cyl('-.12 -.46!, .12 -.46!, .16 -.24, .21 -.02!, 0 0, -.2 -.02!, -.14 -.24', 'kimono'),
    stroke('.02 -.46, -.03 -.24, -.1 -.01', 'lining', 0.018),
    ...each('.1 -.14 .032, .03 -.07 .026, .14 -.06 .024, -.12 -.1 .026, .12 -.26 .022', ([x, y, r]) => [
      dot([x - r * 0.6, y, r * 0.7], 'bloom'),
      dot([x + r * 0.6, y, r * 0.7], 'bloom'),
      dot([x, y - r * 0.7, r * 0.7], 'bloom'),
      dot([x, y, r * 0.4], 'sash'),
    ]),
    NECK,
    cyl('-.05 -.77, .05 -.77, .12 -.73, .12 -.6, .11 -.44!, -.11 -.44!, -.12 -.6, -.12 -.73', 'kimono'),
    flat('-.06 -.78!, -.02 -.78!, .02 -.6!, -.02 -.6!', 'lining'),
    flat('.06 -.78!, .03 -.78!, -.0 -.62!, .02 -.58!', 'lining', -0.2),
    flat('-.125 -.6!, .125 -.6!, .12 -.44!, -.12 -.44!', 'sash'),
    stroke('-.12 -.52, .12 -.52', 'cord', 0.022),
    ball('.1 -.58, .2 -.62, .22 -.46, .12 -.44', 'sash', -0.25),
    ball('.08 -.74, .16 -.68, .22 -.52, .26 -.26!, .12 -.28!, .1 -.5', 'kimono', -0.35),
    ball('-.1 -.74, -.17 -.66, -.22 -.54, -.34 -.3!, -.17 -.24!, -.12 -.46', 'kimono', 0.15),
    egg([-0.2, -0.5, 0.028, 0.028], 'skin'),
    ...each('-.26 -.34 .026, -.2 -.3 .02', ([x, y, r]) => dot([x, y, r], 'bloom')),
    ball('-.11 -.9, -.14 -.98, -.06 -1.06, .06 -1.06, .14 -.98, .12 -.86, .0 -.84', 'hair', -0.2),
    ...HEAD,
    dot([-0.02, -0.818, 0.013], 'lips'),
    ball(
      '-.09 -.89, -.1 -.97, -.02 -1.01, .06 -1.0, .11 -.94, .1 -.85!, .06 -.92, -.0 -.94, -.06 -.93',
      'hair',
    ),
    egg([0.02, -1.06, 0.07, 0.055], 'hair', 0.1),
    stroke('-.12 -1.1, .12 -1.0', 'sash', 0.016),
    ...each('.1 -.98 .026, .12 -.94 .022, .08 -.945 .02', ([x, y, r], i) =>
      dot([x, y, r], i ? 'bloom' : 'lips'),
    ),
    limb('.12 -.93 .008, .13 -.86 .008', 'bloom'),
  ],
}

/** Figures that one knows at once by what they wear. */
export const CHARACTERS: readonly Subject[] = [detective, flamencoDancer, clown, geisha]

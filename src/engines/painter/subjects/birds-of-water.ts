import { lch } from '../colours/colour.ts'
import { ball, cyl, dot, egg, flat, limb, names } from './parts.ts'
import { leaf, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const duck: Subject = {
  id: 'duck',
  words: names(
    'duck, mallard, goose, geese, 鸭, 鸭子, 鹅, アヒル, 鴨, カモ, pato, ganso, canard, oie, Ente, Gans, Gänse, Erpel',
  ),
  slots: ['water', 'ground'],
  homes: ['lake', 'river', 'water'],
  scale: 0.7,
  accent: 'head',
  foot: 0.44,
  palette: {
    head: lch(0.46, 0.1, 165),
    ring: lch(0.96, 0.015, 85),
    breast: lch(0.44, 0.08, 45),
    body: lch(0.8, 0.025, 75),
    wing: lch(0.62, 0.04, 65),
    mirror: lch(0.5, 0.13, 265),
    beak: lch(0.82, 0.15, 82),
    dark: lch(0.22, 0.03, 60),
  },
  parts: [
    flat('.4 -.34, .62 -.5, .6 -.4!, .7 -.4!, .58 -.22, .4 -.14', 'dark', 0.2),
    ball(
      '-.42 -.2, -.4 -.34, -.28 -.44, -.06 -.42, .2 -.42, .44 -.36, .58 -.3!, .5 -.14, .34 -.02, .1 .0, -.2 .0, -.36 -.07',
      'body',
    ),
    ball('-.43 -.2, -.4 -.36, -.3 -.46, -.16 -.46, -.1 -.34, -.14 -.18, -.26 -.06, -.38 -.1', 'breast'),
    ball('-.08 -.26, .06 -.4, .28 -.42, .48 -.36, .6 -.34!, .46 -.2, .26 -.12, .06 -.13', 'wing'),
    flat('.24 -.2, .44 -.28, .4 -.2, .26 -.14!', 'mirror'),
    stroke('.0 -.3, .2 -.3, .4 -.34', 'body', 0.01),
    ball(
      '-.42 -.78, -.36 -.88, -.24 -.92, -.12 -.86, -.08 -.74, -.12 -.62, -.14 -.5, -.16 -.42, -.34 -.42, -.34 -.54, -.38 -.66',
      'head',
    ),
    flat('-.345 -.5, -.24 -.47, -.135 -.5!, -.14 -.44, -.25 -.42, -.35 -.44!', 'ring'),
    ball('-.38 -.8, -.5 -.745, -.6 -.72, -.61 -.675, -.5 -.66, -.38 -.67', 'beak'),
    stroke('-.6 -.695, -.5 -.7, -.4 -.69', 'dark', 0.008, 0.4),
    dot([-0.3, -0.79, 0.024], 'dark'),
    dot([-0.307, -0.797, 0.008], 'ring'),
  ],
}

const flamingo: Subject = {
  id: 'flamingo',
  words: names('flamingo, 火烈鸟, フラミンゴ, flamenco, flamant, flamant rose'),
  slots: ['ground'],
  homes: ['lake', 'beach', 'water'],
  scale: 1.2,
  accent: 'feather',
  foot: 0.14,
  palette: {
    feather: lch(0.77, 0.135, 15),
    wing: lch(0.67, 0.17, 18),
    beak: lch(0.94, 0.02, 60),
    dark: lch(0.25, 0.03, 20),
    leg: lch(0.7, 0.13, 15),
  },
  parts: [
    stroke('.1 -.42, .13 -.28, .0 -.26', 'leg', 0.024, -0.35),
    stroke('.0 -.26, .08 -.22, .12 -.24', 'leg', 0.02, -0.35),
    stroke('.04 -.42, .05 -.22, .035 -.015', 'leg', 0.026),
    stroke('-.05 -.012, .035 -.02, .1 -.012', 'leg', 0.022),
    limb(
      '-.16 -.52 .055, -.24 -.6 .048, -.23 -.7 .042, -.14 -.79 .04, -.13 -.89 .04, -.22 -.95 .048, -.3 -.92 .05',
      'feather',
      0.05,
    ),
    ball(
      '-.24 -.52, -.18 -.62, -.02 -.68, .16 -.64, .32 -.5, .44 -.36!, .3 -.36, .14 -.36, -.04 -.38, -.18 -.42',
      'feather',
    ),
    ball(
      '-.06 -.54, .06 -.62, .22 -.58, .36 -.46, .48 -.32!, .4 -.34, .38 -.27!, .22 -.36, .06 -.42',
      'wing',
    ),
    stroke('.06 -.5, .2 -.46, .34 -.36', 'feather', 0.012, 0.3),
    cyl('-.3 -.965, -.39 -.93, -.43 -.86, -.42 -.79!, -.37 -.83, -.31 -.86', 'beak'),
    flat('-.43 -.87, -.425 -.79!, -.385 -.82, -.375 -.865', 'dark'),
    dot([-0.28, -0.935, 0.016], 'dark'),
  ],
}

const crane: Subject = {
  id: 'crane',
  words: names(
    'crane, red-crowned crane, heron, egret, stork, 鹤, 仙鹤, 鶴, ツル, 鷺, grulla, garza, cigüeña, grue, héron, cigogne, Kranich, Reiher, Storch',
  ),
  slots: ['ground', 'water'],
  homes: ['lake', 'river', 'water', 'snow'],
  scale: 1.2,
  accent: 'crown',
  foot: 0.16,
  palette: {
    white: lch(0.965, 0.012, 85),
    black: lch(0.24, 0.025, 270),
    crown: lch(0.58, 0.21, 27),
    beak: lch(0.56, 0.06, 100),
    leg: lch(0.32, 0.02, 250),
  },
  parts: [
    flat('.3 -.5, .46 -.46, .56 -.3!, .48 -.34!, .5 -.22!, .4 -.3!, .36 -.22!, .28 -.34', 'black'),
    stroke('.12 -.38, .15 -.2, .13 -.015', 'leg', 0.02, -0.2),
    stroke('.06 -.012, .13 -.02, .2 -.012', 'leg', 0.018, -0.2),
    stroke('.02 -.38, .01 -.2, .02 -.015', 'leg', 0.022),
    stroke('-.07 -.012, .02 -.02, .09 -.012', 'leg', 0.02),
    limb('-.14 -.5 .07, -.22 -.62 .046, -.2 -.74 .035, -.15 -.84 .032, -.18 -.92 .034', 'white', 0.05),
    limb('-.215 -.64 .044, -.2 -.74 .036, -.155 -.83 .031', 'black'),
    ball(
      '-.22 -.5, -.12 -.6, .06 -.62, .24 -.56, .42 -.42!, .3 -.38, .16 -.33, -.02 -.33, -.16 -.4',
      'white',
    ),
    ball('.0 -.5, .14 -.56, .3 -.5, .46 -.38!, .36 -.38, .34 -.3!, .2 -.36, .06 -.4', 'white', 0.3),
    stroke('.06 -.45, .2 -.42, .34 -.35', 'black', 0.008, 0.7),
    ball('-.26 -.94, -.22 -.98, -.15 -.97, -.13 -.91, -.18 -.87, -.24 -.89', 'white', 0.1),
    flat('-.255 -.95, -.22 -.985, -.16 -.975, -.19 -.945', 'crown'),
    flat('-.25 -.945!, -.46 -.89!, -.25 -.905!', 'beak'),
    dot([-0.215, -0.925, 0.012], 'black'),
  ],
}

const flyingCrane: Subject = {
  ...crane,
  id: 'flying-crane',
  words: names('flying crane, crane flying, flying heron, 飞鹤, 飛ぶ鶴'),
  slots: ['air'],
  homes: ['sky', 'mountains', 'water'],
  scale: 1,
  foot: 0.3,
  parts: [
    stroke('.36 -.3, .6 -.24, .84 -.22', 'leg', 0.018),
    stroke('.36 -.28, .58 -.2, .8 -.16', 'leg', 0.018, -0.2),
    ball(
      '.02 -.4!, .1 -.62, .3 -.82, .58 -.96!, .56 -.84!, .66 -.82!, .56 -.7!, .62 -.64!, .46 -.54, .28 -.34',
      'white',
      -0.35,
    ),
    flat('.36 -.84, .58 -.96!, .56 -.84!, .66 -.82!, .56 -.7!, .62 -.64!, .46 -.6', 'black'),
    limb('-.24 -.34 .06, -.42 -.4 .042, -.58 -.42 .034, -.72 -.46 .033', 'white', 0.05),
    limb('-.4 -.39 .044, -.54 -.42 .036, -.64 -.435 .033', 'black'),
    ball('-.32 -.34, -.16 -.42, .06 -.4, .28 -.34, .46 -.26!, .3 -.2, .04 -.2, -.2 -.25', 'white'),
    ball(
      '-.12 -.36!, -.18 -.6, -.36 -.84, -.64 -1.02!, -.6 -.9!, -.74 -.9!, -.62 -.79!, -.72 -.74!, -.54 -.66, -.36 -.5, -.1 -.26, .16 -.26, .14 -.36',
      'white',
      0.15,
    ),
    flat('-.44 -.9, -.64 -1.02!, -.6 -.9!, -.74 -.9!, -.62 -.79!, -.72 -.74!, -.54 -.68, -.48 -.78', 'black'),
    stroke('-.02 -.34, -.14 -.52, -.3 -.7', 'black', 0.008, 0.8),
    ball('-.8 -.47, -.77 -.51, -.7 -.51, -.66 -.46, -.7 -.42, -.77 -.43', 'white', 0.1),
    flat('-.8 -.485, -.765 -.52, -.7 -.51, -.74 -.48', 'crown'),
    flat('-.79 -.485!, -1.0 -.45!, -.79 -.445!', 'beak'),
    dot([-0.755, -0.465, 0.012], 'black'),
  ],
}

/** Tail feathers of the peacock, a fan around its breast. */
const FAN = Array.from({ length: 15 }, (_, i) => {
  const angle = Math.PI * (-0.06 + (1.12 * i) / 14)
  const [cos, sin] = [Math.cos(angle), -Math.sin(angle)]
  const eye = [cos * 0.62, -0.36 + sin * 0.62] as const
  return {
    eye,
    plume: leaf([cos * 0.08, -0.36 + sin * 0.08, cos * 0.76, -0.36 + sin * 0.76, 0.1], {
      c: 'fan',
      k: i % 2 ? -0.25 : 0.1,
    }),
  }
})

const peacock: Subject = {
  id: 'peacock',
  words: names('peacock, 孔雀, クジャク, pavo real, paon, Pfau, Pfauen'),
  slots: ['ground'],
  homes: ['forest', 'hills', 'village'],
  scale: 1.15,
  accent: 'body',
  foot: 0.2,
  upright: true,
  palette: {
    body: lch(0.46, 0.15, 255),
    fan: lch(0.56, 0.11, 160),
    ring: lch(0.78, 0.13, 85),
    blue: lch(0.5, 0.13, 240),
    dark: lch(0.25, 0.05, 265),
    white: lch(0.95, 0.015, 90),
    beak: lch(0.72, 0.06, 80),
  },
  parts: [
    ...FAN.map(({ plume }) => plume),
    ...FAN.flatMap(({ eye: [x, y] }) => [
      dot([x, y, 0.058], 'ring'),
      dot([x, y, 0.04], 'blue', 0.2),
      dot([x, y, 0.02], 'dark'),
    ]),
    ...[-0.06, 0.06].flatMap((x) => [
      stroke(`${x} -.16, ${x} -.025`, 'beak', 0.022),
      stroke(`${x - 0.06} -.01, ${x} -.03, ${x + 0.06} -.01`, 'beak', 0.02),
    ]),
    ball(
      '-.05 -.72, .05 -.72, .08 -.58, .15 -.42, .17 -.28, .1 -.14, 0 -.11, -.1 -.14, -.17 -.28, -.15 -.42, -.08 -.58',
      'body',
    ),
    ...[-0.05, 0, 0.05].flatMap((x) => [
      stroke(`${x * 0.3} -.8, ${x} -.93`, 'dark', 0.008),
      dot([x, -0.935, 0.014], 'blue'),
    ]),
    egg([0, -0.75, 0.075, 0.08], 'body', 0.05),
    ...[-0.038, 0.038].flatMap((x) => [dot([x, -0.765, 0.024], 'white'), dot([x, -0.765, 0.013], 'dark')]),
    flat('-.022 -.735!, .022 -.735!, 0 -.675!', 'beak'),
  ],
}

/** Birds of shore, pond and park. */
export const WATER_BIRDS: readonly Subject[] = [duck, flamingo, crane, flyingCrane, peacock]

import { lch } from '../colours/colour.ts'
import { ball, dot, egg, flat, leg, limb, names, spot, twin } from './parts.ts'
import { moved } from './outline.ts'
import { leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Its body, sitting. */
const CAT_BODY: readonly Part[] = [
  limb('.16 -.07 .07, .34 -.05 .065, .47 -.14 .06, .46 -.3 .055, .38 -.37 .045', 'fur', -0.1),
  limb('.46 -.28 .058, .44 -.35 .05, .38 -.37 .046', 'white'),
  ball(
    '-.15 -.58, -.21 -.40, -.28 -.20, -.27 -.05, -.18 0, .18 0, .27 -.05, .28 -.2, .21 -.4, .15 -.58',
    'fur',
  ),
  ball('-.09 -.56, -.13 -.4, -.08 -.24, 0 -.18, .08 -.24, .13 -.4, .09 -.56', 'white'),
  ...twin([
    egg([-0.2, -0.09, 0.1, 0.1], 'fur', 0.1),
    leg('-.07 -.34 .062, -.075 -.18 .056, -.075 -.06 .05', 'fur', 0.1),
    egg([-0.08, -0.035, 0.07, 0.036], 'white'),
  ]),
]

/** Its head, to the viewer. */
const CAT_HEAD: readonly Part[] = [
  ...twin([
    flat('-.245 -.80!, -.25 -1.0!, -.08 -.91!, -.14 -.8', 'fur'),
    flat('-.215 -.84!, -.222 -.955!, -.12 -.895!, -.16 -.84', 'inner'),
  ]),
  ball(
    '-.27 -.72, -.25 -.83, -.15 -.915, 0 -.935, .15 -.915, .25 -.83, .27 -.72, .2 -.6, .09 -.545, -.09 -.545, -.2 -.6',
    'fur',
  ),
  ball('0 -.73, .06 -.68, .12 -.62, .09 -.555, 0 -.545, -.09 -.555, -.12 -.62, -.06 -.68', 'white'),
  leaf([0, -0.93, 0, -0.81, 0.022], { c: 'dark' }),
  ...twin([
    leaf([-0.075, -0.925, -0.06, -0.83, 0.018], { c: 'dark' }),
    leaf([-0.265, -0.71, -0.18, -0.69, 0.012], { c: 'dark' }),
    leaf([-0.245, -0.65, -0.17, -0.645, 0.012], { c: 'dark' }),
    flat('-.165 -.735!, -.125 -.785, -.08 -.775, -.055 -.725!, -.1 -.705', 'iris'),
    spot([-0.107, -0.745, 0.02, 0.036], 'eye'),
    dot([-0.116, -0.762, 0.009], 'white'),
    stroke('-.165 -.738, -.125 -.787, -.08 -.777, -.053 -.728', 'eye', 0.01),
    stroke('0 -.64, -.02 -.61, -.05 -.615', 'eye', 0.009),
    stroke('-.1 -.635, -.3 -.66', 'white', 0.005),
    stroke('-.1 -.615, -.3 -.60', 'white', 0.005),
  ]),
  flat('-.028 -.672!, .028 -.672!, 0 -.638!', 'inner', -0.3),
]

/** Sitting, facing the viewer. */
const cat: Subject = {
  id: 'cat',
  words: names('cat, sitting cat, 猫, ネコ, gato, chat, Katze, Kater, Katzen, gata, chatte, にゃんこ'),
  slots: ['ground'],
  homes: ['interior', 'village', 'hills', 'street'],
  scale: 1.05,
  accent: 'fur',
  foot: 0.3,
  upright: true,
  top: { x: 0, y: -0.93 },
  palette: {
    fur: lch(0.7, 0.12, 62),
    dark: lch(0.55, 0.12, 50),
    white: lch(0.96, 0.015, 80),
    inner: lch(0.76, 0.09, 25),
    iris: lch(0.78, 0.15, 125),
    eye: lch(0.2, 0.03, 60),
  },
  parts: [...CAT_BODY, ...CAT_HEAD],
}

/** Young: nearly all head. */
const kitten: Subject = {
  ...cat,
  id: 'cat-cub',
  words: names(
    'kitten, kittens, kitty, baby cat, baby cats, 小猫, 小奶猫, 子猫, 仔猫, 子ネコ, gatito, gatitos, chaton, chatons, Kätzchen, Katzenbaby',
  ),
  scale: 0.68,
  moves: 'breathes',
  top: { x: 0, y: -0.75 },
  foot: 0.24,
  parts: [...moved(CAT_BODY, { x: 0, y: 0, scale: 0.74 }), ...moved(CAT_HEAD, { x: 0, y: 0.15, scale: 1 })],
}

/** Sitting, seen from behind, its tail curled on the ground. */
const catFromBehind: Subject = {
  id: 'cat-from-behind',
  words: names(
    'cat from behind, cat looking out, cat looking away, 猫的背影, 猫の後ろ姿, gato de espaldas, chat de dos',
  ),
  slots: ['ground'],
  homes: ['interior', 'hills'],
  scale: 1.15,
  accent: 'fur',
  foot: 0.32,
  palette: { fur: lch(0.5, 0.03, 265), dark: lch(0.32, 0.03, 270), white: lch(0.94, 0.015, 80) },
  parts: [
    limb('.1 -.1 .075, .3 -.05 .065, .48 -.1 .06, .56 -.26 .055, .5 -.4 .05, .56 -.5 .04', 'fur', -0.1),
    ...[
      '.34 -.13!, .36 -.07, .34 .0!, .41 -.06',
      '.48 -.19!, .53 -.16, .6 -.2!, .55 -.13',
      '.49 -.31!, .55 -.3, .61 -.32!, .55 -.25',
      '.44 -.41!, .5 -.38, .57 -.42!, .5 -.34',
    ].map((d) => flat(d, 'dark')),
    ...twin([
      flat('-.19 -.78, -.2 -1.0!, -.06 -.9', 'fur', 0.05),
      flat('-.175 -.84, -.18 -.95!, -.1 -.88', 'dark'),
      egg([-0.2, -0.05, 0.12, 0.055], 'fur', 0.1),
      stroke('-.16 -.66, -.34 -.69', 'white', 0.005),
      stroke('-.16 -.64, -.33 -.63', 'white', 0.005),
    ]),
    ball(
      '-.13 -.6, -.2 -.46, -.29 -.28, -.32 -.12, -.26 -.01, .0 .0, .26 -.01, .32 -.12, .29 -.28, .2 -.46, .13 -.6',
      'fur',
    ),
    ball(
      '-.21 -.72, -.19 -.84, -.09 -.91, .09 -.91, .19 -.84, .21 -.72, .15 -.6, .06 -.555, -.06 -.555, -.15 -.6',
      'fur',
      0.05,
    ),
    leaf([0, -0.91, 0, -0.62, 0.03], { c: 'dark' }),
    ...twin([leaf([-0.08, -0.9, -0.055, -0.7, 0.022], { c: 'dark' })]),
    leaf([0, -0.54, 0, -0.1, 0.04], { c: 'dark' }),
    ...twin([
      leaf([-0.19, -0.46, -0.05, -0.4, 0.02], { c: 'dark' }),
      leaf([-0.25, -0.35, -0.06, -0.28, 0.024], { c: 'dark' }),
      leaf([-0.3, -0.21, -0.1, -0.16, 0.024], { c: 'dark' }),
    ]),
  ],
}

/** Walking past, its tail up. */
const walkingCat: Subject = {
  id: 'walking-cat',
  words: names('walking cat, cat walking, black cat, 黑猫, 黒猫, gato negro, chat noir, schwarze Katze'),
  slots: ['ground'],
  homes: ['street', 'village', 'interior', 'hills'],
  scale: 0.9,
  accent: 'fur',
  foot: 0.42,
  top: { x: 0.05, y: -0.6 },
  palette: {
    fur: lch(0.3, 0.03, 285),
    inner: lch(0.6, 0.08, 20),
    iris: lch(0.84, 0.16, 100),
    eye: lch(0.16, 0.02, 280),
  },
  parts: [
    limb('.40 -.52 .05, .52 -.58 .042, .58 -.74 .038, .53 -.88 .035, .57 -.97 .026', 'fur', -0.1),
    leg('-.26 -.4 .08, -.2 -.24 .05, -.18 -.13 .036, -.2 -.035 .035', 'fur', -0.4),
    leg('.28 -.42 .11, .24 -.24 .06, .3 -.14 .036, .26 -.035 .036', 'fur', -0.4),
    ball(
      '-.42 -.58, -.26 -.63, -.02 -.6, .2 -.625, .36 -.6, .45 -.48, .4 -.35, .24 -.33, .0 -.28, -.2 -.29, -.36 -.35, -.43 -.46',
      'fur',
    ),
    leg('.33 -.44 .125, .37 -.26 .065, .45 -.16 .04, .42 -.04 .04', 'fur', 0.02),
    leg('-.32 -.42 .09, -.38 -.24 .05, -.4 -.13 .038, -.43 -.038 .038', 'fur', 0.02),
    flat('-.45 -.76!, -.44 -.9!, -.36 -.78!', 'fur', -0.4),
    ball(
      '-.66 -.59, -.645 -.68, -.58 -.77, -.47 -.8, -.36 -.75, -.32 -.63, -.38 -.53, -.5 -.49, -.61 -.51',
      'fur',
    ),
    flat('-.62 -.74!, -.595 -.9!, -.49 -.785!', 'fur', 0.1),
    flat('-.595 -.76!, -.58 -.85!, -.525 -.785!', 'inner'),
    flat('-.61 -.645!, -.58 -.68, -.54 -.67, -.525 -.635!, -.56 -.625', 'iris'),
    spot([-0.568, -0.65, 0.012, 0.022], 'eye'),
    dot([-0.655, -0.59, 0.016], 'inner'),
  ],
}

const sleepingCat: Subject = {
  id: 'sleeping-cat',
  words: names(
    'sleeping cat, cat sleeping, cat asleep, napping cat, curled up cat, 睡觉的猫, 睡猫, 眠る猫, 寝ている猫, gato dormido, gato durmiendo, chat endormi, chat qui dort, schlafende Katze',
  ),
  slots: ['ground'],
  homes: ['interior', 'tabletop', 'village'],
  scale: 0.62,
  accent: 'fur',
  foot: 0.6,
  top: { x: 0.15, y: -0.62 },
  palette: {
    fur: lch(0.72, 0.1, 65),
    dark: lch(0.56, 0.1, 52),
    white: lch(0.96, 0.015, 80),
    inner: lch(0.76, 0.09, 25),
    line: lch(0.28, 0.04, 50),
  },
  parts: [
    ball(
      '-.6 -.14, -.58 -.34, -.4 -.54, -.1 -.64, .24 -.62, .52 -.46, .66 -.24, .6 -.06, .4 .0, -.3 .0, -.52 -.02',
      'fur',
    ),
    leaf([-0.02, -0.64, -0.06, -0.4, 0.035], { c: 'dark' }, 0.1),
    leaf([0.14, -0.645, 0.14, -0.38, 0.038], { c: 'dark' }),
    leaf([0.3, -0.6, 0.32, -0.36, 0.036], { c: 'dark' }, -0.1),
    leaf([0.45, -0.53, 0.48, -0.32, 0.032], { c: 'dark' }, -0.15),
    ball('.2 -.04, .2 -.24, .36 -.36, .56 -.28, .62 -.1, .5 -.01, .3 .0', 'fur', -0.08),
    flat('-.62 -.4!, -.6 -.62!, -.42 -.49', 'fur', -0.25),
    ball(
      '-.74 -.2, -.7 -.38, -.54 -.48, -.34 -.48, -.2 -.36, -.2 -.18, -.32 -.06, -.52 -.03, -.68 -.08',
      'fur',
      0.08,
    ),
    flat('-.36 -.46!, -.22 -.6!, -.19 -.34!', 'fur', 0.1),
    flat('-.315 -.45!, -.23 -.54!, -.215 -.38!', 'inner'),
    ball('-.62 -.2, -.52 -.24, -.4 -.2, -.36 -.1, -.5 -.05, -.64 -.1', 'white'),
    stroke('-.64 -.25, -.59 -.225, -.54 -.25', 'line', 0.014),
    stroke('-.42 -.25, -.37 -.225, -.32 -.25', 'line', 0.014),
    flat('-.525 -.2!, -.475 -.2!, -.5 -.165!', 'inner', -0.3),
    stroke('-.55 -.135, -.52 -.125, -.5 -.15, -.48 -.125, -.45 -.135', 'line', 0.01),
    ...['-.6 -.16, -.78 -.2', '-.6 -.14, -.78 -.12', '-.4 -.14, -.22 -.12'].map((line) =>
      stroke(line, 'white', 0.006),
    ),
    limb('.6 -.12 .075, .44 -.03 .07, .1 -.06 .065, -.2 -.05 .055, -.34 -.07 .04', 'fur', 0.05),
    limb('-.2 -.05 .057, -.34 -.07 .041', 'white'),
  ],
}

/** Cats of the house. */
export const CATS: readonly Subject[] = [cat, kitten, catFromBehind, walkingCat, sleepingCat]

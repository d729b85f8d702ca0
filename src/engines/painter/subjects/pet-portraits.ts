import { lch } from '../colours/colour.ts'
import { BUST, portraitOf, roundEyes, snout } from './faces.ts'
import { ball, dot, flat, spot, twin } from './parts.ts'
import { leaf, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const BASE = { white: lch(0.97, 0.012, 85), dark: lch(0.2, 0.03, 50), nose: lch(0.3, 0.04, 30) }

const cat: Subject = {
  ...BUST,
  id: 'portrait-cat',
  words: portraitOf(
    'cat',
    'a',
    "猫肖像, 猫的肖像, 猫の肖像, retrato de gato, retrato de un gato, portrait de chat, portrait d'un chat, Porträt einer Katze, Katzenporträt",
  ),
  accent: 'fur',
  palette: {
    ...BASE,
    fur: lch(0.66, 0.035, 70),
    stripe: lch(0.42, 0.035, 60),
    inner: lch(0.78, 0.08, 25),
    iris: lch(0.8, 0.15, 120),
    nose: lch(0.62, 0.11, 20),
  },
  parts: [
    ball('-.24 -.36, -.36 -.1, -.46 .2, -.5 .55!, .5 .55!, .46 .2, .36 -.1, .24 -.36', 'fur', -0.1),
    ball(
      '-.16 -.4, -.22 -.1, -.18 .12!, -.12 .08, -.08 .3!, 0 .2, .08 .3!, .12 .08, .18 .12!, .22 -.1, .16 -.4',
      'white',
    ),
    ...twin([
      ball('-.4 -.72, -.42 -.92, -.38 -1.13!, -.24 -1.04, -.12 -.94, -.2 -.74', 'fur', 0.05),
      flat('-.35 -.8, -.365 -.94, -.345 -1.05!, -.25 -.97, -.18 -.9, -.26 -.8', 'inner'),
    ]),
    ball(
      '-.42 -.62, -.4 -.8, -.26 -.94, 0 -.98, .26 -.94, .4 -.8, .42 -.62, .5 -.46!, .36 -.44, .4 -.36!, .24 -.34, .12 -.28, -.12 -.28, -.24 -.34, -.4 -.36!, -.36 -.44, -.5 -.46!',
      'fur',
    ),
    ball('0 -.62, .09 -.55, .2 -.5, .2 -.38, .1 -.3, 0 -.29, -.1 -.3, -.2 -.38, -.2 -.5, -.09 -.55', 'white'),
    leaf([0, -0.97, 0, -0.76, 0.03], { c: 'stripe' }),
    ...twin([
      leaf([-0.11, -0.955, -0.08, -0.8, 0.026], { c: 'stripe' }),
      leaf([-0.41, -0.64, -0.28, -0.6, 0.02], { c: 'stripe' }),
      leaf([-0.42, -0.54, -0.3, -0.52, 0.02], { c: 'stripe' }),
      flat('-.29 -.64!, -.23 -.73, -.15 -.73, -.08 -.63!, -.14 -.585, -.22 -.59', 'dark'),
      flat('-.275 -.642!, -.225 -.715, -.155 -.715, -.095 -.632!, -.145 -.598, -.215 -.602', 'iris'),
      spot([-0.185, -0.655, 0.026, 0.055], 'dark'),
      stroke('-.16 -.42, -.36 -.46, -.54 -.44', 'white', 0.007),
      stroke('-.16 -.4, -.36 -.4, -.52 -.35', 'white', 0.007),
    ]),
    dot([-0.2, -0.685, 0.016], 'white'),
    dot([0.17, -0.685, 0.016], 'white'),
    ...snout(-0.48, 0.055),
  ],
}

const dog: Subject = {
  ...BUST,
  id: 'portrait-dog',
  words: portraitOf(
    'dog',
    'a',
    "puppy portrait, portrait of a puppy, 狗的肖像, 犬の肖像, retrato de perro, retrato de un perro, portrait de chien, portrait d'un chien, Porträt eines Hundes, Hundeporträt",
  ),
  accent: 'fur',
  palette: {
    ...BASE,
    fur: lch(0.72, 0.1, 72),
    ear: lch(0.52, 0.095, 58),
    iris: lch(0.42, 0.08, 55),
    tongue: lch(0.7, 0.14, 15),
    collar: lch(0.56, 0.19, 25),
    tag: lch(0.85, 0.14, 88),
  },
  parts: [
    ball('-.22 -.3, -.38 -.06, -.48 .24, -.52 .55!, .52 .55!, .48 .24, .38 -.06, .22 -.3', 'fur', -0.1),
    ball('-.16 -.3, -.2 .06, -.12 .26, 0 .42!, .12 .26, .2 .06, .16 -.3', 'white'),
    ball(
      '-.3 -.2, -.16 -.12, 0 -.09, .16 -.12, .3 -.2, .34 -.08, .18 .02, 0 .05, -.18 .02, -.34 -.08',
      'collar',
    ),
    dot([0, 0.08, 0.065], 'tag'),
    ball(
      '-.34 -.7, -.3 -.88, -.16 -.99, .16 -.99, .3 -.88, .34 -.7, .32 -.48, .22 -.3, .1 -.2, -.1 -.2, -.22 -.3, -.32 -.48',
      'fur',
    ),
    ball(
      '-.05 -1.0, .05 -1.0, .06 -.74, .14 -.58, .22 -.44, .18 -.28, .08 -.2, -.08 -.2, -.18 -.28, -.22 -.44, -.14 -.58, -.06 -.74',
      'white',
    ),
    flat('-.06 -.31, .06 -.31, .07 -.2, 0 -.13, -.07 -.2', 'tongue'),
    stroke('0 -.3, 0 -.19', 'tongue', 0.01, -0.5),
    ...snout(-0.46, 0.095),
    ...roundEyes(0.165, -0.68, 0.048),
    ...twin([
      stroke('-.22 -.8, -.17 -.82, -.11 -.8', 'ear', 0.02),
      ball(
        '-.16 -.97, -.3 -.97, -.42 -.84, -.5 -.6, -.5 -.36, -.4 -.26, -.32 -.38, -.31 -.56, -.26 -.76',
        'ear',
      ),
    ]),
  ],
}

/** Cats and dogs that look at the viewer. */
export const PET_PORTRAITS: readonly Subject[] = [cat, dog]

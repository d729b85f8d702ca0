import { lch } from '../colours/colour.ts'
import { HEAD, NECK, arm, head, standing, walking } from './bodies.ts'
import { moved } from './outline.ts'
import { ball, cyl, dot, egg, flat, limb, names } from './parts.ts'
import { hoop, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

const WOMAN: readonly Part[] = [
  ball('.06 -.98, .12 -.92, .13 -.8, .16 -.66, .12 -.56!, .04 -.62, -.06 -.72, -.04 -.9', 'hair', -0.25),
  ...arm('.085 -.72 .036, .13 -.6 .032, .14 -.47 .028', 'coat', -0.35),
  ...walking('skin', 'shoe'),
  NECK,
  cyl(
    '-.05 -.77, .05 -.77, .115 -.73, .1 -.58, .12 -.44, .2 -.2!, .06 -.17, -.08 -.18, -.2 -.22!, -.12 -.44, -.095 -.58, -.11 -.73',
    'coat',
  ),
  flat('-.096 -.56!, .098 -.56!, .104 -.52!, -.105 -.52!', 'belt'),
  ...HEAD,
  ball(
    '-.09 -.88, -.1 -.96, -.03 -1.01, .05 -1.005, .11 -.95, .12 -.84, .1 -.74, .07 -.78, .065 -.88, .02 -.94, -.05 -.94',
    'hair',
  ),
  ...arm('-.095 -.72 .037, -.14 -.6 .033, -.17 -.48 .028', 'coat', 0.1),
]

const woman: Subject = {
  id: 'woman',
  words: names(
    'woman, women, lady, ladies, 女人, 女士, 女性, mujer, mujeres, señora, femme, dame, Frau, Frauen',
  ),
  slots: ['ground'],
  homes: ['street', 'village', 'beach', 'hills'],
  scale: 1.15,
  accent: 'coat',
  foot: 0.18,
  hand: { x: -0.17, y: -0.48 },
  palette: {
    skin: lch(0.8, 0.065, 55),
    hair: lch(0.36, 0.07, 45),
    coat: lch(0.6, 0.17, 25),
    belt: lch(0.4, 0.12, 20),
    shoe: lch(0.3, 0.05, 25),
    dark: lch(0.25, 0.03, 40),
    blush: lch(0.72, 0.13, 25),
  },
  parts: WOMAN,
}

const MAN: readonly Part[] = [
  ...arm('.11 -.72 .042, .15 -.58 .036, .13 -.45 .031', 'coat', -0.35),
  ...walking('trousers', 'shoe'),
  NECK,
  cyl('-.05 -.77, .05 -.77, .14 -.73, .13 -.58, .115 -.43!, -.11 -.43!, -.12 -.58, -.13 -.73', 'coat'),
  flat('-.05 -.77!, .03 -.77!, -.025 -.6!', 'shirt'),
  stroke('-.03 -.6, -.025 -.44', 'coat', 0.008, -0.6),
  ...HEAD,
  ball(
    '-.09 -.9, -.1 -.97, -.02 -1.01, .06 -1.0, .105 -.94, .1 -.84!, .075 -.86, .07 -.92, .0 -.945, -.06 -.935',
    'hair',
  ),
  ...arm('-.115 -.72 .043, -.17 -.59 .037, -.2 -.46 .031', 'coat', 0.1),
]

const man: Subject = {
  ...woman,
  id: 'man',
  words: names(
    'man, men, gentleman, gentlemen, guy, 男人, 男性, 男士, hombre, señor, homme, monsieur, Mann, Männer, Herr',
  ),
  hand: { x: -0.2, y: -0.46 },
  palette: {
    ...woman.palette,
    skin: lch(0.76, 0.075, 58),
    hair: lch(0.28, 0.03, 50),
    coat: lch(0.44, 0.09, 250),
    shirt: lch(0.94, 0.015, 85),
    trousers: lch(0.34, 0.03, 265),
  },
  parts: MAN,
}

const KID_HEAD = head([0, -0.73, 0.16])

const girl: Subject = {
  ...woman,
  id: 'girl',
  words: names('girl, little girl, 女孩, 小女孩, 女の子, 少女, niña, chica, fille, fillette, Mädchen'),
  homes: ['meadow', 'hills', 'village', 'beach'],
  scale: 0.95,
  foot: 0.2,
  hand: { x: -0.25, y: -0.34 },
  palette: {
    ...woman.palette,
    hair: lch(0.52, 0.11, 55),
    coat: lch(0.8, 0.14, 85),
    belt: lch(0.96, 0.02, 90),
    ribbon: lch(0.62, 0.2, 15),
    shoe: lch(0.55, 0.18, 20),
  },
  parts: [
    ball('.12 -.8, .24 -.82, .3 -.7, .26 -.56!, .2 -.54, .14 -.62', 'hair', -0.2),
    ball('-.12 -.8, -.24 -.82, -.3 -.7, -.26 -.56!, -.2 -.54, -.14 -.62', 'hair', 0.1),
    ...arm('.1 -.54 .042, .18 -.46 .036, .22 -.36 .034', 'coat', -0.3),
    limb('.055 -.28 .046, .06 -.06 .038', 'skin', -0.35),
    limb('-.055 -.28 .046, -.06 -.06 .038', 'skin'),
    flat('.0 0!, .12 0!, .11 -.07, .06 -.09, .01 -.06', 'shoe', -0.2),
    flat('-.15 0!, -.02 0!, -.02 -.07, -.06 -.09, -.13 -.05', 'shoe'),
    cyl(
      '-.06 -.6, .06 -.6, .12 -.54, .11 -.44, .24 -.2!, .1 -.17, -.1 -.17, -.24 -.2!, -.11 -.44, -.12 -.54',
      'coat',
    ),
    flat('-.06 -.6!, .06 -.6!, .08 -.55, 0 -.53, -.08 -.55', 'belt'),
    ...KID_HEAD,
    ball(
      '-.15 -.72, -.17 -.84, -.09 -.94, .04 -.95, .15 -.87, .17 -.74, .14 -.64!, .12 -.76, .02 -.83, -.08 -.84!, -.11 -.78',
      'hair',
    ),
    dot([0.2, -0.8, 0.035], 'ribbon', -0.2),
    dot([-0.2, -0.8, 0.035], 'ribbon'),
    ...arm('-.1 -.54 .043, -.19 -.45 .037, -.25 -.36 .035', 'coat', 0.12),
  ],
}

const boy: Subject = {
  ...girl,
  id: 'boy',
  homes: ['village', 'meadow', 'hills', 'beach'],
  words: names(
    'boy, child, children, kid, little boy, 男孩, 孩子, 小孩, 男の子, 子供, 少年, niño, chico, garçon, enfant, Junge, Jungen, Kind, Kinder',
  ),
  palette: {
    ...girl.palette,
    hair: lch(0.34, 0.06, 45),
    coat: lch(0.62, 0.15, 30),
    shirt: lch(0.93, 0.03, 90),
    trousers: lch(0.5, 0.1, 250),
    shoe: lch(0.94, 0.02, 80),
  },
  parts: [
    ...arm('.1 -.54 .042, .19 -.44 .037, .2 -.33 .034', 'coat', -0.3),
    limb('.06 -.28 .062, .065 -.07 .05', 'trousers', -0.35),
    limb('-.06 -.28 .062, -.065 -.07 .052', 'trousers'),
    flat('.0 0!, .13 0!, .12 -.06, .06 -.08, .01 -.05', 'shoe', -0.25),
    flat('-.16 0!, -.02 0!, -.02 -.06, -.06 -.08, -.14 -.045', 'shoe'),
    cyl('-.06 -.6, .06 -.6, .13 -.54, .125 -.4, .12 -.24!, -.12 -.24!, -.125 -.4, -.13 -.54', 'coat'),
    stroke('-.126 -.46, 0 -.44, .126 -.46', 'shirt', 0.035),
    stroke('-.124 -.36, 0 -.34, .124 -.36', 'shirt', 0.035),
    ...KID_HEAD,
    ball(
      '-.15 -.76, -.18 -.85, -.12 -.95!, -.08 -.92, .02 -.98!, .06 -.93, .15 -.9, .18 -.78, .14 -.68!, .12 -.78, .06 -.83!, .0 -.79, -.06 -.84!, -.1 -.79',
      'hair',
    ),
    ...arm('-.1 -.54 .043, -.2 -.48 .037, -.25 -.38 .035', 'coat', 0.12),
  ],
}

const oldMan: Subject = {
  ...man,
  id: 'old-man',
  words: names(
    'old man, old men, grandfather, grandpa, elder, 老人, 老爷爷, 爷爷, おじいさん, anciano, viejo, abuelo, vieil homme, vieillard, grand-père, alter Mann, Großvater, Opa',
  ),
  homes: ['village', 'street', 'forest', 'hills'],
  scale: 1.05,
  palette: {
    ...man.palette,
    hair: lch(0.93, 0.012, 90),
    coat: lch(0.5, 0.06, 120),
    trousers: lch(0.42, 0.03, 70),
    stick: lch(0.42, 0.07, 55),
  },
  parts: [
    ...arm('.1 -.68 .042, .15 -.54 .037, .1 -.44 .031', 'coat', -0.35),
    ...standing('trousers', 'shoe'),
    cyl('-.08 -.74, .04 -.77, .14 -.7, .15 -.54, .12 -.36!, -.12 -.36!, -.13 -.54, -.13 -.68', 'coat'),
    stroke('-.05 -.7, -.03 -.38', 'coat', 0.009, -0.6),
    ...moved(HEAD, { x: -0.03, y: 0.05, scale: 1 }),
    ball('.02 -.92, .07 -.9, .09 -.82, .06 -.74!, .03 -.78, .045 -.85', 'hair', -0.1),
    ball(
      '-.115 -.79, -.08 -.77, -.04 -.765, .02 -.775, .05 -.79, .03 -.69, -.05 -.64, -.1 -.69',
      'hair',
      0.1,
    ),
    stroke('-.08 -.775, -.045 -.77, -.01 -.775', 'dark', 0.008, 0.4),
    ball('-.13 -.91, -.11 -.96, -.02 -.985, .06 -.96, .085 -.9, -.02 -.925', 'trousers'),
    ball('-.15 -.905, -.1 -.925, -.02 -.92, -.04 -.89, -.12 -.885', 'trousers', -0.2),
    stroke('-.26 -.46, -.24 -.5, -.2 -.49, -.2 -.3, -.2 -.005', 'stick', 0.022),
    ...arm('-.11 -.67 .043, -.17 -.55 .038, -.2 -.45 .032', 'coat', 0.1),
  ],
}

const oldWoman: Subject = {
  ...oldMan,
  id: 'old-woman',
  words: names(
    'old woman, old women, old lady, grandmother, grandma, 老奶奶, 奶奶, 老妇人, おばあさん, anciana, abuela, vieille femme, grand-mère, alte Frau, Großmutter, Oma',
  ),
  palette: {
    ...oldMan.palette,
    hair: lch(0.86, 0.015, 280),
    coat: lch(0.52, 0.1, 330),
    shawl: lch(0.84, 0.06, 85),
    rim: lch(0.45, 0.1, 20),
  },
  parts: [
    egg([0.06, -0.93, 0.055, 0.055], 'hair', -0.2),
    ...arm('.09 -.68 .042, .14 -.55 .037, .08 -.46 .031', 'coat', -0.35),
    flat('.0 0!, .1 0!, .09 -.05, .05 -.06, .01 -.03', 'shoe', -0.3),
    flat('-.13 0!, -.01 0!, -.01 -.05, -.06 -.06, -.12 -.03', 'shoe'),
    ball(
      '-.07 -.74, .04 -.77, .12 -.69, .12 -.52, .19 -.05!, .0 -.03, -.17 -.05!, -.12 -.52, -.12 -.68',
      'coat',
    ),
    stroke('-.155 -.12, .0 -.1, .175 -.12', 'shawl', 0.02),
    ...moved(HEAD, { x: -0.03, y: 0.05, scale: 1 }),
    ball('-.12 -.85, -.12 -.91, -.03 -.935, .05 -.92, .09 -.84, .07 -.77!, .04 -.83, -.02 -.885', 'hair'),
    hoop([-0.078, -0.822, 0.026, 0.026], 'rim', 0.007),
    hoop([-0.018, -0.822, 0.026, 0.026], 'rim', 0.007),
    ball(
      '-.09 -.71, -.03 -.69, .06 -.735, .14 -.67, .15 -.54, .06 -.6, -.03 -.5!, -.08 -.6, -.15 -.54, -.14 -.66',
      'shawl',
      0.05,
    ),
    stroke('-.26 -.46, -.24 -.5, -.2 -.49, -.2 -.3, -.2 -.005', 'stick', 0.022),
    ...arm('-.11 -.66 .042, -.17 -.55 .037, -.2 -.46 .032', 'coat', 0.1),
  ],
}

/** Two who walk together. */
export const couple: Subject = {
  ...man,
  id: 'couple',
  words: names(
    'couple, lovers, two people, 情侣, 夫妻, 恋人, カップル, pareja, amantes, amoureux, Paar, Liebespaar',
  ),
  homes: ['beach', 'hills', 'street'],
  accent: 'dress',
  foot: 0.32,
  palette: {
    ...man.palette,
    locks: lch(0.5, 0.1, 55),
    dress: lch(0.62, 0.17, 15),
    wrap: lch(0.88, 0.05, 80),
  },
  parts: [
    ...moved(
      WOMAN.map((part) => ({ ...part, c: { coat: 'dress', hair: 'locks', belt: 'wrap' }[part.c] ?? part.c })),
      { x: 0.19, y: 0, scale: 0.94 },
    ),
    ...moved(MAN, { x: -0.13, y: 0, scale: 1 }),
    limb('-.0 -.68 .035, .06 -.56 .031, .05 -.47 .027', 'coat', -0.1),
    egg([0.05, -0.45, 0.03, 0.03], 'skin'),
  ],
}

/** Those one meets in the street. */
export const PEOPLE_OF_TODAY: readonly Subject[] = [woman, man, girl, boy, oldMan, oldWoman, couple]

import { lch } from '../colours/colour.ts'
import { BUST, FLESH, face, portraitOf, shoulders } from './faces.ts'
import { ball, cyl, dot, egg, flat, spot, twin, veil } from './parts.ts'
import { stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const samurai: Subject = {
  ...BUST,
  id: 'portrait-samurai',
  words: portraitOf(
    'samurai',
    'a',
    "武士肖像, 侍の肖像, 武士の肖像, retrato de samurái, portrait de samouraï, portrait d'un samouraï, Porträt eines Samurai, Samurai-Porträt",
  ),
  accent: 'armour',
  palette: {
    ...FLESH,
    skin: lch(0.79, 0.065, 62),
    hair: lch(0.22, 0.02, 270),
    iris: lch(0.34, 0.05, 55),
    lip: lch(0.56, 0.09, 28),
    armour: lch(0.48, 0.16, 25),
    lace: lch(0.82, 0.12, 85),
    iron: lch(0.3, 0.025, 265),
  },
  parts: [
    ball(
      '-.3 -.8, -.38 -.56, -.44 -.34!, -.3 -.3, -.22 -.4, .22 -.4, .3 -.3, .44 -.34!, .38 -.56, .3 -.8',
      'iron',
      -0.2,
    ),
    ...twin([stroke('-.28 -.62, -.4 -.5', 'lace', 0.014), stroke('-.27 -.5, -.43 -.38', 'lace', 0.014)]),
    ...shoulders('armour'),
    ...[0.08, 0.24, 0.4, 0.5].map((y) => stroke(`-.34 ${y}, 0 ${y + 0.03}, .34 ${y}`, 'lace', 0.018)),
    ...twin([
      cyl('-.32 -.14!, -.5 -.1!, -.68 .1!, -.72 .55!, -.44 .55!, -.38 .2!', 'armour', 0.1),
      ...[0.06, 0.22, 0.38].map((y) => stroke(`-.4 ${y}, -.68 ${y + 0.06}`, 'lace', 0.016)),
    ]),
    ...face({ jaw: 0.75, grace: 0 }),
    flat('-.2 -.19!, -.1 -.22, 0 -.1!, .1 -.22, .2 -.19!, .06 .04!, -.06 .04!', 'iron', 0.2),
    flat('-.06 -.4, 0 -.41, .06 -.4, .03 -.34, 0 -.3!, -.03 -.34', 'hair'),
    ...twin([flat('-.01 -.482!, -.07 -.475, -.12 -.42!, -.06 -.455', 'hair')]),
    ball(
      '-.29 -.76!, -.3 -.92, -.2 -1.06, 0 -1.12, .2 -1.06, .3 -.92, .29 -.76!, .16 -.83, 0 -.85, -.16 -.83',
      'iron',
    ),
    ...[-0.14, 0, 0.14].map((x) => stroke(`${x * 1.3} -.86, ${x} -1.0, ${x * 0.3} -1.1`, 'iron', 0.012, 0.5)),
    ball(
      '-.34 -.74!, -.3 -.84, -.16 -.88, 0 -.89, .16 -.88, .3 -.84, .34 -.74!, .16 -.81, 0 -.825, -.16 -.81',
      'armour',
    ),
    flat(
      '-.04 -.88!, -.2 -.98, -.3 -1.14, -.3 -1.24!, -.2 -1.1, 0 -.97!, .2 -1.1, .3 -1.24!, .3 -1.14, .2 -.98, .04 -.88!',
      'lace',
      0.1,
    ),
    dot([0, -0.92, 0.045], 'lace', 0.3),
    ...twin([stroke('-.25 -.76, -.2 -.5, -.08 -.37', 'armour', 0.018)]),
  ],
}

const robot: Subject = {
  ...BUST,
  id: 'portrait-robot',
  words: portraitOf(
    'robot',
    'a',
    "android portrait, cyborg portrait, 机器人肖像, ロボットの肖像, retrato de robot, retrato de un robot, portrait de robot, portrait d'un robot, Porträt eines Roboters, Roboterporträt",
  ),
  accent: 'shell',
  palette: {
    shell: lch(0.76, 0.08, 205),
    joint: lch(0.46, 0.03, 250),
    visor: lch(0.27, 0.04, 260),
    eye: lch(0.88, 0.14, 195),
    lamp: lch(0.68, 0.19, 40),
    dark: lch(0.25, 0.03, 250),
  },
  parts: [
    stroke('0 -1.0, 0 -1.14', 'joint', 0.024),
    { ...dot([0, -1.16, 0.045], 'lamp'), glow: true },
    ball('-.22 -.18, -.5 -.12, -.64 .06, -.68 .55!, .68 .55!, .64 .06, .5 -.12, .22 -.18', 'shell'),
    ...twin([egg([-0.56, 0.06, 0.15, 0.17], 'joint'), egg([-0.57, 0.05, 0.1, 0.115], 'shell', 0.2)]),
    cyl('-.12 -.42!, .12 -.42!, .15 -.14!, -.15 -.14!', 'joint'),
    ...[-0.36, -0.29, -0.22].map((y) => stroke(`-.13 ${y}, 0 ${y + 0.015}, .13 ${y}`, 'dark', 0.014)),
    ball('-.24 .12, -.1 .06, .1 .06, .24 .12, .26 .34, .14 .42, -.14 .42, -.26 .34', 'joint'),
    { ...dot([0, 0.27, 0.085], 'lamp'), glow: true },
    ...twin([cyl('-.3 -.78, -.4 -.76, -.42 -.62, -.38 -.52, -.29 -.52', 'joint', 0.05)]),
    ball(
      '-.3 -.9, -.16 -1.0, .16 -1.0, .3 -.9, .34 -.68, .29 -.46, .16 -.38, -.16 -.38, -.29 -.46, -.34 -.68',
      'shell',
    ),
    ball(
      '-.25 -.82, -.12 -.88, .12 -.88, .25 -.82, .27 -.66, .22 -.52, .1 -.48, -.1 -.48, -.22 -.52, -.27 -.66',
      'visor',
    ),
    ...twin([
      { ...spot([-0.11, -0.69, 0.055, 0.07], 'eye'), glow: true },
      dot([-0.33, -0.46, 0.014], 'dark'),
      dot([-0.26, -0.92, 0.014], 'dark'),
    ]),
    stroke('-.07 -.555, 0 -.54, .07 -.555', 'eye', 0.018),
    veil('-.2 -.82, -.1 -.86, .02 -.86, -.08 -.79, -.2 -.76', 'shell', 0.25),
  ],
}

const astronaut: Subject = {
  ...BUST,
  id: 'portrait-astronaut',
  words: portraitOf(
    'astronaut',
    'an',
    "cosmonaut portrait, 宇航员肖像, 宇宙飛行士の肖像, retrato de astronauta, portrait d'astronaute, portrait d'un astronaute, Porträt eines Astronauten",
  ),
  homes: ['space', 'studio'],
  accent: 'badge',
  palette: {
    ...FLESH,
    suit: lch(0.92, 0.012, 85),
    ring: lch(0.6, 0.03, 250),
    visor: lch(0.3, 0.07, 260),
    glare: lch(0.85, 0.06, 220),
    badge: lch(0.6, 0.19, 35),
    dark: lch(0.25, 0.03, 250),
  },
  parts: [
    ball('-.24 -.2, -.46 -.14, -.62 .06, -.68 .55!, .68 .55!, .62 .06, .46 -.14, .24 -.2', 'suit'),
    stroke('-.3 -.12, -.36 .2, -.34 .54', 'ring', 0.016, 0.2),
    stroke('.3 -.12, .36 .2, .34 .54', 'ring', 0.016, 0.2),
    ball('-.2 .2!, .2 .2!, .21 .55!, -.21 .55!', 'ring', 0.3),
    ...[-0.12, 0, 0.12].map((x, i) => dot([x, 0.3, 0.035], i === 0 ? 'badge' : 'dark')),
    stroke('-.14 .39, .14 .39', 'dark', 0.024),
    spot([-0.46, 0.12, 0.1, 0.065], 'badge'),
    cyl('-.29 -.26, 0 -.2, .29 -.26, .3 -.16, 0 -.08, -.3 -.16', 'ring'),
    ball(
      '0 -1.04, .24 -.97, .38 -.78, .4 -.58, .32 -.34, .14 -.22, -.14 -.22, -.32 -.34, -.4 -.58, -.38 -.78, -.24 -.97',
      'suit',
    ),
    ball(
      '0 -.94, .2 -.9, .31 -.76, .32 -.6, .26 -.42, .12 -.33, -.12 -.33, -.26 -.42, -.32 -.6, -.31 -.76, -.2 -.9',
      'ring',
      -0.2,
    ),
    ball(
      '0 -.91, .18 -.87, .28 -.74, .29 -.6, .23 -.44, .11 -.36, -.11 -.36, -.23 -.44, -.29 -.6, -.28 -.74, -.18 -.87',
      'visor',
    ),
    ball('-.13 -.6, -.12 -.74, 0 -.8, .12 -.74, .13 -.6, .08 -.47, 0 -.43, -.08 -.47', 'skin', -0.35),
    flat('-.14 -.62, -.14 -.78, 0 -.84, .14 -.78, .14 -.62, .1 -.73, 0 -.76, -.1 -.73', 'dark'),
    ...twin([
      spot([-0.052, -0.62, 0.017, 0.023], 'dark'),
      stroke('-.08 -.67, -.05 -.68, -.025 -.672', 'dark', 0.01),
    ]),
    stroke('-.04 -.51, 0 -.495, .04 -.51', 'lip', 0.014),
    veil('-.24 -.7, -.2 -.83, -.06 -.89, -.14 -.8, -.19 -.66, -.19 -.54', 'glare', 0.65),
    veil('.2 -.5, .24 -.6, .25 -.7, .27 -.6, .22 -.46, .14 -.4', 'glare', 0.4),
    ...twin([cyl('-.38 -.72, -.45 -.7, -.46 -.54, -.39 -.5', 'ring')]),
    stroke('-.44 -.52, -.4 -.36, -.24 -.3', 'dark', 0.018),
  ],
}

/** Heads in helmets, and one that is all helmet. */
export const HELMET_PORTRAITS: readonly Subject[] = [samurai, robot, astronaut]

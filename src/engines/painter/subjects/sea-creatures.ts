import { lch } from '../colours/colour.ts'
import { ball, dot, egg, limb, names, spot, twin, veil } from './parts.ts'
import { leaf, star, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const octopus: Subject = {
  id: 'octopus',
  words: names(
    'octopus, octopuses, octopi, squid, kraken, 章鱼, タコ, 蛸, pulpo, pieuvre, poulpe, Krake, Tintenfisch, Oktopus',
  ),
  slots: ['air', 'water', 'ground'],
  homes: ['underwater', 'water'],
  scale: 0.95,
  accent: 'skin',
  foot: 0.4,
  waterline: -0.3,
  upright: true,
  palette: {
    skin: lch(0.62, 0.16, 25),
    cup: lch(0.86, 0.07, 40),
    dark: lch(0.25, 0.05, 20),
    white: lch(0.97, 0.01, 80),
  },
  parts: [
    ...twin([
      limb('-.1 -.42 .08, -.14 -.2 .065, -.04 -.06 .045, -.1 .04 .026', 'skin', -0.45),
      limb('-.2 -.46 .085, -.44 -.46 .065, -.6 -.56 .045, -.66 -.72 .03, -.58 -.78 .02', 'skin', -0.3),
      limb('-.2 -.42 .09, -.46 -.32 .07, -.66 -.34 .05, -.78 -.24 .036, -.72 -.16 .022', 'skin', -0.1),
      limb('-.14 -.4 .09, -.3 -.2 .07, -.46 -.1 .052, -.44 .04 .036, -.34 .04 .022', 'skin', 0.06),
      ...[
        [-0.42, -0.27],
        [-0.55, -0.29],
        [-0.67, -0.3],
        [-0.3, -0.15],
        [-0.4, -0.08],
      ].map(([x = 0, y = 0]) => dot([x, y, 0.016], 'cup')),
    ]),
    ball(
      '-.22 -.42, -.24 -.58, -.33 -.74, -.3 -.92, -.14 -1.03, .1 -1.03, .28 -.94, .33 -.76, .25 -.6, .22 -.42, .1 -.34, -.1 -.34',
      'skin',
      0.05,
    ),
    ...twin([
      egg([-0.12, -0.6, 0.085, 0.095], 'white'),
      spot([-0.115, -0.59, 0.05, 0.06], 'dark'),
      dot([-0.13, -0.615, 0.018], 'white'),
    ]),
    stroke('-.06 -.45, 0 -.425, .06 -.45', 'dark', 0.016),
    ...(
      [
        [-0.14, -0.88, 0.035, 0.03],
        [-0.04, -0.94, 0.022, 0.02],
        [0.14, -0.84, 0.03, 0.026],
      ] as const
    ).map((at) => spot(at, 'cup', -0.1)),
  ],
}

const jellyfish: Subject = {
  id: 'jellyfish',
  words: names('jellyfish, medusa, 水母, クラゲ, 海月, medusas, méduse, Qualle, Meduse'),
  slots: ['air', 'water'],
  homes: ['underwater'],
  scale: 0.85,
  accent: 'bell',
  foot: 0.3,
  waterline: -0.6,
  upright: true,
  palette: {
    bell: lch(0.74, 0.13, 320),
    inner: lch(0.6, 0.15, 305),
    lace: lch(0.88, 0.07, 335),
    glow: lch(0.96, 0.05, 340),
  },
  parts: [
    ...[-0.28, -0.17, 0.16, 0.27].map((x, i) =>
      stroke(
        `${x} -.56, ${x + 0.05} -.4, ${x - 0.04} -.22, ${x + 0.04} -.04, ${x - 0.02} ${0.1 + (i % 2) * 0.1}`,
        'inner',
        0.016,
        0.2,
      ),
    ),
    limb('-.08 -.54 .05, -.12 -.4 .06, -.04 -.26 .045, -.12 -.1 .05, -.06 .06 .02', 'lace', -0.1),
    limb('.08 -.54 .05, .05 -.38 .06, .13 -.24 .045, .06 -.08 .045, .1 .12 .018', 'lace', -0.2),
    limb('.0 -.54 .05, .02 -.38 .055, -.03 -.2 .05, .03 0 .04, -.02 .2 .016', 'lace', 0.1),
    ball('-.38 -.56, -.2 -.62, .2 -.62, .38 -.56, .2 -.5, -.2 -.5', 'inner', -0.2),
    ball(
      '-.42 -.54!, -.4 -.76, -.26 -.94, 0 -1.0, .26 -.94, .4 -.76, .42 -.54!, .34 -.57, .28 -.51!, .2 -.56, .12 -.5!, .04 -.55, -.04 -.5!, -.12 -.56, -.2 -.5!, -.28 -.57, -.34 -.51!',
      'bell',
    ),
    veil('-.28 -.66, -.24 -.82, -.1 -.92, .1 -.92, .24 -.82, .28 -.66, .1 -.72, -.1 -.72', 'lace', 0.5),
    ...twin([leaf([-0.02, -0.88, -0.13, -0.7, 0.045], { c: 'inner', al: 0.5 })]),
    veil('-.31 -.78, -.24 -.9, -.12 -.96, -.2 -.86, -.27 -.74', 'glow', 0.7),
    ...twin([dot([-0.33, -0.62, 0.014], 'glow'), dot([-0.16, -0.6, 0.014], 'glow')]),
  ],
}

const crab: Subject = {
  id: 'crab',
  words: names(
    'crab, lobster, 螃蟹, 龙虾, カニ, 蟹, cangrejo, langosta, crabe, homard, Krabbe, Krebs, Hummer',
  ),
  slots: ['ground', 'air'],
  homes: ['beach', 'underwater'],
  scale: 0.6,
  accent: 'shell',
  foot: 0.6,
  upright: true,
  top: { x: 0, y: -0.5 },
  palette: {
    shell: lch(0.62, 0.19, 32),
    joint: lch(0.54, 0.18, 28),
    belly: lch(0.8, 0.1, 55),
    dark: lch(0.22, 0.04, 30),
    white: lch(0.97, 0.01, 80),
  },
  parts: [
    ...twin([
      stroke('-.36 -.2, -.62 -.28, -.74 -.03', 'joint', 0.055, -0.3),
      stroke('-.34 -.16, -.54 -.18, -.6 -.0', 'joint', 0.055, -0.1),
      stroke('-.28 -.12, -.42 -.1, -.44 .02', 'joint', 0.055),
      limb('-.36 -.38 .06, -.56 -.42 .055, -.62 -.56 .05', 'joint', 0.05),
      ball(
        '-.5 -.6, -.62 -.56, -.74 -.64, -.78 -.8, -.7 -.96, -.56 -1.0!, -.64 -.86, -.62 -.8!, -.54 -.86, -.46 -.9!, -.44 -.76',
        'shell',
        0.05,
      ),
      stroke('-.13 -.46, -.14 -.62', 'joint', 0.034),
      egg([-0.14, -0.67, 0.075, 0.08], 'white'),
      dot([-0.13, -0.665, 0.044], 'dark'),
      dot([-0.145, -0.685, 0.015], 'white'),
    ]),
    ball(
      '-.5 -.32, -.4 -.47, -.18 -.54, .18 -.54, .4 -.47, .5 -.32, .36 -.13, .14 -.06, -.14 -.06, -.36 -.13',
      'shell',
    ),
    ball('-.34 -.18, 0 -.13, .34 -.18, .14 -.07, -.14 -.07', 'belly'),
    stroke('-.12 -.27, 0 -.22, .12 -.27', 'dark', 0.018),
    ...twin([
      spot([-0.26, -0.3, 0.055, 0.035], 'belly', -0.1),
      dot([-0.3, -0.42, 0.018], 'belly'),
      dot([-0.22, -0.45, 0.013], 'belly'),
    ]),
  ],
}

const starfish: Subject = {
  id: 'starfish',
  words: names('starfish, 海星, ヒトデ, estrella de mar, étoile de mer, Seestern'),
  slots: ['ground', 'air'],
  homes: ['beach', 'underwater'],
  scale: 0.5,
  accent: 'skin',
  foot: 0.36,
  upright: true,
  palette: { skin: lch(0.7, 0.16, 45), dotted: lch(0.86, 0.1, 70), dark: lch(0.3, 0.06, 35) },
  parts: [
    ball(
      '0 -1.0, .07 -.9, .13 -.66, .36 -.68, .5 -.62, .48 -.54, .22 -.4, .28 -.18, .3 -.04, .22 -.02, .0 -.2, -.22 -.02, -.3 -.04, -.28 -.18, -.22 -.4, -.48 -.54, -.5 -.62, -.36 -.68, -.13 -.66, -.07 -.9',
      'skin',
    ),
    star([0, -0.46, 0.3, 0.09, 5], { c: 'dotted', al: 0.35 }),
    ...[0.16, 0.26, 0.36].flatMap((reach) =>
      Array.from({ length: 5 }, (_, i) => {
        const angle = Math.PI * (0.4 * i - 0.5)
        return dot([Math.cos(angle) * reach, -0.47 + Math.sin(angle) * reach, 0.03 - reach * 0.04], 'dotted')
      }),
    ),
    ...twin([dot([-0.07, -0.5, 0.028], 'dark')]),
    stroke('-.05 -.42, 0 -.395, .05 -.42', 'dark', 0.016),
  ],
}

const seal: Subject = {
  id: 'seal',
  words: names('seal, sea lion, walrus, 海豹, 海狮, アザラシ, アシカ, foca, phoque, otarie, Robbe, Seehund'),
  slots: ['ground', 'water'],
  homes: ['snow', 'beach', 'water'],
  scale: 0.8,
  accent: 'fur',
  foot: 0.6,
  waterline: -0.26,
  palette: {
    fur: lch(0.6, 0.025, 250),
    belly: lch(0.85, 0.018, 240),
    dark: lch(0.2, 0.02, 255),
    white: lch(0.97, 0.01, 90),
  },
  parts: [
    ball('.6 -.14, .76 -.26, .92 -.32!, .9 -.2, 1.0 -.14!, .88 -.06, .68 -.04', 'fur', -0.2),
    ball(
      '-.54 -.76, -.48 -.9, -.34 -.96, -.2 -.9, -.14 -.76, -.08 -.58, .1 -.42, .4 -.3, .68 -.18, .72 -.06, .5 -.0, .0 0, -.24 -.02, -.34 -.2, -.38 -.42, -.42 -.58, -.5 -.64',
      'fur',
    ),
    ball('-.4 -.56, -.32 -.52, -.24 -.3, -.1 -.12, .1 -.02, -.16 .0, -.3 -.06, -.36 -.28', 'belly', -0.05),
    ball('-.16 -.26, -.08 -.14, -.2 -.02, -.36 .02!, -.3 -.08, -.24 -.2', 'fur', 0.15),
    ball('-.56 -.72, -.5 -.78, -.42 -.74, -.4 -.66, -.46 -.61, -.54 -.64', 'belly'),
    spot([-0.55, -0.755, 0.026, 0.02], 'dark'),
    dot([-0.38, -0.82, 0.034], 'dark'),
    dot([-0.39, -0.832, 0.011], 'white'),
    ...['-.46 -.69, -.6 -.62', '-.46 -.67, -.56 -.56', '-.46 -.71, -.62 -.7'].map((line) =>
      stroke(line, 'dark', 0.006),
    ),
    stroke('-.52 -.68, -.47 -.67, -.43 -.69', 'dark', 0.009),
    ...(
      [
        [0.06, -0.36, 0.03, 0.02],
        [0.2, -0.3, 0.034, 0.02],
        [0.14, -0.22, 0.026, 0.016],
        [0.36, -0.2, 0.026, 0.016],
      ] as const
    ).map((at) => spot(at, 'dark', 0.7)),
  ],
}

/** What drifts and crawls in the sea. */
export const SEA_CREATURES: readonly Subject[] = [octopus, jellyfish, crab, starfish, seal]

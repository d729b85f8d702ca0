import { lch } from '../colours/colour.ts'
import { ROOMS } from './homes.ts'
import { GOLD, PALE_GLASS, STEEL, WHITE } from './materials.ts'
import { ball, dot, egg, names, veil } from './parts.ts'
import { moved, oval } from './outline.ts'
import { curve, each, facet, hoop, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Its hilt at the foot, its point up. */
const SWORD: readonly Part[] = [
  facet('-.062 -.26, 0 -.26, 0 -1.18, -.05 -1.04', { c: 'blade', nx: -0.5 }),
  facet('.062 -.26, 0 -.26, 0 -1.18, .05 -1.04', { c: 'blade', nx: 0.6 }),
  stroke('0 -.28, 0 -.92', 'blade', 0.014, -0.55),
  stroke('-.036 -.5, -.034 -.96', 'gleam', 0.01),
  stroke('0 -.06, 0 -.23', 'leather', 0.062),
  ...each('-.09, -.13, -.17, -.21', ([y]) => stroke(`-.03 ${y}, .03 ${y - 0.018}`, 'gold', 0.011)),
  curve(
    '-.22 -.22!, -.25 -.27, -.2 -.295, -.07 -.27, .07 -.27, .2 -.295, .25 -.27, .22 -.22!, .08 -.235, -.08 -.235',
    {
      c: 'gold',
      form: 'plane',
    },
  ),
  egg([0, -0.255, 0.034, 0.034], 'gem'),
  egg([0, -0.035, 0.044, 0.044], 'gold'),
  dot([0, -0.035, 0.02], 'gem'),
]

/** Leans outward, so that whoever holds it is seen. */
const drawnSword: Subject = {
  id: 'drawn-sword',
  words: names(
    'drawn sword, raised sword, longsword, broadsword, rapier, sabre, saber, katana, lightsaber, 武士刀, 日本刀, 長剣, espada larga, épée longue, Langschwert, Säbel',
  ),
  slots: ['ground', 'air'],
  homes: ['studio', 'mountains'],
  scale: 0.95,
  accent: 'leather',
  foot: 0.05,
  upright: true,
  grip: { x: 0, y: -0.13 },
  palette: { blade: STEEL, gold: GOLD, leather: lch(0.42, 0.1, 30), gem: lch(0.56, 0.17, 255), gleam: WHITE },
  parts: moved(SWORD, { x: -0.06, y: -0.02, scale: 0.98, turn: -0.44 }),
}

/** An oval glass in a gilded frame, on feet. */
const mirror: Subject = {
  id: 'mirror',
  words: names(
    'mirror, mirrors, magic mirror, looking glass, standing mirror, vanity mirror, 镜子, 魔镜, 鏡, ミラー, 姿見, espejo, espejo mágico, miroir, Spiegel, Zauberspiegel',
  ),
  slots: ['ground'],
  homes: ROOMS,
  scale: 1.25,
  accent: 'frame',
  foot: 0.3,
  upright: true,
  palette: {
    frame: GOLD,
    dark: lch(0.56, 0.1, 70),
    glass: PALE_GLASS,
    sky: lch(0.74, 0.07, 235),
    gleam: WHITE,
  },
  parts: [
    ...each('-1, 1', ([side]) => [
      ball(
        `${side * 0.02} -.16!, ${side * 0.16} -.12, ${side * 0.32} -.05, ${side * 0.36} 0!, ${side * 0.24} 0!, ${side * 0.12} -.05, ${side * 0.02} -.06!`,
        'frame',
        side < 0 ? 0.1 : -0.15,
      ),
      egg([side * 0.35, -0.035, 0.042, 0.036], 'frame'),
    ]),
    egg([0, -0.6, 0.4, 0.52], 'frame'),
    hoop([0, -0.6, 0.37, 0.49], 'dark', 0.012),
    ...Array.from({ length: 28 }, (_, i) => {
      const angle = (i / 28) * Math.PI * 2
      return dot([Math.cos(angle) * 0.385, -0.6 + Math.sin(angle) * 0.505, 0.014], 'dark', 0.5)
    }),
    oval([0, -0.6, 0.335, 0.452], { c: 'dark', k: -0.3 }),
    oval([0, -0.6, 0.318, 0.435], { c: 'glass', form: 'plane' }),
    veil('-.28 -.44, -.1 -.5, .1 -.42, .28 -.5, .22 -.3, 0 -.18, -.22 -.3', 'sky', 0.45),
    facet('-.3 -.52, -.28 -.72, .0 -1.02, .16 -.98', { c: 'gleam', al: 0.5 }),
    facet('-.25 -.36, -.28 -.44, .24 -.9, .28 -.82', { c: 'gleam', al: 0.35 }),
    ball('-.14 -1.07, -.08 -1.16, 0 -1.21, .08 -1.16, .14 -1.07, 0 -1.03', 'frame', 0.15),
    egg([0, -1.12, 0.035, 0.04], 'dark', 0.2),
    ball('-.1 -.14, 0 -.2, .1 -.14, .06 -.04, -.06 -.04', 'frame', -0.05),
  ],
}

/** What gleams. */
export const BLADES_AND_GLASS: readonly Subject[] = [drawnSword, mirror]

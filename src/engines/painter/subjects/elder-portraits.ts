import { lch } from '../colours/colour.ts'
import { BUST, FLESH, face, portraitOf, shoulders } from './faces.ts'
import { ball, dot, egg, flat, twin } from './parts.ts'
import { hoop, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const oldMan: Subject = {
  ...BUST,
  id: 'portrait-old-man',
  words: portraitOf(
    'old man',
    'an',
    "grandfather portrait, portrait of a grandfather, 老人肖像, 老人的肖像, 老人の肖像, retrato de anciano, retrato de un anciano, portrait de vieil homme, portrait d'un vieil homme, Porträt eines alten Mannes",
  ),
  accent: 'cloth',
  palette: {
    ...FLESH,
    skin: lch(0.78, 0.06, 52),
    hair: lch(0.93, 0.01, 90),
    iris: lch(0.56, 0.08, 235),
    lip: lch(0.58, 0.09, 25),
    cloth: lch(0.42, 0.06, 145),
    cap: lch(0.36, 0.03, 260),
    rim: lch(0.5, 0.06, 70),
  },
  parts: [
    ...twin([ball('-.2 -.88, -.28 -.8, -.3 -.62, -.25 -.5, -.21 -.62, -.2 -.76', 'hair', -0.15)]),
    ...shoulders('cloth'),
    ...face({ jaw: 0.8, grace: 0 }),
    ...twin([
      stroke('-.2 -.6, -.16 -.57, -.1 -.575', 'skin', 0.008, -0.5),
      stroke('-.09 -.54, -.125 -.5, -.125 -.46', 'skin', 0.009, -0.5),
      stroke('-.2 -.68, -.23 -.7', 'skin', 0.007, -0.5),
    ]),
    stroke('-.12 -.83, 0 -.84, .12 -.83', 'skin', 0.008, -0.4),
    ball(
      '-.235 -.6, -.2 -.52, -.12 -.47, -.05 -.5, 0 -.49, .05 -.5, .12 -.47, .2 -.52, .235 -.6, .25 -.42, .18 -.22, .06 -.1, 0 -.06!, -.06 -.1, -.18 -.22, -.25 -.42',
      'hair',
    ),
    flat('-.06 -.43, 0 -.445, .06 -.43, 0 -.41', 'lip', -0.3),
    ball('0 -.49, -.06 -.5, -.14 -.46, -.19 -.4!, -.1 -.41, -.03 -.44', 'hair', 0.3),
    ball('0 -.49, .06 -.5, .14 -.46, .19 -.4!, .1 -.41, .03 -.44', 'hair', 0.15),
    stroke('-.06 -.36, -.08 -.24, -.05 -.16', 'hair', 0.01, -0.35),
    stroke('.07 -.36, .09 -.24, .06 -.16', 'hair', 0.01, -0.35),
    ...[-0.108, 0.108].map((x) => hoop([x, -0.645, 0.085, 0.075], 'rim', 0.013)),
    stroke('-.025 -.655, 0 -.665, .025 -.655', 'rim', 0.013),
    ball('-.3 -.84, -.29 -1.0, -.12 -1.09, .12 -1.09, .29 -1.0, .3 -.84, .16 -.88, 0 -.89, -.16 -.88', 'cap'),
    ball('-.31 -.83, -.16 -.89, .12 -.89, .2 -.86, .06 -.815, -.18 -.79', 'cap', 0.25),
  ],
}

const oldWoman: Subject = {
  ...oldMan,
  id: 'portrait-old-woman',
  words: portraitOf(
    'old woman',
    'an',
    "grandmother portrait, portrait of a grandmother, 老妇人肖像, 老婦人の肖像, retrato de anciana, portrait d'une vieille femme, Porträt einer alten Frau",
  ),
  palette: {
    ...oldMan.palette,
    hair: lch(0.87, 0.015, 280),
    cloth: lch(0.5, 0.11, 325),
    shawl: lch(0.8, 0.06, 320),
    pearl: lch(0.95, 0.015, 85),
    rim: lch(0.45, 0.11, 345),
    lip: lch(0.6, 0.13, 18),
  },
  parts: [
    egg([0.02, -1.08, 0.14, 0.11], 'hair', -0.15),
    ball(
      '-.28 -.6, -.31 -.78, -.22 -.98, 0 -1.05, .22 -.98, .31 -.78, .28 -.6, .2 -.5, -.2 -.5',
      'hair',
      -0.3,
    ),
    ...shoulders('cloth'),
    ...face({ jaw: 0.4, grace: 0.55 }),
    ...twin([
      stroke('-.2 -.6, -.16 -.57, -.1 -.575', 'skin', 0.008, -0.5),
      stroke('-.085 -.53, -.12 -.49, -.115 -.44', 'skin', 0.009, -0.5),
      stroke('-.2 -.67, -.225 -.69', 'skin', 0.007, -0.5),
    ]),
    ball(
      '-.25 -.6!, -.3 -.74, -.26 -.92, -.1 -1.03, .04 -1.02, -.06 -.94, -.14 -.86, -.22 -.76',
      'hair',
      0.1,
    ),
    ball('.25 -.6!, .3 -.74, .26 -.92, .12 -1.03, -.03 -1.02, .06 -.94, .14 -.86, .22 -.76', 'hair'),
    ...[-0.108, 0.108].map((x) => hoop([x, -0.645, 0.09, 0.076], 'rim', 0.014)),
    stroke('-.022 -.655, 0 -.665, .022 -.655', 'rim', 0.014),
    ball('-.19 -.22, -.36 -.15, -.54 -.02, -.6 .3, -.3 .3, -.1 .16, 0 .06!, -.1 -.06', 'shawl', 0.1),
    ball('.19 -.22, .36 -.15, .54 -.02, .6 .3, .3 .3, .1 .16, 0 .06!, .1 -.06', 'shawl', -0.1),
    ...[-0.14, -0.105, -0.06, 0, 0.06, 0.105, 0.14].map((x) =>
      dot([x, -0.13 + (0.14 - Math.abs(x)) * 0.5, 0.024], 'pearl'),
    ),
    ...twin([dot([-0.255, -0.53, 0.02], 'pearl')]),
  ],
}

/** Heads and shoulders of the old. */
export const ELDER_PORTRAITS: readonly Subject[] = [oldMan, oldWoman]

import { lch } from '../colours/colour.ts'
import { ROOMS } from './homes.ts'
import { BRASS, CREAM, DARK_WOOD, GOLD, INK, WHITE } from './materials.ts'
import { box, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** An acoustic guitar, upright. */
const guitar: Subject = {
  id: 'guitar',
  words: names(
    'guitar, acoustic guitar, ukulele, 吉他, 木吉他, ギター, guitarra, guitare, gitarre, gitarren, banjo, lute',
  ),
  slots: ['ground'],
  homes: ROOMS,
  scale: 1.05,
  accent: 'wood',
  foot: 0.24,
  upright: true,
  palette: { wood: lch(0.68, 0.12, 62), dark: DARK_WOOD, ink: INK, string: CREAM, peg: BRASS, ivory: CREAM },
  parts: [
    box([-0.034, -0.92, 0.034, -0.4], { c: 'dark', form: 'cyl' }),
    curve(
      '-.02 0, -.2 -.015, -.275 -.12, -.26 -.24, -.19 -.31, -.19 -.38, -.22 -.46, -.18 -.55, -.06 -.575!, .06 -.575!, .18 -.55, .22 -.46, .19 -.38, .19 -.31, .26 -.24, .275 -.12, .2 -.015, .02 0',
      { c: 'wood', form: 'ball' },
    ),
    curve(
      '-.02 -.02, -.19 -.035, -.255 -.125, -.242 -.235, -.17 -.31, -.17 -.385, -.2 -.46, -.165 -.535, -.06 -.555, .06 -.555, .165 -.535, .2 -.46, .17 -.385, .17 -.31, .242 -.235, .255 -.125, .19 -.035, .02 -.02',
      { c: 'wood', k: 0.25, form: 'ball' },
    ),
    curve('.05 -.34, .15 -.3, .19 -.22, .12 -.2, .06 -.26', { c: 'dark', k: 0.2 }),
    round([0, -0.37, 0.092], { c: 'ivory', k: -0.3 }),
    round([0, -0.37, 0.078], { c: 'ink' }),
    box([-0.03, -0.94, 0.03, -0.43], { c: 'dark', k: -0.3 }),
    ...row([-0.5, -0.9, 9], (y) => stroke(`-.029 ${y}, .029 ${y}`, 'peg', 0.006)),
    box([-0.09, -0.165, 0.09, -0.135], { c: 'dark' }),
    ...row([-0.018, 0.018, 4], (x) => stroke(`${x * 1.4} -.15, ${x} -1.0`, 'string', 0.004)),
    facet('-.045 -.93, .045 -.93, .058 -1.1, -.058 -1.1', { c: 'dark', form: 'plane' }),
    ...[-0.97, -1.02, -1.07].flatMap((y) =>
      [-1, 1].map((side) => round([side * 0.075, y, 0.016], { c: 'peg' })),
    ),
  ],
}

/** With its bow. */
const violin: Subject = {
  id: 'violin',
  words: [
    ...names(
      'violin, fiddle, cello, viola, 小提琴, 大提琴, バイオリン, ヴァイオリン, チェロ, violín, violines, violon',
    ),
    ...names('violoncelle, geige, geigen, violine, violinen'),
  ],
  slots: ['ground'],
  homes: ROOMS,
  scale: 0.95,
  accent: 'wood',
  foot: 0.24,
  palette: { wood: lch(0.52, 0.125, 45), dark: DARK_WOOD, ink: INK, string: CREAM, hair: CREAM },
  parts: [
    stroke('.5 .0, .12 -1.06', 'dark', 0.022),
    stroke('.47 .0, .1 -1.02', 'hair', 0.01),
    box([0.44, -0.1, 0.5, 0.01], { c: 'ink' }),
    curve(
      '-.02 -.02, -.18 -.03, -.25 -.12, -.22 -.22, -.15 -.26!, -.12 -.32, -.15 -.38!, -.2 -.42, -.2 -.52, -.13 -.585, -.02 -.6, .02 -.6, .13 -.585, .2 -.52, .2 -.42, .15 -.38!, .12 -.32, .15 -.26!, .22 -.22, .25 -.12, .18 -.03, .02 -.02',
      { c: 'wood', form: 'ball' },
    ),
    stroke('-.14 -.06, -.22 -.13, -.19 -.21', 'wood', 0.01, 0.9),
    ...[-1, 1].flatMap((side) => [
      stroke(
        `${side * 0.1} -.24, ${side * 0.075} -.29, ${side * 0.105} -.34, ${side * 0.08} -.39`,
        'ink',
        0.013,
      ),
      round([side * 0.1, -0.235, 0.011], { c: 'ink' }),
      round([side * 0.08, -0.395, 0.011], { c: 'ink' }),
    ]),
    facet('-.035 -.03, .035 -.03, .05 -.2, -.05 -.2', { c: 'ink', form: 'plane' }),
    facet('-.032 -.44, .032 -.44, .022 -.92, -.022 -.92', { c: 'ink', k: 0.15 }),
    box([-0.07, -0.29, 0.07, -0.27], { c: 'string', k: -0.2 }),
    ...row([-0.016, 0.016, 4], (x) => stroke(`${x * 1.4} -.19, ${x * 0.8} -.94`, 'string', 0.004)),
    curve('-.024 -.91!, -.03 -1.0, -.06 -1.05, -.03 -1.1, .03 -1.1, .055 -1.05, .03 -1.0, .024 -.91!', {
      c: 'wood',
      k: -0.2,
      form: 'cyl',
    }),
    stroke('-.08 -.97, .08 -.98', 'ink', 0.018),
    stroke('-.08 -1.01, .08 -1.02', 'ink', 0.018),
    round([0, -1.065, 0.016], { c: 'ink' }),
  ],
}

/** A grand piano, its lid up. */
const piano: Subject = {
  id: 'piano',
  words: [
    ...names(
      'piano, grand piano, 钢琴, 三角钢琴, ピアノ, グランドピアノ, piano de cola, piano à queue, klavier',
    ),
    ...names('klaviere, flügelklavier'),
  ],
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.2,
  accent: 'lacquer',
  foot: 0.76,
  top: { x: -0.3, y: -0.5 },
  palette: {
    lacquer: lch(0.29, 0.03, 270),
    key: WHITE,
    ink: INK,
    gold: GOLD,
    string: lch(0.66, 0.09, 75),
    sheet: CREAM,
  },
  parts: [
    facet('-.36 -.54, .84 -.52, 1.02 -.98, -.06 -1.1', { c: 'lacquer', k: 0.25, form: 'plane' }),
    stroke('.5 -.54, .6 -.94', 'lacquer', 0.022, 0.6),
    facet('-.4 -.54, .84 -.52, .8 -.6, -.34 -.62', { c: 'string', form: 'plane' }),
    ...row([-0.3, 0.6, 7], (x) => stroke(`${x} -.55, ${x + 0.1} -.6`, 'gold', 0.01)),
    ...each('-.56 -.02, .06 -.02, .72 -.06', ([x, y]) => [
      facet(`${x - 0.055} -.36, ${x + 0.055} -.36, ${x + 0.03} ${y - 0.03}, ${x - 0.03} ${y - 0.03}`, {
        c: 'lacquer',
        form: 'cyl',
      }),
      round([x, y - 0.01, 0.03], { c: 'gold', form: 'ball' }),
    ]),
    stroke('-.16 -.34, -.13 -.08', 'gold', 0.018),
    stroke('-.08 -.34, -.11 -.08', 'gold', 0.018),
    stroke('-.2 -.07, -.06 -.07', 'gold', 0.026),
    curve('-.78 -.34!, -.8 -.5!, -.36 -.56!, .5 -.56, .84 -.54!, .88 -.44, .84 -.32!, .3 -.3, -.3 -.32', {
      c: 'lacquer',
      form: 'plane',
    }),
    stroke('-.34 -.545, .4 -.545, .84 -.53', 'lacquer', 0.014, 0.9),
    facet('-.9 -.42, -.36 -.44, -.36 -.34, -.92 -.32', { c: 'lacquer', k: 0.1 }),
    facet('-.9 -.44, -.36 -.46, -.36 -.42, -.92 -.395', { c: 'key' }),
    ...row([-0.84, -0.42, 10], (x) =>
      facet(`${x - 0.012} -.44, ${x + 0.012} -.44, ${x + 0.008} -.42, ${x - 0.016} -.418`, { c: 'ink' }),
    ),
    facet('-.62 -.52, -.34 -.56, -.28 -.78, -.54 -.76', { c: 'sheet', form: 'plane' }),
    ...[-0.72, -0.67, -0.62].map((y) =>
      stroke(`${-0.54 - (y + 0.74) * 0.3} ${y}, ${-0.33 - (y + 0.74) * 0.3} ${y - 0.02}`, 'ink', 0.008),
    ),
  ],
}

/** Instruments with strings. */
export const STRINGS: readonly Subject[] = [guitar, violin, piano]

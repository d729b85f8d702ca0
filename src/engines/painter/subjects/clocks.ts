import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BRASS, CREAM, GOLD, INK, PALE_GLASS, WHITE, WOOD } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, hoop, spokes, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Two bells and a hammer. */
const clock: Subject = {
  id: 'clock',
  words: [
    ...names(
      'clock, alarm clock, table clock, 时钟, 闹钟, 钟, 時計, 目覚まし時計, reloj, relojes, despertador',
    ),
    ...names('horloge, réveil, uhr, uhren, wecker'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.75,
  accent: 'case',
  foot: 0.3,
  upright: true,
  palette: { case: lch(0.6, 0.15, 25), face: CREAM, hand: INK, metal: BRASS, mark: lch(0.45, 0.05, 60) },
  parts: [
    stroke('-.2 -.1, -.32 0', 'metal', 0.06),
    stroke('.2 -.1, .32 0', 'metal', 0.06, -0.3),
    stroke('0 -.86, 0 -1.02', 'metal', 0.03),
    box([-0.05, -1.06, 0.05, -0.99], { c: 'metal' }),
    stroke('-.14 -1.06, 0 -1.12, .14 -1.06', 'metal', 0.03),
    curve('-.38 -.72!, -.4 -.86, -.28 -.98, -.14 -.97!', { c: 'metal', form: 'ball' }),
    curve('.38 -.72!, .4 -.86, .28 -.98, .14 -.97!', { c: 'metal', form: 'ball', k: -0.1 }),
    ...dial([0, -0.46, 0.42], 'case'),
  ],
}

/** On its chain. */
const pocketWatch: Subject = {
  id: 'pocket-watch',
  words: [
    ...names('pocket watch, pocketwatch, fob watch, 怀表, 懐中時計'),
    ...names('reloj de bolsillo, montre à gousset, montre de poche, taschenuhr'),
    ...names('taschenuhren'),
  ],
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.75,
  accent: 'case',
  foot: 0.3,
  upright: true,
  palette: { case: GOLD, face: CREAM, hand: INK, metal: BRASS, mark: lch(0.45, 0.05, 60) },
  parts: [
    ...each(
      '.0 -1.04, .08 -1.1, .18 -1.13, .29 -1.13, .39 -1.09, .47 -1.02, .53 -.92, .57 -.81, .6 -.7, .63 -.59, .67 -.48, .72 -.38',
      ([x, y], i) =>
        hoop([x, y, i % 2 ? 0.04 : 0.05, i % 2 ? 0.05 : 0.038], 'metal', 0.018, i % 2 ? 0.2 : -0.2),
    ),
    hoop([0, -0.96, 0.085, 0.08], 'metal', 0.032),
    box([-0.05, -0.95, 0.05, -0.84], { c: 'metal', form: 'cyl' }),
    ...dial([0, -0.42, 0.42], 'case'),
    round([0, -0.25, 0.075], { c: 'face', k: -0.5 }),
    stroke('0 -.25, .03 -.29', 'hand', 0.01),
  ],
}

/** Sand, running. */
const hourglass: Subject = {
  id: 'hourglass',
  words: names(
    'hourglass, sand timer, sandglass, 沙漏, 砂時計, reloj de arena, sablier, sanduhr, sanduhren, すなどけい',
  ),
  slots: ['ground'],
  homes: ['tabletop', 'interior', 'studio', 'desert'],
  scale: 0.8,
  accent: 'sand',
  foot: 0.34,
  upright: true,
  palette: { sand: lch(0.8, 0.11, 78), glass: PALE_GLASS, wood: WOOD, gold: BRASS, shine: WHITE },
  parts: [
    ...[-0.3, 0.3].map((x) =>
      box([x - 0.025, -0.94, x + 0.025, -0.06], { c: 'wood', k: -0.45, form: 'cyl' }),
    ),
    curve(
      '-.24 -.93!, -.27 -.78, -.2 -.62, -.05 -.52, -.05 -.48, -.2 -.38, -.27 -.22, -.24 -.07!, .24 -.07!, .27 -.22, .2 -.38, .05 -.48, .05 -.52, .2 -.62, .27 -.78, .24 -.93!',
      { c: 'glass', form: 'cyl' },
    ),
    curve('-.225 -.73!, -.1 -.7, .1 -.7, .225 -.73!, .17 -.62, .035 -.52, -.035 -.52, -.17 -.62', {
      c: 'sand',
      form: 'cyl',
    }),
    curve('-.235 -.08!, -.225 -.15, -.1 -.22, 0 -.3!, .1 -.22, .225 -.15, .235 -.08!', {
      c: 'sand',
      form: 'cyl',
    }),
    stroke('0 -.52, 0 -.26', 'sand', 0.018, 0.3),
    curve('-.19 -.88, -.22 -.78, -.17 -.66, -.14 -.68, -.17 -.78, -.15 -.88', { c: 'shine', al: 0.75 }),
    curve('-.2 -.3, -.22 -.2, -.19 -.12, -.16 -.13, -.17 -.2, -.15 -.31', { c: 'shine', al: 0.5 }),
    ...[-0.37, 0.37].map((x) => box([x - 0.028, -0.94, x + 0.028, -0.06], { c: 'wood', form: 'cyl' })),
    ...[-0.37, 0.37].flatMap((x) =>
      [-0.5, -0.9, -0.1].map((y) => oval([x, y, 0.04, 0.028], { c: 'gold', form: 'ball' })),
    ),
    box([-0.44, -1.0, 0.44, -0.925], { c: 'wood', form: 'cyl' }),
    box([-0.44, -0.075, 0.44, 0], { c: 'wood', form: 'cyl' }),
    stroke('-.44 -.995, .44 -.995', 'wood', 0.014, 0.8),
    stroke('-.44 -.07, .44 -.07', 'wood', 0.014, 0.8),
  ],
}

/** A tall case with a pendulum. */
const grandfatherClock: Subject = {
  id: 'grandfather-clock',
  words: [
    ...names('grandfather clock, longcase clock, pendulum clock, cuckoo clock, 落地钟, 摆钟, 柱時計, 鳩時計'),
    ...names('reloj de pie, reloj de péndulo, horloge comtoise, horloge de parquet, standuhr'),
    ...names('standuhren, kuckucksuhr'),
  ],
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.3,
  accent: 'wood',
  foot: 0.2,
  upright: true,
  palette: {
    wood: lch(0.42, 0.08, 42),
    face: CREAM,
    hand: INK,
    metal: BRASS,
    mark: lch(0.45, 0.05, 60),
    glass: lch(0.3, 0.03, 50),
  },
  parts: [
    box([-0.21, -0.06, 0.21, 0], { c: 'wood', k: -0.3, form: 'cyl' }),
    box([-0.18, -0.22, 0.18, -0.05], { c: 'wood', form: 'cyl' }),
    box([-0.12, -0.19, 0.12, -0.09], { c: 'wood', k: -0.3 }),
    box([-0.14, -0.68, 0.14, -0.21], { c: 'wood', form: 'cyl' }),
    box([-0.09, -0.65, 0.09, -0.25], { c: 'glass' }),
    stroke('0 -.65, .02 -.34', 'metal', 0.012),
    round([0.02, -0.33, 0.045], { c: 'metal', form: 'ball' }),
    ...[-0.05, 0.06].map((x) => box([x - 0.016, -0.52, x + 0.016, -0.42], { c: 'metal', form: 'cyl' })),
    box([-0.2, -1.0, 0.2, -0.67], { c: 'wood', form: 'cyl' }),
    curve('-.23 -.98!, -.16 -1.06, -.04 -1.05, 0 -1.02!, .04 -1.05, .16 -1.06, .23 -.98!', {
      c: 'wood',
      k: 0.2,
      form: 'plane',
    }),
    round([0, -1.08, 0.036], { c: 'metal', form: 'ball' }),
    box([-0.22, -0.7, 0.22, -0.665], { c: 'wood', k: 0.3 }),
    ...dial([0, -0.84, 0.145], 'metal'),
  ],
}

/** What tells the time. */
export const CLOCKS: readonly Subject[] = [clock, pocketWatch, hourglass, grandfatherClock]

/** A round clock face with ten past ten on it: middle and radius, and the role of its case. */
export function dial([x, y, radius]: readonly [number, number, number], c: string): Part[] {
  return [
    round([x, y, radius], { c, form: 'ball' }),
    round([x, y, radius * 0.86], { c, k: -0.6 }),
    round([x, y, radius * 0.82], { c: 'face', form: 'ball' }),
    ...spokes([x, y, radius * 0.66, radius * 0.74, 12], 'mark', radius * 0.045),
    stroke(`${x} ${y}, ${x - radius * 0.34} ${y - radius * 0.26}`, 'hand', radius * 0.075),
    stroke(`${x} ${y}, ${x + radius * 0.34} ${y - radius * 0.46}`, 'hand', radius * 0.05),
    round([x, y, radius * 0.075], { c: 'hand' }),
    facet(
      `${x - radius * 0.6} ${y - radius * 0.24}, ${x - radius * 0.24} ${y - radius * 0.62}, ${x - radius * 0.1} ${y - radius * 0.66}, ${x - radius * 0.62} ${y - radius * 0.08}`,
      { c: 'face', al: 0.5 },
    ),
  ]
}

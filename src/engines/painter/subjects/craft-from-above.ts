/** Boats and cars as they look from high above: about their middle, bow and bonnet to the left. */
import { lch } from '../colours/colour.ts'
import { PAPER, WHITE } from './materials.ts'
import { oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, facet, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** What floats: its home is the sea. */
const AFLOAT = { slots: ['water', 'ground'], homes: ['water'], foot: 0.4, upright: true } as const
/** What drives. */
const DRIVING = { slots: ['ground'], homes: ['street'], foot: 0.4, upright: true } as const

const WOOD = lch(0.62, 0.075, 62)
const GLASS = lch(0.32, 0.03, 250)

const sailingBoat: Subject = {
  ...AFLOAT,
  id: 'sailing-boat-from-above',
  words: names('sailing boat in plan view'),
  scale: 1.1,
  accent: 'sail',
  palette: {
    sail: lch(0.96, 0.015, 85),
    jib: lch(0.9, 0.03, 70),
    hull: lch(0.48, 0.13, 28),
    deck: WOOD,
    mast: GLASS,
  },
  parts: [
    curve('-.5 0!, -.32 -.1, .05 -.155, .34 -.13, .46 -.09!, .46 .09!, .34 .13, .05 .155, -.32 .1', {
      c: 'hull',
    }),
    curve('-.42 0!, -.28 -.07, .05 -.115, .4 -.075!, .4 .075!, .05 .115, -.28 .07', { c: 'deck' }),
    curve('.14 -.06!, .36 -.05!, .36 .05!, .14 .06!', { c: 'mast', k: 0.3 }),
    curve('-.49 0!, -.34 .16, -.04 .26!, -.12 .1, -.1 0!', { c: 'jib', k: -0.1 }),
    curve('-.1 0!, 0 .22, .24 .34, .52 .32!, .3 .16, .08 .02', { c: 'sail', form: 'ball' }),
    stroke('-.1 0, .2 .16, .52 .31', 'mast', 0.016),
    round([-0.1, 0, 0.02], { c: 'mast' }),
  ],
}

const rowingBoat: Subject = {
  ...AFLOAT,
  id: 'rowing-boat-from-above',
  words: names('rowing boat in plan view'),
  scale: 0.62,
  accent: 'hull',
  palette: { hull: lch(0.55, 0.14, 30), inside: lch(0.5, 0.06, 58), seat: WOOD, oar: lch(0.74, 0.07, 70) },
  parts: [
    stroke('-.02 -.16, .18 -.52', 'oar', 0.022),
    stroke('-.02 .16, .18 .52', 'oar', 0.022),
    oval([0.185, -0.53, 0.035, 0.07], { c: 'oar' }),
    oval([0.185, 0.53, 0.035, 0.07], { c: 'oar' }),
    curve('-.5 0!, -.28 -.15, .1 -.19, .42 -.13!, .42 .13!, .1 .19, -.28 .15', { c: 'hull' }),
    curve('-.42 0!, -.24 -.11, .1 -.145, .37 -.1!, .37 .1!, .1 .145, -.24 .11', { c: 'inside' }),
    facet('-.2 -.12, -.12 -.13, -.12 .13, -.2 .12', { c: 'seat' }),
    facet('.06 -.14, .15 -.14, .15 .14, .06 .14', { c: 'seat' }),
    facet('.29 -.115, .37 -.1, .37 .1, .29 .115', { c: 'seat', k: -0.2 }),
  ],
}

const steamship: Subject = {
  ...AFLOAT,
  id: 'steamship-from-above',
  words: names('steamship in plan view'),
  scale: 1.7,
  accent: 'funnel',
  palette: {
    hull: lch(0.34, 0.05, 255),
    deck: lch(0.76, 0.05, 70),
    house: WHITE,
    funnel: lch(0.58, 0.19, 28),
    dark: GLASS,
  },
  parts: [
    curve('-.5 0!, -.4 -.06, -.22 -.1, .36 -.1, .48 -.06!, .48 .06!, .36 .1, -.22 .1, -.4 .06', {
      c: 'hull',
    }),
    curve(
      '-.46 0!, -.38 -.045, -.22 -.078, .35 -.078, .45 -.045!, .45 .045!, .35 .078, -.22 .078, -.38 .045',
      { c: 'deck' },
    ),
    facet('-.22 -.055, .3 -.055, .3 .055, -.22 .055', { c: 'house' }),
    facet('-.22 -.055, -.18 -.055, -.18 .055, -.22 .055', { c: 'dark' }),
    facet('-.12 -.038, .26 -.038, .26 .038, -.12 .038', { c: 'house', k: -0.25 }),
    ...[-0.04, 0.07, 0.18].flatMap((x) => [
      round([x, 0, 0.032], { c: 'funnel', form: 'ball' }),
      round([x, 0, 0.017], { c: 'dark' }),
    ]),
    round([-0.32, 0, 0.014], { c: 'dark' }),
    round([0.38, 0, 0.014], { c: 'dark' }),
  ],
}

const tallShip: Subject = {
  ...AFLOAT,
  id: 'tall-ship-from-above',
  words: names('tall ship in plan view'),
  scale: 1.3,
  accent: 'sail',
  palette: { hull: lch(0.4, 0.07, 50), deck: WOOD, sail: PAPER, spar: lch(0.36, 0.05, 50) },
  parts: [
    stroke('-.68 0, -.4 0', 'spar', 0.018),
    curve('-.5 0!, -.36 -.1, .1 -.135, .42 -.11, .48 -.08!, .48 .08!, .42 .11, .1 .135, -.36 .1', {
      c: 'hull',
    }),
    curve('-.45 0!, -.34 -.07, .1 -.1, .44 -.065!, .44 .065!, .1 .1, -.34 .07', { c: 'deck' }),
    ...[
      [-0.24, 0.24],
      [0.04, 0.3],
      [0.3, 0.22],
    ].flatMap(([x = 0, half = 0]) => [
      curve(
        `${x} ${-half}!, ${x - 0.1} ${-half * 0.6}, ${x - 0.13} 0, ${x - 0.1} ${half * 0.6}, ${x} ${half}!, ${x + 0.02} 0`,
        {
          c: 'sail',
          form: 'ball',
        },
      ),
      stroke(`${x} ${-half}, ${x} ${half}`, 'spar', 0.02),
    ]),
  ],
}

const car: Subject = {
  ...DRIVING,
  id: 'car-from-above',
  words: names('car in plan view'),
  scale: 0.26,
  accent: 'paint',
  palette: { paint: lch(0.58, 0.2, 28), glass: GLASS, lamp: lch(0.95, 0.08, 95) },
  parts: [
    curve('-.5 -.12, -.44 -.2, .42 -.2, .5 -.16, .5 .16, .42 .2, -.44 .2, -.5 .12', {
      c: 'paint',
      form: 'plane',
    }),
    curve('-.22 -.15!, -.1 -.165, .3 -.165, .38 -.14!, .38 .14!, .3 .165, -.1 .165, -.22 .15!', {
      c: 'glass',
    }),
    curve('-.06 -.145, .22 -.145, .22 .145, -.06 .145', { c: 'paint', k: 0.3 }),
    { ...oval([-0.46, -0.14, 0.03, 0.035], { c: 'lamp' }), glow: true },
    { ...oval([-0.46, 0.14, 0.03, 0.035], { c: 'lamp' }), glow: true },
  ],
}

const bus: Subject = {
  ...DRIVING,
  id: 'bus-from-above',
  words: names('bus in plan view'),
  scale: 0.42,
  accent: 'paint',
  palette: { paint: lch(0.78, 0.15, 85), glass: GLASS, lamp: lch(0.95, 0.08, 95) },
  parts: [
    facet('-.5 -.13, .5 -.13, .5 .13, -.5 .13', { c: 'paint', form: 'plane' }),
    facet('-.5 -.11, -.45 -.11, -.45 .11, -.5 .11', { c: 'glass' }),
    facet('-.3 -.06, -.1 -.06, -.1 .06, -.3 .06', { c: 'paint', k: 0.5 }),
    facet('.14 -.06, .34 -.06, .34 .06, .14 .06', { c: 'paint', k: 0.5 }),
  ],
}

/** Craft as they are seen from high above. */
export const CRAFT_FROM_ABOVE: readonly Subject[] = [sailingBoat, rowingBoat, steamship, tallShip, car, bus]

/** Those that float. */
export const FLOATING: ReadonlySet<string> = new Set(
  CRAFT_FROM_ABOVE.filter(({ slots }) => slots.includes('water')).map(({ id }) => id),
)

/** Those that drive. */
export const ROLLING: ReadonlySet<string> = new Set(
  CRAFT_FROM_ABOVE.filter(({ id }) => !FLOATING.has(id)).map(({ id }) => id),
)

/** What looks like another one from high above. */
export const LOOKS_LIKE: Readonly<Record<string, string>> = {
  'vintage-car': 'car',
  'sports-car': 'car',
  truck: 'bus',
  'pirate-ship': 'tall-ship',
  canoe: 'rowing-boat',
  gondola: 'rowing-boat',
}

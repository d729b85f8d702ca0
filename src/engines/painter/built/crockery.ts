/** Things for tables as data: drawn like subjects, but never asked for by name. */
import { lch } from '../colours/colour.ts'
import type { Drawing } from '../canvas/figure.ts'
import { box, oval, round } from '../subjects/outline.ts'
import type { Part } from '../subjects/subject.ts'

/** A slender vase with two flowering twigs. */
export const twigVase: Drawing = {
  id: 'table: twig vase',
  palette: {
    clay: lch(0.62, 0.085, 235),
    twig: lch(0.42, 0.05, 50),
    bloom: lch(0.9, 0.06, 20),
    leaf: lch(0.58, 0.08, 140),
  },
  parts: [
    { line: '.01 -.4, -.05 -.66, -.2 -.84, -.3 -1.0', c: 'twig', w: 0.014 },
    { line: '.01 -.4, .06 -.7, .16 -.86, .18 -1.02', c: 'twig', w: 0.014 },
    { line: '-.09 -.72, .0 -.84, .02 -.95', c: 'twig', w: 0.01 },
    ...blooms([
      '-.3 -1.0',
      '-.2 -.85',
      '-.13 -.72',
      '.02 -.96',
      '.18 -1.03',
      '.14 -.84',
      '.07 -.72',
      '-.24 -.95',
      '.2 -.93',
    ]),
    {
      d: '-.055 -.46!, .055 -.46!, .045 -.38, .11 -.26, .12 -.14, .07 0!, -.07 0!, -.12 -.14, -.11 -.26, -.045 -.38',
      c: 'clay',
      form: 'ball',
    },
    oval([0, -0.46, 0.055, 0.012], { c: 'clay', k: -0.8 }),
  ],
}

/** A tall bottle. */
export const bottle: Drawing = {
  id: 'table: bottle',
  palette: {
    glass: lch(0.42, 0.07, 150),
    label: lch(0.92, 0.03, 85),
    cork: lch(0.7, 0.07, 70),
    gleam: lch(0.96, 0.02, 100),
  },
  parts: [
    {
      d: '-.042 -.96!, .042 -.96!, .04 -.72, .06 -.66, .125 -.56, .13 -.45, .125 0!, -.125 0!, -.13 -.45, -.125 -.56, -.06 -.66, -.04 -.72',
      c: 'glass',
      form: 'cyl',
    },
    box([-0.128, -0.42, 0.128, -0.14], { c: 'label', form: 'cyl' }),
    box([-0.04, -1.0, 0.04, -0.95], { c: 'cork', form: 'cyl' }),
    { d: '-.095 -.5!, -.075 -.5!, -.07 -.05!, -.09 -.05!', c: 'gleam', al: 0.4 },
  ],
}

/** A wide bowl of fruit. */
export const fruitBowl: Drawing = {
  id: 'table: fruit bowl',
  palette: {
    clay: lch(0.88, 0.03, 80),
    line: lch(0.55, 0.09, 245),
    orange: lch(0.74, 0.16, 58),
    apple: lch(0.58, 0.18, 27),
    pear: lch(0.8, 0.13, 112),
    stalk: lch(0.38, 0.06, 55),
  },
  parts: [
    round([-0.28, -0.56, 0.2], { c: 'orange', form: 'ball' }),
    {
      d: '.3 -.98, .38 -.86, .47 -.66, .44 -.48, .28 -.42, .14 -.5, .14 -.66, .22 -.86',
      c: 'pear',
      form: 'ball',
    },
    { line: '.3 -.97, .33 -1.06', c: 'stalk', w: 0.022 },
    {
      d: '0 -.82, .1 -.86, .2 -.8, .23 -.66, .14 -.5, -.02 -.46, -.16 -.54, -.19 -.7, -.1 -.84',
      c: 'apple',
      form: 'ball',
    },
    { line: '.01 -.8, .04 -.92', c: 'stalk', w: 0.02 },
    {
      d: '-.62 -.5!, .62 -.5!, .54 -.26, .34 -.08, .2 0!, -.2 0!, -.34 -.08, -.54 -.26',
      c: 'clay',
      form: 'ball',
    },
    { d: '-.6 -.43!, .6 -.43!, .585 -.38!, -.585 -.38!', c: 'line', form: 'cyl' },
  ],
}

/** A jug with a handle. */
export const jug: Drawing = {
  id: 'table: jug',
  palette: { clay: lch(0.93, 0.025, 85), rim: lch(0.5, 0.1, 250) },
  parts: [
    { line: '.2 -.78, .44 -.74, .46 -.46, .26 -.32', c: 'clay', w: 0.065, k: -0.3 },
    {
      d: '-.3 -1.0!, -.2 -.94, .2 -.96!, .17 -.76, .3 -.48, .28 -.2, .18 0!, -.18 0!, -.28 -.2, -.3 -.48, -.16 -.76, -.2 -.92',
      c: 'clay',
      form: 'ball',
    },
    { d: '-.29 -.46!, .3 -.46!, .298 -.4!, -.298 -.4!', c: 'rim', form: 'cyl' },
  ],
}

/** Three books, one on the other. */
export const bookPile: Drawing = {
  id: 'table: books',
  palette: {
    red: lch(0.52, 0.13, 28),
    green: lch(0.46, 0.07, 165),
    ochre: lch(0.72, 0.11, 75),
    page: lch(0.94, 0.025, 85),
  },
  parts: [
    ...book([-0.62, -0.3, 0.6, 0], 'green'),
    ...book([-0.5, -0.56, 0.62, -0.3], 'ochre'),
    ...book([-0.56, -0.78, 0.44, -0.56], 'red'),
  ],
}

/** A candle in its holder. */
export const candle: Drawing = {
  id: 'table: candle',
  palette: {
    wax: lch(0.95, 0.03, 88),
    brass: lch(0.66, 0.1, 78),
    flame: lch(0.93, 0.12, 86),
    wick: lch(0.3, 0.03, 60),
  },
  parts: [
    oval([0, -0.03, 0.2, 0.04], { c: 'brass', form: 'cyl' }),
    { d: '-.09 -.2!, .09 -.2!, .06 -.06!, -.06 -.06!', c: 'brass', form: 'cyl' },
    box([-0.06, -0.78, 0.06, -0.18], { c: 'wax', form: 'cyl' }),
    { line: '0 -.77, 0 -.83', c: 'wick', w: 0.014 },
    { d: '0 -1.0!, .045 -.9, .035 -.83, 0 -.81, -.035 -.83, -.045 -.9', c: 'flame', k: 0.6, glow: true },
  ],
}

/** An apple on its own. */
export const apple: Drawing = {
  id: 'table: apple',
  palette: { skin: lch(0.6, 0.18, 28), stalk: lch(0.38, 0.06, 55), gleam: lch(0.97, 0.02, 80) },
  parts: [
    {
      d: '0 -.86, .24 -.94, .46 -.8, .5 -.5, .36 -.14, .16 0, 0 -.03, -.16 0, -.36 -.14, -.5 -.5, -.46 -.8, -.24 -.94',
      c: 'skin',
      form: 'ball',
    },
    { line: '0 -.86, .03 -.98, .1 -1.06', c: 'stalk', w: 0.05 },
    { d: '-.28 -.76, -.16 -.8, -.2 -.62, -.32 -.52, -.36 -.62', c: 'gleam', al: 0.35 },
  ],
}

function blooms(places: readonly string[]): Part[] {
  return places.flatMap((place, i): Part[] => {
    const [x = 0, y = 0] = place.split(' ').map(Number)
    return [round([x, y, 0.042 - 0.004 * (i % 3)], { c: i % 4 === 3 ? 'leaf' : 'bloom', form: 'ball' })]
  })
}

function book([left, top, right, bottom]: readonly [number, number, number, number], c: string): Part[] {
  const lip = (bottom - top) * 0.16
  return [
    box([left, top, right, bottom], { c, k: -0.2 }),
    box([left + 0.06, top + lip, right, bottom - lip], { c: 'page', form: 'plane' }),
    box([left, top, right, top + lip], { c, k: 0.4 }),
    box([left, top, left + 0.07, bottom], { c, form: 'cyl' }),
  ]
}

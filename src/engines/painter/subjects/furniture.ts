import { lch } from '../colours/colour.ts'
import { BRASS, DARK_WOOD, PALE_WOOD, WOOD } from './materials.ts'
import { box, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, stroke, taper } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Of wood, three-quarter. */
const chair: Subject = {
  id: 'chair',
  words: [
    ...names('chair, wooden chair, stool, 椅子, 木椅, 凳子, イス, いす, silla, taburete, chaise, tabouret'),
    ...names('stuhl, stühle, hocker'),
  ],
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.1,
  accent: 'wood',
  foot: 0.34,
  top: { x: -0.02, y: -0.48 },
  palette: { wood: WOOD, seat: lch(0.76, 0.085, 75) },
  parts: [
    facet('.13 -.44, .2 -.44, .22 -.05, .17 -.05', { c: 'wood', k: -0.5 }),
    facet('.32 -.98, .38 -1.0, .37 0, .3 -.01', { c: 'wood', k: -0.1, form: 'plane' }),
    facet('.04 -1.0, .1 -1.02, .11 -.46, .05 -.46', { c: 'wood', k: -0.25 }),
    ...each('-.98 .07, -.84 .06, -.7 .06', ([y, h]) =>
      curve(
        `.05 ${y}!, .2 ${y - 0.015}, .37 ${y + 0.02}!, .37 ${y + h + 0.02}!, .2 ${y + h - 0.015}, .05 ${y + h}!`,
        { c: 'wood', k: 0.15, form: 'plane' },
      ),
    ),
    facet('-.34 -.46, -.28 -.46, -.29 0, -.34 0', { c: 'wood', k: 0.1, form: 'plane' }),
    facet('.0 -.4, .06 -.4, .06 .06, .0 .06', { c: 'wood', k: 0, form: 'plane' }),
    stroke('-.31 -.16, .02 -.12', 'wood', 0.03, -0.2),
    stroke('.03 -.14, .34 -.2', 'wood', 0.03, -0.4),
    facet('-.37 -.48, .06 -.52, .38 -.46, .06 -.4', { c: 'seat', k: 0.2 }),
    facet('-.37 -.48, .06 -.4, .06 -.355, -.37 -.435', { c: 'wood', nx: -0.4 }),
    facet('.06 -.4, .38 -.46, .38 -.415, .06 -.355', { c: 'wood', nx: 0.5 }),
  ],
}

/** Deep, with wings. */
const armchair: Subject = {
  id: 'armchair',
  words: [
    ...names('armchair, easy chair, 扶手椅, ひじ掛け椅子, アームチェア, sillón'),
    ...names('fauteuil, sessel, lehnsessel'),
  ],
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.15,
  accent: 'cloth',
  foot: 0.52,
  upright: true,
  hollow: true,
  seat: true,
  top: { x: 0, y: -0.46 },
  palette: { cloth: lch(0.52, 0.1, 175), cushion: lch(0.78, 0.12, 72), wood: DARK_WOOD },
  parts: [
    ...[-0.42, 0.42].map((x) => taper([x, 0, -0.12, 0.02, 0.04], { c: 'wood' })),
    curve('-.38 -.3!, -.44 -.78, -.4 -.96, -.2 -1.06, .2 -1.06, .4 -.96, .44 -.78, .38 -.3!', {
      c: 'cloth',
      k: -0.1,
      form: 'ball',
    }),
    curve('-.3 -.36!, -.33 -.74, -.28 -.9, 0 -.98, .28 -.9, .33 -.74, .3 -.36!', {
      c: 'cloth',
      k: 0.08,
      form: 'ball',
    }),
    ...[-0.18, 0, 0.18].map((x) =>
      stroke(`${x} -.44, ${x * 1.1} -.7, ${x * 1.16} ${-0.96 + Math.abs(x) * 0.3}`, 'cloth', 0.01, -0.6),
    ),
    facet('-.4 -.12, .4 -.12, .4 -.36, -.4 -.36', { c: 'cloth', k: -0.25, form: 'plane' }),
    curve('-.36 -.28!, -.38 -.4, -.32 -.48, 0 -.5, .32 -.48, .38 -.4, .36 -.28!, 0 -.25', {
      c: 'cloth',
      k: 0.25,
      form: 'plane',
    }),
    facet('.02 -.5, .3 -.6, .36 -.84, .1 -.76', { c: 'cushion', form: 'plane' }),
    stroke('.05 -.52, .32 -.8', 'cushion', 0.01, -0.5),
    ...[-1, 1].flatMap((side) => [
      curve(
        `${side * 0.32} -.08!, ${side * 0.32} -.46, ${side * 0.36} -.58, ${side * 0.48} -.61, ${side * 0.58} -.54, ${side * 0.57} -.4, ${side * 0.54} -.08!`,
        { c: 'cloth', k: side * -0.05, form: 'cyl' },
      ),
      round([side * 0.45, -0.48, 0.1], { c: 'cloth', k: 0.1, form: 'ball' }),
      round([side * 0.45, -0.48, 0.028], { c: 'wood' }),
    ]),
    box([-0.54, -0.13, 0.54, -0.09], { c: 'wood' }),
  ],
}

/** A board on four legs, a drawer under it. */
const table: Subject = {
  id: 'table',
  words: [
    ...names(
      'table, wooden table, desk, 桌子, 木桌, 书桌, テーブル, 机, 木の机, mesa, escritorio, table en bois',
    ),
    ...names('bureau, tisch, tische, holztisch, schreibtisch'),
  ],
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.05,
  accent: 'wood',
  foot: 0.86,
  upright: true,
  top: { x: 0, y: -0.72 },
  palette: { wood: WOOD, pale: PALE_WOOD, brass: BRASS },
  parts: [
    ...[-0.62, 0.62].map((x) =>
      facet(`${x - 0.045} -.62, ${x + 0.045} -.62, ${x + 0.03} -.1, ${x - 0.03} -.1`, { c: 'wood', k: -0.6 }),
    ),
    facet('-.94 -.68, -.76 -.8, .76 -.8, .94 -.68', { c: 'pale', k: 0.25, form: 'plane' }),
    stroke('-.84 -.74, .84 -.74', 'pale', 0.007, -0.5),
    stroke('-.8 -.77, .8 -.77', 'pale', 0.006, -0.4),
    box([-0.82, -0.63, 0.82, -0.48], { c: 'wood', k: -0.2, form: 'plane' }),
    box([-0.26, -0.6, 0.26, -0.51], { c: 'wood', k: 0.05 }),
    round([0, -0.555, 0.026], { c: 'brass', form: 'ball' }),
    ...[-0.8, 0.8].map((x) =>
      facet(`${x - 0.07} -.64, ${x + 0.07} -.64, ${x + 0.045} 0, ${x - 0.045} 0`, { c: 'wood', form: 'cyl' }),
    ),
    box([-0.95, -0.69, 0.95, -0.62], { c: 'wood', k: 0.25, form: 'plane' }),
    stroke('-.95 -.685, .95 -.685', 'pale', 0.012, 0.7),
  ],
}

/** Plump, with tassels. */
const cushion: Subject = {
  id: 'cushion',
  words: names(
    'cushion, pillow, 垫子, 枕头, 靠垫, クッション, 座布団, 枕, cojín, almohada, coussin, oreiller, kissen',
  ),
  slots: ['ground'],
  homes: ['tabletop', 'interior', 'studio'],
  scale: 0.62,
  accent: 'cloth',
  foot: 0.62,
  upright: true,
  top: { x: 0, y: -0.4 },
  palette: { cloth: lch(0.5, 0.13, 300), gold: BRASS },
  parts: [
    curve(
      '-.78 -.06!, -.66 -.26, -.72 -.42!, -.4 -.4, 0 -.47, .4 -.4, .72 -.42!, .66 -.26, .78 -.06!, .4 0, 0 .01, -.4 0',
      {
        c: 'cloth',
        form: 'ball',
      },
    ),
    curve('-.7 -.41!, -.36 -.39, 0 -.44, .36 -.39, .7 -.41!, .34 -.31, 0 -.3, -.34 -.31', {
      c: 'cloth',
      k: 0.4,
    }),
    stroke('-.74 -.07, -.4 -.14, 0 -.15, .4 -.14, .74 -.07', 'gold', 0.022),
    ...each('-.8 -.05, .8 -.05, -.74 -.43, .74 -.43', ([x, y]) =>
      round([x, y, 0.05], { c: 'gold', form: 'ball' }),
    ),
    ...each('-.83 .0, .83 .0', ([x, y]) => taper([x, y, y + 0.12, 0.02, 0.045], { c: 'gold' })),
  ],
}

/** What stands in rooms. */
export const FURNITURE: readonly Subject[] = [chair, armchair, table, cushion]

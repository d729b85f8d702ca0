import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BRASS, CREAM, INK, IRON, PAPER, RED, STEEL, WOOD } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, hoop, row, spokes, star, stroke, taper } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Keys, carriage and a sheet of paper. */
const typewriter: Subject = {
  id: 'typewriter',
  words: [
    ...names('typewriter, old typewriter, 打字机, タイプライター, máquina de escribir, machine à écrire'),
    ...names('schreibmaschine, schreibmaschinen'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'body',
  foot: 0.7,
  upright: true,
  palette: {
    body: lch(0.48, 0.075, 190),
    dark: IRON,
    paper: PAPER,
    ink: lch(0.5, 0.03, 60),
    key: CREAM,
    steel: STEEL,
    roller: INK,
  },
  parts: [
    facet('-.36 -.66, .36 -.66, .34 -1.08, -.34 -1.08', { c: 'paper', form: 'plane' }),
    ...[-0.98, -0.91, -0.84, -0.77].map((y, i) =>
      stroke(`-.27 ${y}, ${i === 3 ? -0.02 : 0.27} ${y}`, 'ink', 0.014),
    ),
    box([-0.72, -0.72, 0.72, -0.58], { c: 'roller', form: 'plane' }),
    box([-0.72, -0.705, 0.72, -0.68], { c: 'roller', k: 0.7 }),
    ...[-0.76, 0.76].map((x) => box([x - 0.05, -0.73, x + 0.05, -0.57], { c: 'steel', form: 'plane' })),
    stroke('-.78 -.72, -.94 -.84', 'steel', 0.026),
    curve('-.6 -.58!, -.64 -.34, -.78 -.08, -.76 0!, .76 0!, .78 -.08, .64 -.34, .6 -.58!', {
      c: 'body',
      form: 'plane',
    }),
    curve('-.44 -.56!, -.3 -.4, 0 -.36, .3 -.4, .44 -.56!', { c: 'dark' }),
    ...row([-0.24, 0.24, 9], (x) => stroke(`${x * 1.4} -.54, ${x * 0.9} -.4`, 'steel', 0.009)),
    ...each('-.28 .5 9, -.19 .55 10, -.1 .6 10', ([y, half, count]) =>
      row([-half, half, count], (x) => [
        round([x, y + 0.014, 0.042], { c: 'dark' }),
        round([x, y, 0.036], { c: 'key' }),
      ]),
    ),
    box([-0.36, -0.055, 0.36, -0.02], { c: 'key', form: 'plane' }),
    box([-0.16, -0.37, 0.16, -0.33], { c: 'steel', k: 0.3 }),
  ],
}

/** The earth on a stand. */
const globe: Subject = {
  id: 'globe',
  words: [
    ...names('globe, world globe, earth globe, 地球仪, 地球儀, globo terráqueo, mappemonde'),
    ...names('globe terrestre, globus'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.9,
  accent: 'sea',
  foot: 0.28,
  upright: true,
  palette: {
    sea: lch(0.66, 0.09, 220),
    land: lch(0.76, 0.11, 105),
    brass: BRASS,
    wood: WOOD,
    ice: lch(0.95, 0.015, 220),
  },
  parts: [
    oval([0, -0.03, 0.3, 0.04], { c: 'wood', k: -0.3 }),
    taper([0, -0.03, -0.1, 0.26, 0.12], { c: 'wood', form: 'cyl' }),
    curve('-.05 -.08!, -.03 -.18, -.06 -.24!, .06 -.24!, .03 -.18, .05 -.08!', { c: 'brass', form: 'cyl' }),
    stroke('-.16 -1.0, -.36 -.9, -.46 -.66, -.4 -.42, -.2 -.26, 0 -.22, .16 -.25', 'brass', 0.045),
    round([0, -0.62, 0.365], { c: 'sea', form: 'ball' }),
    curve('-.24 -.86, -.12 -.92, .0 -.86, .02 -.76, -.08 -.7, -.1 -.6, -.18 -.58, -.22 -.68, -.31 -.72', {
      c: 'land',
      form: 'ball',
    }),
    curve('-.1 -.54, .02 -.52, .06 -.42, -.02 -.3, -.08 -.27, -.12 -.4', {
      c: 'land',
      k: -0.1,
      form: 'ball',
    }),
    curve('.12 -.84, .26 -.84, .34 -.72, .35 -.56, .28 -.44, .2 -.48, .2 -.6, .1 -.66, .12 -.76', {
      c: 'land',
      k: -0.2,
      form: 'ball',
    }),
    oval([0.05, -0.965, 0.1, 0.022], { c: 'ice' }),
    ...[-0.18, 0, 0.18].map((bow) => stroke(`.02 -.98, ${bow * 1.9} -.62, -.02 -.26`, 'sea', 0.007, 0.5)),
    stroke('-.36 -.64, 0 -.58, .36 -.6', 'sea', 0.007, 0.5),
    round([-0.12, -1.02, 0.035], { c: 'brass', form: 'ball' }),
    round([0.14, -0.235, 0.03], { c: 'brass', form: 'ball' }),
  ],
}

/** A needle over a rose. */
const compass: Subject = {
  id: 'compass',
  words: names(
    'compass, mariner compass, 指南针, 罗盘, 羅針盤, コンパス, brújula, boussole, kompass, kompasse',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.7,
  accent: 'brass',
  foot: 0.34,
  upright: true,
  palette: {
    brass: BRASS,
    face: CREAM,
    ink: lch(0.4, 0.06, 60),
    red: RED,
    blue: lch(0.46, 0.09, 250),
    shine: lch(0.99, 0.01, 90),
  },
  parts: [
    hoop([0, -0.99, 0.09, 0.09], 'brass', 0.034),
    box([-0.045, -0.94, 0.045, -0.84], { c: 'brass', form: 'cyl' }),
    round([0, -0.44, 0.44], { c: 'brass', form: 'ball' }),
    round([0, -0.44, 0.385], { c: 'brass', k: -0.6 }),
    round([0, -0.44, 0.36], { c: 'face', form: 'ball' }),
    ...spokes([0, -0.44, 0.29, 0.33, 32], 'ink', 0.008),
    star([0, -0.44, 0.21, 0.05, 8], { c: 'ink', k: 0.6 }),
    star([0, -0.44, 0.28, 0.06, 4], { c: 'blue', k: 0.1 }),
    hoop([0, -0.44, 0.15, 0.15], 'ink', 0.007),
    facet('.19 -.7, .075 -.42, -.02 -.48', { c: 'red' }),
    facet('-.19 -.18, -.075 -.46, .02 -.4', { c: 'ink', k: -0.2 }),
    round([0, -0.44, 0.04], { c: 'brass', form: 'ball' }),
    curve('-.3 -.56, -.2 -.7, -.06 -.77, -.16 -.68, -.25 -.52', { c: 'shine', al: 0.6 }),
  ],
}

/** What stands on a scholar’s table. */
export const STUDY: readonly Subject[] = [typewriter, globe, compass]

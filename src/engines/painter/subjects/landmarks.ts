import { lch } from '../colours/colour.ts'
import { STEEL, STONE, WOOD } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, row, stroke, taper } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Two faces of stone courses, and a smaller one behind. */
const pyramid: Subject = {
  id: 'pyramid',
  words: names('pyramid, pyramids, 金字塔, ピラミッド, pirámide, pyramide, pyramiden'),
  slots: ['ground'],
  homes: ['desert'],
  scale: 1.5,
  accent: 'stone',
  foot: 0.9,
  built: true,
  palette: { stone: lch(0.78, 0.085, 75), dark: lch(0.36, 0.05, 50) },
  parts: [
    facet('.42 0, 1.26 0, .92 -.44', { c: 'stone', nx: 0.55, form: 'plane' }),
    facet('.42 0, .92 -.44, .78 0', { c: 'stone', nx: -0.3, form: 'plane' }),
    facet('.26 .02, 1.0 0, -.1 -.98', { c: 'stone', nx: 0.7, form: 'plane' }),
    facet('-1.05 0, .26 .02, -.1 -.98', { c: 'stone', nx: -0.45, form: 'plane' }),
    ...row([-0.1, -0.82, 9], (y) => {
      const t = -y / 0.98
      const edge = 0.26 - 0.36 * t
      return [
        stroke(`${-1.05 + 0.95 * t} ${y}, ${edge} ${y + 0.02 * (1 - t)}`, 'stone', 0.007, -0.4),
        stroke(`${edge} ${y + 0.02 * (1 - t)}, ${1.0 - 1.1 * t} ${y}`, 'stone', 0.007, -0.9),
      ]
    }),
    facet('-.215 -.85, .005 -.85, -.1 -.99', { c: 'stone', k: 0.8 }),
    facet('.003 -.85, -.1 -.99, .045 -.853', { c: 'stone', k: -0.1 }),
    facet('-.32 .01, -.14 .012, -.18 -.1, -.28 -.1', { c: 'dark' }),
    facet('-.36 -.1, -.1 -.1, -.23 -.16', { c: 'stone', k: 0.6 }),
  ],
}

/** A robed figure with a torch, on a pedestal. */
const statue: Subject = {
  id: 'statue',
  words: [
    ...names(
      'statue, sculpture, monument, statue of liberty, 雕像, 雕塑, 自由女神像, 纪念碑, 像, 彫刻, 銅像',
    ),
    ...names('estatua, escultura, monumento, skulptur, skulpturen, denkmal, freiheitsstatue'),
  ],
  slots: ['ground'],
  homes: ['city', 'hills', 'street'],
  scale: 1.5,
  accent: 'bronze',
  foot: 0.26,
  top: { x: 0.02, y: -0.86 },
  hand: { x: -0.155, y: -1.02 },
  built: true,
  palette: { bronze: lch(0.7, 0.06, 178), stone: STONE, flame: lch(0.86, 0.14, 80) },
  parts: [
    box([-0.26, -0.05, 0.26, 0], { c: 'stone', k: -0.15, form: 'cyl' }),
    box([-0.21, -0.1, 0.21, -0.05], { c: 'stone', form: 'cyl' }),
    taper([0, -0.1, -0.34, 0.17, 0.145], { c: 'stone', form: 'cyl' }),
    box([-0.09, -0.25, 0.09, -0.18], { c: 'stone', k: -0.35 }),
    box([-0.19, -0.39, 0.19, -0.34], { c: 'stone', k: 0.25, form: 'cyl' }),
    curve('-.075 -.72!, -.125 -.82, -.155 -.95, -.135 -.99!, -.105 -.98!, -.095 -.86, -.02 -.74!', {
      c: 'bronze',
      k: 0.1,
      form: 'cyl',
    }),
    curve(
      '-.125 -.38!, -.1 -.52, -.085 -.62, -.09 -.72, -.05 -.78, .06 -.78, .1 -.72, .105 -.6, .12 -.5, .15 -.38!',
      { c: 'bronze', form: 'cyl' },
    ),
    stroke('-.06 -.4, -.045 -.55, -.055 -.7', 'bronze', 0.012, -0.7),
    stroke('.005 -.39, .02 -.54, .0 -.68', 'bronze', 0.012, -0.7),
    stroke('.075 -.39, .07 -.5, .04 -.62', 'bronze', 0.012, -0.7),
    curve('.06 -.76!, .13 -.7, .15 -.6, .08 -.56!, .02 -.57!, .05 -.64', {
      c: 'bronze',
      k: -0.15,
      form: 'cyl',
    }),
    facet('-.02 -.62, .09 -.59, .06 -.49, -.05 -.52', { c: 'bronze', k: 0.3 }),
    box([-0.025, -0.81, 0.04, -0.76], { c: 'bronze', k: -0.3 }),
    curve('-.055 -.83, -.05 -.89, 0 -.915, .055 -.9, .07 -.85, .045 -.79, -.01 -.785, -.045 -.8', {
      c: 'bronze',
      form: 'ball',
    }),
    ...row([-0.05, 0.07, 5], (x, i) =>
      taper([x, -0.89, -0.955 - (2 - Math.abs(i - 2)) * 0.012, 0.012, 0.001], { c: 'bronze', k: 0.2 }),
    ),
    taper([-0.12, -0.98, -1.03, 0.016, 0.036], { c: 'bronze', k: -0.2 }),
    curve('-.155 -1.03!, -.15 -1.08, -.115 -1.14!, -.085 -1.08, -.085 -1.03!', { c: 'flame', glow: true }),
  ],
}

/** Three bowls of falling water. */
const fountain: Subject = {
  id: 'fountain',
  words: names('fountain, water fountain, 喷泉, 喷水池, 噴水, fuente, fontaine, springbrunnen'),
  slots: ['ground'],
  homes: ['city', 'village', 'street'],
  scale: 1.2,
  accent: 'stone',
  foot: 0.7,
  built: true,
  upright: true,
  palette: { stone: lch(0.82, 0.03, 80), water: lch(0.78, 0.075, 225), foam: lch(0.97, 0.015, 220) },
  parts: [
    oval([0, -0.2, 0.7, 0.09], { c: 'stone', k: 0.4 }),
    oval([0, -0.2, 0.63, 0.07], { c: 'water', form: 'plane' }),
    taper([0, -0.16, -0.5, 0.075, 0.05], { c: 'stone', form: 'cyl' }),
    curve('-.38 -.5!, -.2 -.42, 0 -.41, .2 -.42, .38 -.5!, .2 -.53, -.2 -.53', { c: 'stone', form: 'cyl' }),
    oval([0, -0.505, 0.36, 0.032], { c: 'water', k: 0.2 }),
    taper([0, -0.5, -0.74, 0.045, 0.034], { c: 'stone', form: 'cyl' }),
    curve('-.2 -.74!, -.1 -.69, 0 -.685, .1 -.69, .2 -.74!, .1 -.76, -.1 -.76', { c: 'stone', form: 'cyl' }),
    oval([0, -0.745, 0.185, 0.02], { c: 'water', k: 0.2 }),
    ...[-1, 1].flatMap((side) => [
      stroke(
        `${side * 0.02} -.76, ${side * 0.05} -.96, ${side * 0.12} -.98, ${side * 0.17} -.76`,
        'foam',
        0.02,
      ),
      ...[0.33, 0.37].map((x) =>
        stroke(`${side * x} -.5, ${side * (x + 0.09)} -.44, ${side * (x + 0.12)} -.2`, 'foam', 0.018),
      ),
      ...[0.15, 0.185].map((x) =>
        stroke(`${side * x} -.74, ${side * (x + 0.06)} -.7, ${side * (x + 0.085)} -.51`, 'foam', 0.014),
      ),
    ]),
    stroke('0 -.75, 0 -1.06', 'foam', 0.03),
    round([0, -1.06, 0.026], { c: 'foam' }),
    curve('-.71 -.2!, -.4 -.125, 0 -.11, .4 -.125, .71 -.2!, .66 -.05, .6 0!, -.6 0!, -.66 -.05', {
      c: 'stone',
      form: 'cyl',
    }),
    curve(
      '-.74 -.215!, -.4 -.14, 0 -.122, .4 -.14, .74 -.215!, .73 -.18!, .4 -.095, 0 -.075, -.4 -.095, -.73 -.18!',
      { c: 'stone', k: 0.55 },
    ),
    ...[-0.46, 0.46].map((x) => oval([x, -0.19, 0.07, 0.012], { c: 'foam' })),
    box([-0.64, -0.025, 0.64, 0], { c: 'stone', k: -0.35 }),
  ],
}

/** A ring of stones with a roof and a bucket. */
const well: Subject = {
  id: 'well',
  words: [
    ...names('wishing well, stone well, water well, village well, old well, 水井, 井, 井戸, pozo, puits'),
    ...names('brunnen, ziehbrunnen, wunschbrunnen'),
  ],
  slots: ['ground'],
  homes: ['village', 'hills', 'forest'],
  scale: 1.05,
  accent: 'roof',
  foot: 0.42,
  top: { x: 0, y: -0.95 },
  built: true,
  palette: {
    stone: STONE,
    roof: lch(0.54, 0.12, 32),
    wood: WOOD,
    dark: lch(0.28, 0.04, 260),
    rope: lch(0.78, 0.06, 75),
    steel: STEEL,
  },
  parts: [
    oval([0, -0.36, 0.4, 0.075], { c: 'stone', k: 0.5 }),
    oval([0, -0.36, 0.32, 0.052], { c: 'dark' }),
    ...[-0.32, 0.32].map((x) => box([x - 0.032, -0.78, x + 0.032, -0.3], { c: 'wood', form: 'cyl' })),
    box([-0.4, -0.66, 0.4, -0.62], { c: 'wood', k: -0.3, form: 'plane' }),
    stroke('.4 -.64, .47 -.64, .47 -.56, .53 -.56', 'wood', 0.022, -0.5),
    box([-0.08, -0.675, 0.08, -0.605], { c: 'rope', k: -0.2 }),
    stroke('.05 -.63, .05 -.48', 'rope', 0.016),
    taper([0.05, -0.36, -0.47, 0.05, 0.068], { c: 'wood', k: 0.2, form: 'cyl' }),
    box([-0.02, -0.45, 0.12, -0.435], { c: 'steel', k: -0.3 }),
    curve('-.4 -.36!, -.2 -.295, 0 -.285, .2 -.295, .4 -.36!, .385 0!, .2 .03, 0 .035, -.2 .03, -.385 0!', {
      c: 'stone',
      form: 'cyl',
    }),
    ...[-0.1, -0.2].map((y) =>
      stroke(`-.39 ${y}, -.2 ${y + 0.045}, 0 ${y + 0.055}, .2 ${y + 0.045}, .39 ${y}`, 'stone', 0.01, -0.8),
    ),
    ...each(
      '-.28 -.02 -.13, -.08 0 -.06, .14 0 -.06, .3 -.02 -.1, -.18 -.08 -.15, .05 -.07 -.15, .24 -.09 -.16, -.3 -.19 -.28, -.06 -.17 -.26, .17 -.18 -.27',
      ([x, y, top]) => stroke(`${x} ${y}, ${x} ${top}`, 'stone', 0.01, -0.8),
    ),
    facet('-.5 -.7, .5 -.7, .34 -1.0, -.34 -1.0', { c: 'roof', nx: -0.2, form: 'plane' }),
    ...[-0.775, -0.85, -0.925].map((y) =>
      stroke(`${-0.87 - y * 0.53} ${y}, ${0.87 + y * 0.53} ${y}`, 'roof', 0.009, -0.7),
    ),
    box([-0.53, -0.715, 0.53, -0.675], { c: 'wood', k: 0.3 }),
    box([-0.36, -1.02, 0.36, -0.985], { c: 'roof', k: 0.4 }),
  ],
}

/** What people meet at. */
export const LANDMARKS: readonly Subject[] = [pyramid, statue, fountain, well]

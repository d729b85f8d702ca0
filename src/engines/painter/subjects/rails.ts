import { lch } from '../colours/colour.ts'
import { BRASS, CREAM, DARK_WOOD, GLASS, GOLD, IRON, PANE, RED, RUBBER, STEEL } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, row, spokes, stroke, taper } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A steam locomotive with a carriage. */
const train: Subject = {
  id: 'train',
  words: [
    ...names('train, steam train, steam locomotive, locomotive, steam engine, railway, 火车, 蒸汽火车'),
    ...names('机车, 列车, 蒸気機関車, 機関車, 列車, tren, trenes, locomotora, train à vapeur, zug, züge'),
    ...names('dampflok, lokomotive, lokomotiven, eisenbahn'),
  ],
  slots: ['ground'],
  homes: ['mountains', 'hills', 'desert', 'snow'],
  scale: 1.05,
  accent: 'paint',
  foot: 1.3,
  top: { x: 0.85, y: -0.68 },
  palette: {
    boiler: lch(0.36, 0.045, 200),
    paint: lch(0.52, 0.16, 28),
    brass: BRASS,
    dark: IRON,
    wheel: lch(0.5, 0.15, 30),
    tyre: RUBBER,
    pane: PANE,
    roof: lch(0.34, 0.03, 60),
    cream: CREAM,
    steam: lch(0.97, 0.01, 240),
    steel: STEEL,
    rail: lch(0.5, 0.03, 60),
  },
  parts: [
    ...each('-.94 -.99 .09, -.78 -1.06 .12, -.54 -1.1 .15, -.22 -1.08 .17, .14 -1.04 .14', ([x, y, r]) =>
      oval([x, y, r * 1.2, r * 0.8], { c: 'steam', al: 0.85 }),
    ),
    stroke('-1.36 -.005, 1.42 -.005', 'rail', 0.026),
    box([-1.14, -0.26, 0.14, -0.18], { c: 'dark', form: 'plane' }),
    facet('-1.16 -.25, -1.04 -.25, -1.04 -.04, -1.34 -.04', { c: 'paint', nx: -0.4 }),
    ...[-1.26, -1.19, -1.12].map((x) => stroke(`${x} -.05, ${x * 0.4 - 0.66} -.24`, 'cream', 0.012)),
    taper([-0.94, -0.6, -0.84, 0.055, 0.075], { c: 'dark', form: 'cyl' }),
    curve('-1.05 -.82!, -1.03 -.9, -.94 -.93, -.85 -.9, -.83 -.82!', { c: 'brass', form: 'cyl' }),
    curve('-.66 -.6!, -.66 -.72, -.58 -.78, -.5 -.72, -.5 -.6!', { c: 'brass', form: 'cyl' }),
    curve('-.38 -.6!, -.38 -.68, -.31 -.72, -.24 -.68, -.24 -.6!', { c: 'boiler', k: 0.2, form: 'cyl' }),
    box([-1.08, -0.63, -0.1, -0.25], { c: 'boiler', form: 'plane' }),
    box([-1.08, -0.6, -0.1, -0.545], { c: 'boiler', k: 0.75 }),
    box([-1.08, -0.34, -0.1, -0.25], { c: 'boiler', k: -0.7 }),
    ...[-0.8, -0.44, -0.14].map((x) => box([x, -0.63, x + 0.025, -0.25], { c: 'brass' })),
    curve('-1.14 -.3!, -1.17 -.46, -1.14 -.62!, -1.06 -.64!, -1.06 -.25!', { c: 'dark', k: 0.2 }),
    round([-1.12, -0.72, 0.058], { c: 'brass', form: 'ball' }),
    round([-1.14, -0.72, 0.04], { c: 'pane', glow: true }),
    facet('-.12 -.22, .3 -.22, .3 -.82, -.12 -.82', { c: 'paint', form: 'plane' }),
    curve('-.18 -.8!, .0 -.88, .2 -.88, .38 -.8!, .38 -.78!, -.18 -.78!', { c: 'roof' }),
    box([-0.06, -0.72, 0.08, -0.52], { c: 'pane', glow: true }),
    box([0.13, -0.72, 0.25, -0.52], { c: 'pane', glow: true }),
    box([-0.08, -0.46, 0.26, -0.3], { c: 'paint', k: -0.3 }),
    ...[-0.58, -0.2, 0.16].flatMap((x) => driver([x, -0.165, 0.16])),
    ...[-0.98, -0.8].flatMap((x) => driver([x, -0.1, 0.095])),
    stroke('-.86 -.16, -.58 -.16, .16 -.16', 'steel', 0.034),
    box([-1.0, -0.25, -0.8, -0.13], { c: 'dark', k: 0.25, form: 'plane' }),
    stroke('.3 -.14, .46 -.14', 'dark', 0.03),
    box([0.44, -0.18, 1.34, -0.12], { c: 'dark', form: 'plane' }),
    box([0.44, -0.68, 1.34, -0.17], { c: 'paint', form: 'plane' }),
    box([0.44, -0.6, 1.34, -0.36], { c: 'cream', form: 'plane' }),
    curve('.4 -.66!, .5 -.74, .9 -.76, 1.28 -.74, 1.38 -.66!', { c: 'roof', k: 0.1 }),
    ...row([0.56, 1.22, 5], (x) => box([x - 0.055, -0.57, x + 0.055, -0.4], { c: 'pane', glow: true })),
    stroke('.45 -.3, 1.33 -.3', 'brass', 0.014),
    ...[0.6, 0.78, 1.02, 1.2].flatMap((x) => driver([x, -0.09, 0.085])),
  ],
}

/** Yellow, on rails, under a wire. */
const tram: Subject = {
  id: 'tram',
  words: [
    ...names(
      'tram, streetcar, trolley, cable car, trolleybus, 电车, 有轨电车, 叮叮车, 路面電車, 電車, トラム',
    ),
    ...names('tranvía, tramway, strassenbahn, straßenbahn, straßenbahnen'),
  ],
  slots: ['ground'],
  homes: ['street', 'city'],
  scale: 1.1,
  accent: 'paint',
  foot: 0.85,
  top: { x: 0, y: -0.9 },
  palette: {
    paint: lch(0.8, 0.15, 85),
    cream: CREAM,
    roof: lch(0.46, 0.04, 60),
    pane: PANE,
    glass: GLASS,
    wood: DARK_WOOD,
    tyre: RUBBER,
    wheel: STEEL,
    dark: IRON,
    lamp: GOLD,
    red: RED,
  },
  parts: [
    stroke('-1.1 -.006, 1.1 -.006', 'dark', 0.022),
    stroke('.1 -.9!, .4 -1.1!, .08 -1.2!', 'dark', 0.018),
    stroke('-.16 -1.2, .34 -1.2', 'dark', 0.018),
    box([-0.66, -0.14, 0.66, -0.06], { c: 'dark' }),
    ...[-0.42, 0.42].flatMap((x) => driver([x, -0.085, 0.085])),
    curve('-.9 -.16!, -.96 -.4, -.9 -.82!, .9 -.82!, .96 -.4, .9 -.16!', { c: 'cream', form: 'plane' }),
    curve('-.9 -.14!, -.955 -.34, -.945 -.46!, .945 -.46!, .955 -.34, .9 -.14!', {
      c: 'paint',
      form: 'plane',
    }),
    curve('-.98 -.8!, -.86 -.88, -.5 -.92, .5 -.92, .86 -.88, .98 -.8!', { c: 'roof', form: 'plane' }),
    box([-0.56, -0.95, 0.56, -0.89], { c: 'roof', k: 0.3 }),
    stroke('-.93 -.8, .93 -.8', 'paint', 0.03),
    ...row([-0.44, 0.44, 5], (x, i) =>
      box([x - 0.085, -0.74, x + 0.085, -0.51], i % 2 ? { c: 'glass' } : { c: 'pane', glow: true }),
    ),
    ...row([-0.33, 0.33, 4], (x) => stroke(`${x} -.76, ${x} -.49`, 'wood', 0.02)),
    curve('-.9 -.5!, -.88 -.74!, -.78 -.74!, -.78 -.5!', { c: 'glass', k: 0.3 }),
    curve('.9 -.5!, .88 -.74!, .78 -.74!, .78 -.5!', { c: 'glass' }),
    ...[-0.65, 0.65].map((x) => box([x - 0.085, -0.75, x + 0.085, -0.14], { c: 'wood' })),
    ...[-0.65, 0.65].flatMap((x) => [
      box([x - 0.06, -0.72, x + 0.06, -0.48], { c: 'pane', glow: true }),
      stroke(`${x} -.46, ${x} -.16`, 'paint', 0.012),
    ]),
    stroke('-.93 -.43, .93 -.43', 'red', 0.014),
    round([-0.92, -0.34, 0.055], { c: 'lamp', glow: true }),
    box([-0.2, -0.9, 0.2, -0.83], { c: 'cream' }),
  ],
}

/** What runs on rails. */
export const RAILS: readonly Subject[] = [train, tram]

/** A spoked wheel on rails. */
function driver([x, y, radius]: readonly [number, number, number]): Part[] {
  return [
    round([x, y, radius], { c: 'tyre' }),
    round([x, y, radius * 0.82], { c: 'wheel' }),
    round([x, y, radius * 0.66], { c: 'tyre' }),
    ...spokes([x, y, 0, radius * 0.72, 8], 'wheel', radius * 0.13),
    round([x, y, radius * 0.2], { c: 'wheel' }),
  ]
}

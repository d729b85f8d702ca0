import { lch } from '../colours/colour.ts'
import { CREAM, DARK_WOOD, IRON, PANE, RED, RUBBER, STEEL } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, facet, hoop, spokes, stroke, wheel } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** With a basket of flowers. */
const bicycle: Subject = {
  id: 'bicycle',
  words: [
    ...names('bicycle, bike, cycle, velocipede, 自行车, 单车, 脚踏车, 自転車, bicicleta, bici, bicyclette'),
    ...names('vélo, fahrrad, fahrräder'),
  ],
  slots: ['ground'],
  homes: ['street', 'village', 'hills'],
  scale: 0.95,
  accent: 'frame',
  foot: 0.62,
  top: { x: 0.26, y: -0.8 },
  palette: {
    frame: lch(0.62, 0.13, 190),
    tyre: RUBBER,
    spoke: STEEL,
    saddle: lch(0.46, 0.08, 45),
    basket: lch(0.7, 0.08, 70),
    bloom: lch(0.7, 0.17, 10),
    second: lch(0.86, 0.14, 90),
    leaf: lch(0.58, 0.12, 140),
    lamp: PANE,
    dark: IRON,
  },
  parts: [
    ...cycleWheel(-0.58),
    ...cycleWheel(0.58),
    stroke('.58 -.3, .04 -.28', 'frame', 0.03, -0.3),
    stroke('.58 -.3, .2 -.64', 'frame', 0.026, -0.2),
    stroke('.04 -.28, .24 -.74', 'frame', 0.038),
    stroke('.04 -.28, -.42 -.62', 'frame', 0.042),
    stroke('.21 -.66, .0 -.6, -.4 -.7', 'frame', 0.042),
    stroke('-.58 -.3, -.5 -.5, -.38 -.82', 'frame', 0.038, 0.1),
    stroke('-.38 -.8, -.34 -.92', 'spoke', 0.03),
    stroke('-.34 -.92, -.26 -.97, -.1 -.93', 'dark', 0.034),
    stroke('.24 -.74, .255 -.82', 'spoke', 0.026),
    curve('.08 -.83!, .18 -.86, .34 -.89, .43 -.86, .4 -.81, .26 -.8', { c: 'saddle', form: 'plane' }),
    stroke('-.88 -.4, -.76 -.57, -.58 -.63, -.4 -.57, -.3 -.44', 'frame', 0.026),
    stroke('.28 -.46, .4 -.58, .58 -.63, .76 -.57, .88 -.4', 'frame', 0.026),
    hoop([0.04, -0.28, 0.075, 0.075], 'spoke', 0.024),
    stroke('.04 -.28, .1 -.16', 'dark', 0.026),
    stroke('.05 -.15, .16 -.16', 'dark', 0.03),
    round([-0.73, -0.98, 0.06], { c: 'bloom', form: 'ball' }),
    round([-0.56, -0.99, 0.055], { c: 'bloom', k: 0.1, form: 'ball' }),
    round([-0.65, -1.03, 0.058], { c: 'second', form: 'ball' }),
    round([-0.8, -0.93, 0.045], { c: 'leaf' }),
    round([-0.49, -0.93, 0.045], { c: 'leaf' }),
    facet('-.84 -.93, -.44 -.93, -.49 -.7, -.78 -.7', { c: 'basket', form: 'plane' }),
    stroke('-.83 -.85, -.46 -.85', 'basket', 0.012, -0.8),
    stroke('-.81 -.77, -.47 -.77', 'basket', 0.012, -0.8),
    stroke('-.85 -.935, -.43 -.935', 'basket', 0.026, 0.4),
    round([-0.47, -0.64, 0.042], { c: 'lamp', glow: true }),
  ],
}

/** A tank, a seat and an engine between two wheels. */
const motorcycle: Subject = {
  id: 'motorcycle',
  words: names(
    'motorcycle, motorbike, chopper, 摩托车, オートバイ, バイク, motocicleta, moto, motorrad, motorräder',
  ),
  slots: ['ground'],
  homes: ['street', 'desert', 'city'],
  scale: 0.95,
  accent: 'tank',
  foot: 0.8,
  top: { x: 0.26, y: -0.56 },
  palette: {
    tank: lch(0.56, 0.18, 30),
    dark: IRON,
    tyre: RUBBER,
    rim: STEEL,
    steel: STEEL,
    seat: DARK_WOOD,
    lamp: PANE,
    tail: RED,
  },
  parts: [
    ...wheel([-0.62, -0.27, 0.27], 0.7),
    ...wheel([0.6, -0.27, 0.27], 0.7),
    ...[-0.62, 0.6].flatMap((x) => spokes([x, -0.27, 0.05, 0.18, 10], 'dark', 0.012)),
    facet('-.3 -.16, .3 -.16, .42 -.44, -.36 -.5', { c: 'dark', form: 'plane' }),
    oval([-0.06, -0.3, 0.14, 0.15], { c: 'steel', k: -0.2, form: 'ball' }),
    ...[-0.34, -0.28, -0.22].map((y) => stroke(`-.18 ${y}, .06 ${y}`, 'dark', 0.014)),
    round([0.18, -0.26, 0.1], { c: 'steel', form: 'ball' }),
    stroke('.0 -.18, .3 -.14, .9 -.2', 'steel', 0.065, -0.2),
    stroke('.05 -.19, .3 -.155, .88 -.215', 'steel', 0.016, 0.9),
    stroke('-.62 -.27, -.44 -.66', 'steel', 0.052),
    stroke('-.4 -.6, .34 -.44, .6 -.3', 'dark', 0.05),
    curve('-.42 -.58!, -.34 -.7, -.1 -.73, .1 -.64, .14 -.54!, -.1 -.5, -.34 -.5', {
      c: 'tank',
      form: 'ball',
    }),
    curve('.08 -.6!, .16 -.56, .4 -.58, .62 -.64!, .64 -.56, .5 -.48, .2 -.48, .08 -.52', {
      c: 'seat',
      form: 'plane',
    }),
    curve('.36 -.44!, .5 -.58, .7 -.6, .9 -.42!, .82 -.44, .68 -.52, .54 -.5, .44 -.4', {
      c: 'tank',
      k: -0.1,
    }),
    curve('-.92 -.4!, -.84 -.54, -.66 -.6, -.46 -.54!, -.5 -.5, -.66 -.53, -.8 -.48, -.87 -.37', {
      c: 'tank',
      k: 0.1,
    }),
    stroke('-.44 -.64, -.42 -.8, -.2 -.84', 'dark', 0.036),
    stroke('-.3 -.835, -.14 -.84', 'seat', 0.05),
    round([-0.54, -0.68, 0.078], { c: 'steel', form: 'ball' }),
    round([-0.57, -0.68, 0.056], { c: 'lamp', glow: true }),
    oval([0.86, -0.46, 0.035, 0.03], { c: 'tail' }),
    stroke('-.24 -.66, .0 -.66', 'steel', 0.016, 0.5),
  ],
}

/** A town scooter with a shield. */
const scooter: Subject = {
  id: 'scooter',
  words: [
    ...names('scooter, vespa, moped, 小型摩托车, 电动车, 踏板车, スクーター, escúter, motoneta, mobylette'),
    ...names('motorroller, roller'),
  ],
  slots: ['ground'],
  homes: ['street', 'village', 'city'],
  scale: 0.9,
  accent: 'paint',
  foot: 0.62,
  top: { x: 0.36, y: -0.66 },
  palette: {
    paint: lch(0.78, 0.085, 175),
    seat: DARK_WOOD,
    cream: CREAM,
    tyre: RUBBER,
    rim: CREAM,
    dark: IRON,
    lamp: PANE,
    tail: RED,
  },
  parts: [
    ...wheel([-0.56, -0.17, 0.17], 0.6),
    ...wheel([0.5, -0.17, 0.17], 0.6),
    stroke('-.56 -.17, -.46 -.4', 'dark', 0.05),
    curve('-.48 -.86!, -.36 -.84, -.34 -.5, -.26 -.22!, .2 -.2!, .2 -.1!, -.34 -.1!, -.44 -.24, -.52 -.52', {
      c: 'paint',
      form: 'cyl',
    }),
    stroke('-.3 -.17, .2 -.16', 'dark', 0.03),
    curve(
      '.06 -.16!, .04 -.44, .14 -.56, .4 -.6, .7 -.54, .86 -.36, .84 -.22!, .72 -.2!, .68 -.34, .5 -.4, .34 -.34, .28 -.14!',
      { c: 'paint', form: 'ball' },
    ),
    oval([0.5, -0.4, 0.2, 0.14], { c: 'paint', k: 0.3, form: 'ball' }),
    curve('-.82 -.24!, -.76 -.38, -.58 -.43, -.42 -.36, -.36 -.26!, -.5 -.3, -.66 -.29', {
      c: 'paint',
      k: 0.15,
    }),
    curve('.06 -.58!, .16 -.66, .4 -.69, .7 -.64!, .7 -.56, .4 -.57, .1 -.52', { c: 'seat', form: 'plane' }),
    stroke('-.42 -.84, -.38 -.98', 'paint', 0.06),
    stroke('-.46 -.98, -.34 -1.0, -.2 -.94', 'dark', 0.034),
    curve('-.52 -.9, -.46 -1.0, -.36 -1.0, -.34 -.9, -.42 -.86', { c: 'paint', form: 'ball' }),
    round([-0.5, -0.93, 0.05], { c: 'lamp', glow: true }),
    round([-0.44, -0.6, 0.03], { c: 'cream' }),
    stroke('-.32 -1.0, -.24 -1.1', 'dark', 0.016),
    oval([-0.21, -1.13, 0.055, 0.042], { c: 'cream' }),
    oval([0.86, -0.42, 0.03, 0.045], { c: 'tail' }),
    box([0.74, -0.34, 0.86, -0.24], { c: 'cream' }),
    stroke('.6 -.1, .8 -.12', 'dark', 0.045, 0.4),
  ],
}

/** What rolls on two wheels. */
export const CYCLES: readonly Subject[] = [bicycle, motorcycle, scooter]

function cycleWheel(x: number): Part[] {
  return [
    hoop([x, -0.3, 0.285, 0.285], 'tyre', 0.034),
    hoop([x, -0.3, 0.258, 0.258], 'spoke', 0.014),
    ...spokes([x, -0.3, 0, 0.25, 14], 'spoke', 0.006),
    round([x, -0.3, 0.03], { c: 'dark' }),
  ]
}

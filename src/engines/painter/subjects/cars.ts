import { lch } from '../colours/colour.ts'
import { CREAM, GLASS, GOLD, IRON, PALE_GLASS, PANE, RED, RUBBER, SHADE, STEEL } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, facet, row, stroke, wheel } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Small, round and friendly. */
const car: Subject = {
  id: 'car',
  words: [
    ...names(
      'car, automobile, taxi, 汽车, 小汽车, 轿车, 出租车, 車, 自動車, 車両, タクシー, coche, jeep, limousine',
    ),
    ...names('carro, automóvil, voiture, auto, autos, wagen'),
  ],
  slots: ['ground'],
  homes: ['street', 'city', 'hills', 'desert'],
  scale: 0.95,
  accent: 'paint',
  foot: 0.72,
  top: { x: 0.1, y: -0.68 },
  palette: {
    paint: lch(0.58, 0.185, 28),
    glass: GLASS,
    pale: PALE_GLASS,
    trim: STEEL,
    tyre: RUBBER,
    rim: STEEL,
    arch: SHADE,
    lamp: PANE,
    tail: RED,
  },
  parts: [
    curve(
      '-.84 -.14!, -.86 -.28, -.8 -.38, -.62 -.43, -.4 -.45, -.2 -.63, 0 -.69, .24 -.69, .44 -.63, .62 -.48, .78 -.4, .86 -.28, .85 -.14!',
      { c: 'paint', form: 'plane', k: 0.05 },
    ),
    curve('-.84 -.14!, -.86 -.27, .86 -.27, .85 -.14!', { c: 'paint', k: -0.3 }),
    stroke('-.82 -.275, 0 -.285, .84 -.275', 'paint', 0.014, 0.9),
    curve('-.34 -.45!, -.17 -.6, -.02 -.63, .08 -.635!, .08 -.45!', { c: 'glass', nx: -0.5 }),
    curve('.13 -.45!, .13 -.635!, .24 -.63, .38 -.58, .51 -.45!', { c: 'glass', nx: 0.3 }),
    curve('-.3 -.455!, -.16 -.58, -.05 -.62!, -.14 -.455!', { c: 'pale', al: 0.6 }),
    stroke('.105 -.44, .1 -.3, .12 -.19', 'paint', 0.011, -0.9),
    stroke('-.36 -.44, -.35 -.3, -.28 -.2', 'paint', 0.011, -0.9),
    box([0.0, -0.385, 0.07, -0.365], { c: 'trim' }),
    ...[-0.5, 0.5].map((x) =>
      curve(`${x - 0.2} -.12!, ${x - 0.17} -.26, ${x} -.34, ${x + 0.17} -.26, ${x + 0.2} -.12!`, {
        c: 'arch',
      }),
    ),
    ...[-0.5, 0.5].flatMap((x) => wheel([x, -0.155, 0.155])),
    box([-0.88, -0.19, -0.68, -0.145], { c: 'trim', form: 'plane' }),
    box([0.68, -0.19, 0.88, -0.145], { c: 'trim', form: 'plane' }),
    oval([-0.785, -0.33, 0.05, 0.062], { c: 'trim' }),
    oval([-0.795, -0.33, 0.036, 0.047], { c: 'lamp', glow: true }),
    oval([0.815, -0.3, 0.025, 0.045], { c: 'tail' }),
    curve('-.2 -.64, 0 -.685, .2 -.69, .1 -.672, -.1 -.65', { c: 'paint', k: 1 }),
  ],
}

/** Long bonnet, running boards, spoked wheels. */
const vintageCar: Subject = {
  id: 'vintage-car',
  words: [
    ...names('vintage car, classic car, old car, antique car, oldtimer, retro car, 老爷车, 古董车, 复古车'),
    ...names('老汽车, クラシックカー, 旧車, coche antiguo, coche clásico, auto antiguo, voiture ancienne'),
    ...names('vieille voiture'),
  ],
  slots: ['ground'],
  homes: ['street', 'city', 'hills'],
  scale: 1,
  accent: 'paint',
  foot: 0.8,
  top: { x: 0.32, y: -0.76 },
  palette: {
    paint: lch(0.46, 0.09, 165),
    roof: lch(0.32, 0.03, 60),
    glass: PALE_GLASS,
    trim: GOLD,
    tyre: RUBBER,
    rim: CREAM,
    lamp: PANE,
    tail: RED,
  },
  parts: [
    round([0.93, -0.36, 0.16], { c: 'tyre' }),
    round([0.93, -0.36, 0.09], { c: 'rim', form: 'ball' }),
    facet('-.02 -.44, .74 -.44, .7 -.76, .06 -.76', { c: 'paint', k: -0.1, form: 'plane' }),
    curve('-.06 -.74!, .1 -.8, .5 -.81, .76 -.76!, .76 -.72!, -.06 -.7!', { c: 'roof' }),
    facet('.03 -.45, .3 -.45, .3 -.69, .09 -.69', { c: 'glass', nx: -0.3 }),
    facet('.38 -.45, .66 -.45, .63 -.69, .38 -.69', { c: 'glass', nx: 0.2 }),
    curve('-.78 -.16!, -.8 -.46, -.74 -.5, -.02 -.53!, .74 -.5, .84 -.42, .86 -.2, .8 -.14!', {
      c: 'paint',
      form: 'plane',
      k: 0.05,
    }),
    stroke('-.78 -.45, -.02 -.475, .8 -.45', 'trim', 0.014),
    ...row([-0.62, -0.2, 7], (x) => stroke(`${x} -.41, ${x + 0.01} -.27`, 'paint', 0.012, -0.8)),
    stroke('-.03 -.52, -.01 -.2', 'paint', 0.012, -0.8),
    stroke('.34 -.44, .34 -.2', 'paint', 0.012, -0.8),
    box([0.22, -0.375, 0.3, -0.36], { c: 'trim' }),
    box([-0.83, -0.5, -0.76, -0.2], { c: 'trim', form: 'cyl' }),
    curve(
      '-1.0 -.2!, -.96 -.38, -.8 -.46, -.6 -.44, -.42 -.3, -.3 -.16!, .3 -.16!, .38 -.36, .58 -.46, .8 -.42, .96 -.22!, .88 -.24, .76 -.34, .58 -.37, .48 -.28, .4 -.1!, -.36 -.1!, -.5 -.26, -.64 -.36, -.8 -.38, -.9 -.3, -.94 -.18!',
      { c: 'roof', k: 0.25 },
    ),
    ...[-0.68, 0.62].flatMap((x) => wheel([x, -0.19, 0.19], 0.64)),
    round([-0.86, -0.44, 0.062], { c: 'trim', form: 'ball' }),
    round([-0.88, -0.44, 0.042], { c: 'lamp', glow: true }),
    stroke('-.96 -.2, -1.06 -.2', 'trim', 0.034),
    round([0.99, -0.28, 0.024], { c: 'tail' }),
    stroke('-.06 -.52!, .06 -.74!', 'trim', 0.016),
  ],
}

/** Two decks, full of windows. */
const bus: Subject = {
  id: 'bus',
  words: [
    ...names('bus, buses, double-decker bus, double decker, coach, school bus, 公交车, 巴士, 公共汽车, バス'),
    ...names('二階建てバス, autobús, autobuses, autocar, omnibus, busse'),
  ],
  slots: ['ground'],
  homes: ['street', 'city'],
  scale: 1.2,
  accent: 'paint',
  foot: 0.72,
  top: { x: 0, y: -0.98 },
  palette: {
    paint: lch(0.56, 0.185, 28),
    trim: CREAM,
    glass: GLASS,
    pane: PANE,
    tyre: RUBBER,
    rim: STEEL,
    arch: SHADE,
    lamp: PANE,
    door: lch(0.36, 0.04, 255),
  },
  parts: [
    curve(
      '-.8 -.12!, -.82 -.44, -.8 -.86, -.76 -.95, -.68 -.985!, .68 -.985!, .77 -.95, .81 -.86, .82 -.5, .82 -.12!',
      {
        c: 'paint',
        form: 'plane',
      },
    ),
    box([-0.81, -0.555, 0.82, -0.5], { c: 'trim', form: 'plane' }),
    stroke('-.74 -.955, 0 -.965, .74 -.955', 'paint', 0.016, 0.9),
    ...row([-0.52, 0.67, 6], (x, i) =>
      box([x - 0.1, -0.87, x + 0.1, -0.63], i % 3 === 1 ? { c: 'pane', glow: true } : { c: 'glass' }),
    ),
    curve('-.785 -.63!, -.765 -.86, -.72 -.88!, -.66 -.88!, -.66 -.63!', { c: 'glass', k: 0.35 }),
    ...row([-0.27, 0.43, 4], (x, i) =>
      box([x - 0.1, -0.45, x + 0.1, -0.25], i % 2 === 0 ? { c: 'pane', glow: true } : { c: 'glass' }),
    ),
    curve('-.8 -.26!, -.805 -.45!, -.66 -.45!, -.66 -.26!', { c: 'glass', k: 0.35 }),
    box([-0.6, -0.46, -0.42, -0.12], { c: 'door' }),
    stroke('-.51 -.45, -.51 -.13', 'trim', 0.012),
    box([0.6, -0.46, 0.78, -0.12], { c: 'door', k: 0.15 }),
    stroke('.69 -.45, .69 -.13', 'trim', 0.01),
    box([-0.82, -0.16, 0.82, -0.11], { c: 'door', k: -0.2 }),
    ...[-0.3, 0.44].map((x) =>
      curve(`${x - 0.17} -.11!, ${x - 0.14} -.22, ${x} -.28, ${x + 0.14} -.22, ${x + 0.17} -.11!`, {
        c: 'arch',
      }),
    ),
    ...[-0.3, 0.44].flatMap((x) => wheel([x, -0.13, 0.13])),
    round([-0.775, -0.21, 0.035], { c: 'lamp', glow: true }),
    box([-0.7, -0.6, -0.5, -0.57], { c: 'trim' }),
    stroke('-.8 -.46, -.88 -.46, -.88 -.38', 'door', 0.016),
  ],
}

/** A cab before a box. */
const truck: Subject = {
  id: 'truck',
  words: [
    ...names(
      'truck, lorry, lorries, pickup, van, delivery van, 卡车, 货车, トラック, camión, camiones, pickup truck, ambulance',
    ),
    ...names('camioneta, camion, lastwagen, lkw, laster, lieferwagen'),
  ],
  slots: ['ground'],
  homes: ['street', 'desert', 'city'],
  scale: 1.1,
  accent: 'paint',
  foot: 0.95,
  top: { x: 0.32, y: -0.86 },
  palette: {
    paint: lch(0.6, 0.12, 230),
    cargo: CREAM,
    stripe: lch(0.68, 0.16, 50),
    glass: GLASS,
    pale: PALE_GLASS,
    trim: STEEL,
    tyre: RUBBER,
    rim: STEEL,
    dark: IRON,
    lamp: PANE,
  },
  parts: [
    box([-0.9, -0.22, 1.06, -0.14], { c: 'dark', form: 'plane' }),
    stroke('-.3 -.5, -.3 -.96', 'trim', 0.04),
    box([-0.24, -0.87, 1.08, -0.2], { c: 'cargo', form: 'plane' }),
    facet('-.24 -.87, -.16 -.87, -.16 -.2, -.24 -.2', { c: 'cargo', k: -0.5 }),
    box([-0.16, -0.5, 1.08, -0.38], { c: 'stripe', form: 'plane' }),
    ...row([0.08, 0.88, 5], (x) => stroke(`${x} -.86, ${x} -.21`, 'cargo', 0.008, -0.5)),
    curve('-1.0 -.18!, -1.02 -.44, -.96 -.5, -.82 -.53!, -.7 -.76, -.62 -.8, -.34 -.8!, -.32 -.18!', {
      c: 'paint',
      form: 'plane',
    }),
    curve('-.76 -.53!, -.66 -.72!, -.42 -.72!, -.42 -.52!', { c: 'glass', nx: -0.4 }),
    curve('-.74 -.53!, -.655 -.7!, -.56 -.72!, -.64 -.53!', { c: 'pale', al: 0.6 }),
    stroke('-.8 -.5, -.79 -.26, -.7 -.19', 'paint', 0.012, -0.8),
    stroke('-.36 -.78, -.36 -.2', 'paint', 0.012, -0.8),
    box([-0.5, -0.44, -0.42, -0.42], { c: 'trim' }),
    box([-1.02, -0.26, -0.9, -0.14], { c: 'trim', form: 'plane' }),
    ...row([-0.46, -0.3, 4], (y) => stroke(`-1.01 ${y}, -.93 ${y}`, 'trim', 0.014)),
    round([-0.965, -0.34, 0.045], { c: 'lamp', glow: true }),
    ...[-0.7, 0.5, 0.84].map((x) =>
      curve(`${x - 0.2} -.12!, ${x - 0.16} -.28, ${x} -.34, ${x + 0.16} -.28, ${x + 0.2} -.12!`, {
        c: 'dark',
        k: -0.3,
      }),
    ),
    ...[-0.7, 0.5, 0.84].flatMap((x) => wheel([x, -0.15, 0.15])),
  ],
}

/** What drives on roads. */
export const CARS: readonly Subject[] = [car, vintageCar, bus, truck]

import { lch } from '../colours/colour.ts'
import { IRON, PANE, RED, STEEL, WHITE } from './materials.ts'
import { round } from './outline.ts'
import { names } from './parts.ts'
import { curve, facet, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Wings swept back, engines lit. */
const spaceship: Subject = {
  id: 'spaceship',
  words: [
    ...names(
      'spaceship, spacecraft, starship, space shuttle, 宇宙飞船, 太空船, 星舰, 飞船, 宇宙船, スペースシャトル',
    ),
    ...names('nave espacial, vaisseau spatial, vaisseaux spatiaux, raumschiff, raumschiffe'),
  ],
  slots: ['air', 'ground'],
  homes: ['space', 'desert', 'sky'],
  scale: 1.25,
  accent: 'trim',
  foot: 0.5,
  palette: {
    hull: lch(0.86, 0.018, 250),
    dark: lch(0.4, 0.035, 265),
    trim: lch(0.64, 0.18, 38),
    glass: lch(0.46, 0.09, 220),
    jet: lch(0.86, 0.1, 205),
    pane: PANE,
  },
  parts: [
    facet('.24 -.5, .62 -.54, 1.02 -.9, .8 -.92', { c: 'hull', k: -0.4, form: 'plane' }),
    facet('.78 -.92, 1.04 -.92, 1.0 -.86, .72 -.86', { c: 'trim' }),
    curve('.86 -.56!, 1.12 -.52, 1.44 -.43!, 1.12 -.34, .86 -.3!', { c: 'jet', glow: true }),
    curve('.86 -.5!, 1.06 -.47, 1.24 -.43!, 1.06 -.39, .86 -.36!', { c: 'pane' }),
    curve(
      '-1.24 -.38!, -.9 -.48, -.5 -.57, .1 -.62, .6 -.61, .82 -.56!, .88 -.43, .82 -.3!, .5 -.23, 0 -.2, -.6 -.25, -1.0 -.32',
      { c: 'hull', form: 'plane' },
    ),
    curve('-1.24 -.38!, -.7 -.37, 0 -.36, .87 -.4!, .82 -.3!, .5 -.23, 0 -.2, -.6 -.25, -1.0 -.32', {
      c: 'dark',
      k: 0.25,
    }),
    curve('-.66 -.53!, -.46 -.66, -.16 -.72, .12 -.67, .24 -.615!, -.2 -.57', { c: 'glass', form: 'plane' }),
    curve('-.57 -.55!, -.42 -.64, -.2 -.69!, -.26 -.62, -.38 -.565!', { c: 'jet', al: 0.55 }),
    curve('-1.24 -.38!, -1.0 -.45, -.88 -.48!, -.84 -.4, -.88 -.345!, -1.02 -.33', {
      c: 'trim',
      form: 'plane',
    }),
    stroke('-.8 -.4, -.3 -.395, .84 -.43', 'trim', 0.026),
    facet('.74 -.58, .86 -.55, .9 -.43, .86 -.31, .74 -.27', { c: 'dark', k: -0.2, form: 'plane' }),
    facet('-.1 -.36, .5 -.37, 1.06 -.02, .84 .02, .44 -.12', { c: 'hull', k: 0.2, form: 'plane' }),
    facet('.84 .02, 1.06 -.02, 1.0 -.06, .74 -.03', { c: 'trim' }),
    stroke('.1 -.34, .8 -.01', 'dark', 0.01, 0.3),
    ...row([0.32, 0.62, 4], (x) => round([x, -0.5, 0.024], { c: 'pane', glow: true })),
    stroke('-.5 -.5, -.46 -.28', 'dark', 0.009, 0.4),
    stroke('.26 -.6, .28 -.44', 'dark', 0.009, 0.4),
  ],
}

/** A saucer with a dome and a ring of lamps. */
const ufo: Subject = {
  id: 'ufo',
  words: [
    ...names('ufo, flying saucer, alien ship, alien spaceship, 飞碟, 不明飞行物, 外星飞船, 空飛ぶ円盤, ovni'),
    ...names('platillo volante, soucoupe volante, fliegende untertasse'),
  ],
  slots: ['air', 'ground'],
  homes: ['desert', 'hills', 'space', 'sky'],
  scale: 1.1,
  accent: 'hull',
  foot: 0.5,
  upright: true,
  palette: {
    hull: lch(0.72, 0.03, 250),
    dark: lch(0.42, 0.04, 265),
    dome: lch(0.86, 0.09, 190),
    lamp: lch(0.92, 0.14, 105),
    red: lch(0.68, 0.17, 20),
    ray: lch(0.95, 0.09, 110),
  },
  parts: [
    facet('-.2 -.3, .2 -.3, .5 .34, -.5 .34', { c: 'ray', al: 0.3 }),
    facet('-.12 -.3, .12 -.3, .28 .34, -.28 .34', { c: 'ray', al: 0.35 }),
    curve('-.36 -.62!, -.32 -.84, -.16 -.97, 0 -1.0, .16 -.97, .32 -.84, .36 -.62!', {
      c: 'dome',
      form: 'ball',
    }),
    curve('-.1 -.66!, -.12 -.78, 0 -.84, .12 -.78, .1 -.66!', { c: 'dark', k: 0.1 }),
    curve('-.26 -.7!, -.24 -.84, -.12 -.93, -.1 -.9, -.19 -.8, -.21 -.7!', { c: 'ray', al: 0.6 }),
    curve('-.42 -.32!, -.28 -.24, 0 -.21, .28 -.24, .42 -.32!', { c: 'dark', k: -0.2 }),
    curve(
      '-1.0 -.46, -.8 -.55, -.4 -.64, 0 -.66, .4 -.64, .8 -.55, 1.0 -.46, .8 -.37, .4 -.3, 0 -.28, -.4 -.3, -.8 -.37',
      { c: 'hull', form: 'ball' },
    ),
    curve('-1.0 -.46!, -.6 -.41, 0 -.39, .6 -.41, 1.0 -.46!, .8 -.37, .4 -.3, 0 -.28, -.4 -.3, -.8 -.37', {
      c: 'dark',
    }),
    stroke('-.96 -.47, -.6 -.43, 0 -.41, .6 -.43, .96 -.47', 'hull', 0.022, 0.9),
    ...row([-0.72, 0.72, 7], (x, i) =>
      round([x, -0.345 - x * x * 0.1, 0.045], { c: i % 2 ? 'red' : 'lamp', glow: true }),
    ),
    stroke('0 -1.0, 0 -1.08', 'dark', 0.016),
    round([0, -1.1, 0.03], { c: 'red', glow: true }),
  ],
}

/** A body in foil between two panels. */
const satellite: Subject = {
  id: 'satellite',
  words: [
    ...names(
      'satellite, space station, space probe, 人造卫星, 卫星, 空间站, 人工衛星, 宇宙ステーション, satélite',
    ),
    ...names('estación espacial, station spatiale, satellit, satelliten, raumstation'),
  ],
  slots: ['air'],
  homes: ['space', 'sky'],
  scale: 1,
  accent: 'panel',
  foot: 0.2,
  palette: {
    foil: lch(0.78, 0.12, 80),
    panel: lch(0.42, 0.12, 262),
    frame: STEEL,
    dish: WHITE,
    dark: IRON,
    lamp: RED,
  },
  parts: [
    stroke('-.36 -.5, .36 -.5', 'frame', 0.03),
    ...[-1, 1].flatMap(panel),
    facet('-.16 -.7, .12 -.74, .12 -.28, -.16 -.24', { c: 'foil', nx: -0.3, form: 'plane' }),
    facet('.12 -.74, .26 -.66, .26 -.3, .12 -.28', { c: 'foil', nx: 0.6 }),
    stroke('-.15 -.56, .12 -.6', 'dark', 0.012),
    stroke('-.15 -.42, .12 -.46', 'dark', 0.012),
    round([-0.03, -0.5, 0.05], { c: 'dark' }),
    stroke('0 -.72, -.06 -.86', 'frame', 0.026),
    curve('-.32 -.8!, -.24 -.98, -.04 -1.06, .14 -1.02!, .04 -.88, -.12 -.78', { c: 'dish', form: 'ball' }),
    curve('-.32 -.8, -.24 -.97, -.04 -1.05, .14 -1.02, -.02 -.95, -.2 -.86', { c: 'frame', k: -0.4 }),
    stroke('-.1 -.92, -.2 -1.1', 'dark', 0.014),
    round([-0.21, -1.12, 0.026], { c: 'lamp', glow: true }),
    stroke('.04 -.26, .06 -.08', 'frame', 0.02),
    round([0.06, -0.07, 0.03], { c: 'dark' }),
  ],
}

/** What leaves the earth. */
export const SPACECRAFT: readonly Subject[] = [spaceship, ufo, satellite]

function panel(side: number): Part[] {
  const at = (x: number, y: number) => `${side * x} ${y}`
  return [
    facet(`${at(0.38, -0.7)}, ${at(1.26, -0.74)}, ${at(1.26, -0.3)}, ${at(0.38, -0.28)}`, {
      c: 'panel',
      nx: side * 0.25,
      form: 'plane',
    }),
    ...[0.6, 0.82, 1.04].map((x) => stroke(`${at(x, -0.72)}, ${at(x, -0.29)}`, 'frame', 0.011)),
    ...[-0.59, -0.42].map((y) => stroke(`${at(0.38, y)}, ${at(1.26, y - 0.01)}`, 'frame', 0.009)),
    stroke(
      `${at(0.38, -0.7)}!, ${at(1.26, -0.74)}!, ${at(1.26, -0.3)}!, ${at(0.38, -0.28)}!, ${at(0.38, -0.7)}!`,
      'frame',
      0.022,
    ),
  ]
}

import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BRASS, DARK_WOOD, IRON, PALE_GLASS, PANE, RED, STEEL, WHITE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** An old camera, lens to the viewer. */
const camera: Subject = {
  id: 'camera',
  words: [
    ...names('camera, vintage camera, photo camera, 相机, 照相机, 老相机, カメラ, cámara, cámara de fotos'),
    ...names('appareil photo, kamera, kameras, fotoapparat'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.7,
  accent: 'leather',
  foot: 0.66,
  upright: true,
  top: { x: -0.4, y: -0.74 },
  palette: {
    leather: lch(0.36, 0.045, 45),
    metal: STEEL,
    lens: lch(0.3, 0.05, 275),
    glass: lch(0.46, 0.11, 265),
    shine: WHITE,
    red: RED,
    dark: IRON,
  },
  parts: [
    box([-0.46, -0.82, -0.28, -0.7], { c: 'metal', form: 'cyl' }),
    box([0.38, -0.8, 0.56, -0.7], { c: 'dark', form: 'cyl' }),
    round([0.2, -0.77, 0.035], { c: 'red' }),
    facet('-.2 -.7, .2 -.7, .14 -.9, -.14 -.9', { c: 'metal', form: 'plane' }),
    curve('-.7 0!, -.745 -.06, -.745 -.68, -.7 -.74!, .7 -.74!, .745 -.68, .745 -.06, .7 0!', {
      c: 'metal',
      form: 'plane',
    }),
    box([-0.745, -0.56, 0.745, -0.13], { c: 'leather', form: 'plane' }),
    box([0.42, -0.71, 0.62, -0.6], { c: 'dark' }),
    box([0.45, -0.69, 0.59, -0.62], { c: 'glass', k: 0.4 }),
    box([-0.09, -0.86, 0.09, -0.75], { c: 'dark' }),
    round([0, -0.36, 0.34], { c: 'metal', form: 'ball' }),
    round([0, -0.36, 0.285], { c: 'dark' }),
    round([0, -0.36, 0.24], { c: 'lens', form: 'ball' }),
    round([0, -0.36, 0.165], { c: 'glass', form: 'ball' }),
    round([0, -0.36, 0.08], { c: 'lens', k: -0.4 }),
    oval([-0.075, -0.45, 0.055, 0.04], { c: 'shine', al: 0.85 }),
    oval([0.08, -0.27, 0.03, 0.024], { c: 'shine', al: 0.5 }),
    box([-0.62, -0.66, -0.34, -0.61], { c: 'dark', k: 0.3 }),
  ],
}

/** A brass tube on a tripod. */
const telescope: Subject = {
  id: 'telescope',
  words: [
    ...names('telescope, spyglass, brass telescope, 望远镜, 天文望远镜, 望遠鏡, telescopio, catalejo'),
    ...names('télescope, longue-vue, teleskop, teleskope, fernrohr'),
  ],
  slots: ['ground'],
  homes: ['mountains', 'hills', 'interior', 'studio'],
  scale: 1.1,
  accent: 'tube',
  foot: 0.4,
  palette: { tube: BRASS, dark: lch(0.42, 0.08, 45), lens: PALE_GLASS, wood: DARK_WOOD, iron: IRON },
  parts: [
    stroke('.04 -.56, .1 0', 'wood', 0.04, -0.4),
    facet('-.52 -1.12, -.4 -.9, .12 -.6, .2 -.74', { c: 'tube', form: 'plane' }),
    facet('-.52 -1.12, -.5 -1.08, .13 -.695, .2 -.74', { c: 'tube', k: 0.6 }),
    facet('-.62 -1.16, -.46 -.87, -.38 -.91, -.54 -1.2', { c: 'dark', form: 'plane' }),
    facet('-.62 -1.16, -.46 -.87, -.48 -.86, -.64 -1.14', { c: 'lens' }),
    facet('.14 -.61, .22 -.74, .46 -.6, .4 -.5', { c: 'dark', form: 'plane' }),
    facet('.4 -.51, .46 -.6, .6 -.52, .55 -.45', { c: 'tube', k: -0.1 }),
    facet('.54 -.44, .61 -.53, .65 -.5, .58 -.42', { c: 'dark' }),
    stroke('-.16 -1.02, .1 -.86', 'dark', 0.05, 0.2),
    stroke('.06 -.6, .06 -.68', 'iron', 0.07),
    round([0.05, -0.56, 0.075], { c: 'tube', form: 'ball' }),
    facet('-.02 -.54, .05 -.52, -.34 0, -.41 0', { c: 'wood', form: 'plane' }),
    facet('.05 -.52, .12 -.54, .5 0, .43 0', { c: 'wood', k: 0.2, form: 'plane' }),
    stroke('-.18 -.27, .07 -.22, .28 -.27', 'iron', 0.016),
  ],
}

/** A wooden radio with a lit dial. */
const radio: Subject = {
  id: 'radio',
  words: [
    ...names('radio, old radio, transistor, 收音机, 无线电, ラジオ, transistor radio, poste de radio'),
    ...names('radios, rundfunkgerät'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.75,
  accent: 'wood',
  foot: 0.72,
  upright: true,
  top: { x: 0, y: -0.8 },
  palette: {
    wood: lch(0.5, 0.1, 48),
    cloth: lch(0.8, 0.06, 78),
    dark: DARK_WOOD,
    dial: PANE,
    gold: BRASS,
    red: RED,
  },
  parts: [
    stroke('.5 -.78, .74 -1.14', 'gold', 0.016),
    round([0.74, -1.15, 0.022], { c: 'gold' }),
    curve('-.76 -.02!, -.78 -.4, -.74 -.66, -.56 -.8, .56 -.8, .74 -.66, .78 -.4, .76 -.02!', {
      c: 'wood',
      form: 'plane',
    }),
    curve('-.68 -.08!, -.7 -.4, -.66 -.6, -.52 -.72, .1 -.72!, .1 -.08!', { c: 'dark', k: -0.2 }),
    curve('-.65 -.1!, -.67 -.4, -.63 -.58, -.5 -.69, .07 -.69!, .07 -.1!', { c: 'cloth', form: 'plane' }),
    ...row([-0.56, -0.02, 7], (x) =>
      stroke(`${x} -.12, ${x} ${-0.64 - (x > -0.5 ? 0.03 : 0)}`, 'wood', 0.026, -0.1),
    ),
    box([0.18, -0.68, 0.64, -0.4], { c: 'dark' }),
    box([0.2, -0.66, 0.62, -0.42], { c: 'dial', glow: true }),
    ...row([0.25, 0.57, 9], (x, i) => stroke(`${x} -.48, ${x} ${i % 2 ? -0.53 : -0.57}`, 'dark', 0.009)),
    stroke('.36 -.44, .36 -.64', 'red', 0.014),
    ...[0.28, 0.54].flatMap((x) => [
      round([x, -0.23, 0.095], { c: 'gold', form: 'ball' }),
      round([x, -0.23, 0.055], { c: 'dark' }),
    ]),
    ...[-0.6, 0.6].map((x) => box([x - 0.09, -0.03, x + 0.09, 0], { c: 'dark' })),
  ],
}

/** A screen, a keyboard, a mouse. */
const computer: Subject = {
  id: 'computer',
  words: [
    ...names('computer, desktop computer, laptop, pc, retro computer, monitor, 电脑, 计算机, 笔记本电脑'),
    ...names('コンピューター, コンピュータ, パソコン, ordenador, computadora, portátil, ordinateur'),
    ...names('ordinateur portable, rechner, bildschirm'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.85,
  accent: 'case',
  foot: 0.6,
  upright: true,
  top: { x: 0, y: -1.0 },
  palette: {
    case: lch(0.88, 0.03, 85),
    screen: lch(0.3, 0.055, 250),
    light: lch(0.8, 0.12, 175),
    second: lch(0.8, 0.13, 75),
    dark: IRON,
    key: WHITE,
  },
  parts: [
    facet('-.24 -.24, .24 -.24, .32 -.14, -.32 -.14', { c: 'case', k: -0.35 }),
    curve('-.6 -.24!, -.64 -.6, -.6 -.98!, -.54 -1.02, .54 -1.02, .6 -.98!, .64 -.6, .6 -.24!', {
      c: 'case',
      form: 'plane',
    }),
    box([-0.51, -0.92, 0.51, -0.36], { c: 'dark', k: 0.2 }),
    curve('-.48 -.38!, -.49 -.64, -.48 -.9!, 0 -.91, .48 -.9!, .49 -.64, .48 -.38!, 0 -.37', {
      c: 'screen',
      glow: true,
    }),
    ...[
      [-0.84, 0.02, 'light'],
      [-0.77, 0.2, 'second'],
      [-0.7, -0.08, 'light'],
      [-0.63, 0.12, 'light'],
      [-0.56, -0.16, 'second'],
    ].map(([y, to, c]) => stroke(`-.4 ${y}, ${to} ${y}`, String(c), 0.024)),
    box([-0.4, -0.5, -0.34, -0.44], { c: 'light' }),
    round([0.5, -0.3, 0.022], { c: 'light', glow: true }),
    stroke('-.52 -.3, -.3 -.3', 'dark', 0.012, 0.3),
    facet('-.66 -.14, .5 -.14, .62 0, -.78 0', { c: 'case', k: 0.1, form: 'plane' }),
    ...each('-.115 .58 .44, -.08 .62 .48, -.045 .66 .52', ([y, left, right]) =>
      row([-left, right, 11], (x) => box([x - 0.036, y - 0.012, x + 0.036, y + 0.012], { c: 'key' })),
    ),
    stroke('.56 -.12, .66 -.2, .74 -.14', 'dark', 0.012),
    curve('.68 -.02, .7 -.12, .78 -.14, .86 -.1, .86 -.02, .78 0', { c: 'case', form: 'ball' }),
  ],
}

/** A bulb, alight. */
const lightBulb: Subject = {
  id: 'light-bulb',
  words: names(
    'light bulb, lightbulb, bulb, idea, 灯泡, 电灯泡, 電球, bombilla, ampoule, glühbirne, glühbirnen',
  ),
  slots: ['air', 'ground'],
  homes: ['studio', 'interior', 'tabletop'],
  scale: 0.8,
  accent: 'glass',
  foot: 0.14,
  upright: true,
  palette: { glass: lch(0.93, 0.09, 92), wire: lch(0.7, 0.17, 60), metal: STEEL, dark: IRON, shine: WHITE },
  parts: [
    curve(
      '-.13 -.26!, -.16 -.38, -.32 -.52, -.36 -.7, -.28 -.9, -.1 -1.0, .1 -1.0, .28 -.9, .36 -.7, .32 -.52, .16 -.38, .13 -.26!',
      { c: 'glass', form: 'ball', glow: true },
    ),
    stroke('-.06 -.28, -.08 -.5, -.14 -.62', 'dark', 0.012),
    stroke('.06 -.28, .08 -.5, .14 -.62', 'dark', 0.012),
    stroke('-.14 -.62!, -.08 -.7!, -.03 -.6!, .03 -.7!, .08 -.6!, .14 -.62!', 'wire', 0.024),
    curve('-.26 -.62, -.27 -.76, -.16 -.9, -.11 -.88, -.2 -.74, -.21 -.62', { c: 'shine', al: 0.8 }),
    box([-0.14, -0.27, 0.14, -0.08], { c: 'metal', form: 'cyl' }),
    ...[-0.22, -0.165, -0.11].map((y) => stroke(`-.15 ${y + 0.012}, .15 ${y - 0.012}`, 'metal', 0.02, -0.7)),
    facet('-.12 -.08, .12 -.08, .06 0, -.06 0', { c: 'dark', form: 'cyl' }),
  ],
}

/** What people look, listen and write with. */
export const DEVICES: readonly Subject[] = [camera, telescope, radio, computer, lightBulb]

import { lch } from '../colours/colour.ts'
import { ROOMS } from './homes.ts'
import { BRASS, CREAM, GOLD, INK, PALE_WOOD, RED, WHITE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, hoop, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Brass, bell to the left. */
const trumpet: Subject = {
  id: 'trumpet',
  words: [
    ...names('trumpet, cornet, horn, bugle, 小号, 喇叭, トランペット, ラッパ, trompeta, trompette, trompete'),
    ...names('trompeten'),
  ],
  slots: ['ground', 'air'],
  homes: ROOMS,
  scale: 0.75,
  accent: 'brass',
  foot: 0.6,
  palette: { brass: lch(0.8, 0.13, 85), dark: lch(0.5, 0.1, 70), shine: WHITE, pearl: CREAM },
  parts: [
    stroke('-.5 -.5, .7 -.5, .9 -.44, .92 -.3, .82 -.2, .2 -.18, -.1 -.18', 'brass', 0.06, -0.35),
    stroke('-.1 -.18, -.26 -.2, -.3 -.28, -.24 -.35, 0 -.36, 1.08 -.36', 'brass', 0.06, -0.1),
    curve(
      '-1.1 -.82!, -1.04 -.62, -.86 -.55, -.5 -.535, .7 -.53!, .7 -.47!, -.5 -.465, -.86 -.45, -1.04 -.38, -1.1 -.18!, -1.16 -.5',
      { c: 'brass', form: 'plane', k: 0.1 },
    ),
    curve('-1.1 -.82!, -1.04 -.62, -.86 -.55, -.4 -.53!, -.4 -.512!, -.86 -.52, -1.05 -.56, -1.12 -.7', {
      c: 'shine',
      al: 0.55,
    }),
    oval([-1.1, -0.5, 0.055, 0.32], { c: 'dark', k: -0.1 }),
    hoop([-1.1, -0.5, 0.055, 0.32], 'brass', 0.022, 0.4),
    ...[-0.02, 0.18, 0.38].flatMap((x): Part[] => [
      box([x - 0.062, -0.62, x + 0.062, -0.12], { c: 'brass', form: 'cyl' }),
      box([x - 0.072, -0.65, x + 0.072, -0.6], { c: 'dark', form: 'cyl' }),
      stroke(`${x} -.65, ${x} -.76`, 'brass', 0.026),
      oval([x, -0.77, 0.06, 0.022], { c: 'pearl' }),
      oval([x, -0.12, 0.062, 0.02], { c: 'dark' }),
    ]),
    facet('1.02 -.4, 1.2 -.44, 1.2 -.28, 1.02 -.32', { c: 'brass', k: 0.2, form: 'plane' }),
    hoop([0.58, -0.43, 0.05, 0.05], 'brass', 0.02),
  ],
}

/** Laced, with two sticks. */
const drum: Subject = {
  id: 'drum',
  words: names('drum, snare drum, drums, 鼓, 军鼓, 太鼓, ドラム, tambor, tambour, trommel, trommeln'),
  slots: ['ground'],
  homes: ROOMS,
  scale: 0.8,
  accent: 'shell',
  foot: 0.5,
  upright: true,
  top: { x: 0, y: -0.66 },
  palette: { shell: lch(0.54, 0.18, 28), hoop: GOLD, skin: CREAM, rope: WHITE, stick: PALE_WOOD },
  parts: [
    curve('-.56 -.62!, -.54 -.08!, -.3 .0, 0 .02, .3 0, .54 -.08!, .56 -.62!', { c: 'shell', form: 'cyl' }),
    ...row([-0.48, 0.48, 7], (x) => {
      const [low, high] = [-0.02 - x * x * 0.22, -0.54 - x * x * 0.2]
      return [
        stroke(`${x} ${high}, ${x + 0.075} ${low}`, 'rope', 0.018),
        stroke(`${x} ${high}, ${x - 0.075} ${low}`, 'rope', 0.018),
      ]
    }),
    curve(
      '-.58 -.14!, -.3 -.06, 0 -.045, .3 -.06, .58 -.14!, .58 -.04!, .3 .03, 0 .045, -.3 .03, -.58 -.04!',
      { c: 'hoop', form: 'cyl' },
    ),
    curve('-.6 -.66!, .6 -.66!, .6 -.56!, .3 -.485, 0 -.47, -.3 -.485, -.6 -.56!', {
      c: 'hoop',
      form: 'cyl',
    }),
    oval([0, -0.66, 0.6, 0.12], { c: 'hoop', k: 0.3 }),
    oval([0, -0.66, 0.54, 0.1], { c: 'skin', form: 'plane' }),
    stroke('-.24 -.68, .56 -1.02', 'stick', 0.034),
    oval([-0.25, -0.675, 0.05, 0.034], { c: 'stick', k: 0.3 }),
    stroke('.12 -.64, -.5 -1.0', 'stick', 0.034, -0.2),
    oval([0.13, -0.635, 0.05, 0.034], { c: 'stick', k: 0.1 }),
  ],
}

/** A horn over a turntable. */
const gramophone: Subject = {
  id: 'gramophone',
  words: [
    ...names('gramophone, phonograph, record player, vinyl player, turntable, 留声机, 唱片机, 蓄音機'),
    ...names('レコードプレーヤー, gramófono, tocadiscos, tourne-disque, grammophon, plattenspieler'),
  ],
  slots: ['ground'],
  homes: ROOMS,
  scale: 0.95,
  accent: 'horn',
  foot: 0.46,
  palette: {
    horn: lch(0.76, 0.125, 80),
    wood: lch(0.44, 0.085, 42),
    dark: INK,
    steel: BRASS,
    label: RED,
    inside: lch(0.5, 0.1, 60),
  },
  parts: [
    stroke('.46 -.16, .6 -.16, .62 -.26', 'steel', 0.026),
    round([0.62, -0.28, 0.032], { c: 'wood' }),
    facet('-.5 -.04, .5 -.04, .46 -.3, -.46 -.3', { c: 'wood', form: 'plane' }),
    box([-0.55, -0.06, 0.55, 0], { c: 'wood', k: -0.3, form: 'plane' }),
    box([-0.5, -0.34, 0.5, -0.29], { c: 'wood', k: 0.3, form: 'plane' }),
    facet('-.36 -.1, .36 -.1, .34 -.25, -.34 -.25', { c: 'wood', k: -0.25 }),
    round([0, -0.175, 0.04], { c: 'steel', form: 'ball' }),
    oval([-0.06, -0.38, 0.42, 0.055], { c: 'dark' }),
    oval([-0.06, -0.385, 0.3, 0.036], { c: 'dark', k: 0.5 }),
    oval([-0.06, -0.388, 0.24, 0.028], { c: 'dark' }),
    oval([-0.06, -0.39, 0.12, 0.016], { c: 'label' }),
    stroke('.4 -.36, .42 -.54, .3 -.6', 'steel', 0.045),
    stroke('.3 -.6, .12 -.52, .08 -.42', 'steel', 0.03),
    round([0.08, -0.42, 0.045], { c: 'steel', form: 'ball' }),
    curve(
      '.38 -.52!, .44 -.62, .36 -.74, .2 -.84, -.02 -1.16!, -.34 -1.1, -.56 -.86, -.58 -.56!, -.2 -.62, .1 -.62, .28 -.58',
      { c: 'horn', form: 'ball' },
    ),
    ...each('-.2 -1.13, -.42 -1.0, -.56 -.78', ([x, y]) =>
      stroke(`.32 -.64, ${x * 0.3 + 0.1} ${y * 0.4 - 0.4}, ${x} ${y}`, 'horn', 0.012, -0.7),
    ),
    curve('-.02 -1.16, -.2 -1.16, -.44 -1.02, -.58 -.78, -.58 -.56, -.46 -.62, -.24 -.84, -.08 -1.04', {
      c: 'inside',
      form: 'ball',
    }),
    curve('-.02 -1.16, -.22 -1.18, -.47 -1.03, -.61 -.78, -.58 -.56, -.55 -.76, -.42 -.98, -.2 -1.13', {
      c: 'horn',
      k: 0.6,
    }),
  ],
}

/** What makes music. */
export const INSTRUMENTS: readonly Subject[] = [trumpet, drum, gramophone]

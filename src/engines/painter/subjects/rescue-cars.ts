import { lch } from '../colours/colour.ts'
import { GLASS, IRON, PALE_GLASS, PANE, RED, RUBBER, SHADE, STEEL, WHITE } from './materials.ts'
import { box, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, row, star, stroke, wheel } from './shapes.ts'
import type { Subject } from './subject.ts'

const BLUE = lch(0.56, 0.19, 262)

/** A saloon with a dark door and a light bar. */
const policeCar: Subject = {
  id: 'police-car',
  words: names(
    'police car, police cars, cop car, patrol car, police cruiser, 警车, パトカー, coche de policía, patrulla, voiture de police, Polizeiauto, Polizeiwagen, Streifenwagen',
  ),
  slots: ['ground'],
  homes: ['street', 'city'],
  scale: 0.95,
  accent: 'paint',
  foot: 0.8,
  top: { x: 0.1, y: -0.68 },
  palette: {
    paint: WHITE,
    dark: lch(0.3, 0.06, 265),
    glass: GLASS,
    pale: PALE_GLASS,
    trim: STEEL,
    tyre: RUBBER,
    rim: STEEL,
    arch: SHADE,
    lamp: PANE,
    tail: RED,
    blue: BLUE,
    red: RED,
    gold: lch(0.84, 0.145, 88),
  },
  parts: [
    facet('-.12 -.66, .32 -.66, .3 -.7, -.1 -.7', { c: 'dark' }),
    {
      ...curve('-.11 -.7!, -.1 -.78, -.07 -.8, .09 -.8!, .09 -.7!', { c: 'blue', form: 'plane' }),
      glow: true,
    },
    { ...curve('.31 -.7!, .3 -.78, .27 -.8, .11 -.8!, .11 -.7!', { c: 'red', form: 'plane' }), glow: true },
    ...each('-.06, .14', ([x]) => stroke(`${x} -.775, ${x + 0.1} -.775`, 'pale', 0.014)),
    curve(
      '-.98 -.14!, -1.0 -.28, -.92 -.37, -.66 -.43, -.42 -.45, -.22 -.62, -.04 -.67, .28 -.67, .46 -.61, .66 -.46, .86 -.42, .96 -.36, .98 -.14!',
      { c: 'paint', form: 'plane' },
    ),
    facet('-.38 -.44, -.34 -.3, -.36 -.16, .38 -.16, .4 -.3, .52 -.44', { c: 'dark', form: 'plane' }),
    facet('-.98 -.14, -1.0 -.22, .98 -.22, .98 -.14', { c: 'dark', k: -0.1 }),
    stroke('-.97 -.3, -.4 -.33', 'blue', 0.045),
    stroke('.52 -.33, .97 -.3', 'blue', 0.045),
    curve('-.37 -.44!, -.19 -.59, -.04 -.63, .07 -.635!, .07 -.44!', { c: 'glass', nx: -0.5 }),
    curve('.12 -.44!, .12 -.635!, .27 -.63, .41 -.58, .57 -.44!', { c: 'glass', nx: 0.3 }),
    curve('-.32 -.445!, -.18 -.57, -.07 -.61!, -.16 -.445!', { c: 'pale', al: 0.6 }),
    stroke('.095 -.44, .1 -.3, .1 -.17', 'paint', 0.012, -0.2),
    star([-0.13, -0.31, 0.085, 0.038, 6], { c: 'gold' }),
    round([-0.13, -0.31, 0.024], { c: 'dark' }),
    stroke('.0 -.39, .06 -.39', 'trim', 0.02),
    stroke('.42 -.39, .48 -.39', 'trim', 0.02),
    ...row([0.18, 0.38, 5], (x) => box([x - 0.018, -0.325, x + 0.018, -0.275], { c: 'paint' })),
    ...[-0.62, 0.62].map((x) =>
      curve(`${x - 0.2} -.12!, ${x - 0.17} -.26, ${x} -.345, ${x + 0.17} -.26, ${x + 0.2} -.12!`, {
        c: 'arch',
      }),
    ),
    ...[-0.62, 0.62].flatMap((x) => wheel([x, -0.155, 0.155])),
    box([-1.03, -0.2, -0.84, -0.14], { c: 'dark', form: 'plane' }),
    box([0.84, -0.2, 1.02, -0.14], { c: 'dark', form: 'plane' }),
    { ...curve('-.98 -.36, -.9 -.39, -.84 -.36, -.88 -.31, -.98 -.3', { c: 'lamp' }), glow: true },
    { ...curve('.9 -.38, .97 -.36, .98 -.28, .92 -.29', { c: 'tail' }), glow: true },
    curve('-.14 -.64, 0 -.665, .2 -.668, .1 -.652, -.06 -.65', { c: 'paint', k: 1 }),
  ],
}

/** A cab, its lockers and pump, and a ladder along its roof. */
const fireTruck: Subject = {
  id: 'fire-truck',
  words: names(
    'fire truck, fire trucks, firetruck, fire engine, fire engines, fire brigade, 消防车, 消防車, camión de bomberos, coche de bomberos, camion de pompiers, Feuerwehrauto, Feuerwehrwagen, Feuerwehr',
  ),
  slots: ['ground'],
  homes: ['street', 'city'],
  scale: 1.15,
  accent: 'paint',
  foot: 1.05,
  top: { x: 0.32, y: -0.86 },
  palette: {
    paint: lch(0.57, 0.205, 28),
    white: WHITE,
    band: lch(0.9, 0.15, 105),
    glass: GLASS,
    pale: PALE_GLASS,
    trim: STEEL,
    tyre: RUBBER,
    rim: STEEL,
    dark: IRON,
    lamp: PANE,
    blue: BLUE,
    hose: lch(0.85, 0.07, 85),
  },
  parts: [
    ...each('-.98, -.9', ([y]) =>
      stroke(`-.36 ${y + 0.02}, 1.12 ${y - 0.06}`, 'trim', 0.03, y < -0.95 ? 0.2 : -0.3),
    ),
    ...row([-0.26, 1.02, 11], (x) =>
      stroke(`${x} ${-0.965 - (x + 0.36) * 0.054}, ${x} ${-0.885 - (x + 0.36) * 0.054}`, 'trim', 0.022, -0.1),
    ),
    box([0.9, -0.96, 0.98, -0.8], { c: 'dark' }),
    box([-0.16, -0.92, -0.08, -0.8], { c: 'dark' }),
    box([-1.0, -0.22, 1.14, -0.12], { c: 'dark', form: 'plane' }),
    curve('-.3 -.84!, 1.1 -.84!, 1.14 -.8, 1.14 -.18!, -.3 -.18!', { c: 'paint', form: 'plane' }),
    facet('-.3 -.82, 1.13 -.82, 1.13 -.76, -.3 -.76', { c: 'white', form: 'plane' }),
    ...each('.14 .22, .62 .22, .98 .12', ([x, half], i) => [
      box([x - half, -0.7, x + half, -0.36], { c: 'trim', k: -0.55 }),
      box([x - half + 0.015, -0.685, x + half - 0.015, -0.375], { c: 'trim', form: 'plane' }),
      ...(i === 2
        ? []
        : row([-0.64, -0.42, 6], (y) =>
            stroke(`${x - half + 0.02} ${y}, ${x + half - 0.02} ${y}`, 'trim', 0.01, -0.45),
          )),
    ]),
    round([0.98, -0.56, 0.085], { c: 'hose', form: 'ball' }),
    ...each('.06, .035', ([r]) => round([0.98, -0.56, r], { c: r > 0.05 ? 'dark' : 'hose' })),
    ...each('.94, 1.02', ([x]) => round([x, -0.425, 0.028], { c: 'dark' })),
    facet('-.3 -.33, 1.14 -.33, 1.14 -.25, -.3 -.25', { c: 'band' }),
    ...row([-0.22, 1.06, 9], (x) =>
      facet(`${x - 0.04} -.25, ${x} -.25, ${x + 0.05} -.33, ${x + 0.01} -.33`, { c: 'paint' }),
    ),
    curve('-1.12 -.18!, -1.13 -.46, -1.1 -.6, -1.02 -.86, -.94 -.92, -.34 -.92!, -.32 -.18!', {
      c: 'paint',
      form: 'plane',
      k: 0.05,
    }),
    curve('-1.08 -.54!, -.985 -.83!, -.9 -.84!, -.88 -.54!', { c: 'glass', nx: -0.7 }),
    facet('-.82 -.54, -.82 -.83, -.6 -.83, -.6 -.54', { c: 'glass', nx: -0.2 }),
    facet('-.54 -.54, -.54 -.83, -.38 -.83, -.38 -.54', { c: 'glass', nx: 0.1 }),
    ...each('-.81, -.53', ([x]) =>
      facet(`${x} -.56, ${x + 0.09} -.82, ${x + 0.13} -.82, ${x + 0.04} -.56`, { c: 'pale', al: 0.6 }),
    ),
    stroke('-.57 -.88, -.57 -.2', 'paint', 0.012, -0.8),
    stroke('-.85 -.86, -.85 -.36', 'paint', 0.012, -0.8),
    facet('-1.13 -.46, -.32 -.46, -.32 -.4, -1.13 -.4', { c: 'white', form: 'plane' }),
    ...each('-.66, -.42', ([x]) => stroke(`${x} -.5, ${x + 0.06} -.5`, 'trim', 0.018)),
    ...each('-.96 .05, -.7 .05', ([x]) => ({
      ...curve(`${x} -.92!, ${x + 0.02} -1.0, ${x + 0.1} -1.02, ${x + 0.2} -1.0, ${x + 0.22} -.92!`, {
        c: 'blue',
        form: 'plane',
      }),
      glow: true as const,
    })),
    facet('-.98 -.91, -.46 -.91, -.46 -.935, -.98 -.935', { c: 'dark' }),
    box([-1.17, -0.24, -1.0, -0.13], { c: 'trim', form: 'plane' }),
    { ...round([-1.07, -0.33, 0.05], { c: 'lamp' }), glow: true },
    ...[-0.7, 0.4, 0.8].map((x) =>
      curve(`${x - 0.21} -.12!, ${x - 0.17} -.29, ${x} -.36, ${x + 0.17} -.29, ${x + 0.21} -.12!`, {
        c: 'dark',
        k: -0.3,
      }),
    ),
    ...[-0.7, 0.4, 0.8].flatMap((x) => wheel([x, -0.16, 0.16])),
  ],
}

/** Cars with lights on their roofs. */
export const RESCUE_CARS: readonly Subject[] = [policeCar, fireTruck]

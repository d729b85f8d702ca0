import { lch } from '../colours/colour.ts'
import { WHITE } from './materials.ts'
import { ball, dot, egg, flat, limb, names, twin } from './parts.ts'
import { curve, each, facet, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** A small dragon that looks out of its broken egg. */
const babyDragon: Subject = {
  id: 'baby-dragon',
  words: names(
    'baby dragon, baby dragons, little dragon, dragon egg, dragon hatchling, hatching dragon, baby dragon hatching from an egg, baby dragon in an egg, 龙宝宝, 小龙, 龙蛋, ドラゴンの赤ちゃん, ベビードラゴン, ' +
      'dragón bebé, bebé dragón, huevo de dragón, bébé dragon, œuf de dragon, Babydrache, Drachenbaby, Drachenei',
  ),
  slots: ['ground'],
  homes: ['forest', 'mountains', 'studio'],
  scale: 0.95,
  accent: 'skin',
  foot: 0.36,
  upright: true,
  palette: {
    skin: lch(0.68, 0.13, 165),
    belly: lch(0.92, 0.07, 100),
    wing: lch(0.66, 0.14, 310),
    horn: lch(0.86, 0.09, 80),
    shell: lch(0.9, 0.03, 80),
    mark: lch(0.7, 0.1, 300),
    dark: lch(0.22, 0.03, 200),
    gleam: WHITE,
    blush: lch(0.74, 0.13, 20),
  },
  parts: [
    ...twin([
      ball(
        '-.2 -.5!, -.36 -.76, -.58 -.86!, -.56 -.76, -.66 -.7!, -.56 -.64, -.58 -.54!, -.44 -.54, -.3 -.4',
        'wing',
      ),
      stroke('-.24 -.5, -.4 -.7, -.57 -.85', 'horn', 0.016),
    ]),
    limb('.3 -.2 .08, .52 -.12 .06, .64 -.22 .045, .62 -.36 .025', 'skin', -0.2),
    flat('.58 -.36!, .6 -.52!, .7 -.42!, .66 -.34!', 'mark'),
    ball('-.24 -.6, .24 -.6, .28 -.4, .22 -.2, -.22 -.2, -.28 -.4', 'skin'),
    ball('-.14 -.56, .14 -.56, .17 -.4, .12 -.2, -.12 -.2, -.17 -.4', 'belly'),
    ...each('-.46, -.38, -.3', ([y]) => stroke(`-.14 ${y}, 0 ${y + 0.03}, .14 ${y}`, 'belly', 0.012, -0.5)),
    curve(
      '-.4 -.32!, -.28 -.24!, -.17 -.36!, -.05 -.25!, .07 -.36!, .18 -.25!, .29 -.35!, .4 -.28!, .38 -.12, .2 .01, -.2 .01, -.38 -.12',
      { c: 'shell', form: 'ball' },
    ),
    ...each('-.26 -.12 .06, .1 -.14 .075, .27 -.18 .04, -.08 -.06 .04', ([x, y, r]) =>
      egg([x, y, r, r * 0.85], 'mark'),
    ),
    ...twin([
      limb('-.22 -.46 .055, -.27 -.36 .05, -.2 -.3 .045', 'skin', 0.15),
      flat('-.16 -1.0!, -.24 -1.16, -.32 -1.2!, -.29 -1.06, -.24 -.94!', 'horn'),
      ball('-.3 -.86, -.46 -.96, -.56 -.92!, -.48 -.82, -.34 -.76', 'skin', -0.1),
      flat('-.33 -.84, -.44 -.91, -.5 -.9!, -.44 -.83', 'wing'),
    ]),
    ball(
      '0 -1.08, .2 -1.04, .35 -.88, .34 -.72, .2 -.58, -.2 -.58, -.34 -.72, -.35 -.88, -.2 -1.04',
      'skin',
      0.1,
    ),
    ball('-.17 -.72, 0 -.76, .17 -.72, .18 -.62, .08 -.55, -.08 -.55, -.18 -.62', 'belly', 0.1),
    ...each('0 -1.06 .06, 0 -.97 .045', ([x, y, r]) =>
      facet(`${x - r} ${y + r}, ${x} ${y - r * 1.5}, ${x + r} ${y + r}`, { c: 'mark' }),
    ),
    ...twin([
      egg([-0.18, -0.81, 0.075, 0.085], 'dark'),
      dot([-0.2, -0.84, 0.028], 'gleam'),
      dot([-0.15, -0.78, 0.014], 'gleam'),
      egg([-0.27, -0.7, 0.045, 0.028], 'blush'),
      dot([-0.05, -0.685, 0.014], 'dark'),
      stroke('0 -.61, -.06 -.605, -.1 -.63', 'dark', 0.013),
    ]),
    facet('-.1 -1.12, -.02 -1.19, .1 -1.15, .16 -1.07, .04 -1.1, -.04 -1.06', { c: 'shell', k: 0.2 }),
  ],
}

/** A chick, all down. */
const chick: Subject = {
  id: 'chick',
  words: names(
    'chick, chicks, baby chick, baby chicken, duckling, ducklings, baby duck, 小鸡, 小鸭, ひよこ, 雛, アヒルの子, pollito, patito, poussin, caneton, Küken, Entenküken, Entlein',
  ),
  slots: ['ground'],
  homes: ['meadow', 'village', 'hills'],
  scale: 0.48,
  accent: 'down',
  foot: 0.26,
  upright: true,
  palette: {
    down: lch(0.88, 0.14, 92),
    wing: lch(0.8, 0.15, 82),
    beak: lch(0.72, 0.17, 55),
    dark: lch(0.24, 0.03, 60),
    gleam: WHITE,
    blush: lch(0.76, 0.13, 40),
  },
  parts: [
    ...twin([
      stroke('-.12 -.1, -.13 -.01', 'beak', 0.04),
      ...each('-.2, -.13, -.06', ([x]) => stroke(`-.13 -.03, ${x} 0`, 'beak', 0.026)),
    ]),
    ball(
      '0 -.62, .26 -.56, .38 -.36, .32 -.16, .12 -.06, -.12 -.06, -.32 -.16, -.38 -.36, -.26 -.56',
      'down',
    ),
    ...twin([ball('-.34 -.44, -.44 -.32, -.46 -.18!, -.34 -.18, -.26 -.28', 'wing')]),
    ball('0 -1, .2 -.95, .31 -.78, .27 -.6, .12 -.5, -.12 -.5, -.27 -.6, -.31 -.78, -.2 -.95', 'down', 0.1),
    ...each('-.06 -1.08, .02 -1.11, .09 -1.06', ([x, y]) => stroke(`0 -.97, ${x} ${y}`, 'down', 0.024, 0.2)),
    ...twin([
      dot([-0.14, -0.77, 0.042], 'dark'),
      dot([-0.152, -0.787, 0.015], 'gleam'),
      egg([-0.2, -0.68, 0.045, 0.028], 'blush'),
    ]),
    facet('-.07 -.71, 0 -.74, .07 -.71, 0 -.63', { c: 'beak' }),
    stroke('-.07 -.71, 0 -.695, .07 -.71', 'beak', 0.012, -0.6),
  ],
}

/** The young of those that hatch. */
export const HATCHLINGS: readonly Subject[] = [babyDragon, chick]

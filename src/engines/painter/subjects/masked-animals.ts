import { lch } from '../colours/colour.ts'
import { INK, WHITE } from './materials.ts'
import { ball, cyl, dot, egg, flat, limb, names, twin } from './parts.ts'
import { each, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Sitting, its ringed tail beside it. */
const raccoon: Subject = {
  id: 'raccoon',
  words: names(
    'raccoon, racoon, raccoons, badger, skunk, beaver, 浣熊, 獾, 河狸, アライグマ, たぬき, タヌキ, アナグマ, mapache, tejón, castor, raton laveur, blaireau, Waschbär, Waschbären, Dachs, Biber',
  ),
  slots: ['ground'],
  homes: ['forest', 'street', 'village'],
  scale: 0.95,
  accent: 'fur',
  foot: 0.34,
  upright: true,
  palette: { fur: lch(0.58, 0.02, 260), pale: lch(0.9, 0.015, 80), dark: lch(0.28, 0.02, 270), gleam: WHITE },
  parts: [
    limb('.16 -.1 .1, .4 -.1 .12, .58 -.26 .13, .62 -.48 .1, .56 -.62 .04', 'fur', -0.1),
    ...each('.36 -.2 .42 .02, .5 -.3 .62 -.1, .54 -.38 .74 -.34, .54 -.52 .7 -.52', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${tx} ${ty}`, 'dark', 0.06),
    ),
    ball('-.22 -.54, .22 -.54, .32 -.28, .26 -.02, 0 .01, -.26 -.02, -.32 -.28', 'fur'),
    ball('-.14 -.5, .14 -.5, .19 -.26, .14 -.05, -.14 -.05, -.19 -.26', 'pale'),
    ...twin([
      limb('-.2 -.1 .11, -.24 -.04 .09', 'fur', 0.1),
      egg([-0.22, -0.025, 0.11, 0.04], 'dark'),
      limb('-.2 -.46 .07, -.2 -.32 .06, -.1 -.26 .05', 'fur', 0.15),
      egg([-0.08, -0.25, 0.05, 0.045], 'dark'),
      flat('-.34 -.8, -.34 -1.02, -.14 -.92', 'fur'),
      flat('-.3 -.84, -.3 -.96, -.18 -.9', 'pale'),
    ]),
    ball(
      '0 -.98, .22 -.95, .36 -.8, .42 -.64!, .28 -.54, .1 -.48, -.1 -.48, -.28 -.54, -.42 -.64!, -.36 -.8, -.22 -.95',
      'fur',
    ),
    ball(
      '-.4 -.66!, -.28 -.6, -.1 -.66, 0 -.78, .1 -.66, .28 -.6, .4 -.66!, .28 -.55, .1 -.49, -.1 -.49, -.28 -.55',
      'pale',
    ),
    ...twin([
      ball('-.04 -.78, -.14 -.84, -.26 -.8, -.38 -.66!, -.24 -.62, -.1 -.66', 'dark'),
      dot([-0.16, -0.73, 0.042], 'dark', -0.6),
      dot([-0.172, -0.745, 0.016], 'gleam'),
      stroke('-.06 -.8, -.18 -.88, -.3 -.82', 'pale', 0.03),
    ]),
    egg([0, -0.6, 0.055, 0.04], 'dark'),
    stroke('0 -.57, 0 -.54, -.05 -.52', 'dark', 0.012),
    stroke('0 -.54, .05 -.52', 'dark', 0.012),
  ],
}

/** A red panda: russet, with white ears. */
const redPanda: Subject = {
  ...raccoon,
  id: 'red-panda',
  words: names(
    'red panda, red pandas, lesser panda, 小熊猫, 红熊猫, レッサーパンダ, panda rojo, panda roux, petit panda, Roter Panda, Roten Panda',
  ),
  homes: ['forest', 'mountains'],
  palette: {
    ...raccoon.palette,
    fur: lch(0.56, 0.14, 42),
    pale: lch(0.94, 0.03, 75),
    dark: lch(0.32, 0.07, 35),
  },
}

/** On its thread. */
const spider: Subject = {
  id: 'spider',
  words: names(
    'spider, spiders, tarantula, scorpion, ant, 蜘蛛, 蝎子, 蚂蚁, クモ, サソリ, アリ, araña, escorpión, hormiga, araignée, fourmi, Spinne, Spinnen, Skorpion, Ameise',
  ),
  slots: ['ground'],
  homes: ['forest', 'interior', 'desert'],
  scale: 0.8,
  accent: 'body',
  foot: 0.6,
  upright: true,
  palette: { body: INK, mark: lch(0.6, 0.19, 28), eye: WHITE },
  parts: [
    ...twin(
      each('-.36 -.9 -.72 -.34, -.5 -.76 -.86 -.08, -.44 -.6 -.66 0, -.3 -.5 -.36 0', ([x, y, tx, ty]) => [
        stroke(`-.1 -.38, ${x} ${y}, ${tx} ${ty}`, 'body', 0.045, 0.2),
      ]),
    ),
    ball('0 -.86, .24 -.8, .34 -.6, .26 -.4, 0 -.34, -.26 -.4, -.34 -.6, -.24 -.8', 'body'),
    cyl('-.06 -.76!, .06 -.76!, -.0 -.62, .06 -.48!, -.06 -.48!', 'mark'),
    egg([0, -0.3, 0.19, 0.16], 'body', 0.15),
    ...twin([
      dot([-0.08, -0.31, 0.05], 'eye'),
      dot([-0.075, -0.3, 0.025], 'body'),
      dot([-0.14, -0.38, 0.022], 'eye'),
    ]),
  ],
}

/** Small ones with marked faces, and one with eight legs. */
export const MASKED_ANIMALS: readonly Subject[] = [raccoon, redPanda, spider]

import { lch } from '../colours/colour.ts'
import { WHITE } from './materials.ts'
import { ball, dot, egg, limb, names, twin, veil } from './parts.ts'
import { each, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** On its knuckles, facing the viewer. */
const gorilla: Subject = {
  id: 'gorilla',
  words: names(
    'gorilla, gorillas, silverback, king kong, great ape, 大猩猩, 猩猩, 金刚, ゴリラ, gorila, gorille',
  ),
  slots: ['ground'],
  homes: ['forest', 'mountains'],
  scale: 1.35,
  accent: 'fur',
  foot: 0.5,
  upright: true,
  palette: {
    fur: lch(0.33, 0.022, 265),
    silver: lch(0.62, 0.02, 260),
    face: lch(0.42, 0.025, 280),
    dark: lch(0.2, 0.02, 270),
    eye: lch(0.66, 0.1, 60),
    gleam: WHITE,
  },
  parts: [
    ball('-.3 -.8, .3 -.8, .44 -.6, .36 -.3, .2 -.1, -.2 -.1, -.36 -.3, -.44 -.6', 'fur', -0.15),
    ...twin([limb('-.2 -.24 .15, -.26 -.1 .12', 'fur', -0.1), egg([-0.28, -0.035, 0.12, 0.045], 'face')]),
    ball('-.24 -.62, 0 -.56, .24 -.62, .22 -.36, .1 -.2, -.1 -.2, -.22 -.36', 'face', -0.05),
    stroke('0 -.56, 0 -.38', 'dark', 0.014),
    stroke('-.2 -.42, -.08 -.36, 0 -.38, .08 -.36, .2 -.42', 'dark', 0.012),
    ...twin([
      limb('-.36 -.66 .15, -.5 -.44 .13, -.5 -.2 .1, -.44 -.08 .085', 'fur', 0.1),
      egg([-0.43, -0.05, 0.1, 0.055], 'face'),
      ...each('-.49, -.44, -.39', ([x]) => stroke(`${x} -.07, ${x} -.02`, 'dark', 0.01)),
      veil('-.5 -.66, -.36 -.78, -.28 -.72, -.42 -.58', 'silver', 0.35),
    ]),
    ball(
      '0 -1.1, .16 -1.04, .25 -.88, .24 -.7, .12 -.56, -.12 -.56, -.24 -.7, -.25 -.88, -.16 -1.04',
      'fur',
      0.08,
    ),
    ...twin([egg([-0.24, -0.82, 0.035, 0.06], 'face')]),
    ball(
      '-.19 -.9, -.08 -.94, 0 -.9, .08 -.94, .19 -.9, .2 -.78, .17 -.64, 0 -.57, -.17 -.64, -.2 -.78',
      'face',
    ),
    ball('-.16 -.72, 0 -.76, .16 -.72, .14 -.6, 0 -.56, -.14 -.6', 'face', 0.25),
    ...twin([
      egg([-0.085, -0.825, 0.034, 0.026], 'eye'),
      dot([-0.085, -0.825, 0.018], 'dark'),
      dot([-0.092, -0.832, 0.007], 'gleam'),
      stroke('-.02 -.85, -.1 -.88, -.17 -.84', 'dark', 0.028),
      egg([-0.04, -0.735, 0.028, 0.022], 'dark'),
      stroke('0 -.63, -.06 -.635, -.11 -.65', 'dark', 0.014),
    ]),
  ],
}

/** The greatest of the apes. */
export const APES: readonly Subject[] = [gorilla]

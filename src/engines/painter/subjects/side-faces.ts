/** Heads seen from the side, facing left: what portraits in profile share. */
import { ball, cyl, dot, egg, flat, veil } from './parts.ts'
import { stroke } from './shapes.ts'
import type { Part } from './subject.ts'

/** Neck and head from the side; roles as in a face that is seen from the front. */
export interface SideFace {
  /** How far brow and chin come forward: 0 fine, 1 strong. */
  readonly strength: number
  /** Length of lashes and fullness of lips: 0..1. */
  readonly grace: number
  /** A child's rounder head: smaller nose, larger eye. */
  readonly young?: boolean
}

/** Neck, head, ear, eye, brow, nose and mouth. */
export function sideFace({ strength, grace, young = false }: SideFace): Part[] {
  const nose = young ? 0.03 : 0
  const chin = 0.012 * strength - (young ? 0.016 : 0)
  const brow = 0.012 * strength
  const full = 0.008 + 0.012 * grace
  return [
    cyl(
      '-.09 -.4, .06 -.6, .2 -.62, .18 -.42, .195 -.25, .12 -.15, -.03 -.13, -.118 -.19, -.1 -.28',
      'skin',
      -0.15,
    ),
    flat('-.12 -.35, .02 -.36, .11 -.46, .13 -.36, .02 -.27, -.08 -.26', 'skin', -0.55),
    {
      ...flat(
        `-.06 -.985, -.155 -.92, ${-0.2 - brow} -.82, ${-0.21 - brow} -.755, -.196 -.695, ${-0.232 + nose * 0.6} -.62, ` +
          `${-0.292 + nose} -.553, ${-0.276 + nose} -.522, -.22 -.51!, -.224 -.488, ${-0.236 - full} -.466, -.222 -.447!, ` +
          `${-0.23 - full} -.424, -.21 -.4, ${-0.215 - chin} -.365, ${-0.17 - chin} -.326, -.06 -.345, .05 -.405, ` +
          `.1 -.5, .16 -.66, .16 -.84, .06 -.97`,
        'skin',
        0.12,
      ),
      form: 'plane',
    },
    veil('-.02 -.6, -.06 -.63, -.13 -.58, -.1 -.52, -.04 -.53', 'lip', 0.2),
    veil('.05 -.41!, .1 -.5, .16 -.66, .14 -.8, .06 -.62, .0 -.47, -.08 -.38', 'skin', 0.35),
    egg([0.095, -0.605, 0.038, 0.068], 'skin', 0.05),
    stroke('.07 -.63, .095 -.65, .115 -.62, .1 -.585', 'skin', 0.01, -0.5),
    ...sideEye(young, grace),
    flat(`-.205 ${-0.735}!, -.17 -.772, -.09 -.745!, -.15 -.75`, 'hair', -0.25),
    stroke(`${-0.258 + nose} -.522, ${-0.24 + nose * 0.5} -.538, -.224 -.522`, 'skin', 0.01, -0.65),
    flat(`-.224 -.486!, ${-0.236 - full} -.466, -.221 -.447!, -.172 -.45!, -.2 -.468`, 'lip', -0.15),
    flat(`-.221 -.447!, ${-0.23 - full} -.426, -.212 -.408!, -.19 -.432, -.172 -.449!`, 'lip', 0.1),
    stroke('-.22 -.447, -.19 -.446, -.165 -.454', 'dark', 0.008, 0.35),
  ]
}

function sideEye(young: boolean, grace: number): Part[] {
  const [y, r] = young ? [-0.632, 0.029] : [-0.648, 0.023]
  return [
    flat(
      `-.192 ${y + r * 0.7}!, -.185 ${y - r * 0.9}, -.15 ${y - r * 0.75}, -.108 ${y + r * 0.3}!, -.15 ${y + r * 0.9}`,
      'white',
    ),
    egg([-0.173, y, r * 0.55, r * 0.92], 'iris'),
    dot([-0.177, y, r * 0.42], 'dark'),
    stroke(
      `${-0.2 - 0.012 * grace} ${y - r * 0.7}, -.184 ${y - r}, -.15 ${y - r * 0.85}, -.104 ${y + r * 0.25}`,
      'dark',
      0.013,
    ),
    stroke(`-.185 ${y - r * 1.55}, -.15 ${y - r * 1.5}, -.115 ${y - r * 0.8}`, 'skin', 0.008, -0.5),
  ]
}

/** Shoulders turned a little, past the lower edge of any picture. */
export const sideShoulders = (cloth: string): Part[] => [
  ball(
    '-.12 -.215, -.26 -.08, -.37 .12, -.42 .55!, .6 .55!, .56 .2, .46 -.02, .32 -.16, .2 -.27, .16 -.19, .03 -.14, -.08 -.165',
    cloth,
  ),
]

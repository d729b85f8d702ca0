/** What portraits share: busts that face the viewer, from the crown at -1 down past every picture's lower edge. */
import { lch } from '../colours/colour.ts'
import { ball, cyl, dot, egg, flat, spot, twin, veil } from './parts.ts'
import { stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** What a portrait row says alike: it fills the picture, and its breast leaves it. */
export const BUST = {
  slots: ['ground'],
  homes: ['studio', 'interior'],
  scale: 1.7,
  foot: 0.3,
  upright: true,
  cropped: true,
} as const satisfies Partial<Subject>

/** Colours of a face, until it has its own. */
export const FLESH = {
  skin: lch(0.83, 0.075, 58),
  white: lch(0.97, 0.01, 85),
  iris: lch(0.46, 0.08, 60),
  dark: lch(0.22, 0.03, 40),
  lip: lch(0.6, 0.15, 22),
  hair: lch(0.34, 0.07, 42),
}

/** Phrases for a portrait: the noun with and without its article, then the ones of other languages. */
export const portraitOf = (noun: string, article: string, others: string): readonly string[] => [
  `portrait of ${article} ${noun}`,
  `${noun} portrait`,
  `face of ${article} ${noun}`,
  `${noun} face`,
  `${noun}'s face`,
  ...others.split(', '),
]

/** Neck and face; roles `skin`, `white`, `iris`, `dark`, `lip`, `hair` for the brows. */
export interface Face {
  /** Widens the lower face: 0 a fine chin, 1 a broad jaw. */
  readonly jaw: number
  /** Length of lashes and fullness of lips: 0..1. */
  readonly grace: number
  /** Height of the eyes: children's are lower and larger. */
  readonly young?: boolean
}

/** Neck, ears, face, eyes, brows, nose and mouth. */
export function face({ jaw, grace, young = false }: Face): Part[] {
  const wide = 0.14 + jaw * 0.045
  const chin = 0.055 + jaw * 0.03
  const side = `${chin} -.367, ${wide} -.425, .222 -.55, .24 -.7, .22 -.86, .12 -.96`
  const other = `-.12 -.96, -.22 -.86, -.24 -.7, -.222 -.55, ${-wide} -.425, ${-chin} -.367`
  return [
    cyl('-.1 -.5, .1 -.5, .105 -.27, .22 -.17, .1 -.06, -.1 -.06, -.22 -.17, -.105 -.27', 'skin', -0.12),
    flat('-.1 -.42, 0 -.38, .1 -.42, .1 -.34, .0 -.27, -.1 -.34', 'skin', -0.55),
    ...twin([egg([-0.24, -0.62, 0.04, 0.065], 'skin', -0.1)]),
    { ...flat(`0 -.36, ${side}, 0 -.99, ${other}`, 'skin', 0.12), form: 'plane' },
    ...twin([{ ...veil(`0 -.36!, ${side}, 0 -.99!`, 'skin', 0.6), nx: 0.2 }]),
    ...twin([veil('-.2 -.55, -.15 -.585, -.09 -.55, -.14 -.505', 'lip', 0.22), ...eye(young)]),
    ...(young ? [] : [...twin([brow(grace)])]),
    ...(young ? twin([stroke('-.165 -.725, -.11 -.745, -.06 -.73', 'hair', 0.014, -0.2)]) : []),
    flat('-.005 -.65!, .02 -.56, .045 -.525, .03 -.51, 0 -.505!, -.004 -.58', 'skin', -0.3),
    stroke('-.034 -.522, -.012 -.508, .012 -.506, .036 -.522', 'skin', 0.011, -0.75),
    ...mouth(grace),
    ...[-0.115, 0.095].map((x) => dot([x, young ? -0.648 : -0.662, young ? 0.013 : 0.01], 'white', 0.3)),
  ]
}

function eye(young: boolean): Part[] {
  const [y, r] = young ? [-0.635, 0.042] : [-0.648, 0.033]
  const [lid, low] = [y - r * 1.05, y + r * 0.95]
  return [
    flat(
      `-.168 ${y + 0.012}!, -.13 ${lid + 0.006}, -.09 ${lid + 0.004}, -.045 ${y + 0.012}!, -.08 ${low}, -.13 ${low}`,
      'white',
    ),
    dot([-0.105, y, r], 'iris'),
    dot([-0.105, y, r * 0.52], 'dark'),
    stroke(`-.178 ${y + 0.006}, -.135 ${lid}, -.09 ${lid - 0.004}, -.042 ${y + 0.01}`, 'dark', 0.015),
    stroke(`-.15 ${lid - 0.022}, -.1 ${lid - 0.03}, -.06 ${lid - 0.018}`, 'skin', 0.008, -0.5),
  ]
}

function brow(grace: number): Part {
  const thin = 0.013 - grace * 0.004
  return flat(
    `-.185 -.735!, -.13 -.775, -.05 -.75!, -.05 ${-0.75 + thin * 2}!, -.12 ${-0.775 + thin * 2.4}`,
    'hair',
    -0.25,
  )
}

function mouth(grace: number): Part[] {
  const full = 0.012 + grace * 0.02
  return [
    flat(
      `-.075 -.447!, -.028 ${-0.455 - full * 0.7}, 0 ${-0.452 - full * 0.3}, .028 ${-0.455 - full * 0.7}, .075 -.447!, 0 -.44`,
      'lip',
      -0.2,
    ),
    flat(`-.068 -.446!, 0 -.44, .068 -.446!, .035 ${-0.433 + full}, -.035 ${-0.433 + full}`, 'lip', 0.1),
    stroke('-.085 -.453, -.04 -.444, 0 -.441, .04 -.444, .085 -.453', 'dark', 0.009, 0.35),
  ]
}

/** Shoulders under a round neckline, past the lower edge of any picture. */
export const shoulders = (cloth: string): Part[] => [
  ball(
    '-.2 -.2, -.36 -.13, -.5 -.04, -.58 .2, -.62 .55!, .62 .55!, .58 .2, .5 -.04, .36 -.13, .2 -.2, .13 -.1, 0 -.06, -.13 -.1',
    cloth,
  ),
]

/** A muzzle's nose and smiling mouth for animals that face the viewer. */
export const snout = (y: number, r: number): Part[] => [
  flat(
    `${-r} ${y - r * 0.5}!, 0 ${y - r * 0.75}, ${r} ${y - r * 0.5}!, ${r * 0.45} ${y + r * 0.4}, 0 ${y + r * 0.6}, ${-r * 0.45} ${y + r * 0.4}`,
    'nose',
  ),
  spot([-r * 0.3, y - r * 0.35, r * 0.22, r * 0.12], 'white', -0.3),
  ...twin([
    stroke(
      `0 ${y + r * 0.5}, 0 ${y + r * 1.1}, ${-r * 0.6} ${y + r * 1.5}, ${-r * 1.35} ${y + r * 1.15}`,
      'nose',
      0.014,
    ),
  ]),
]

/** A pair of big round eyes: distance from the middle, height, radius; roles `iris`, `dark`, `white`. */
export const roundEyes = (x: number, y: number, r: number): Part[] => [
  ...twin([
    dot([-x, y, r * 1.16], 'dark'),
    dot([-x, y, r], 'iris'),
    spot([-x, y, r * 0.52, r * 0.62], 'dark'),
  ]),
  dot([-x - r * 0.3, y - r * 0.36, r * 0.24], 'white'),
  dot([x - r * 0.3, y - r * 0.36, r * 0.24], 'white'),
]

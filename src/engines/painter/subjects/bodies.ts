/** The bodies that drawings of people share: a head, legs and arms, to be dressed. Adults are one unit tall. */
import { lch } from '../colours/colour.ts'
import { cyl, egg, flat, limb, spot, veil } from './parts.ts'
import { stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/**
 * A head turned a little to the left: centre and half height. Its roles are `skin` and `dark`; hair is drawn behind
 * and over it.
 */
export function head([x, y, r]: readonly [number, number, number]): Part[] {
  const at = (dx: number, dy: number) => [x + dx * r, y + dy * r] as const
  const point = (dx: number, dy: number) => at(dx, dy).join(' ')
  return [
    egg([...at(0.72, 0.08), r * 0.17, r * 0.24], 'skin', -0.25),
    { ...egg([x, y, r * 0.86, r], 'skin', 0.15), form: 'plane' },
    spot([...at(-0.5, 0.02), r * 0.1, r * 0.14], 'dark'),
    spot([...at(0.12, 0.02), r * 0.1, r * 0.14], 'dark'),
    stroke([point(-0.66, -0.24), point(-0.5, -0.32), point(-0.34, -0.26)].join(', '), 'dark', r * 0.08),
    stroke([point(-0.04, -0.27), point(0.14, -0.33), point(0.32, -0.24)].join(', '), 'dark', r * 0.08),
    stroke([point(-0.24, 0.08), point(-0.32, 0.3), point(-0.2, 0.33)].join(', '), 'skin', r * 0.08, -0.5),
    stroke([point(-0.42, 0.56), point(-0.2, 0.65), point(0.04, 0.55)].join(', '), 'dark', r * 0.075, 0.4),
    veil(ring(at(-0.58, 0.36), r * 0.15), 'blush', 0.5),
    veil(ring(at(0.34, 0.38), r * 0.17), 'blush', 0.5),
  ]
}

/** The head of somebody upright. */
export const HEAD = head([0, -0.875, 0.095])

/** The neck below that head. */
export const NECK = cyl('-.035 -.81!, .04 -.82!, .045 -.74!, -.035 -.73!', 'skin', -0.35)

/** Colours of skin, eyes, cheeks and hair, until a figure has its own. */
export const COMPLEXION = {
  skin: lch(0.81, 0.068, 56),
  dark: lch(0.24, 0.03, 40),
  blush: lch(0.72, 0.13, 25),
  hair: lch(0.36, 0.065, 48),
}

/** What a row about somebody upright says until it says otherwise. */
export const FOLK = {
  slots: ['ground'],
  homes: ['street', 'village', 'hills'],
  scale: 1.15,
  foot: 0.22,
  hand: { x: -0.2, y: -0.46 },
} as const satisfies Partial<Subject>

/** Two legs that stand; `cloth` covers them, `shoe` the feet. */
export const standing = (cloth: string, shoe: string): Part[] => [
  limb('.05 -.47 .058, .055 -.25 .044, .055 -.05 .034', cloth, -0.35),
  flat('.015 0!, .1 0!, .1 -.045, .05 -.06, .01 -.035', shoe, -0.3),
  limb('-.05 -.47 .06, -.055 -.25 .045, -.055 -.05 .035', cloth),
  flat('-.135 0!, -.02 0!, -.015 -.05, -.06 -.065, -.12 -.035', shoe),
]

/** Two legs in mid stride. */
export const walking = (cloth: string, shoe: string): Part[] => [
  limb('.04 -.47 .058, .08 -.27 .044, .15 -.1 .034, .165 -.07 .03', cloth, -0.35),
  flat('.13 -.06, .2 -.07, .22 -.01!, .19 .0!, .1 -.03!', shoe, -0.3),
  limb('-.03 -.47 .06, -.09 -.26 .045, -.11 -.05 .035', cloth),
  flat('-.195 -.0!, -.075 0!, -.07 -.05, -.11 -.065, -.18 -.035', shoe),
]

/** An arm from the shoulder over the elbow to the wrist, written as circles; the hand is a small ball at its end. */
export function arm(circles: string, sleeve: string, k = 0): Part[] {
  const [x = 0, y = 0, radius = 0] = (circles.split(',').at(-1) ?? '').trim().split(/\s+/).map(Number)
  return [egg([x, y, radius * 1.15, radius * 1.15], 'skin', k), limb(shortened(circles), sleeve, k)]
}

/** The circles with the last one drawn back a little, so that the hand shows. */
function shortened(circles: string): string {
  const chain = circles.split(',').map((circle) => circle.trim().split(/\s+/).map(Number))
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0, radius = 0] = []] = chain.slice(-2)
  const length = Math.hypot(x1 - x0, y1 - y0) || 1
  const back = Math.min(length * 0.6, radius * 1.5) / length
  const wrist = [x1 - (x1 - x0) * back, y1 - (y1 - y0) * back, radius]
  return [...chain.slice(0, -1), wrist].map((circle) => circle.join(' ')).join(', ')
}

/** Four points around a middle. */
function ring([x, y]: readonly [number, number], r: number): string {
  return `${x - r} ${y}, ${x} ${y - r * 0.7}, ${x + r} ${y}, ${x} ${y + r * 0.7}`
}

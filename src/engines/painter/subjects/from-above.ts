/** Things as they look from straight above: what is round is a circle. */
import { lch } from '../colours/colour.ts'
import { BRASS, LEAF, PAPER, WHITE } from './materials.ts'
import { oval, round } from './outline.ts'
import { CRAFT_FROM_ABOVE, LOOKS_LIKE } from './craft-from-above.ts'
import { TABLES } from './homes.ts'
import { names } from './parts.ts'
import { curve, each, hoop, leaf, spokes, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A plate or saucer: its rim, its well, and the light on its edge. */
const plate = (radius: number, c: string): Part[] => [
  round([0, -0.5, radius], { c, form: 'plane' }),
  round([0, -0.5, radius * 0.74], { c, k: -0.22 }),
  round([0, -0.49, radius * 0.7], { c, k: 0.05 }),
]

/** What all of these have in common: they lie on tables, about a middle half a unit up. */
const LYING = { slots: ['ground'], homes: TABLES, foot: 0.4, upright: true } as const

const cup: Subject = {
  ...LYING,
  id: 'cup-from-above',
  words: names('cup in plan view'),
  scale: 0.7,
  accent: 'cup',
  palette: {
    cup: lch(0.88, 0.05, 200),
    inside: WHITE,
    coffee: lch(0.42, 0.07, 50),
    foam: lch(0.84, 0.06, 70),
    saucer: lch(0.93, 0.035, 200),
  },
  parts: [
    ...plate(0.5, 'saucer'),
    curve('.26 -.55!, .44 -.58, .49 -.5, .44 -.42, .26 -.45!, .36 -.47, .39 -.5, .36 -.53', {
      c: 'cup',
      k: -0.15,
    }),
    round([0, -0.5, 0.31], { c: 'cup', form: 'ball' }),
    round([0, -0.5, 0.275], { c: 'inside' }),
    round([0, -0.495, 0.255], { c: 'coffee' }),
    curve('0 -.36!, -.15 -.48, -.13 -.62, -.03 -.62, 0 -.55!, .03 -.62, .13 -.62, .15 -.48', { c: 'foam' }),
    curve('0 -.43!, -.08 -.5, -.07 -.56, 0 -.51!, .07 -.56, .08 -.5', { c: 'coffee', k: 0.35 }),
  ],
}

const teapot: Subject = {
  ...LYING,
  id: 'teapot-from-above',
  words: names('teapot in plan view'),
  scale: 0.8,
  accent: 'glaze',
  palette: { glaze: lch(0.56, 0.1, 245), band: PAPER, gold: BRASS },
  parts: [
    curve('-.3 -.58!, -.5 -.57, -.68 -.54!, -.7 -.5, -.68 -.46!, -.5 -.43, -.3 -.42!', {
      c: 'glaze',
      form: 'cyl',
    }),
    stroke('.3 -.5, .5 -.51, .66 -.5', 'glaze', 0.075, -0.2),
    round([0, -0.5, 0.4], { c: 'glaze', form: 'ball' }),
    hoop([0, -0.5, 0.3, 0.3], 'band', 0.05),
    round([0, -0.5, 0.2], { c: 'glaze', k: 0.15, form: 'ball' }),
    hoop([0, -0.5, 0.2, 0.2], 'gold', 0.018),
    round([0, -0.5, 0.06], { c: 'gold', form: 'ball' }),
  ],
}

const fruitBowl: Subject = {
  ...LYING,
  id: 'fruit-bowl-from-above',
  words: names('fruit bowl in plan view'),
  scale: 0.8,
  accent: 'bowl',
  palette: {
    bowl: lch(0.55, 0.1, 245),
    inside: lch(0.9, 0.03, 230),
    red: lch(0.58, 0.19, 27),
    gold: lch(0.82, 0.15, 80),
    green: lch(0.74, 0.15, 125),
    stem: lch(0.38, 0.05, 60),
    leaf: LEAF,
  },
  parts: [
    round([0, -0.5, 0.5], { c: 'bowl', form: 'ball' }),
    round([0, -0.5, 0.45], { c: 'inside', k: -0.3 }),
    round([-0.16, -0.62, 0.2], { c: 'red', form: 'ball' }),
    round([0.19, -0.6, 0.19], { c: 'gold', form: 'ball' }),
    round([0.02, -0.33, 0.21], { c: 'green', form: 'ball' }),
    ...each('-.16 -.62, .19 -.6, .02 -.33', ([x, y]) => round([x, y, 0.025], { c: 'stem' })),
    leaf([-0.15, -0.63, -0.02, -0.76, 0.045], { c: 'leaf' }),
    leaf([0.03, -0.34, 0.19, -0.36, 0.05], { c: 'leaf', k: -0.2 }),
  ],
}

const cake: Subject = {
  ...LYING,
  id: 'cake-from-above',
  words: names('cake in plan view'),
  scale: 0.9,
  accent: 'icing',
  palette: { plate: PAPER, icing: lch(0.88, 0.06, 10), cream: WHITE, berry: lch(0.55, 0.19, 22) },
  parts: [
    ...plate(0.5, 'plate'),
    round([0, -0.5, 0.39], { c: 'icing', form: 'ball' }),
    round([0, -0.5, 0.33], { c: 'icing', k: 0.2 }),
    ...Array.from({ length: 10 }, (_, i) => {
      const angle = (i / 10) * Math.PI * 2
      const at = [Math.cos(angle) * 0.27, -0.5 + Math.sin(angle) * 0.27] as const
      return [
        round([...at, 0.062], { c: 'cream', form: 'ball' }),
        round([...at, 0.034], { c: 'berry', form: 'ball' }),
      ]
    }).flat(),
  ],
}

/** A corner on an umbrella's rim, in eighths of the way around. */
const rim = (eighth: number): string => {
  const angle = (eighth / 4) * Math.PI
  return `${Math.cos(angle) * 0.49} ${-0.5 + Math.sin(angle) * 0.49}!`
}

const umbrella: Subject = {
  ...LYING,
  id: 'umbrella-from-above',
  words: names('umbrella in plan view'),
  scale: 1.15,
  accent: 'cloth',
  palette: { cloth: lch(0.58, 0.2, 25), rib: lch(0.34, 0.08, 20), tip: BRASS },
  parts: [
    oval([0, -0.5, 0.5, 0.5], { c: 'cloth', form: 'ball' }),
    ...[0, 2, 4, 6].map((side) => curve(`0 -.5!, ${rim(side)}, ${rim(side + 1)}`, { c: 'cloth', k: -0.28 })),
    ...spokes([0, -0.5, 0.02, 0.48, 8], 'rib', 0.008),
    round([0, -0.5, 0.03], { c: 'tip', form: 'ball' }),
  ],
}

/** Subjects as they are seen from straight above. */
export const FROM_ABOVE: readonly Subject[] = [cup, teapot, fruitBowl, cake, umbrella, ...CRAFT_FROM_ABOVE]

const IDS = new Set(FROM_ABOVE.map(({ id }) => id))

/** The drawing of a subject that is seen from straight above; the subject itself, which then lies flat, where it has no other. */
export function lying(id: string): string {
  const other = `${LOOKS_LIKE[id] ?? id}-from-above`
  return IDS.has(other) ? other : id
}

/** Furniture as data: drawn like subjects, but never asked for by name. */
import { lch } from '../colours/colour.ts'
import type { Drawing } from '../canvas/figure.ts'
import { box, oval, round } from '../subjects/outline.ts'
import type { FormPart, Part } from '../subjects/subject.ts'

const WOOD = lch(0.46, 0.075, 52)

/** A chair to sink into, seen from the front. */
export const armchair: Drawing = {
  id: 'furniture: armchair',
  palette: { cloth: lch(0.55, 0.11, 165), wood: WOOD, cushion: lch(0.78, 0.12, 75) },
  parts: [
    box([-0.47, -0.12, -0.41, 0], { c: 'wood' }),
    box([0.41, -0.12, 0.47, 0], { c: 'wood', k: -0.3 }),
    {
      d: '-.37 -.25!, -.41 -.78, -.33 -.97, 0 -1.01, .33 -.97, .41 -.78, .37 -.25!',
      c: 'cloth',
      form: 'ball',
    },
    { line: '-.13 -.93, -.12 -.62, -.13 -.46', c: 'cloth', k: -0.7, w: 0.01 },
    { line: '.13 -.93, .12 -.62, .13 -.46', c: 'cloth', k: -0.7, w: 0.01 },
    box([-0.38, -0.24, 0.38, -0.08], { c: 'cloth', k: -0.5, form: 'plane' }),
    {
      d: '-.36 -.44, 0 -.475, .36 -.44, .39 -.33, .36 -.21, 0 -.2, -.36 -.21, -.39 -.33',
      c: 'cloth',
      k: 0.2,
      form: 'ball',
    },
    { d: '-.21 -.42, -.20 -.68, .02 -.71, .19 -.66, .20 -.43, -.02 -.40', c: 'cushion', form: 'ball' },
    {
      d: '-.36 -.08!, -.36 -.46, -.37 -.58, -.46 -.62, -.55 -.57, -.55 -.46, -.52 -.08!',
      c: 'cloth',
      k: 0.1,
      form: 'cyl',
    },
    {
      d: '.36 -.08!, .36 -.46, .37 -.58, .46 -.62, .55 -.57, .55 -.46, .52 -.08!',
      c: 'cloth',
      k: -0.15,
      form: 'cyl',
    },
  ],
}

/** A lamp on a tall foot, with a cloth shade. */
export const floorLamp: Drawing = {
  id: 'furniture: floor lamp',
  palette: { iron: lch(0.36, 0.03, 60), shade: lch(0.9, 0.075, 82) },
  parts: [
    oval([0, -0.012, 0.13, 0.018], { c: 'iron', form: 'cyl' }),
    { line: '0 -.02, 0 -.78', c: 'iron', w: 0.018 },
    { d: '-.19 -.72!, .19 -.72!, .115 -1.0!, -.115 -1.0!', c: 'shade', k: 0.3, form: 'cyl', glow: true },
  ],
}

/** A lamp that hangs from above: its foot is the lower rim. */
export const pendant: Drawing = {
  id: 'furniture: pendant',
  palette: { iron: lch(0.34, 0.035, 60), bulb: lch(0.95, 0.08, 88) },
  parts: [
    { line: '0 -.5, 0 -6', c: 'iron', w: 0.025 },
    round([0, -0.06, 0.13], { c: 'bulb', k: 0.4, glow: true }),
    {
      d: '-.42 -.02!, .42 -.02!, .36 -.22, .16 -.42, .06 -.52!, -.06 -.52!, -.16 -.42, -.36 -.22',
      c: 'iron',
      form: 'ball',
    },
  ],
}

/** A round table on one foot. */
export const roundTable: Drawing = {
  id: 'furniture: round table',
  palette: { wood: WOOD, iron: lch(0.32, 0.03, 60), cup: lch(0.95, 0.015, 85) },
  parts: [
    { line: '0 -.94, 0 -.05', c: 'iron', w: 0.06 },
    { d: '-.26 0!, -.2 -.045, 0 -.07, .2 -.045, .26 0!', c: 'iron', form: 'cyl' },
    { d: '-.56 -.955!, .56 -.955!, .54 -.915, -.54 -.915', c: 'wood', k: -0.5 },
    oval([0, -0.96, 0.56, 0.05], { c: 'wood', k: 0.3, form: 'cyl' }),
    oval([-0.16, -0.965, 0.13, 0.016], { c: 'cup', k: -0.3 }),
    { d: '-.25 -1.09!, -.07 -1.09!, -.09 -1.0, -.13 -.97, -.19 -.97, -.23 -1.0', c: 'cup', form: 'cyl' },
  ],
}

/** A bentwood chair, seen from the side. */
export const chair: Drawing = {
  id: 'furniture: chair',
  palette: { wood: lch(0.4, 0.07, 45), seat: lch(0.72, 0.09, 75) },
  parts: [
    { line: '-.24 -.5, -.27 0', c: 'wood', w: 0.035 },
    { line: '.2 -.5, .27 0', c: 'wood', w: 0.035 },
    { line: '-.14 -.49, -.16 -.04', c: 'wood', w: 0.03, k: -0.5 },
    { line: '.13 -.49, .17 -.04', c: 'wood', w: 0.03, k: -0.5 },
    { d: '-.28 -.53!, .24 -.53!, .25 -.475!, -.29 -.475!', c: 'seat', form: 'cyl' },
    { line: '.2 -.5, .27 -.78, .28 -.98', c: 'wood', w: 0.035 },
    { line: '.12 -.5, .17 -.78, .15 -.96, .28 -.98', c: 'wood', w: 0.026 },
  ],
}

/** A jug-shaped pot with leaves on long stalks. */
export const rubberPlant: Drawing = {
  id: 'furniture: rubber plant',
  palette: { leaf: lch(0.5, 0.1, 148), pot: lch(0.72, 0.09, 45) },
  parts: [
    ...fan([-1.2, -0.75, -0.35, 0.05, 0.45, 0.85, 1.25], 0.42),
    ...fan([-0.9, -0.2, 0.3, 0.75], 0.6),
    { d: '-.17 -.33!, .17 -.33!, .13 0!, -.13 0!', c: 'pot', form: 'cyl' },
    { d: '-.185 -.36!, .185 -.36!, .18 -.3!, -.18 -.3!', c: 'pot', k: 0.3, form: 'cyl' },
  ],
}

/** Upright blades in a plain pot. */
export const bladePlant: Drawing = {
  id: 'furniture: blade plant',
  palette: { leaf: lch(0.56, 0.1, 138), pot: lch(0.9, 0.02, 85) },
  parts: [
    ...[-0.3, 0.26, -0.12, 0.1, -0.02].map((lean, i): FormPart => {
      const high = [0.62, 0.68, 0.86, 0.78, 1][i] ?? 0.8
      return {
        d: `${lean * 0.3 - 0.045} -.2!, ${lean * 0.75 - 0.055} ${-high * 0.6}, ${lean} ${-high}!, ${lean * 0.75 + 0.05} ${-high * 0.6}, ${lean * 0.3 + 0.045} -.2!`,
        c: 'leaf',
        k: i * 0.12 - 0.3,
        form: 'cyl',
      }
    }),
    { d: '-.17 -.27!, .17 -.27!, .14 -.02, .1 0!, -.1 0!, -.14 -.02', c: 'pot', form: 'cyl' },
  ],
}

/** Leaves around a stem, each turned by an angle from upright, in radians. */
function fan(turns: readonly number[], reach: number): Part[] {
  return turns.flatMap((turn, i): Part[] => {
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
    const at = (along: number, across: number) =>
      `${(sin * along + cos * across).toFixed(3)} ${(-0.34 - cos * along + sin * across).toFixed(3)}`
    const half = 0.075
    return [
      { line: `0 -.3, ${at(reach * 0.5, 0.01 * i)}`, c: 'leaf', k: -0.6, w: 0.016 },
      {
        d: `${at(reach * 0.42, 0)}!, ${at(reach * 0.62, half)}, ${at(reach * 0.86, half * 0.8)}, ${at(reach * 1.08, 0)}!, ${at(reach * 0.86, -half * 0.8)}, ${at(reach * 0.62, -half)}`,
        c: 'leaf',
        k: (i % 3) * 0.22 - 0.25,
        form: 'ball',
      },
    ]
  })
}

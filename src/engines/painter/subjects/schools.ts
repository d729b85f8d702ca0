import { lch } from '../colours/colour.ts'
import { BRICK, CREAM, GLASS, INK, PANE, RED, SLATE, STEEL, STONE } from './materials.ts'
import { box, round } from './outline.ts'
import { dot, flat, names } from './parts.ts'
import { arch, each, facet, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Of brick, with a clock over its door and a flag on its roof. */
const school: Subject = {
  id: 'school',
  words: names(
    'school, schools, schoolhouse, school building, high school, elementary school, university, kindergarten, 学校, 校舍, 大学, 小学, 小学校, 校舎, escuela, colegio, universidad, école, lycée, université, Schule, Schulen, Schulhaus, Universität',
  ),
  slots: ['ground'],
  homes: ['village', 'street', 'hills'],
  scale: 1.4,
  accent: 'wall',
  foot: 1.05,
  upright: true,
  top: { x: 0.6, y: -0.68 },
  built: true,
  palette: {
    wall: BRICK,
    trim: CREAM,
    roof: SLATE,
    glass: GLASS,
    pane: PANE,
    door: lch(0.42, 0.1, 240),
    stone: STONE,
    hand: INK,
    flag: RED,
    pole: STEEL,
  },
  parts: [
    stroke('0 -.98, 0 -1.22', 'pole', 0.016),
    flat('.01 -1.22!, .12 -1.24, .24 -1.2!, .24 -1.1!, .12 -1.13, .01 -1.11!', 'flag'),
    box([-1.05, -0.58, 1.05, 0], { c: 'wall', form: 'plane' }),
    facet('-1.1 -.57, 1.1 -.57, .98 -.7, -.98 -.7', { c: 'roof', form: 'plane' }),
    stroke('-1.1 -.57, 1.1 -.57', 'trim', 0.028),
    ...[-0.86, -0.62, -0.38, 0.38, 0.62, 0.86].flatMap((x, i) =>
      each('-.08, -.34', ([y], floor) => [
        box([x - 0.09, y - 0.18, x + 0.09, y], { c: 'trim' }),
        box(
          [x - 0.07, y - 0.16, x + 0.07, y - 0.015],
          (i + floor) % 3 === 1 ? { c: 'pane', glow: true } : { c: 'glass' },
        ),
        stroke(`${x} ${y - 0.16}, ${x} ${y - 0.015}`, 'trim', 0.012),
        stroke(`${x - 0.07} ${y - 0.09}, ${x + 0.07} ${y - 0.09}`, 'trim', 0.012),
      ]),
    ),
    box([-0.25, -0.74, 0.25, 0], { c: 'wall', k: 0.22, form: 'plane' }),
    ...each('-.25, .25', ([x]) => stroke(`${x} 0, ${x} -.74`, 'trim', 0.024)),
    facet('-.33 -.73, .33 -.73, 0 -1.0', { c: 'roof', k: 0.1, form: 'plane' }),
    facet('-.33 -.73, .33 -.73, .3 -.77, -.3 -.77', { c: 'trim' }),
    round([0, -0.57, 0.115], { c: 'trim' }),
    round([0, -0.57, 0.092], { c: 'trim', k: 0.5 }),
    stroke('0 -.57, 0 -.635', 'hand', 0.014),
    stroke('0 -.57, .046 -.545', 'hand', 0.014),
    arch([0, -0.05, 0.145, 0.34], { c: 'trim' }),
    arch([0, -0.05, 0.12, 0.31], { c: 'door' }),
    stroke('0 -.05, 0 -.35', 'trim', 0.012),
    ...each('-.06, .06', ([x]) => box([x - 0.036, -0.25, x + 0.036, -0.15], { c: 'pane', glow: true })),
    ...each('-.02, .02', ([x]) => dot([x, -0.13, 0.009], 'trim')),
    facet('-.26 -.05, .26 -.05, .3 -.025, -.3 -.025', { c: 'stone', k: 0.2 }),
    facet('-.3 -.025, .3 -.025, .34 0, -.34 0', { c: 'stone', k: -0.1 }),
  ],
}

/** Where one learns. */
export const SCHOOLS: readonly Subject[] = [school]

import { lch } from '../colours/colour.ts'
import { CREAM, DARK_WOOD, PALE_WOOD, WOOD } from './materials.ts'
import { round } from './outline.ts'
import { names } from './parts.ts'
import { curve, facet, leaf, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Two oars and two benches. */
const rowingBoat: Subject = {
  id: 'rowing-boat',
  words: [
    ...names('rowing boat, rowboat, dinghy, fishing boat, wooden boat, little boat, small boat, 小船'),
    ...names('划艇, 渔船, 木船, 舟, 小舟, 手漕ぎボート, 漁船, barca, bote, bote de remos, barque, ruderboot'),
    ...names('ruderboote, fischerboot, fischerboote, kahn'),
  ],
  slots: ['water', 'ground'],
  homes: ['lake', 'river', 'water'],
  scale: 0.75,
  accent: 'hull',
  foot: 0.72,
  top: { x: 0.1, y: -0.3 },
  waterline: -0.07,
  palette: {
    hull: lch(0.55, 0.12, 240),
    inside: lch(0.62, 0.075, 62),
    wood: PALE_WOOD,
    dark: DARK_WOOD,
    trim: CREAM,
  },
  parts: [
    stroke('.2 -.38, .66 -.5, 1.04 -.58', 'wood', 0.03, -0.4),
    curve('-1.0 -.54!, -.6 -.42, 0 -.4, .55 -.43, .88 -.52!, .6 -.3, 0 -.25, -.62 -.32', {
      c: 'inside',
      k: -0.55,
    }),
    facet('-.48 -.42, -.3 -.425, -.24 -.31, -.44 -.32', { c: 'wood' }),
    facet('.06 -.405, .26 -.405, .32 -.29, .1 -.28', { c: 'wood' }),
    facet('.56 -.435, .74 -.47, .74 -.38, .62 -.34', { c: 'wood', k: -0.1 }),
    curve('-1.0 -.54!, -.62 -.34, 0 -.27, .6 -.33, .88 -.52!, .84 -.24, .74 .02!, -.6 .02!, -.84 -.2', {
      c: 'hull',
      form: 'plane',
      nx: -0.2,
    }),
    stroke('-.88 -.3, -.5 -.17, 0 -.13, .5 -.17, .83 -.28', 'hull', 0.014, -0.7),
    stroke('-.76 -.14, -.4 -.05, 0 -.02, .5 -.05, .78 -.13', 'hull', 0.014, -0.7),
    stroke('-1.0 -.545, -.62 -.345, 0 -.275, .6 -.335, .89 -.525', 'trim', 0.045),
    stroke('-1.0 -.545, -.6 -.43, 0 -.41, .55 -.44, .89 -.525', 'trim', 0.022, -0.3),
    stroke('.18 -.42, -.16 -.24, -.5 -.1', 'wood', 0.034),
    leaf([-0.4, -0.14, -0.8, 0.02, 0.06], { c: 'wood', k: 0.1 }),
    round([0.0, -0.31, 0.03], { c: 'dark' }),
    round([-0.9, -0.42, 0.022], { c: 'dark' }),
  ],
}

/** Slender, with a paddle across. */
const canoe: Subject = {
  id: 'canoe',
  words: [
    ...names('canoe, kayak, 独木舟, 皮划艇, カヌー, カヤック, canoa, piragua, canoë, kayac, kanu'),
    ...names('kanus, kajak'),
  ],
  slots: ['water', 'ground'],
  homes: ['river', 'lake', 'water'],
  scale: 0.8,
  accent: 'hull',
  foot: 0.85,
  top: { x: 0, y: -0.26 },
  waterline: -0.06,
  palette: { hull: lch(0.56, 0.16, 32), inside: WOOD, wood: PALE_WOOD, trim: lch(0.8, 0.07, 75) },
  parts: [
    curve('-1.14 -.5!, -.8 -.32, 0 -.27, .8 -.32, 1.14 -.5!, .8 -.2, 0 -.14, -.8 -.2', {
      c: 'inside',
      k: -0.6,
    }),
    facet('-.46 -.285, -.34 -.29, -.32 -.19, -.45 -.19', { c: 'wood' }),
    facet('.4 -.29, .52 -.285, .52 -.19, .4 -.19', { c: 'wood' }),
    curve(
      '-1.14 -.52!, -1.04 -.3, -.8 -.22, 0 -.17, .8 -.22, 1.04 -.3, 1.14 -.52!, 1.2 -.4, 1.12 -.14, .9 .03!, -.9 .03!, -1.12 -.14, -1.2 -.4',
      { c: 'hull', form: 'plane' },
    ),
    stroke('-1.14 -.52, -1.04 -.31, -.8 -.23, 0 -.18, .8 -.23, 1.04 -.31, 1.14 -.52', 'trim', 0.032),
    stroke('-1.08 -.14, -.6 -.06, 0 -.04, .6 -.06, 1.08 -.14', 'hull', 0.012, -0.8),
    ...[-0.98, 0.98].map((x) =>
      facet(`${x - 0.05} -.2, ${x} -.29, ${x + 0.05} -.2, ${x} -.11`, { c: 'trim' }),
    ),
    stroke('-.66 -.44, .6 -.2', 'wood', 0.026, 0.1),
    leaf([-0.6, -0.43, -0.98, -0.5, 0.065], { c: 'wood', k: 0.2 }),
    leaf([0.52, -0.21, 0.9, -0.14, 0.065], { c: 'wood', k: -0.1 }),
  ],
}

/** What is rowed and paddled. */
export const ROWING_BOATS: readonly Subject[] = [rowingBoat, canoe]

import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { DEEP_LEAF, LEAF, PLASTER, TILE, WHITE } from './materials.ts'
import { oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, leaf, stroke } from './shapes.ts'
import type { FormPart, Subject } from './subject.ts'

/** Daisies in paper. */
const bouquet: Subject = {
  id: 'bouquet',
  words: [
    ...names('bouquet, daisy, daisies, bunch of flowers, wildflower bouquet, chamomile, 花束, 雏菊'),
    ...names('一束花, ブーケ, ヒナギク, ramo de flores, margarita, marguerite, bouquet de fleurs'),
    ...names('blumenstrauß, strauß, gänseblümchen, margerite, margeriten'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.95,
  accent: 'wrap',
  foot: 0.16,
  upright: true,
  palette: {
    petal: WHITE,
    heart: lch(0.82, 0.15, 85),
    leaf: LEAF,
    stem: DEEP_LEAF,
    wrap: lch(0.78, 0.07, 70),
    ribbon: lch(0.6, 0.15, 20),
  },
  parts: [
    ...each('-.4 -.86, -.24 -1.0, .2 -1.02, .42 -.84, .48 -.62, -.5 -.62', ([x, y]) =>
      leaf([x * 0.2, -0.4, x, y, 0.09], { c: 'leaf', k: x > 0 ? -0.3 : -0.05 }),
    ),
    ...each('-.3 -.72, .3 -.7, 0 -.88, -.14 -.62, .14 -.6', ([x, y]) =>
      stroke(`0 -.3, ${x} ${y}`, 'stem', 0.02),
    ),
    ...each('.3 -.74 .17, -.32 -.75 .17, 0 -.9 .18', daisy),
    ...each('.14 -.62 .16, -.14 -.63 .17', daisy),
    facet('-.4 -.52, -.16 -.44, .04 -.5, .2 -.42, .42 -.52, .14 0, -.12 0', { c: 'wrap', form: 'cyl' }),
    facet('-.4 -.52, -.16 -.44, .04 -.5, -.02 0, -.12 0', { c: 'wrap', k: 0.3 }),
    facet('-.22 -.2, .23 -.2, .2 -.13, -.19 -.13', { c: 'ribbon', form: 'cyl' }),
    leaf([0, -0.17, -0.2, -0.26, 0.05], { c: 'ribbon', k: 0.2 }),
    leaf([0, -0.17, 0.2, -0.27, 0.05], { c: 'ribbon', k: -0.1 }),
    facet('-.01 -.17, .05 -.16, .14 -.02, .08 -.01', { c: 'ribbon', k: -0.2 }),
    round([0, -0.17, 0.035], { c: 'ribbon', k: 0.3 }),
  ],
}

/** Three kinds of flowers in a glazed vase. */
const vase: Subject = {
  id: 'vase',
  words: [
    ...names('vase of flowers, vase, flower vase, 花瓶, 插花, 生け花, 花瓶の花, florero'),
    ...names('jarrón, jarrón con flores, vase de fleurs, blumenvase, vase mit blumen, vasen'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 1,
  accent: 'vase',
  foot: 0.16,
  upright: true,
  palette: {
    vase: lch(0.56, 0.11, 245),
    band: PLASTER,
    leaf: LEAF,
    stem: DEEP_LEAF,
    petal: WHITE,
    heart: lch(0.82, 0.15, 85),
    rose: lch(0.68, 0.16, 10),
    peach: lch(0.8, 0.11, 55),
  },
  parts: [
    ...each(
      '-.44 -.74, -.34 -.94, .36 -.96, .46 -.7, -.08 -1.08, .14 -1.1, -.46 -.54, .46 -.5',
      ([x, y], i) => leaf([x * 0.2, -0.46, x, y, 0.06], { c: i % 2 ? 'leaf' : 'stem', k: i % 3 ? 0 : -0.2 }),
    ),
    ...each('-.28 -.66, .28 -.66, 0 -.84', ([x, y]) => stroke(`0 -.4, ${x} ${y}`, 'stem', 0.02)),
    ...each('-.2 -.9 .13, .24 -.88 .13', daisy),
    ...each('.02 -.8 .15, -.3 -.68 .13, .32 -.66 .12', ([x, y, r], i) =>
      blossom([x, y, r], i === 0 ? 'rose' : i === 1 ? 'peach' : 'rose'),
    ),
    ...each('-.02 -.58 .12', ([x, y, r]) => blossom([x, y, r], 'peach')),
    leaf([-0.02, -0.46, -0.28, -0.48, 0.05], { c: 'leaf', k: 0.1 }, 0.2),
    leaf([0.02, -0.46, 0.28, -0.46, 0.05], { c: 'leaf', k: -0.2 }, -0.2),
    curve(
      '-.11 -.48!, -.085 -.4, -.2 -.3, -.25 -.18, -.2 -.05, -.15 0!, .15 0!, .2 -.05, .25 -.18, .2 -.3, .085 -.4, .11 -.48!',
      { c: 'vase', form: 'ball' },
    ),
    curve('-.245 -.22!, -.1 -.19, .1 -.19, .245 -.22!, .25 -.17!, .1 -.135, -.1 -.135, -.25 -.17!', {
      c: 'band',
      k: -0.1,
    }),
    oval([0, -0.48, 0.115, 0.022], { c: 'vase', k: -0.5 }),
    curve('-.18 -.27, -.14 -.31, -.12 -.28, -.17 -.2, -.2 -.16, -.21 -.2', { c: 'petal', al: 0.5 }),
  ],
}

/** The same vase before anything is put into it. */
const bareVase: Subject = {
  ...vase,
  id: 'bare-vase',
  words: names('empty vase, 空花瓶, 空の花瓶, jarrón vacío, vase vide, leere Vase'),
  scale: 0.75,
  top: { x: 0, y: -0.4 },
  palette: { vase: lch(0.56, 0.11, 245), band: PLASTER, petal: WHITE },
  parts: vase.parts.slice(-4),
}

/** Split leaves over a clay pot. */
const pottedPlant: Subject = {
  id: 'potted-plant',
  words: [
    ...names('potted plant, houseplant, house plant, pot plant, monstera, plant, 盆栽植物, 绿植, 植物'),
    ...names('観葉植物, 鉢植え, planta, maceta, planta de interior, plante, plante verte, plante en pot'),
    ...names('topfpflanze, topfpflanzen, zimmerpflanze, pflanze, pflanzen'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 1,
  accent: 'pot',
  foot: 0.2,
  upright: true,
  palette: { leaf: lch(0.54, 0.11, 150), stem: DEEP_LEAF, pot: TILE, soil: lch(0.34, 0.04, 55) },
  parts: [
    ...each('-.36 -.62, .38 -.6, -.18 -.84, .2 -.86, 0 -.94, -.36 -.46, .36 -.44', ([x, y]) =>
      stroke(`0 -.3, ${x * 0.4} ${y * 0.72 - 0.1}, ${x * 0.9} ${y}`, 'stem', 0.02),
    ),
    ...each(
      '-.3 -.44 -.68 -.42 -.25, .3 -.42 .68 -.38 -.35, 0 -.82 .04 -1.14 -.25',
      ([x, y, tipX, tipY, k]) => leaf([x, y, tipX, tipY, 0.11], { c: 'leaf', k, form: 'plane' }),
    ),
    ...each(
      '-.14 -.7 -.32 -1.06 -.05, .16 -.72 .36 -1.06 -.15, -.26 -.56 -.62 -.74 .1, .28 -.54 .64 -.72 -.05, -.06 -.5 -.3 -.62 .25, .06 -.5 .28 -.64 .2, -.02 -.56 .02 -.9 .3',
      ([x, y, tipX, tipY, k]) => [
        leaf([x, y, tipX, tipY, 0.125], { c: 'leaf', k, form: 'plane' }),
        stroke(`${x} ${y}, ${x + (tipX - x) * 0.9} ${y + (tipY - y) * 0.9}`, 'stem', 0.012, 0.3),
      ],
    ),
    oval([0, -0.34, 0.24, 0.03], { c: 'soil' }),
    facet('-.24 -.34, .24 -.34, .18 0, -.18 0', { c: 'pot', form: 'cyl' }),
    facet('-.275 -.4, .275 -.4, .265 -.3, -.265 -.3', { c: 'pot', k: 0.15, form: 'cyl' }),
    stroke('-.25 -.295, .25 -.295', 'pot', 0.012, -0.8),
  ],
}

/** Flowers in paper, in a vase, in a pot. */
export const POTS: readonly Subject[] = [bouquet, vase, bareVase, pottedPlant]

/** A daisy: middle and radius. */
function daisy([x = 0, y = 0, radius = 0]: readonly number[]): FormPart[] {
  return [
    ...Array.from({ length: 13 }, (_, i) => {
      const angle = (i / 13) * Math.PI * 2 - 0.4
      return leaf([x, y, x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, radius * 0.22], {
        c: 'petal',
        k: i % 2 ? 0.05 : -0.22,
      })
    }),
    round([x, y, radius * 0.33], { c: 'heart', form: 'ball' }),
  ]
}

/** A full round bloom: middle and radius. */
function blossom([x, y, r]: readonly [number, number, number], c: string): FormPart[] {
  return [
    ...Array.from({ length: 6 }, (_, i) => {
      const angle = (i / 6) * Math.PI * 2
      return round([x + Math.cos(angle) * r * 0.55, y + Math.sin(angle) * r * 0.5, r * 0.55], {
        c,
        k: Math.sin(angle) * -0.4 + Math.cos(angle) * -0.15,
      })
    }),
    round([x, y, r * 0.5], { c, k: 0.1, form: 'ball' }),
    round([x, y, r * 0.24], { c, k: -0.5 }),
  ]
}

import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BARK } from './materials.ts'
import { box, oval } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, leaf, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** An old tree, wider than high. */
const oak: Subject = {
  id: 'oak',
  words: [
    ...names('oak, oak tree, old tree, ancient tree, great tree, 橡树, 古树, 大树, 樫, オーク, 大木, roble'),
    ...names('encina, chêne, eiche, eichen'),
  ],
  slots: ['ground'],
  homes: ['hills', 'forest'],
  scale: 1.65,
  accent: 'leaf',
  foot: 0.2,
  top: { x: -0.42, y: -0.42 },
  built: true,
  shelters: true,
  palette: { leaf: lch(0.53, 0.11, 128), bark: lch(0.38, 0.05, 50) },
  parts: [
    ...heaps('.54 -.5 .28 .15 -.4, -.56 -.5 .27 .15 -.3, .02 -.56 .44 .2 -.55'),
    curve(
      '-.26 0!, -.14 -.06, -.11 -.24, -.24 -.36, -.5 -.46!, -.46 -.5!, -.2 -.44, -.08 -.38, -.06 -.56!, .02 -.56!, .05 -.38, .2 -.46, .44 -.52!, .48 -.47!, .24 -.36, .12 -.24, .14 -.07, .28 0!, .1 -.03, .04 0!, -.06 -.03',
      { c: 'bark', form: 'cyl' },
    ),
    stroke('-.06 -.08, -.05 -.22, -.08 -.32', 'bark', 0.012, -0.8),
    stroke('.05 -.06, .05 -.2, .1 -.3', 'bark', 0.012, -0.8),
    ...heaps(
      '.42 -.63 .27 .17 -.15, -.45 -.64 .28 .18 -.05, .22 -.76 .28 .18 -.05, -.22 -.78 .29 .19 .05, .0 -.66 .24 .13 0, .04 -.89 .26 .13 .15, -.68 -.56 .14 .1 .05, .68 -.57 .15 .1 -.2',
    ),
  ],
}

/** In autumn. */
const maple: Subject = {
  ...oak,
  id: 'maple',
  words: [
    ...names('maple, maple tree, autumn tree, fall tree, 枫树, 红叶, 秋树, 楓, 紅葉, もみじ, arce, érable'),
    ...names('ahorn, ahornbaum, ahornbäume'),
  ],
  homes: ['forest', 'hills'],
  palette: { leaf: lch(0.63, 0.165, 45), bark: lch(0.36, 0.05, 40) },
}

/** White bark, leaves like coins. */
const birch: Subject = {
  id: 'birch',
  words: names(
    'birch, birch tree, birches, aspen, 白桦, 白桦树, 白樺, abedul, bouleau, bouleaux, birke, birken, シラカバ',
  ),
  slots: ['ground'],
  homes: ['forest', 'hills', 'lake'],
  scale: 1.6,
  accent: 'leaf',
  foot: 0.08,
  built: true,
  shelters: true,
  palette: { leaf: lch(0.76, 0.13, 112), bark: lch(0.93, 0.018, 80), mark: lch(0.32, 0.03, 60) },
  parts: [
    ...heaps('.2 -.5 .17 .13 -.35, -.22 -.46 .16 .12 -.25, .0 -.62 .26 .2 -.3'),
    curve('-.055 0!, -.035 -.1, -.04 -.4, -.015 -.86!, .015 -.86!, .03 -.4, .035 -.1, .06 0!', {
      c: 'bark',
      form: 'cyl',
    }),
    stroke('0 -.44, .12 -.56, .2 -.68', 'bark', 0.022, -0.2),
    stroke('-.01 -.38, -.12 -.5, -.2 -.58', 'bark', 0.022, -0.1),
    ...each(
      '-.04 -.08 .05, .0 -.15 .035, -.035 -.2 .03, .005 -.27 .03, -.036 -.33 .045, .0 -.38 .03',
      ([x, y, w]) => leaf([x, y, x + w, y + 0.004, 0.011], { c: 'mark' }),
    ),
    ...heaps(
      '.26 -.62 .13 .1 0, -.25 -.6 .14 .11 .05, .13 -.74 .16 .12 .05, -.13 -.74 .17 .13 .12, .03 -.89 .14 .11 .2, .16 -.5 .1 .07 .1, -.12 -.5 .1 .07 .1, -.3 -.45 .09 .07 .1',
    ),
    ...each('.32 -.48, -.36 -.54, .3 -.74, -.28 -.76, .16 -.9, -.1 -.96, .06 -.42, -.2 -.38', ([x, y], i) =>
      oval([x, y, 0.03, 0.024], { c: 'leaf', k: i % 2 ? 0.4 : -0.2 }),
    ),
  ],
}

/** Branches that hang to the water. */
const willow: Subject = {
  id: 'willow',
  words: [
    ...names('willow, willow tree, weeping willow, 柳树, 垂柳, 柳, しだれ柳, 柳の木, sauce llorón, saule'),
    ...names('saule pleureur, weide, weiden, trauerweide'),
  ],
  slots: ['ground'],
  homes: ['lake', 'river', 'hills'],
  scale: 1.6,
  accent: 'leaf',
  foot: 0.14,
  built: true,
  shelters: true,
  palette: { leaf: lch(0.66, 0.115, 122), bark: BARK },
  parts: [
    ...curtain(11, 0.5, -0.45, 0.02),
    curve(
      '-.15 0!, -.08 -.08, -.07 -.36, -.2 -.66!, -.12 -.7!, 0 -.46, .1 -.72!, .18 -.68!, .08 -.36, .08 -.08, .16 0!',
      { c: 'bark', form: 'cyl' },
    ),
    ...heaps('.28 -.76 .24 .16 -.2, -.3 -.76 .25 .16 -.05, 0 -.86 .32 .16 .1'),
    ...curtain(12, 0.56, -0.1, 0.1),
    ...curtain(7, 0.4, 0.2, 0.3),
  ],
}

/** Pads of green over a shallow pot. */
const bonsai: Subject = {
  id: 'bonsai',
  words: names('bonsai, bonsai tree, 盆景, 盆栽, bonsái, bonsaï, bonsaibaum'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.9,
  accent: 'leaf',
  foot: 0.36,
  palette: {
    leaf: lch(0.52, 0.1, 142),
    bark: lch(0.42, 0.055, 45),
    pot: lch(0.46, 0.085, 250),
    soil: lch(0.36, 0.045, 60),
  },
  parts: [
    ...heaps('.36 -.52 .22 .09 -.35, -.1 -.82 .26 .11 -.3'),
    curve(
      '-.1 -.17!, -.14 -.3, -.02 -.4, .1 -.46, .04 -.58, -.1 -.66, -.1 -.82!, -.04 -.82!, -.02 -.68, .14 -.6, .2 -.46, .1 -.36, .04 -.28, .14 -.17!',
      { c: 'bark', form: 'cyl' },
    ),
    stroke('.12 -.5, .24 -.54, .34 -.55', 'bark', 0.04),
    stroke('-.04 -.36, -.2 -.44, -.34 -.46', 'bark', 0.045, 0.1),
    stroke('0 -.26, .04 -.36, .12 -.44', 'bark', 0.012, -0.8),
    ...heaps(
      '.42 -.6 .17 .09 .05, .26 -.61 .13 .08 0, -.4 -.5 .17 .09 .05, -.26 -.53 .13 .08 .1, -.22 -.88 .16 .1 0, .02 -.89 .17 .1 0, -.1 -.96 .15 .09 .15',
    ),
    curve('-.34 -.17!, 0 -.2, .34 -.17!, .2 -.145, -.2 -.145', { c: 'soil' }),
    curve('-.42 -.18!, .42 -.18!, .38 -.1, .32 -.03!, -.32 -.03!, -.38 -.1', { c: 'pot', form: 'cyl' }),
    box([-0.44, -0.2, 0.44, -0.155], { c: 'pot', k: 0.25, form: 'cyl' }),
    ...[-0.26, 0.26].map((x) => box([x - 0.06, -0.035, x + 0.06, 0], { c: 'pot', k: -0.4 })),
  ],
}

/** A flat crown over the savanna. */
const acacia: Subject = {
  id: 'acacia',
  words: names(
    'acacia, savanna tree, umbrella thorn, baobab, 金合欢, 猴面包树, アカシア, バオバブ, akazie, akazien',
  ),
  slots: ['ground'],
  homes: ['desert', 'hills'],
  scale: 1.5,
  accent: 'leaf',
  foot: 0.1,
  top: { x: 0, y: -0.9 },
  built: true,
  shelters: true,
  palette: { leaf: lch(0.5, 0.085, 125), bark: lch(0.4, 0.05, 45) },
  parts: [
    ...heaps('.0 -.74 .62 .06 -.55'),
    curve(
      '-.1 0!, -.05 -.1, -.05 -.34, -.2 -.5, -.44 -.72!, -.38 -.73!, -.16 -.58, -.01 -.44, .1 -.52, .24 -.62, .42 -.74!, .48 -.72!, .24 -.5, .07 -.34, .06 -.1, .12 0!',
      { c: 'bark', form: 'cyl' },
    ),
    ...heaps(
      '-.46 -.77 .28 .075 -.1, .46 -.78 .29 .075 -.2, -.14 -.83 .34 .09 0, .2 -.84 .33 .09 -.05, .02 -.9 .28 .075 .15',
    ),
  ],
}

/** Trees with a shape of their own. */
export const TREES: readonly Subject[] = [oak, maple, birch, willow, bonsai, acacia]

/** Heaps of leaves: middle, half axes and tone of each. */
function heaps(places: string): Part[] {
  return each(places, ([x, y, across, down, k]) => oval([x, y, across, down], { c: 'leaf', k, form: 'ball' }))
}

/** Hanging twigs over a half width; they reach down to between the foot and a share of the height. */
function curtain(count: number, half: number, k: number, lift: number): Part[] {
  return row([-half, half, count], (x, i) => {
    const foot = -lift - 0.08 - (i % 3) * 0.07 - (1 - Math.abs(x / half)) * 0.12
    const top = -0.92 + Math.abs(x) ** 1.6 * 0.42
    const out = x * 1.12
    return curve(
      `${x * 0.8 - 0.04} ${top}, ${out - 0.075} ${(top + foot) / 2}, ${out - 0.04} ${foot + 0.03}, ${out} ${foot}!, ${out + 0.045} ${foot - 0.06}, ${out + 0.07} ${(top + foot) / 2}, ${x * 0.8 + 0.05} ${top}`,
      { c: 'leaf', k: k + (i % 2 ? 0.14 : -0.1) },
    )
  })
}

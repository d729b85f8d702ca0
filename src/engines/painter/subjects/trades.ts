import { lch } from '../colours/colour.ts'
import { COMPLEXION, FOLK, HEAD, NECK, arm, standing } from './bodies.ts'
import { ball, cyl, dot, egg, flat, limb, names } from './parts.ts'
import { stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

const pirate: Subject = {
  ...FOLK,
  id: 'pirate',
  words: names(
    'pirate, captain, buccaneer, sailor, 海盗, 船长, 水手, 海賊, 船長, pirata, capitán, marinero, capitaine, marin, Pirat, Piraten, Kapitän, Seemann, パイレーツ',
  ),
  homes: ['beach', 'water'],
  accent: 'coat',
  palette: {
    ...COMPLEXION,
    hair: lch(0.26, 0.03, 50),
    coat: lch(0.44, 0.14, 22),
    shirt: lch(0.93, 0.02, 85),
    trousers: lch(0.3, 0.03, 260),
    boot: lch(0.32, 0.05, 50),
    gold: lch(0.82, 0.14, 86),
    hat: lch(0.25, 0.025, 270),
    steel: lch(0.85, 0.015, 240),
    wood: lch(0.56, 0.09, 60),
  },
  parts: [
    ...arm('.12 -.7 .048, .2 -.56 .042, .13 -.47 .033', 'coat', -0.35),
    limb('.055 -.46 .06, .06 -.24 .046', 'trousers', -0.3),
    stroke('.06 -.22, .06 -.01', 'wood', 0.036),
    limb('-.055 -.46 .062, -.06 -.24 .048, -.06 -.08 .046', 'boot'),
    flat('-.15 0!, -.015 0!, -.01 -.06, -.06 -.08, -.13 -.045', 'boot'),
    NECK,
    ball(
      '-.05 -.77, .06 -.77, .14 -.72, .13 -.55, .2 -.18!, .06 -.22, .0 -.4, -.08 -.2, -.19 -.2!, -.13 -.55, -.13 -.72',
      'coat',
    ),
    flat('-.05 -.77!, .03 -.77!, .03 -.5, -.06 -.46!', 'shirt'),
    stroke('-.13 -.48, 0 -.46, .135 -.48', 'trousers', 0.034),
    flat('-.04 -.5!, .01 -.5!, .01 -.44!, -.04 -.44!', 'gold'),
    ...[-0.66, -0.58].map((y) => dot([0.06, y, 0.01], 'gold')),
    ...HEAD,
    ball('-.08 -.845, -.04 -.815, .03 -.82, .09 -.87, .09 -.76, .02 -.7, -.05 -.72, -.09 -.78', 'hair'),
    stroke('-.06 -.82, -.025 -.832, .01 -.82', 'hair', 0.016, -0.2),
    ball('.05 -.93, .11 -.92, .13 -.82, .12 -.72!, .07 -.8', 'hair', -0.2),
    flat('-.005 -.9, .035 -.9, .035 -.85, .015 -.84, -.01 -.86', 'hat'),
    stroke('-.085 -.92, .015 -.885, .1 -.87', 'hat', 0.009),
    ball(
      '-.2 -.95!, -.14 -1.0, -.06 -1.08, .02 -1.09, .1 -1.05, .2 -.93!, .1 -.93, -.02 -.945, -.12 -.93',
      'hat',
    ),
    stroke('-.19 -.955, -.1 -1.02, -.02 -1.075, .08 -1.05, .18 -.945', 'gold', 0.01),
    dot([-0.015, -0.99, 0.024], 'shirt'),
    stroke('-.045 -.965, .015 -.955', 'shirt', 0.01),
    stroke('-.235 -.5, -.34 -.66, -.36 -.86', 'steel', 0.03),
    stroke('-.275 -.55, -.2 -.52', 'gold', 0.03),
    ...arm('-.13 -.69 .05, -.2 -.58 .043, -.235 -.48 .034', 'coat', 0.12),
  ],
}

const monk: Subject = {
  ...FOLK,
  id: 'monk',
  words: names(
    'monk, buddhist monk, meditating monk, meditation, 和尚, 僧人, 僧侶, お坊さん, monje, moine, Mönch',
  ),
  homes: ['mountains', 'hills', 'forest'],
  scale: 0.95,
  accent: 'robe',
  foot: 0.42,
  upright: true,
  palette: {
    ...COMPLEXION,
    skin: lch(0.76, 0.075, 60),
    robe: lch(0.68, 0.16, 55),
    sash: lch(0.5, 0.16, 30),
    bead: lch(0.4, 0.08, 45),
  },
  parts: [
    ball(
      '-.5 -.08, -.4 -.2, -.2 -.28, .2 -.28, .4 -.2, .5 -.08, .4 .0, .2 -.02, 0 .0, -.2 -.02, -.4 .0',
      'robe',
      -0.1,
    ),
    ball(
      '-.1 -.74, .1 -.74, .22 -.64, .26 -.44, .28 -.2, .14 -.14, -.14 -.14, -.28 -.2, -.26 -.44, -.22 -.64',
      'robe',
    ),
    flat('.04 -.74!, .14 -.73!, .22 -.64, -.14 -.24, -.26 -.26, -.24 -.36', 'sash'),
    cyl('-.055 -.8!, .055 -.8!, .08 -.72, 0 -.66, -.08 -.72', 'skin', -0.2),
    ...[-0.09, -0.05, 0, 0.05, 0.09].map((x) => dot([x, -0.7 + (0.09 - Math.abs(x)) * 0.9, 0.022], 'bead')),
    limb('-.2 -.6 .06, -.28 -.4 .055, -.18 -.24 .045', 'skin', 0.1),
    limb('.2 -.6 .07, .29 -.4 .065, .18 -.24 .055', 'robe', -0.1),
    ball('-.14 -.22, 0 -.26, .14 -.22, .1 -.15, 0 -.13, -.1 -.15', 'skin', 0.1),
    ball('-.34 -.1, -.2 -.15, 0 -.12, .2 -.15, .34 -.1, .2 -.02, 0 -.05, -.2 -.02', 'robe', 0.15),
    ...[-0.13, 0.13].map((x) => egg([x, -0.88, 0.026, 0.045], 'skin', -0.1)),
    { ...egg([0, -0.89, 0.125, 0.15], 'skin', 0.1), form: 'plane' },
    stroke('-.085 -.885, -.055 -.87, -.025 -.885', 'dark', 0.013),
    stroke('.085 -.885, .055 -.87, .025 -.885', 'dark', 0.013),
    stroke('-.09 -.925, -.055 -.94, -.025 -.93', 'dark', 0.011),
    stroke('.09 -.925, .055 -.94, .025 -.93', 'dark', 0.011),
    stroke('-.012 -.86, -.016 -.83, .008 -.828', 'skin', 0.012, -0.5),
    stroke('-.03 -.79, 0 -.78, .03 -.79', 'dark', 0.011, 0.4),
  ],
}

const farmer: Subject = {
  ...FOLK,
  id: 'farmer',
  words: names(
    'farmer, gardener, peasant, 农民, 农夫, 园丁, 農夫, granjero, agricultor, jardinero, fermier, paysan, jardinier, Bauer, Bauern, Gärtner',
  ),
  homes: ['meadow', 'hills', 'village'],
  accent: 'shirt',
  palette: {
    ...COMPLEXION,
    shirt: lch(0.58, 0.16, 28),
    denim: lch(0.46, 0.08, 250),
    boot: lch(0.36, 0.06, 55),
    straw: lch(0.85, 0.1, 88),
    band: lch(0.5, 0.12, 30),
    wood: lch(0.52, 0.08, 60),
    iron: lch(0.5, 0.015, 250),
  },
  parts: [
    ...arm('.12 -.7 .044, .18 -.57 .038, .2 -.46 .032', 'shirt', -0.35),
    ...standing('denim', 'boot'),
    NECK,
    cyl('-.05 -.77, .05 -.77, .135 -.73, .13 -.56, .12 -.43!, -.115 -.43!, -.12 -.56, -.13 -.73', 'shirt'),
    cyl('-.085 -.64!, .085 -.64!, .125 -.54, .12 -.4!, -.115 -.4!, -.12 -.54', 'denim'),
    stroke('-.075 -.64, -.085 -.75', 'denim', 0.026),
    stroke('.075 -.64, .085 -.75', 'denim', 0.026, -0.2),
    flat('-.045 -.6!, .045 -.6!, .04 -.53!, -.04 -.53!', 'denim', 0.35),
    ...HEAD,
    ball('-.07 -.835, -.03 -.81, .04 -.815, .09 -.87, .085 -.78, .02 -.74, -.05 -.755', 'hair'),
    flat(
      '-.21 -.92!, -.1 -.955, .0 -.96, .1 -.95, .2 -.9!, .1 -.915, -.02 -.925, -.12 -.915',
      'straw',
      -0.15,
    ),
    ball('-.1 -.945, -.085 -1.03, -.02 -1.06, .06 -1.05, .1 -.94, .0 -.955', 'straw'),
    stroke('-.095 -.955, .0 -.968, .1 -.945', 'band', 0.024),
    stroke('-.25 .0, -.25 -.84', 'wood', 0.022),
    ...[-0.3, -0.25, -0.2].map((x) => stroke(`-.25 -.84, ${x} -.9, ${x} -1.02`, 'iron', 0.016)),
    ...arm('-.125 -.7 .045, -.21 -.6 .039, -.245 -.5 .033', 'shirt', 0.12),
  ],
}

const fisherman: Subject = {
  ...FOLK,
  id: 'fisherman',
  words: names('fisherman, fishermen, angler, fishing, 渔夫, 渔民, 漁師, 釣り人, pescador, pêcheur, Fischer'),
  homes: ['lake', 'river', 'beach', 'water'],
  accent: 'coat',
  palette: {
    ...COMPLEXION,
    hair: lch(0.9, 0.012, 85),
    coat: lch(0.8, 0.15, 85),
    trousers: lch(0.42, 0.06, 130),
    boot: lch(0.34, 0.05, 140),
    wood: lch(0.45, 0.07, 55),
    line: lch(0.93, 0.01, 240),
    bob: lch(0.6, 0.2, 27),
  },
  parts: [
    ...arm('.12 -.7 .047, .18 -.57 .042, .06 -.52 .033', 'coat', -0.35),
    ...standing('trousers', 'boot'),
    ball('-.05 -.77, .06 -.77, .14 -.72, .14 -.55, .16 -.32!, -.15 -.32!, -.13 -.55, -.13 -.72', 'coat'),
    stroke('-.02 -.74, -.02 -.34', 'coat', 0.01, -0.6),
    ...HEAD,
    ball('-.085 -.85, -.04 -.81, .03 -.815, .09 -.87, .09 -.77, .02 -.7, -.05 -.73', 'hair'),
    flat('-.15 -.91!, -.06 -.94, .08 -.94, .18 -.85!, .1 -.88, -.04 -.915', 'coat', -0.25),
    ball('-.1 -.925, -.09 -1.0, -.02 -1.03, .06 -1.015, .105 -.92, .0 -.945', 'coat', 0.05),
    stroke('-.02 -.5, -.3 -.74, -.62 -.92', 'wood', 0.018),
    stroke('-.62 -.92, -.66 -.6, -.66 -.34', 'line', 0.006),
    dot([-0.66, -0.32, 0.022], 'bob'),
    ...arm('-.125 -.69 .048, -.21 -.58 .042, -.15 -.59 .033', 'coat', 0.12),
  ],
}

/** Those known by what they do. */
export const TRADES: readonly Subject[] = [pirate, monk, farmer, fisherman]

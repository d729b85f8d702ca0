import { lch } from '../colours/colour.ts'
import { ROOMS } from './homes.ts'
import { CREAM, DARK_WOOD, INK, PAPER, RED, WHITE, WOOD } from './materials.ts'
import { oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, leaf, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** A diamond with a long tail. */
const kite: Subject = {
  id: 'kite',
  words: [
    ...names('kite, flying kite, 风筝, 凧, カイト, cometa de papel, papalote, barrilete, cerf-volant'),
    ...names('cerfs-volants, drachen steigen, papierdrachen, flugdrachen'),
  ],
  slots: ['air', 'ground'],
  homes: ['beach', 'meadow', 'hills', 'sky'],
  scale: 0.95,
  accent: 'first',
  foot: 0.2,
  palette: {
    first: RED,
    second: lch(0.83, 0.15, 88),
    third: lch(0.6, 0.12, 235),
    fourth: lch(0.68, 0.12, 165),
    spar: DARK_WOOD,
  },
  parts: [
    stroke('.1 -.2, .02 -.06, .2 .1, .08 .28, .28 .44, .2 .62', 'spar', 0.01),
    ...each('.07 -.0, .17 .16, .13 .32, .27 .46, .21 .6', ([x, y], i) => [
      leaf([x, y, x - 0.11, y - 0.05, 0.035], { c: ['first', 'second', 'third'][i % 3] ?? 'first' }),
      leaf([x, y, x + 0.11, y + 0.05, 0.035], { c: ['first', 'second', 'third'][i % 3] ?? 'first', k: -0.3 }),
    ]),
    facet('-.12 -1.04, -.5 -.7, -.04 -.66', { c: 'first', k: 0.15, form: 'plane' }),
    facet('-.12 -1.04, -.04 -.66, .36 -.76', { c: 'second', k: 0, form: 'plane' }),
    facet('-.5 -.7, -.04 -.66, .1 -.2', { c: 'third', k: 0, form: 'plane' }),
    facet('.36 -.76, -.04 -.66, .1 -.2', { c: 'fourth', k: -0.2, form: 'plane' }),
    stroke('-.12 -1.04, -.04 -.66, .1 -.2', 'spar', 0.014),
    stroke('-.5 -.7, -.04 -.66, .36 -.76', 'spar', 0.014),
    stroke('-.04 -.66, -.4 -.24, -.62 .3', 'spar', 0.006),
  ],
}

/** A beach ball. */
const ball: Subject = {
  id: 'ball',
  words: [
    ...names(
      'ball, beach ball, 球, 皮球, 沙滩球, ボール, ビーチボール, pelota, balón, balle, ballon de plage',
    ),
    ...names('bälle, wasserball'),
  ],
  slots: ['ground', 'water', 'air'],
  homes: ['beach', 'hills', 'studio'],
  scale: 0.7,
  accent: 'first',
  foot: 0.3,
  upright: true,
  waterline: -0.14,
  palette: { first: RED, second: WHITE, third: lch(0.6, 0.12, 235), fourth: lch(0.84, 0.15, 90) },
  parts: [
    round([0, -0.5, 0.5], { c: 'second', form: 'ball' }),
    curve('-.1 -.9!, -.34 -.8, -.48 -.62, -.5 -.44!, -.4 -.5, -.2 -.7', { c: 'first', form: 'ball' }),
    curve('-.1 -.9!, -.2 -.62, -.22 -.3, -.12 -.01!, .02 0, .14 -.02!, .12 -.34, .06 -.66', {
      c: 'third',
      form: 'ball',
    }),
    curve('-.1 -.9!, .2 -.76, .38 -.5, .4 -.2!, .48 -.36, .5 -.54, .44 -.74, .3 -.9!, .1 -.94', {
      c: 'fourth',
      form: 'ball',
    }),
    curve('-.1 -.9!, .06 -.96, .2 -.96!, .06 -1.0, -.08 -.99, -.2 -.96!', { c: 'first', k: -0.1 }),
    round([-0.1, -0.9, 0.06], { c: 'second', k: 0.2 }),
    curve('-.34 -.66, -.24 -.8, -.16 -.82, -.26 -.68, -.32 -.56', { c: 'second', al: 0.65 }),
  ],
}

/** Sitting, with a bow. */
const teddyBear: Subject = {
  id: 'teddy-bear',
  words: [
    ...names(
      'teddy bear, teddy, toy bear, stuffed bear, plush toy, 玩具熊, 泰迪熊, 毛绒玩具, テディベア, ぬいぐるみ',
    ),
    ...names('くまのぬいぐるみ, osito de peluche, oso de peluche, peluche, ours en peluche, nounours'),
    ...names('teddybär, teddybären, kuscheltier'),
  ],
  slots: ['ground'],
  homes: ROOMS,
  scale: 0.9,
  accent: 'fur',
  foot: 0.42,
  upright: true,
  top: { x: 0, y: -0.98 },
  palette: {
    fur: lch(0.66, 0.1, 62),
    pale: lch(0.86, 0.055, 75),
    eye: INK,
    bow: RED,
    pad: lch(0.78, 0.07, 55),
  },
  parts: [
    ...[-1, 1].map((side) =>
      curve(
        `${side * 0.2} -.5, ${side * 0.38} -.46, ${side * 0.46} -.3, ${side * 0.4} -.2, ${side * 0.28} -.22, ${side * 0.2} -.34`,
        { c: 'fur', k: side > 0 ? -0.2 : 0, form: 'ball' },
      ),
    ),
    oval([0, -0.3, 0.29, 0.3], { c: 'fur', form: 'ball' }),
    oval([0, -0.28, 0.19, 0.21], { c: 'pale', k: -0.1, form: 'ball' }),
    ...[-0.27, 0.27].flatMap((x) => [
      round([x, -0.9, 0.12], { c: 'fur', form: 'ball' }),
      round([x, -0.89, 0.065], { c: 'pad' }),
    ]),
    oval([0, -0.72, 0.31, 0.265], { c: 'fur', form: 'ball' }),
    oval([0, -0.63, 0.145, 0.11], { c: 'pale', form: 'ball' }),
    oval([0, -0.68, 0.05, 0.036], { c: 'eye' }),
    stroke('0 -.66, 0 -.61', 'eye', 0.014),
    stroke('-.06 -.6, 0 -.58, .06 -.6', 'eye', 0.014),
    ...[-0.125, 0.125].map((x) => round([x, -0.765, 0.032], { c: 'eye' })),
    ...[-0.115, 0.135].map((x) => round([x - 0.01, -0.775, 0.01], { c: 'pale' })),
    leaf([0, -0.48, -0.2, -0.52, 0.075], { c: 'bow', k: 0.1 }),
    leaf([0, -0.48, 0.2, -0.52, 0.075], { c: 'bow', k: -0.2 }),
    round([0, -0.485, 0.036], { c: 'bow', k: 0.2 }),
    ...[-0.3, 0.3].flatMap((x) => [
      oval([x, -0.13, 0.165, 0.145], { c: 'fur', k: 0.05, form: 'ball' }),
      oval([x * 1.05, -0.125, 0.085, 0.08], { c: 'pad' }),
      ...[-0.06, 0, 0.06].map((dx) => round([x * 1.05 + dx, -0.225 + dx * dx * 5, 0.02], { c: 'pad' })),
    ]),
  ],
}

/** Folded from one sheet. */
const origamiCrane: Subject = {
  id: 'origami-crane',
  words: [
    ...names('origami crane, paper crane, origami bird, origami, 千纸鹤, 纸鹤, 折纸, 折り鶴, 千羽鶴, 折り紙'),
    ...names('grulla de papel, grulla de origami, grue en papier, grue en origami, papierkranich'),
    ...names('papierkraniche, origami-kranich'),
  ],
  slots: ['ground', 'air'],
  homes: ['tabletop', 'studio', 'sky'],
  scale: 0.8,
  accent: 'paper',
  foot: 0.3,
  palette: { paper: lch(0.78, 0.1, 20), back: PAPER },
  parts: [
    facet('.06 -.34, .34 -.2, .6 -1.02', { c: 'paper', k: -0.55, form: 'plane' }),
    facet('.16 -.24, .34 -.34, 1.04 -.66', { c: 'paper', k: -0.1, form: 'plane' }),
    facet('.16 -.24, 1.04 -.66, .28 -.12', { c: 'paper', k: -0.6 }),
    facet('-.28 -.2, -.14 -.36, -.66 -.86', { c: 'paper', k: 0.15 }),
    facet('-.28 -.2, -.66 -.86, -.36 -.16', { c: 'paper', k: -0.4 }),
    facet('-.66 -.86, -.96 -.66, -.58 -.75', { c: 'paper', k: 0.4 }),
    facet('-.34 -.22, 0 0, .32 -.2, 0 -.36', { c: 'paper', k: -0.15, form: 'plane' }),
    facet('0 -.36, .32 -.2, 0 0', { c: 'paper', k: -0.45 }),
    facet('-.36 -.22, .14 -.22, -.06 -.7, -.34 -1.16', { c: 'paper', nx: -0.4, form: 'plane' }),
    facet('.14 -.22, .04 -.4, -.06 -.7, -.34 -1.16, -.02 -.8', { c: 'paper', k: -0.3 }),
    facet('-.36 -.22, .14 -.22, 0 -.1', { c: 'back', k: -0.1 }),
    stroke('-.34 -1.14, -.1 -.24', 'back', 0.008, -0.2),
  ],
}

/** Striped, stuck in the sand. */
const parasol: Subject = {
  id: 'parasol',
  words: [
    ...names(
      'parasol, beach umbrella, sunshade, sun umbrella, 遮阳伞, 沙滩伞, 太阳伞, 日傘, パラソル, ビーチパラソル',
    ),
    ...names('sombrilla, parasoles, ombrelle, sonnenschirm, sonnenschirme'),
  ],
  slots: ['ground'],
  homes: ['beach', 'hills'],
  scale: 1.3,
  accent: 'first',
  foot: 0.1,
  shelters: true,
  upright: true,
  palette: { first: lch(0.62, 0.17, 28), second: CREAM, pole: WOOD },
  parts: [
    stroke('.0 0, -.04 -1.04', 'pole', 0.03),
    curve(
      '-.66 -.56!, -.5 -.82, -.26 -.98, -.04 -1.04!, .2 -.98, .42 -.8, .56 -.54!, .4 -.6, .26 -.52!, .1 -.58, -.06 -.5!, -.24 -.58, -.38 -.53!, -.52 -.6',
      { c: 'first', form: 'ball' },
    ),
    curve('-.38 -.53!, -.3 -.8, -.04 -1.04!, -.1 -.78, -.06 -.5!, -.24 -.58', { c: 'second', form: 'plane' }),
    curve('.26 -.52!, .16 -.8, -.04 -1.04!, .36 -.86, .56 -.54!, .4 -.6', {
      c: 'second',
      k: -0.2,
      form: 'plane',
    }),
    ...row([-0.36, 0.26, 3], (x) =>
      stroke(`${x} -.53, ${x * 0.6 - 0.02} -.8, -.04 -1.03`, 'first', 0.008, -0.6),
    ),
    round([-0.042, -1.06, 0.03], { c: 'pole', form: 'ball' }),
  ],
}

/** An umbrella without anybody under it: whoever is named holds it. */
const openUmbrella: Subject = {
  id: 'open-umbrella',
  words: names('open umbrella, floating umbrella, 撑开的伞, 開いた傘, paraguas abierto, parapluie ouvert'),
  slots: ['ground', 'air'],
  homes: ['studio', 'street', 'beach'],
  scale: 1.1,
  accent: 'first',
  foot: 0.08,
  grip: { x: 0, y: -0.1 },
  palette: { first: lch(0.58, 0.2, 25), pole: lch(0.34, 0.04, 50) },
  parts: [
    stroke('.07 -.05, .05 -.005, .01 .0, -.005 -.05, 0 -.2, 0 -.99', 'pole', 0.018),
    stroke('0 -.98, 0 -1.05', 'pole', 0.014),
    curve(
      '-.46 -.7!, -.38 -.87, -.2 -.98, 0 -1.02, .2 -.98, .38 -.87, .46 -.7!, .39 -.735, .29 -.745, .2 -.715!, .12 -.745, 0 -.755, -.12 -.745, -.2 -.715!, -.29 -.745, -.39 -.735',
      { c: 'first', form: 'ball' },
    ),
    ...[-1, 1].map((side) => stroke(`${side * 0.2} -.72, ${side * 0.13} -.9, 0 -1.02`, 'first', 0.008, -0.6)),
  ],
}

/** What is played with. */
export const TOYS: readonly Subject[] = [kite, ball, teddyBear, origamiCrane, parasol, openUmbrella]

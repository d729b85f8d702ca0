import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BRASS, DARK_WOOD, PALE_GLASS, PAPER, WHITE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, hoop, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** On its saucer, steaming. */
const cup: Subject = {
  id: 'cup',
  words: [
    ...names('cup of coffee, cup of tea, coffee cup, teacup, cup, mug, coffee, tea, latte'),
    ...names(
      'cappuccino, hot chocolate, 咖啡, 一杯咖啡, 茶杯, 杯子, 茶, コーヒー, カップ, 紅茶, お茶, コーヒーカップ, taza',
    ),
    ...names('taza de café, té, tasse, tasse de café, tasse de thé, thé, tassen, kaffee, tee'),
    ...names('kaffeetasse'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.7,
  accent: 'cup',
  foot: 0.5,
  top: { x: 0, y: -0.52 },
  palette: {
    cup: lch(0.88, 0.05, 200),
    inside: WHITE,
    coffee: lch(0.42, 0.07, 50),
    foam: lch(0.82, 0.06, 68),
    saucer: lch(0.92, 0.035, 200),
    steam: WHITE,
  },
  parts: [
    ...each('-.14 0, .06 -.08', ([x, y]) =>
      curve(
        `${x} ${y - 0.62}!, ${x - 0.1} ${y - 0.74}, ${x + 0.06} ${y - 0.86}, ${x - 0.02} ${y - 1.0}!, ${x + 0.13} ${y - 0.86}, ${x - 0.02} ${y - 0.75}, ${x + 0.05} ${y - 0.62}!`,
        { c: 'steam', al: 0.6 },
      ),
    ),
    oval([0, -0.06, 0.66, 0.085], { c: 'saucer', form: 'plane' }),
    oval([0, -0.075, 0.58, 0.06], { c: 'saucer', k: -0.3 }),
    oval([0, -0.085, 0.3, 0.035], { c: 'saucer', k: -0.6 }),
    hoop([0.46, -0.34, 0.15, 0.13], 'cup', 0.06, -0.2),
    curve('-.46 -.55!, -.43 -.34, -.32 -.16, -.2 -.07!, .2 -.07!, .32 -.16, .43 -.34, .46 -.55!', {
      c: 'cup',
      form: 'cyl',
    }),
    oval([0, -0.55, 0.46, 0.085], { c: 'inside' }),
    oval([0, -0.54, 0.4, 0.064], { c: 'coffee', k: -0.1 }),
    curve('-.22 -.54, -.1 -.575, 0 -.55!, .12 -.575, .22 -.54, .1 -.51, 0 -.49!, -.12 -.51', { c: 'foam' }),
    curve('-.4 -.46, -.36 -.3, -.28 -.18, -.25 -.2, -.3 -.32, -.33 -.46', { c: 'inside', al: 0.45 }),
  ],
}

/** Round, with a curved spout. */
const teapot: Subject = {
  id: 'teapot',
  words: [
    ...names(
      'teapot, kettle, tea kettle, 茶壶, 水壶, ティーポット, 急須, やかん, tetera, théière, bouilloire, Kanne, Teekessel',
    ),
    ...names('teekanne, teekannen, wasserkessel'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'glaze',
  foot: 0.26,
  palette: { glaze: lch(0.56, 0.1, 245), band: PAPER, gold: BRASS, shine: WHITE, steam: WHITE },
  parts: [
    curve('-.72 -.82!, -.8 -.94, -.68 -1.02, -.74 -1.14!, -.6 -1.02, -.7 -.94, -.67 -.82!', {
      c: 'steam',
      al: 0.6,
    }),
    curve(
      '.38 -.64!, .56 -.74, .74 -.66, .76 -.46, .62 -.26, .44 -.2!, .45 -.27!, .58 -.34, .66 -.48, .62 -.61, .5 -.65, .4 -.56!',
      { c: 'glaze', k: -0.25, form: 'cyl' },
    ),
    curve('-.36 -.3!, -.56 -.4, -.62 -.6, -.74 -.76!, -.62 -.76!, -.5 -.66, -.36 -.56!', {
      c: 'glaze',
      form: 'cyl',
    }),
    oval([-0.68, -0.76, 0.062, 0.022], { c: 'gold' }),
    curve(
      '-.2 0!, -.4 -.08, -.5 -.26, -.46 -.48, -.32 -.64, -.16 -.72!, .16 -.72!, .32 -.64, .46 -.48, .5 -.26, .4 -.08, .2 0!',
      { c: 'glaze', form: 'ball' },
    ),
    curve('-.495 -.36!, -.2 -.31, .2 -.31, .495 -.36!, .5 -.22!, .2 -.165, -.2 -.165, -.5 -.22!', {
      c: 'band',
      form: 'cyl',
    }),
    ...[-0.32, -0.11, 0.11, 0.32].map((x) => round([x, -0.25 + x * x * -0.3, 0.045], { c: 'glaze', k: 0.1 })),
    ...[-0.32, -0.11, 0.11, 0.32].map((x) => round([x, -0.25 + x * x * -0.3, 0.018], { c: 'gold' })),
    curve('-.22 -.71!, -.16 -.8, 0 -.84, .16 -.8, .22 -.71!', { c: 'glaze', k: 0.1, form: 'ball' }),
    stroke('-.23 -.71, .23 -.71', 'gold', 0.024),
    round([0, -0.88, 0.055], { c: 'gold', form: 'ball' }),
    curve('-.36 -.52, -.28 -.62, -.22 -.62, -.3 -.5, -.35 -.42, -.38 -.44', { c: 'shine', al: 0.6 }),
    box([-0.22, -0.025, 0.22, 0], { c: 'gold', form: 'cyl' }),
  ],
}

/** Half full of red. */
const wineGlass: Subject = {
  id: 'wine-glass',
  words: [
    ...names(
      'wine glass, glass of wine, goblet, red wine, wine, 酒杯, 红酒, 葡萄酒, 高脚杯, ワイン, ワイングラス, cocktail, cocktail glass, martini, 鸡尾酒, カクテル',
    ),
    ...names('copa de vino, copa, vino, verre de vin, verre à vin, weinglas, weingläser, wein'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'wine',
  foot: 0.2,
  upright: true,
  palette: { glass: PALE_GLASS, wine: lch(0.42, 0.14, 15), shine: WHITE },
  parts: [
    oval([0, -0.025, 0.22, 0.032], { c: 'glass', k: -0.2 }),
    oval([0, -0.03, 0.18, 0.022], { c: 'glass', k: 0.5 }),
    curve(
      '-.12 -.035!, -.03 -.06, -.018 -.12!, -.016 -.38!, -.05 -.45!, .05 -.45!, .016 -.38!, .018 -.12!, .03 -.06, .12 -.035!',
      {
        c: 'glass',
        k: 0.1,
        form: 'cyl',
      },
    ),
    curve('-.2 -1.0!, -.28 -.8, -.27 -.62, -.16 -.48, 0 -.43, .16 -.48, .27 -.62, .28 -.8, .2 -1.0!', {
      c: 'glass',
      k: 0.25,
      form: 'cyl',
    }),
    curve('-.262 -.72!, -.25 -.62, -.15 -.5, 0 -.455, .15 -.5, .25 -.62, .262 -.72!', {
      c: 'wine',
      form: 'ball',
    }),
    oval([0, -0.72, 0.262, 0.036], { c: 'wine', k: 0.35 }),
    oval([0, -1.0, 0.2, 0.024], { c: 'glass', k: -0.25 }),
    oval([0, -1.0, 0.18, 0.017], { c: 'shine' }),
    curve('-.2 -.92, -.235 -.8, -.235 -.66, -.2 -.58, -.19 -.66, -.19 -.8, -.17 -.92', {
      c: 'shine',
      al: 0.7,
    }),
    curve('.2 -.66, .17 -.56, .1 -.5, .13 -.58, .18 -.68', { c: 'shine', al: 0.35 }),
  ],
}

/** Of green glass, with a label and a cork. */
const bottle: Subject = {
  id: 'bottle',
  words: [
    ...names('bottle, wine bottle, glass bottle, 瓶子, 酒瓶, 瓶, ボトル, ワインボトル'),
    ...names('botella, bouteille, flasche, flaschen, weinflasche'),
  ],
  slots: ['ground', 'water'],
  homes: ['tabletop', 'beach', 'interior', 'studio'],
  scale: 0.85,
  accent: 'glass',
  foot: 0.18,
  waterline: -0.3,
  palette: {
    glass: lch(0.46, 0.09, 150),
    label: PAPER,
    ink: lch(0.5, 0.12, 25),
    cork: lch(0.72, 0.075, 65),
    shine: WHITE,
  },
  parts: [
    box([-0.045, -1.06, 0.045, -0.94], { c: 'cork', form: 'cyl' }),
    curve(
      '-.2 0!, -.21 -.1, -.21 -.52, -.17 -.62, -.07 -.72, -.06 -.98!, .06 -.98!, .07 -.72, .17 -.62, .21 -.52, .21 -.1, .2 0!',
      { c: 'glass', form: 'cyl' },
    ),
    box([-0.075, -0.98, 0.075, -0.93], { c: 'glass', k: -0.4, form: 'cyl' }),
    box([-0.21, -0.46, 0.21, -0.16], { c: 'label', form: 'cyl' }),
    box([-0.16, -0.43, 0.16, -0.41], { c: 'ink' }),
    round([0, -0.31, 0.06], { c: 'ink' }),
    ...[-0.225, -0.195].map((y) => stroke(`-.1 ${y}, .1 ${y}`, 'ink', 0.012)),
    curve('-.16 -.56, -.06 -.7, -.04 -.92, -.025 -.92, -.035 -.7, -.12 -.54, -.15 -.48', {
      c: 'shine',
      al: 0.55,
    }),
    facet('-.18 -.14, -.14 -.14, -.14 -.04, -.17 -.04', { c: 'shine', al: 0.3 }),
  ],
}

/** A round flask of something that glows. */
const potion: Subject = {
  id: 'potion',
  words: [
    ...names(
      'potion, magic potion, elixir, flask, alchemy, 药水, 魔药, 魔法药水, 薬瓶, ポーション, 魔法の薬, poción, potion bottle, bottle of potion, elixir bottle',
    ),
    ...names('elixir mágico, fiole, trank, tränke, zaubertrank, zaubertränke'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'brew',
  foot: 0.22,
  upright: true,
  palette: {
    glass: PALE_GLASS,
    brew: lch(0.66, 0.19, 315),
    spark: lch(0.92, 0.09, 330),
    cork: lch(0.66, 0.08, 60),
    rope: DARK_WOOD,
    tag: PAPER,
    shine: WHITE,
  },
  parts: [
    curve(
      '-.1 -.68!, -.1 -.6, -.28 -.5, -.38 -.32, -.34 -.12, -.2 0!, .2 0!, .34 -.12, .38 -.32, .28 -.5, .1 -.6, .1 -.68!',
      { c: 'glass', form: 'ball' },
    ),
    curve(
      '-.345 -.38!, -.16 -.36, .14 -.42, .345 -.38!, .36 -.28, .32 -.12, .19 -.025!, -.19 -.025!, -.32 -.12, -.36 -.28',
      { c: 'brew', form: 'ball' },
    ),
    curve('-.345 -.38!, -.16 -.36, .14 -.42, .345 -.38!, .1 -.34, -.14 -.31', { c: 'brew', k: 0.6 }),
    ...each(
      '-.14 -.2 .035, .08 -.26 .045, .18 -.14 .028, -.04 -.11 .024, .02 -.46 .026, -.06 -.54 .018',
      ([x, y, r]) => round([x, y, r], { c: 'spark', al: 0.75, glow: true }),
    ),
    box([-0.1, -0.8, 0.1, -0.62], { c: 'glass', form: 'cyl' }),
    box([-0.135, -0.83, 0.135, -0.77], { c: 'glass', k: 0.4, form: 'cyl' }),
    facet('-.08 -.82, .08 -.82, .1 -.97, -.1 -.97', { c: 'cork', form: 'cyl' }),
    stroke('-.105 -.66, 0 -.64, .105 -.66', 'rope', 0.026),
    stroke('.09 -.65, .16 -.56', 'rope', 0.012),
    facet('.13 -.58, .24 -.6, .27 -.44, .16 -.42', { c: 'tag' }),
    curve('-.27 -.42, -.31 -.3, -.28 -.18, -.24 -.2, -.26 -.3, -.22 -.42', { c: 'shine', al: 0.75 }),
  ],
}

/** What is poured. */
export const DRINKS: readonly Subject[] = [cup, teapot, wineGlass, bottle, potion]

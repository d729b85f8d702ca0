import { lch } from '../colours/colour.ts'
import { COMPLEXION, HEAD, NECK, arm, standing } from './bodies.ts'
import { INK, WHITE } from './materials.ts'
import { moved } from './outline.ts'
import { ball, cyl, dot, egg, flat, names } from './parts.ts'
import { tallShip } from './ships.ts'
import { curve, each, facet, leaf, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Who stands at the stern, in stripes and a straw hat. */
const GONDOLIER: readonly Part[] = [
  ...standing('trousers', 'trousers'),
  NECK,
  cyl('-.05 -.77, .05 -.77, .13 -.73, .12 -.58, .11 -.43!, -.11 -.43!, -.12 -.58, -.13 -.73', 'shirt'),
  ...each('-.7, -.63, -.56, -.49', ([y]) => stroke(`-.12 ${y}, 0 ${y + 0.015}, .12 ${y}`, 'stripe', 0.026)),
  flat('-.11 -.46!, .11 -.46!, .12 -.42!, -.11 -.42!', 'ribbon'),
  ...HEAD,
  ball('.05 -.93, .1 -.93, .1 -.84, .07 -.8', 'hair'),
  ball('-.17 -.92, 0 -.965, .17 -.92, 0 -.895', 'straw'),
  cyl('-.085 -.93!, -.08 -1.0!, .08 -1.0!, .085 -.93!', 'straw'),
  stroke('-.085 -.945, .085 -.945', 'ribbon', 0.026),
  ...arm('.11 -.7 .036, .02 -.6 .032, -.12 -.56 .026', 'shirt', -0.2),
  ...arm('-.11 -.7 .038, -.2 -.6 .034, -.16 -.46 .028', 'shirt', 0.1),
]

const gondola: Subject = {
  id: 'gondola',
  words: names(
    'gondola, gondolas, gondolier, venetian gondola, 贡多拉, 威尼斯小船, ゴンドラ, góndola, gondole, gondolier vénitien, Gondel, Gondeln',
  ),
  slots: ['water'],
  homes: ['river', 'water', 'lake'],
  scale: 1.3,
  accent: 'hull',
  foot: 0.9,
  top: { x: -0.1, y: -0.2 },
  waterline: -0.04,
  palette: {
    ...COMPLEXION,
    hull: lch(0.28, 0.025, 275),
    gold: lch(0.8, 0.13, 85),
    seat: lch(0.5, 0.17, 22),
    iron: lch(0.8, 0.015, 250),
    wood: lch(0.6, 0.08, 60),
    shirt: WHITE,
    stripe: lch(0.45, 0.12, 262),
    trousers: INK,
    straw: lch(0.87, 0.09, 90),
    ribbon: lch(0.56, 0.19, 25),
  },
  parts: [
    stroke('.86 -.62, .5 -.34, .1 .02', 'wood', 0.024, -0.2),
    ...moved(GONDOLIER, { x: 0.78, y: -0.22, scale: 0.82 }),
    curve('-1.1 -.34!, -.7 -.24, 0 -.19, .7 -.24, 1.16 -.4!, .8 -.18, 0 -.12, -.8 -.18', {
      c: 'seat',
      k: -0.5,
    }),
    curve('-.02 -.2!, .04 -.4, .16 -.44, .24 -.4, .26 -.2!', { c: 'seat', form: 'plane' }),
    curve('-.5 -.22!, -.46 -.3, -.26 -.3, -.22 -.2!', { c: 'seat', k: 0.2 }),
    curve(
      '-1.2 -.46!, -1.06 -.28, -.74 -.19, 0 -.14, .74 -.19, 1.06 -.3, 1.26 -.52!, 1.2 -.28, 1.0 -.04, .8 .03!, -.82 .03!, -1.02 -.06, -1.16 -.24',
      { c: 'hull', form: 'plane' },
    ),
    stroke('-1.2 -.46, -1.06 -.285, -.74 -.195, 0 -.145, .74 -.195, 1.06 -.305, 1.25 -.51', 'gold', 0.024),
    stroke('-.96 -.14, -.4 -.06, .4 -.06, .98 -.14', 'gold', 0.01, -0.2),
    facet('-1.16 -.22, -1.2 -.5, -1.26 -.72, -1.18 -.76, -1.12 -.6, -1.13 -.4', { c: 'iron', form: 'plane' }),
    ...each('-.66, -.58, -.5, -.42', ([y]) => stroke(`-1.2 ${y}, -1.28 ${y + 0.01}`, 'iron', 0.03)),
    egg([-0.9, -0.28, 0.02, 0.04], 'gold'),
    leaf([0.12, 0.0, -0.02, 0.1, 0.03], { c: 'wood' }),
  ],
}

/** A tall ship under black sails, a skull on the greatest. */
const pirateShip: Subject = {
  ...tallShip,
  id: 'pirate-ship',
  words: names(
    'pirate ship, pirate ships, ghost ship, black pearl, buccaneer ship, 海盗船, 幽灵船, 海賊船, 幽霊船, barco pirata, barco fantasma, bateau pirate, vaisseau fantôme, Piratenschiff, Geisterschiff',
  ),
  palette: {
    ...tallShip.palette,
    sail: lch(0.4, 0.025, 285),
    hull: lch(0.34, 0.05, 45),
    flag: lch(0.24, 0.02, 280),
    bone: WHITE,
  },
  parts: [
    ...tallShip.parts,
    ...each('-.1 -.56 .12 -.4, -.1 -.4 .12 -.56', ([x, y, tx, ty]) => [
      stroke(`${x} ${y}, ${tx} ${ty}`, 'bone', 0.024),
      dot([x, y, 0.022], 'bone'),
      dot([tx, ty, 0.022], 'bone'),
    ]),
    egg([0.01, -0.55, 0.085, 0.08], 'bone'),
    flat('-.045 -.5!, .065 -.5!, .055 -.43!, -.035 -.43!', 'bone'),
    ...each('-.024 -.545, .044 -.545', ([x, y]) => egg([x, y, 0.022, 0.026], 'port')),
    ...each('-.01, .01, .03', ([x]) => stroke(`${x} -.47, ${x} -.435`, 'port', 0.008)),
  ],
}

/** White above, blue toward the sea. */
const iceberg: Subject = {
  id: 'iceberg',
  words: names(
    'iceberg, icebergs, ice floe, ice floes, 冰山, 浮冰, 氷山, 流氷, témpano, Eisberg, Eisberge, Eisscholle',
  ),
  slots: ['water', 'ground'],
  homes: ['water', 'snow', 'lake'],
  scale: 1.8,
  accent: 'ice',
  foot: 0.9,
  built: true,
  top: { x: -0.42, y: -0.3 },
  waterline: -0.02,
  palette: { ice: lch(0.93, 0.025, 225), blue: lch(0.78, 0.075, 225), deep: lch(0.66, 0.09, 220) },
  parts: [
    facet('.0 0, .06 -.5, .22 -.86, .34 -.98, .46 -.8, .6 -.66, .72 -.36, .94 -.14, 1.0 0', {
      c: 'ice',
      k: 0.1,
    }),
    facet('.34 -.98, .46 -.8, .6 -.66, .72 -.36, .94 -.14, 1.0 0, .62 0, .5 -.3, .4 -.62', { c: 'blue' }),
    facet('.06 -.5, .22 -.86, .34 -.98, .3 -.66, .16 -.34', { c: 'ice', k: 0.35 }),
    facet('.4 -.62, .5 -.3, .62 0, .3 0, .24 -.3', { c: 'blue', k: 0.35 }),
    facet('-1.06 0, -.98 -.18, -.82 -.3, -.2 -.36, .06 -.3, .24 -.14, .3 0', { c: 'ice', k: 0.05 }),
    facet('-.82 -.3, -.2 -.36, .06 -.3, -.3 -.23, -.7 -.22', { c: 'ice', k: 0.45 }),
    facet('-.3 -.23, .06 -.3, .24 -.14, .3 0, -.1 0, -.2 -.12', { c: 'blue', k: 0.1 }),
    facet('-1.06 0, -.98 -.18, -.82 -.3, -.7 -.22, -.76 -.1, -.72 0', { c: 'blue', k: 0.3 }),
    ...each('-.44 -.22 -.5 0, .3 -.66 .36 -.4, .6 -.5 .66 -.2', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${(x + tx) / 2 + 0.03} ${(y + ty) / 2}, ${tx} ${ty}`, 'deep', 0.012),
    ),
    facet('-1.06 0, -1.04 -.05, -.4 -.03, .3 -.05, .98 -.04, 1.0 0', { c: 'deep', k: 0.2 }),
  ],
}

/** A grey boulder with moss on its shoulder. */
const rock: Subject = {
  id: 'rock',
  words: names(
    'rock, rocks, boulder, boulders, big stone, 岩石, 石头, 大石头, 巨石, 岩, 岩場, roca, rocas, rocher, rochers, Fels, Felsen',
  ),
  slots: ['ground', 'water'],
  homes: ['beach', 'water', 'hills', 'mountains'],
  scale: 0.9,
  accent: 'stone',
  foot: 0.72,
  built: true,
  top: { x: -0.04, y: -0.62 },
  waterline: -0.06,
  palette: { stone: lch(0.6, 0.025, 265), moss: lch(0.6, 0.1, 130) },
  parts: [
    facet('-.8 0, -.74 -.24, -.56 -.48, -.3 -.64, .16 -.68, .46 -.5, .68 -.28, .78 0', { c: 'stone' }),
    facet('-.3 -.64, .16 -.68, .3 -.56, -.02 -.5, -.36 -.54', { c: 'stone', k: 0.5 }),
    facet('-.74 -.24, -.56 -.48, -.3 -.64, -.36 -.54, -.4 -.26, -.54 0, -.8 0', { c: 'stone', k: 0.15 }),
    facet('.3 -.56, .46 -.5, .68 -.28, .78 0, .34 0, .26 -.28', { c: 'stone', k: -0.4 }),
    facet('-.02 -.5, .3 -.56, .26 -.28, .34 0, .06 0', { c: 'stone', k: -0.15 }),
    curve('-.56 -.46, -.42 -.58, -.28 -.63, -.3 -.54, -.4 -.46, -.5 -.38', { c: 'moss', form: 'plane' }),
    curve('.36 0!, .44 -.1, .6 -.12, .76 0!', { c: 'moss', k: -0.2 }),
    stroke('-.16 -.46, -.1 -.3, -.18 -.18', 'stone', 0.014, -0.7),
  ],
}

/** One broad leaf on the water, with a bud beside it. */
const lilyPad: Subject = {
  id: 'lily-pad',
  words: names(
    'lily pad, lily-pad, lilypad, 荷叶, 睡莲叶, 蓮の葉, 睡蓮の葉, hoja de nenúfar, feuille de nénuphar, Seerosenblatt',
  ),
  slots: ['water'],
  homes: ['lake', 'river'],
  scale: 0.6,
  accent: 'leaf',
  foot: 1.0,
  built: true,
  top: { x: -0.1, y: -0.14 },
  palette: {
    leaf: lch(0.6, 0.13, 140),
    vein: lch(0.74, 0.12, 130),
    rim: lch(0.44, 0.09, 148),
    petal: lch(0.84, 0.1, 355),
    heart: lch(0.86, 0.14, 90),
  },
  parts: [
    curve('-1.1 -.12, -.8 -.27, -.1 -.34, .6 -.28, 1.06 -.13, .7 .02, -.1 .07, -.8 .02', { c: 'rim' }),
    curve(
      '-1.06 -.15, -.8 -.28, -.1 -.36, .6 -.3, 1.04 -.16, .96 -.09!, .1 -.15!, .82 -.02!, -.1 .03, -.8 -.02',
      {
        c: 'leaf',
        form: 'plane',
      },
    ),
    ...each('-.96 -.16, -.66 -.27, -.14 -.33, .44 -.29, -.7 -.02, -.1 .01, .46 -.0', ([x, y]) =>
      stroke(`.06 -.15, ${x} ${y}`, 'vein', 0.018),
    ),
    ...each('-.26 -.26, -.16 -.42, 0 -.48, .16 -.42, .26 -.26', ([x, y]) =>
      leaf([0.84, -0.08, 0.84 + x, y, 0.07], { c: 'petal', k: x < 0 ? 0.2 : -0.15 }),
    ),
    ...each('-.12 -.26, .0 -.3, .12 -.26', ([x, y]) =>
      leaf([0.84, -0.06, 0.84 + x, y, 0.06], { c: 'petal', k: 0.35 }),
    ),
    dot([0.84, -0.14, 0.04], 'heart'),
  ],
}

/** A bottle on its side, its neck to the right. */
const BOTTLE =
  '-.62 -.24!, -.7 -.12, -.7 .12, -.62 .24!, .3 .24, .5 .16, .62 .09!, 1.0 .08!, 1.0 -.08!, .62 -.09!, .5 -.16, .3 -.24'

/** A letter in a corked bottle that leans in the sand. */
const messageBottle: Subject = {
  id: 'message-bottle',
  words: names(
    'message in a bottle, bottle with a message, letter in a bottle, bottled message, 漂流瓶, 瓶中信, ボトルメール, 瓶の手紙, mensaje en una botella, bouteille à la mer, message dans une bouteille, Flaschenpost',
  ),
  slots: ['ground', 'water'],
  homes: ['beach', 'water'],
  scale: 0.7,
  accent: 'glass',
  foot: 0.7,
  waterline: -0.14,
  palette: {
    glass: lch(0.8, 0.06, 185),
    rim: lch(0.55, 0.07, 190),
    paper: lch(0.9, 0.06, 85),
    ribbon: lch(0.56, 0.18, 25),
    cork: lch(0.62, 0.08, 60),
    shine: WHITE,
  },
  parts: moved(
    [
      { ...curve(BOTTLE, { c: 'glass' }), al: 0.6 },
      cyl('-.5 -.13!, .44 -.13!, .44 .13!, -.5 .13!', 'paper'),
      ...each('-.5, .44', ([x]) => egg([x, 0, 0.05, 0.13], 'paper', -0.3)),
      stroke('-.06 -.14, -.03 0, -.06 .14', 'ribbon', 0.07),
      { ...curve(BOTTLE, { c: 'glass', form: 'cyl' }), al: 0.3 },
      stroke(`${BOTTLE.replaceAll('!', '')}, -.62 -.24`, 'rim', 0.02),
      facet('.96 -.1, 1.14 -.09, 1.14 .09, .96 .1', { c: 'cork', form: 'cyl' }),
      stroke('-.5 -.19, .2 -.19, .42 -.16', 'shine', 0.03),
      stroke('.66 -.06, .9 -.06', 'shine', 0.02),
    ],
    { x: -0.04, y: -0.34, scale: 0.8, turn: -0.3 },
  ),
}

/** What is on the water, and what stands in it. */
export const AFLOAT: readonly Subject[] = [gondola, pirateShip, iceberg, rock, lilyPad, messageBottle]

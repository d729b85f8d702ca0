import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BRASS, CREAM, DARK_WOOD, INK, RED, WHITE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** With a carrot and a scarf. */
const snowman: Subject = {
  id: 'snowman',
  words: names(
    'snowman, snowmen, 雪人, 雪だるま, muñeco de nieve, bonhomme de neige, schneemann, schneemänner',
  ),
  slots: ['ground'],
  homes: ['snow', 'forest', 'village'],
  scale: 1.15,
  accent: 'scarf',
  foot: 0.36,
  upright: true,
  palette: {
    snow: lch(0.965, 0.012, 235),
    coal: INK,
    carrot: lch(0.7, 0.17, 52),
    scarf: RED,
    hat: lch(0.3, 0.03, 280),
    band: RED,
    wood: DARK_WOOD,
  },
  parts: [
    stroke('-.24 -.52, -.5 -.68', 'wood', 0.028),
    stroke('-.42 -.63, -.5 -.6', 'wood', 0.018),
    stroke('-.44 -.645, -.45 -.74', 'wood', 0.018),
    stroke('.24 -.52, .5 -.62', 'wood', 0.028),
    stroke('.42 -.59, .5 -.54', 'wood', 0.018),
    oval([0, -0.24, 0.37, 0.26], { c: 'snow', form: 'ball' }),
    oval([0, -0.53, 0.27, 0.2], { c: 'snow', form: 'ball' }),
    oval([0, -0.78, 0.2, 0.175], { c: 'snow', form: 'ball' }),
    ...[-0.2, -0.32, -0.47].map((y) => round([-0.02, y, 0.026], { c: 'coal' })),
    curve('-.21 -.66!, -.1 -.61, .1 -.61, .21 -.66!, .22 -.58!, .1 -.53, -.1 -.53, -.22 -.58!', {
      c: 'scarf',
      form: 'cyl',
    }),
    facet('.08 -.58, .19 -.59, .23 -.32, .11 -.3', { c: 'scarf', k: -0.15, form: 'plane' }),
    stroke('.115 -.35, .23 -.37', 'snow', 0.02),
    ...[-0.09, 0.055].map((x) => round([x, -0.83, 0.024], { c: 'coal' })),
    facet('-.03 -.79, -.02 -.735, -.3 -.745', { c: 'carrot' }),
    ...each('-.11 -.71, -.07 -.685, -.02 -.675, .03 -.685, .07 -.71', ([x, y]) =>
      round([x, y, 0.012], { c: 'coal' }),
    ),
    facet('-.15 -.92, .15 -.92, .13 -1.16, -.13 -1.16', { c: 'hat', form: 'cyl' }),
    box([-0.15, -0.985, 0.15, -0.93], { c: 'band', form: 'cyl' }),
    curve('-.25 -.93!, 0 -.9, .25 -.93!, .22 -.895!, 0 -.865, -.22 -.895!', { c: 'hat', k: 0.15 }),
  ],
}

/** A cottage and a tree in falling snow. */
const snowGlobe: Subject = {
  id: 'snow-globe',
  words: [
    ...names(
      'snow globe, snowglobe, crystal ball, glass ball, 水晶球, 雪花球, 玻璃球, スノードーム, スノーグローブ, 水晶玉',
    ),
    ...names('bola de nieve, bola de cristal, boule à neige, boule de cristal, schneekugel'),
    ...names('schneekugeln, kristallkugel'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.8,
  accent: 'base',
  foot: 0.38,
  upright: true,
  palette: {
    glass: lch(0.8, 0.06, 235),
    snow: WHITE,
    base: lch(0.46, 0.11, 28),
    gold: BRASS,
    wall: CREAM,
    roof: lch(0.5, 0.14, 28),
    pane: lch(0.9, 0.12, 85),
    leaf: lch(0.45, 0.08, 160),
    shine: WHITE,
  },
  parts: [
    round([0, -0.6, 0.44], { c: 'glass', form: 'ball' }),
    curve('-.4 -.42!, -.2 -.5, .06 -.44, .24 -.48, .41 -.42!, .32 -.28, .2 -.2!, -.2 -.2!, -.32 -.28', {
      c: 'snow',
      form: 'ball',
    }),
    facet('.1 -.84, .23 -.46, -.03 -.46', { c: 'leaf', form: 'cyl' }),
    facet('.1 -.84, .15 -.68, .05 -.68', { c: 'snow' }),
    box([-0.24, -0.58, 0.02, -0.4], { c: 'wall', form: 'plane' }),
    facet('-.29 -.56, -.11 -.72, .07 -.56', { c: 'roof' }),
    facet('-.26 -.6, -.11 -.735, .04 -.6, -.02 -.625, -.11 -.66, -.2 -.625', { c: 'snow' }),
    box([-0.2, -0.54, -0.12, -0.46], { c: 'pane', glow: true }),
    box([-0.08, -0.53, -0.02, -0.4], { c: 'base' }),
    ...each(
      '-.28 -.78, -.12 -.88, .04 -.92, .24 -.78, .3 -.62, -.34 -.6, .16 -.94, -.2 -.94, .34 -.5, -.02 -.78, .26 -.88',
      ([x, y], i) => round([x, y, 0.012 + (i % 3) * 0.005], { c: 'snow' }),
    ),
    curve('-.34 -.66, -.3 -.84, -.16 -.96, -.12 -.93, -.24 -.8, -.28 -.64', { c: 'shine', al: 0.65 }),
    facet('-.32 -.24, .32 -.24, .36 -.12, -.36 -.12', { c: 'base', form: 'cyl' }),
    box([-0.34, -0.27, 0.34, -0.215], { c: 'gold', form: 'cyl' }),
    box([-0.42, -0.12, 0.42, 0], { c: 'base', k: -0.15, form: 'cyl' }),
    box([-0.16, -0.095, 0.16, -0.03], { c: 'gold', k: 0.1 }),
  ],
}

/** A box with a bow. */
const gift: Subject = {
  id: 'gift',
  words: [
    ...names(
      'gift, gift box, birthday present, christmas present, present, presents, wrapped present, 礼物, 礼盒, 礼品, プレゼント, 贈り物, regalo',
    ),
    ...names('caja de regalo, cadeau, cadeaux, paquet cadeau, geschenk, geschenke'),
  ],
  slots: ['ground'],
  homes: ['tabletop', 'interior', 'studio', 'snow'],
  scale: 0.75,
  accent: 'box',
  foot: 0.5,
  top: { x: 0, y: -0.76 },
  palette: { box: lch(0.56, 0.12, 250), ribbon: lch(0.86, 0.13, 88) },
  parts: [
    facet('-.5 -.02, .16 .02, .16 -.6, -.5 -.6', { c: 'box', nx: -0.35, form: 'plane' }),
    facet('.16 .02, .52 -.06, .52 -.6, .16 -.6', { c: 'box', nx: 0.55, form: 'plane' }),
    facet('-.25 0, -.1 .005, -.1 -.6, -.25 -.6', { c: 'ribbon', nx: -0.3 }),
    facet('.3 -.01, .39 -.03, .39 -.6, .3 -.6', { c: 'ribbon', nx: 0.5 }),
    facet('-.54 -.76, -.16 -.84, .56 -.8, .2 -.7', { c: 'box', k: 0.5 }),
    facet('-.54 -.76, .2 -.7, .2 -.56, -.54 -.6', { c: 'box', nx: -0.25 }),
    facet('.2 -.7, .56 -.8, .56 -.66, .2 -.56', { c: 'box', nx: 0.65 }),
    facet('-.27 -.74, -.1 -.725, -.1 -.58, -.27 -.585', { c: 'ribbon', nx: -0.1 }),
    facet('.32 -.735, .42 -.76, .42 -.62, .32 -.595', { c: 'ribbon', nx: 0.5 }),
    facet('-.27 -.74, -.1 -.725, .26 -.815, .12 -.822', { c: 'ribbon', k: 0.35 }),
    facet('.32 -.735, .42 -.76, -.3 -.812, -.38 -.79', { c: 'ribbon', k: 0.2 }),
    curve('.02 -.79!, -.14 -1.06, -.36 -1.1, -.42 -.96, -.24 -.82', { c: 'ribbon', form: 'ball' }),
    curve('.02 -.79!, .14 -1.08, .36 -1.12, .44 -.98, .26 -.82', { c: 'ribbon', k: -0.15, form: 'ball' }),
    curve('-.06 -.83!, -.18 -.98, -.3 -1.0, -.32 -.93, -.2 -.85', { c: 'ribbon', k: -0.7 }),
    curve('.1 -.83!, .2 -.99, .32 -1.02, .34 -.95, .24 -.85', { c: 'ribbon', k: -0.8 }),
    round([0.02, -0.81, 0.065], { c: 'ribbon', form: 'ball' }),
  ],
}

/** On curled runners, with a sack of presents. */
export const sleigh: Subject = {
  id: 'sleigh',
  words: names(
    'sleigh, sled, sledge, toboggan, 雪橇, そり, ソリ, 橇, trineo, trineos, traîneau, traîneaux, luge, ' +
      'Schlitten, Rodelschlitten',
  ),
  slots: ['ground'],
  homes: ['snow', 'village', 'forest'],
  scale: 1.2,
  accent: 'body',
  foot: 0.7,
  top: { x: 0.05, y: -0.5 },
  seat: true,
  palette: { body: RED, trim: BRASS, runner: DARK_WOOD, sack: CREAM, lining: lch(0.38, 0.1, 20) },
  parts: [
    stroke('-.84 -.3, -.92 -.16, -.8 -.03, -.5 0, .76 0', 'runner', 0.045),
    ...each('-.42 0, .0 0, .42 0', ([x]) => stroke(`${x} 0, ${x + 0.02} -.2`, 'runner', 0.035)),
    curve('.06 -.5, .02 -.8, .2 -.98, .34 -.92, .46 -1.0, .6 -.8, .58 -.5', { c: 'sack', form: 'ball' }),
    facet('-.5 -.46, .66 -.46, .6 -.3, -.44 -.3', { c: 'lining' }),
    curve(
      '-.78 -.66!, -.62 -.6, -.5 -.42, -.1 -.4, .34 -.48, .62 -.82, .8 -.92!, .78 -.5, .62 -.2!, -.5 -.18!, -.72 -.3, -.66 -.48',
      { c: 'body', form: 'plane' },
    ),
    stroke('-.78 -.66, -.62 -.6, -.5 -.42, -.1 -.4, .34 -.48, .62 -.82, .8 -.92', 'trim', 0.035),
    stroke('-.5 -.19, .62 -.21', 'trim', 0.025),
    curve('.1 -.34, .24 -.4, .4 -.36, .3 -.28, .18 -.26', { c: 'trim' }),
    round([-0.78, -0.67, 0.045], { c: 'trim', form: 'ball' }),
  ],
}

/** What comes with the snow. */
export const WINTER: readonly Subject[] = [snowman, snowGlobe, gift, sleigh]

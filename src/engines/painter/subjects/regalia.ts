import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { CREAM, GOLD, RED, STEEL } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, leaf, star, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Of carnival, with feathers. */
const mask: Subject = {
  id: 'mask',
  words: [
    ...names(
      'mask, venetian mask, carnival mask, masquerade, theatre mask, 面具, 假面, 威尼斯面具, 仮面, マスク',
    ),
    ...names('能面, máscara, máscara veneciana, antifaz, masque, masque vénitien, maske, masken'),
  ],
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.85,
  accent: 'face',
  foot: 0.2,
  upright: true,
  palette: {
    face: CREAM,
    gold: GOLD,
    hole: lch(0.22, 0.04, 290),
    lip: RED,
    first: lch(0.5, 0.14, 305),
    second: lch(0.6, 0.11, 195),
    third: lch(0.62, 0.17, 15),
    tear: lch(0.6, 0.1, 240),
  },
  parts: [
    ...[
      [-0.44, -1.0, 'first'],
      [0.44, -1.0, 'second'],
      [-0.24, -1.12, 'second'],
      [0.24, -1.12, 'first'],
      [0, -1.18, 'third'],
    ].map(([x, y, c]): Part =>
      leaf(
        [Number(x) * 0.4, -0.7, Number(x), Number(y), 0.1],
        { c: String(c), form: 'plane' },
        Number(x) * 0.3,
      ),
    ),
    ...[-0.44, -0.24, 0, 0.24, 0.44].map((x) =>
      stroke(`${x * 0.4} -.7, ${x * 0.86} ${-1.08 + Math.abs(x) * 0.2}`, 'gold', 0.01),
    ),
    curve(
      '0 0, -.16 -.06, -.3 -.24, -.4 -.5, -.4 -.68, -.24 -.78, 0 -.76, .24 -.78, .4 -.68, .4 -.5, .3 -.24, .16 -.06',
      { c: 'face', form: 'ball' },
    ),
    curve(
      '-.4 -.66!, -.24 -.8, 0 -.74, .24 -.8, .4 -.66!, .42 -.5, .34 -.38, .18 -.42, 0 -.5, -.18 -.42, -.34 -.38, -.42 -.5',
      { c: 'gold', k: -0.1, form: 'plane' },
    ),
    curve('-.32 -.55!, -.22 -.63, -.08 -.56!, -.2 -.49', { c: 'hole' }),
    curve('.32 -.55!, .22 -.63, .08 -.56!, .2 -.49', { c: 'hole' }),
    curve('0 -.56!, -.05 -.36, -.075 -.3, 0 -.265, .05 -.29!, .02 -.4', { c: 'face', k: -0.4 }),
    curve('-.12 -.17!, -.04 -.2, 0 -.185!, .04 -.2, .12 -.17!, .04 -.12, -.04 -.12', { c: 'lip' }),
    facet('-.22 -.43, -.18 -.35, -.22 -.25, -.26 -.35', { c: 'tear' }),
    facet('0 -.78, .05 -.7, 0 -.6, -.05 -.7', { c: 'third' }),
    ...[-0.3, 0.3].map((x) => round([x, -0.68, 0.024], { c: 'face', k: 0.4 })),
  ],
}

/** Gold, with stones and velvet. */
const crown: Subject = {
  id: 'crown',
  worn: 'head',
  words: [
    ...names(
      'crown, royal crown, tiara, diadem, 王冠, 皇冠, 冠, クラウン, ティアラ, corona, couronne, diadème',
    ),
    ...names('krone, kronen'),
  ],
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.75,
  accent: 'velvet',
  foot: 0.5,
  upright: true,
  palette: {
    gold: GOLD,
    velvet: lch(0.46, 0.15, 20),
    ruby: lch(0.55, 0.2, 22),
    sapphire: lch(0.52, 0.14, 255),
    pearl: CREAM,
  },
  parts: [
    curve('-.46 -.24!, -.44 -.5, -.2 -.62, .2 -.62, .44 -.5, .46 -.24!', { c: 'velvet', form: 'ball' }),
    oval([0, -0.24, 0.52, 0.08], { c: 'gold', k: -0.6 }),
    curve(
      '-.54 -.2!, -.7 -.74!, -.4 -.46, -.36 -.86!, -.16 -.5, 0 -.98!, .16 -.5, .36 -.86!, .4 -.46, .7 -.74!, .54 -.2!, .3 -.12, 0 -.1, -.3 -.12',
      { c: 'gold', form: 'cyl' },
    ),
    ...each('-.7 -.76, -.36 -.88, 0 -1.01, .36 -.88, .7 -.76', ([x, y]) =>
      round([x, y, 0.052], { c: 'pearl', form: 'ball' }),
    ),
    curve('-.54 -.22!, -.3 -.14, 0 -.12, .3 -.14, .54 -.22!, .53 -.02!, .3 .05, 0 .07, -.3 .05, -.53 -.02!', {
      c: 'gold',
      k: 0.2,
      form: 'cyl',
    }),
    stroke('-.54 -.21, -.3 -.135, 0 -.115, .3 -.135, .54 -.21', 'gold', 0.022, 0.9),
    stroke('-.53 -.03, -.3 .04, 0 .06, .3 .04, .53 -.03', 'gold', 0.022, -0.5),
    oval([0, -0.03, 0.075, 0.06], { c: 'ruby', form: 'ball' }),
    ...[-0.28, 0.28].map((x) => oval([x, -0.05, 0.055, 0.05], { c: 'sapphire', form: 'ball' })),
    ...[-0.45, 0.45].map((x) => oval([x, -0.09, 0.035, 0.042], { c: 'ruby', form: 'ball' })),
    ...[-0.36, 0, 0.36].map((x) =>
      facet(
        `${x} ${-0.62 + Math.abs(x) * 0.2}, ${x + 0.045} ${-0.5 + Math.abs(x) * 0.2}, ${x} ${-0.38 + Math.abs(x) * 0.2}, ${x - 0.045} ${-0.5 + Math.abs(x) * 0.2}`,
        { c: x === 0 ? 'sapphire' : 'ruby' },
      ),
    ),
  ],
}

/** Thrust into stone. */
const sword: Subject = {
  id: 'sword',
  words: [
    ...names('sword, sword in the stone, excalibur, blade, 剑, 石中剑, 宝剑, 剣, 刀, espada, épée, schwert'),
    ...names('schwerter'),
  ],
  slots: ['ground'],
  homes: ['forest', 'hills', 'mountains', 'studio'],
  scale: 1.1,
  accent: 'grip',
  foot: 0.44,
  upright: true,
  palette: {
    blade: STEEL,
    gold: GOLD,
    grip: lch(0.44, 0.12, 25),
    gem: lch(0.56, 0.17, 255),
    stone: lch(0.6, 0.02, 260),
    moss: lch(0.56, 0.1, 130),
  },
  parts: [
    facet('-.06 -.2, 0 -.2, 0 -.78, -.06 -.78', { c: 'blade', nx: -0.5 }),
    facet('.06 -.2, 0 -.2, 0 -.78, .06 -.78', { c: 'blade', nx: 0.6 }),
    stroke('0 -.22, 0 -.76', 'blade', 0.012, -0.6),
    curve(
      '-.28 -.74!, -.3 -.82, -.24 -.84, -.08 -.81, .08 -.81, .24 -.84, .3 -.82, .28 -.74!, .1 -.76, -.1 -.76',
      { c: 'gold', form: 'plane' },
    ),
    ...[-0.29, 0.29].map((x) => round([x, -0.79, 0.042], { c: 'gold', form: 'ball' })),
    box([-0.036, -1.02, 0.036, -0.8], { c: 'grip', form: 'cyl' }),
    ...[-0.85, -0.9, -0.95, -1.0].map((y) => stroke(`-.036 ${y}, .036 ${y - 0.02}`, 'gold', 0.012)),
    round([0, -1.07, 0.062], { c: 'gold', form: 'ball' }),
    round([0, -1.07, 0.032], { c: 'gem', form: 'ball' }),
    round([0, -0.79, 0.04], { c: 'gem', form: 'ball' }),
    facet('-.46 0, -.4 -.18, -.22 -.28, .0 -.32, .2 -.26, .38 -.14, .46 0', { c: 'stone', form: 'plane' }),
    facet('-.22 -.28, .0 -.32, .2 -.26, .08 -.2, -.12 -.2', { c: 'stone', k: 0.6 }),
    facet('.08 -.2, .2 -.26, .38 -.14, .46 0, .14 0', { c: 'stone', k: -0.5 }),
    facet('-.09 -.25, .09 -.25, .05 -.28, -.05 -.28', { c: 'stone', k: -0.8 }),
    ...each('-.4 -.04 .1, -.3 -.02 .08, .4 -.03 .09', ([x, y, r]) =>
      oval([x, y, r, r * 0.6], { c: 'moss', form: 'ball' }),
    ),
  ],
}

/** With a star and a rim of rivets. */
const shield: Subject = {
  id: 'shield',
  words: [
    ...names('shield, coat of arms, knight shield, 盾, 盾牌, 盾徽, シールド, escudo, bouclier, blason'),
    ...names('wappenschild, schutzschild, wappen'),
  ],
  slots: ['ground'],
  homes: TABLES,
  scale: 0.95,
  accent: 'field',
  foot: 0.1,
  upright: true,
  palette: { field: lch(0.46, 0.12, 255), second: lch(0.9, 0.03, 85), rim: STEEL, gold: GOLD },
  parts: [
    curve('-.48 -.96!, -.24 -.9, 0 -1.0!, .24 -.9, .48 -.96!, .5 -.6, .4 -.26, 0 0!, -.4 -.26, -.5 -.6', {
      c: 'rim',
      form: 'cyl',
    }),
    curve('-.4 -.86!, -.2 -.82, 0 -.9!, 0 -.1!, -.33 -.3, -.42 -.6', {
      c: 'field',
      nx: -0.35,
      form: 'plane',
    }),
    curve('.4 -.86!, .2 -.82, 0 -.9!, 0 -.1!, .33 -.3, .42 -.6', { c: 'second', nx: 0.3, form: 'plane' }),
    star([0, -0.54, 0.24, 0.1, 5], { c: 'gold', form: 'plane' }),
    facet('0 -.78, .058 -.62, .228 -.614, .095 -.51, .141 -.346, 0 -.44', { c: 'gold', k: -0.4 }),
    ...each('-.44 -.88, 0 -.95, .44 -.88, -.455 -.6, .455 -.6, -.36 -.32, .36 -.32, 0 -.055', ([x, y]) =>
      round([x, y, 0.022], { c: 'gold', form: 'ball' }),
    ),
  ],
}

/** What kings, knights and dancers wear and carry. */
export const REGALIA: readonly Subject[] = [mask, crown, sword, shield]

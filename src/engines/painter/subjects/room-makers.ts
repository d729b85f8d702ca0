import { lch } from '../colours/colour.ts'
import { BRASS, DARK_WOOD, GOLD, IRON, RED, STEEL, WHITE, WOOD } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { ball, cyl, names } from './parts.ts'
import { curve, each, facet, row, stroke, taper } from './shapes.ts'
import type { Subject } from './subject.ts'

/** For three, with cushions. */
const sofa: Subject = {
  id: 'sofa',
  words: names('sofa, couch, settee, loveseat, sofas, 沙发, ソファ, ソファー, sofá, sofás, canapé, canapés'),
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1,
  accent: 'cloth',
  foot: 0.98,
  upright: true,
  hollow: true,
  seat: true,
  top: { x: 0, y: -0.42 },
  palette: {
    cloth: lch(0.56, 0.09, 200),
    one: lch(0.8, 0.13, 82),
    two: lch(0.72, 0.12, 20),
    wood: DARK_WOOD,
  },
  parts: [
    ...[-0.86, -0.3, 0.3, 0.86].map((x) => taper([x, 0, -0.12, 0.02, 0.035], { c: 'wood' })),
    curve('-.92 -.2!, -.94 -.72, -.86 -.86, -.5 -.9, .5 -.9, .86 -.86, .94 -.72, .92 -.2!', {
      c: 'cloth',
      k: -0.12,
      form: 'plane',
    }),
    ...[-0.43, 0.43].map((x) =>
      ball(
        `${x - 0.41} -.38, ${x - 0.41} -.7, ${x - 0.3} -.8, ${x + 0.3} -.8, ${x + 0.41} -.7, ${x + 0.41} -.38`,
        'cloth',
        0.05,
      ),
    ),
    facet('-.9 -.1, .9 -.1, .9 -.32, -.9 -.32', { c: 'cloth', k: -0.3, form: 'plane' }),
    ...[-0.43, 0.43].map((x) =>
      curve(
        `${x - 0.43} -.26, ${x - 0.44} -.38, ${x - 0.34} -.45, ${x + 0.34} -.45, ${x + 0.44} -.38, ${x + 0.43} -.26`,
        {
          c: 'cloth',
          k: 0.28,
          form: 'plane',
        },
      ),
    ),
    facet('-.78 -.44, -.46 -.5, -.42 -.78, -.72 -.74', { c: 'one', form: 'plane' }),
    facet('.5 -.48, .8 -.43, .74 -.73, .46 -.77', { c: 'two', form: 'plane' }),
    ...[-1, 1].map((side) =>
      curve(
        `${side * 0.84} -.08!, ${side * 0.84} -.46, ${side * 0.88} -.58, ${side * 0.98} -.61, ${side * 1.07} -.54, ${side * 1.07} -.4, ${side * 1.04} -.08!`,
        { c: 'cloth', k: 0.08, form: 'ball' },
      ),
    ),
  ],
}

/** From its foot end, a quilt over it. */
const bed: Subject = {
  id: 'bed',
  words: names(
    'bed, double bed, four-poster bed, cosy bed, cozy bed, 床, 双人床, ベッド, cama, lit double, Bett, Doppelbett',
  ),
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.1,
  accent: 'quilt',
  foot: 0.86,
  upright: true,
  hollow: true,
  top: { x: 0, y: -0.44 },
  palette: {
    quilt: lch(0.66, 0.11, 255),
    sheet: WHITE,
    wood: WOOD,
    pillow: lch(0.95, 0.02, 80),
    patch: lch(0.8, 0.09, 85),
  },
  parts: [
    ...[-0.7, 0.7].map((x) => taper([x, 0, -0.16, 0.03, 0.045], { c: 'wood', k: -0.3 })),
    curve('-.78 -.2!, -.8 -.9, -.6 -1.02, 0 -1.08, .6 -1.02, .8 -.9, .78 -.2!', { c: 'wood', form: 'plane' }),
    curve('-.68 -.4!, -.7 -.84, -.5 -.93, 0 -.98, .5 -.93, .7 -.84, .68 -.4!', { c: 'wood', k: -0.3 }),
    ...[-0.36, 0.36].map((x) =>
      ball(
        `${x - 0.3} -.5, ${x - 0.32} -.7, ${x - 0.16} -.76, ${x + 0.16} -.76, ${x + 0.32} -.7, ${x + 0.3} -.5`,
        'pillow',
      ),
    ),
    curve('-.74 -.46!, -.68 -.58, -.3 -.6, .3 -.6, .68 -.58, .74 -.46!', { c: 'sheet', form: 'plane' }),
    curve('-.76 -.48!, .76 -.48!, .9 -.2, .92 -.06!, .5 -.03, 0 -.06, -.5 -.03, -.92 -.06!, -.9 -.2', {
      c: 'quilt',
      form: 'plane',
    }),
    curve('-.76 -.48!, .76 -.48!, .8 -.4, 0 -.37, -.8 -.4', { c: 'patch' }),
    ...[-0.42, 0, 0.42].map((x) => stroke(`${x} -.37, ${x * 1.18} -.06`, 'quilt', 0.016, -0.5)),
    stroke('-.86 -.22, 0 -.19, .86 -.22', 'quilt', 0.016, -0.5),
  ],
}

/** On claw feet, full of foam. */
const bathtub: Subject = {
  id: 'bathtub',
  words: names(
    'bathtub, bath tub, tub, bubble bath, bath, 浴缸, 浴槽, バスタブ, お風呂, bañera, tina, baignoire, Badewanne',
  ),
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 0.9,
  accent: 'tub',
  foot: 0.6,
  upright: true,
  top: { x: 0.08, y: -0.5 },
  palette: { tub: WHITE, foot: BRASS, foam: lch(0.95, 0.02, 230), bubble: lch(0.88, 0.05, 215) },
  parts: [
    stroke('.78 -.5, .78 -.94, .7 -1, .58 -.98, .56 -.9', 'foot', 0.05),
    stroke('.72 -.72, .86 -.72', 'foot', 0.04),
    ...each(
      '-.52 -.62 .11, -.3 -.66 .13, -.06 -.68 .14, .18 -.65 .13, .4 -.62 .11, .56 -.6 .07, -.66 -.62 .07, -.18 -.76 .09, .06 -.77 .08',
      ([x, y, r]) => round([x, y, r], { c: 'foam', form: 'ball' }),
    ),
    ...each('-.5 -.9 .05, .2 -.86 .04, -.14 -1 .035, .36 -.78 .03', ([x, y, r]) =>
      round([x, y, r], { c: 'bubble', form: 'ball' }),
    ),
    ...[-1, 1].map((side) =>
      curve(`${side * 0.5} -.14, ${side * 0.62} -.12, ${side * 0.66} 0!, ${side * 0.54} 0!`, {
        c: 'foot',
        form: 'ball',
      }),
    ),
    curve('-.94 -.64!, -.84 -.34, -.66 -.12, -.46 -.06!, .46 -.06!, .66 -.12, .78 -.34, .82 -.58!', {
      c: 'tub',
      form: 'plane',
    }),
    cyl(
      '-1.0 -.7, -.9 -.7, -.6 -.62!, .6 -.62!, .82 -.66, .9 -.6, .82 -.54, .6 -.54!, -.6 -.54!, -.94 -.61',
      'tub',
      0.3,
    ),
  ],
}

/** Gilded, with a red seat. */
const throne: Subject = {
  id: 'throne',
  words: names('throne, royal throne, iron throne, golden throne, 王座, 宝座, 玉座, trono, trône, Thron'),
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.5,
  accent: 'cloth',
  foot: 0.46,
  upright: true,
  hollow: true,
  seat: true,
  top: { x: 0, y: -0.36 },
  palette: { gold: GOLD, cloth: lch(0.5, 0.17, 22), gem: lch(0.6, 0.15, 250) },
  parts: [
    box([-0.62, -0.07, 0.62, 0], { c: 'gold', k: -0.35, form: 'plane' }),
    facet('-.34 -.3, -.36 -.92, -.2 -1, -.12 -.93, 0 -1.1, .12 -.93, .2 -1, .36 -.92, .34 -.3', {
      c: 'gold',
      form: 'plane',
    }),
    curve('-.25 -.34!, -.26 -.78, -.14 -.88, 0 -.92, .14 -.88, .26 -.78, .25 -.34!', {
      c: 'cloth',
      form: 'plane',
    }),
    ...each('-.12 -.56, .12 -.56, 0 -.68, -.12 -.78, .12 -.78', ([x, y]) =>
      round([x, y, 0.018], { c: 'gold', k: 0.4 }),
    ),
    oval([0, -0.99, 0.04, 0.05], { c: 'gem', form: 'ball' }),
    ...each('-.36 -.95, .36 -.95', ([x, y]) => round([x, y, 0.05], { c: 'gold', k: 0.2, form: 'ball' })),
    facet('-.36 -.06, .36 -.06, .36 -.3, -.36 -.3', { c: 'gold', k: -0.2, form: 'plane' }),
    curve('-.36 -.28!, -.37 -.36, 0 -.4, .37 -.36, .36 -.28!', { c: 'cloth', k: 0.25, form: 'plane' }),
    ...[-1, 1].flatMap((side) => [
      box(side < 0 ? [-0.46, -0.54, -0.34, -0.06] : [0.34, -0.54, 0.46, -0.06], {
        c: 'gold',
        form: 'cyl' as const,
      }),
      round([side * 0.4, -0.56, 0.075], { c: 'gold', k: 0.25, form: 'ball' as const }),
    ]),
  ],
}

/** On three legs over its fire, bubbling. */
const cauldron: Subject = {
  id: 'cauldron',
  words: names(
    "cauldron, witch's cauldron, witches cauldron, 大锅, 坩埚, 大釜, 魔女の鍋, caldero, chaudron, Kessel, Hexenkessel",
  ),
  slots: ['ground'],
  homes: ['forest', 'interior', 'studio'],
  scale: 0.85,
  accent: 'brew',
  foot: 0.46,
  upright: true,
  palette: {
    iron: IRON,
    brew: lch(0.78, 0.19, 138),
    flame: lch(0.74, 0.17, 55),
    core: lch(0.89, 0.14, 90),
    log: DARK_WOOD,
  },
  parts: [
    ...each('-.24 -.02 -.3, .02 -.03 .32, .24 -.02 -.28', ([x, y, height], i) => [
      {
        ...curve(`${x - 0.12} ${y}, ${x - 0.08} -.14, ${x + 0.02} -.28!, ${x + 0.1} -.14, ${x + 0.12} ${y}`, {
          c: 'flame',
          k: height * 0.2,
        }),
        glow: true as const,
      },
      curve(`${x - 0.05} ${y}, ${x - 0.02} -.1, ${x + 0.01} -.16!, ${x + 0.05} ${y}`, {
        c: i === 1 ? 'core' : 'flame',
        k: 0.5,
      }),
    ]),
    stroke('-.46 -.02, .4 -.05', 'log', 0.06),
    stroke('-.38 -.05, .46 -.01', 'log', 0.06, 0.3),
    ...[-1, 1].map((side) => stroke(`${side * 0.34} -.22, ${side * 0.42} -.02`, 'iron', 0.06)),
    ball('-.5 -.74, -.58 -.5, -.5 -.26, -.28 -.12, .28 -.12, .5 -.26, .58 -.5, .5 -.74, 0 -.7', 'iron'),
    oval([0, -0.76, 0.54, 0.085], { c: 'iron', k: 0.35 }),
    { ...oval([0, -0.77, 0.46, 0.06], { c: 'brew' }), glow: true },
    ...each(
      '-.2 -.82 .1, .06 -.85 .12, .26 -.81 .08, -.06 -.98 .06, .2 -1.02 .045, -.24 -1.06 .035',
      ([x, y, r]) => round([x, y, r], { c: 'brew', form: 'ball' }),
    ),
    curve('.3 -.71, .42 -.72, .4 -.54, .34 -.46, .3 -.56', { c: 'brew', k: -0.1 }),
    ...row([-0.3, 0.3, 2], (x) => stroke(`${x} -.5, ${x} -.34`, 'iron', 0.03, 0.6)),
  ],
}

/** Enamel, with oven and pots. */
const stove: Subject = {
  id: 'stove',
  words: names(
    'stove, oven, cooker, kitchen stove, 炉灶, 烤箱, 灶台, コンロ, オーブン, かまど, estufa, horno, cuisinière, four de cuisine, Herd, Backofen, Ofen',
  ),
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.1,
  accent: 'enamel',
  foot: 0.5,
  upright: true,
  palette: {
    enamel: lch(0.9, 0.045, 165),
    trim: STEEL,
    glass: lch(0.35, 0.05, 50),
    fire: lch(0.8, 0.14, 65),
    pot: RED,
    knob: IRON,
  },
  parts: [
    box([-0.5, -0.98, 0.5, -0.74], { c: 'enamel', k: -0.15, form: 'plane' }),
    ...row([-0.3, 0.3, 2], (x, i) => [
      curve(`${x - 0.17} -.75, ${x - 0.18} -.92!, ${x + 0.18} -.92!, ${x + 0.17} -.75`, {
        c: i ? 'trim' : 'pot',
        form: 'cyl',
      }),
      oval([x, -0.93, 0.19, 0.03], { c: i ? 'trim' : 'pot', k: 0.3 }),
      round([x, -0.975, 0.03], { c: 'knob' }),
    ]),
    box([-0.56, -0.75, 0.56, -0.69], { c: 'trim', form: 'plane' }),
    box([-0.52, -0.69, 0.52, -0.04], { c: 'enamel', form: 'plane' }),
    ...row([-0.36, 0.36, 4], (x) => round([x, -0.61, 0.045], { c: 'knob', form: 'ball' })),
    stroke('-.36 -.5, .36 -.5', 'trim', 0.04),
    box([-0.38, -0.44, 0.38, -0.16], { c: 'glass' }),
    {
      ...curve('-.26 -.17, -.2 -.26, -.12 -.2, -.02 -.3!, .08 -.2, .18 -.27, .26 -.17', { c: 'fire' }),
      glow: true,
    },
    ...[-0.42, 0.42].map((x) => box([x - 0.05, -0.04, x + 0.05, 0], { c: 'knob' })),
  ],
}

/** What makes a room the one it is. */
export const ROOM_MAKERS: readonly Subject[] = [sofa, bed, bathtub, throne, cauldron, stove]

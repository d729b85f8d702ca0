import { lch } from '../colours/colour.ts'
import { GOLD, INK, IRON, RED, STEEL, WHITE } from './materials.ts'
import { moved, oval, round } from './outline.ts'
import { ball, cyl, names } from './parts.ts'
import { curve, each, facet, star, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A running shoe from the side, its toe to the left. */
const SHOE: readonly Part[] = [
  facet('.5 -.7, .56 -.6, .62 -.12, .2 -.12', { c: 'trim' }),
  curve(
    '-.76 -.12!, -.74 -.24, -.6 -.32, -.38 -.38, -.2 -.52, -.08 -.66!, .06 -.6, .28 -.58, .48 -.7!, .56 -.56, .6 -.12!',
    {
      c: 'upper',
      form: 'plane',
    },
  ),
  curve('-.75 -.12!, -.74 -.24, -.6 -.31, -.48 -.26, -.44 -.12!', { c: 'trim', form: 'plane' }),
  curve('-.08 -.66!, -.02 -.76, .1 -.74, .14 -.58, .02 -.56', { c: 'upper', k: -0.35 }),
  facet('-.16 -.15, .02 -.15, .4 -.46, .3 -.5', { c: 'trim' }),
  facet('.1 -.15, .26 -.15, .48 -.36, .42 -.44', { c: 'trim' }),
  ...each('-.42 -.36 -.3 -.28, -.31 -.43 -.19 -.34, -.21 -.51 -.09 -.42', ([x, y, tx, ty]) =>
    stroke(`${x} ${y}, ${tx} ${ty}`, 'trim', 0.045, 0.2),
  ),
  curve('-.8 -.14!, .64 -.14!, .66 -.05, .58 0!, -.7 0!, -.8 -.06', { c: 'sole', form: 'plane' }),
  stroke('-.78 -.08, .64 -.08', 'upper', 0.02),
]

/** A pair, one behind the other. */
const sneakers: Subject = {
  id: 'sneakers',
  words: names(
    'sneakers, sneaker, running shoe, running shoes, trainers, shoe, 运动鞋, 球鞋, スニーカー, 運動靴, zapatillas, zapatilla, zapato, baskets, chaussure, Turnschuh, Turnschuhe, Schuh, shoes, pair of shoes, 鞋子, 鞋, 靴, くつ, zapatos, chaussures, Schuhe',
  ),
  slots: ['ground'],
  homes: ['studio', 'tabletop', 'street'],
  scale: 0.72,
  accent: 'upper',
  several: true,
  foot: 0.8,
  palette: { upper: lch(0.6, 0.19, 28), trim: WHITE, sole: lch(0.94, 0.015, 85) },
  parts: [...moved(SHOE, { x: 0.3, y: -0.14, scale: 0.94 }), ...SHOE],
}

/** Two dark lenses. */
const sunglasses: Subject = {
  id: 'sunglasses',
  words: names(
    'sunglasses, glasses, spectacles, goggles, eyeglasses, shades, 墨镜, 太阳镜, 眼镜, サングラス, 眼鏡, メガネ, gafas, gafas de sol, lentes, lunettes, lunettes de soleil, Sonnenbrille, Brille',
  ),
  slots: ['ground'],
  homes: ['tabletop', 'beach', 'studio'],
  scale: 0.5,
  accent: 'lens',
  several: true,
  foot: 0.6,
  upright: true,
  worn: 'eyes',
  palette: { frame: INK, lens: lch(0.3, 0.045, 265), gleam: WHITE },
  parts: [
    ...[-1, 1].flatMap((side) => [
      stroke(`${side * 0.6} -.38, ${side * 0.68} -.36`, 'frame', 0.08),
      curve(
        `${side * 0.07} -.42, ${side * 0.34} -.46, ${side * 0.62} -.42, ${side * 0.64} -.24, ${side * 0.52} -.04, ${side * 0.34} 0, ${side * 0.16} -.06, ${side * 0.06} -.24`,
        { c: 'frame' },
      ),
      curve(
        `${side * 0.13} -.36, ${side * 0.34} -.39, ${side * 0.56} -.36, ${side * 0.57} -.24, ${side * 0.47} -.09, ${side * 0.34} -.06, ${side * 0.21} -.11, ${side * 0.13} -.24`,
        { c: 'lens', form: 'plane' },
      ),
    ]),
    stroke('-.1 -.34, 0 -.38, .1 -.34', 'frame', 0.07),
    ...[-0.42, 0.22].map((x) => stroke(`${x} -.14, ${x + 0.16} -.33`, 'gleam', 0.035)),
  ],
}

/** Over both ears. */
const headphones: Subject = {
  id: 'headphones',
  words: names(
    'headphones, headphone, headset, earphones, 耳机, 耳機, ヘッドホン, ヘッドフォン, auriculares, cascos de música, casque audio, écouteurs, Kopfhörer',
  ),
  slots: ['ground'],
  homes: ['tabletop', 'studio'],
  scale: 0.6,
  accent: 'pad',
  several: true,
  foot: 0.5,
  upright: true,
  worn: 'ears',
  palette: { band: INK, pad: RED, metal: STEEL },
  parts: [
    stroke('-.5 -.36, -.5 -.66, -.34 -.9, 0 -1, .34 -.9, .5 -.66, .5 -.36', 'band', 0.1),
    stroke('-.4 -.84, -.2 -.94, 0 -.97, .2 -.94, .4 -.84', 'pad', 0.05, 0.4),
    ...[-1, 1].flatMap((side) => [
      stroke(`${side * 0.5} -.6, ${side * 0.5} -.44`, 'metal', 0.06),
      curve(
        `${side * 0.42} -.5, ${side * 0.56} -.54, ${side * 0.66} -.42, ${side * 0.66} -.14, ${side * 0.56} -.01, ${side * 0.42} -.06`,
        { c: 'pad', form: 'ball' },
      ),
      curve(
        `${side * 0.34} -.46, ${side * 0.44} -.5, ${side * 0.46} -.28, ${side * 0.44} -.06, ${side * 0.34} -.1`,
        {
          c: 'band',
          k: 0.2,
        },
      ),
    ]),
  ],
}

/** Tall, with a ribbon. */
const topHat: Subject = {
  id: 'top-hat',
  words: names(
    'top hat, hat, bowler hat, fedora, 礼帽, 帽子, シルクハット, ハット, sombrero de copa, chistera, chapeau, haut-de-forme, Zylinder',
  ),
  slots: ['ground'],
  homes: ['tabletop', 'studio'],
  scale: 0.6,
  accent: 'felt',
  foot: 0.55,
  upright: true,
  worn: 'head',
  palette: { felt: lch(0.29, 0.03, 285), ribbon: RED },
  parts: [
    curve('-.36 -.08!, -.38 -.5, -.44 -.82!, 0 -.78, .44 -.82!, .38 -.5, .36 -.08!', {
      c: 'felt',
      form: 'cyl',
    }),
    oval([0, -0.82, 0.44, 0.07], { c: 'felt', k: 0.35 }),
    curve('-.37 -.1!, -.375 -.3!, 0 -.26, .375 -.3!, .37 -.1!, 0 -.05', { c: 'ribbon', form: 'cyl' }),
    curve(
      '-.7 -.12, -.5 -.13, -.3 -.09, 0 -.07, .3 -.09, .5 -.13, .7 -.12, .62 -.02, .3 .02, 0 .03, -.3 .02, -.62 -.02',
      {
        c: 'felt',
        k: 0.1,
        form: 'plane',
      },
    ),
  ],
}

/** Pointed, with stars. */
const wizardHat: Subject = {
  id: 'wizard-hat',
  words: names(
    "wizard hat, wizard's hat, witch hat, witch's hat, pointed hat, pointy hat, magic hat, party hat, 巫师帽, 女巫帽, 魔法帽, 魔女の帽子, とんがり帽子, sombrero de mago, sombrero de bruja, chapeau de sorcier, chapeau pointu, Hexenhut, Zauberhut",
  ),
  slots: ['ground'],
  homes: ['tabletop', 'studio'],
  scale: 0.75,
  accent: 'felt',
  foot: 0.6,
  upright: true,
  worn: 'head',
  palette: { felt: lch(0.4, 0.12, 290), band: GOLD, star: GOLD },
  parts: [
    ball(
      '-.4 -.1!, -.3 -.38, -.2 -.66, -.06 -.92, .12 -1.08, .34 -1.04!, .22 -.94, .2 -.76, .28 -.46, .4 -.1!, 0 -.04',
      'felt',
    ),
    ...each('-.1 -.52 .09, .14 -.7 .06, .16 -.36 .07', ([x, y, r]) =>
      star([x, y, r, r * 0.42, 5], { c: 'star' }),
    ),
    curve('-.41 -.1!, -.37 -.24!, 0 -.18, .37 -.24!, .41 -.1!, 0 -.04', { c: 'band', form: 'cyl' }),
    curve('-.74 -.1, -.4 -.12, 0 -.06, .4 -.12, .74 -.1, .5 .01, 0 .05, -.5 .01', {
      c: 'felt',
      k: 0.12,
      form: 'plane',
    }),
  ],
}

/** A cook's, tall and gathered. */
const chefHat: Subject = {
  id: 'chef-hat',
  words: names(
    "chef hat, chef's hat, chefs hat, toque, cook's hat, 厨师帽, コック帽, gorro de chef, gorro de cocinero, toque de chef, Kochmütze",
  ),
  slots: ['ground'],
  homes: ['tabletop', 'studio'],
  scale: 0.6,
  accent: 'cloth',
  foot: 0.4,
  upright: true,
  worn: 'head',
  palette: { cloth: WHITE, band: lch(0.93, 0.01, 260) },
  parts: [
    ball(
      '-.36 -.28!, -.56 -.46, -.54 -.72, -.34 -.8, -.18 -.94, .1 -.96, .28 -.84, .5 -.76, .56 -.52, .36 -.28!',
      'cloth',
    ),
    ...each('-.2 -.34 -.26 -.62, .02 -.32 .02 -.7, .22 -.34 .28 -.6', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${(x + tx) / 2 + 0.02} ${(y + ty) / 2}, ${tx} ${ty}`, 'cloth', 0.02, -0.5),
    ),
    curve('-.38 -.34!, 0 -.26, .38 -.34!, .38 -.02!, 0 .05, -.38 -.02!', { c: 'band', form: 'cyl' }),
  ],
}

/** Red with a white brim and bobble. */
const santaHat: Subject = {
  id: 'santa-hat',
  words: names(
    'santa hat, christmas hat, christmas cap, beanie, woolly hat, 圣诞帽, 毛线帽, サンタ帽, ニット帽, gorro de navidad, gorro de papá noel, bonnet de noël, Weihnachtsmütze, Nikolausmütze',
  ),
  slots: ['ground'],
  homes: ['tabletop', 'snow', 'studio'],
  scale: 0.6,
  accent: 'cloth',
  foot: 0.5,
  worn: 'head',
  palette: { cloth: RED, fur: WHITE },
  parts: [
    ball(
      '-.42 -.14!, -.34 -.46, -.12 -.74, .16 -.82, .42 -.7, .62 -.4!, .46 -.5, .36 -.44, .42 -.14!',
      'cloth',
    ),
    round([0.62, -0.32, 0.13], { c: 'fur', form: 'ball' }),
    cyl('-.5 -.24, -.4 -.29, 0 -.25, .4 -.29, .5 -.24, .5 -.03, .4 .02, 0 .05, -.4 .02, -.5 -.03', 'fur'),
  ],
}

/** Packed, with a rolled mat. */
const backpack: Subject = {
  id: 'backpack',
  words: names(
    'backpack, rucksack, school bag, handbag, purse, bag, suitcase, luggage, 背包, 书包, 手提包, 行李箱, リュック, リュックサック, バッグ, スーツケース, mochila, bolso, maleta, sac à dos, sac à main, valise, Handtasche, Koffer',
  ),
  slots: ['ground'],
  homes: ['studio', 'mountains', 'interior'],
  scale: 0.75,
  accent: 'cloth',
  foot: 0.36,
  upright: true,
  palette: {
    cloth: lch(0.56, 0.1, 200),
    flap: lch(0.66, 0.12, 60),
    strap: lch(0.4, 0.06, 50),
    metal: IRON,
    mat: lch(0.78, 0.11, 85),
  },
  parts: [
    stroke('-.12 -.84, -.1 -.97, .1 -.97, .12 -.84', 'strap', 0.05),
    ball(
      '-.4 -.06, -.42 -.4, -.34 -.74, -.2 -.88, .2 -.88, .34 -.74, .42 -.4, .4 -.06, .2 0, -.2 0',
      'cloth',
    ),
    curve('-.37 -.62, -.3 -.8, -.16 -.9, .16 -.9, .3 -.8, .37 -.62, .34 -.5, 0 -.44, -.34 -.5', {
      c: 'flap',
      form: 'plane',
    }),
    ball('-.28 -.06, -.29 -.3, 0 -.34, .29 -.3, .28 -.06, 0 -.02', 'cloth', 0.25),
    ...[-0.17, 0.17].flatMap((x) => [
      stroke(`${x} -.7, ${x} -.3`, 'strap', 0.045),
      facet(`${x - 0.035} -.42, ${x + 0.035} -.42, ${x + 0.035} -.34, ${x - 0.035} -.34`, { c: 'metal' }),
    ]),
  ],
}

/** What is worn and carried. */
export const WEARABLES: readonly Subject[] = [
  sneakers,
  sunglasses,
  headphones,
  topHat,
  wizardHat,
  santaHat,
  chefHat,
  backpack,
]

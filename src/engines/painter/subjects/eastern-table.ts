import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { DARK_WOOD, IRON, PALE_WOOD, RED, WHITE } from './materials.ts'
import { box, moved, oval } from './outline.ts'
import { ball, cyl, dot, egg, names } from './parts.ts'
import { curve, each, facet, hoop, leaf, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A wisp of steam that rises from there. */
const wisp = (x: number, y: number): Part =>
  curve(
    `${x} ${y}!, ${x - 0.09} ${y - 0.1}, ${x + 0.05} ${y - 0.2}, ${x - 0.02} ${y - 0.32}!, ${x + 0.11} ${y - 0.2}, ${x - 0.02} ${y - 0.11}, ${x + 0.04} ${y}!`,
    { c: 'steam', al: 0.55 },
  )

/** A bowl of tea without a handle: its middle at 0, its foot at 0. */
const TEA_BOWL: readonly Part[] = [
  curve('-.26 -.3!, -.25 -.14, -.16 -.03, -.12 0!, .12 0!, .16 -.03, .25 -.14, .26 -.3!', {
    c: 'glaze',
    form: 'ball',
  }),
  oval([0, -0.3, 0.26, 0.06], { c: 'glaze', k: 0.35 }),
  oval([0, -0.295, 0.22, 0.046], { c: 'tea' }),
  oval([-0.05, -0.305, 0.07, 0.012], { c: 'tea', k: 0.5 }),
]

/** An iron pot, a whisk and bowls of green tea on a tray. */
const teaSet: Subject = {
  id: 'tea-set',
  words: names(
    'tea set, tea ceremony, japanese tea ceremony, chinese tea ceremony, japanese tea, green tea, matcha, matcha tea, 茶道, 抹茶, 功夫茶, 茶具, 绿茶, 緑茶, 茶の湯, 茶会, ceremonia del té, té verde, ' +
      'juego de té, cérémonie du thé, thé vert, service à thé, Teezeremonie, Grüner Tee, Teeservice',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.95,
  accent: 'glaze',
  foot: 1.0,
  palette: {
    tray: DARK_WOOD,
    iron: IRON,
    glaze: lch(0.52, 0.07, 225),
    tea: lch(0.68, 0.13, 120),
    bamboo: lch(0.8, 0.08, 85),
    leaf: lch(0.55, 0.11, 140),
    bloom: lch(0.86, 0.08, 355),
    steam: WHITE,
  },
  parts: [
    wisp(-0.52, -0.42),
    wisp(-0.17, -0.62),
    facet('-1.12 -.12, 1.12 -.12, 1.04 -.2, -1.04 -.2', { c: 'tray', k: 0.3 }),
    facet('-1.12 -.12, 1.12 -.12, 1.08 0, -1.08 0', { c: 'tray', form: 'plane' }),
    stroke('-1.1 -.06, 1.1 -.06', 'tray', 0.014, -0.6),
    stroke('.06 -.66, .1 -.9, .34 -1.0, .58 -.9, .62 -.66', 'iron', 0.045, 0.1),
    ball('-.14 -.62!, -.02 -.56, .06 -.44, .02 -.36, -.06 -.48, -.2 -.56!', 'iron', 0.2),
    ball(
      '.34 -.7, .54 -.68, .7 -.54, .74 -.4, .66 -.24, .5 -.15, .18 -.15, .02 -.24, -.06 -.4, -.02 -.54, .14 -.68',
      'iron',
    ),
    ...row([0.06, 0.62, 6], (x, i) => dot([x, -0.34 - (i % 2) * 0.07, 0.018], 'iron', 0.5)),
    ...row([0.1, 0.58, 5], (x, i) => dot([x, -0.5 - (i % 2) * 0.06, 0.016], 'iron', 0.5)),
    curve('.14 -.69, .34 -.76, .54 -.69, .34 -.65', { c: 'iron', k: 0.25 }),
    egg([0.34, -0.77, 0.05, 0.04], 'iron', 0.3),
    ...moved(TEA_BOWL, { x: -0.54, y: -0.13, scale: 1 }),
    cyl('-.98 -.13!, -.82 -.13!, -.86 -.28!, -.87 -.46!, -.93 -.46!, -.94 -.28!', 'bamboo'),
    ...row([-0.97, -0.83, 5], (x) => stroke(`-.9 -.26, ${x} -.14`, 'bamboo', 0.01, -0.5)),
    stroke('-.95 -.28, -.85 -.28', 'tray', 0.014),
    ...moved(TEA_BOWL, { x: 0.86, y: -0.08, scale: 0.74 }),
    ...each('-.16 -.08 -.3 -.02, -.12 -.08 .04 -.0', ([x, y, tx, ty]) =>
      leaf([x, y, tx, ty, 0.04], { c: 'leaf' }),
    ),
    ...each('-.18 -.1, -.12 -.13, -.08 -.09, -.14 -.07', ([x, y]) => dot([x, y, 0.036], 'bloom')),
  ],
}

/** Pleated dumplings in a steamer of bamboo. */
const dumplings: Subject = {
  id: 'dumplings',
  words: names(
    'dumplings, dumpling, dim sum, gyoza, bao, steamed buns, steamed bun, xiaolongbao, 饺子, 餃子, 包子, 小笼包, 点心, 馒头, 肉まん, 小籠包, 点心盛り合わせ, empanadillas chinas, raviolis chinois, Teigtaschen, Maultaschen',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.85,
  accent: 'bamboo',
  foot: 0.95,
  palette: {
    bamboo: lch(0.76, 0.085, 78),
    inside: lch(0.62, 0.07, 70),
    dough: lch(0.95, 0.025, 85),
    herb: lch(0.6, 0.13, 140),
    stick: lch(0.42, 0.12, 25),
    steam: WHITE,
  },
  parts: [
    wisp(-0.3, -0.74),
    wisp(0.22, -0.78),
    cyl('-.8 -.42!, .8 -.42!, .8 -.04, .5 .02, 0 .04, -.5 .02, -.8 -.04', 'bamboo'),
    ...each('-.3, -.12', ([y]) =>
      stroke(`-.8 ${y}, -.4 ${y + 0.06}, 0 ${y + 0.075}, .4 ${y + 0.06}, .8 ${y}`, 'inside', 0.022),
    ),
    ...row([-0.6, 0.6, 5], (x) =>
      stroke(`${x} ${-0.26 + 0.06 * (1 - x * x)}, ${x} ${-0.14 + 0.06 * (1 - x * x)}`, 'inside', 0.016),
    ),
    oval([0, -0.42, 0.8, 0.17], { c: 'bamboo', k: 0.3 }),
    oval([0, -0.42, 0.72, 0.14], { c: 'inside', k: -0.3 }),
    ...each('-.42 -.5 .22, .0 -.54 .22, .42 -.5 .22, -.22 -.42 .25, .24 -.42 .25', bun),
    ...each('-.36 -.42, .06 -.5, .42 -.4', ([x, y]) => dot([x + 0.06, y, 0.02], 'herb')),
    ...each('.5 -.8 1.1 -.36, .62 -.84 1.16 -.4', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${tx} ${ty}`, 'stick', 0.03),
    ),
  ],
}

/** A dumpling gathered at its top: foot and half width. */
function bun([x, y, r]: readonly [number, number, number, ...number[]]): Part[] {
  return [
    ball(
      `${x - r} ${y}, ${x - r * 0.8} ${y - r * 0.6}, ${x - r * 0.2} ${y - r}, ${x} ${y - r * 1.16}!, ${x + r * 0.2} ${y - r}, ${x + r * 0.8} ${y - r * 0.6}, ${x + r} ${y}, ${x} ${y + r * 0.2}`,
      'dough',
    ),
    ...[-0.6, -0.25, 0.1, 0.45, 0.75].map((to) =>
      stroke(
        `${x} ${y - r}, ${x + to * r * 0.7} ${y - r * 0.7}, ${x + to * r} ${y - r * 0.3}`,
        'dough',
        0.012,
        -0.6,
      ),
    ),
  ]
}

/** A pot with two soups over a flame, and what goes into it. */
const hotPot: Subject = {
  id: 'hot-pot',
  words: names(
    'hot pot, hotpot, sichuan hotpot, shabu shabu, fondue, stew, curry, paella, 火锅, 火鍋, 鸳鸯火锅, 麻辣烫, 鍋料理, すき焼き, しゃぶしゃぶ, おでん, カレー, カレーライス, guiso, estofado, ragoût, Eintopf, Feuertopf',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.95,
  accent: 'pot',
  foot: 1.0,
  palette: {
    pot: lch(0.74, 0.1, 75),
    broth: lch(0.56, 0.2, 32),
    clear: lch(0.9, 0.07, 90),
    chilli: RED,
    herb: lch(0.6, 0.14, 140),
    mushroom: lch(0.72, 0.05, 65),
    tofu: WHITE,
    flame: lch(0.76, 0.16, 60),
    stand: IRON,
    steam: WHITE,
  },
  parts: [
    wisp(-0.36, -0.7),
    wisp(0.06, -0.76),
    wisp(0.4, -0.7),
    box([-0.46, -0.14, 0.46, 0], { c: 'stand', form: 'cyl' }),
    ...row([-0.26, 0.26, 5], (x) => ({
      ...curve(`${x - 0.05} -.1!, ${x} -.22, ${x + 0.05} -.1!`, { c: 'flame' }),
      glow: true as const,
    })),
    ...each('-.98, .98', ([x]) => hoop([x * 0.92, -0.46, 0.12, 0.08], 'pot', 0.05, -0.3)),
    curve('-.84 -.52!, -.8 -.3, -.6 -.17, -.3 -.14!, .3 -.14!, .6 -.17, .8 -.3, .84 -.52!', {
      c: 'pot',
      form: 'ball',
    }),
    oval([0, -0.52, 0.86, 0.19], { c: 'pot', k: 0.35 }),
    oval([0, -0.51, 0.78, 0.155], { c: 'broth' }),
    curve('0 -.66!, .4 -.64, .7 -.58, .78 -.51, .66 -.43, .36 -.37, 0 -.355!, -.14 -.44, .14 -.56', {
      c: 'clear',
    }),
    stroke('0 -.665, .14 -.57, -.14 -.45, 0 -.355', 'pot', 0.035, 0.2),
    ...each(
      '-.56 -.52 -.46 -.56, -.3 -.44 -.2 -.4, -.4 -.6 -.28 -.62, -.62 -.48 -.54 -.45',
      ([x, y, tx, ty]) => leaf([x, y, tx, ty, 0.03], { c: 'chilli', k: -0.3 }),
    ),
    ...each('-.42 -.48, -.18 -.58, -.1 -.4', ([x, y]) => dot([x, y, 0.03], 'herb')),
    ...each('.3 -.5, .5 -.56, .56 -.46', ([x, y]) => [
      oval([x, y, 0.075, 0.04], { c: 'mushroom' }),
      stroke(`${x - 0.03} ${y}, ${x + 0.03} ${y}`, 'tofu', 0.014),
    ]),
    ...each('.22 -.6, .38 -.43', ([x, y]) => box([x - 0.05, y - 0.03, x + 0.05, y + 0.03], { c: 'tofu' })),
    ...each('.12 -.44, .64 -.53', ([x, y]) => leaf([x, y, x + 0.12, y - 0.03, 0.03], { c: 'herb' })),
  ],
}

/** A folded shell, what is in it rising over its rim. */
const TACO: readonly Part[] = [
  curve('-.5 -.04, -.44 -.34, -.24 -.58, .04 -.62, .3 -.52, .46 -.3, .5 -.04, 0 0', { c: 'shell', k: -0.4 }),
  ...each('-.4 -.3, -.28 -.48, -.1 -.58, .1 -.58, .28 -.48, .4 -.3', ([x, y]) =>
    egg([x, y, 0.13, 0.1], 'salad'),
  ),
  ...each('-.32 -.36, -.12 -.48, .12 -.48, .32 -.36', ([x, y]) => egg([x, y, 0.12, 0.09], 'meat')),
  ...each('-.22 -.5, .02 -.58, .24 -.5, .38 -.36', ([x, y], i) =>
    egg([x, y, 0.06, 0.05], i % 2 ? 'cheese' : 'tomato'),
  ),
  curve('-.52 0!, -.5 -.16, -.38 -.36, -.18 -.46, .1 -.46, .34 -.36, .48 -.18, .5 0!', {
    c: 'shell',
    form: 'ball',
  }),
  ...each('-.3 -.14, -.1 -.3, .14 -.2, .3 -.1, .0 -.08', ([x, y]) => dot([x, y, 0.018], 'shell', -0.5)),
]

/** Three folded shells with their fillings. */
const tacos: Subject = {
  id: 'tacos',
  words: names(
    'taco, tacos, burrito, burritos, quesadilla, mexican food, 墨西哥卷饼, 塔可, タコス, ブリトー, comida mexicana, mexikanisches Essen',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.75,
  accent: 'shell',
  foot: 0.9,
  palette: {
    shell: lch(0.83, 0.13, 82),
    meat: lch(0.45, 0.08, 40),
    salad: lch(0.68, 0.15, 135),
    tomato: RED,
    cheese: lch(0.86, 0.14, 90),
    board: PALE_WOOD,
  },
  parts: [
    facet('-1.06 -.06, 1.06 -.06, 1.0 0, -1.0 0', { c: 'board', form: 'plane' }),
    facet('-1.06 -.06, 1.06 -.06, .9 -.16, -.9 -.16', { c: 'board', k: 0.35 }),
    ...each('.5 -.12 .82, .0 -.1 .9, -.48 -.08 .98', ([x, y, scale]) => moved(TACO, { x, y, scale })),
  ],
}

/** Dishes of the East and of the South. */
export const EASTERN_TABLE: readonly Subject[] = [teaSet, dumplings, hotPot, tacos]

import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { BRASS, CREAM, DARK_WOOD, GOLD, RED, WHITE, WOOD } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { curve, each, facet, hoop, row, star, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A cluster grown from rock. */
const crystal: Subject = {
  id: 'crystal',
  words: [
    ...names(
      'crystal, crystals, amethyst, quartz, magic crystal, 水晶, 晶体, 紫水晶, クリスタル, 結晶, cristal',
    ),
    ...names('cristales, cuarzo, cristaux, améthyste, kristall, kristalle, bergkristall'),
  ],
  slots: ['ground', 'air'],
  homes: ['studio', 'mountains', 'tabletop', 'forest'],
  scale: 1,
  accent: 'gem',
  foot: 0.42,
  upright: true,
  palette: { gem: lch(0.68, 0.14, 300), rock: lch(0.4, 0.03, 280), spark: WHITE },
  parts: [
    ...shard([-0.2, -0.06, -0.42, -0.72, 0.1]),
    ...shard([0.22, -0.06, 0.46, -0.66, 0.1]),
    ...shard([0.1, -0.06, 0.2, -0.86, 0.12]),
    ...shard([-0.06, -0.06, -0.08, -1.04, 0.16]),
    ...shard([-0.3, -0.04, -0.6, -0.4, 0.075]),
    ...shard([0.34, -0.04, 0.62, -0.36, 0.075]),
    ...shard([0.14, -0.02, 0.26, -0.44, 0.09]),
    ...shard([-0.2, -0.02, -0.28, -0.4, 0.085]),
    facet('-.52 0, -.46 -.1, -.3 -.06, -.16 -.14, 0 -.06, .14 -.13, .3 -.05, .44 -.1, .54 0', {
      c: 'rock',
      form: 'plane',
    }),
    star([-0.02, -0.84, 0.09, 0.014, 4], { c: 'spark', al: 0.9 }),
    star([0.4, -0.54, 0.06, 0.01, 4], { c: 'spark', al: 0.8 }),
  ],
}

/** A cut stone. */
const gem: Subject = {
  id: 'gem',
  words: [
    ...names('gem, diamond, gemstone, jewel, ruby gem, sapphire gem, emerald gem, 宝石, 钻石, ダイヤモンド'),
    ...names('ダイヤ, diamante, gema, joya, diamant, gemme, joyau, edelstein, edelsteine, juwel'),
    ...names('diamanten'),
  ],
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.75,
  accent: 'gem',
  foot: 0.1,
  upright: true,
  palette: { gem: lch(0.74, 0.11, 215), spark: WHITE },
  parts: [
    facet('-.44 -.88, -.6 -.64, -.22 -.64', { c: 'gem', k: 0.35 }),
    facet('-.44 -.88, -.22 -.64, 0 -.88', { c: 'gem', k: 0.75 }),
    facet('0 -.88, -.22 -.64, .22 -.64', { c: 'gem', k: 0.15 }),
    facet('0 -.88, .22 -.64, .44 -.88', { c: 'gem', k: 0.5 }),
    facet('.44 -.88, .22 -.64, .6 -.64', { c: 'gem', k: -0.2 }),
    facet('-.6 -.64, -.22 -.64, 0 0', { c: 'gem', k: 0.05, form: 'plane' }),
    facet('-.22 -.64, .22 -.64, 0 0', { c: 'gem', k: 0.4, form: 'plane' }),
    facet('.22 -.64, .6 -.64, 0 0', { c: 'gem', k: -0.5, form: 'plane' }),
    stroke('-.6 -.64, .6 -.64', 'spark', 0.014),
    facet('-.16 -.6, -.06 -.6, -.02 -.24', { c: 'spark', al: 0.5 }),
    star([-0.36, -0.8, 0.16, 0.022, 4], { c: 'spark' }),
    star([0.46, -0.5, 0.1, 0.014, 4], { c: 'spark', al: 0.8 }),
  ],
}

/** Open, full of gold. */
const treasureChest: Subject = {
  id: 'treasure-chest',
  words: [
    ...names('treasure chest, chest, treasure, pirate chest, gold coins, 宝箱, 宝藏, 百宝箱, 宝物, 宝の箱'),
    ...names('cofre del tesoro, cofre, tesoro, coffre au trésor, trésor, schatztruhe, schatztruhen'),
    ...names('truhe, schatz'),
  ],
  slots: ['ground'],
  homes: ['beach', 'underwater', 'studio', 'interior'],
  scale: 0.9,
  accent: 'wood',
  foot: 0.66,
  upright: true,
  top: { x: 0, y: -0.6 },
  palette: {
    wood: WOOD,
    dark: DARK_WOOD,
    iron: BRASS,
    gold: GOLD,
    ruby: RED,
    green: lch(0.62, 0.14, 155),
    pearl: CREAM,
  },
  parts: [
    curve('-.6 -.56!, -.66 -.8, -.52 -1.0, -.3 -1.06, .3 -1.06, .52 -1.0, .66 -.8, .6 -.56!', {
      c: 'wood',
      k: -0.2,
      form: 'plane',
    }),
    curve('-.54 -.54!, -.58 -.78, -.46 -.94, -.28 -.98, .28 -.98, .46 -.94, .58 -.78, .54 -.54!', {
      c: 'dark',
    }),
    ...[-0.42, 0.42].map((x) =>
      curve(`${x - 0.05} -.54!, ${x - 0.05} -.96, ${x} -1.05!, ${x + 0.05} -.96, ${x + 0.05} -.54!`, {
        c: 'iron',
        k: -0.2,
      }),
    ),
    curve('-.56 -.46!, -.46 -.62, -.26 -.74, -.04 -.78, .2 -.72, .44 -.6, .56 -.46!', {
      c: 'gold',
      form: 'ball',
      glow: true,
    }),
    ...each(
      '-.4 -.54, -.26 -.64, -.1 -.6, .04 -.72, .16 -.58, .3 -.62, .42 -.52, -.02 -.5, -.24 -.5, .28 -.49, -.14 -.73',
      ([x, y], i) => oval([x, y, 0.07, 0.045], { c: 'gold', k: i % 2 ? 0.4 : -0.35 }),
    ),
    facet('-.34 -.66, -.26 -.74, -.18 -.66, -.26 -.56', { c: 'ruby', k: 0.1 }),
    facet('-.34 -.66, -.18 -.66, -.26 -.56', { c: 'ruby', k: -0.4 }),
    facet('.14 -.7, .22 -.78, .3 -.7, .22 -.6', { c: 'green', k: 0.1 }),
    facet('.14 -.7, .3 -.7, .22 -.6', { c: 'green', k: -0.4 }),
    ...row([-0.06, 0.12, 5], (x) =>
      round([x, -0.47 + Math.abs(x - 0.03) * -0.3, 0.026], { c: 'pearl', form: 'ball' }),
    ),
    box([-0.62, -0.48, 0.62, 0], { c: 'wood', form: 'plane' }),
    ...[-0.12, -0.24, -0.36].map((y) => stroke(`-.61 ${y}, .61 ${y}`, 'wood', 0.01, -0.8)),
    box([-0.64, -0.5, 0.64, -0.43], { c: 'iron', form: 'plane' }),
    box([-0.64, -0.06, 0.64, 0], { c: 'iron', k: -0.2, form: 'plane' }),
    ...[-0.42, 0.42].map((x) => box([x - 0.055, -0.49, x + 0.055, 0], { c: 'iron', form: 'plane' })),
    ...[-0.42, 0.42].flatMap((x) => [-0.4, -0.25, -0.1].map((y) => round([x, y, 0.016], { c: 'dark' }))),
    box([-0.1, -0.49, 0.1, -0.24], { c: 'iron', k: 0.3 }),
    round([0, -0.38, 0.032], { c: 'dark' }),
    facet('-.018 -.37, .018 -.37, .028 -.28, -.028 -.28', { c: 'dark' }),
  ],
}

/** An old key, standing. */
const key: Subject = {
  id: 'key',
  words: names(
    'key, old key, golden key, skeleton key, 钥匙, 古老的钥匙, 鍵, llave, clé, clef, schlüssel, かぎ',
  ),
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.75,
  accent: 'metal',
  foot: 0.1,
  palette: { metal: BRASS, ribbon: RED },
  parts: [
    curve('-.03 -.96!, -.12 -1.04, -.3 -1.1!, -.2 -1.0, -.26 -.9!, -.1 -.94', { c: 'ribbon', k: -0.1 }),
    ...each('0 -.9 .12, -.13 -.72 .115, .13 -.72 .115', ([x, y, r]) =>
      hoop([x, y, r, r], 'metal', 0.062, x < 0 ? 0.2 : -0.1),
    ),
    box([-0.034, -0.66, 0.034, 0], { c: 'metal', form: 'cyl' }),
    ...each('-.62 .07, -.56 .055, -.34 .05', ([y, half]) =>
      box([-half, y - 0.02, half, y + 0.02], { c: 'metal', k: 0.2, form: 'cyl' }),
    ),
    facet(
      '.03 -.24, .2 -.24, .2 -.18, .14 -.18, .14 -.14, .2 -.14, .2 -.02, .12 -.02, .12 -.07, .07 -.07, .07 -.02, .03 -.02',
      { c: 'metal', k: -0.1, form: 'plane' },
    ),
    round([0, -0.75, 0.04], { c: 'metal', form: 'ball' }),
  ],
}

/** Iron, with a rope. */
const anchor: Subject = {
  id: 'anchor',
  words: names('anchor, ship anchor, 船锚, 锚, 錨, いかり, ancla, ancre, anker'),
  slots: ['ground'],
  homes: ['beach', 'underwater', 'studio'],
  scale: 1,
  accent: 'iron',
  foot: 0.3,
  upright: true,
  palette: { iron: lch(0.42, 0.05, 250), rope: lch(0.78, 0.07, 75) },
  parts: [
    hoop([0, -0.98, 0.085, 0.085], 'iron', 0.045),
    curve('-.045 -.9!, -.05 -.12!, .05 -.12!, .045 -.9!', { c: 'iron', form: 'cyl' }),
    curve(
      '-.46 -.34, -.42 -.18, -.26 -.05, 0 0!, .26 -.05, .42 -.18, .46 -.34!, .36 -.3!, .3 -.2, .18 -.13, 0 -.11, -.18 -.13, -.3 -.2, -.36 -.3!',
      { c: 'iron', form: 'plane' },
    ),
    facet('-.56 -.3, -.46 -.5, -.3 -.28, -.42 -.26', { c: 'iron', k: 0.15 }),
    facet('.56 -.3, .46 -.5, .3 -.28, .42 -.26', { c: 'iron', k: -0.2 }),
    box([-0.27, -0.79, 0.27, -0.72], { c: 'iron', k: 0.2, form: 'plane' }),
    ...[-0.28, 0.28].map((x) => round([x, -0.755, 0.052], { c: 'iron', form: 'ball' })),
    stroke('.06 -1.0, .2 -.9, .14 -.66, -.12 -.54, -.14 -.4, .12 -.3, .2 -.14, .46 -.06', 'rope', 0.045),
    stroke('.06 -1.0, .2 -.9, .14 -.66, -.12 -.54, -.14 -.4, .12 -.3, .2 -.14, .46 -.06', 'rope', 0.01, -0.6),
  ],
}

/** What is found in caves and castles. */
export const TREASURES: readonly Subject[] = [crystal, gem, treasureChest, key, anchor]

/** A crystal point: foot, tip and half width. */
function shard([x, y, tipX, tipY, half]: readonly [number, number, number, number, number]): Part[] {
  const [dx, dy] = [tipX - x, tipY - y]
  const length = Math.hypot(dx, dy)
  const at = (along: number, aside: number) =>
    `${x + dx * along - (dy / length) * aside * half} ${y + dy * along + (dx / length) * aside * half}`
  return [
    facet(`${at(0, -0.9)}, ${at(0.78, -1)}, ${at(1, 0.1)}, ${at(0.72, -0.2)}, ${at(0, -0.2)}`, {
      c: 'gem',
      nx: -0.55,
      form: 'plane',
    }),
    facet(`${at(0, -0.2)}, ${at(0.72, -0.2)}, ${at(0.76, 0.45)}, ${at(0, 0.4)}`, {
      c: 'gem',
      k: 0.3,
      form: 'plane',
    }),
    facet(`${at(0.72, -0.2)}, ${at(1, 0.1)}, ${at(0.76, 0.45)}`, { c: 'gem', k: 0.75 }),
    facet(`${at(0, 0.4)}, ${at(0.76, 0.45)}, ${at(1, 0.1)}, ${at(0.8, 1)}, ${at(0, 0.9)}`, {
      c: 'gem',
      nx: 0.75,
      form: 'plane',
    }),
  ]
}

import { lch } from '../colours/colour.ts'
import { dial } from './clocks.ts'
import { TABLES } from './homes.ts'
import { CREAM, DARK_WOOD, GOLD, INK, STEEL, WHITE, WOOD } from './materials.ts'
import { ball, cyl, dot, egg, flat, names, slope, twin, veil } from './parts.ts'
import { curve, each, facet, hoop, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** On a tailor's stand. */
const dress: Subject = {
  id: 'dress',
  words: names(
    'dress, dresses, gown, evening gown, wedding dress, ball gown, summer dress, 裙子, 连衣裙, 婚纱, 礼服, ドレス, ワンピース, ウェディングドレス, vestido, vestidos, vestido de novia, robe, robes, robe de mariée, Kleid, Kleider, Abendkleid, Brautkleid',
  ),
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.2,
  accent: 'dress',
  foot: 0.24,
  upright: true,
  palette: { dress: lch(0.6, 0.17, 15), sash: lch(0.46, 0.14, 15), form: CREAM, wood: WOOD, gleam: WHITE },
  parts: [
    ...twin([stroke('0 -.09, -.13 -.05, -.24 0', 'wood', 0.03)]),
    stroke('0 -.2, 0 -.06', 'wood', 0.036),
    cyl('-.13 -.88, -.045 -.95!, -.04 -1.06!, .04 -1.06!, .045 -.95!, .13 -.88, .12 -.8, -.12 -.8', 'form'),
    egg([0, -1.07, 0.046, 0.02], 'wood', -0.2),
    egg([0, -1.11, 0.026, 0.034], 'wood'),
    slope(
      '-.11 -.62!, .11 -.62!, .22 -.44, .4 -.16!, .33 -.12, .26 -.15, .17 -.1, .07 -.13, -.04 -.09, -.14 -.13, -.24 -.1, -.32 -.14, -.41 -.16!, -.22 -.44',
      'dress',
    ),
    ...each('-.06 -.25 -.3 -.14, 0 -.03 -.04 -.12, .05 .12 .16 -.13', ([x, m, a, y]) =>
      curve(`${x} -.6!, ${m - 0.035} -.36, ${a - 0.05} ${y}!, ${a + 0.04} ${y}!, ${m + 0.03} -.36`, {
        c: 'dress',
        k: 0.4,
      }),
    ),
    ...each('-.08 -.2 -.22 -.13, -.03 -.12 -.13 -.14, .02 .05 .07 -.14, .07 .17 .26 -.16', ([x, m, a, y]) =>
      stroke(`${x} -.6, ${m} -.38, ${a} ${y}`, 'dress', 0.016, -0.5),
    ),
    cyl(
      '-.11 -.6!, -.14 -.74, -.15 -.84, -.1 -.95!, -.075 -.95!, -.07 -.86, 0 -.8, .07 -.86, .075 -.95!, .1 -.95!, .15 -.84, .14 -.74, .11 -.6!',
      'dress',
      0.1,
    ),
    stroke('-.07 -.62, -.085 -.72, -.06 -.8', 'dress', 0.01, -0.5),
    stroke('.07 -.62, .085 -.72, .06 -.8', 'dress', 0.01, -0.5),
    flat('-.118 -.655!, 0 -.64, .118 -.655!, .118 -.6!, 0 -.585, -.118 -.6!', 'sash'),
    ball('.06 -.62!, .13 -.7, .19 -.67, .16 -.6', 'sash', 0.15),
    ball('.06 -.62!, -.01 -.69, -.05 -.65, -.02 -.59', 'sash', 0.1),
    flat('.05 -.62!, .09 -.6, .17 -.42!, .12 -.44!, .1 -.4!', 'sash', -0.15),
    dot([0.06, -0.62, 0.026], 'sash', -0.3),
    stroke('-.4 -.175, -.32 -.155, -.24 -.115, -.14 -.145, -.04 -.105, .07 -.145, .17 -.115', 'gleam', 0.012),
  ],
}

/** On a hanger. */
const shirt: Subject = {
  id: 'shirt',
  words: names(
    'shirt, shirts, t-shirt, tshirt, t-shirts, tee shirt, polo shirt, blouse, 衬衫, T恤, シャツ, Tシャツ, camisa, camiseta, chemise, Hemd, Hemden',
  ),
  slots: ['air', 'ground'],
  homes: ['interior', 'studio'],
  scale: 0.95,
  accent: 'shirt',
  foot: 0.3,
  upright: true,
  palette: {
    shirt: lch(0.72, 0.1, 235),
    inner: lch(0.48, 0.09, 245),
    wood: WOOD,
    metal: STEEL,
    gleam: WHITE,
  },
  parts: [
    stroke('0 -.94, 0 -1.03, .06 -1.08, .06 -1.15, 0 -1.18, -.06 -1.14', 'metal', 0.022, -0.4),
    ball('0 -.98, .12 -.94, .2 -.9, .2 -.86, 0 -.9, -.2 -.86, -.2 -.9, -.12 -.94', 'wood'),
    ball('-.14 -.92, 0 -.88, .14 -.92, .08 -.78, -.08 -.78', 'inner', -0.2),
    ...twin([
      slope('-.2 -.87, -.4 -.8, -.64 -.52!, -.47 -.38!, -.3 -.56, -.26 -.72', 'shirt', -0.08),
      stroke('-.61 -.49, -.44 -.355', 'shirt', 0.02, -0.4),
    ]),
    slope(
      '-.15 -.9!, -.34 -.84, -.35 -.62, -.33 -.4, -.35 -.04!, -.16 0, .16 0, .35 -.04!, .33 -.4, .35 -.62, .34 -.84, .15 -.9!, 0 -.72!',
      'shirt',
    ),
    ...twin([
      veil('-.33 -.8, -.3 -.6, -.31 -.3, -.33 -.06, -.24 -.03, -.26 -.4, -.28 -.66', 'gleam', 0.2),
      stroke('-.31 -.62, -.22 -.5, -.14 -.46', 'shirt', 0.014, -0.4),
      stroke('-.32 -.26, -.22 -.18, -.12 -.18', 'shirt', 0.012, -0.35),
      curve('-.14 -.93!, -.2 -.82!, -.1 -.66!, 0 -.74!, -.06 -.82', { c: 'shirt', k: 0.35 }),
      stroke('-.2 -.82, -.1 -.66, 0 -.74', 'shirt', 0.012, -0.5),
    ]),
    facet('-.035 -.72, .035 -.72, .035 0, -.035 0', { c: 'shirt', k: 0.25 }),
    stroke('.036 -.7, .036 -.005', 'shirt', 0.009, -0.5),
    ...row([-0.6, -0.1, 4], (y) => dot([0, y, 0.018], 'gleam')),
    facet('.12 -.58, .26 -.58, .26 -.44, .19 -.4, .12 -.44', { c: 'shirt', k: 0.22 }),
    stroke('.12 -.56, .26 -.56', 'shirt', 0.01, -0.4),
  ],
}

/** On a velvet bust, its stone before it. */
const necklace: Subject = {
  id: 'necklace',
  words: names(
    'necklace, necklaces, pearl necklace, pendant, jewelry, jewellery, jewelery, 项链, 珍珠项链, 珠宝, ネックレス, 首飾り, ペンダント, ジュエリー, collar de perlas, collar de oro, joyas, collier, collier de perles, bijoux, Halskette, Perlenkette, Schmuck',
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.85,
  accent: 'gem',
  foot: 0.3,
  upright: true,
  palette: {
    velvet: lch(0.32, 0.09, 285),
    pearl: lch(0.93, 0.02, 80),
    gold: GOLD,
    gem: lch(0.56, 0.17, 165),
    wood: DARK_WOOD,
    gleam: WHITE,
  },
  parts: [
    ball('-.32 0!, .32 0!, .3 -.05, .12 -.09, -.12 -.09, -.3 -.05', 'wood'),
    ball(
      '-.12 -1.12, 0 -1.16, .12 -1.12, .12 -.98, .17 -.86, .4 -.74, .44 -.58, .34 -.3, .2 -.07!, -.2 -.07!, -.34 -.3, -.44 -.58, -.4 -.74, -.17 -.86, -.12 -.98',
      'velvet',
    ),
    egg([0, -1.12, 0.11, 0.035], 'velvet', 0.3),
    ...Array.from({ length: 17 }, (_, i) => {
      const t = (i / 16) * Math.PI
      const [x, y] = [-Math.cos(t) * 0.265, -0.84 + Math.sin(t) ** 0.9 * 0.36]
      const r = 0.026 + Math.sin(t) * 0.016
      return [egg([x, y, r, r], 'pearl'), dot([x - r * 0.3, y - r * 0.35, r * 0.26], 'gleam')]
    }).flat(),
    hoop([0, -0.42, 0.022, 0.026], 'gold', 0.014),
    curve('0 -.41, .085 -.33, .09 -.25, 0 -.15, -.09 -.25, -.085 -.33', { c: 'gold', form: 'ball' }),
    facet('0 -.38, .065 -.31, .06 -.25, 0 -.18', { c: 'gem', k: -0.3 }),
    facet('0 -.38, -.065 -.31, -.06 -.25, 0 -.18', { c: 'gem', k: 0.15 }),
    facet('0 -.33, .035 -.29, 0 -.24, -.035 -.29', { c: 'gem', k: 0.6 }),
  ],
}

/** Its strap done up, its face to the viewer. */
const wristwatch: Subject = {
  id: 'wristwatch',
  words: names(
    'wristwatch, wrist watch, wristwatches, smartwatch, luxury watch, luxury watches, 手表, 腕表, 腕時計, reloj de pulsera, montre-bracelet, montre, Armbanduhr, Armbanduhren',
  ),
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.8,
  moves: 'stands',
  accent: 'strap',
  foot: 0.2,
  upright: true,
  palette: {
    strap: lch(0.46, 0.09, 45),
    stitch: lch(0.82, 0.07, 70),
    case: STEEL,
    face: CREAM,
    hand: INK,
    mark: lch(0.4, 0.05, 260),
    gold: GOLD,
  },
  parts: [
    cyl('-.19 -.74!, -.14 -1.02, -.12 -1.14, 0 -1.17, .12 -1.14, .14 -1.02, .19 -.74!', 'strap'),
    cyl('-.19 -.4!, -.14 -.14, -.12 -.03, 0 0, .12 -.03, .14 -.14, .19 -.4!', 'strap', -0.12),
    ...twin([
      stroke('-.155 -.78, -.11 -1.02, -.095 -1.12', 'stitch', 0.01),
      stroke('-.155 -.36, -.11 -.14, -.095 -.05', 'stitch', 0.01),
      facet('-.24 -.8, -.16 -.84, -.12 -.7, -.26 -.68', { c: 'case', nx: -0.4 }),
      facet('-.24 -.34, -.16 -.3, -.12 -.44, -.26 -.46', { c: 'case', nx: -0.4 }),
    ]),
    ...each('-.23, -.15, -.07', ([y]) => dot([0, y, 0.02], 'hand')),
    facet('.33 -.62, .42 -.62, .42 -.52, .33 -.52', { c: 'gold', form: 'plane' }),
    ...dial([0, -0.57, 0.36], 'case'),
  ],
}

/** What one puts on. */
export const WARDROBE: readonly Subject[] = [dress, shirt, necklace, wristwatch]

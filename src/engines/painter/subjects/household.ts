import { lch } from '../colours/colour.ts'
import { ROOMS, TABLES } from './homes.ts'
import { DARK_WOOD, PALE_WOOD, STEEL } from './materials.ts'
import { mirrored, moved } from './outline.ts'
import { ball, cyl, dot, egg, limb, names } from './parts.ts'
import { curve, each, facet, hoop, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Open: what is in it looks over its edge. */
const cardboardBox: Subject = {
  id: 'cardboard-box',
  words: names(
    'cardboard box, cardboard boxes, carton, box, boxes, parcel, package, moving box, 纸箱, 纸盒, 箱子, 包裹, 段ボール箱, 段ボール, ダンボール, 箱, caja de cartón, caja, cajas, boîte en carton, Pappkarton, Karton, Kartons, Paket, Schachtel',
  ),
  slots: ['ground'],
  homes: ROOMS,
  scale: 0.8,
  accent: 'card',
  foot: 0.56,
  top: { x: 0, y: -0.62 },
  palette: {
    card: lch(0.73, 0.085, 68),
    inner: lch(0.42, 0.06, 58),
    tape: lch(0.86, 0.06, 82),
    mark: lch(0.45, 0.07, 50),
  },
  parts: [
    facet('-.52 -.58, -.3 -.74, .56 -.74, .42 -.58', { c: 'inner' }),
    facet('-.3 -.74, .56 -.74, .62 -.94, -.2 -.94', { c: 'card', k: -0.25, form: 'plane' }),
    facet('.42 -.58, .56 -.74, .84 -.68, .72 -.5', { c: 'card', k: 0.15 }),
    facet('-.52 -.58, -.3 -.74, -.62 -.84, -.84 -.64', { c: 'card', k: 0.3 }),
    facet('.42 -.58, .58 -.72, .58 -.14, .42 0', { c: 'card', nx: 0.9, k: -0.3, form: 'plane' }),
    facet('-.52 -.58, .42 -.58, .42 0, -.52 0', { c: 'card', form: 'plane' }),
    facet('-.52 -.58, .42 -.58, .36 -.42, -.6 -.42', { c: 'card', k: 0.4 }),
    stroke('-.6 -.418, .36 -.418', 'inner', 0.012),
    ...each('-.56 -.5, .38 -.5', ([x, y]) =>
      stroke(`${x} ${y}, ${x + 0.03} ${y - 0.07}`, 'card', 0.01, -0.3),
    ),
    facet('-.12 -.4, .0 -.4, .0 -.28, -.03 -.3, -.06 -.27, -.09 -.3, -.12 -.28', { c: 'tape' }),
    stroke('-.515 -.58, -.515 0', 'card', 0.012, 0.5),
    ...each('.2, .32', ([x]) => [
      stroke(`${x} -.08, ${x} -.24`, 'mark', 0.02),
      stroke(`${x - 0.045} -.19!, ${x} -.245!, ${x + 0.045} -.19!`, 'mark', 0.02),
    ]),
    stroke('.16 -.05, .36 -.05', 'mark', 0.018),
    stroke('-.42 -.1, -.2 -.1', 'mark', 0.016, 0.2),
    stroke('-.42 -.15, -.26 -.15', 'mark', 0.016, 0.2),
  ],
}

/** On its second pair of legs, a chain between. */
const ladder: Subject = {
  id: 'ladder',
  words: names(
    'ladder, ladders, stepladder, step ladder, wooden ladder, 梯子, はしご, 脚立, 梯, escalera de mano, escalerilla, échelle, échelles, escabeau, Leiter, Leitern, Trittleiter',
  ),
  slots: ['ground'],
  homes: ['interior', 'studio', 'village'],
  scale: 1.35,
  accent: 'wood',
  foot: 0.34,
  palette: { wood: PALE_WOOD, dark: DARK_WOOD, metal: STEEL },
  parts: [
    ...each('-.62, -.3', ([y]) =>
      stroke(`${0.14 + (y + 1.08) * 0.3} ${y}, ${0.3 + (y + 1.08) * 0.26} ${y - 0.03}`, 'wood', 0.026, -0.5),
    ),
    limb('.06 -1.08 .022, .4 -.02 .026', 'wood', -0.4),
    limb('.18 -1.1 .02, .56 -.08 .024', 'wood', -0.5),
    stroke('-.12 -.44, .1 -.42, .3 -.4', 'metal', 0.012, -0.3),
    stroke('.22 -.44, .32 -.45, .42 -.46', 'metal', 0.012, -0.4),
    ...each('-.94, -.78, -.62, -.46, -.3, -.14', ([y]) => {
      const [left, right] = [-0.1 - (y + 1.08) * 0.24, 0.16 + (y + 1.08) * 0.06]
      return [
        facet(`${left} ${y}, ${right} ${y - 0.01}, ${right + 0.05} ${y - 0.04}, ${left + 0.05} ${y - 0.03}`, {
          c: 'wood',
          k: 0.35,
        }),
        facet(`${left} ${y}, ${right} ${y - 0.01}, ${right} ${y + 0.03}, ${left} ${y + 0.04}`, {
          c: 'wood',
          k: -0.2,
        }),
      ]
    }),
    limb('-.1 -1.1 .026, -.36 .0 .03', 'wood', 0.15),
    limb('.16 -1.1 .026, .24 .0 .03', 'wood', -0.1),
    facet('-.17 -1.09, .2 -1.1, .28 -1.15, -.08 -1.14', { c: 'wood', k: 0.5 }),
    facet('-.17 -1.09, .2 -1.1, .2 -1.05, -.17 -1.04', { c: 'wood', k: -0.1 }),
    ...each('-.36, .24', ([x]) =>
      facet(`${x - 0.035} 0, ${x + 0.035} 0, ${x + 0.03} -.05, ${x - 0.025} -.05`, { c: 'dark' }),
    ),
  ],
}

/** A pole with burning cloth. */
const torch: Subject = {
  id: 'torch',
  words: names(
    'torch, torches, burning torch, flaming torch, campfire torch, tiki torch, 火把, 火炬, たいまつ, 松明, トーチ, antorcha, antorchas, torche, torches enflammées, flambeau, Fackel, Fackeln',
  ),
  slots: ['ground', 'air'],
  homes: ['beach', 'forest', 'studio'],
  scale: 0.95,
  moves: 'flickers',
  accent: 'flame',
  foot: 0.05,
  upright: true,
  palette: {
    flame: lch(0.66, 0.2, 38),
    heat: lch(0.79, 0.17, 65),
    core: lch(0.94, 0.12, 95),
    wood: lch(0.5, 0.08, 55),
    cloth: lch(0.78, 0.06, 75),
    metal: lch(0.36, 0.03, 60),
  },
  parts: [
    curve(
      '-.13 -.62, -.21 -.74, -.2 -.88, -.13 -.98!, -.11 -.9, -.06 -1.04, .03 -1.2!, .06 -1.04, .1 -.94, .15 -1.02!, .2 -.86, .2 -.74, .13 -.62, 0 -.56',
      { c: 'flame', glow: true },
    ),
    curve(
      '-.1 -.62, -.14 -.74, -.1 -.88, -.05 -.84, .01 -1.06!, .06 -.9, .12 -.82, .13 -.72, .09 -.62, 0 -.58',
      { c: 'heat', glow: true },
    ),
    curve('-.06 -.62, -.08 -.72, .0 -.9!, .07 -.74, .05 -.62', { c: 'core', glow: true }),
    cyl('-.03 0!, .03 0!, .06 -.5!, -.06 -.5!', 'wood'),
    ...each('-.01 -.06 .0 -.2, .015 -.22 .02 -.38, -.02 -.3 -.03 -.44', ([x, y, a, b]) =>
      stroke(`${x} ${y}, ${a} ${b}`, 'wood', 0.01, -0.5),
    ),
    ...each('-.08, -.13, -.18', ([y]) => stroke(`-.035 ${y}, .036 ${y - 0.02}`, 'cloth', 0.022, -0.3)),
    ball('-.06 -.42, .06 -.42, .1 -.54, .11 -.66, .05 -.7, -.05 -.7, -.11 -.66, -.1 -.54', 'cloth'),
    ...each('-.46, -.53, -.6', ([y]) =>
      stroke(`-.09 ${y}, 0 ${y + 0.01}, .09 ${y - 0.04}`, 'cloth', 0.012, -0.6),
    ),
    curve('-.1 -.64, -.04 -.6, .05 -.62, .1 -.66, .06 -.76, -.06 -.76', { c: 'heat', glow: true }),
    stroke('-.075 -.435, .075 -.435', 'metal', 0.03),
    ...each('-.24 -.96 .014, .22 -1.08 .016, .12 -1.16 .011, -.1 -1.12 .013', ([x, y, r]) =>
      dot([x, y, r], 'heat'),
    ),
  ],
}

/** One half of them, turned about its rivet: its blade up, its ring below. */
const SHEAR: readonly Part[] = moved(
  [
    limb('.0 -.5 .04, -.06 -.4 .034, -.11 -.31 .036', 'grip', -0.1),
    hoop([-0.17, -0.17, 0.12, 0.155], 'grip', 0.062),
    hoop([-0.175, -0.18, 0.125, 0.16], 'grip', 0.018, 0.6),
    curve('-.03 -.46!, .045 -.5, .07 -.62, .05 -1.1!, -.02 -.82, -.045 -.6', { c: 'steel', form: 'cyl' }),
    curve('.03 -.5!, .07 -.62, .05 -1.1!, .022 -.8', { c: 'steel', k: 0.55 }),
  ],
  { x: -0.144, y: -0.019, scale: 1, turn: 0.26 },
)

const scissors: Subject = {
  id: 'scissors',
  words: names(
    'scissors, pair of scissors, shears, 剪刀, はさみ, ハサミ, 鋏, tijeras, ciseaux, paire de ciseaux, Schere, Scheren',
  ),
  slots: ['ground', 'air'],
  homes: TABLES,
  scale: 0.8,
  moves: 'stands',
  accent: 'grip',
  foot: 0.26,
  upright: true,
  several: true,
  palette: { steel: STEEL, grip: lch(0.58, 0.19, 25), dark: lch(0.35, 0.02, 260) },
  parts: [
    ...mirrored(SHEAR),
    ...SHEAR,
    egg([0.0, -0.56, 0.036, 0.036], 'dark'),
    dot([-0.008, -0.568, 0.014], 'steel', 0.4),
  ],
}

/** What lies about a house. */
export const HOUSEHOLD: readonly Subject[] = [cardboardBox, ladder, torch, scissors]

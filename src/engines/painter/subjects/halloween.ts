import { lch } from '../colours/colour.ts'
import { PUMPKIN } from './fruit.ts'
import { DARK_WOOD, DEEP_LEAF, INK, PANE } from './materials.ts'
import { box } from './outline.ts'
import { ball, cyl, dot, flat, limb, names, twin } from './parts.ts'
import { arch, curve, each, facet, leaf, row, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A pumpkin with a lit grin. */
const jackOLantern: Subject = {
  id: 'jack-o-lantern',
  words: names(
    'jack-o-lantern, jack-o-lanterns, jack o lantern, jack o lanterns, jack o lantern pumpkin, jack o lantern pumpkins, carved pumpkin, carved pumpkins, halloween pumpkin, ' +
      "halloween pumpkins, jack-o'-lantern, halloween, 南瓜灯, 万圣节, 萬聖節, ハロウィン, ジャックオーランタン, ハロウィンかぼちゃ, calabaza de halloween, " +
      "citrouille d'halloween, Kürbislaterne, Halloweenkürbis",
  ),
  slots: ['ground'],
  homes: ['village', 'hills', 'tabletop'],
  scale: 0.8,
  accent: 'skin',
  foot: 0.42,
  upright: true,
  top: { x: 0, y: -0.74 },
  palette: {
    skin: lch(0.67, 0.17, 50),
    stem: lch(0.5, 0.07, 115),
    leaf: DEEP_LEAF,
    rim: lch(0.42, 0.12, 40),
    lit: lch(0.9, 0.16, 90),
  },
  parts: [
    ...PUMPKIN,
    leaf([0.05, -0.74, 0.36, -0.84, 0.09], { c: 'leaf', form: 'plane' }, -0.1),
    ...lit('-.36 -.4, -.12 -.36, -.22 -.58'),
    ...lit('.36 -.4, .12 -.36, .22 -.58'),
    ...lit('-.05 -.3, .05 -.3, 0 -.4'),
    ...lit(
      '-.44 -.28, -.3 -.22, -.26 -.27, -.18 -.2, -.04 -.18, -.02 -.23, .07 -.23, .09 -.18, .2 -.2, .27 -.26, .31 -.22, .44 -.28, .36 -.12, .2 -.05, .15 -.11, .06 -.1, .04 -.03, -.14 -.05, -.17 -.11, -.25 -.08, -.37 -.14',
    ),
  ],
}

/** A carved opening: its dark rim, and the light in it. */
function lit(points: string): Part[] {
  return [
    { ...facet(points, { c: 'lit' }), glow: true },
    stroke(`${points}, ${points.split(',')[0]}`, 'rim', 0.022),
  ]
}

/** A tall house that leans, with a tower, boarded and lit windows. */
const hauntedHouse: Subject = {
  id: 'haunted-house',
  words: names(
    'haunted house, haunted mansion, creepy house, spooky house, abandoned house, abandoned mansion, victorian house, victorian mansion, gothic mansion, gothic house, 鬼屋, 凶宅, ' +
      'お化け屋敷, 幽霊屋敷, casa embrujada, casa encantada, maison hantée, manoir hanté, Spukhaus, Geisterhaus',
  ),
  slots: ['ground'],
  homes: ['hills', 'forest', 'village'],
  scale: 1.6,
  accent: 'wall',
  foot: 0.5,
  built: true,
  upright: true,
  palette: {
    wall: lch(0.46, 0.035, 290),
    trim: lch(0.64, 0.03, 280),
    roof: lch(0.3, 0.05, 285),
    pane: PANE,
    dark: lch(0.2, 0.03, 285),
    wood: DARK_WOOD,
    branch: INK,
  },
  parts: [
    limb('.62 0 .05, .6 -.26 .035, .66 -.5 .02, .6 -.74 .01', 'branch'),
    ...each('.62 -.34 .78 -.56, .63 -.46 .5 -.62, .74 -.5 .86 -.5, .64 -.6 .74 -.74', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${(x + tx) / 2} ${(y + ty) / 2 - 0.02}, ${tx} ${ty}`, 'branch', 0.016),
    ),
    box([0.22, -0.84, 0.31, -0.5], { c: 'wall', k: -0.5 }),
    facet('-.08 0, .46 0, .44 -.5, -.1 -.5', { c: 'wall', form: 'plane' }),
    facet('-.18 -.47, .52 -.47, .38 -.74, .0 -.74', { c: 'roof', form: 'plane' }),
    facet('.02 -.47, .36 -.47, .19 -.72', { c: 'wall', k: 0.1 }),
    stroke('-.0 -.46, .19 -.74, .38 -.46', 'trim', 0.03),
    ...row([-0.42, -0.12, 6], (y) => stroke(`-.09 ${y}, .45 ${y}`, 'wall', 0.008, -0.5)),
    facet('-.46 0, -.1 0, -.12 -.72, -.42 -.72', { c: 'wall', k: 0.15, form: 'cyl' }),
    ...row([-0.62, -0.1, 8], (y) => stroke(`-.44 ${y}, -.11 ${y}`, 'wall', 0.008, -0.4)),
    facet('-.47 -.7, -.07 -.7, -.1 -.76, -.44 -.76', { c: 'trim' }),
    curve('-.46 -.75!, -.08 -.75!, -.18 -.9, -.25 -1.18!, -.34 -.92', { c: 'roof', form: 'cyl' }),
    stroke('-.25 -1.16, -.25 -1.24', 'dark', 0.014),
    ...each('-.27 -.5 .06 .16, .26 -.2 .055 .17', window),
    ...each('-.27 -.22 .055 .15, .06 -.22 .05 .16', ([x, foot, half, height]) => [
      arch([x, foot, half, height], { c: 'dark' }),
      stroke(`${x - half - 0.02} ${foot - 0.05}, ${x + half + 0.02} ${foot - 0.08}`, 'wood', 0.026, 0.3),
      stroke(`${x - half - 0.02} ${foot - 0.12}, ${x + half + 0.02} ${foot - 0.09}`, 'wood', 0.026, 0.1),
    ]),
    { ...dot([0.19, -0.57, 0.05], 'pane'), glow: true },
    stroke('.19 -.62, .19 -.52', 'trim', 0.012),
    stroke('.14 -.57, .24 -.57', 'trim', 0.012),
    arch([0.17, 0, 0.06, 0.2], { c: 'dark' }),
    facet('.04 -.22, .42 -.22, .36 -.28, .1 -.28', { c: 'roof' }),
    ...each('.07 .39', ([x, other]) => [
      stroke(`${x} 0, ${x} -.22`, 'trim', 0.02),
      stroke(`${other} 0, ${other} -.22`, 'trim', 0.02),
    ]),
    facet('.06 0, .3 0, .28 -.035, .08 -.035', { c: 'trim', k: -0.3 }),
  ],
}

/** A lit window with a cross of bars and a sill. */
function window([x, foot, half, height]: readonly [number, number, number, number, ...number[]]): Part[] {
  return [
    arch([x, foot + 0.012, half + 0.016, height + 0.03], { c: 'trim' }),
    { ...arch([x, foot, half, height], { c: 'pane' }), glow: true },
    stroke(`${x} ${foot}, ${x} ${foot - height}`, 'dark', 0.012),
    stroke(`${x - half} ${foot - height * 0.5}, ${x + half} ${foot - height * 0.5}`, 'dark', 0.012),
  ]
}

/** Arms wide, straw at its cuffs. */
const scarecrow: Subject = {
  id: 'scarecrow',
  words: names('scarecrow, scarecrows, 稻草人, かかし, 案山子, espantapájaros, épouvantail, Vogelscheuche'),
  slots: ['ground'],
  homes: ['meadow', 'hills'],
  scale: 1.15,
  accent: 'shirt',
  foot: 0.08,
  upright: true,
  palette: {
    wood: DARK_WOOD,
    straw: lch(0.82, 0.11, 85),
    shirt: lch(0.56, 0.15, 28),
    denim: lch(0.46, 0.08, 255),
    sack: lch(0.8, 0.06, 78),
    hat: lch(0.5, 0.07, 60),
    dark: INK,
    patch: lch(0.72, 0.12, 150),
  },
  parts: [
    stroke('0 0, 0 -.5', 'wood', 0.05),
    stroke('-.62 -.66, .62 -.66', 'wood', 0.04),
    ...twin([
      ...each('-.66 -.72, -.7 -.66, -.66 -.6', ([x, y]) => stroke(`-.5 -.66, ${x} ${y}`, 'straw', 0.026)),
      cyl('-.12 -.74!, -.34 -.73, -.54 -.71!, -.54 -.6!, -.34 -.58, -.12 -.56!', 'shirt'),
      ...each('-.14 -.1, -.09 -.08, -.04 -.1', ([x, y]) => stroke(`-.09 -.2, ${x} ${y}`, 'straw', 0.024)),
      cyl('-.15 -.46!, -.01 -.46!, -.02 -.18!, -.16 -.16!', 'denim'),
    ]),
    ball('-.14 -.75, .14 -.75, .16 -.58, .15 -.42!, -.15 -.42!, -.16 -.58', 'shirt'),
    stroke('-.13 -.74, -.1 -.44', 'denim', 0.04),
    stroke('.13 -.74, .1 -.44', 'denim', 0.04),
    facet('-.11 -.58, .11 -.58, .12 -.42, -.12 -.42', { c: 'denim', form: 'plane' }),
    facet('.02 -.54, .09 -.55, .1 -.48, .03 -.47', { c: 'patch' }),
    ball('0 -1.02, .12 -.97, .14 -.86, .08 -.77, -.08 -.77, -.14 -.86, -.12 -.97', 'sack'),
    ...each('-.1 -.72, -.04 -.7, .04 -.71, .1 -.72', ([x, y]) => stroke(`0 -.77, ${x} ${y}`, 'straw', 0.026)),
    ...twin([dot([-0.055, -0.9, 0.02], 'dark'), stroke('0 -.815, -.07 -.83', 'dark', 0.01)]),
    ...each('-.05, 0, .05', ([x]) => stroke(`${x} -.835, ${x} -.805`, 'dark', 0.01)),
    flat('-.02 -.87!, .02 -.87!, 0 -.84!', 'shirt'),
    curve('-.26 -.94, -.1 -.99, .1 -.99, .26 -.94, .1 -.92, -.1 -.92', { c: 'hat', k: -0.2 }),
    curve('-.12 -.97!, -.08 -1.12, .03 -1.2!, .1 -1.08, .12 -.97!, 0 -.95', { c: 'hat', form: 'plane' }),
    stroke('-.11 -.985, 0 -.97, .115 -.985', 'shirt', 0.026),
  ],
}

/** What the end of October brings out. */
export const HALLOWEEN: readonly Subject[] = [jackOLantern, hauntedHouse, scarecrow]

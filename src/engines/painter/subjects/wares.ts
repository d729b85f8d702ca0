import { lch } from '../colours/colour.ts'
import { ROOMS } from './homes.ts'
import { GOLD, INK, PALE_GLASS, PALE_WOOD, STEEL, WHITE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { cyl, names } from './parts.ts'
import { curve, each, facet, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Cut glass with a gold cap. */
const perfume: Subject = {
  id: 'perfume',
  words: names(
    'perfume bottle, perfume, fragrance, cologne, bottle of perfume, 香水, 香水瓶, 香水のボトル, frasco de perfume, flacon de parfum, parfum, Parfüm, Parfümflasche',
  ),
  slots: ['ground'],
  homes: ['studio', 'tabletop'],
  scale: 0.8,
  accent: 'scent',
  foot: 0.36,
  upright: true,
  palette: {
    glass: lch(0.93, 0.03, 60),
    scent: lch(0.82, 0.1, 45),
    cap: GOLD,
    label: WHITE,
    ink: lch(0.4, 0.05, 60),
  },
  parts: [
    facet('-.34 -.66, -.2 -.76, .2 -.76, .34 -.66, .34 0, -.34 0', { c: 'glass', form: 'cyl' }),
    facet('-.28 -.56, .28 -.56, .28 -.06, -.28 -.06', { c: 'scent', form: 'cyl' }),
    facet('-.34 -.66, -.28 -.56, -.28 -.06, -.34 0', { c: 'glass', k: -0.3 }),
    facet('.34 -.66, .28 -.56, .28 -.06, .34 0', { c: 'glass', k: 0.4 }),
    box([-0.16, -0.42, 0.16, -0.18], { c: 'label' }),
    ...[-0.36, -0.3, -0.24].map((y, i) =>
      stroke(`${i - 1 ? -0.1 : -0.06} ${y}, ${i - 1 ? 0.1 : 0.06} ${y}`, 'ink', 0.02),
    ),
    box([-0.1, -0.82, 0.1, -0.74], { c: 'cap', k: -0.3, form: 'cyl' }),
    facet('-.17 -1.06, .17 -1.06, .19 -.8, -.19 -.8', { c: 'cap', form: 'cyl' }),
    stroke('-.22 -.52, -.22 -.14', 'glass', 0.03, 0.8),
  ],
}

/** A dark glass with rows of small tiles. */
const smartphone: Subject = {
  id: 'smartphone',
  words: names(
    'smartphone, phone, mobile phone, cell phone, iphone, telephone, tablet, 手机, 智能手机, スマートフォン, スマホ, 携帯電話, teléfono móvil, móvil, celular, téléphone, téléphone portable, Handy, Smartphones, Telefon',
  ),
  slots: ['ground'],
  homes: ['studio', 'tabletop'],
  scale: 0.72,
  accent: 'shell',
  foot: 0.25,
  upright: true,
  palette: {
    shell: lch(0.35, 0.03, 270),
    screen: lch(0.62, 0.13, 275),
    one: lch(0.82, 0.14, 85),
    two: lch(0.72, 0.17, 30),
    three: lch(0.78, 0.13, 165),
    pale: WHITE,
  },
  parts: [
    curve('-.27 -.93!, -.24 -1, .24 -1, .27 -.93!, .27 -.07!, .24 0, -.24 0, -.27 -.07!', {
      c: 'shell',
      form: 'cyl',
    }),
    { ...box([-0.235, -0.94, 0.235, -0.06], { c: 'screen', form: 'plane' }), glow: true },
    ...each(
      '-.14 -.74 0, 0 -.74 1, .14 -.74 2, -.14 -.58 2, 0 -.58 0, .14 -.58 1, -.14 -.42 1, 0 -.42 2, .14 -.42 0',
      ([x, y, i]) =>
        box([x - 0.05, y - 0.055, x + 0.05, y + 0.055], { c: ['one', 'two', 'three'][i] ?? 'one' }),
    ),
    ...row([-0.12, 0.12, 3], (x) => round([x, -0.15, 0.04], { c: 'pale' })),
    stroke('-.06 -.9, .06 -.9', 'shell', 0.03),
  ],
}

/** On its four wheels. */
const skateboard: Subject = {
  id: 'skateboard',
  words: names(
    'skateboard, skateboards, longboard, 滑板, スケートボード, スケボー, monopatín, planche à roulettes',
  ),
  slots: ['ground'],
  homes: ['street', 'studio', 'city'],
  scale: 0.8,
  accent: 'deck',
  foot: 0.9,
  top: { x: 0, y: -0.32 },
  palette: { deck: lch(0.66, 0.15, 45), grip: INK, wheel: lch(0.86, 0.12, 95), truck: STEEL },
  parts: [
    ...[-0.56, 0.56].flatMap((x) => [
      facet(`${x - 0.14} -.26, ${x + 0.14} -.26, ${x + 0.05} -.12, ${x - 0.05} -.12`, { c: 'truck' }),
      round([x, -0.12, 0.12], { c: 'wheel', form: 'ball' as const }),
      round([x, -0.12, 0.045], { c: 'truck' }),
    ]),
    curve(
      '-1.04 -.46, -.94 -.48, -.74 -.36, -.5 -.31, .5 -.31, .74 -.36, .94 -.48, 1.04 -.46, .98 -.36, .74 -.25, .5 -.22, -.5 -.22, -.74 -.25, -.98 -.36',
      {
        c: 'deck',
        form: 'plane',
      },
    ),
    stroke('-1 -.455, -.92 -.46, -.74 -.35, -.5 -.305, .5 -.305, .74 -.35, .92 -.46, 1 -.455', 'grip', 0.04),
  ],
}

/** A wide screen on its foot. */
const television: Subject = {
  id: 'television',
  words: names(
    'television, tv, tv set, television set, old tv, screen, 电视, 电视机, テレビ, televisor, televisión, téléviseur, télévision, Fernseher',
  ),
  slots: ['ground'],
  homes: ROOMS,
  scale: 1.1,
  accent: 'case',
  foot: 0.5,
  upright: true,
  palette: { case: lch(0.55, 0.1, 45), rim: INK, glass: PALE_GLASS, knob: GOLD, leg: PALE_WOOD },
  parts: [
    stroke('-.1 -.84, -.3 -1.12', 'rim', 0.022),
    stroke('.06 -.84, .24 -1.1', 'rim', 0.022),
    ...[-1, 1].map((side) =>
      facet(`${side * 0.42} -.12, ${side * 0.34} -.12, ${side * 0.46} 0, ${side * 0.5} 0`, { c: 'leg' }),
    ),
    curve('-.6 -.8!, -.54 -.86, .54 -.86, .6 -.8!, .6 -.16!, .54 -.1, -.54 -.1, -.6 -.16!', {
      c: 'case',
      form: 'plane',
    }),
    curve('-.5 -.74, -.1 -.78, .28 -.74, .31 -.48, .28 -.22, -.1 -.18, -.5 -.22, -.53 -.48', { c: 'rim' }),
    {
      ...curve('-.46 -.7, -.1 -.735, .245 -.7, .27 -.48, .245 -.26, -.1 -.225, -.46 -.26, -.49 -.48', {
        c: 'glass',
        form: 'plane',
      }),
      glow: true,
    },
    curve('-.42 -.66, -.2 -.69, -.34 -.36, -.44 -.4', { c: 'glass', k: 0.7 }),
    ...[-0.66, -0.5].map((y) => round([0.45, y, 0.06], { c: 'knob', form: 'ball' })),
    ...[-0.36, -0.31, -0.26].map((y) => stroke(`.39 ${y}, .51 ${y}`, 'rim', 0.018)),
  ],
}

/** Black and white panels. */
const football: Subject = {
  id: 'football',
  words: names(
    'football, soccer ball, soccer, footballs, 足球, サッカーボール, サッカー, balón de fútbol, fútbol, ballon de football, ballon de foot, Fußball, Fußbälle',
  ),
  slots: ['ground', 'air'],
  homes: ['hills', 'street', 'studio'],
  scale: 0.45,
  accent: 'ball',
  foot: 0.3,
  upright: true,
  palette: { ball: WHITE, patch: INK },
  parts: [
    round([0, -0.5, 0.5], { c: 'ball', form: 'ball' }),
    facet('0 -.7, .19 -.56, .12 -.34, -.12 -.34, -.19 -.56', { c: 'patch' }),
    ...each(
      '0 -.7 0 -.92, .19 -.56 .4 -.63, .12 -.34 .26 -.16, -.12 -.34 -.26 -.16, -.19 -.56 -.4 -.63',
      ([x, y, tx, ty]) => stroke(`${x} ${y}, ${tx} ${ty}`, 'patch', 0.025),
    ),
    facet('-.16 -.96, .16 -.96, .1 -.88, 0 -.84, -.1 -.88', { c: 'patch' }),
    ...[-1, 1].flatMap((side) => [
      facet(
        `${side * 0.47} -.68, ${side * 0.37} -.7, ${side * 0.33} -.56, ${side * 0.42} -.46, ${side * 0.5} -.5`,
        { c: 'patch' },
      ),
      facet(`${side * 0.18} -.05, ${side * 0.16} -.15, ${side * 0.27} -.23, ${side * 0.38} -.18`, {
        c: 'patch',
      }),
    ]),
  ],
}

/** Orange, with dark seams. */
const basketball: Subject = {
  id: 'basketball',
  words: names('basketball, basketballs, 篮球, バスケットボール, baloncesto, ballon de basket, Basketbälle'),
  slots: ['ground', 'air'],
  homes: ['street', 'studio', 'city'],
  scale: 0.45,
  accent: 'ball',
  foot: 0.3,
  upright: true,
  palette: { ball: lch(0.68, 0.16, 52), seam: INK },
  parts: [
    round([0, -0.5, 0.5], { c: 'ball', form: 'ball' }),
    stroke('0 -1, .03 -.5, 0 0', 'seam', 0.03),
    stroke('-.5 -.5, 0 -.46, .5 -.5', 'seam', 0.03),
    stroke('-.36 -.84, -.14 -.66, -.12 -.34, -.36 -.16', 'seam', 0.03),
    stroke('.36 -.84, .14 -.66, .12 -.34, .36 -.16', 'seam', 0.03),
  ],
}

/** Its jaws on a long shaft. */
const axe: Subject = {
  id: 'axe',
  words: names(
    'axe, hatchet, battle axe, hammer, 斧头, 斧子, 锤子, 斧, ハンマー, hacha, martillo, hache, marteau, Axt, Streitaxt, Beil',
  ),
  slots: ['ground'],
  homes: ['studio', 'forest', 'tabletop'],
  scale: 0.75,
  accent: 'blade',
  foot: 0.1,
  palette: { shaft: lch(0.5, 0.08, 55), blade: STEEL, wrap: lch(0.42, 0.09, 30) },
  parts: [
    cyl('-.045 0!, .045 0!, .04 -1!, -.04 -1!', 'shaft'),
    cyl('-.055 -.04!, .055 -.04!, .05 -.28!, -.05 -.28!', 'wrap'),
    facet('-.09 -.96, .09 -.96, .14 -.9, .14 -.78, .09 -.72, -.09 -.72', { c: 'blade', k: -0.3 }),
    curve('-.07 -.92!, -.22 -.98, -.4 -1.06!, -.5 -.84, -.4 -.56!, -.22 -.68, -.07 -.76!', {
      c: 'blade',
      form: 'plane',
    }),
    curve('-.34 -1.03, -.4 -1.06!, -.5 -.84, -.4 -.56!, -.34 -.6, -.43 -.84', { c: 'blade', k: 0.7 }),
    oval([0, -0.02, 0.055, 0.02], { c: 'wrap', k: -0.4 }),
  ],
}

/** Things from a shop window. */
export const WARES: readonly Subject[] = [
  perfume,
  smartphone,
  skateboard,
  television,
  football,
  basketball,
  axe,
]

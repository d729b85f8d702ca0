import { lch } from '../colours/colour.ts'
import { light } from './facade.ts'
import { BRASS, DARK_WOOD, GLASS, INK, PANE, STEEL, WHITE } from './materials.ts'
import { box, round } from './outline.ts'
import { names } from './parts.ts'
import { arch, curve, each, facet, hoop, lancet, row, spokes, stroke, taper } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A clock high over the roofs. */
const clockTower: Subject = {
  id: 'clock-tower',
  words: [
    ...names('clock tower, clocktower, big ben, bell tower, belfry, 钟楼, 大本钟, 時計塔, 時計台'),
    ...names("torre del reloj, campanario, tour de l'horloge, clocher, beffroi, uhrturm, uhrtürme"),
    ...names('glockenturm, glockentürme'),
  ],
  slots: ['ground'],
  homes: ['city', 'street', 'village'],
  scale: 1.65,
  accent: 'roof',
  foot: 0.15,
  top: { x: 0, y: -0.76 },
  built: true,
  upright: true,
  palette: {
    stone: lch(0.8, 0.055, 78),
    roof: lch(0.42, 0.05, 220),
    face: WHITE,
    hand: INK,
    gold: BRASS,
    pane: PANE,
    dark: lch(0.4, 0.045, 65),
  },
  parts: [
    box([-0.16, -0.06, 0.16, 0], { c: 'stone', k: -0.2, form: 'cyl' }),
    box([-0.13, -0.56, 0.13, -0.04], { c: 'stone', form: 'cyl' }),
    ...[-0.13, 0.1].map((x) => box([x, -0.56, x + 0.03, -0.04], { c: 'stone', k: 0.25 })),
    ...row([-0.06, 0.06, 3], (x) =>
      [-0.16, -0.3, -0.44].map((y) =>
        lancet([x, y, 0.016, 0.1], y === -0.3 ? { c: 'pane', glow: true } : { c: 'dark' }),
      ),
    ),
    ...[-0.2, -0.34, -0.48].map((y) => stroke(`-.13 ${y - 0.075}, .13 ${y - 0.075}`, 'stone', 0.01, -0.5)),
    arch([0, 0, 0.04, 0.12], { c: 'dark' }),
    facet('-.14 -.55, .14 -.55, .165 -.585, -.165 -.585', { c: 'stone', k: 0.3 }),
    box([-0.155, -0.78, 0.155, -0.58], { c: 'stone', k: 0.1, form: 'cyl' }),
    round([0, -0.68, 0.096], { c: 'gold' }),
    round([0, -0.68, 0.082], { c: 'face', glow: true }),
    ...spokes([0, -0.68, 0.064, 0.076, 12], 'hand', 0.008),
    stroke('0 -.68, -.028 -.725', 'hand', 0.014),
    stroke('0 -.68, .055 -.7', 'hand', 0.01),
    box([-0.17, -0.8, 0.17, -0.775], { c: 'stone', k: 0.5 }),
    ...[-0.15, 0.15].map((x) => taper([x, -0.8, -0.88, 0.02, 0.003], { c: 'stone', k: 0.1 })),
    facet('-.15 -.8, .15 -.8, .085 -.9, -.085 -.9', { c: 'roof', form: 'cyl' }),
    box([-0.085, -0.95, 0.085, -0.895], { c: 'stone', k: -0.1, form: 'cyl' }),
    ...row([-0.05, 0.05, 3], (x) => arch([x, -0.9, 0.016, 0.042], { c: 'dark' })),
    taper([0, -0.945, -1.14, 0.095, 0.004], { c: 'roof', form: 'cyl' }),
    stroke('0 -1.13, 0 -1.21', 'gold', 0.012),
    round([0, -1.17, 0.014], { c: 'gold' }),
  ],
}

/** Set back floor by floor, to a needle. */
const skyscraper: Subject = {
  id: 'skyscraper',
  words: [
    ...names('skyscraper, high-rise, high rise, office tower, empire state building, tower block'),
    ...names(
      'building, 摩天大楼, 摩天楼, 高楼, 大厦, 建筑, 超高層ビル, ビル, 高層ビル, rascacielos, edificio, gratte-ciel',
    ),
    ...names('immeuble, wolkenkratzer, hochhaus, hochhäuser, gebäude'),
  ],
  slots: ['ground'],
  homes: ['city', 'street'],
  scale: 1.75,
  accent: 'stone',
  foot: 0.3,
  top: { x: 0, y: -0.78 },
  built: true,
  palette: {
    stone: lch(0.76, 0.045, 65),
    shade: lch(0.5, 0.05, 262),
    pane: PANE,
    glass: GLASS,
    steel: STEEL,
  },
  parts: [
    ...block([-0.28, 0.28, -0.26, 0, 8]),
    ...block([-0.21, 0.21, -0.56, -0.26, 6]),
    ...block([-0.145, 0.145, -0.78, -0.56, 4]),
    ...block([-0.09, 0.09, -0.88, -0.78, 3]),
    facet('-.06 -.88, .06 -.88, .035 -.95, -.035 -.95', { c: 'steel', form: 'cyl' }),
    taper([0, -0.94, -1.18, 0.016, 0.002], { c: 'steel', k: -0.2 }),
    ...each(
      '-.22 -.1, -.1 -.18, -.145 -.34, -.02 -.44, -.085 -.64, .02 -.7, -.16 -.5, .01 -.08, -.05 -.84',
      ([x, y]) => light([x, y, 0.016, 0.03], 'pane'),
    ),
    box([-0.12, -0.07, -0.02, 0], { c: 'pane', glow: true }),
  ],
}

/** A lattice of iron on four feet. */
const ironTower: Subject = {
  id: 'iron-tower',
  words: [
    ...names(
      'eiffel tower, iron tower, radio tower, tokyo tower, 埃菲尔铁塔, 铁塔, エッフェル塔, 東京タワー, 鉄塔',
    ),
    ...names('torre eiffel, tour eiffel, eiffelturm, funkturm'),
  ],
  slots: ['ground'],
  homes: ['city', 'street', 'hills'],
  scale: 1.75,
  accent: 'iron',
  foot: 0.36,
  built: true,
  upright: true,
  palette: { iron: lch(0.5, 0.06, 55), lamp: PANE },
  parts: [
    curve('-.36 0!, -.26 -.18, -.175 -.3, -.12 -.46!, -.05 -.46!, -.08 -.3!, -.16 -.14, -.22 0!', {
      c: 'iron',
      nx: -0.35,
    }),
    curve('.36 0!, .26 -.18, .175 -.3, .12 -.46!, .05 -.46!, .08 -.3!, .16 -.14, .22 0!', {
      c: 'iron',
      nx: 0.35,
    }),
    curve(
      '-.16 -.24!, -.1 -.14, 0 -.1, .1 -.14, .16 -.24!, .13 -.24!, .09 -.17, 0 -.135, -.09 -.17, -.13 -.24!',
      { c: 'iron', k: -0.2 },
    ),
    curve(
      '-.115 -.46!, -.06 -.66, -.03 -.84, -.014 -1.04!, .014 -1.04!, .03 -.84, .06 -.66, .115 -.46!, .05 -.46!, .02 -.62, 0 -.7, -.02 -.62, -.05 -.46!',
      { c: 'iron', form: 'cyl' },
    ),
    ...each('-.32 -.06 .06, -.28 -.12 .055, -.235 -.18 .05', ([x, y, w]) =>
      [-1, 1].flatMap((side) => lattice(side * (x + w * 0.6), y, w)),
    ),
    ...[-0.36, -0.42].flatMap((y) => [-1, 1].flatMap((side) => lattice(side * 0.105, y, 0.03))),
    ...[-0.54, -0.6, -0.66].flatMap((y) => lattice(0, y, 0.05 + (y + 0.54) * 0.15)),
    ...[-0.76, -0.82, -0.88].flatMap((y) => lattice(0, y, 0.02)),
    box([-0.2, -0.285, 0.2, -0.25], { c: 'iron', k: 0.25 }),
    box([-0.135, -0.475, 0.135, -0.445], { c: 'iron', k: 0.25 }),
    box([-0.035, -1.01, 0.035, -0.98], { c: 'iron', k: 0.25 }),
    stroke('0 -1.03, 0 -1.2', 'iron', 0.012),
    ...row([-0.16, 0.16, 5], (x) => round([x, -0.27, 0.009], { c: 'lamp', glow: true })),
    round([0, -1.06, 0.02], { c: 'lamp', glow: true }),
    ...[-0.29, 0.29].map((x) => box([x - 0.085, -0.035, x + 0.085, 0], { c: 'iron', k: -0.4 })),
  ],
}

/** A wheel of cabins against the sky. */
const ferrisWheel: Subject = {
  id: 'ferris-wheel',
  words: [
    ...names('ferris wheel, big wheel, fairground, amusement park, 摩天轮, 游乐园, 観覧車, 遊園地, noria'),
    ...names('rueda de la fortuna, grande roue, riesenrad, riesenräder'),
  ],
  slots: ['ground'],
  homes: ['city', 'beach', 'hills'],
  scale: 1.6,
  accent: 'rim',
  foot: 0.36,
  built: true,
  upright: true,
  palette: {
    rim: lch(0.62, 0.13, 20),
    steel: WHITE,
    first: lch(0.62, 0.18, 28),
    second: lch(0.8, 0.14, 85),
    third: lch(0.62, 0.1, 215),
    lamp: PANE,
    base: DARK_WOOD,
  },
  parts: [
    stroke('.03 -.6, .27 -.01', 'steel', 0.024, -0.7),
    stroke('-.03 -.6, -.27 -.01', 'steel', 0.024, -0.7),
    ...spokes([0, -0.6, 0.03, 0.42, 16], 'steel', 0.007),
    hoop([0, -0.6, 0.43, 0.43], 'rim', 0.022),
    hoop([0, -0.6, 0.385, 0.385], 'rim', 0.011, 0.3),
    hoop([0, -0.6, 0.2, 0.2], 'steel', 0.008),
    ...Array.from({ length: 12 }, (_, i) => cabinOf(i)).flat(),
    ...Array.from({ length: 12 }, (_, i) => {
      const angle = ((i + 0.5) / 12) * Math.PI * 2
      return round([Math.cos(angle) * 0.43, -0.6 + Math.sin(angle) * 0.43, 0.014], { c: 'lamp', glow: true })
    }),
    stroke('0 -.6, -.33 0', 'steel', 0.034),
    stroke('0 -.6, .33 0', 'steel', 0.034),
    stroke('-.2 -.24, .2 -.24', 'steel', 0.018),
    round([0, -0.6, 0.06], { c: 'rim', form: 'ball' }),
    round([0, -0.6, 0.028], { c: 'lamp', glow: true }),
    box([-0.4, -0.05, 0.4, 0], { c: 'base', form: 'plane' }),
    facet('-.1 -.05, .1 -.05, .1 -.15, -.1 -.15', { c: 'first', k: -0.1 }),
    facet('-.14 -.15, .14 -.15, 0 -.21', { c: 'second' }),
  ],
}

/** What reaches highest over a town. */
export const SPIRES: readonly Subject[] = [clockTower, skyscraper, ironTower, ferrisWheel]

/** One storey block of two sides: left, right, top, foot, and how many window columns. */
function block([left, right, top, foot, columns]: readonly [number, number, number, number, number]): Part[] {
  const edge = left + (right - left) * 0.66
  const inset = (edge - left) / columns
  return [
    box([left, top, edge, foot], { c: 'stone', nx: -0.4, form: 'plane' }),
    facet(`${edge} ${foot}, ${right} ${foot}, ${right} ${top + 0.012}, ${edge} ${top}`, {
      c: 'stone',
      nx: 0.65,
      form: 'plane',
    }),
    ...row([left + inset * 0.75, edge - inset * 0.75, columns - 1], (x) =>
      stroke(`${x} ${foot - 0.015}, ${x} ${top + 0.02}`, 'glass', 0.016),
    ),
    ...row([edge + inset * 0.6, right - inset * 0.5, Math.max(2, Math.round(columns / 2))], (x) =>
      stroke(`${x} ${foot - 0.015}, ${x} ${top + 0.025}`, 'shade', 0.011),
    ),
    ...row([foot - 0.05, top + 0.05, Math.max(2, Math.round((foot - top) / 0.05))], (y) =>
      stroke(`${left} ${y}, ${edge} ${y}`, 'stone', 0.009, -0.2),
    ),
    stroke(`${left} ${top}, ${edge} ${top}`, 'stone', 0.014, 0.7),
  ]
}

function lattice(x: number, y: number, half: number): Part[] {
  return [
    stroke(`${x - half} ${y}, ${x + half} ${y - 0.06}`, 'iron', 0.009, 0.6),
    stroke(`${x + half} ${y}, ${x - half} ${y - 0.06}`, 'iron', 0.009, 0.6),
  ]
}

function cabinOf(index: number): Part[] {
  const angle = (index / 12) * Math.PI * 2
  const [x, y] = [Math.cos(angle) * 0.43, -0.6 + Math.sin(angle) * 0.43]
  const c = ['first', 'second', 'third'][index % 3] ?? 'first'
  return [
    curve(
      `${x - 0.045} ${y + 0.03}!, ${x + 0.045} ${y + 0.03}!, ${x + 0.035} ${y + 0.085}, ${x} ${y + 0.095}, ${x - 0.035} ${y + 0.085}`,
      { c, form: 'plane' },
    ),
    curve(`${x - 0.05} ${y + 0.012}!, ${x} ${y - 0.022}, ${x + 0.05} ${y + 0.012}!`, { c, k: -0.4 }),
  ]
}

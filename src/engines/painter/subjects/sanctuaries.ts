import { lch } from '../colours/colour.ts'
import { archedLight } from './facade.ts'
import { DARK_WOOD, GOLD, PANE, PLASTER, SLATE, STONE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { arch, curve, facet, hoop, lancet, row, spokes, stroke, taper } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** A village church: nave, tower and spire. */
const church: Subject = {
  id: 'church',
  words: [
    ...names('church, churches, chapel, 教堂, 教会, 礼拝堂, iglesia, capilla, église, chapelle, kirche'),
    ...names('kirchen, kapelle, kapellen'),
  ],
  slots: ['ground'],
  homes: ['village', 'hills', 'mountains', 'snow'],
  scale: 1.5,
  accent: 'roof',
  foot: 0.62,
  top: { x: 0.3, y: -0.58 },
  built: true,
  palette: { wall: PLASTER, roof: lch(0.5, 0.1, 32), pane: PANE, door: DARK_WOOD, stone: STONE, gold: GOLD },
  parts: [
    facet('-.1 0, .74 -.02, .74 -.31, -.1 -.31', { c: 'wall', nx: 0.35, form: 'plane' }),
    facet('-.16 -.29, .8 -.285, .68 -.58, -.16 -.58', { c: 'roof', nx: 0.2, form: 'plane' }),
    ...row([-0.36, -0.51, 3], (y) => stroke(`-.1 ${y}, ${0.76 + (y + 0.3) * 0.4} ${y}`, 'roof', 0.006, -0.7)),
    ...row([0.1, 0.6, 4], (x) => [
      lancet([x, -0.07, 0.038, 0.18], { c: 'pane', glow: true }),
      box([x + 0.068, -0.26, x + 0.096, -0.01], { c: 'wall', k: 0.2 }),
    ]),
    facet('-.2 0, -.04 -.02, -.04 -.62, -.2 -.62', { c: 'wall', nx: 0.6, form: 'plane' }),
    box([-0.5, -0.62, -0.2, 0], { c: 'wall', nx: -0.35, form: 'plane' }),
    facet('-.21 -.61, -.01 -.615, -.26 -1.0', { c: 'roof', nx: 0.6 }),
    facet('-.53 -.61, -.19 -.61, -.26 -1.0', { c: 'roof', nx: -0.4, form: 'plane' }),
    stroke('-.52 -.615!, -.2 -.615!, -.03 -.62!', 'stone', 0.024),
    stroke('-.26 -.99, -.26 -1.12', 'gold', 0.014),
    stroke('-.295 -1.08, -.225 -1.08', 'gold', 0.014),
    lancet([-0.41, -0.43, 0.032, 0.13], { c: 'door' }),
    lancet([-0.29, -0.43, 0.032, 0.13], { c: 'door' }),
    lancet([-0.12, -0.43, 0.022, 0.13], { c: 'door' }),
    round([-0.35, -0.34, 0.055], { c: 'stone', k: 0.7 }),
    stroke('-.35 -.375!, -.35 -.34!, -.325 -.33!', 'door', 0.008),
    arch([-0.35, 0, 0.075, 0.2], { c: 'stone', k: -0.2 }),
    arch([-0.35, 0, 0.055, 0.175], { c: 'door' }),
  ],
}

/** Two spires beside a rose window. */
const cathedral: Subject = {
  id: 'cathedral',
  words: [
    ...names('cathedral, notre dame, basilica, abbey, minster, 大教堂, 大聖堂, 修道院, catedral, basílica'),
    ...names('abadía, cathédrale, abbaye, dom, kathedrale, kathedralen, münster'),
  ],
  slots: ['ground'],
  homes: ['city', 'village', 'street'],
  scale: 1.6,
  accent: 'roof',
  foot: 0.48,
  top: { x: 0, y: -0.66 },
  built: true,
  upright: true,
  palette: {
    stone: lch(0.78, 0.03, 75),
    roof: SLATE,
    dark: lch(0.36, 0.035, 60),
    pane: PANE,
    rose: lch(0.56, 0.13, 255),
  },
  parts: [
    facet('-.16 -.5, .16 -.5, 0 -.74', { c: 'roof', nx: -0.1, form: 'plane' }),
    box([-0.18, -0.5, 0.18, 0], { c: 'stone', k: -0.12, form: 'plane' }),
    facet('-.2 -.48, .2 -.48, 0 -.67', { c: 'stone', k: 0.1, form: 'plane' }),
    round([0, -0.545, 0.035], { c: 'dark' }),
    ...[-1, 1].flatMap((side) => cathedralTower(side)),
    round([0, -0.365, 0.115], { c: 'stone', k: 0.4 }),
    round([0, -0.365, 0.098], { c: 'rose', glow: true }),
    ...spokes([0, -0.365, 0.02, 0.098, 12], 'stone', 0.009),
    hoop([0, -0.365, 0.055, 0.055], 'stone', 0.009),
    box([-0.46, -0.225, 0.46, -0.205], { c: 'stone', k: 0.5 }),
    ...row([-0.155, 0.155, 8], (x) => lancet([x, -0.46, 0.013, 0.05], { c: 'dark' })),
    ...[-0.32, 0, 0.32].flatMap((x) => portal(x, x === 0 ? 1.15 : 1)),
  ],
}

/** Columns under a gable, on three steps. */
const greekTemple: Subject = {
  id: 'greek-temple',
  words: [
    ...names('greek temple, roman temple, parthenon, acropolis, colonnade, 神庙, 神殿, 帕特农'),
    ...names('templo griego, partenón, temple grec, parthénon, griechischer tempel, säulentempel'),
  ],
  slots: ['ground'],
  homes: ['mountains', 'beach', 'hills'],
  scale: 1.35,
  accent: 'stone',
  foot: 0.9,
  top: { x: 0, y: -0.86 },
  built: true,
  upright: true,
  palette: { stone: lch(0.9, 0.03, 82), shade: lch(0.5, 0.04, 60) },
  parts: [
    box([-0.92, -0.06, 0.92, 0], { c: 'stone', k: -0.25 }),
    box([-0.86, -0.11, 0.86, -0.06], { c: 'stone', k: -0.05 }),
    box([-0.8, -0.16, 0.8, -0.11], { c: 'stone', k: 0.15 }),
    box([-0.7, -0.6, 0.7, -0.16], { c: 'shade', form: 'plane' }),
    ...row([-0.68, 0.68, 6], (x) => [
      taper([x, -0.16, -0.6, 0.075, 0.06], { c: 'stone', form: 'cyl' }),
      ...[-0.03, 0, 0.03].map((flute) =>
        stroke(`${x + flute} -.18, ${x + flute * 0.85} -.57`, 'stone', 0.007, -0.6),
      ),
      box([x - 0.095, -0.62, x + 0.095, -0.585], { c: 'stone', k: 0.25 }),
    ]),
    box([-0.82, -0.7, 0.82, -0.615], { c: 'stone', nx: -0.1, form: 'plane' }),
    stroke('-.82 -.615, .82 -.615', 'stone', 0.01, -0.8),
    ...row([-0.7, 0.7, 11], (x) => box([x - 0.022, -0.685, x + 0.022, -0.63], { c: 'stone', k: -0.55 })),
    facet('-.9 -.7, 0 -.98, .9 -.7', { c: 'stone', k: 0.1, form: 'plane' }),
    facet('-.66 -.725, 0 -.925, .66 -.725', { c: 'stone', k: -0.55 }),
    round([0, -0.8, 0.062], { c: 'stone', k: 0.1, form: 'ball' }),
    stroke('-.91 -.705, .91 -.705', 'stone', 0.03, 0.5),
    round([0, -1.0, 0.045], { c: 'stone', form: 'ball' }),
    round([-0.88, -0.75, 0.035], { c: 'stone', form: 'ball' }),
    round([0.88, -0.75, 0.035], { c: 'stone', form: 'ball' }),
  ],
}

/** A great dome between minarets. */
const mosque: Subject = {
  id: 'mosque',
  words: [
    ...names('mosque, mosques, minaret, taj mahal, masjid, 清真寺, 泰姬陵, モスク, mezquita, mosquée'),
    ...names('moschee, moscheen'),
  ],
  slots: ['ground'],
  homes: ['city', 'desert', 'hills'],
  scale: 1.5,
  accent: 'dome',
  foot: 0.78,
  top: { x: 0, y: -0.98 },
  built: true,
  upright: true,
  palette: {
    wall: lch(0.93, 0.03, 80),
    dome: lch(0.68, 0.085, 200),
    gold: GOLD,
    niche: lch(0.5, 0.075, 235),
    pane: PANE,
  },
  parts: [
    ...[-0.86, 0.86].flatMap(minaret),
    ...[-0.42, 0.42].flatMap((x) => dome([x, -0.44, 0.17])),
    box([-0.25, -0.56, 0.25, -0.44], { c: 'wall', k: -0.1, form: 'cyl' }),
    ...row([-0.19, 0.19, 5], (x) => archedLight([x, -0.465, 0.022, 0.07], 'pane')),
    ...dome([0, -0.55, 0.3]),
    box([-0.7, -0.44, 0.7, 0], { c: 'wall', nx: -0.1, form: 'plane' }),
    box([-0.72, -0.46, 0.72, -0.42], { c: 'gold', k: 0.1 }),
    box([-0.24, -0.53, 0.24, 0], { c: 'wall', k: 0.35, form: 'plane' }),
    box([-0.26, -0.55, 0.26, -0.52], { c: 'gold', k: 0.2 }),
    lancet([0, 0, 0.17, 0.47], { c: 'niche', form: 'plane' }),
    lancet([0, 0, 0.09, 0.25], { c: 'pane', glow: true }),
    ...[-0.58, -0.38, 0.38, 0.58].flatMap((x) => [
      lancet([x, -0.03, 0.07, 0.32], { c: 'niche' }),
      lancet([x, -0.03, 0.035, 0.18], { c: 'pane', glow: true }),
    ]),
  ],
}

/** Houses of faith. */
export const SANCTUARIES: readonly Subject[] = [church, cathedral, greekTemple, mosque]

/** One tower of the cathedral; `side` is -1 or 1. */
function cathedralTower(side: number): Part[] {
  const x = side * 0.32
  return [
    taper([x, -0.68, -1.08, 0.125, 0.004], { c: 'roof', form: 'cyl' }),
    ...[-0.13, 0.13].map((dx) => taper([x + dx, -0.66, -0.8, 0.03, 0.003], { c: 'stone', k: 0.1 })),
    box([x - 0.14, -0.68, x + 0.14, 0], { c: 'stone', nx: side * 0.2, form: 'plane' }),
    ...[-0.14, 0.115].map((dx) => box([x + dx, -0.68, x + dx + 0.025, 0], { c: 'stone', k: 0.35 })),
    box([x - 0.15, -0.485, x + 0.15, -0.465], { c: 'stone', k: 0.5 }),
    box([x - 0.15, -0.69, x + 0.15, -0.67], { c: 'stone', k: 0.5 }),
    ...[-0.05, 0.05].map((dx) => lancet([x + dx, -0.5, 0.034, 0.15], { c: 'dark' })),
    lancet([x, -0.25, 0.055, 0.19], { c: 'pane', glow: true }),
  ]
}

function portal(x: number, scale: number): Part[] {
  return [
    lancet([x, 0, 0.1 * scale, 0.2 * scale], { c: 'stone', k: 0.4 }),
    lancet([x, 0, 0.078 * scale, 0.165 * scale], { c: 'stone', k: -0.5 }),
    lancet([x, 0, 0.052 * scale, 0.13 * scale], { c: 'dark' }),
  ]
}

/** An onion dome on a foot: middle, foot and half width. */
function dome([x, foot, half]: readonly [number, number, number]): Part[] {
  const at = (across: number, up: number) => `${x + across * half} ${foot - up * half}`
  return [
    stroke(`${x} ${foot - half * 1.2}, ${x} ${foot - half * 1.62}`, 'gold', half * 0.06),
    curve(
      `${at(-0.86, 0)}!, ${at(-1.04, 0.36)}, ${at(-0.92, 0.72)}, ${at(-0.5, 1.08)}, ${at(0, 1.42)}!, ${at(0.5, 1.08)}, ${at(0.92, 0.72)}, ${at(1.04, 0.36)}, ${at(0.86, 0)}!`,
      { c: 'dome', form: 'ball' },
    ),
    box([x - half * 0.92, foot - half * 0.07, x + half * 0.92, foot + half * 0.03], { c: 'gold', k: 0.1 }),
    round([x, foot - half * 1.5, half * 0.07], { c: 'gold' }),
  ]
}

function minaret(x: number): Part[] {
  return [
    taper([x, 0, -0.84, 0.065, 0.045], { c: 'wall', form: 'cyl' }),
    ...[-0.38, -0.66].map((y) => box([x - 0.078, y - 0.028, x + 0.078, y], { c: 'gold', k: 0.1 })),
    box([x - 0.065, -0.86, x + 0.065, -0.83], { c: 'gold', k: 0.1 }),
    ...dome([x, -0.86, 0.062]),
    archedLight([x, -0.72, 0.014, 0.06], 'pane'),
    oval([x, -0.5, 0.012, 0.03], { c: 'niche' }),
  ]
}

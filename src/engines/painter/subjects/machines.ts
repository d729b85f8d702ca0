import { lch } from '../colours/colour.ts'
import { GLASS, GOLD, INK, IRON, PALE_GLASS, RED, RUBBER, STEEL, WHITE } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { ball, cyl, names } from './parts.ts'
import { curve, each, facet, row, stroke, wheel } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Low, with wings and wide tyres. */
const racingCar: Subject = {
  id: 'racing-car',
  words: names(
    'racing car, race car, formula 1, formula one, f1 car, f1, 赛车, 方程式赛车, レーシングカー, レースカー, coche de carreras, auto de carreras, voiture de course, formule 1, Rennwagen, Rennauto, Formel 1',
  ),
  slots: ['ground'],
  homes: ['street', 'desert', 'city'],
  scale: 0.75,
  accent: 'paint',
  foot: 1.05,
  palette: {
    paint: RED,
    trim: WHITE,
    tyre: RUBBER,
    rim: STEEL,
    dark: INK,
    helmet: lch(0.84, 0.15, 90),
    visor: GLASS,
  },
  parts: [
    facet('.84 -.66, 1.16 -.7, 1.16 -.62, .86 -.58', { c: 'paint' }),
    facet('.92 -.6, 1.0 -.6, 1.02 -.3, .92 -.3', { c: 'dark' }),
    ...wheel([0.72, -0.24, 0.24], 0.5),
    curve(
      '-1.22 -.16!, -.8 -.3, -.3 -.43!, .1 -.43!, .16 -.6!, .34 -.58, .66 -.44, 1.04 -.36!, 1.04 -.1!, -1.2 -.08!',
      { c: 'paint', form: 'plane' },
    ),
    facet('-1.18 -.12, -.6 -.15, 1.02 -.15, 1.02 -.08, -1.16 -.07', { c: 'dark' }),
    facet('-1.0 -.2, -.46 -.3, .46 -.3, .46 -.24, -.46 -.24', { c: 'trim' }),
    round([-0.06, -0.5, 0.12], { c: 'helmet', form: 'ball' }),
    curve('-.18 -.52, -.1 -.56, .0 -.53, -.02 -.46, -.16 -.46', { c: 'visor' }),
    facet('-.26 -.43, .1 -.43, .06 -.37, -.22 -.37', { c: 'dark' }),
    facet('-1.3 -.08, -.98 -.14, -.98 -.06, -1.3 -.02', { c: 'paint', k: 0.3 }),
    ...wheel([-0.68, -0.22, 0.22], 0.5),
    ...wheel([0.84, -0.24, 0.24], 0.5),
  ],
}

/** Tracks, turret and gun. */
const tank: Subject = {
  id: 'tank',
  words: names("tank, army tank, battle tank, panzer, 坦克, 戦車, tanque, char d'assaut, Kampfpanzer"),
  slots: ['ground'],
  homes: ['desert', 'hills', 'forest'],
  scale: 1,
  accent: 'armour',
  foot: 0.9,
  palette: {
    armour: lch(0.52, 0.065, 118),
    track: RUBBER,
    wheel: lch(0.44, 0.03, 100),
    mark: WHITE,
    gun: IRON,
  },
  parts: [
    cyl('-1.34 -.78, -1.34 -.7, -.3 -.62, -.3 -.72', 'armour', -0.1),
    box([-1.42, -0.8, -1.3, -0.68], { c: 'gun' }),
    curve('-.46 -.56!, -.4 -.82, -.2 -.9, .28 -.9, .5 -.78, .54 -.56!', { c: 'armour', form: 'ball' }),
    oval([0.1, -0.91, 0.16, 0.035], { c: 'armour', k: -0.3 }),
    stroke('.34 -.88, .44 -1.14', 'gun', 0.018),
    curve('-.98 -.34!, -.8 -.56!, .84 -.56!, .98 -.36!', { c: 'armour', k: 0.12, form: 'plane' }),
    curve('-.96 -.36, -.78 -.42, .78 -.42, .98 -.36, 1.02 -.2, .84 -.02, .6 0, -.6 0, -.84 -.02, -1.02 -.2', {
      c: 'track',
    }),
    ...row([-0.74, 0.74, 5], (x) => [
      round([x, -0.19, 0.145], { c: 'wheel', form: 'ball' }),
      round([x, -0.19, 0.05], { c: 'track' }),
    ]),
    ...each('.1 -.7', ([x, y]) => [round([x, y, 0.09], { c: 'mark' }), round([x, y, 0.06], { c: 'armour' })]),
  ],
}

/** Six wheels, a mast with its camera, a panel. */
const rover: Subject = {
  id: 'rover',
  words: names(
    'rover, mars rover, moon rover, lunar rover, space rover, 火星车, 月球车, 探测车, 探査車, ローバー, róver, astromóvil, astromobile, Marsrover',
  ),
  slots: ['ground'],
  homes: ['desert', 'space'],
  scale: 0.85,
  accent: 'body',
  foot: 0.7,
  palette: {
    body: WHITE,
    gold: GOLD,
    panel: lch(0.4, 0.09, 265),
    tyre: RUBBER,
    rim: STEEL,
    arm: lch(0.6, 0.02, 250),
    lens: GLASS,
  },
  parts: [
    stroke('.34 -.54, .44 -.92', 'arm', 0.03),
    curve('.3 -.96, .4 -1.04, .6 -.98, .64 -.82!, .5 -.86, .36 -.88', { c: 'body', form: 'ball' }),
    ...[-0.58, 0.0, 0.58].map((x) => stroke(`${x} -.17, ${x * 0.6} -.38`, 'arm', 0.05)),
    box([-0.52, -0.52, 0.54, -0.34], { c: 'body', form: 'plane' }),
    box([-0.52, -0.4, 0.54, -0.34], { c: 'gold' }),
    facet('-.36 -.58, .64 -.58, .74 -.7, -.24 -.7', { c: 'panel', form: 'plane' }),
    ...row([-0.1, 0.5, 3], (x) => stroke(`${x} -.58, ${x + 0.1} -.7`, 'rim', 0.012)),
    stroke('-.4 -.52, -.42 -.9', 'arm', 0.05),
    curve('-.6 -.9!, -.58 -1.04!, -.26 -1.04!, -.26 -.9!', { c: 'body', form: 'plane' }),
    round([-0.52, -0.97, 0.05], { c: 'lens' }),
    round([-0.38, -0.97, 0.035], { c: 'lens' }),
    stroke('-.5 -.44, -.78 -.52, -.92 -.3', 'arm', 0.04),
    ball('-.98 -.34, -.9 -.38, -.84 -.3, -.92 -.24', 'gold'),
    ...[-0.58, 0, 0.58].flatMap((x) => wheel([x, -0.17, 0.17], 0.55)),
  ],
}

/** One striped sail, a dragon at its bow, shields along its side. */
const longship: Subject = {
  id: 'longship',
  words: names(
    'viking ship, longship, longboat, viking boat, viking longship, dragon boat, 维京船, 龙舟, 长船, バイキング船, ヴァイキング船, barco vikingo, drakkar, bateau viking, Wikingerschiff, Langschiff, Drachenboot',
  ),
  slots: ['water', 'air', 'ground'],
  homes: ['water'],
  scale: 1.4,
  accent: 'sail',
  foot: 0.72,
  waterline: -0.05,
  palette: {
    sail: lch(0.93, 0.035, 82),
    stripe: RED,
    hull: lch(0.42, 0.07, 48),
    trim: lch(0.62, 0.1, 65),
    shield: GOLD,
    boss: IRON,
  },
  parts: [
    stroke('0 -.2, 0 -1.08', 'hull', 0.03),
    curve('-.5 -.96!, 0 -1.0, .5 -.96!, .56 -.66, .46 -.38!, 0 -.44, -.46 -.38!, -.56 -.66', {
      c: 'sail',
      form: 'cyl',
    }),
    ...[-0.36, 0, 0.36].map((x) =>
      curve(
        `${x - 0.08} -.97!, ${x + 0.08} -.97!, ${x * 1.12 + 0.09} -.66, ${x * 0.93 + 0.07} -.41!, ${x * 0.93 - 0.07} -.41!, ${x * 1.12 - 0.09} -.66`,
        { c: 'stripe', form: 'cyl' },
      ),
    ),
    stroke('-.54 -.97, .54 -.97', 'hull', 0.03),
    curve(
      '-.9 -.26, -1.0 -.42, -.98 -.58, -1.06 -.6!, -1.18 -.54!, -1.16 -.66, -1.02 -.76, -.9 -.7, -.88 -.54, -.84 -.4, -.6 -.24!, .6 -.24!, .84 -.4, .92 -.6, .86 -.76, .96 -.8, 1.04 -.66, 1.0 -.4, .86 -.14, .6 0, -.6 0, -.82 -.1',
      { c: 'hull', form: 'plane' },
    ),
    stroke('-.86 -.3, -.6 -.2, .6 -.2, .86 -.32', 'trim', 0.03),
    stroke('-.8 -.14, -.5 -.09, .5 -.09, .8 -.16', 'trim', 0.016, -0.3),
    oval([-1.03, -0.67, 0.02, 0.02], { c: 'shield' }),
    ...row([-0.54, 0.54, 6], (x, i) => [
      round([x, -0.22, 0.085], { c: i % 2 ? 'stripe' : 'shield', form: 'ball' }),
      round([x, -0.22, 0.026], { c: 'boss' }),
    ]),
  ],
}

/** Great wheels behind, a chimney before the cab. */
const tractor: Subject = {
  id: 'tractor',
  words: names(
    'tractor, tractors, excavator, bulldozer, digger, 拖拉机, 挖掘机, 推土机, トラクター, ショベルカー, excavadora, tracteur, pelleteuse, Traktor, Traktoren, Bagger',
  ),
  slots: ['ground'],
  homes: ['hills', 'meadow', 'village'],
  scale: 1,
  accent: 'paint',
  foot: 0.7,
  palette: {
    paint: lch(0.58, 0.17, 28),
    tyre: RUBBER,
    rim: lch(0.86, 0.14, 92),
    glass: PALE_GLASS,
    pipe: IRON,
  },
  parts: [
    stroke('-.4 -.6, -.4 -.96', 'pipe', 0.05),
    facet('.08 -.58, .14 -1.0, .6 -1.0, .66 -.5', { c: 'glass', form: 'plane' }),
    ...each('.08 -.56 .14 -1, .66 -.5 .6 -1, .36 -.56 .36 -1', ([x, y, tx, ty]) =>
      stroke(`${x} ${y}, ${tx} ${ty}`, 'paint', 0.045, -0.3),
    ),
    facet('.06 -1.0, .7 -1.0, .66 -1.08, .12 -1.08', { c: 'paint', form: 'plane' }),
    curve('-.8 -.26!, -.82 -.56, -.74 -.66, .1 -.66!, .1 -.5!, .6 -.56!, .74 -.4, .7 -.24!', {
      c: 'paint',
      form: 'plane',
    }),
    ...row([-0.66, -0.5, 3], (x) => stroke(`${x} -.56, ${x} -.36`, 'pipe', 0.022)),
    stroke('-.46 -.58, .04 -.58', 'paint', 0.03, 0.7),
    ...wheel([-0.52, -0.2, 0.2], 0.52),
    ...wheel([0.42, -0.34, 0.34], 0.52),
  ],
}

/** Machines beside the road. */
export const MACHINES: readonly Subject[] = [racingCar, tank, rover, longship, tractor]

import { lch } from '../colours/colour.ts'
import { sash } from './facade.ts'
import { BRICK, DARK_STONE, DARK_WOOD, GLASS, PANE, PLASTER, SLATE, WHITE, WOOD } from './materials.ts'
import { box, round } from './outline.ts'
import { names } from './parts.ts'
import { facet, row, stroke } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Two storeys under a hipped roof. */
const villa: Subject = {
  id: 'villa',
  words: [
    ...names('villa, mansion, 别墅, manor, town house, country house, big house, 豪宅, 邸宅, 屋敷, 洋館'),
    ...names('casa grande, mansión, maison de maître, manoir, herrenhaus, herrenhäuser, villen'),
  ],
  slots: ['ground'],
  homes: ['village', 'hills', 'street'],
  scale: 1.35,
  accent: 'wall',
  foot: 0.66,
  top: { x: 0, y: -0.92 },
  built: true,
  palette: {
    wall: PLASTER,
    roof: SLATE,
    trim: WHITE,
    pane: PANE,
    glass: GLASS,
    door: lch(0.5, 0.13, 30),
    brick: BRICK,
    step: DARK_STONE,
  },
  parts: [
    box([0.3, -1.06, 0.42, -0.7], { c: 'brick', nx: 0.2, form: 'plane' }),
    box([0.28, -1.09, 0.44, -1.05], { c: 'brick', k: 0.4 }),
    facet('.2 0, .66 -.03, .66 -.6, .2 -.6', { c: 'wall', nx: 0.6, form: 'plane' }),
    facet('-.6 0, .2 0, .2 -.6, -.6 -.6', { c: 'wall', nx: -0.4, form: 'plane' }),
    facet('.24 -.565, .74 -.575, .38 -.92', { c: 'roof', nx: 0.65, form: 'plane' }),
    facet('-.68 -.565, .25 -.565, .39 -.92, -.36 -.93', { c: 'roof', nx: -0.35, form: 'plane' }),
    ...row([-0.64, -0.87, 4], (y) =>
      stroke(`${-1.17 - y * 0.877} ${y}, ${0.03 - y * 0.39} ${y}`, 'roof', 0.007, -0.7),
    ),
    stroke('-.68 -.565, .25 -.565, .74 -.575', 'trim', 0.022),
    facet('-.36 0, -.04 0, -.06 -.03, -.34 -.03', { c: 'step' }),
    box([-0.27, -0.29, -0.13, -0.03], { c: 'door' }),
    round([-0.15, -0.15, 0.011], { c: 'pane' }),
    facet('-.34 -.31, -.06 -.31, -.2 -.41', { c: 'trim', k: -0.1 }),
    ...[-0.46, 0.06].flatMap((x) => sash([x, -0.12, 0.075, 0.18], 'pane')),
    ...[-0.46, -0.2, 0.06].flatMap((x) => sash([x, -0.37, 0.065, 0.16], x < 0 ? 'glass' : 'pane')),
    ...[0.43].flatMap((x) => [
      ...sash([x, -0.13, 0.06, 0.17], 'glass'),
      ...sash([x, -0.38, 0.055, 0.15], 'glass'),
    ]),
  ],
}

/** Of logs, with a stone chimney. */
const cabin: Subject = {
  id: 'cabin',
  words: [
    ...names(
      'cabin, log cabin, wooden cabin, log house, hut, chalet, 木屋, 小木屋, 山小屋, 丸太小屋, cabaña',
    ),
    ...names('cabane, cabane en bois, hütte, hütten, blockhütte, holzhütte'),
  ],
  slots: ['ground'],
  homes: ['forest', 'snow', 'lake', 'mountains'],
  scale: 1.15,
  accent: 'roof',
  foot: 0.74,
  top: { x: 0.1, y: -0.88 },
  built: true,
  palette: {
    log: WOOD,
    end: lch(0.72, 0.07, 70),
    roof: lch(0.42, 0.06, 145),
    stone: DARK_STONE,
    trim: lch(0.66, 0.07, 65),
    pane: PANE,
    door: DARK_WOOD,
  },
  parts: [
    box([0.36, -1.04, 0.53, -0.6], { c: 'stone', nx: 0.2, form: 'plane' }),
    box([0.34, -1.06, 0.55, -1.01], { c: 'stone', k: 0.5 }),
    facet('.02 0, .74 -.04, .74 -.46, .02 -.44', { c: 'log', nx: 0.6, form: 'plane' }),
    facet('-.6 0, -.6 -.44, -.29 -.8, .02 -.44, .02 0', { c: 'log', nx: -0.4, form: 'plane' }),
    ...row([-0.075, -0.375, 5], (y) =>
      stroke(`-.6 ${y}!, .02 ${y}!, .74 ${y * 0.97 - 0.035}!`, 'log', 0.011, -0.9),
    ),
    stroke('-.53 -.45, -.05 -.45', 'log', 0.011, -0.9),
    stroke('-.46 -.53, -.12 -.53', 'log', 0.011, -0.9),
    ...row([-0.04, -0.41, 6], (y) => round([0.02, y, 0.034], { c: 'end', form: 'ball' })),
    ...row([-0.04, -0.41, 6], (y) => round([-0.6, y, 0.034], { c: 'end', form: 'ball' })),
    facet('-.29 -.92, .5 -.87, .88 -.39, .11 -.37', { c: 'roof', nx: 0.5, form: 'plane' }),
    ...row([1, 3, 3], (i) =>
      stroke(
        `${-0.29 + i * 0.1} ${-0.92 + i * 0.1375}, ${0.5 + i * 0.095} ${-0.87 + i * 0.12}`,
        'roof',
        0.008,
        -0.7,
      ),
    ),
    facet('-.29 -.94, -.73 -.39, -.7 -.33, -.29 -.84', { c: 'trim', nx: -0.4 }),
    facet('-.29 -.94, .13 -.4, .1 -.33, -.29 -.84', { c: 'trim', k: 0.3 }),
    box([-0.25, -0.31, -0.1, 0], { c: 'door' }),
    ...sash([-0.42, -0.13, 0.075, 0.16], 'pane'),
    ...sash([-0.29, -0.52, 0.05, 0.11], 'pane'),
    ...sash([0.38, -0.16, 0.085, 0.15], 'pane'),
  ],
}

/** Red boards, white trim, a hay loft. */
const barn: Subject = {
  id: 'barn',
  words: [
    ...names('barn, farmhouse, farm, stable, ranch, 谷仓, 农舍, 农场, 納屋, 農家, 農場, granero, granja'),
    ...names('grange, ferme, scheune, scheunen, bauernhof, bauernhöfe'),
  ],
  slots: ['ground'],
  homes: ['meadow', 'hills', 'village'],
  scale: 1.35,
  accent: 'board',
  foot: 0.75,
  top: { x: 0.2, y: -0.92 },
  built: true,
  palette: {
    board: lch(0.5, 0.155, 28),
    trim: WHITE,
    roof: lch(0.48, 0.03, 260),
    dark: DARK_WOOD,
    pane: PANE,
  },
  parts: [
    facet('.26 0, .84 -.04, .84 -.45, .26 -.43', { c: 'board', nx: 0.6, form: 'plane' }),
    ...row([0.36, 0.76, 5], (x) => stroke(`${x} -.02, ${x} -.4`, 'board', 0.006, -0.9)),
    facet('-.52 0, -.52 -.43, -.41 -.7, -.13 -.92, .15 -.7, .26 -.43, .26 0', {
      c: 'board',
      nx: -0.4,
      form: 'plane',
    }),
    ...row([-0.44, 0.18, 9], (x) =>
      stroke(`${x} -.01, ${x} ${-0.42 - (0.3 - Math.abs(x + 0.13)) * 1.1}`, 'board', 0.005, -0.7),
    ),
    facet('.14 -.72, .74 -.7, .9 -.41, .28 -.38', { c: 'roof', nx: 0.6, form: 'plane' }),
    facet('-.13 -.96, .5 -.91, .74 -.7, .14 -.72', { c: 'roof', nx: 0.25, form: 'plane' }),
    stroke('-.56 -.41!, -.43 -.71!, -.13 -.945!, .16 -.71!, .29 -.4!', 'trim', 0.035),
    stroke('-.51 0!, -.51 -.42!', 'trim', 0.024, -0.1),
    stroke('.26 0!, .26 -.42!', 'trim', 0.024, -0.1),
    box([-0.31, -0.36, 0.05, 0], { c: 'dark' }),
    box([-0.29, -0.34, -0.14, 0], { c: 'board', k: -0.1 }),
    box([-0.12, -0.34, 0.03, 0], { c: 'board', k: -0.1 }),
    ...[-0.29, -0.12].flatMap((x) => [
      stroke(
        `${x + 0.01} -.01!, ${x + 0.14} -.01!, ${x + 0.14} -.33!, ${x + 0.01} -.33!, ${x + 0.01} -.01!`,
        'trim',
        0.02,
      ),
      stroke(`${x + 0.01} -.01, ${x + 0.14} -.33`, 'trim', 0.016),
      stroke(`${x + 0.14} -.01, ${x + 0.01} -.33`, 'trim', 0.016),
    ]),
    box([-0.22, -0.7, -0.04, -0.53], { c: 'trim' }),
    box([-0.2, -0.68, -0.06, -0.53], { c: 'pane', glow: true }),
    ...[0.42, 0.66].flatMap((x) => sash([x, -0.16, 0.06, 0.13], 'pane')),
  ],
}

/** Where people live and keep hay. */
export const HOUSES: readonly Subject[] = [villa, cabin, barn]

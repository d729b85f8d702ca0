import { lch } from '../colours/colour.ts'
import { BRASS, CREAM, DARK_WOOD, IRON, LEAF, PANE, STONE, WHITE, WOOD } from './materials.ts'
import { box, oval, round } from './outline.ts'
import { names } from './parts.ts'
import { arch, curve, each, facet, leaf, row, stroke, taper } from './shapes.ts'
import type { Subject } from './subject.ts'

/** Panes, a sill and a pot. */
const window: Subject = {
  id: 'window',
  words: names('window, open window, shutters, 窗户, 窗, 窓, ventana, fenêtre, fenster'),
  slots: ['ground', 'air'],
  homes: ['studio', 'street'],
  scale: 1.2,
  accent: 'shutter',
  foot: 0.5,
  upright: true,
  top: { x: 0.1, y: -0.14 },
  palette: {
    trim: WHITE,
    pane: PANE,
    glass: lch(0.6, 0.075, 235),
    shutter: lch(0.55, 0.085, 195),
    stone: STONE,
    pot: lch(0.58, 0.13, 38),
    leaf: LEAF,
    bloom: lch(0.64, 0.19, 15),
    curtain: CREAM,
  },
  parts: [
    ...[-1, 1].flatMap((side) => [
      facet(`${side * 0.42} -.12, ${side * 0.76} -.08, ${side * 0.76} -.92, ${side * 0.42} -.94`, {
        c: 'shutter',
        nx: side * 0.3,
        form: 'plane',
      }),
      ...row([-0.2, -0.84, 10], (y) =>
        stroke(`${side * 0.47} ${y}, ${side * 0.71} ${y + 0.012}`, 'shutter', 0.02, -0.6),
      ),
    ]),
    arch([0, -0.1, 0.43, 1.02], { c: 'trim', form: 'plane' }),
    arch([0, -0.13, 0.37, 0.94], { c: 'glass' }),
    arch([0, -0.13, 0.37, 0.94], { c: 'pane', al: 0.5 }),
    box([-0.16, -0.66, 0.16, -0.44], { c: 'pane', al: 0.3, glow: true }),
    facet('-.3 -.62, -.14 -.92, -.04 -.98, -.22 -.5', { c: 'trim', al: 0.4 }),
    facet('.06 -.3, .3 -.72, .34 -.62, .14 -.24', { c: 'trim', al: 0.3 }),
    curve('-.37 -.14!, -.37 -.86, -.3 -.92!, -.27 -.6, -.31 -.14!', { c: 'curtain', form: 'cyl' }),
    curve('.37 -.14!, .37 -.86, .3 -.92!, .27 -.6, .31 -.14!', { c: 'curtain', k: -0.2, form: 'cyl' }),
    stroke('0 -.13, 0 -1.06', 'trim', 0.042),
    stroke('-.37 -.69, .37 -.69', 'trim', 0.036),
    stroke('-.37 -.4, .37 -.4', 'trim', 0.024),
    box([-0.5, -0.15, 0.5, -0.07], { c: 'stone', k: 0.35, form: 'plane' }),
    box([-0.44, -0.07, 0.44, 0], { c: 'stone', k: -0.3 }),
    ...each('-.28 -.42, -.18 -.5, -.1 -.46, .0 -.42, -.22 -.36, -.05 -.36', ([x, y], i) => [
      leaf([-0.13, -0.26, x, y, 0.035], { c: 'leaf', k: i % 2 ? 0.2 : -0.2 }),
      round([x, y, 0.042], { c: 'bloom', k: i % 2 ? 0.2 : -0.1, form: 'ball' }),
    ]),
    taper([-0.13, -0.15, -0.3, 0.075, 0.105], { c: 'pot', form: 'cyl' }),
    box([-0.245, -0.32, -0.015, -0.275], { c: 'pot', k: 0.2, form: 'cyl' }),
  ],
}

/** Round-topped, in a stone frame. */
const door: Subject = {
  id: 'door',
  words: [
    ...names('door, front door, wooden door, magic door, doorway, 门, 木门, 大木门, ドア, 扉, puerta, porte'),
    ...names('porte en bois, tür, türen, haustür'),
  ],
  slots: ['ground'],
  homes: ['studio', 'hills', 'street', 'forest'],
  scale: 1.25,
  accent: 'wood',
  foot: 0.44,
  built: true,
  upright: true,
  palette: {
    wood: lch(0.5, 0.12, 230),
    stone: STONE,
    iron: IRON,
    brass: BRASS,
    pane: PANE,
    leaf: LEAF,
    bloom: lch(0.7, 0.16, 5),
  },
  parts: [
    arch([0, 0, 0.44, 1.04], { c: 'stone', form: 'plane' }),
    ...Array.from({ length: 7 }, (_, i) => {
      const angle = Math.PI * (1 + (i + 0.5) / 7.5)
      return stroke(
        `${Math.cos(angle) * 0.34} ${-0.6 + Math.sin(angle) * 0.34}, ${Math.cos(angle) * 0.43} ${-0.6 + Math.sin(angle) * 0.43}`,
        'stone',
        0.012,
        -0.7,
      )
    }),
    ...[-0.2, -0.4].flatMap((y) =>
      [-1, 1].map((side) => stroke(`${side * 0.34} ${y}, ${side * 0.43} ${y}`, 'stone', 0.012, -0.7)),
    ),
    arch([0, -0.03, 0.34, 0.92], { c: 'wood', form: 'plane' }),
    ...row([-0.23, 0.23, 5], (x) =>
      stroke(`${x} -.04, ${x} ${-0.61 - Math.sqrt(Math.max(0, 0.31 ** 2 - x * x))}`, 'wood', 0.009, -0.7),
    ),
    ...[-0.24, -0.58].map((y) => stroke(`-.32 ${y}, -.02 ${y}`, 'iron', 0.032)),
    ...[-0.24, -0.58].map((y) => round([0.0, y, 0.026], { c: 'iron' })),
    round([0, -0.74, 0.085], { c: 'iron' }),
    round([0, -0.74, 0.066], { c: 'pane', glow: true }),
    round([0.24, -0.42, 0.036], { c: 'brass', form: 'ball' }),
    box([-0.5, -0.04, 0.5, 0], { c: 'stone', k: 0.3, form: 'plane' }),
    ...each(
      '-.46 -.06 .11, -.44 -.2 .09, -.47 -.34 .08, -.44 -.48 .075, -.42 -.62 .07, -.34 -.78 .065, -.24 -.92 .055',
      ([x, y, r], i) => oval([x, y, r, r], { c: 'leaf', k: i % 2 ? 0.15 : -0.2, form: 'ball' }),
    ),
    ...each('-.5 -.16, -.4 -.3, -.5 -.44, -.38 -.58, -.36 -.74, -.22 -.9', ([x, y]) =>
      round([x, y, 0.028], { c: 'bloom', form: 'ball' }),
    ),
  ],
}

/** Shelves full of spines. */
const bookshelf: Subject = {
  id: 'bookshelf',
  words: [
    ...names('bookshelf, bookcase, shelf, 书架, 书柜, 本棚, estantería'),
    ...names('biblioteca, bibliothèque, étagère, bücherregal, bücherregale, bibliothek, regal'),
  ],
  slots: ['ground'],
  homes: ['interior', 'studio'],
  scale: 1.35,
  accent: 'wood',
  foot: 0.46,
  built: true,
  upright: true,
  palette: {
    wood: WOOD,
    dark: DARK_WOOD,
    first: lch(0.5, 0.14, 28),
    second: lch(0.48, 0.08, 245),
    third: lch(0.74, 0.11, 78),
    fourth: lch(0.5, 0.08, 165),
    fifth: CREAM,
    leaf: LEAF,
    trim: WHITE,
  },
  parts: [
    box([-0.46, -1.0, 0.46, 0], { c: 'wood', form: 'plane' }),
    ...[0, 1, 2, 3].flatMap((shelf) => {
      const foot = -0.08 - shelf * 0.235
      return [
        box([-0.41, foot - 0.2, 0.41, foot], { c: 'dark', k: -0.2 }),
        ...row([-0.375, 0.375, 13], (x, i) => {
          const tall = 0.125 + ((i * 7 + shelf * 5) % 6) * 0.011
          const c = ['first', 'second', 'third', 'fourth', 'fifth'][(i * 3 + shelf * 2) % 5] ?? 'first'
          return shelf === 2 && i > 8
            ? []
            : [
                box([x - 0.026, foot - tall, x + 0.026, foot], { c, k: (i % 3) * 0.15 - 0.15 }),
                stroke(
                  `${x - 0.014} ${foot - tall * 0.78}, ${x + 0.014} ${foot - tall * 0.78}`,
                  'trim',
                  0.008,
                ),
              ]
        }),
        box([-0.43, foot, 0.43, foot + 0.03], { c: 'wood', k: 0.3 }),
      ]
    }),
    facet('.2 -.63, .34 -.63, .36 -.55, .18 -.55', { c: 'first', k: 0.1 }),
    ...each('.18 -.72, .27 -.74, .36 -.71', ([x, y]) => leaf([0.27, -0.61, x, y, 0.03], { c: 'leaf' })),
    box([-0.5, -1.05, 0.5, -0.99], { c: 'wood', k: 0.2, form: 'plane' }),
    box([-0.48, -0.04, 0.48, 0], { c: 'wood', k: -0.3 }),
  ],
}

/** What belongs to a wall. */
export const ROOMS: readonly Subject[] = [window, door, bookshelf]

import { lch } from '../colours/colour.ts'
import { TABLES } from './homes.ts'
import { CREAM, DARK_WOOD } from './materials.ts'
import { moved, oval } from './outline.ts'
import { cyl, dot, names } from './parts.ts'
import { curve, each, facet, stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

const BASE: readonly Part[] = [
  curve('-.17 0!, .17 0!, .17 -.07, .12 -.1, -.12 -.1, -.17 -.07', { c: 'piece', form: 'cyl' }),
]

/** Chess pieces, each a unit tall or less, its foot at 0 0. */
const PIECES: Readonly<Record<string, readonly Part[]>> = {
  pawn: [
    cyl('-.12 -.08!, -.06 -.22, -.045 -.36!, .045 -.36!, .06 -.22, .12 -.08!', 'piece'),
    curve('-.09 -.36, 0 -.39, .09 -.36, 0 -.33', { c: 'piece' }),
    { ...dot([0, -0.46, 0.095], 'piece'), form: 'ball' },
  ],
  rook: [
    cyl('-.13 -.08!, -.09 -.3, -.09 -.44!, .09 -.44!, .09 -.3, .13 -.08!', 'piece'),
    facet(
      '-.14 -.44, -.14 -.62, -.08 -.62, -.08 -.56, -.03 -.56, -.03 -.62, .03 -.62, .03 -.56, .08 -.56, .08 -.62, .14 -.62, .14 -.44',
      {
        c: 'piece',
        form: 'cyl',
      },
    ),
  ],
  knight: [
    curve(
      '-.13 -.08!, -.08 -.28, -.02 -.38!, -.12 -.36, -.2 -.4!, -.21 -.48, -.12 -.6, -.06 -.72!, .02 -.66, .12 -.54, .16 -.32, .14 -.08!',
      { c: 'piece', form: 'cyl' },
    ),
    stroke('.0 -.66, .08 -.5, .1 -.3', 'piece', 0.02, -0.6),
    dot([-0.07, -0.55, 0.02], 'piece', -0.9),
  ],
  queen: [
    cyl('-.14 -.08!, -.07 -.3, -.055 -.62!, .055 -.62!, .07 -.3, .14 -.08!', 'piece'),
    facet('-.08 -.62, -.15 -.84, -.08 -.76, -.04 -.88, 0 -.77, .04 -.88, .08 -.76, .15 -.84, .08 -.62', {
      c: 'piece',
      form: 'cyl',
    }),
    dot([0, -0.86, 0.035], 'piece', 0.2),
    curve('-.11 -.62, 0 -.66, .11 -.62, 0 -.58', { c: 'piece', k: 0.1 }),
  ],
  king: [
    cyl('-.14 -.08!, -.07 -.3, -.06 -.66!, .06 -.66!, .07 -.3, .14 -.08!', 'piece'),
    curve('-.06 -.66!, -.13 -.84!, 0 -.88, .13 -.84!, .06 -.66!', { c: 'piece', form: 'cyl' }),
    curve('-.11 -.66, 0 -.7, .11 -.66, 0 -.62', { c: 'piece', k: 0.1 }),
    stroke('0 -.86, 0 -1.02', 'piece', 0.04),
    stroke('-.06 -.95, .06 -.95', 'piece', 0.036),
  ],
}

/** A piece in one of the two colours. */
const piece = (kind: string, c: string, to: { x: number; y: number; scale: number }): Part[] =>
  moved(
    [...BASE, ...(PIECES[kind] ?? [])].map((part) => ({ ...part, c })),
    to,
  )

const SQUARES = 8

/** A point of the board: columns and rows from its near left corner. */
function onBoard(column: number, line: number): { x: number; y: number; size: number } {
  const far = 1 - (1 - line / SQUARES) ** 1.25
  const size = 1 - 0.3 * far
  return { x: (column - SQUARES / 2) * 0.25 * size, y: -0.1 - 0.42 * far, size }
}

/** A dark square of the board. */
function square(column: number, line: number): Part {
  const at = (
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const
  ).map(([x, y]) => onBoard(column + x, line + y))
  return facet(at.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`).join(', '), { c: 'brown' })
}

/** The game in its middle, the far pieces first: `column row`, its kind and colour. */
const GAME: readonly (readonly [column: number, line: number, kind: string, c: string])[] = [
  [0, 7, 'rook', 'dark'],
  [3, 7, 'queen', 'dark'],
  [4, 7, 'king', 'dark'],
  [7, 7, 'rook', 'dark'],
  [1, 6, 'pawn', 'dark'],
  [5, 6, 'pawn', 'dark'],
  [6, 6, 'pawn', 'dark'],
  [2, 5, 'knight', 'dark'],
  [4, 4, 'pawn', 'dark'],
  [3, 3, 'pawn', 'pale'],
  [5, 2, 'knight', 'pale'],
  [0, 1, 'pawn', 'pale'],
  [6, 1, 'pawn', 'pale'],
  [1, 0, 'rook', 'pale'],
  [3, 0, 'queen', 'pale'],
  [4, 0, 'king', 'pale'],
  [7, 0, 'rook', 'pale'],
]

const chessboard: Subject = {
  id: 'chessboard',
  words: names(
    'chessboard, chess board, chess, chess set, chess game, game of chess, chess pieces, chess piece, 棋盘, 国际象棋, 象棋, 西洋棋, チェス, チェス盤, チェスの駒, ajedrez, tablero de ajedrez, ' +
      "piezas de ajedrez, échecs, échiquier, jeu d'échecs, pièces d'échecs, Schach, Schachbrett, Schachfiguren, Schachspiel",
  ),
  slots: ['ground'],
  homes: TABLES,
  scale: 1.05,
  accent: 'brown',
  foot: 1,
  upright: true,
  palette: {
    wood: DARK_WOOD,
    cream: lch(0.86, 0.06, 80),
    brown: lch(0.48, 0.09, 52),
    pale: CREAM,
    dark: lch(0.3, 0.035, 40),
  },
  parts: [
    facet('-1.08 -.09, 1.08 -.09, 1.06 0, -1.06 0', { c: 'wood', form: 'plane' }),
    facet('-1.08 -.07, 1.08 -.07, .75 -.55, -.75 -.55', { c: 'wood', k: 0.25 }),
    facet('-1 -.1, 1 -.1, .7 -.52, -.7 -.52', { c: 'cream' }),
    ...Array.from({ length: SQUARES * SQUARES }, (_, i) => [i % SQUARES, Math.floor(i / SQUARES)] as const)
      .filter(([column, line]) => (column + line) % 2 === 0)
      .map(([column, line]) => square(column, line)),
    ...GAME.flatMap(([column, line, kind, c]) => {
      const { x, y, size } = onBoard(column + 0.5, line + 0.4)
      return piece(kind, c, { x, y, scale: 0.62 * size })
    }),
  ],
}

/** Two dice, a five and a three up. */
const dice: Subject = {
  id: 'dice',
  words: names('dice, die roll, d20, 骰子, 色子, サイコロ, dados, dés à jouer, Würfel'),
  slots: ['ground'],
  homes: TABLES,
  scale: 0.6,
  accent: 'bone',
  foot: 0.7,
  palette: { bone: lch(0.95, 0.02, 80), pip: lch(0.3, 0.05, 20) },
  parts: [
    ...cube({ x: 0.36, y: 0, scale: 0.86 }, '-.2 -.72, 0 -.72, .2 -.72'),
    ...cube({ x: -0.36, y: 0, scale: 0.9 }, '-.22 -.72, .22 -.72, 0 -.72, 0 -.82, 0 -.62'),
  ],
}

/** A die with these pips on its upper side. */
function cube(to: { x: number; y: number; scale: number }, pips: string): Part[] {
  return moved(
    [
      facet('0 0, -.46 -.18, -.46 -.72, 0 -.54', { c: 'bone', nx: -0.7, form: 'plane' }),
      facet('0 0, .46 -.18, .46 -.72, 0 -.54', { c: 'bone', nx: 0.7, form: 'plane' }),
      facet('0 -.54, -.46 -.72, 0 -.9, .46 -.72', { c: 'bone', k: 0.4 }),
      ...each(pips, ([x, y]) => oval([x, y, 0.06, 0.028], { c: 'pip' })),
      ...each('-.34 -.54, -.12 -.18, .23 -.36', ([x, y]) => oval([x, y, 0.04, 0.055], { c: 'pip' })),
    ],
    to,
  )
}

/** What is played on a table. */
export const BOARD_GAMES: readonly Subject[] = [chessboard, dice]

import { widthOf, type Pen } from './lettering.ts'

/** A word, and how it is written. */
export interface Piece extends Pen {
  readonly text: string
}

/** Pieces in rows from left to right. */
export interface Flow {
  /** `x` is a piece's left edge, `y` its baseline. */
  readonly placed: readonly (Piece & { readonly x: number; readonly y: number })[]
  /** Below the last row. */
  readonly bottom: number
}

/** Where pieces flow, in pixels. */
export interface FlowArea {
  readonly left: number
  readonly top: number
  readonly width: number
  /** What stands between two pieces. */
  readonly blank: number
  /** Height of a row against its largest capitals. */
  readonly leading: number
  readonly mostRows: number
}

/** The depth of the baseline in its row. */
const BASELINE = 0.72

/** Sets pieces in rows. A piece wider than a row is cut; what would come after the last row is told by an ellipsis. */
export function flow(pieces: readonly Piece[], area: FlowArea): Flow {
  const all = rowsOf(
    pieces.map((piece) => fitted(piece, area.width)),
    area,
  )
  const rows =
    all.length > area.mostRows ? [...all.slice(0, area.mostRows - 1), cut(all[area.mostRows - 1] ?? [])] : all
  let top = area.top
  const placed = rows.flatMap((row) => {
    const height = area.leading * Math.max(...row.map(({ size }) => size))
    const y = top + BASELINE * height
    top += height
    let x = area.left
    return row.map((piece) => {
      const here = { ...piece, x, y }
      x += widthOf(piece.text, piece) + area.blank
      return here
    })
  })
  return { placed, bottom: top }
}

function rowsOf(pieces: readonly Piece[], { width, blank }: FlowArea): readonly (readonly Piece[])[] {
  const rows: Piece[][] = []
  let used = Infinity
  for (const piece of pieces) {
    const own = widthOf(piece.text, piece)
    if (used + own > width) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(piece)
    used += own + blank
  }
  return rows
}

function fitted(piece: Piece, width: number): Piece {
  const letters = Array.from(piece.text)
  while (letters.length > 1 && widthOf(letters.join(''), piece) > width) letters.pop()
  return letters.join('') === piece.text ? piece : (cut([{ ...piece, text: letters.join('') }])[0] ?? piece)
}

/** A row whose last piece ends in an ellipsis. */
function cut(row: readonly Piece[]): readonly Piece[] {
  return row.map((piece, i) =>
    i === row.length - 1 ? { ...piece, text: `${Array.from(piece.text).slice(0, -1).join('')}…` } : piece,
  )
}

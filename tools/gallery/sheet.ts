/** The contact sheet: every picture small, in rows, each with its words under it. */
import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { widthOf, write } from '../../src/engines/painter/lettering/lettering.ts'

const PAPER = '#f4f1ea'
const INK = '#4a4640'
const LETTERS = { size: 8, weight: 0.12, colour: INK } as const
const LINE = 14
const MOST_LINES = 2

/** A tile of the sheet. */
export interface Tile {
  readonly caption: string
  readonly picture: Uint8Array
}

export interface SheetOptions {
  readonly columns: number
  /** Side of a tile's picture in pixels. */
  readonly side: number
  readonly gap: number
  /** Without it tiles are cut square and stand close. */
  readonly hasCaptions: boolean
}

/** Draws the sheet; PNG. */
export async function sheetOf(tiles: readonly Tile[], options: SheetOptions): Promise<Uint8Array> {
  const { columns, side, gap, hasCaptions } = options
  const tall = side + (hasCaptions ? MOST_LINES * LINE + 4 : 0)
  const rows = Math.ceil(tiles.length / columns)
  const canvas = createCanvas(columns * (side + gap) + gap, rows * (tall + gap) + gap)
  const context = canvas.getContext('2d')
  context.fillStyle = PAPER
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const [index, { caption, picture }] of tiles.entries()) {
    const x = gap + (index % columns) * (side + gap)
    const y = gap + Math.floor(index / columns) * (tall + gap)
    await place(context, picture, { x, y, side, isCut: !hasCaptions })
    if (hasCaptions) label(context, caption, { x, y: y + side + LINE, width: side })
  }
  return canvas.encode('png')
}

interface Place {
  readonly x: number
  readonly y: number
  readonly side: number
  /** Fill the square, cutting what does not fit. */
  readonly isCut: boolean
}

async function place(context: SKRSContext2D, bytes: Uint8Array, { x, y, side, isCut }: Place): Promise<void> {
  const image = await loadImage(Buffer.from(bytes))
  const fit = isCut ? Math.max : Math.min
  const scale = fit(side / image.width, side / image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  context.save()
  context.beginPath()
  context.rect(x, y, side, side)
  context.clip()
  context.drawImage(image, x + (side - width) / 2, y + (side - height) / 2, width, height)
  context.restore()
}

function label(context: SKRSContext2D, text: string, at: { x: number; y: number; width: number }): void {
  const lines = linesOf(text, at.width).slice(0, MOST_LINES)
  for (const [index, line] of lines.entries())
    write(context, line, { ...LETTERS, x: at.x, y: at.y + index * LINE })
}

function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/(?<=\p{Script=Han})|\s+/u)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer, LETTERS) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Colours in five bits a channel, 32768 in all: few enough for a table of what each becomes. */
import { fromRgb } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'

/** Index of a pixel's colour among those of five bits a channel; `at` is its first byte. */
export function screenIndex(data: Uint8ClampedArray, at: number): number {
  // A pixel has four bytes.
  return (
    (((data[at] as number) >> 3) << 10) |
    (((data[at + 1] as number) >> 3) << 5) |
    ((data[at + 2] as number) >> 3)
  )
}

/** The colours of five bits a channel that a picture has: a few hundred of them, most often. */
export function cellsOf(data: Uint8ClampedArray): readonly number[] {
  const has = new Uint8Array(32768)
  for (let at = 0; at < data.length; at += 4) has[screenIndex(data, at)] = 1
  const cells: number[] = []
  for (let i = 0; i < has.length; i++) if (has[i]) cells.push(i)
  return cells
}

/** The middle of the colours that share an index. */
export function cellColour(i: number): Colour {
  return fromRgb(((i >> 10) & 31) * 8 + 4, ((i >> 5) & 31) * 8 + 4, (i & 31) * 8 + 4)
}

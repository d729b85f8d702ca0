/** Letters of no script: an upper and a lower half, each a few strokes. Signs are written with them. */
import type { Path2D } from '@napi-rs/canvas'
import type { Random } from '../random.ts'
import { readPoints } from '../canvas/spline.ts'

/** Strokes as lines of points; a letter is three units wide and high. */
const HEADS = [
  ['0 .3, 3 .3', '1.5 -.3, 1.5 1.1'],
  ['0 1.1, 1.5 0, 3 1.1'],
  ['.6 -.1, .6 1', '2.4 -.1, 2.4 1', '0 .5, 3 .5'],
  ['0 .1, 3 .1', '.5 .9, 2.5 .9'],
  ['.3 1.1, .3 .2, 2.7 .2, 2.7 1.1'],
].map((strokes) => strokes.map(readPoints))
const FEET = [
  ['.4 1.7, .4 3, 2.6 3, 2.6 1.7', '.4 2.35, 1.5 2.35'],
  ['1.5 1.4, 1.5 3', '0 2.1, 1.5 2.1', '1.5 2.6, 3 2.6'],
  ['1 1.6, 1 3, 0 3', '2 1.6, 2 2.3, 2.9 3'],
  ['.6 1.7, .6 3', '2.4 1.7, 2.4 3', '.6 3, 2.4 2'],
  ['1.5 1.5, 0 3', '1.5 1.5, 3 3', '1.5 2.3, 1.5 3.2'],
].map((strokes) => strokes.map(readPoints))

/** Adds one letter to the path: its middle and its size. */
export function addGlyph(
  path: Path2D,
  next: Random,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  for (const stroke of [...next.pick(HEADS), ...next.pick(FEET)]) {
    stroke.forEach((point, i) => {
      const [px, py] = [x + (point.x / 3 - 0.5) * size, y + (point.y / 3 - 0.5) * size]
      if (i === 0) path.moveTo(px, py)
      else path.lineTo(px, py)
    })
  }
}

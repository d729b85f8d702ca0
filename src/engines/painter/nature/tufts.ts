/** Tufts of long grass. */
import { Path2D } from '@napi-rs/canvas'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { ribbon } from '../canvas/spline.ts'
import { UNIT } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** A tuft of blades that lean apart, its foot at `x`,`y`. */
export function grassTuft(
  { easel }: Stage,
  next: Random,
  { x, y, height, colour }: { x: number; y: number; height: number; colour: Colour },
): void {
  const blades = next.whole(7, 12)
  const isSmall = height * easel.scale < SMALL
  const lines = new Path2D()
  for (let i = 0; i < blades; i++) {
    const spread = (i / (blades - 1)) * 2 - 1
    const tall = height * next.range(0.55, 1) * (1 - 0.25 * Math.abs(spread))
    const lean = (spread * 0.55 + next.range(-0.12, 0.2)) * tall
    const foot = x + spread * height * 0.08
    const line = [
      { x: foot, y },
      { x: foot + lean * 0.3, y: y - tall * 0.6 },
      { x: foot + lean, y: y - tall * (1 - 0.18 * Math.abs(spread)) },
    ] as const
    if (isSmall) {
      lines.moveTo(line[0].x, line[0].y)
      lines.quadraticCurveTo(line[1].x, line[1].y, line[2].x, line[2].y)
    } else easel.paint(ribbon(line, (t) => height * 0.017 * (1 - t) + 0.35 * UNIT, 8).path, colour)
  }
  if (isSmall) easel.stroke(lines, colour, { width: height * 0.026 + 0.3 * UNIT })
}

/** Pixels of height below which nobody sees that blades taper. */
const SMALL = 22

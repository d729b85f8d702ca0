/** Reeds, grass and trees. */
import type { Colour } from '../colour.ts'
import type { Random } from '../random.ts'
import { closedSpline, ribbon } from '../spline.ts'
import { UNIT } from '../stage.ts'
import type { Stage } from '../stage.ts'

/** A tuft of reeds with its foot at `x`,`y`. */
export function reeds(
  { easel }: Stage,
  next: Random,
  { x, y, count, height, colour }: { x: number; y: number; count: number; height: number; colour: Colour },
): void {
  for (let i = 0; i < count; i++) {
    const foot = x + next.gauss() * 0.055
    const tall = height * next.range(0.45, 1)
    const lean = next.range(-0.22, 0.3) * tall
    const width = next.range(2.2, 5) * UNIT
    const line = [
      { x: foot, y },
      { x: foot + lean * 0.25, y: y - tall * 0.5 },
      { x: foot + lean, y: y - tall },
    ]
    easel.fill(ribbon(line, (t) => width * (1 - t) + 0.4 * UNIT, 14).path, colour)
    if (next() > 0.22) continue
    const at = { x: foot + lean * 0.9, y: y - tall * 0.95, size: 1, flip: false, tilt: (lean / tall) * 1.1 }
    easel.placed(at, () => easel.fill(catTail, colour))
  }
}

const catTail = closedSpline([
  { x: 0, y: -26 * UNIT },
  { x: 6 * UNIT, y: -12 * UNIT },
  { x: 6 * UNIT, y: 14 * UNIT },
  { x: 0, y: 26 * UNIT },
  { x: -6 * UNIT, y: 14 * UNIT },
  { x: -6 * UNIT, y: -12 * UNIT },
])

/** What hangs on the walls of rooms. */
import { lch } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { boxOf } from './shelves.ts'

/** A framed landscape of three flat bands and a disc. */
export function picture(
  stage: Stage,
  next: Random,
  { x, y, height }: { x: number; y: number; height: number },
): void {
  const { easel } = stage
  const width = height * next.pick([0.76, 1.3])
  const wood = local(stage, next.pick([lch(0.42, 0.06, 50), lch(0.9, 0.02, 85), lch(0.34, 0.03, 260)]), 0.8)
  easel.paint(boxOf(x - width / 2 + 0.008, y + 0.01, width, height), stage.palette.shade, 0.22)
  easel.shape(boxOf(x - width / 2, y, width, height), tone(stage, wood, 0.1))
  const [left, top, w, h] = [x - width / 2 + 0.012, y + 0.012, width - 0.024, height - 0.024]
  const hue = next.range(0, 360)
  const ink = (lightness: number, turn: number) => local(stage, lch(lightness, 0.07, hue + turn), 0.7)
  const pane = boxOf(left, top, w, h)
  easel.paint(
    pane,
    easel.vertical(top, top + h, [
      [0, ink(0.8, 0)],
      [1, ink(0.92, 60)],
    ]),
  )
  easel.within(pane, () => {
    easel.disc({ x: left + w * next.range(0.3, 0.7), y: top + h * 0.36, radius: h * 0.11 }, ink(0.95, 60))
    for (const [share, lightness] of [
      [0.55, 0.66],
      [0.72, 0.5],
    ] as const) {
      const from = top + h * (share + next.range(-0.08, 0.08))
      const to = top + h * (share + next.range(-0.08, 0.08))
      easel.paint(
        polygon([
          { x: left, y: from },
          { x: left + w, y: to },
          { x: left + w, y: top + h },
          { x: left, y: top + h },
        ]),
        ink(lightness, 120),
      )
    }
  })
}

/** A slate with chalk lines: never letters. */
export function blackboard(stage: Stage, next: Random, { x, height }: { x: number; height: number }): void {
  const { easel, horizon, frame } = stage
  const top = horizon - 0.52 * frame.height ** 0.3
  const width = height * 0.8
  easel.shape(boxOf(x - width / 2, top, width, height), local(stage, lch(0.46, 0.07, 50), 0.8))
  easel.paint(
    boxOf(x - width / 2 + 0.01, top + 0.01, width - 0.02, height - 0.02),
    local(stage, lch(0.33, 0.025, 190), 0.7),
  )
  const chalk = local(stage, lch(0.93, 0.02, 90), 0.5)
  for (let y = top + height * 0.2; y < top + height * 0.9; y += height * 0.13) {
    const long = next.range(0.3, 0.62) * width
    easel.paint(boxOf(x - width * 0.36, y, long, 4 * UNIT), chalk, 0.75)
    easel.paint(boxOf(x + width * 0.28, y, width * 0.09, 4 * UNIT), chalk, 0.75)
  }
}

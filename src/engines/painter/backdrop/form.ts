/** One designed form behind what is shown: where it is centred, how it is shaded. */
import type { Path2D } from '@napi-rs/canvas'
import type { Colour } from '../colours/colour.ts'
import { paintLitForm } from '../nature/lit-form.ts'
import { settingOf } from '../scene.ts'
import type { Point } from '../canvas/spline.ts'
import { tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** Where the form is centred: behind the upper half of what is shown. */
export function centreOf({ scene, frame }: Stage): Point {
  const [focal] = settingOf(scene)
  const x = focal ? focal.x * 0.7 + frame.width * 0.15 : frame.width / 2
  return { x, y: frame.height * 0.44 }
}

/** Fills a form that is lit from above and fades below. */
export function shaded(
  stage: Stage,
  path: Path2D,
  { colour, top, bottom }: { colour: Colour; top: number; bottom: number },
): void {
  const { easel, lightSide } = stage
  paintLitForm(stage, path, {
    colour,
    top,
    foot: bottom,
    levels: [0.25, -0.35],
    light: { from: [lightSide * 0.1, top], to: [0, (top + bottom) / 2], alpha: 0.55 },
  })
  easel.grain(path, { colour: tone(stage, colour, -0.9), from: [0, bottom], to: [0, top], alpha: 0.45 })
}

/** Where nothing need be drawn: under the figures of a picture, and out of sight. */
import { figureBox } from '../canvas/figure.ts'
import type { Point } from '../canvas/spline.ts'
import type { Stage } from '../canvas/stage.ts'
import { settingOf } from '../scene.ts'
import { ROLLING } from '../subjects/craft-from-above.ts'

/** Whether no figure lies within `margin` of a point. */
export function isFree({ scene }: Pick<Stage, 'scene'>, { x, y }: Point, margin: number): boolean {
  return settingOf(scene).every((figure) => {
    const { left, top, right, bottom } = figureBox(figure)
    return x < left - margin || x > right + margin || y < top - margin || y > bottom + margin
  })
}

/** Whether something of this reach around a point shows in the window. */
export function isInSight({ easel: { box } }: Pick<Stage, 'easel'>, { x, y }: Point, reach: number): boolean {
  return x > box.left - reach && x < box.right + reach && y > box.top - reach && y < box.bottom + reach
}

/** Whether the picture is laid out for somebody who drives: then the line is a road. */
export const isDriven = ({ scene }: Pick<Stage, 'scene'>): boolean =>
  settingOf(scene).some(({ subject }) => ROLLING.has(subject))

/** Borders of paper, and how near a pixel is to them. */
import { css } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import { fractal, valueNoise } from '../../canvas/noise.ts'
import { UNIT } from '../../canvas/stage.ts'
import { coarseness, fieldOf } from '../field.ts'
import type { Field } from '../field.ts'

/** A margin of bare paper with a thin line, cut to the view; `width` in shares of its short side. */
export function border(
  { context, box }: Easel,
  { width, paper, line, weight = 2.2 }: { width: number; paper: Colour; line?: Colour; weight?: number },
): void {
  const { left, top, right, bottom } = box
  const short = Math.min(right - left, bottom - top)
  const inset = width * short
  context.save()
  context.lineJoin = 'miter'
  context.strokeStyle = css(paper)
  context.lineWidth = inset * 2
  context.strokeRect(left, top, right - left, bottom - top)
  if (line) {
    context.strokeStyle = css(line)
    context.lineWidth = weight * UNIT * short
    context.strokeRect(left + inset, top + inset, right - left - inset * 2, bottom - top - inset * 2)
  }
  context.restore()
}

/** Distance from the view's border in shares of its short side, made uneven where it is less than `margin`. */
export function tornEdge(easel: Easel, { margin, salt }: { margin: number; salt: number }): Field {
  const { left, right, top, bottom } = easel.box
  const short = Math.min(right - left, bottom - top)
  const rough = fractal(3, salt)
  return fieldOf(easel, coarseness(easel, 9 * UNIT), (x, y) => {
    const inside = Math.min(x - left, y - top, right - x, bottom - y) / short
    const [u, v] = [(x - left) / short, (y - top) / short]
    return inside > margin + 0.06
      ? inside
      : inside + 0.018 * rough(u * 15, v * 15) + 0.006 * valueNoise(u * 110, v * 110, salt + 1)
  })
}

/** A red seal: strokes of no script. */
import { css, lch } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'

/** Sets a seal at this distance from the view's right and lower edges; all in shares of its short side. */
export function seal(
  { context, box }: Easel,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const short = Math.min(box.right - box.left, box.bottom - box.top)
  context.save()
  context.translate(box.right - (x + size) * short, box.bottom - (y + size * 1.25) * short)
  context.scale(size * short, size * short)
  context.fillStyle = css(lch(0.53, 0.18, 29), 0.9)
  context.beginPath()
  context.roundRect(0, 0, 1, 1.25, 0.1)
  context.fill()
  context.strokeStyle = css(lch(0.95, 0.02, 85), 0.92)
  context.lineWidth = 0.085
  for (const [x0, y0, x1, y1] of STROKES) {
    context.beginPath()
    context.moveTo(x0, y0)
    context.lineTo(x1, y1)
    context.stroke()
  }
  context.restore()
}

/** Strokes in the seal's field: from and to. */
const STROKES = [
  [0.2, 0.2, 0.8, 0.2],
  [0.5, 0.2, 0.5, 0.58],
  [0.22, 0.4, 0.78, 0.4],
  [0.22, 0.58, 0.42, 0.7],
  [0.78, 0.58, 0.6, 0.7],
  [0.2, 0.82, 0.8, 0.82],
  [0.2, 0.82, 0.2, 1.06],
  [0.8, 0.82, 0.8, 1.06],
  [0.5, 0.82, 0.5, 1.06],
  [0.2, 1.06, 0.8, 1.06],
] as const

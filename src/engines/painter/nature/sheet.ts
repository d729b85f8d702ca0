/** A sheet of its own for a part of the picture: what is drawn there can cover only what was drawn there before. */
import { Easel } from '../canvas/easel.ts'
import type { Box } from '../scene.ts'
import type { Stage } from '../canvas/stage.ts'

/** Draws on an empty sheet over the area and lays it on the picture. Outside the view nothing is drawn. */
export function onSheet(stage: Stage, area: Box, draw: (sheet: Stage) => void): void {
  const { easel } = stage
  const { box, scale } = easel
  const left = Math.max(0, Math.floor((area.left - box.left) * scale) - 1)
  const top = Math.max(0, Math.floor((area.top - box.top) * scale) - 1)
  const width = Math.min(easel.width, Math.ceil((area.right - box.left) * scale) + 1) - left
  const height = Math.min(easel.height, Math.ceil((area.bottom - box.top) * scale) + 1) - top
  if (width <= 0 || height <= 0) return
  const corner = { left: box.left + left / scale, top: box.top + top / scale }
  const own = { ...corner, right: corner.left + width / scale, bottom: corner.top + height / scale }
  const sheet = new Easel({ width, height }, own, easel.look)
  draw({ ...stage, easel: sheet })
  easel.context.save()
  easel.context.setTransform(1, 0, 0, 1, 0, 0)
  easel.context.drawImage(sheet.canvas, left, top)
  easel.context.restore()
}

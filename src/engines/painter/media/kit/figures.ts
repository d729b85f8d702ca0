/** Where a scene's figures are, for media that treat them otherwise than what is around them. */
import { lch } from '../../colour.ts'
import { Easel } from '../../easel.ts'
import { drawSilhouette } from '../../figure.ts'
import type { Plane } from '../../planes/planes.ts'
import type { Stage } from '../../stage.ts'

/** How much of every pixel the figures cover, 0 to 1. What is in the water counts down to the waterline. */
export function figureMask(stage: Stage): Plane {
  const { easel, scene } = stage
  const mask = new Easel({ width: easel.width, height: easel.height }, easel.box, easel.look)
  const black = lch(0, 0, 0)
  for (const figure of scene.figures) {
    mask.placed(figure, () => drawSilhouette({ ...stage, easel: mask }, figure, black))
  }
  const { data } = mask.context.getImageData(0, 0, easel.width, easel.height)
  return Float32Array.from({ length: data.length >> 2 }, (_, i) => (data[i * 4 + 3] ?? 0) / 255)
}

/** Moving the window over a scene. Nothing but the view changes, so what was visible stays the same picture. */
import { frameSize } from '../scene.ts'
import type { Scene, View } from '../scene.ts'

/** The side toward which a view grows. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** The share of the view that a pan adds. */
const PAN_SHARE = 0.5

/** Grows the view `factor` times (1 to 2) about its centre. */
export function zoomOut(scene: Scene, factor: number): Scene {
  const { view } = scene
  return grown(scene, view.width * factor, view.height * factor)
}

/** Extends the view by half toward one side: a square becomes 3:2 or 2:3. */
export function pan(scene: Scene, direction: Direction): Scene {
  const { x, y, width, height } = scene.view
  const [dx, dy] = [width * PAN_SHARE, height * PAN_SHARE]
  const views: Record<Direction, View> = {
    left: { x: x - dx, y, width: width + dx, height },
    right: { x, y, width: width + dx, height },
    up: { x, y: y - dy, width, height: height + dy },
    down: { x, y, width, height: height + dy },
  }
  return { ...scene, view: views[direction] }
}

/** Extends the shorter side of the view until it is square. */
export function square(scene: Scene): Scene {
  return withAspect(scene, { width: 1, height: 1 })
}

/** Extends the view about its centre until it has the ratio; it never loses anything. */
export function withAspect(scene: Scene, aspect: { width: number; height: number }): Scene {
  const frame = frameSize(scene)
  const wanted = (aspect.width / aspect.height) * (frame.height / frame.width)
  const { width, height } = scene.view
  if (width / height < wanted) return grown(scene, height * wanted, height)
  return grown(scene, width, width / wanted)
}

function grown(scene: Scene, width: number, height: number): Scene {
  const { view } = scene
  const x = view.x - (width - view.width) / 2
  const y = view.y - (height - view.height) / 2
  return { ...scene, view: { x, y, width, height } }
}

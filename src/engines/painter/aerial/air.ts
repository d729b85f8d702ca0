/** The air between an eye far above and the ground: warm light from one side, depth on the other, mist. */
import { mix } from '../colours/colour.ts'
import { boxOf } from '../built/shelves.ts'
import type { TimeName } from '../scene.ts'
import type { Stage } from '../canvas/stage.ts'

/** Hours of a low sun, whose colour lies over everything. */
const LOW: ReadonlySet<TimeName> = new Set(['sunrise', 'golden hour', 'dusk'])

/** Draws light and mist over the ground. */
export function paintAir({ easel, scene, palette, frame }: Stage): void {
  const { left, top, right, bottom } = easel.box
  const x = scene.light.x < frame.width / 2 ? 0 : frame.width
  const reach = Math.hypot(frame.width, frame.height)
  const isSunny = scene.weather === 'clear' || scene.weather === 'wind' || scene.weather === 'snow'
  const light = { x, y: 0, radius: reach * 0.9, colour: palette.sun, power: 1.9 }
  easel.glow({ ...light, alpha: (isSunny ? 0.3 : 0.12) * (1 - palette.dim), screen: true })
  easel.glow({ ...light, x: frame.width - x, y: frame.height, colour: palette.shade, alpha: 0.3 })
  const window = boxOf(left, top, right - left, bottom - top)
  const glow = palette.sky.at(-1)
  if (glow && LOW.has(scene.time) && isSunny) {
    const [from, to] = [[x, 0] as const, [frame.width - x, frame.height] as const]
    easel.paint(
      window,
      easel.linear(from, to, [
        [0, glow, 0.3],
        [0.55, glow, 0.12],
        [1, palette.shade, 0.1],
      ]),
    )
  }
  if (scene.weather !== 'fog') return
  easel.paint(window, mix(palette.haze, palette.lit, 0.3), 0.42)
}

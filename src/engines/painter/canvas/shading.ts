/** Light and dark on the forms of a drawing. */
import type { Path2D } from '@napi-rs/canvas'
import type { Colour } from '../colours/colour.ts'
import type { Easel } from './easel.ts'
import type { Bounds } from './spline.ts'
import type { FormPart } from '../subjects/subject.ts'

/** What the shading of one form goes by. */
interface Shading {
  readonly path: Path2D
  readonly bounds: Bounds
  /** Side of the light in the figure's own space. */
  readonly light: number
  readonly dark: Colour
  readonly lit: Colour
  /** Pixels of one unit. */
  readonly scale: number
}

/** Pixels of a form's longer side up to which nobody sees that it is round, or that it has a lit side. */
const FINE = 12
const SMALL = 22

/** Light and dark dissolving over a form: a ball from below, a cylinder from the side, a plane toward its foot. */
export function shadeForm(easel: Easel, form: FormPart['form'], shading: Shading): void {
  const { path, bounds, light, dark, lit, scale } = shading
  const [left, top, right, bottom] = bounds
  const [width, height] = [right - left, bottom - top]
  const pixels = Math.max(width, height) * scale
  if (!form || pixels < FINE) return
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const side = Math.sign(light)
  const isLit = pixels >= SMALL
  if (form === 'ball') {
    const from = [x - light * width * 0.45, y + height * 0.5] as const
    const shone = [x + light * width * 0.5, y - height * 0.5] as const
    easel.grain(path, { colour: dark, from, to: [x + light * width * 0.25, y - height * 0.25], alpha: 0.85 })
    if (isLit) easel.grain(path, { colour: lit, from: shone, to: [x, y], alpha: 0.7 })
  } else if (form === 'cyl') {
    const from = [x - side * width * 0.5, y] as const
    const shone = [x + side * width * 0.5, y] as const
    easel.grain(path, { colour: dark, from, to: [x + side * width * 0.25, y], alpha: 0.9 })
    if (isLit) easel.grain(path, { colour: lit, from: shone, to: [x, y], alpha: 0.6 })
  } else easel.grain(path, { colour: dark, from: [x, bottom], to: [x, top + height * 0.1], alpha: 0.28 })
}

/** Many small shapes on one canvas. Those of one colour and strength are one path: painted singly they cost five times as much. */
import { Path2D } from '@napi-rs/canvas'
import { css } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Easel, Lens } from './easel.ts'

/** Strengths that are told apart. */
const STRENGTHS = 16

/** Small shapes that wait to be painted; where two of one colour and strength meet, they are no stronger. */
export class Strewn {
  readonly #easel: Easel
  readonly #paths = new Map<string, Path2D>()

  constructor(easel: Easel) {
    this.#easel = easel
  }

  lens({ x, y, width, height, colour, alpha }: Lens): void {
    const path = this.#pathOf(colour, alpha)
    path.moveTo(x - width / 2, y)
    path.quadraticCurveTo(x, y - height, x + width / 2, y)
    path.quadraticCurveTo(x, y + height, x - width / 2, y)
  }

  /** A square, for specks whose form nobody sees. */
  speck({ x, y, radius }: { x: number; y: number; radius: number }, colour: Colour, alpha: number): void {
    this.#pathOf(colour, alpha).rect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8)
  }

  /** Paints all that was strewn, style by style in the order they came. */
  paint(): void {
    const { context } = this.#easel
    for (const [style, path] of this.#paths) {
      context.fillStyle = style
      context.fill(path)
    }
    this.#paths.clear()
  }

  #pathOf(colour: Colour, alpha: number): Path2D {
    const style = css(colour, Math.ceil(alpha * STRENGTHS) / STRENGTHS)
    const path = this.#paths.get(style) ?? new Path2D()
    this.#paths.set(style, path)
    return path
  }
}

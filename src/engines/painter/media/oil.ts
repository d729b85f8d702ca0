/** Oil: bristle strokes along the forms, broad first, fine only where there is something to see. */
import { clamp, smooth } from '../colour.ts'
import { columns } from '../cells.ts'
import type { Easel } from '../easel.ts'
import { valueNoise } from '../noise.ts'
import type { Random } from '../random.ts'
import { UNIT } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { softened } from './blur.ts'

/** Width of the brush in units, distance between strokes, least contrast that calls for it. */
const LAYERS = [
  { width: 34, pitch: 0.026, least: 0 },
  { width: 16, pitch: 0.014, least: 2.5 },
  { width: 8, pitch: 0.0095, least: 7 },
] as const

/** Brightness of the blurred picture, with its slope. */
interface Relief {
  slope(x: number, y: number): { dx: number; dy: number }
}

/** Repaints the picture with some thousand strokes, each of four bristles. */
export async function oil(stage: Stage): Promise<void> {
  const { easel } = stage
  const { width, height, context, box } = easel
  const original = context.getImageData(0, 0, width, height)
  const relief = reliefOf(easel, original.data)
  for (const [index, layer] of LAYERS.entries()) {
    for (const row of columns(box.top, box.bottom, layer.pitch)) {
      for (const column of columns(box.left, box.right, layer.pitch)) {
        const next = stage.random('texture', 'stroke', index, column, row)
        const x = (column + next()) * layer.pitch
        const y = (row + next()) * layer.pitch
        paintStroke(stage, next, { x, y, layer, data: original.data, relief })
      }
      if (row % 12 === 0) await stage.breathe()
    }
  }
  restoreEdges(easel, original.data, relief)
}

interface Stroke {
  readonly x: number
  readonly y: number
  readonly layer: (typeof LAYERS)[number]
  readonly data: Uint8ClampedArray
  readonly relief: Relief
}

function paintStroke({ easel }: Stage, next: Random, { x, y, layer, data, relief }: Stroke): void {
  const { context, width, height, scale, box } = easel
  const pixel = (wx: number, wy: number) => {
    const column = clamp(Math.floor((wx - box.left) * scale), 0, width - 1)
    const row = clamp(Math.floor((wy - box.top) * scale), 0, height - 1)
    return (row * width + column) * 4
  }
  const at = pixel(x, y)
  const { dx, dy } = relief.slope((x - box.left) * scale, (y - box.top) * scale)
  const contrast = Math.hypot(dx, dy)
  if (contrast < layer.least && next() > (layer.least < 3 ? 0.3 : 0.03)) return
  const turn = contrast > 1.5 ? Math.atan2(dx, -dy) : valueNoise(x * 5.7, y * 5.7, 5) * 1.2
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const thick = layer.width * UNIT * next.range(0.45, 0.8) * (contrast > 7 ? 0.55 : 1)
  let long = layer.width * UNIT * next.range(1.3, 2.6) * (contrast > 7 ? 0.7 : 1)
  // A stroke must not carry its colour over an edge.
  const differs = (share: number) =>
    difference(data, at, pixel(x + cos * long * share, y + sin * long * share))
  for (let i = 0; i < 3 && (differs(0.5) > 60 || differs(-0.5) > 60); i++) long *= 0.55
  const level = next.range(-9, 9)
  const bend = next.range(-0.25, 0.25) * long
  context.lineWidth = thick * 0.34
  for (let bristle = 0; bristle < 4; bristle++) {
    const aside = (bristle - 1.5) * thick * 0.27
    const own = level + next.range(-7, 7)
    const part = (c: number) => clamp((data[at + c] ?? 0) + own, 0, 255) | 0
    context.strokeStyle = `rgba(${part(0)},${part(1)},${part(2)},0.88)`
    const [ox, oy] = [x - sin * aside, y + cos * aside]
    context.beginPath()
    context.moveTo(ox - (cos * long) / 2, oy - (sin * long) / 2)
    context.quadraticCurveTo(ox - sin * bend, oy + cos * bend, ox + (cos * long) / 2, oy + (sin * long) / 2)
    context.stroke()
  }
}

function difference(data: Uint8ClampedArray, one: number, other: number): number {
  return [0, 1, 2].reduce((sum, c) => sum + Math.abs((data[one + c] ?? 0) - (data[other + c] ?? 0)), 0)
}

function reliefOf(easel: Easel, data: Uint8ClampedArray): Relief {
  const soft = softened({ data, width: easel.width, height: easel.height }, 5 * UNIT * easel.scale)
  const reach = Math.max(1, Math.round(4 * UNIT * easel.scale))
  const bright = (x: number, y: number) => {
    const i = (clamp(y, 0, soft.height - 1) * soft.width + clamp(x, 0, soft.width - 1)) * 4
    return ((soft.data[i] ?? 0) * 77 + (soft.data[i + 1] ?? 0) * 150 + (soft.data[i + 2] ?? 0) * 29) / 256
  }
  return {
    slope(px, py) {
      const [x, y] = [px >> 1, py >> 1]
      return {
        dx: bright(x + reach, y) - bright(x - reach, y),
        dy: bright(x, y + reach) - bright(x, y - reach),
      }
    },
  }
}

/** Puts the true pixels back along strong edges, or small things would dissolve. */
function restoreEdges({ context, width, height }: Easel, original: Uint8ClampedArray, relief: Relief): void {
  const image = context.getImageData(0, 0, width, height)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      const { dx, dy } = relief.slope(x, y)
      const share = 0.72 * smooth(14, 46, Math.abs(dx) + Math.abs(dy))
      if (share < 0.01) continue
      for (let c = 0; c < 3; c++) {
        const value = image.data[i + c] ?? 0
        image.data[i + c] = value + ((original[i + c] ?? 0) - value) * share
      }
    }
  }
  context.putImageData(image, 0, 0)
}

/** Grounds of which every point has a colour of its own: a ramp read at a value, point by point. */
import { createCanvas } from '@napi-rs/canvas'
import { clamp, mix, toRgb } from '../colours/colour.ts'
import type { Colour, Rgb } from '../colours/colour.ts'
import type { Stage } from '../canvas/stage.ts'

/** Colours along a value from 0 to 1. */
export type Ramp = readonly (readonly [at: number, colour: Colour])[]

/** Steps that a ramp is read in. */
const STEPS = 96

/** A ramp as a screen shows it. */
export function rampRgb(ramp: Ramp): readonly Rgb[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => toRgb(onRamp(ramp, i / STEPS)))
}

function onRamp(ramp: Ramp, value: number): Colour {
  const above = ramp.findIndex(([at]) => at >= value)
  const [low, high] = [ramp[Math.max(0, above - 1)], ramp[above] ?? ramp.at(-1)]
  // A ramp has at least one step.
  if (!low || !high) throw new Error('a ramp without colours')
  return mix(low[1], high[1], clamp((value - low[0]) / (high[0] - low[0] || 1)))
}

/** The step of a ramp of `rampRgb` at a value; beyond its ends, the last one. */
export function stepAt(ramp: readonly Rgb[], value: number): Rgb {
  // The index is clamped to the table, which has STEPS + 1 rows.
  return ramp[Math.round(clamp(value) * STEPS)] as Rgb
}

/** Samples along the shorter side that are enough, however large the picture is. */
const ENOUGH = 310

/** Covers the window with the colour of each point. */
export function paintField({ easel }: Stage, colourAt: (x: number, y: number) => Rgb): void {
  const { left, top, right, bottom } = easel.box
  const step = Math.max(1, Math.round(Math.min(easel.width, easel.height) / ENOUGH))
  const [width, height] = [Math.ceil(easel.width / step) + 1, Math.ceil(easel.height / step) + 1]
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  const [dx, dy] = [((right - left) * step) / easel.width, ((bottom - top) * step) / easel.height]
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [red, green, blue] = colourAt(left + column * dx, top + row * dy)
      const i = (row * width + column) * 4
      image.data[i] = red
      image.data[i + 1] = green
      image.data[i + 2] = blue
      image.data[i + 3] = 255
    }
  }
  context.putImageData(image, 0, 0)
  easel.context.save()
  easel.context.imageSmoothingQuality = 'high'
  easel.context.drawImage(canvas, left - dx / 2, top - dy / 2, width * dx, height * dy)
  easel.context.restore()
}

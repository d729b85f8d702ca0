/** The scratch canvas on which shading is dissolved, and where a path lies on a canvas. */
import { createCanvas } from '@napi-rs/canvas'
import type { Canvas } from '@napi-rs/canvas'

let sheet: Canvas | undefined

/** One canvas for all stippling of the process: it is used between two statements, never across an await. */
export function scratchSheet(width: number, height: number): Canvas {
  if (!sheet || sheet.width < width || sheet.height < height) {
    sheet = createCanvas(Math.max(width, sheet?.width ?? 0), Math.max(height, sheet?.height ?? 0))
  }
  return sheet
}

/** A rectangle of pixels. */
export type PixelBox = readonly [x: number, y: number, width: number, height: number]

/** Alpha of a grain stroke along its axis. */
export const FALL_OFF = [
  [0, 1],
  [0.35, 0.62],
  [0.7, 0.2],
  [1, 0],
] as const

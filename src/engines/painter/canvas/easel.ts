/** A canvas seen through a window on the world: everything here takes world coordinates and lengths. */
import { createCanvas } from '@napi-rs/canvas'
import type { Canvas, CanvasGradient, Path2D, SKRSContext2D } from '@napi-rs/canvas'
import { css, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { ramp, stepped } from '../colours/gradient.ts'
import type { Stop } from '../colours/gradient.ts'
import type { Box } from '../scene.ts'
import { disc } from './spline.ts'
import { stipple } from './stipple.ts'
import type { GrainStroke } from './stipple.ts'

/** What a shape can be filled with. */
export type Paint = Colour | CanvasGradient

/** A soft round light. */
export interface Glow {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: Colour
  readonly alpha: number
  /** How fast it falls off; 2.4 when left out. */
  readonly power?: number
  readonly screen?: boolean
}

/** A flat pointed ellipse: ripple, streak of cloud, contact shadow. */
export interface Lens {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: Colour
  readonly alpha: number
}

/** How shapes are rendered in a medium. */
export interface Look {
  /** Whether shapes have light and shade; false: they are flat. */
  readonly shaded: boolean
  /** How shade ends: it dissolves into stipple (when left out), stops at a hard edge, or fades evenly. */
  readonly shade?: 'hard' | 'soft'
  /** Shapes are sheets that throw shadows: gradients are steps, nothing glows. */
  readonly layered?: Layered
  /** Whether what is small is left out: the windows of far towers, ripples. */
  readonly spare?: true
  /** A line around every shape that stands out, its colour and width (world units). */
  readonly outline: { readonly colour: Colour; readonly width: number } | null
  /** Mixes every fill with a paper's colour, so that lines carry the drawing. */
  readonly wash?: { readonly colour: Colour; readonly share: number }
}

/** How sheets lie above each other. */
export interface Layered {
  readonly shadow: Colour
  /** Alpha of the shadow. */
  readonly strength: number
  /** World units from one sheet to the next. */
  readonly height: number
  /** Steps of a gradient. */
  readonly steps: number
}

/** A shade fainter than this has no hard edge: it models, it does not divide. */
const FAINT = 0.55

/** Alpha of the smooth part of a shade along its axis, for every way it can end. */
const FADES = {
  stipple: [
    [0, 1],
    [0.8, 0],
  ],
  soft: [
    [0, 0.9],
    [0.35, 0.52],
    [0.7, 0.14],
    [1, 0],
  ],
  hard: [
    [0, 0.8],
    [0.5, 0.8],
    [0.515, 0],
  ],
} as const satisfies Record<string, readonly (readonly [at: number, share: number])[]>

/** Steps of a glow's fall: gradients of more than eight stops take twice as long to fill. */
const GLOW_STEPS = 7

/** Draws on one canvas through one window; sizes of lines and shapes follow the window, never the pixels. */
export class Easel {
  readonly canvas: Canvas
  readonly context: SKRSContext2D
  /** Pixels; the canvas's own are slow to ask for. */
  readonly width: number
  readonly height: number
  readonly box: Box
  /** Pixels per world unit. */
  readonly scale: number
  readonly look: Look

  constructor(size: { width: number; height: number }, box: Box, look: Look) {
    this.canvas = createCanvas(size.width, size.height)
    this.width = this.canvas.width
    this.height = this.canvas.height
    this.context = this.canvas.getContext('2d')
    this.box = box
    this.scale = size.width / (box.right - box.left)
    this.look = look
    const fit = size.height / (box.bottom - box.top)
    this.context.setTransform(this.scale, 0, 0, fit, -box.left * this.scale, -box.top * fit)
    this.context.lineCap = 'round'
    this.context.lineJoin = 'round'
  }

  /** World x of a pixel column. */
  worldX(column: number): number {
    return this.box.left + column / this.scale
  }

  /** World y of a pixel row. */
  worldY(row: number): number {
    return this.box.top + (row / this.height) * (this.box.bottom - this.box.top)
  }

  /** Pixel row of a world y, rounded. */
  rowOf(y: number): number {
    return Math.round(((y - this.box.top) / (this.box.bottom - this.box.top)) * this.height)
  }

  /** A gradient between two points, mixed in OKLab. */
  linear(
    from: readonly [number, number],
    to: readonly [number, number],
    stops: readonly Stop[],
  ): CanvasGradient {
    const gradient = this.context.createLinearGradient(from[0], from[1], to[0], to[1])
    const washed = stops.map(([at, colour, alpha = 1]): Stop => [at, this.#washed(colour), alpha])
    const { layered } = this.look
    return layered ? stepped(gradient, washed, layered.steps) : ramp(gradient, washed)
  }

  /** A gradient from the top `y0` down to `y1`. */
  vertical(y0: number, y1: number, stops: readonly Stop[]): CanvasGradient {
    return this.linear([0, y0], [0, y1], stops)
  }

  /** Fills a path. */
  paint(path: Path2D, paint: Paint, alpha = 1): void {
    this.context.fillStyle = 'L' in paint ? css(this.#washed(paint), alpha) : paint
    this.context.fill(path)
  }

  /** Fills the context's current path. */
  fillCurrent(colour: Colour, alpha: number): void {
    this.context.fillStyle = css(colour, alpha)
    this.context.fill()
  }

  /** Fills a named thing: in media with an outline it gets one, in layered ones a shadow. */
  shape(path: Path2D, paint: Paint): void {
    this.lift(path)
    this.paint(path, paint)
    this.outline(path)
  }

  /** The shadow of a sheet on what lies under it, where the medium is layered; the sheet itself is still to be painted. */
  lift(path: Path2D, height = 1): void {
    const { layered } = this.look
    if (!layered) return
    const { context } = this
    const far = layered.height * height * this.scale
    context.save()
    context.fillStyle = context.shadowColor = css(layered.shadow, layered.strength)
    context.shadowBlur = far * 1.6
    context.shadowOffsetX = far * 0.35
    context.shadowOffsetY = far * 0.6
    context.fill(path)
    context.restore()
  }

  /** The medium's outline, if it has one. `width` multiplies its own. */
  outline(path: Path2D, width = 1): void {
    const { outline } = this.look
    if (outline) this.stroke(path, outline.colour, { width: outline.width * width })
  }

  /** Draws a line along a path, `width` world units wide. */
  stroke(path: Path2D, colour: Colour, { width, alpha = 1 }: { width: number; alpha?: number }): void {
    this.context.strokeStyle = css(colour, alpha)
    this.context.lineWidth = width
    this.context.stroke(path)
  }

  /** Covers the whole window. */
  flood(paint: Paint, top = this.box.top, bottom = this.box.bottom): void {
    this.context.fillStyle = 'L' in paint ? css(this.#washed(paint)) : paint
    this.context.fillRect(this.box.left, top, this.box.right - this.box.left, bottom - top)
  }

  /** Fills a disc. */
  disc({ x, y, radius }: { x: number; y: number; radius: number }, colour: Colour, alpha = 1): void {
    this.paint(disc(x, y, radius), colour, alpha)
  }

  glow({ x, y, radius, colour, alpha, power = 2.4, screen = false }: Glow): void {
    if (this.look.layered) return
    const { context } = this
    const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
    for (let i = 0; i <= GLOW_STEPS; i++) {
      gradient.addColorStop(i / GLOW_STEPS, css(colour, alpha * (1 - i / GLOW_STEPS) ** power))
    }
    context.save()
    if (screen) context.globalCompositeOperation = 'screen'
    context.fillStyle = gradient
    context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
    context.restore()
  }

  lens({ x, y, width, height, colour, alpha }: Lens): void {
    const { context } = this
    context.fillStyle = css(colour, alpha)
    context.beginPath()
    context.moveTo(x - width / 2, y)
    context.quadraticCurveTo(x, y - height, x + width / 2, y)
    context.quadraticCurveTo(x, y + height, x - width / 2, y)
    context.fill()
  }

  /** Draws inside `path` only. */
  within(path: Path2D, draw: () => void): void {
    this.context.save()
    this.context.clip(path)
    draw()
    this.context.restore()
  }

  /** Draws in a frame of its own: moved, turned and scaled; `flip` mirrors it. */
  placed(at: { x: number; y: number; size: number; flip: boolean; tilt: number }, draw: () => void): void {
    const { context } = this
    context.save()
    context.translate(at.x, at.y)
    context.rotate(at.tilt)
    context.scale(at.flip ? -at.size : at.size, at.size)
    draw()
    context.restore()
  }

  /** Shades a path so that the edge of the shade dissolves into stipple. Works in the path's own box. */
  grain(path: Path2D, stroke: GrainStroke): void {
    if (!this.look.shaded) return
    const faint = stroke.alpha < FAINT && this.look.shade === 'hard'
    const shade = faint ? 'soft' : this.look.shade
    const { context } = this
    if (!shade) stipple(this, path, stroke)
    const gradient = context.createLinearGradient(...stroke.from, ...stroke.to)
    for (const [at, share] of FADES[shade ?? 'stipple']) {
      const core = shade ? 1 : (stroke.core ?? 0.5)
      gradient.addColorStop(at, css(stroke.colour, stroke.alpha * core * share))
    }
    context.fillStyle = gradient
    context.fill(path)
  }

  #washed(colour: Colour): Colour {
    const { wash } = this.look
    return wash ? mix(colour, wash.colour, wash.share) : colour
  }
}

/** Panes of glass with what is painted on them, and how that moves on its glass. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import type { Pixels } from '../../../pixels/pixels.ts'
import { canvasOf } from '../canvas-pixels.ts'
import { smooth } from '../colour.ts'
import { swung, type Moment, type Movement, type Swing } from './movement.ts'

/** Something that can be drawn at any moment of a shot, in the pixels of the sheets that a film is painted on. */
export type Picture = (context: SKRSContext2D, moment: Moment) => void

/** One pane of glass. */
export interface Pane {
  readonly draw: Picture
  /** How far it moves with the camera: 0 not at all, 1 as far as the camera. */
  readonly nearness: number
}

/** A rectangle of pixels. */
export interface Cut {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A part of a sheet. */
export interface Piece extends Cut {
  readonly canvas: Canvas
}

/** The smallest part of a sheet that shows all that is on it; null for an empty one. */
export function pieceOf(sheet: Pixels): Piece | null {
  const { width, height, data } = sheet
  let [left, right, top, bottom] = [width, -1, -1, -1]
  for (let y = 0; y < height; y++) {
    const row = y * width * 4 + 3
    for (let x = 0; x < width; x++) {
      if (data[row + x * 4] === 0) continue
      if (x < left) left = x
      if (x > right) right = x
      if (top < 0) top = y
      bottom = y
    }
  }
  return right < 0 ? null : cutFrom(sheet, { left, top, width: right - left + 1, height: bottom - top + 1 })
}

/** A part of a sheet on a canvas of its own. */
export function cutFrom(sheet: Pixels, cut: Cut): Piece {
  return { ...cut, canvas: canvasOf(croppedTo(sheet, cut)) }
}

/** A part of a sheet. */
export function croppedTo(sheet: Pixels, { left, top, width, height }: Cut): Pixels {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * sheet.width + left) * 4
    data.set(sheet.data.subarray(from, from + width * 4), y * width * 4)
  }
  return { width, height, data }
}

/** What does not move. */
export function standing({ canvas, left, top }: Piece): Picture {
  return (context) => context.drawImage(canvas, left, top)
}

/** When what is carried on begins to come after, and when it has come and the first goes, as shares of the shot. */
const [COMING, CHANGE, GONE] = [0.3, 0.65, 1] as const

/** What is carried on: before it has gone too far, the same comes after it. */
export function drifting(
  { canvas, left, top }: Piece,
  { across, down }: Extract<Movement, { kind: 'drifts' }>,
  unit: number,
): Picture {
  return (context, { share, seconds, far, pace }) => {
    const reach = unit * seconds * far * pace
    const draw = (at: number, alpha: number) => {
      if (alpha <= 0) return
      context.save()
      context.globalAlpha *= alpha
      context.drawImage(canvas, left + across * reach * at, top + down * reach * at)
      context.restore()
    }
    draw(share, far === 0 ? 1 : 1 - smooth(CHANGE, GONE, share))
    draw(share - 1, far === 0 ? 0 : smooth(COMING, CHANGE, share))
  }
}

/** Where a thing that swings is held, and its height, in pixels of the sheet. */
export interface Hold {
  readonly x: number
  readonly y: number
  readonly height: number
}

/** What swings as a whole about where it is held. */
export function swinging({ canvas, left, top }: Piece, swings: readonly Swing[], hold: Hold): Picture {
  return (context, moment) => {
    const sum = (of: Swing['of']) =>
      swings.filter((swing) => swing.of === of).reduce((total, swing) => total + swung(swing, moment), 0)
    context.save()
    context.translate(hold.x + sum('x') * hold.height, hold.y + sum('y') * hold.height)
    context.rotate(sum('turn'))
    context.transform(1 + sum('wide'), 0, -sum('lean'), 1 + sum('tall'), 0, 0)
    context.drawImage(canvas, left - hold.x, top - hold.y)
    context.restore()
  }
}

/** Several pictures one over another. */
export function stacked(pictures: readonly Picture[]): Picture {
  return (context, moment) => {
    for (const draw of pictures) draw(context, moment)
  }
}

/** A picture taken apart by distance, and what a camera sees of it: the multiplane camera of the drawn film. */
import { createCanvas, ImageData, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import { smooth } from '../colour.ts'
import { shadowAt } from '../media/finish.ts'
import { kept, poseAt, type Pose, type Track } from './camera.ts'
import type { Room } from './room.ts'

/** One pane of glass with what is painted on it. */
export interface Pane {
  readonly canvas: Canvas
  /** How far it moves with the camera: 0 not at all, 1 as far as the camera. */
  readonly nearness: number
}

/** Everything a camera may see, from the farthest pane to the nearest. All panes cover the frame and the room around it. */
export interface Film {
  readonly panes: readonly Pane[]
  readonly room: Room
  /** Darkens the corners of a frame, of the frame's size. */
  readonly lens: Canvas | null
}

/** One travel before one film; the picture it ends on, when it does not end before its own. */
export interface Take {
  readonly film: Film
  readonly landing: Film | null
  readonly track: Track
}

/** When the picture at the end begins to show, and when nothing else shows any more, as shares of the take. */
const DISSOLVE = [0.4, 0.85] as const

/** How much nearer than at its end a picture is when it begins to show. */
const LANDING_PUSH = 0.2

/** A canvas with a picture on it. */
export function canvasOf({ width, height, data }: Pixels): Canvas {
  const canvas = createCanvas(width, height)
  const bytes = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength)
  canvas.getContext('2d').putImageData(new ImageData(bytes, width, height), 0, 0)
  return canvas
}

/** A lens of this vignette: the share of the light that it takes, as the shadow that painted pictures get. */
export function lensOf({ width, height }: Size, vignette: number): Canvas {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      data[(y * width + x) * 4 + 3] = Math.round(255 * shadowAt(x / width, y / height, vignette))
    }
  }
  return canvasOf({ width, height, data })
}

/** Draws the moment when a share of the take, 0 to 1, is over, from the context's origin on. */
export function drawMoment(
  context: SKRSContext2D,
  { film, landing, track }: Take,
  { share, size }: { readonly share: number; readonly size: Size },
): void {
  const shown = landing ? smooth(DISSOLVE[0], DISSOLVE[1], share) : 0
  if (shown < 1) drawFilm(context, film, { pose: poseAt(track, share), size, alpha: 1 })
  if (landing && shown > 0)
    drawFilm(context, landing, { pose: landingPose(track, share), size, alpha: shown })
}

/** The camera goes on in its direction and comes to rest. */
function landingPose({ from, to }: Track, share: number): Pose {
  const left = (1 - share) ** 2
  return { x: (from.x - to.x) * left, y: (from.y - to.y) * left, push: LANDING_PUSH * left, roll: 0 }
}

/** How a film is looked at. */
export interface Sight {
  readonly pose: Pose
  /** Pixels of the frame. */
  readonly size: Size
  readonly alpha: number
}

/** Draws what a camera sees of a film from a pose, from the context's origin on. */
export function drawFilm(
  context: SKRSContext2D,
  { panes, room, lens }: Film,
  { pose, size, alpha }: Sight,
): void {
  const seen = kept(pose, room)
  context.save()
  context.globalAlpha = alpha
  context.beginPath()
  context.rect(0, 0, size.width, size.height)
  context.clip()
  for (const pane of panes) drawPane(context, pane, { seen, room, size })
  if (lens) context.drawImage(lens, 0, 0)
  context.restore()
}

function drawPane(
  context: SKRSContext2D,
  { canvas, nearness }: Pane,
  { seen, room, size: { width, height } }: { seen: Pose; room: Room; size: Size },
): void {
  const [x, y] = [room.focus.x * width, room.focus.y * height]
  const scale = Math.exp(seen.push * nearness)
  const [left, top] = [room.beyond * width, room.beyond * height]
  context.save()
  context.translate(x, y)
  context.rotate(seen.roll)
  context.scale(scale, scale)
  context.translate(-x - seen.x * nearness * width, -y - seen.y * nearness * height)
  context.drawImage(canvas, -left, -top, width + 2 * left, height + 2 * top)
  context.restore()
}

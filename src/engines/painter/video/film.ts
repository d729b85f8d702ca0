/** A picture taken apart by distance, and what a camera sees of it: the multiplane camera of the drawn film. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import type { Size } from '../../../pixels/pixels.ts'
import { canvasOf } from '../canvas-pixels.ts'
import { smooth } from '../colour.ts'
import { shadowAt } from '../media/finish.ts'
import { kept, poseAt, REST, type Pose, type Track } from './camera.ts'
import { STILL, type Moment } from './movement.ts'
import type { Pane } from './pane.ts'
import type { Room } from './room.ts'

/** Everything a camera may see, from the farthest pane to the nearest. All panes cover the frame and the room around it. */
export interface Film {
  readonly panes: readonly Pane[]
  /** Pixels of the sheets that the panes are painted on. */
  readonly sheet: Size
  readonly room: Room
  /** Darkens the corners of a frame, of the frame's size. */
  readonly lens: Canvas | null
}

/** One travel before one film; the picture it ends on, when it does not end before its own. */
export interface Take {
  readonly film: Film
  readonly landing: Film | null
  readonly track: Track
  /** How lively the scene is, and its phases. */
  readonly life: Omit<Moment, 'share' | 'seconds'>
}

/** When the picture at the end begins to show, and when nothing else shows any more, as shares of the take. */
const DISSOLVE = [0.4, 0.85] as const

/** How much nearer than at its end a picture is when it begins to show. */
const LANDING_PUSH = 0.2

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
  { film, landing, track, life }: Take,
  { share, size }: { readonly share: number; readonly size: Size },
): void {
  const shown = landing ? smooth(DISSOLVE[0], DISSOLVE[1], share) : 0
  const moment = { ...life, share, seconds: track.seconds }
  if (shown < 1) drawFilm(context, film, { pose: poseAt(track, share), size, moment, alpha: 1 })
  if (landing && shown > 0)
    drawFilm(context, landing, { pose: landingPose(track, share), size, moment: STILL, alpha: shown })
}

/** The camera goes on in its direction and comes to rest. */
function landingPose({ from, to }: Track, share: number): Pose {
  const left = (1 - share) ** 2
  return { x: (from.x - to.x) * left, y: (from.y - to.y) * left, push: LANDING_PUSH * left, roll: 0 }
}

/** How a film is looked at. */
export interface Sight {
  readonly pose: Pose
  readonly moment: Moment
  /** Pixels of the frame. */
  readonly size: Size
  readonly alpha: number
}

/** The picture of a film as it was painted. */
export const sightOf = (size: Size): Sight => ({ pose: REST, moment: STILL, size, alpha: 1 })

/** Draws what a camera sees of a film from a pose, from the context's origin on. */
export function drawFilm(context: SKRSContext2D, film: Film, sight: Sight): void {
  const { size, alpha } = sight
  const seen = kept(sight.pose, film.room)
  context.save()
  context.globalAlpha = alpha
  context.beginPath()
  context.rect(0, 0, size.width, size.height)
  context.clip()
  for (const pane of film.panes) drawPane(context, pane, film, { ...sight, pose: seen })
  if (film.lens) context.drawImage(film.lens, 0, 0)
  context.restore()
}

function drawPane(
  context: SKRSContext2D,
  { draw, nearness }: Pane,
  { room, sheet }: Film,
  { pose, moment, size: { width, height } }: Sight,
): void {
  const [x, y] = [room.focus.x * width, room.focus.y * height]
  const scale = Math.exp(pose.push * nearness)
  const [left, top] = [room.beyond * width, room.beyond * height]
  context.save()
  context.translate(x, y)
  context.rotate(pose.roll)
  context.scale(scale, scale)
  context.translate(-x - pose.x * nearness * width - left, -y - pose.y * nearness * height - top)
  context.scale((width + 2 * left) / sheet.width, (height + 2 * top) / sheet.height)
  draw(context, moment)
  context.restore()
}

/** A picture taken apart by distance, and what a camera sees of it: the multiplane camera of the drawn film. */
import type { Size } from '../../../pixels/pixels.ts'
import type { I420 } from '../../../pixels/video/i420.ts'
import { lerp, smooth } from '../colours/colour.ts'
import type { Scene } from '../scene.ts'
import { chained, moved, scaled, turned, type Affine } from './affine.ts'
import { kept, poseAt, REST, type Pose, type Track } from './camera.ts'
import { falling, type Falling } from './falling.ts'
import { Frame, type Laid } from './frame.ts'
import { STILL, type Moment } from './movement.ts'
import { laysOf, type Pane } from './pane.ts'
import type { Room } from './room.ts'

/**
 * Everything a camera may see, from the farthest pane to the nearest. All panes cover the frame and the room around it.
 * Plain data: one worker makes it, any can show it.
 */
export interface Film {
  readonly panes: readonly Pane[]
  /** Pixels of the sheets that the panes are painted on. */
  readonly sheet: Size
  readonly room: Room
  /** Darkens the corners of a frame. */
  readonly vignette: number
  /** The scene before whose panes its weather falls, and how far that moves with the camera; null where none does. */
  readonly weather: { readonly scene: Scene; readonly nearness: number } | null
}

/** One travel before one film; the picture it ends on, when it does not end before its own. */
export interface Take {
  readonly film: Film
  readonly landing: Film | null
  readonly track: Track
  /** How lively the scene is, and its phases. */
  readonly life: Omit<Moment, 'share' | 'seconds'>
}

/** How a film is looked at. */
export interface Sight {
  readonly pose: Pose
  readonly moment: Moment
}

/** When the picture at the end begins to show, and when nothing else shows any more, as shares of the take. */
const DISSOLVE = [0.4, 0.85] as const

/** How much nearer than at its end a picture is when it begins to show. */
const LANDING_PUSH = 0.2

/** The picture of a film as it was painted. */
export const AT_REST: Sight = { pose: REST, moment: STILL }

/** Shows films in frames of one size. */
export class Projector {
  readonly #frame: Frame
  readonly #size: Size
  readonly #weather = new Map<Film, Falling | null>()

  /** Both sides must be even. */
  constructor(size: Size) {
    this.#size = size
    this.#frame = new Frame(size)
  }

  /** What is seen of one film. */
  seen(film: Film, sight: Sight): I420 {
    this.#frame.begin()
    this.#show(film, sight, 1)
    this.#frame.darken(film.vignette)
    return this.#frame.developed()
  }

  /** The moment of a take when a share of it, 0 to 1, is over. */
  moment({ film, landing, track, life }: Take, share: number): I420 {
    const shown = landing ? smooth(DISSOLVE[0], DISSOLVE[1], share) : 0
    const moment = { ...life, share, seconds: track.seconds }
    this.#frame.begin()
    if (shown < 1) this.#show(film, { pose: poseAt(track, share), moment }, 1)
    if (landing && shown > 0) {
      this.#show(landing, { pose: landingPose(track, share), moment: STILL }, shown)
    }
    this.#frame.darken(lerp(film.vignette, landing?.vignette ?? 0, shown))
    return this.#frame.developed()
  }

  #show(film: Film, { pose, moment }: Sight, alpha: number): void {
    const seen = kept(pose, film.room)
    const planes = film.panes.flatMap(({ sprites, nearness }) => {
      const camera = cameraOf(film, { nearness, pose: seen, size: this.#size })
      return sprites.flatMap((sprite) =>
        laysOf(sprite, moment).map((lay): Laid => ({
          ...lay,
          plane: sprite.plane,
          isLight: sprite.isLight ?? false,
          matrix: chained(camera, lay.matrix),
          alpha: lay.alpha * alpha,
        })),
      )
    })
    this.#frame.lay(planes)
    this.#showWeather(film, { pose: seen, moment }, alpha)
  }

  #showWeather(film: Film, { pose, moment }: Sight, alpha: number): void {
    const { weather, sheet } = film
    if (!weather) return
    const known = this.#weather.get(film)
    const draw = known === undefined ? falling(weather.scene, sheet) : known
    this.#weather.set(film, draw)
    if (!draw) return
    const { context } = this.#frame
    const { a, b, c, d, e, f } = cameraOf(film, { nearness: weather.nearness, pose, size: this.#size })
    context.save()
    context.globalAlpha = alpha
    context.transform(a, b, c, d, e, f)
    draw(context, moment)
    context.restore()
  }
}

/** The camera goes on in its direction and comes to rest. */
function landingPose({ from, to }: Track, share: number): Pose {
  const left = (1 - share) ** 2
  return { x: (from.x - to.x) * left, y: (from.y - to.y) * left, push: LANDING_PUSH * left, roll: 0 }
}

interface View {
  readonly nearness: number
  readonly pose: Pose
  readonly size: Size
}

/** From pixels of a film's sheets to those of the frame. */
function cameraOf({ room, sheet }: Film, { nearness, pose, size: { width, height } }: View): Affine {
  const [x, y] = [room.focus.x * width, room.focus.y * height]
  const scale = Math.exp(pose.push * nearness)
  const [left, top] = [room.beyond * width, room.beyond * height]
  return chained(
    moved(x, y),
    turned(pose.roll),
    scaled(scale, scale),
    moved(-x - pose.x * nearness * width - left, -y - pose.y * nearness * height - top),
    scaled((width + 2 * left) / sheet.width, (height + 2 * top) / sheet.height),
  )
}

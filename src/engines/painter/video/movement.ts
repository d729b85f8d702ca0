/** How what is in a scene moves: rows of plain data, and the moment at which they are read. */
import type { Motion } from '../../../actions/operation.ts'

/** A wave that runs through a plane and displaces what is painted on it. All lengths are of the world. */
export interface Wave {
  /** Whether it displaces sideways or up and down. */
  readonly way: 'across' | 'down'
  /** How far at the most. */
  readonly far: number
  /** From crest to crest across the picture, and down it: on water that reaches to the horizon, in octaves of distance. */
  readonly across: number
  readonly down: number
  /** Rounds a second. */
  readonly often: number
}

/** One regular movement of a whole thing, there and back. */
export interface Swing {
  /** Along x or y in its own heights, turned or leaning in radians, taller or wider as a share. */
  readonly of: 'x' | 'y' | 'turn' | 'lean' | 'tall' | 'wide'
  readonly far: number
  /** Rounds a second. */
  readonly often: number
  /** Where in its round it begins, 0 to 1. */
  readonly phase: number
}

/** How a plane moves. */
export type Movement =
  /** It is carried on: shares of the frame a second. What goes away on one side comes after on the other. */
  | { readonly kind: 'drifts'; readonly across: number; readonly down: number }
  /**
   * Waves run through it. They grow with the nearness of the water, or with the height above the foot. What `stays`
   * moves inside its own outline.
   */
  | {
      readonly kind: 'waves'
      readonly grow: 'nearer' | 'higher' | 'evenly'
      readonly stays: boolean
      readonly waves: readonly Wave[]
    }
  /** Its spots grow faint and bright again, each in its own time. */
  | { readonly kind: 'twinkles' }
  /** It swings as a whole. */
  | { readonly kind: 'swings'; readonly swings: readonly Swing[] }

/** A moment of a shot, and how lively the shot is. */
export interface Moment {
  /** What is over of the shot, 0 to 1. */
  readonly share: number
  readonly seconds: number
  /** How far everything goes: 1 as far as its row says, 0 nowhere. */
  readonly far: number
  /** How often, against its row. */
  readonly pace: number
  /** Makes the phases of one clip its own. */
  readonly seed: number
}

/** How lively shots are. */
export const LIVELINESS: Readonly<Record<Motion, Pick<Moment, 'far' | 'pace'>>> = {
  low: { far: 0.5, pace: 1 },
  high: { far: 1, pace: 1.7 },
}

/** When nothing moves: the picture as it was painted. */
export const STILL: Moment = { share: 0, seconds: 5, far: 0, pace: 1, seed: 0 }

/** Whole rounds in a shot, one at least: its end meets its beginning, and the shot that goes on from it. */
export const rounds = (often: number, { seconds, pace }: Moment): number =>
  Math.max(1, Math.round(often * seconds * pace))

/** Where a swing is, from where it was at the beginning of the shot. */
export function swung({ far, often, phase }: Omit<Swing, 'of'>, moment: Moment): number {
  const turn = 2 * Math.PI
  const now = turn * (rounds(often, moment) * moment.share + phase)
  return far * moment.far * (Math.sin(now) - Math.sin(turn * phase))
}

/** How what is in a scene moves: rows of plain data, and the moment at which they are read. */
import type { Motion } from '../../../actions/operation.ts'
import { lerp, smooth } from '../colours/colour.ts'

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
  /** The wind carries it on, shares of the frame a second, and back where the shot returns to its beginning. */
  | { readonly kind: 'drifts'; readonly across: number; readonly down: number }
  /** It never turns back: what goes away on one side comes again on the other, in whole rounds where the shot returns. */
  | { readonly kind: 'streams'; readonly across: number; readonly down: number }
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

/** How far the wind blows in a shot, in seconds of its full strength. */
export interface Wind {
  /** What it has blown since the picture as it was painted, when the shot begins and when it ends. */
  readonly from: number
  readonly to: number
  /** On top of that, in a shot that returns: out, about, and back. */
  readonly round: number
}

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
  readonly wind: Wind
}

/** How lively shots are. */
export const LIVELINESS: Readonly<Record<Motion, Pick<Moment, 'far' | 'pace'>>> = {
  low: { far: 0.5, pace: 1 },
  high: { far: 1, pace: 1.7 },
}

/** When nothing moves: the picture as it was painted. */
export const STILL: Moment = {
  share: 0,
  seconds: 5,
  far: 0,
  pace: 1,
  seed: 0,
  wind: { from: 0, to: 0, round: 0 },
}

/** The wind of a shot that goes on from another one, or from the picture as it was painted, and may return to that. */
export function windOf({
  motion,
  seconds,
  after,
  returns,
}: {
  readonly motion: Motion
  readonly seconds: number
  readonly after: Wind | null
  readonly returns: boolean
}): Wind {
  const { far, pace } = LIVELINESS[motion]
  const [from, blown] = [after?.to ?? 0, seconds * far * pace]
  // It sets out on its round as fast as it blows.
  return returns ? { from, to: 0, round: blown / (2 * Math.PI) } : { from, to: from + blown, round: 0 }
}

/** How far the wind has carried, in seconds of its full strength: along its way, and aside where it goes round. */
export function carried({ share, wind: { from, to, round } }: Moment): { along: number; aside: number } {
  const turn = 2 * Math.PI * share
  const way = round > 0 ? smooth(0, 1, share) : share
  return { along: lerp(from, to, way) + round * Math.sin(turn), aside: round * (1 - Math.cos(turn)) }
}

/** Rounds of what comes again after so many seconds of the wind: whole ones when the shot has returned. */
export function streamed(every: number, { share, wind: { from, to, round } }: Moment): number {
  const start = from / every
  const end = round > 0 ? Math.ceil(start + 0.5) : to / every
  const rounds = lerp(start, end, share)
  return rounds - Math.floor(rounds)
}

/** Whole rounds in a shot, one at least: its end meets its beginning, and the shot that goes on from it. */
export const rounds = (often: number, { seconds, pace }: Moment): number =>
  Math.max(1, Math.round(often * seconds * pace))

/** Where a swing is, from where it was at the beginning of the shot. */
export function swung({ far, often, phase }: Omit<Swing, 'of'>, moment: Moment): number {
  const turn = 2 * Math.PI
  const now = turn * (rounds(often, moment) * moment.share + phase)
  return far * moment.far * (Math.sin(now) - Math.sin(turn * phase))
}

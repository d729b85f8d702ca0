/** Panes of glass with what is painted on them, and how that moves on its glass. Plain data: they cross from worker to worker. */
import { smooth } from '../colours/colour.ts'
import { chained, IDENTITY, moved, scaled, turned, type Affine } from './affine.ts'
import type { Lay } from './frame.ts'
import { carried, rounds, streamed, swung, type Moment, type Swing } from './movement.ts'
import type { Plane } from './plane.ts'
import { rippleOf, type Lie, type Waves } from './waving.ts'

/** One pane of glass: what is on it, the farthest first. */
export interface Pane {
  readonly sprites: readonly Sprite[]
  /** How far it moves with the camera: 0 not at all, 1 as far as the camera. */
  readonly nearness: number
}

/** Something painted that moves as one. */
export interface Sprite {
  readonly plane: Plane
  readonly act: Act
  /** Light: it brightens what is behind it, and hides nothing. */
  readonly isLight?: true
}

/** What a sprite does. Lengths are pixels of the sheet. */
export type Act =
  | { readonly kind: 'stands' }
  /** The wind carries it, so far a second. Beyond the edges of its sheet, at 0 and at `width`, lies its mirror image. */
  | ({ readonly kind: 'drifts' } & Drift)
  /** It goes on, and the same comes after it at a distance, there after so many seconds of the wind. */
  | { readonly kind: 'streams'; readonly x: number; readonly y: number; readonly every: number }
  /** It swings as a whole about where it is held. */
  | { readonly kind: 'swings'; readonly swings: readonly Swing[]; readonly hold: Hold }
  | { readonly kind: 'waves'; readonly movement: Waves; readonly lie: Lie }
  /** It grows fainter by so much and back, or comes and goes where it `comes`. */
  | { readonly kind: 'fades'; readonly often: number; readonly depth: number; readonly comes: boolean }
  /** A puff of smoke: it goes to where the next one was, or comes from there where it `comes`. */
  | ({ readonly kind: 'rises'; readonly often: number; readonly comes: boolean } & Puff)
  /** It turns about an upright axis, once in a shot. */
  | { readonly kind: 'turns'; readonly axis: number }
  /** A light that passes: it is not there when a shot begins, nor when it ends. */
  | { readonly kind: 'passes'; readonly reach: number }

/** How far the wind carries a thing in a second, and the sheet it is on. */
export interface Drift {
  readonly across: number
  readonly down: number
  readonly width: number
}

/** Where a puff is going. */
export interface Puff {
  /** From its middle so far, and how much wider and taller it gets. */
  readonly to: {
    readonly from: { readonly x: number; readonly y: number }
    readonly x: number
    readonly y: number
    readonly wide: number
    readonly tall: number
  }
  /** It thins out on its way. */
  readonly isLast: boolean
}

/** Where a thing that swings is held, and its height. */
export interface Hold {
  readonly x: number
  readonly y: number
  readonly height: number
}

/** What does not move. */
export const standing = (plane: Plane): Sprite => ({ plane, act: { kind: 'stands' } })

/** How a sprite is laid at a moment: once or, where it comes after itself, twice. */
export function laysOf({ plane, act }: Sprite, moment: Moment): readonly Lay[] {
  switch (act.kind) {
    case 'stands':
      return [{ matrix: IDENTITY, alpha: 1, ripple: null }]
    case 'drifts':
      return drifted(act, moment)
    case 'streams':
      return streaming(act, moment)
    case 'swings':
      return [{ matrix: swungAbout(act.hold, act.swings, moment), alpha: 1, ripple: null }]
    case 'waves': {
      const ripple = moment.far === 0 ? null : rippleOf(act.movement, act.lie, { cut: plane, moment })
      return [{ matrix: IDENTITY, alpha: 1, ripple }]
    }
    case 'fades':
      return [{ matrix: IDENTITY, alpha: shining(act, moment), ripple: null }]
    case 'rises':
      return [risen(act, moment)]
    case 'turns':
      return turnedAbout(act.axis, moment)
    case 'passes':
      return [passed(act.reach, moment)]
  }
}

function risen({ often, to, isLast, comes }: Extract<Act, { kind: 'rises' }>, moment: Moment): Lay {
  const round = moment.far === 0 ? 0 : rounds(often, moment) * moment.share
  const gone = round - Math.floor(round)
  const way = comes ? 1 - gone : gone
  const matrix = chained(
    moved(to.from.x + to.x * way, to.from.y + to.y * way),
    scaled(1 + (to.wide - 1) * way, 1 + (to.tall - 1) * way),
    moved(-to.from.x, -to.from.y),
  )
  return { matrix, alpha: comes || isLast ? 1 - smooth(0, 1, way) : 1, ripple: null }
}

/** Narrower than this, seen from its edge, it is not to be seen. */
const EDGE = 0.01

function turnedAbout(axis: number, { share, far }: Moment): readonly Lay[] {
  const wide = far === 0 ? 1 : Math.cos(2 * Math.PI * share)
  if (Math.abs(wide) < EDGE) return []
  return [{ matrix: chained(moved(axis, 0), scaled(wide, 1), moved(-axis, 0)), alpha: 1, ripple: null }]
}

function passed(reach: number, { share, far }: Moment): Lay {
  const turn = 2 * Math.PI * share
  return { matrix: moved(-reach * Math.cos(turn), 0), alpha: (far * (1 - Math.cos(turn))) / 2, ripple: null }
}

/** How much less than along its way the wind goes aside where it goes round. */
const FLAT = 0.35

function drifted({ across, down, width }: Drift, moment: Moment): readonly Lay[] {
  const { along, aside } = carried(moment)
  const matrix = moved(across * along, down * along - Math.abs(across) * FLAT * aside)
  const plain = { matrix, alpha: 1, ripple: null }
  if (across * along === 0) return [plain]
  const edge = across * along > 0 ? 0 : width
  const mirrored = chained(matrix, moved(2 * edge, 0), scaled(-1, 1))
  return [{ ...plain, matrix: mirrored }, plain]
}

function streaming({ x, y, every }: Extract<Act, { kind: 'streams' }>, moment: Moment): readonly Lay[] {
  const gone = streamed(every, moment)
  return [gone, gone - 1].map((at) => ({ matrix: moved(x * at, y * at), alpha: 1, ripple: null }))
}

function swungAbout({ x, y, height }: Hold, swings: readonly Swing[], moment: Moment): Affine {
  const sum = (of: Swing['of']) =>
    swings.filter((swing) => swing.of === of).reduce((total, swing) => total + swung(swing, moment), 0)
  return chained(
    moved(x + sum('x') * height, y + sum('y') * height),
    turned(sum('turn')),
    { a: 1 + sum('wide'), b: 0, c: -sum('lean'), d: 1 + sum('tall'), e: 0, f: 0 },
    moved(-x, -y),
  )
}

/** How much is seen of what fades: as the picture has it when a shot begins, and when it ends. */
function shining({ often, depth, comes }: Extract<Act, { kind: 'fades' }>, moment: Moment): number {
  const turn = 2 * Math.PI * rounds(often, moment) * moment.share
  const faint = (depth * (0.5 + 0.5 * moment.far) * Math.sign(moment.far) * (1 - Math.cos(turn))) / 2
  return comes ? faint : 1 - faint
}

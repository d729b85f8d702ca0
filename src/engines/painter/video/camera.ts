/** How a camera travels in front of a picture. Pure numbers: the same track gives the same poses. */
import type { Motion } from '../../../actions/operation.ts'
import { clamp, lerp } from '../colours/colour.ts'
import { random, type Random } from '../random.ts'
import type { Room } from './room.ts'

/** Where a camera is, measured from where it saw the picture as it was composed. */
export interface Pose {
  /** How far it went right and down, in shares of the frame, as the nearest things see it. */
  readonly x: number
  readonly y: number
  /** How near it came: the logarithm of how much larger the nearest things are. */
  readonly push: number
  /** Radians clockwise. */
  readonly roll: number
}

/** One unbroken travel from pose to pose. Plain JSON. */
export interface Track {
  readonly seconds: number
  readonly from: Pose
  /** Change a second at the beginning. */
  readonly leaving: Pose
  readonly to: Pose
  /** Change a second at the end: what follows goes on with it. */
  readonly arriving: Pose
  /** A round trip on top of that: out, about, and back without a jolt. */
  readonly round: Pose
}

/** The pose of a picture as it was composed. */
export const REST: Pose = { x: 0, y: 0, push: 0, roll: 0 }

/** What a track is planned from. */
export interface TrackAsk {
  readonly motion: Motion
  /** True when the last moment shall be the first again. */
  readonly returns: boolean
  readonly seconds: number
  /** What it goes on from; null: from rest, before the picture as composed. */
  readonly after: Track | null
  readonly room: Room
  readonly seed: number
  /** Clips of one task count up from 0: each takes another move. */
  readonly turn: number
}

/** The moves, as shares of the furthest travel: in, along, along and in, up and back. */
const MOVES: readonly Pose[] = [
  { x: 0.3, y: -0.2, push: 1, roll: 0.3 },
  { x: 1, y: -0.15, push: 0.2, roll: -0.5 },
  { x: -0.9, y: 0.2, push: 0.5, roll: 0.6 },
  { x: -0.35, y: -0.8, push: -0.5, roll: -0.2 },
]

/** The furthest travel. */
const FURTHEST: Readonly<Record<Motion, Pose>> = {
  low: { x: 0.05, y: 0.035, push: 0.1, roll: 0 },
  high: { x: 0.12, y: 0.07, push: 0.3, roll: 0.022 },
}

/** How much smaller or larger than its row a move can be. */
const SMALLEST = 0.85
const LARGEST = 1.1

/** A picture that ends at its edges is entered at least this far, as a share: only so there is room to move. */
const LEAST_ENTRY = 0.4

/** Plans a travel: a move that the seed and the clip's turn choose, or a round trip. */
export function planTrack({ motion, returns, seconds, after, room, seed, turn }: TrackAsk): Track {
  const next = random(seed, 'camera', turn)
  const side = random(seed, 'side').pick([1, -1])
  const start = random(seed, 'move').whole(0, MOVES.length - 1)
  const move = chosen(MOVES[(start + turn) % MOVES.length] ?? REST, { motion, side, next, room })
  const from = after?.to ?? REST
  if (returns) {
    return { seconds, from, leaving: after?.arriving ?? REST, to: REST, arriving: REST, round: move }
  }
  const to = kept(after ? turned(move, from) : move, room)
  const steady = scaled(sum(to, scaled(from, -1)), 1 / seconds)
  return { seconds, from, leaving: after?.arriving ?? steady, to, arriving: steady, round: REST }
}

/** The pose when a share of the track, 0 to 1, is travelled. */
export function poseAt({ seconds, from, leaving, to, arriving, round }: Track, share: number): Pose {
  const rest = 1 - share
  const parts = [
    scaled(from, (1 + 2 * share) * rest ** 2),
    scaled(leaving, seconds * share * rest ** 2),
    scaled(to, share ** 2 * (3 - 2 * share)),
    scaled(arriving, -seconds * share ** 2 * rest),
  ]
  // It begins and ends at rest, so the moment that two rounds share is no jolt.
  const angle = 2 * Math.PI * share ** 2 * (3 - 2 * share)
  const about = scaled(round, Math.sin(angle))
  return parts.reduce(sum, { ...about, push: (round.push * (1 - Math.cos(angle))) / 2 })
}

/** The pose, or the nearest from which nothing is seen that may not be shown. */
export function kept(pose: Pose, { shown, focus, ratio }: Room): Pose {
  const gain = 1 - Math.exp(-pose.push)
  const axis = (at: number, centre: number, tilt: number) => {
    const low = -shown - centre * gain + tilt
    const high = shown + (1 - centre) * gain - tilt
    return low > high ? (low + high) / 2 : clamp(at, low, high)
  }
  return {
    ...pose,
    x: axis(pose.x, focus.x, Math.abs(pose.roll) / ratio / 2),
    y: axis(pose.y, focus.y, (Math.abs(pose.roll) * ratio) / 2),
  }
}

interface MoveFacts {
  readonly motion: Motion
  readonly side: number
  readonly next: Random
  readonly room: Room
}

/** A move in its full size. A picture that ends at its edges can only be entered, and not tilted. */
function chosen(move: Pose, { motion, side, next, room }: MoveFacts): Pose {
  const furthest = FURTHEST[motion]
  const size = next.range(SMALLEST, LARGEST)
  const isEndless = room.beyond > 0
  const level = Math.max(room.ratio, 1 / room.ratio)
  return {
    x: move.x * furthest.x * size * side,
    y: move.y * furthest.y * size,
    push: (isEndless ? move.push : lerp(LEAST_ENTRY, 1, Math.abs(move.push))) * furthest.push * size,
    roll: isEndless ? (move.roll * furthest.roll * size * side) / level : 0,
  }
}

/** A move that leads on from a pose: away from where the camera has gone already. */
function turned(move: Pose, from: Pose): Pose {
  const isThere = Math.sign(move.x) === Math.sign(from.x)
  return isThere ? { ...move, x: -move.x, roll: -move.roll } : move
}

const sum = (one: Pose, other: Pose): Pose => ({
  x: one.x + other.x,
  y: one.y + other.y,
  push: one.push + other.push,
  roll: one.roll + other.roll,
})

const scaled = ({ x, y, push, roll }: Pose, factor: number): Pose => ({
  x: x * factor,
  y: y * factor,
  push: push * factor,
  roll: roll * factor,
})

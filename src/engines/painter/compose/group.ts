/** How several of one kind stand together. */

/** One of a group, beside its first. */
export interface Member {
  readonly scale: number
  readonly dx: number
  readonly dy: number
  readonly tilt: number
}

/** The first of a group. */
export const FIRST: Member = { scale: 1, dx: 0, dy: 0, tilt: 0.3 }

/** Scales and offsets (in sizes) of a group: an unequal triangle first, then a loose scatter. */
export const GROUP: readonly Member[] = [
  FIRST,
  { scale: 0.75, dx: -0.98, dy: 0.42, tilt: -1 },
  { scale: 0.63, dx: 0.94, dy: 0.55, tilt: 1.2 },
  { scale: 0.55, dx: -1.5, dy: -0.22, tilt: 0.8 },
  { scale: 0.5, dx: 1.42, dy: -0.3, tilt: -0.7 },
  { scale: 0.45, dx: 0.5, dy: 1.15, tilt: 0.5 },
  { scale: 0.42, dx: -0.6, dy: 1.35, tilt: -0.9 },
  { scale: 0.4, dx: -1.9, dy: 0.75, tilt: 1 },
  { scale: 0.38, dx: 1.9, dy: 0.6, tilt: -0.4 },
]

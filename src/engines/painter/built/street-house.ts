/** What the painters of a house along a street go by. */
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import type { Side } from './corridor.ts'

/** One house: its wall, its colours and what it leaves of the air. */
export interface House {
  readonly side: Side
  readonly away: readonly [near: number, far: number]
  readonly top: number
  readonly floors: number
  readonly wall: Colour
  readonly trim: Colour
  readonly depth: number
  readonly next: Random
}

/** A house, and how light its front is: -1 to 1. */
export interface Lit {
  readonly house: House
  readonly level: number
}

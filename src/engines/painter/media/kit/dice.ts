/** Chance for thousands of marks: one stream that is begun anew for each, where a stream of its own would cost too much. */
import type { Stage } from '../../canvas/stage.ts'

/** Numbers that depend on the stage's texture, a name and the cell they were begun for. */
export interface Dice {
  /** Begins the stream of a cell of the world. */
  begin(column: number, row: number): void
  /** 0 to 1. */
  next(): number
  /** Between the bounds. */
  within(span: readonly [low: number, high: number]): number
}

/** Dice for things of one kind. */
export function diceOf(stage: Stage, name: string, kind = 0): Dice {
  const seed = stage.random('texture', name, kind).whole(0, 0x7fffffff)
  let state = 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    begin: (column, row) => {
      let mixed = Math.imul(seed ^ column, 0x85ebca6b)
      mixed = Math.imul(mixed ^ (mixed >>> 13) ^ row, 0xc2b2ae35)
      state = mixed ^ (mixed >>> 16)
    },
    next,
    // Not taken apart: that would cost more than the number.
    within: (span) => span[0] + (span[1] - span[0]) * next(),
  }
}

import type { Random } from '../server/random.ts'

/** Randomness that a seed repeats: the same seed gives the same ids, names, seeds and ties. */
export interface SeededRandom extends Random {
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number
  /** One of the items; throws when there are none. */
  pick<T>(items: readonly T[]): T
  /** True with a probability. */
  chance(probability: number): boolean
}

/** Mulberry32 behind the port. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => Math.floor(draw() * 16).toString(16)).join('')
  return {
    draw,
    seed: () => Math.floor(draw() * 2 ** 32),
    name: () => hex(32),
    uuid: () => [8, 4, 4, 4, 12].map(hex).join('-'),
    below: (below) => Math.floor(draw() * below),
    pick(items) {
      const item = items[Math.floor(draw() * items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    chance: (probability) => draw() < probability,
  }
}

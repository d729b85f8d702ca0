import { lerp } from './colours/colour.ts'

/** A seeded stream of numbers 0..1 and what is drawn from it. */
export interface Random {
  (): number
  /** Between the bounds. */
  range(low: number, high: number): number
  /** A whole number, both bounds included. */
  whole(low: number, high: number): number
  pick<T>(rows: readonly T[]): T
  /** Bell-shaped around 0, nearly always within ±2. */
  gauss(): number
}

/** A whole number 0 to 4294967295 that depends on every key and on nothing else. */
export function hash(...keys: readonly (number | string)[]): number {
  let state = 0x9e3779b9
  for (const key of keys) {
    if (typeof key === 'number') state = stir(stir(state, Math.floor(key)), (key - Math.floor(key)) * 2 ** 32)
    else for (let i = 0; i < key.length; i++) state = stir(state, key.charCodeAt(i) + 0x10000)
  }
  return finish(state)
}

/** The stream that belongs to these keys: a layer's name and a cell's place, say. */
export function random(...keys: readonly (number | string)[]): Random {
  let state = hash(...keys)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const range = (low: number, high: number) => lerp(low, high, next())
  return Object.assign(next, {
    range,
    whole: (low: number, high: number) => Math.floor(range(low, high + 1)),
    pick<T>(rows: readonly T[]): T {
      // The index is below the length; an empty table is a mistake in the data, which the tests exclude.
      return rows[Math.floor(next() * rows.length)] as T
    },
    gauss: () => (next() + next() + next() + next() - 2) / 0.577,
  })
}

function stir(state: number, word: number): number {
  let mixed = Math.imul(state ^ word, 0x85ebca6b)
  mixed ^= mixed >>> 13
  return (Math.imul(mixed, 0xc2b2ae35) + 0x165667b1) | 0
}

function finish(state: number): number {
  let mixed = state ^ (state >>> 16)
  mixed = Math.imul(mixed, 0x7feb352d)
  mixed ^= mixed >>> 15
  return (mixed ^ (mixed >>> 16)) >>> 0
}

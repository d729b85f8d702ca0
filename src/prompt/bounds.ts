import { clampAspect, writeAspect, type Aspect } from './aspect.ts'
import { closest } from './closest.ts'
import type { Problem, Wording } from './problem.ts'

/** Which of the readable values are legal. */
export interface Bounds<T> {
  /** What a value outside is: out of range, or one of another version. */
  readonly kind: Extract<Problem['kind'], 'range' | 'version'>
  /** The legal values without words: `0–1000`. */
  readonly legal: string
  /** What a value must be: `between 0 and 1000`. */
  readonly must: Wording
  allows(value: T): boolean
  /** The legal value that one outside was likely meant to be; null when none is near. */
  nearest(value: T): T | null
}

/** Numbers from `least` to `most`, both included. */
export function between(least: number, most: number): Bounds<number> {
  return {
    kind: 'range',
    ...ends(least, most),
    allows: (value) => least <= value && value <= most,
    nearest: (value) => Math.min(Math.max(value, least), most),
  }
}

/** Ratios from 1:`limit` to `limit`:1. */
export function noWiderThan(limit: number): Bounds<Aspect> {
  return {
    kind: 'range',
    ...ends(writeAspect({ width: 1, height: limit }), writeAspect({ width: limit, height: 1 })),
    allows: ({ width, height }) => Math.max(width, height) <= limit * Math.min(width, height),
    nearest: (aspect) => clampAspect(aspect, limit),
  }
}

/** A few values and no others. */
export function among<T extends string | number>(
  values: readonly T[],
  kind: Bounds<T>['kind'] = 'range',
): Bounds<T> {
  const legal = values.join(', ')
  const must =
    values.length === 1 ? { en: legal, zh: `为 ${legal}` } : { en: `one of ${legal}`, zh: `为 ${legal} 之一` }
  return {
    kind,
    legal,
    must,
    allows: (value) => values.includes(value),
    nearest: (value) => nearestOf(values, value),
  }
}

/** Numbers, and versions, which look like them, by their distance; words by their letters. */
function nearestOf<T extends string | number>(values: readonly T[], value: T): T | null {
  const distances = values.map((one) => Math.abs(Number(one) - Number(value)))
  const least = distances.indexOf(Math.min(...distances))
  if (least >= 0) return values[least] ?? null
  const near = closest(String(value), values.map(String))
  return values.find((one) => one === near) ?? null
}

function ends(least: number | string, most: number | string): Pick<Bounds<unknown>, 'legal' | 'must'> {
  return {
    legal: `${least}–${most}`,
    must: { en: `between ${least} and ${most}`, zh: `在 ${least} 到 ${most} 之间` },
  }
}

/**
 * What an answer must look like: literal JSON, with regular expressions and checks where values vary. Objects may have
 * more keys than their pattern; arrays must have as many items.
 */
export type Pattern =
  | string
  | number
  | boolean
  | null
  | RegExp
  | Check
  | readonly Pattern[]
  | { readonly [key: string]: Pattern }

/** Looks at a value: null where it fits, else how it differs, in words. */
export type Check = (value: unknown, place: Place) => string | null

/** Where a value stands, and what names in the texts of its pattern stand for. */
export interface Place {
  /** `the answer.buttons[0].label` */
  readonly path: string
  readonly fill: (text: string) => string
}

/** Characters of a value that a difference shows. */
const MOST_SHOWN = 160

const WANTED = '; wanted '

const ANSWER: Place = { path: 'the answer', fill: (text) => text }

/** How a value differs from a pattern, in words; null when it does not. */
export function mismatch(pattern: Pattern, value: unknown, place: Place = ANSWER): string | null {
  const differs = (wanted: string) => differenceOf(value, wanted, place)
  if (typeof pattern === 'function') return pattern(value, place)
  if (pattern instanceof RegExp) {
    return typeof value === 'string' && pattern.test(value) ? null : differs(`text like ${pattern}`)
  }
  if (isList(pattern)) {
    if (!Array.isArray(value) || value.length !== pattern.length) return differs(`${pattern.length} items`)
    return firstOf(pattern.map((item, at) => mismatch(item, value[at], within(place, `[${at}]`))))
  }
  if (pattern !== null && typeof pattern === 'object') {
    if (!isRecord(value)) return differs('an object')
    const keys = Object.entries(pattern)
    return firstOf(keys.map(([key, item]) => mismatch(item, value[key], within(place, `.${key}`))))
  }
  const wanted = typeof pattern === 'string' ? place.fill(pattern) : pattern
  return Object.is(wanted, value) ? null : differs(JSON.stringify(wanted))
}

/** A check by a condition. */
export const that =
  (wanted: string, holds: (value: unknown) => boolean): Check =>
  (value, place) =>
    holds(value) ? null : differenceOf(value, wanted, place)

/** Fits where one of the patterns does. */
export const anyOf =
  (...patterns: readonly Pattern[]): Check =>
  (value, place) => {
    const differences = patterns.map((pattern) => mismatch(pattern, value, place))
    return differences.includes(null) ? null : either(differences.map(String))
  }

/** Differences of one value in one sentence, where they are of the same place. */
function either(differences: readonly string[]): string {
  const parts = differences.map((difference) => difference.split(WANTED))
  const places = new Set(parts.map(([place]) => place))
  if (places.size > 1) return differences.join('; or: ')
  return [...places, parts.map(([, ...wanted]) => wanted.join(WANTED)).join(' or ')].join(WANTED)
}

/** Fits where all of the patterns do. */
export const allOf =
  (...patterns: readonly Pattern[]): Check =>
  (value, place) =>
    firstOf(patterns.map((pattern) => mismatch(pattern, value, place)))

/** A list, each of whose items fits; an empty one does. */
export const listOf =
  (item: Pattern): Check =>
  (value, place) => {
    if (!Array.isArray(value)) return differenceOf(value, 'a list', place)
    return firstOf(value.map((one, at) => mismatch(item, one, within(place, `[${at}]`))))
  }

/** A list whose last item fits. */
export const endingIn =
  (item: Pattern): Check =>
  (value, place) => {
    if (!Array.isArray(value)) return differenceOf(value, 'a list', place)
    return mismatch(item, value.at(-1), within(place, '[last]'))
  }

/** Fits where there is nothing, or null. */
export const absent: Check = that('nothing', (value) => value === undefined || value === null)

/** True for anything with keys that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** The value at a path such as `buttons.0.customId`; undefined where it leads nowhere. */
export function partOf(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) => (Array.isArray(part) || isRecord(part) ? Reflect.get(part, key) : undefined),
      value,
    )
}

/** A value as a person reads it, shortened. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value instanceof Uint8Array) return `${value.length} bytes`
  const text = JSON.stringify(value) ?? String(value)
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}

const differenceOf = (value: unknown, wanted: string, { path }: Place) =>
  `${path} is ${shown(value)}${WANTED}${wanted}`

const within = (place: Place, step: string): Place => ({ ...place, path: place.path + step })

// `Array.isArray` does not narrow away readonly lists.
const isList = (pattern: Pattern): pattern is readonly Pattern[] => Array.isArray(pattern)

const firstOf = (problems: readonly (string | null)[]): string | null =>
  problems.find((problem) => problem !== null) ?? null

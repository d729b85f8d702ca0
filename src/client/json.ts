/** Reading JSON that another server wrote: whatever stands there, a value of the wanted kind or its absence comes out. */

/** An object as JSON brings it. */
export type Json = Readonly<Record<string, unknown>>

/** True for an object; lists and null are none. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object; an empty one for anything else. */
export function objectIn(value: unknown): Json {
  return isJson(value) ? value : {}
}

/** A text, a number as text; `""` for anything else. */
export function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}

/** A text with something in it, else null: servers write null, `""` or nothing for what is not there. */
export function wordsIn(value: unknown): string | null {
  return textIn(value).trim() === '' ? null : textIn(value)
}

/** The number that a number or the beginning of a text is (`"42%"`); null for anything else. */
export function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** A list; an empty one for anything else. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Places in a body: every value a schema names, and what a reader would expect to find there. */
import { brief, quoted, type Sample } from './hostile/values.ts'
import { CUSTOM_IDS, ID_LISTS, IDS } from './hostile/ids.ts'
import { LINKS, PICTURES } from './hostile/pictures.ts'
import { TEXTS } from './hostile/texts.ts'
import type { Schema } from './description.ts'

/** Keys and indexes from the body down. */
export type Path = readonly (string | number)[]

/** Every place of a schema, from the body's keys down; of an array, its first item. */
export function placesOf(schema: Schema, path: Path = []): readonly Path[] {
  const keys = Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    placesBelow(value, [...path, key]),
  )
  const items = schema.items ? placesBelow(schema.items, [...path, 0]) : []
  return [...keys, ...items, ...(schema.anyOf ?? []).flatMap((choice) => placesOf(choice, path))]
}

const placesBelow = (schema: Schema, path: Path): readonly Path[] => [path, ...placesOf(schema, path)]

/** What the value of a key is, told by its name. Unknown keys are nothing of these. */
export type Role = 'text' | 'id' | 'ids' | 'customId' | 'picture' | 'link' | 'other'

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['customId', /^customId$/],
  ['ids', /ids$/i],
  ['id', /(^|task|job|instance|channel)id$/i],
  ['picture', /base64|image|mask|picture/i],
  ['link', /hook|url|link/i],
  ['text', /prompt|content|word|text|description|name|remark/i],
]

/** The role of a place: an item has that of its list. */
export function roleOf(path: Path): Role {
  const key = path.findLast((step) => typeof step === 'string') ?? ''
  const role = ROLES.find(([, pattern]) => pattern.test(key))?.[0] ?? 'other'
  return role === 'ids' && typeof path.at(-1) === 'number' ? 'id' : role
}

const asJson = (samples: readonly (readonly [string, string])[]): readonly Sample[] =>
  samples.map(([name, text]) => [name, quoted(text)])

/** Hostile values for a place beside those that suit anywhere, by role. */
export function samplesFor(role: Role, customIds: readonly string[]): readonly Sample[] {
  switch (role) {
    case 'text':
      return asJson(TEXTS)
    case 'id':
      return IDS
    case 'ids':
      return ID_LISTS
    case 'customId':
      return asJson([...customIds, ...CUSTOM_IDS].map((id) => [brief(id), id]))
    case 'picture':
      return asJson(PICTURES)
    case 'link':
      return asJson(LINKS)
    case 'other':
      return []
  }
}

const MARK = '\u0001here\u0001'
const QUOTED_MARK = quoted(MARK)

/** The JSON of `body` with `sent` at a place, as it is: it need not be JSON. */
export function jsonWith(body: unknown, path: Path, sent: string | Buffer): Buffer {
  const [before = '', after = ''] = JSON.stringify(put(body, path, MARK)).split(QUOTED_MARK)
  return Buffer.concat([Buffer.from(before), Buffer.from(sent as string), Buffer.from(after)])
}

/** A copy of `body` with a value at a place; what lies on the way is made where it is missing. */
function put(body: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(body) ? [...body] : []
    items[step] = put(items[step], rest, value)
    return items
  }
  const known = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {}
  return { ...known, [step]: put((known as Record<string, unknown>)[step], rest, value) }
}

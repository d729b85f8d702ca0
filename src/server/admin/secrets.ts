/** Which options of an account are secrets. At run time they may be named (`env:NAME`), but never written down. */
import { IsObject, type TSchema } from 'typebox'
import type { Row } from './shelf.ts'

/** What is shown in the place of a secret. */
export const HIDDEN = '(secret)'

/** How names of secrets end. */
const SECRET_NAME = /(key|secret|token|password|passphrase|credential|authorization|cookie)s?$/i

/** A secret kept elsewhere. */
const REFERENCE = /^(env|file):./

/** A link with a password in it. */
const LINK_WITH_PASSWORD = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*@/i

/** A text of a row and where it stands. */
interface Spot {
  /** `headers.authorization` */
  readonly path: string
  readonly isSecret: boolean
}

/** The place of the first secret that a row has in clear; null when there is none. */
export function findPlainSecret(row: Row, schema: TSchema | null): string | null {
  const found: string[] = []
  mapTexts(row, { path: '', isSecret: false }, schema, (text, spot) => {
    if (isPlainSecret(text, spot)) found.push(spot.path)
    return text
  })
  return found[0] ?? null
}

/** The same row with those secrets hidden. */
export function withoutSecrets(row: Row, schema: TSchema | null): Row {
  // An object stays an object.
  return mapTexts(row, { path: '', isSecret: false }, schema, hide) as Row
}

function hide(text: string, spot: Spot): string {
  return isPlainSecret(text, spot) ? HIDDEN : text
}

function isPlainSecret(text: string, { isSecret }: Spot): boolean {
  return (isSecret && text !== '' && !REFERENCE.test(text)) || LINK_WITH_PASSWORD.test(text)
}

/** A value with each of its texts replaced, however deep. An engine marks secrets in its schema with `writeOnly`. */
function mapTexts(
  value: unknown,
  spot: Spot,
  schema: TSchema | null,
  replace: (text: string, spot: Spot) => string,
): unknown {
  if (typeof value === 'string') return replace(value, spot)
  if (Array.isArray(value)) return value.map((part) => mapTexts(part, spot, null, replace))
  if (typeof value !== 'object' || value === null) return value
  const properties = schema && IsObject(schema) ? schema.properties : {}
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const own = properties[name] ?? null
      const isSecret = spot.isSecret || SECRET_NAME.test(name) || isMarked(own)
      const path = spot.path === '' ? name : `${spot.path}.${name}`
      return [name, mapTexts(part, { path, isSecret }, own, replace)]
    }),
  )
}

function isMarked(schema: TSchema | null): boolean {
  return schema !== null && 'writeOnly' in schema && schema.writeOnly === true
}

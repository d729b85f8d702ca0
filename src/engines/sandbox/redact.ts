import { IsObject, type TSchema } from 'typebox'

/** What stands in the place of a secret. */
const HIDDEN = '***'

/** Fields of JSON whose texts are secrets, by how their names end; also in JSON that is itself a text of JSON. */
const FIELD =
  /((\\*)"(?:authorization|(?:set-)?cookie|[\w-]*(?:api[_-]?key|secret|token|password))\2"\s*:\s*\2")[^]*?(?=(?<!\\)\2")/gi
/** Parts of a link's query that are secrets or signatures, also where JSON has escaped the "&". */
const QUERY =
  /((?:[?&]|\\u0026)(?:hm|[\w-]*(?:key|token|secret|sig|signature|credential|password))=)[^&#"'\s\\)]*/gi

/** The text without secrets: those given, and whatever a name tells for one. */
export function redact(text: string, secrets: readonly string[]): string {
  const bare = secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text)
  return bare.replaceAll(FIELD, `$1${HIDDEN}`).replaceAll(QUERY, `$1${HIDDEN}`)
}

/** The secrets among an engine's options, as its schema marks them. */
export function secretsIn(schema: TSchema | undefined, value: unknown): readonly string[] {
  if (!schema) return []
  if (typeof value === 'string') return 'writeOnly' in schema && value !== '' ? [value] : []
  if (!IsObject(schema) || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => secretsIn(schema.properties[name], part))
}

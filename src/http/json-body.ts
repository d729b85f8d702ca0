/**
 * Bodies: JSON whatever the Content-Type, read leniently where clients differ and strictly where a value would be
 * misunderstood. Unknown keys and explicit nulls fall away; a wrong type is refused with its path.
 */
import { IsArray, IsEnum, IsObject, IsUnion, type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { refuse, type Refusal } from '../refusals.ts'
import { Refused } from './refuse.ts'

const LONGEST_QUOTE = 40

/** The JSON of a body, `undefined` for an empty one. A byte order mark is no part of it. Throws `Refused`. */
export function parseJson(bytes: Buffer): unknown {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused(refuse('body-not-json', { cause: reasonOf(error) }))
  }
}

/** V8 quotes the whole text behind a colon or in brackets; the first words say what is wrong. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/, "[^]*$/, '').replace(/, \.\.\.[^]*$/, '')
}

/** Fastify's shape of a validator's answer. */
type Read = { readonly value: unknown } | { readonly error: Error }

type Reader = (value: unknown) => Read

/** Compiled readers by schema: every route of the dialect stands under seven prefixes, with the same schemas. */
const readers = new WeakMap<TSchema, Reader>()

/** A reader of values of one schema: gives the value with the schema's keys only, or the refusal. */
export function readerOf(schema: TSchema): Reader {
  const reader = readers.get(schema) ?? createReader(schema)
  readers.set(schema, reader)
  return reader
}

function createReader(schema: TSchema): Reader {
  const compiled = Compile(schema)
  return (value) => {
    const picked = pick(schema, value ?? {})
    if (compiled.Check(picked)) return { value: picked }
    const path = compiled.Errors(picked)[0]?.instancePath.split('/').slice(1) ?? []
    return { error: new Refused(shapeRefusal(schema, picked, path)) }
  }
}

/** Keeps the keys that the schema names, as deep as it names them, without those that are null. */
function pick(schema: TSchema, value: unknown): unknown {
  if (!IsObject(schema) || !isRecord(value)) return value
  const kept = Object.entries(schema.properties).flatMap(([key, property]) => {
    const found = Object.hasOwn(value, key) ? value[key] : null
    return found === null ? [] : [[key, pick(property, found)]]
  })
  return Object.fromEntries(kept)
}

function shapeRefusal(schema: TSchema, value: unknown, path: readonly string[]): Refusal {
  let wanted: TSchema | undefined = schema
  let came: unknown = value
  let name = ''
  for (const step of path) {
    const isIndex = wanted && IsArray(wanted)
    name += isIndex ? `[${step}]` : `.${step}`
    wanted = stepInto(wanted, step)
    came = Array.isArray(came) ? came[Number(step)] : isRecord(came) ? came[step] : undefined
  }
  return refuse('body-shape', { path: name.slice(1) || 'body', came: quote(came), wanted: describe(wanted) })
}

function stepInto(schema: TSchema | undefined, step: string): TSchema | undefined {
  if (schema && IsArray(schema)) return schema.items
  return schema && IsObject(schema) ? schema.properties[step] : undefined
}

/** A value short enough for a message: small ones as they came, the others by their kind. */
function quote(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (isRecord(value)) return 'object'
  if (typeof value !== 'string') return String(value)
  return value.length > LONGEST_QUOTE
    ? `${JSON.stringify(value.slice(0, LONGEST_QUOTE))}…`
    : JSON.stringify(value)
}

/** A schema in the words of JSON, which need no translation: `"FAST" | "RELAX"`, `array of string`, `1..100`. */
function describe(schema: TSchema | undefined): string {
  if (!schema) return 'nothing'
  if (IsUnion(schema)) return schema.anyOf.map(describe).join(' | ')
  if (IsArray(schema)) return `array of ${describe(schema.items)}`
  if ('minimum' in schema && 'maximum' in schema) return `${schema.minimum}..${schema.maximum}`
  if ('const' in schema) return JSON.stringify(schema.const)
  if (IsEnum(schema)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  return 'type' in schema ? String(schema.type) : 'anything'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

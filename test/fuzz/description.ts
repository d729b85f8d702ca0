/** The API as the server describes it at /openapi.json: what can be asked, and the form of every answer. */
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Ask } from './shot.ts'

/** A schema as JSON brings it, with every reference put in. */
export interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly examples?: readonly unknown[]
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema?: Schema
}

/** What is wrong with the JSON of an answer, or null. */
export type Check = (value: unknown) => string | null

/** A route, and the bodies of its answers: `null` for those that are not JSON. */
export interface Operation {
  readonly method: string
  /** With parameters in braces: `/mj/task/{id}/fetch`. */
  readonly path: string
  /** Whether it wants the operator's key: all of its routes do but the ways in and out. */
  readonly isAdmin: boolean
  /** What may stand before the path: `""`, `/mj-fast`, … */
  readonly prefixes: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly body: Schema | null
  readonly examples: readonly unknown[]
  readonly answers: ReadonlyMap<number, Check | null>
}

export interface Description {
  readonly operations: readonly Operation[]
  operationOf(ask: Ask): Operation | undefined
}

interface Media {
  readonly schema?: Schema
}
interface RawAnswer {
  readonly content?: Readonly<Record<string, Media>>
}
interface Root {
  readonly url: string
}
interface RawOperation {
  readonly servers?: readonly Root[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: RawAnswer
  readonly responses: Readonly<Record<string, RawAnswer>>
}

/** The parts of OpenAPI 3.1 that are read. */
export interface RawDescription {
  readonly servers?: readonly Root[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
}

const JSON_MEDIA = 'application/json'
const METHODS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** Reads a description, in the order of its paths. */
export function readDescription(raw: RawDescription): Description {
  // Schemas have no cycles: everything that is referred to can be put in its place.
  const { paths, servers = [{ url: '' }] } = withReferences(raw, raw) as RawDescription
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => operationFrom(method.toUpperCase(), path, { servers, ...operation })),
  )
  // Of two paths that fit, the one with fewer parameters is meant.
  const patterns = operations
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)
    .map((operation) => ({ operation, pattern: patternOf(operation) }))
  return {
    operations,
    operationOf({ method, target }) {
      const path = pathOf(target)
      const asked = method === 'HEAD' ? 'GET' : method
      return patterns.find(({ operation, pattern }) => operation.method === asked && pattern.test(path))
        ?.operation
    },
  }
}

function operationFrom(method: string, path: string, raw: RawOperation): Operation {
  const body = raw.requestBody?.content?.[JSON_MEDIA]?.schema ?? null
  return {
    method,
    path,
    isAdmin: /\/admin\/(?!login|logout)/.test(path),
    prefixes: (raw.servers ?? []).map(({ url }) => url.replace(/\/$/, '')),
    parameters: raw.parameters ?? [],
    body,
    examples: local(body?.examples ?? []),
    answers: new Map(
      Object.entries(raw.responses).map(([status, answer]) => [Number(status), checkOf(answer)]),
    ),
  }
}

/** Links lead to a port of this machine where nobody listens: a run reaches nothing else. */
function local(examples: readonly unknown[]): readonly unknown[] {
  return JSON.parse(JSON.stringify(examples).replaceAll(/https?:\/\/[^/"]+/g, 'http://127.0.0.1:9'))
}

function checkOf({ content = {} }: RawAnswer): Check | null {
  const schema = content[JSON_MEDIA]?.schema
  if (!schema) return null
  // JSON Schema as it came: TypeBox reads it without having made it.
  const compiled = Compile(schema as TSchema)
  return (value) => {
    if (compiled.Check(value)) return null
    const [first] = compiled.Errors(value)
    return `${first?.instancePath || 'it'} ${first?.message ?? 'has another shape'}`
  }
}

function patternOf({ path, prefixes }: Operation): RegExp {
  const before = prefixes.map((prefix) => RegExp.escape(prefix)).join('|')
  const parts = path.split(/\{([^}]*)\}/)
  const pattern = parts.map((part, at) =>
    at % 2 === 0 ? RegExp.escape(part) : part === '*' ? '.*' : '[^/]+',
  )
  return new RegExp(`^(?:${before})${pattern.join('')}$`)
}

/** The path that a target leads to, as the router reads it. */
function pathOf(target: string): string {
  const [path = ''] = target.replace(/^https?:\/\/[^/]*/i, '').split(/[?#;]/, 1)
  return decoded(path)
    .replaceAll(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
}

function decoded(path: string): string {
  try {
    // A slash that is spelled out divides nothing.
    return decodeURIComponent(path.replaceAll(/%2f/gi, '%252f'))
  } catch {
    return path
  }
}

/** A document with the targets of its `$ref`s in their places. */
function withReferences(node: unknown, root: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => withReferences(item, root))
  if (typeof node !== 'object' || node === null) return node
  const reference = '$ref' in node ? node.$ref : undefined
  if (typeof reference === 'string') return withReferences(targetOf(reference, root), root)
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withReferences(value, root)]))
}

function targetOf(reference: string, root: unknown): unknown {
  const steps = reference.replace(/^#\/?/, '').split('/').filter(Boolean)
  // A step into nothing gives nothing: the shape is then any.
  return steps.reduce<unknown>(
    (node, step) => (node as Record<string, unknown> | undefined)?.[step] ?? {},
    root,
  )
}

import type { Static, TSchema } from 'typebox'
import type { Speed } from '../protocol/speed.ts'
import type { Refusal } from '../refusals.ts'
import type { Choice } from './choice.ts'

/** A picture as a body brings it. */
export interface Brought {
  /** Where it stands in the body, for the texts of refusals. */
  readonly field: string
  /** A data URI, bare base64, or an http(s) link. */
  readonly value: string
}

/** What a body asks for. */
export interface Asked {
  /** Name of the row: a body may turn out to ask for another one than its verb's own. */
  readonly row: string
  /** Words and parameters, those of the body's fields included; null: those of the parent. */
  readonly prompt: string | null
  readonly pictures: readonly Brought[]
  readonly mask?: Brought
  /** The picture that a clip ends with. */
  readonly end?: Brought
  readonly choice?: Choice
  /** The finished task it goes on from. */
  readonly parentId?: string
  /** Speed that the body itself names. */
  readonly speed?: Speed
}

/** A verb of `/mj/submit/{name}`. */
export interface Verb {
  /** The first is its own, the others are spellings of it. */
  readonly names: readonly [string, ...string[]]
  /** What it does, for the documentation: in a few words, and in a sentence or two. */
  readonly title: string
  readonly summary: string
  readonly body: TSchema
  /** Reads a body that fits the schema. */
  readonly ask: (body: unknown) => Asked | Refusal
}

/** A verb whose `ask` knows the type of its body. */
export function verb<Body extends TSchema>(
  row: Omit<Verb, 'body' | 'ask'> & {
    readonly body: Body
    readonly ask: (body: Static<Body>) => Asked | Refusal
  },
): Verb {
  // Bodies are checked against the schema before they are read.
  return { ...row, ask: (body) => row.ask(body as Static<Body>) }
}

/** The pictures of a list, without its empty texts. */
export function listed(field: string, values: readonly string[] = []): readonly Brought[] {
  return values.flatMap((value, at) => (value === '' ? [] : [{ field: `${field}[${at}]`, value }]))
}

/** The picture of one field; none where it is empty or left out. */
export function brought(field: string, value: string | undefined): readonly Brought[] {
  return value ? [{ field, value }] : []
}

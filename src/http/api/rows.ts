/** Rows of settings as bodies: read by the table of their options, which knows their mistakes better than a schema. */
import type { FastifySchemaCompiler } from 'fastify'
import { Type, type TSchema } from 'typebox'
import { defaultOf } from '../../config/help.ts'
import { name as idKind } from '../../config/kinds.ts'
import type { Row as OptionRow } from '../../config/options.ts'
import { refuse } from '../../refusals.ts'
import type { Row } from '../../server/admin/shelf.ts'
import { readerOf } from '../json-body.ts'
import { Refused } from '../refuse.ts'

/** A table of options as a schema that describes a row. */
export function schemaOfRow(rows: Readonly<Record<string, OptionRow<unknown>>>, title: string) {
  const properties = Object.entries(rows).map(([name, row]) => {
    const description = `${row.doc} Wanted: ${row.kind.wanted}; default: ${defaultOf(row)}.`
    return [name, Type.Optional(Type.Unknown({ description }))] as const
  })
  return Type.Object(Object.fromEntries(properties), { $id: title, additionalProperties: true })
}

/** Takes any object as a body; everything else of a request is read by its schema. */
export const takesRow: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) =>
  httpPart === 'body' ? readRow : readerOf(schema)

function readRow(value: unknown = {}) {
  const isRow = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isRow) return { value }
  const came = Array.isArray(value) ? 'array' : JSON.stringify(value)
  return { error: new Refused(refuse('body-shape', { path: 'body', came, wanted: 'object' })) }
}

/** The id that a new row brings, or a new one where it may come without. */
export function idOf(body: unknown, newId?: () => string): string {
  const { id } = asRow(body)
  if (id === undefined && newId) return newId()
  const reading = idKind.read(id, '')
  if ('value' in reading) return reading.value
  throw wrong(id, idKind.wanted)
}

/** The row of a body for an id: it need not repeat the id, but may not name another. */
export function rowFor(id: string, body: unknown): Row {
  const { id: named = id, ...row } = asRow(body)
  if (named === id) return row
  throw wrong(named, `"${id}", as in the path`)
}

/** A body that `takesRow` has let in. */
function asRow(body: unknown): Row {
  return body as Row
}

function wrong(came: unknown, wanted: string): Refused {
  return new Refused(
    refuse('row-wrong', { mistakes: [`id: ${JSON.stringify(came) ?? 'nothing'} came; wanted ${wanted}`] }),
  )
}

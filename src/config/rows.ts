import { isDeepStrictEqual } from 'node:util'
import type { Mistakes } from './mistakes.ts'
import type { Row, RowsOf } from './options.ts'

/** A value with the place it stands at, as a mistake names it. */
export interface Given {
  readonly where: string
  /** `undefined`: nothing was said. */
  readonly value: unknown
}

export interface RowsContext<Fields> {
  /** What was said about a field. */
  readonly given: (field: keyof Fields & string) => Given
  readonly cwd: string
  readonly mistakes: Mistakes
}

/** Reads a field for each row. What cannot be read is noted as a mistake: check those before using the fields. */
export function readRows<Fields>(rows: RowsOf<Fields>, context: RowsContext<Fields>): Fields {
  const fields: { [Field in keyof Fields]?: unknown } = {}
  for (const field in rows) fields[field] = readRow(rows[field], context.given(field), context)
  // Each field was read by the row of its own type, or its mistake was noted.
  return fields as Fields
}

function readRow<T>(
  row: Row<T>,
  { where, value }: Given,
  { cwd, mistakes }: Pick<RowsContext<unknown>, 'cwd' | 'mistakes'>,
): T | undefined {
  // What stands for nothing may also be written out.
  if ('unsaid' in row && (value === undefined || isDeepStrictEqual(value, row.unsaid))) return row.unsaid
  const reading = row.kind.read(value ?? ('default' in row ? row.default : undefined), cwd)
  if ('value' in reading) return reading.value
  mistakes.value(where, { came: reading.wrong, wanted: row.kind.wanted, isSecret: row.isSecret ?? false })
  return undefined
}

/** Where a row of the file stands. */
export interface RowPlace {
  /** As mistakes name it. */
  readonly where: string
  readonly cwd: string
  readonly mistakes: Mistakes
}

/** Reads an object in which nothing but the fields of `rows` may stand. Null, with the mistakes noted, when it is wrong. */
export function readWholeRow<Fields>(
  rows: RowsOf<Fields>,
  row: Readonly<Record<string, unknown>>,
  { where, cwd, mistakes }: RowPlace,
): Fields | null {
  const before = mistakes.lines.length
  const known = Object.keys(rows)
  for (const field of Object.keys(row).filter((one) => !known.includes(one)))
    mistakes.unknown(`${where}.${field}`, field, known)
  const given = (field: string) => ({ where: `${where}.${field}`, value: row[field] ?? undefined })
  const fields = readRows(rows, { given, cwd, mistakes })
  return mistakes.lines.length > before ? null : fields
}

import type { AccountConfig, Config } from './config.ts'
import { isObject } from './file.ts'
import { ACCOUNT_OPTIONS } from './options.ts'
import { readRows, type RowPlace } from './rows.ts'

export interface AccountsContext extends Omit<AccountPlace, 'where'> {
  /** Name of the file the accounts stand in. */
  readonly file: string
}

/** The one account of a server that was told of none. */
const LOCAL_PAINTER = { id: 'local', engine: 'painter' }

/** Reads the account rows; keys that are not ours are their engine's. Mistakes are noted. */
export function readAccounts(given: unknown, context: AccountsContext): readonly AccountConfig[] {
  const { file, ...place } = context
  const { mistakes } = place
  const rows = given ?? [LOCAL_PAINTER]
  if (!Array.isArray(rows) || rows.length === 0) {
    mistakes.value(`${file}: accounts`, { came: rows, wanted: 'a list of at least one account' })
    return []
  }
  const accounts = rows.flatMap((row: unknown, index) => {
    const where = `${file}: accounts[${index}]`
    if (isObject(row)) return [readAccount(row, { ...place, where })]
    mistakes.value(where, { came: row, wanted: 'an object: { "id": "local", "engine": "painter" }' })
    return []
  })
  const ids = accounts.map(({ id }) => id)
  const twice = ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index)
  for (const id of new Set(twice)) mistakes.say(`${file}: accounts`, `several have the id "${id}"`)
  return accounts
}

/** An account's row and what it needs to be read. */
export interface AccountPlace extends RowPlace {
  readonly settings: Pick<Config, 'imageFormat' | 'imageQuality'>
}

/** Reads one row. Mistakes are noted: check those before using the account. */
export function readAccount(
  row: Readonly<Record<string, unknown>>,
  { where, cwd, mistakes, settings }: AccountPlace,
): AccountConfig {
  const own = readRows(ACCOUNT_OPTIONS, {
    given: (field) => ({ where: `${where}.${field}`, value: row[field] ?? undefined }),
    cwd,
    mistakes,
  })
  const rest = Object.entries(row).filter(([key]) => !(key in ACCOUNT_OPTIONS))
  const options = { ...engineDefaults(own.engine, settings), ...Object.fromEntries(rest) }
  return { ...own, channelId: own.channelId || own.id, options }
}

/** The settings that reach an engine's accounts where these do not say otherwise. */
function engineDefaults(engine: string, { imageFormat, imageQuality }: AccountPlace['settings']): object {
  return engine === 'painter' ? { format: imageFormat, quality: imageQuality } : {}
}

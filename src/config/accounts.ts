import type { AccountConfig, Settings } from './config.ts'
import { isObject } from './file.ts'
import type { Mistakes } from './mistakes.ts'
import { ACCOUNT_OPTIONS } from './options.ts'
import { readRows } from './rows.ts'

export interface AccountsContext {
  /** Name of the file the accounts stand in. */
  readonly file: string
  readonly cwd: string
  readonly mistakes: Mistakes
  readonly settings: Pick<Settings, 'imageFormat' | 'imageQuality'>
}

/** The one account of a server that was told of none. */
const LOCAL_PAINTER = { id: 'local', engine: 'painter' }

/** Reads the account rows; keys that are not ours are their engine's. Mistakes are noted. */
export function readAccounts(given: unknown, context: AccountsContext): readonly AccountConfig[] {
  const { file, mistakes } = context
  const rows = given ?? [LOCAL_PAINTER]
  if (!Array.isArray(rows) || rows.length === 0) {
    mistakes.value(`${file}: accounts`, { came: rows, wanted: 'a list of at least one account' })
    return []
  }
  const accounts = rows.flatMap((row: unknown, index) => readAccount(row, index, context))
  const ids = accounts.map(({ id }) => id)
  const twice = ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index)
  for (const id of new Set(twice)) mistakes.say(`${file}: accounts`, `several have the id "${id}"`)
  return accounts
}

function readAccount(row: unknown, index: number, context: AccountsContext): readonly AccountConfig[] {
  const { file, cwd, mistakes, settings } = context
  const where = `${file}: accounts[${index}]`
  if (!isObject(row)) {
    mistakes.value(where, { came: row, wanted: 'an object: { "id": "local", "engine": "painter" }' })
    return []
  }
  const own = readRows(ACCOUNT_OPTIONS, {
    given: (field) => ({ where: `${where}.${field}`, value: row[field] ?? undefined }),
    cwd,
    mistakes,
  })
  const rest = Object.entries(row).filter(([key]) => !(key in ACCOUNT_OPTIONS))
  const options = { ...engineDefaults(own.engine, settings), ...Object.fromEntries(rest) }
  return [{ ...own, channelId: own.channelId || own.id, options }]
}

/** The settings that reach an engine's accounts where these do not say otherwise. */
function engineDefaults(engine: string, { imageFormat, imageQuality }: AccountsContext['settings']): object {
  return engine === 'painter' ? { format: imageFormat, quality: imageQuality } : {}
}

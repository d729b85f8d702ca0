import { readAccount } from '../../config/accounts.ts'
import type { AccountConfig, Config } from '../../config/config.ts'
import { Mistakes } from '../../config/mistakes.ts'
import type { ConfigPlace } from '../../config/read.ts'
import { resolveSecrets } from '../../config/secrets.ts'
import type { Engine } from '../../engines/engine.ts'
import { readOptions } from '../../engines/options.ts'
import type { TSchema } from 'typebox'
import { refuse, type Refusal } from '../../refusals.ts'
import { findPlainSecret, withoutSecrets } from './secrets.ts'
import { openShelf, type Entry, type Layers, type Row, type Shelf, type ShelfContext } from './shelf.ts'

export interface AccountsContext extends Pick<ShelfContext<AccountConfig>, 'store' | 'now' | 'onChange'> {
  readonly config: Config
  /** Where `env:` and `file:` of a record are looked up. */
  readonly place: ConfigPlace
  /** The engine of a name; null where there is none. */
  readonly engine: (name: string) => Promise<Engine | null>
}

/** The accounts as they are now. Their secrets are named in records, never written down. */
export interface Accounts extends Shelf<AccountConfig> {
  /** Those that can be used. */
  usable(): readonly AccountConfig[]
  /** All of an account's settings, as they may be shown. */
  shown(entry: Entry<AccountConfig>): Row
}

/** Opens the shelf of accounts. */
export async function openAccounts(context: AccountsContext): Promise<Accounts> {
  /** What each engine says of its options, once an account has asked for it. */
  const schemas = new Map<string, TSchema>()
  const schemaOf = ({ engine }: Row) => schemas.get(String(engine)) ?? null

  async function read(layers: Layers): Promise<AccountConfig | Refusal> {
    const row = { ...layers.settings, ...layers.record }
    const engine = await context.engine(String(row['engine']))
    if (engine) schemas.set(engine.name, engine.options)
    const secret = findPlainSecret(layers.record, schemaOf(row))
    return secret === null ? readLayers(layers, engine, context) : refuse('secret-plain', { path: secret })
  }

  const openly = (row: Row) => withoutSecrets(row, schemaOf(row))
  const settings = new Map(context.config.accounts.map((account) => [account.id, rowOf(account)]))
  const shelf = await openShelf({
    ...context,
    drawer: 'account',
    one: 'account',
    settings,
    read,
    shown: openly,
  })
  return {
    ...shelf,
    usable: () => shelf.all().flatMap(({ value }) => value ?? []),
    // As it was written, so that what a secret is named by does not become the secret.
    shown: ({ row, value }) => ({ ...(value && ownOf(value)), ...openly(row) }),
  }
}

/** What is not its engine's. */
function ownOf({ options: _options, ...own }: AccountConfig): Row {
  return own
}

/** An account as the row it could have been read from. */
function rowOf(account: AccountConfig): Row {
  return { ...ownOf(account), ...account.options }
}

function readLayers(
  { id, settings, record }: Layers,
  engine: Engine | null,
  { config, place }: AccountsContext,
): AccountConfig | Refusal {
  const mistakes = new Mistakes()
  const where = `account ${id}`
  const said = resolveSecrets({ ...record, id }, where, { ...place, mistakes })
  // An object stays an object.
  const row = { ...settings, ...(said as Row) }
  const account = readAccount(row, { where, cwd: place.cwd, mistakes, settings: config })
  if (mistakes.lines.length === 0) noteOptions(account, engine, mistakes)
  return mistakes.lines.length === 0 ? account : refuse('row-wrong', { mistakes: mistakes.lines })
}

/** What the engine itself will not take. */
function noteOptions(account: AccountConfig, engine: Engine | null, mistakes: Mistakes): void {
  if (!engine) return mistakes.say(`account ${account.id}`, `there is no engine "${account.engine}"`)
  try {
    readOptions(engine, account)
  } catch (error) {
    mistakes.lines.push(error instanceof Error ? error.message : String(error))
  }
}

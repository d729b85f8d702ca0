import type { AccountConfig, Config } from '../../config/config.ts'
import type { ConfigPlace } from '../../config/read.ts'
import type { Engine } from '../../engines/engine.ts'
import type { Store } from '../../stores/store.ts'
import type { Log } from '../../telemetry/log.ts'
import type { Random } from '../random.ts'
import { openAccounts, type Accounts } from './accounts.ts'
import { openKeys, type Keys } from './keys.ts'
import { openWords, type Words } from './words.ts'

export interface ShelvesContext {
  readonly config: Config
  readonly store: Store
  readonly random: Random
  readonly log: Log
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly place: ConfigPlace
  /** Engines by name. Those that accounts on the shelf ask for besides are added. */
  readonly engines: Map<string, Engine>
  readonly findEngine: (name: string) => Promise<Engine | null>
  /** Makes a changed account effective; null: it is gone. */
  readonly onAccount: (id: string, account: AccountConfig | null) => Promise<void>
}

/** The settings that can change while the server runs, as they are now. */
export interface Shelves {
  readonly accounts: Accounts
  readonly keys: Keys
  readonly words: Words
}

/**
 * Lays what the store keeps over the settings. Throws when an account of the settings is wrong; one that was added at
 * run time and cannot be used any more is only left out, so that it can be mended at run time too.
 */
export async function openShelves(context: ShelvesContext): Promise<Shelves> {
  const { config, store, random, now, place, engines } = context
  const engine = async (name: string) => {
    const found = engines.get(name) ?? (await context.findEngine(name))
    if (found) engines.set(name, found)
    return found
  }
  const accounts = await openAccounts({ config, store, now, place, engine, onChange: context.onAccount })
  for (const { id, source, trouble } of accounts.all()) {
    if (trouble && source === 'file') throw new Error(trouble.text.en)
    if (trouble) context.log.error({ account: id, trouble: trouble.text.en }, 'an account is left out')
  }
  const keys = await openKeys({ keys: config.keys, store, now, random })
  const words = await openWords({ config, store, now })
  return { accounts, keys, words }
}

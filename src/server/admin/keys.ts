import type { KeyConfig } from '../../config/config.ts'
import { keyIdOf, keyWith } from '../../config/keys.ts'
import { Mistakes } from '../../config/mistakes.ts'
import { KEY_OPTIONS, KEY_TERMS } from '../../config/options.ts'
import { readWholeRow } from '../../config/rows.ts'
import { refuse, type Refusal } from '../../refusals.ts'
import type { Random } from '../random.ts'
import { openShelf, type Entry, type Row, type Shelf, type ShelfContext } from './shelf.ts'

/** How keys that are made here begin, so that they are known for what they are wherever they turn up. */
const KEY_PREFIX = 'atl-'

export interface KeysContext extends Pick<ShelfContext<KeyConfig>, 'store' | 'now'> {
  /** The keys of the settings. */
  readonly keys: readonly KeyConfig[]
  readonly random: Random
}

/** A key that was just made: it is told now, and never again. */
export interface NewKey {
  readonly key: string
  readonly entry: Entry<KeyConfig>
}

/** The keys as they are now, each under the first characters of its hash. */
export interface Keys extends Pick<Shelf<KeyConfig>, 'all' | 'get' | 'change' | 'remove'> {
  /** Makes a key on these terms, or takes in the one that stands in them as `key`. */
  create(actor: string, row: Row): Promise<NewKey | Refusal>
  /** All that are known, those switched off too; the same list until one of them changes. */
  known(): readonly KeyConfig[]
}

/** Opens the shelf of keys. */
export async function openKeys({ keys, random, ...context }: KeysContext): Promise<Keys> {
  const settings = new Map(keys.map((key) => [keyIdOf(key), { ...key }]))
  const shelf: Shelf<KeyConfig> = await openShelf({
    ...context,
    drawer: 'key',
    one: 'key',
    settings,
    read: async ({ id, settings: said, record }) => {
      const { sha256, ...terms } = { ...said, ...record }
      const read = readTerms(id, terms)
      return 'http' in read ? read : keyWith(String(sha256), read)
    },
    shown: withoutSecrets,
    onChange: async () => void (known = knownOn(shelf)),
  })
  let known = knownOn(shelf)

  return {
    all: shelf.all,
    get: shelf.get,
    known: () => known,
    async create(actor, { key = `${KEY_PREFIX}${random.name()}`, ...terms }) {
      const { wanted, read } = KEY_OPTIONS.key.kind
      const hashed = read(key, '')
      if ('wrong' in hashed) return refuse('row-wrong', { mistakes: [`key: wanted ${wanted}`] })
      const wrong = refusalOf(terms)
      if (wrong) return wrong
      const sha256 = hashed.value
      const entry = await shelf.add(actor, keyIdOf({ sha256 }), { ...terms, sha256 })
      return 'http' in entry ? entry : { key: String(key), entry }
    },
    // A key of the settings comes back with every start: it can only be switched off.
    async remove(actor, id) {
      if (!settings.has(id)) return shelf.remove(actor, id)
      const entry = await shelf.change(actor, id, { enable: false })
      return 'http' in entry ? entry : null
    },
    // Its hash is not among what can be changed: that would be another key.
    change: async (actor, id, patch) => refusalOf(patch) ?? shelf.change(actor, id, patch),
  }
}

const knownOn = (shelf: Shelf<KeyConfig>) => shelf.all().flatMap(({ value }) => value ?? [])

function readTerms(where: string, row: Row) {
  const mistakes = new Mistakes()
  const terms = readWholeRow(KEY_TERMS, row, { where, cwd: '', mistakes })
  return terms ?? refuse('row-wrong', { mistakes: mistakes.lines })
}

function refusalOf(row: Row): Refusal | null {
  const terms = readTerms('key', row)
  return 'http' in terms ? terms : null
}

/** What may stand on the trail: no hash, and of a webhook only whose it is. */
function withoutSecrets({ sha256: _sha256, ...row }: Row): Row {
  const { notifyHook } = row
  return typeof notifyHook === 'string' ? { ...row, notifyHook: `${new URL(notifyHook).origin}/…` } : row
}

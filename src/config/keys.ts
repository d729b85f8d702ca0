import type { KeyConfig, KeyRow, KeyTerms } from './config.ts'
import type { Mistakes } from './mistakes.ts'
import { KEY_OPTIONS, keyOf, OPTIONS } from './options.ts'
import { readWholeRow, type RowPlace } from './rows.ts'

/** Characters of a key's hash that name it, and its owner where none is given. */
const NAME_CHARACTERS = 12

export interface KeysContext {
  /** Name of the file the rows stand in. */
  readonly file: string
  readonly cwd: string
  readonly mistakes: Mistakes
}

/** What a key is called where the key itself must not be: the first characters of its hash. */
export function keyIdOf({ sha256 }: Pick<KeyConfig, 'sha256'>): string {
  return sha256.slice(0, NAME_CHARACTERS)
}

/** Reads the rows of keys. Mistakes are noted. */
export function readKeys(rows: readonly KeyRow[], context: KeysContext): readonly KeyConfig[] {
  const { file, cwd, mistakes } = context
  const where = `${file}: ${keyOf(OPTIONS.keys)}`
  const keys = rows.flatMap(
    (row, index) => readKey(row, { where: `${where}[${index}]`, cwd, mistakes }) ?? [],
  )
  noteSharedKeys(keys, mistakes)
  return keys
}

/**
 * Reads one row. A key without an owner is an owner of its own, named by its hash, so that the name stays when keys are
 * added or moved. Null, with the mistakes noted, for a row that cannot be read.
 */
function readKey(row: KeyRow, place: RowPlace): KeyConfig | null {
  const written = readWholeRow(KEY_OPTIONS, row, place)
  if (!written) return null
  const { key: sha256, ...terms } = written
  return keyWith(sha256, terms)
}

/** The key of a hash on these terms. */
export function keyWith(sha256: string, terms: KeyTerms): KeyConfig {
  return { ...terms, sha256, owner: terms.owner ?? `key-${keyIdOf({ sha256 })}` }
}

function noteSharedKeys(keys: readonly KeyConfig[], mistakes: Mistakes): void {
  const owners = new Map<string, string>()
  for (const { owner, sha256 } of keys) {
    const other = owners.get(sha256) ?? owner
    if (other !== owner)
      mistakes.say('ATELIER_API_KEYS', `${other} and ${owner} have the same key; wanted one owner a key`)
    owners.set(sha256, other)
  }
}

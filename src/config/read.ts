import { readAccounts } from './accounts.ts'
import type { Config, KeyConfig, Settings } from './config.ts'
import { readKeys } from './keys.ts'
import { readSettingsFile, type SettingsFile } from './file.ts'
import { Mistakes } from './mistakes.ts'
import { ENVIRONMENT_ONLY, keyOf, OPTIONS, type OptionRow } from './options.ts'
import { readRows, type Given } from './rows.ts'
import { resolveSecrets } from './secrets.ts'

/** Where settings come from. */
export interface ConfigPlace {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where relative paths start, and where `atelier.config.json` is looked for. */
  readonly cwd: string
}

/** The settings are wrong. The message has a line for each mistake: the option, what came, what was wanted. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly mistakes: readonly string[]
  constructor(mistakes: readonly string[]) {
    const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`
    super(`The settings have ${count} (--help lists every option):\n  ${mistakes.join('\n  ')}`)
    this.mistakes = mistakes
  }
}

/**
 * All settings: the environment first, the file second, defaults last. Throws `ConfigError` with every mistake at once,
 * each naming its option, what came and what was wanted.
 */
export function readConfig({ env, cwd }: ConfigPlace): Config {
  const mistakes = new Mistakes()
  const launch = readRows(ENVIRONMENT_ONLY, {
    given: (field) => givenByEnvironment(ENVIRONMENT_ONLY[field], env) ?? UNSAID,
    cwd,
    mistakes,
  })
  const file = readSettingsFile(launch.config, {
    env,
    cwd,
    isWanted: isSaid(env['ATELIER_CONFIG']),
    mistakes,
  })
  noteUnknown({ env, file, mistakes })
  const settings = readRows(OPTIONS, {
    given: (field) => givenAnywhere(OPTIONS[field], { env, cwd, file, mistakes }),
    cwd,
    mistakes,
  })
  const accounts = readAccounts(file.values['accounts'], { file: file.name, cwd, mistakes, settings })
  const keys = readKeys(settings.keys ?? [], { file: file.name, cwd, mistakes })
  noteOpenDoor(settings, mistakes)
  noteSharedAdminKey(settings, keys, mistakes)
  if (mistakes.lines.length > 0) throw new ConfigError(mistakes.lines)
  return { ...settings, keys, accounts }
}

interface Sources extends ConfigPlace {
  readonly file: SettingsFile
  readonly mistakes: Mistakes
}

type Names = Pick<OptionRow<unknown>, 'env' | 'orEnv'>

const UNSAID: Given = { where: 'the environment', value: undefined }

/** An empty variable says nothing: that is how compose files pass on what is not set. */
const isSaid = (value: string | undefined) => value !== undefined && value.trim() !== ''

function givenByEnvironment({ env: name, orEnv = name }: Names, env: ConfigPlace['env']): Given | null {
  const where = [name, orEnv].find((one) => isSaid(env[one]))
  return where === undefined ? null : { where, value: env[where] }
}

function givenAnywhere(row: Names, { env, cwd, file, mistakes }: Sources): Given {
  const given = givenByEnvironment(row, env)
  if (given) return { ...given, value: resolveSecrets(given.value, given.where, { env, cwd, mistakes }) }
  const key = keyOf(row)
  return { where: `${file.name}: ${key}`, value: file.values[key] ?? undefined }
}

/** Names in the environment and the file that no row has. */
function noteUnknown({ env, file, mistakes }: Pick<Sources, 'env' | 'file' | 'mistakes'>): void {
  const rows: readonly Names[] = Object.values(OPTIONS)
  const variables = [...rows, ...Object.values(ENVIRONMENT_ONLY)].map((row) => row.env)
  const keys = [...rows.map(keyOf), 'accounts', '$schema']
  const ours = Object.keys(env).filter((name) => name.startsWith('ATELIER_'))
  for (const name of ours.filter((one) => !variables.some((known) => known === one)))
    mistakes.unknown(name, name, variables)
  for (const key of Object.keys(file.values).filter((one) => !keys.includes(one)))
    mistakes.unknown(`${file.name}: ${key}`, key, keys)
}

/** Whoever holds the admin key may do everything: it is nobody's key for tasks too. */
function noteSharedAdminKey(
  { adminSha256 }: Partial<Settings>,
  keys: readonly KeyConfig[],
  mistakes: Mistakes,
): void {
  const holder = keys.find(({ sha256 }) => sha256 === adminSha256)
  if (holder) mistakes.say('ATELIER_ADMIN_KEY', `is a key of ${holder.owner} too; wanted a key of its own`)
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i

/** Without keys a server is its user's own: it must not be reachable by others. */
function noteOpenDoor({ host, keys }: Partial<Settings>, mistakes: Mistakes): void {
  if (host === undefined || keys === undefined || keys.length > 0 || LOOPBACK.test(host)) return
  mistakes.say(
    'ATELIER_HOST',
    `"${host}" came without keys, so anyone who reaches it could use the server; ` +
      'wanted ATELIER_API_KEYS with it, or 127.0.0.1',
  )
}

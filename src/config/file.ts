import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Mistakes } from './mistakes.ts'
import { resolveSecrets, type SecretPlaces } from './secrets.ts'

/** The settings file with its secrets in place. */
export interface SettingsFile {
  /** As mistakes name it. */
  readonly name: string
  readonly values: Readonly<Record<string, unknown>>
}

export interface FileContext {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** It was asked for by name: that it is not there is a mistake. */
  readonly isWanted: boolean
  readonly mistakes: Mistakes
}

/** Reads the settings file; an empty one where it is not wanted and not there, or cannot be read. */
export function readSettingsFile(path: string, { env, cwd, isWanted, mistakes }: FileContext): SettingsFile {
  const name = relative(cwd, path)
  if (!isWanted && !existsSync(path)) return { name, values: {} }
  try {
    const values: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isObject(values)) return { name, values: withSecrets(values, name, { env, cwd, mistakes }) }
    mistakes.value(name, { came: values, wanted: 'an object: { "port": 8080, "accounts": [ … ] }' })
  } catch (error) {
    mistakes.say(name, reasonOf(error))
  }
  return { name, values: {} }
}

function withSecrets(
  values: SettingsFile['values'],
  name: string,
  places: SecretPlaces,
): SettingsFile['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, resolveSecrets(value, `${name}: ${key}`, places)]),
  )
}

/** V8 quotes the text around a mistake in JSON, and there may be secrets in it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof SyntaxError
    ? `no JSON: ${message.replace(/, (\.\.\.)?"[^]*(?=is not valid)/, ' ')}`
    : message
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

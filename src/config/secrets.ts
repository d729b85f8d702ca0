import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Mistakes } from './mistakes.ts'

export interface SecretPlaces {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where relative paths start. */
  readonly cwd: string
  readonly mistakes: Mistakes
}

/**
 * A value with its secrets in place: `env:NAME` becomes that variable, `file:PATH` that file's text, also deep in lists
 * and objects. What cannot be had is noted as a mistake and becomes undefined.
 */
export function resolveSecrets(value: unknown, where: string, places: SecretPlaces): unknown {
  if (typeof value === 'string') return resolveText(value, where, places)
  if (Array.isArray(value))
    return value.map((part, index) => resolveSecrets(part, `${where}[${index}]`, places))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, resolveSecrets(part, `${where}.${key}`, places)]),
  )
}

function resolveText(value: string, where: string, { env, cwd, mistakes }: SecretPlaces): string | undefined {
  const [, source, place = ''] = /^(env|file):(.+)$/.exec(value) ?? []
  if (source === undefined) return value
  if (source === 'env') {
    if (!env[place]) mistakes.say(where, `"${value}" came, but the variable ${place} is not set`)
    return env[place]
  }
  const path = resolve(cwd, place)
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    mistakes.say(where, `"${value}" came, but ${path} cannot be read: ${String(error)}`)
    return undefined
  }
}

import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Engine } from './engine.ts'

/** An option that is a secret: the configuration names it (`env:NAME`, `file:PATH`), the engine is given its text. */
export const secret = (description: string) => Type.String({ minLength: 1, description, writeOnly: true })

/**
 * An account's own engine options, completed with the schema's defaults. Throws an Error that names the account,
 * the option, what came and what was wanted.
 */
export function readOptions(
  engine: Engine,
  account: { readonly id: string; readonly options: Readonly<Record<string, unknown>> },
): unknown {
  const options = Value.Default(engine.options, structuredClone(account.options))
  const [mistake] = Value.Errors(engine.options, options)
  if (mistake) {
    const path = mistake.instancePath.slice(1).replaceAll('/', '.') || 'its options'
    throw new Error(`account ${account.id} (${engine.name}): ${path} ${mistake.message}`)
  }
  return options
}

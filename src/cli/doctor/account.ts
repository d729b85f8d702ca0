import type { AccountConfig, Config } from '../../config/config.ts'
import type { Engine, EngineContext, Finding, Instance } from '../../engines/engine.ts'
import { readOptions } from '../../engines/options.ts'
import { loadEngine, loadEngines } from '../../engines/registry.ts'
import { openFetcher } from '../../server/reach/fetcher.ts'
import { openWayOut, upstreamOf } from '../../server/reach/way-out.ts'

/** Looks at an account: its engine, its options, whether it opens, and what it lacks. Never rejects. */
export async function examineAccount(account: AccountConfig, config: Config): Promise<readonly Finding[]> {
  if (!account.enable)
    return [{ check: 'account', isGood: true, detail: 'is disabled: nothing is looked at' }]
  try {
    return await look(account, config)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return [{ check: 'settings', isGood: false, detail, mend: 'see its guide in docs/guides/' }]
  }
}

async function look(account: AccountConfig, config: Config): Promise<readonly Finding[]> {
  await loadEngines([account.engine])
  const engine = await loadEngine(account.engine)
  if (!engine) throw new Error(`there is no engine "${account.engine}"`)
  const options = readOptions(engine, account)
  const fetcher = openFetcher(config)
  const way = openWayOut(
    { proxy: account.proxy ?? config.proxy, url: upstreamOf(account.options) },
    { blobs: { bytes: async () => null }, fetcher, config },
  )
  const warnings: Finding[] = []
  const context: EngineContext = {
    ...way,
    warn: (text) => void warnings.push({ check: 'warning', isGood: false, detail: text }),
  }
  try {
    const opened = { id: account.id, options }
    const found = await (engine.diagnose?.(opened, context) ?? openAndAsk(engine, opened, context))
    return [...found, ...warnings]
  } finally {
    await Promise.all([way.close(), fetcher.close()])
  }
}

/** What can be said of an engine that has nothing to say of itself: whether it opens and is well. */
async function openAndAsk(
  engine: Engine,
  account: { readonly id: string; readonly options: unknown },
  context: EngineContext,
): Promise<readonly Finding[]> {
  let instance: Instance | undefined
  try {
    instance = await engine.open(account, context)
    await instance.health?.()
    return [{ check: 'engine', isGood: true, detail: 'is well' }, ...abilities(instance)]
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return [{ check: 'engine', isGood: false, detail }]
  } finally {
    await instance?.close()
  }
}

function abilities({ operations, missing = new Map() }: Instance): readonly Finding[] {
  const can: Finding = { check: 'operations', isGood: true, detail: [...operations].join(', ') }
  const cannot = [...missing].map(([operation, reason]): Finding => ({
    check: operation,
    isGood: false,
    detail: reason,
  }))
  return [can, ...cannot]
}

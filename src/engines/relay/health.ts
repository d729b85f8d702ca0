import type { Trouble } from '../../client/outcome.ts'
import { EngineError } from '../engine.ts'
import type { Upstream } from './upstream.ts'

/** Longest time for an answer. Milliseconds. */
const ASK_MS = 10_000

/** An id that no server gives. */
const NOBODY = '0'

/**
 * Throws with the reason when the upstream is away or does not know the key. It costs nothing: it is asked for a task that
 * is not there, and any answer of its own is a good one.
 */
export async function checkHealth({ client }: Pick<Upstream, 'client'>): Promise<void> {
  const outcome = await client.listByCondition([NOBODY], { timeoutMs: ASK_MS })
  if (!outcome.ok && isSerious(outcome.trouble)) {
    throw new EngineError('engine-unavailable', outcome.trouble.message)
  }
}

/** Refusals of the key, and everything that is no answer of the upstream itself. */
function isSerious({ kind, status }: Trouble): boolean {
  if (kind === 'odd') return false
  return kind !== 'status' || status === null || status === 401 || status === 403 || status >= 500
}

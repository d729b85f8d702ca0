import { readTask } from '../../client/task.ts'
import { FAILURES } from '../../failures.ts'
import { EngineError, type AbortReason, type EngineEvent, type Instance, type Receiver } from '../engine.ts'
import { FOLLOW_UPS } from './call.ts'
import { checkHealth } from './health.ts'
import { begin, goOn } from './run.ts'
import type { Upstream } from './upstream.ts'

/** What an instance is beside its upstream. */
export interface InstanceFacts {
  readonly isPassthrough: boolean
  /** Where its upstream calls; null: nowhere. */
  readonly receiver: Receiver | null
}

/** The relay of one account. */
export function createRelayInstance(
  upstream: Upstream,
  { isPassthrough, receiver }: InstanceFacts,
): Instance {
  const closing = new AbortController()
  const { poller, row } = upstream
  // A call is a hint: what it says is asked of the upstream itself.
  const stopHearing = receiver?.onCall((body) => {
    const task = readTask(body)
    if (task) poller.nudge(task.id)
  })

  /** Runs under the instance's own end as well; whatever else goes wrong is told as the port wants it. */
  async function* guarded(
    signal: AbortSignal,
    run: (signal: AbortSignal) => AsyncIterable<EngineEvent>,
  ): AsyncGenerator<EngineEvent> {
    const both = AbortSignal.any([signal, closing.signal])
    try {
      yield* run(both)
    } catch (error) {
      if (error instanceof EngineError) throw error
      const message = both.aborted ? 'The run was stopped.' : FAILURES.internal.reason
      throw new EngineError('internal', message, { cause: error })
    }
  }

  return {
    operations: row.operations,
    bound: FOLLOW_UPS,
    passthrough: isPassthrough,
    charges: true,
    run: (job, aborted) => guarded(aborted, (signal) => begin({ job, upstream, signal })),
    resume: (job, ref, aborted) => guarded(aborted, (signal) => goOn(ref, { job, upstream, signal })),
    health: () => checkHealth(upstream),
    async close() {
      stopHearing?.()
      closing.abort('detach' satisfies AbortReason)
      poller.close()
    },
  }
}

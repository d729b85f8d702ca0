import { EngineError, type EngineEvent, type Instance } from '../engine.ts'
import { FAILURES } from '../../failures.ts'
import { PAINTED_OPERATIONS, perform } from './operations.ts'
import { eventsOf } from './run-events.ts'
import type { Run, Studio } from './studio.ts'

/** The painter of one account, at work in its studio. Closing it closes the studio's pool. */
export function createPainterInstance(studio: Studio): Instance {
  return {
    operations: PAINTED_OPERATIONS,
    async *run(job, signal) {
      if (signal.aborted) return
      yield { kind: 'accepted', ref: job.key }
      try {
        yield* eventsOf(
          (tell, ended) => perform({ studio, job, signal: ended, tell: measured(tell) }),
          signal,
        )
      } catch (error) {
        if (!signal.aborted) throw asEngineError(error)
      }
    },
    health: () => studio.pool.warm(),
    close: () => studio.pool.close(),
  }
}

/** Shares as whole percents up to 99 that never fall. */
function measured(tell: (event: Extract<EngineEvent, { kind: 'progressed' }>) => void): Run['tell'] {
  let percent = 0
  return (share, preview) => {
    const next = Math.max(percent, Math.min(99, Math.floor(share * 100)))
    if (next === percent && !preview) return
    percent = next
    tell({ kind: 'progressed', percent, ...(preview && { preview }) })
  }
}

function asEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error
  return new EngineError('internal', FAILURES.internal.reason, { cause: error })
}

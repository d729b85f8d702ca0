import type { OperationName } from '../../actions/operation.ts'
import { FAILURES } from '../../failures.ts'
import type { PixelHandlers } from '../../pixels/handlers.ts'
import type { PixelPool } from '../../pixels/pool.ts'
import {
  EngineError,
  type AbortReason,
  type EngineContext,
  type EngineEvent,
  type Instance,
  type Job,
} from '../engine.ts'
import type { Api } from './api.ts'
import { ORDERED } from './orders.ts'
import { pickedClip, pickedPicture } from './picks.ts'
import { begin, goOn, type Running } from './run.ts'
import type { Watch } from './watch.ts'

export interface InstanceContext extends Pick<EngineContext, 'read' | 'linkOf'> {
  readonly api: Api
  readonly app: string
  readonly watch: Watch
  readonly pool: PixelPool<PixelHandlers>
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
  /** Where the platform shall call; null: nowhere. */
  readonly callback: string | null
}

const OPERATIONS: ReadonlySet<OperationName> = new Set<OperationName>([...ORDERED, 'pick', 'pick-clip'])

/** What there is no call for. */
const MISSING: ReadonlyMap<OperationName, string> = new Map<OperationName, string>([
  ['describe', 'the open platform has no call that describes a picture'],
  ['shorten', 'the open platform has no call that shortens a prompt'],
])

/** Follow-ups that name a job there. */
const BOUND: ReadonlySet<OperationName> = new Set<OperationName>([
  'vary',
  'vary-region',
  'upscale',
  'zoom',
  'pan',
  'extend',
])

/** The application of one account. Closing it closes its pool. */
export function createYouchuanInstance({ api, watch, pool, ...context }: InstanceContext): Instance {
  const closing = new AbortController()

  async function* carriedOut(running: Running): AsyncGenerator<EngineEvent> {
    const { operation, key } = running.job
    const lack = MISSING.get(operation.name)
    if (lack) throw new EngineError('engine-refused', `This account cannot do it: ${lack}.`)
    if (operation.name !== 'pick' && operation.name !== 'pick-clip') return yield* begin(running)
    yield { kind: 'accepted', ref: key }
    yield await (operation.name === 'pick' ? pickedPicture : pickedClip)(running, operation.index)
  }

  /** Nothing is said after a cancel, and nothing is thrown but what the port knows. */
  async function* guarded(
    job: Job,
    asked: AbortSignal,
    run: (running: Running) => AsyncGenerator<EngineEvent>,
  ): AsyncGenerator<EngineEvent> {
    const signal = AbortSignal.any([asked, closing.signal])
    if (signal.aborted) return
    try {
      for await (const event of run({ ...context, job, api, watch, pool, signal })) {
        if (signal.aborted && signal.reason === 'cancel') return
        yield event
      }
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof EngineError) throw error
      throw new EngineError('internal', FAILURES.internal.reason, { cause: error })
    }
  }

  return {
    operations: OPERATIONS,
    missing: MISSING,
    bound: BOUND,
    charges: true,
    run: (job, signal) => guarded(job, signal, carriedOut),
    resume: (job, ref, signal) =>
      guarded(job, signal, (running) =>
        job.operation.name.startsWith('pick') ? carriedOut(running) : goOn(ref, running),
      ),
    health: () => api.check(closing.signal),
    async close() {
      closing.abort('detach' satisfies AbortReason)
      watch.close()
      await pool.close()
    },
  }
}

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
import type { OperationName } from '../../actions/operation.ts'
import { abilitiesOf, sizesOf } from './abilities.ts'
import type { Api } from './api.ts'
import type { OpenAiImagesOptions } from './options.ts'
import { perform } from './operations.ts'
import type { ProfileRow } from './profiles.ts'
import { createEstimate } from './progress.ts'
import { told, type Pace } from './telling.ts'

export interface InstanceContext extends Pick<EngineContext, 'read'> {
  readonly api: Api
  readonly options: OpenAiImagesOptions
  readonly row: ProfileRow
  readonly pool: PixelPool<PixelHandlers>
  readonly pace: Pace
}

/** How long a run is thought to take before one has been seen. Milliseconds. */
const FIRST_GUESS_MS = 30_000

/** Pictures of a grid. */
const CELLS = 4

/** Operations that draw nothing. */
const UNDRAWN: ReadonlySet<OperationName> = new Set<OperationName>(['pick', 'describe', 'shorten'])

/** The server of one account. Closing it closes its pool. */
export function createOpenAiInstance({ api, options, row, pool, pace, read }: InstanceContext): Instance {
  const closing = new AbortController()
  const { operations, missing } = abilitiesOf(options, row)
  const sizes = sizesOf(options, row)
  const estimates = new Map<OperationName, ReturnType<typeof createEstimate>>()
  const engine = `openai-images/${options.model}`

  function estimateOf(name: OperationName) {
    const known = estimates.get(name) ?? createEstimate(FIRST_GUESS_MS)
    estimates.set(name, known)
    return known
  }

  async function* performed(job: Job, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const { name } = job.operation
    if (!operations.has(name)) throw cannot(name, missing)
    yield { kind: 'accepted', ref: job.key }
    const shared = { job, api, options, row, sizes, pool, read, signal, engine }
    const pictures = UNDRAWN.has(name) ? 0 : name === 'upscale' ? 1 : CELLS
    const partials = options.partialImages * pictures
    yield* told({ pace, estimate: estimateOf(name), partials }, async (telling) => ({
      kind: 'succeeded',
      ...(await perform({ ...shared, telling })),
      engine,
    }))
  }

  /** Nothing is said after an abort, and nothing is thrown but what the port knows. */
  async function* guarded(job: Job, asked: AbortSignal): AsyncGenerator<EngineEvent> {
    const signal = AbortSignal.any([asked, closing.signal])
    if (signal.aborted) return
    try {
      for await (const event of performed(job, signal)) {
        if (signal.aborted) return
        yield event
        if (signal.aborted) return
      }
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof EngineError) throw error
      throw new EngineError('internal', FAILURES.internal.reason, { cause: error })
    }
  }

  return {
    operations,
    missing,
    charges: row.isPaid,
    run: guarded,
    async health() {
      await api.models(closing.signal)
    },
    async close() {
      closing.abort('detach' satisfies AbortReason)
      await pool.close()
    },
  }
}

function cannot(name: OperationName, missing: ReadonlyMap<OperationName, string>): EngineError {
  const lack = missing.get(name) ?? `an OpenAI-shaped server has nothing for "${name}"`
  return new EngineError('engine-refused', `This account cannot do it: ${lack}.`)
}

import { EngineError, type EngineContext, type EngineEvent, type Instance, type Job } from '../engine.ts'
import { FAILURES } from '../../failures.ts'
import type { Comfy } from './comfy.ts'
import type { Desk } from './desk.ts'
import type { Pace } from './follow.ts'
import type { Look } from './look.ts'
import { orderOf } from './orders.ts'
import { pickedClip, pickedPicture } from './picks.ts'
import { carryOut } from './run.ts'

export interface ComfyInstanceContext extends Pick<EngineContext, 'read' | 'warn'> {
  readonly comfy: Comfy
  readonly pace: Pace
  /** Looks at what the ComfyUI has. */
  readonly look: (signal: AbortSignal) => Promise<Look>
}

/** How long the look at a ComfyUI may take. */
const LOOK_MS = 60_000

/** The ComfyUI of one account. Throws `EngineError` when it cannot be reached. */
export async function openComfyInstance(context: ComfyInstanceContext): Promise<Instance> {
  const { comfy, pace, read, warn } = context
  const closing = new AbortController()
  const lookNow = () => context.look(AbortSignal.any([closing.signal, AbortSignal.timeout(LOOK_MS)]))
  let look = await lookNow()
  /** Something was missing, or is not as it was: the next check looks again. */
  let isStale = false

  async function* perform(job: Job, isResumed: boolean, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const { settings, survey, engine } = look
    const desk: Desk = { job, settings, survey, read: (source, wanted) => read(source, signal, wanted) }
    const { operation } = job
    if (!survey.operations.has(operation.name)) {
      const lack = survey.missing.get(operation.name) ?? `a ComfyUI has nothing for "${operation.name}"`
      throw new EngineError('engine-refused', `This ComfyUI cannot do it: ${lack}.`)
    }
    if (operation.name === 'pick' || operation.name === 'pick-clip') {
      yield { kind: 'accepted', ref: job.key }
      const isClip = operation.name === 'pick-clip'
      yield { ...(await (isClip ? pickedClip : pickedPicture)(desk, operation.index)), engine }
      return
    }
    const order = await orderOf(desk)
    yield* carryOut({ job, order, settings, comfy, pace, engine, isResumed, signal, warn })
  }

  /** Nothing is said after an abort, and nothing is thrown but what the port knows. */
  async function* guarded(job: Job, isResumed: boolean, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const either = AbortSignal.any([signal, closing.signal])
    if (either.aborted) return
    try {
      for await (const event of perform(job, isResumed, either)) {
        if (either.aborted) return
        yield event
        if (either.aborted) return
      }
    } catch (error) {
      if (either.aborted) return
      isStale = true
      if (error instanceof EngineError) throw error
      throw new EngineError('internal', FAILURES.internal.reason, { cause: error })
    }
  }

  return {
    get operations() {
      return look.survey.operations
    },
    get missing() {
      return look.survey.missing
    },
    run: (job, signal) => guarded(job, false, signal),
    resume: (job, _ref, signal) => guarded(job, true, signal),
    async health() {
      try {
        if (isStale || look.survey.missing.size > 0) look = await lookNow()
        else await comfy.stats(closing.signal)
        isStale = false
      } catch (error) {
        isStale = true
        throw error
      }
    },
    async close() {
      closing.abort('detach')
    },
  }
}

/** One run: begins a job there, follows it by its id, and brings home what came of it. */
import { EngineError, type EngineEvent } from '../engine.ts'
import type { Api } from './api.ts'
import { harvest, type Harvest } from './harvest.ts'
import { orderOf } from './orders.ts'
import { troubleOfComment } from './troubles.ts'
import type { Watch } from './watch.ts'

export interface Running extends Harvest {
  readonly api: Pick<Api, 'begin'>
  readonly watch: Watch
  /** Where the platform shall call; null: nowhere. */
  readonly callback: string | null
}

/** A run from its beginning. Throws `EngineError`, or the signal's reason. */
export async function* begin(running: Running): AsyncGenerator<EngineEvent> {
  const { api, callback, signal } = running
  const { path, body } = await orderOf(running)
  signal.throwIfAborted()
  const order = { path, body: { ...body, ...(callback === null ? {} : { callback }) } }
  const id = await api.begin(order, signal)
  yield { kind: 'accepted', ref: id }
  yield* follow(id, running)
}

/** Goes on with a job that an earlier process began. Throws as `begin` does. */
export async function* goOn(ref: string | null, running: Running): AsyncGenerator<EngineEvent> {
  if (ref !== null) return yield* follow(ref, running)
  throw new EngineError(
    'may-have-run',
    'The server stopped while it handed this task over; the platform may have run it, and does not tell.',
  )
}

async function* follow(id: string, running: Running): AsyncGenerator<EngineEvent> {
  let percent = 0
  for await (const job of running.watch.follow(id, running.signal)) {
    if (job.state === 'done') return yield await harvest(job, running)
    if (job.state === 'failed') throw new EngineError(...troubleOfComment(job.comment))
    if (job.percent === null || job.percent <= percent) continue
    percent = job.percent
    yield { kind: 'progressed', percent }
  }
}

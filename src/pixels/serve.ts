import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { EngineError } from '../engines/engine.ts'
import { FAILURES } from '../failures.ts'
import type { Order, Report, WorkerBounds } from './messages.ts'

/** What a handler may use of its worker. */
export interface HandlerContext {
  /** Tells the pool how much of the job is done, 0 to 1. Throws `Cancelled` once the job is not wanted any more. */
  progress(share: number): void
  /** Lets messages in between two steps of a long job, so that a cancel is heard. Throws `Cancelled` after one. */
  pause(): Promise<void>
  cancelled(): boolean
}

/** One kind of job. Payload and product cross the channel by structured clone. */
export type Handler<In = never, Out = unknown> = (payload: In, context: HandlerContext) => Out | Promise<Out>

/** The kinds of jobs of a worker, by name. */
export type Handlers = Readonly<Record<string, Handler>>

/** Thrown inside a handler whose job was cancelled. Let it pass. */
class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** Rights a worker needs to load its code, and gives up before it sees the first picture. */
const LOADING_RIGHTS = ['worker', 'addon', 'fs.read'] as const

/**
 * The loop of a worker process: takes jobs from the pool that forked it, one at a time, until the pool is gone.
 * To be called once, by an entry that has imported everything its handlers need.
 */
export function serve(handlers: Handlers): void {
  let cancelledId = -1

  const contextOf = (id: number): HandlerContext => {
    const cancelled = () => cancelledId === id
    const check = () => {
      if (cancelled()) throw new Cancelled()
    }
    return {
      cancelled,
      progress(share) {
        check()
        tell({ kind: 'progressed', id, share })
      },
      async pause() {
        await setImmediate()
        check()
      },
    }
  }

  async function carryOut({ id, handler, payload }: Extract<Order, { kind: 'run' }>): Promise<void> {
    try {
      const handle = handlers[handler]
      if (!handle) throw new Error(`no handler "${handler}" in this worker`)
      // The pool's types tie each payload to its handler; the channel between them carries no types.
      const product = await handle(payload as never, contextOf(id))
      tell({ kind: 'done', id, product, residentBytes: process.memoryUsage.rss() })
    } catch (error) {
      tell({ kind: 'failed', id, ...causeOf(error), residentBytes: process.memoryUsage.rss() })
    }
  }

  process.on('message', (order: Order) => {
    if (order.kind === 'cancel') cancelledId = order.id
    else void carryOut(order)
  })
  process.on('disconnect', () => process.exit())
  outliveTerminal()
  startWatchdog(() => {
    giveUpRights()
    tell({ kind: 'ready' })
  })
}

function tell(report: Report): void {
  process.send?.(report)
}

function causeOf(
  error: unknown,
): Pick<Extract<Report, { kind: 'failed' }>, 'failure' | 'message' | 'detail'> {
  if (error instanceof EngineError) return { failure: error.failure, message: error.message, detail: '' }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { failure: 'internal', message: FAILURES.internal.reason, detail }
}

/** Ctrl-C and a stopping service reach the whole process group; when this worker ends is for its pool to say. */
function outliveTerminal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
}

function startWatchdog(onWatching: () => void): void {
  // The pool wrote this argument.
  const bounds = JSON.parse(process.argv[2] ?? '') as WorkerBounds
  const watchdog = new Worker(new URL('watchdog.ts', import.meta.url), {
    workerData: bounds,
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  })
  watchdog.once('message', onWatching)
  watchdog.unref()
}

/** The permission model can only be tightened: from here on this process computes and answers, nothing else. */
function giveUpRights(): void {
  // `drop` is newer than the type declarations.
  const permission = process.permission as unknown as { drop(right: string): void } | undefined
  for (const right of LOADING_RIGHTS) permission?.drop(right)
}

import { EngineError } from '../engines/engine.ts'
import { createSeat, type PoolJob, type Seat } from './seat.ts'
import type { Handlers } from './serve.ts'

export interface PixelPoolOptions {
  /** The module that calls `serve` with the handlers. */
  readonly entry: URL
  /** Worker processes. */
  readonly size: number
  /** Resident memory one worker may take. */
  readonly memoryMb: number
  /** Time one job may take, the start of its worker included, its wait in the queue not. */
  readonly timeoutMs: number
  /** Gets the lines workers write to stderr, and how one died on its own. */
  readonly onTrouble?: (line: string) => void
}

export interface RunOptions {
  readonly signal?: AbortSignal
  /** Goes before all that wait. For what somebody looks at now. */
  readonly isUrgent?: boolean
  /** Share of the job that is done, 0 to 1, as its handler tells it. */
  readonly onProgress?: (share: number) => void
}

/** What a handler takes. */
export type PayloadOf<H> = H extends (payload: infer In, ...rest: never[]) => unknown ? In : never

/** What a handler gives. */
export type ProductOf<H> = H extends (...rest: never[]) => infer Out ? Awaited<Out> : never

/** Worker processes that do one job after another, each kind of job a handler of their entry. */
export interface PixelPool<H extends Handlers> {
  /**
   * Runs a job on the next free worker; jobs wait in order. Rejects with the signal's reason as soon as that aborts,
   * else with `EngineError`: what the handler threw, `engine-crashed`, `too-large` or `timed-out`.
   */
  run<K extends keyof H & string>(
    kind: K,
    payload: PayloadOf<H[K]>,
    options?: RunOptions,
  ): Promise<ProductOf<H[K]>>
  /** Starts all workers. Rejects with `EngineError` when one dies before it is ready. */
  warm(): Promise<void>
  /** Process ids of the workers alive. */
  pids(): readonly number[]
  /** Ends all workers and rejects what still waits. */
  close(): Promise<void>
}

/** Opens a pool. No process is started before the first job, or `warm`. */
export function openPixelPool<H extends Handlers>(options: PixelPoolOptions): PixelPool<H> {
  const { size, onTrouble = () => {}, ...rest } = options
  const seats: readonly Seat[] = Array.from({ length: size }, () =>
    createSeat({ ...rest, onTrouble, onFree: assign }),
  )
  const waiting: PoolJob[] = []
  let lastId = 0
  let isClosed = false

  function assign(): void {
    while (waiting.length > 0) {
      const seat = seats.find((one) => one.state() === 'warm') ?? seats.find((one) => one.state() === 'cold')
      const job = seat && waiting.shift()
      if (!job) return
      seat.take(job)
    }
  }

  function withdraw(job: PoolJob): void {
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
    else seats.find((seat) => seat.holds(job))?.drop()
  }

  return {
    run(kind, payload, { signal, isUrgent, onProgress } = {}) {
      // What crosses the channel carries no types; `H` says what the handler of this kind gives.
      const { promise, resolve, reject } = Promise.withResolvers<never>()
      if (signal?.aborted) reject(signal.reason)
      else if (isClosed) reject(closed())
      else {
        const told = (share: number) => {
          if (!signal?.aborted) onProgress?.(share)
        }
        // As above: the product is what `H` says.
        const job: PoolJob = {
          id: ++lastId,
          kind,
          payload,
          onProgress: told,
          resolve: resolve as never,
          reject,
        }
        const abort = () => {
          reject(signal?.reason)
          withdraw(job)
        }
        signal?.addEventListener('abort', abort, { once: true })
        promise.finally(() => signal?.removeEventListener('abort', abort)).catch(() => {})
        if (isUrgent) waiting.unshift(job)
        else waiting.push(job)
        assign()
      }
      return promise
    },
    async warm() {
      await Promise.all(seats.map((seat) => seat.warm()))
    },
    pids: () => seats.map(({ pid }) => pid).filter((pid) => pid !== undefined),
    async close() {
      isClosed = true
      for (const job of waiting.splice(0)) job.reject(closed())
      await Promise.all(seats.map((seat) => seat.close()))
    },
  }
}

const closed = () => new EngineError('engine-unavailable', 'The engine is being closed.')

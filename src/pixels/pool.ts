import { EngineError } from '../engines/engine.ts'
import { Seat, type PoolJob } from './seat.ts'
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
  /** How far workers yield to the server, 0 to 19; 10 when left out: the API stays quick while all cores draw. */
  readonly niceness?: number
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
  const { size, niceness = 10, onTrouble = () => {}, ...rest } = options
  const seats = Array.from({ length: size }, () => new Seat({ ...rest, niceness, onTrouble, onFree: assign }))
  const waiting: PoolJob[] = []
  let lastId = 0
  let isClosed = false

  function assign(): void {
    while (waiting.length > 0) {
      const seat = seats.find(({ state }) => state === 'warm') ?? seats.find(({ state }) => state === 'cold')
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

  function enqueue(order: Pick<PoolJob, 'kind' | 'payload'>, { signal, isUrgent, onProgress }: RunOptions) {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const told = (share: number) => {
      if (!signal?.aborted) onProgress?.(share)
    }
    const job: PoolJob = { ...order, id: ++lastId, onProgress: told, resolve, reject }
    const abort = () => {
      reject(signal?.reason)
      withdraw(job)
    }
    signal?.addEventListener('abort', abort, { once: true })
    const forget = () => signal?.removeEventListener('abort', abort)
    promise.then(forget, forget)
    if (isUrgent) waiting.unshift(job)
    else waiting.push(job)
    assign()
    return promise
  }

  return {
    async run(kind, payload, runOptions = {}) {
      // The reason is the caller's own word, an Error or not.
      if (runOptions.signal?.aborted) throw runOptions.signal.reason
      if (isClosed) throw new EngineError('engine-unavailable', 'The engine is being closed.')
      // The channel carries no types; `H` says what the handler of this kind gives.
      return enqueue({ kind, payload }, runOptions) as never
    },
    async warm() {
      await Promise.all(seats.map((seat) => seat.warm()))
    },
    pids: () => seats.map(({ pid }) => pid).filter((pid) => pid !== undefined),
    async close() {
      isClosed = true
      const closing = seats.map((seat) => seat.close())
      for (const job of waiting.splice(0)) {
        job.reject(new EngineError('engine-unavailable', 'The engine is being closed.'))
      }
      await Promise.all(closing)
    },
  }
}

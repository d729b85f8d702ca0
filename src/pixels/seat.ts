import { EngineError } from '../engines/engine.ts'
import type { Report } from './messages.ts'
import { startWorkerProcess, type Death, type WorkerProcess } from './worker-process.ts'

/** Time a job that is not wanted any more has to stop before its worker is killed. */
const CANCEL_MS = 100

/** Share of the memory bound above which a worker is replaced after a job: what it kept would burden the next one. */
const RECYCLE_SHARE = 0.6

/** A job on its way through the pool. Settling it twice does nothing. */
export interface PoolJob {
  readonly id: number
  readonly kind: string
  readonly payload: unknown
  onProgress(share: number): void
  resolve(product: unknown): void
  reject(error: unknown): void
}

/** The place of one worker: starts it, gives it one job at a time, replaces it when it dies. */
export interface Seat {
  /** `warm`: can begin a job at once. `cold`: must start a worker first. */
  state(): 'warm' | 'cold' | 'busy'
  readonly pid: number | undefined
  holds(job: PoolJob): boolean
  take(job: PoolJob): void
  /** Stops the job it holds: kindly at first. */
  drop(): void
  /** Starts the worker; rejects with `EngineError` when it dies before it is ready. */
  warm(): Promise<void>
  close(): Promise<void>
}

export interface SeatOptions {
  readonly entry: URL
  readonly memoryMb: number
  readonly timeoutMs: number
  readonly onTrouble: (line: string) => void
  /** Called when the seat can take another job. */
  readonly onFree: () => void
}

/** A worker from its start to its death. */
interface Tenancy {
  readonly worker: WorkerProcess
  readonly ready: PromiseWithResolvers<void>
  readonly gone: PromiseWithResolvers<void>
  isReady: boolean
  /** Killed by this seat, so its death is no trouble. */
  isDismissed: boolean
}

/** An empty seat: its worker is started by the first job, or by `warm`. */
export function createSeat(options: SeatOptions): Seat {
  const { entry, memoryMb, timeoutMs, onTrouble, onFree } = options
  let tenancy: Tenancy | null = null
  let job: PoolJob | null = null
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  function start(): Tenancy {
    const worker = startWorkerProcess({ entry, memoryMb, onReport, onDeath, onStderr: onTrouble })
    tenancy = {
      worker,
      ready: Promise.withResolvers(),
      gone: Promise.withResolvers(),
      isReady: false,
      isDismissed: false,
    }
    tenancy.ready.promise.catch(() => {}) // Told to whoever called `warm`; the others hear of their job's end.
    return tenancy
  }

  function begin({ id, kind, payload }: PoolJob): void {
    tenancy?.worker.tell({ kind: 'run', id, handler: kind, payload })
  }

  function leave(): PoolJob | null {
    clearTimeout(timer)
    const left = job
    job = null
    return left
  }

  function dismiss(): void {
    if (!tenancy) return
    tenancy.isDismissed = true
    tenancy.worker.kill()
  }

  function onReport(report: Report): void {
    if (report.kind === 'ready') {
      if (tenancy) tenancy.isReady = true
      tenancy?.ready.resolve()
      if (job) begin(job)
    } else if (report.id === job?.id) {
      if (report.kind === 'progressed') job.onProgress(report.share)
      else endJob(report)
    }
  }

  function endJob(report: Extract<Report, { kind: 'done' | 'failed' }>): void {
    const ended = leave()
    if (report.kind === 'done') ended?.resolve(report.product)
    else ended?.reject(new EngineError(report.failure, report.message, { cause: report.detail || undefined }))
    if (report.residentBytes > RECYCLE_SHARE * memoryMb * 2 ** 20) dismiss()
    else onFree()
  }

  function errorOf({ isTooLarge, how }: Death): EngineError {
    if (isClosed) return new EngineError('engine-unavailable', 'The engine is being closed.')
    if (isTooLarge) return new EngineError('too-large', `This task needs more than ${memoryMb} MB of memory.`)
    return new EngineError('engine-crashed', `A worker of the engine ended while it drew (${how}).`)
  }

  function onDeath(death: Death): void {
    const dead = tenancy
    tenancy = null
    const victim = leave()
    const trouble = errorOf(death)
    victim?.reject(trouble)
    dead?.ready.reject(trouble)
    dead?.gone.resolve()
    if (isClosed) return
    if (!dead?.isDismissed) onTrouble(`pixel worker ${dead?.worker.pid}: ${trouble.message}`)
    // One that died idle, or before it was ready, is started again by the next job: never in a loop of its own.
    if (dead?.isReady && (victim || dead.isDismissed)) start()
    onFree()
  }

  function expire(): void {
    const seconds = Math.round(timeoutMs / 1000)
    job?.reject(new EngineError('timed-out', `One step of this task took longer than ${seconds} s.`))
    dismiss()
  }

  return {
    state: () => (job || tenancy?.isDismissed ? 'busy' : tenancy?.isReady ? 'warm' : 'cold'),
    get pid() {
      return tenancy?.worker.pid
    },
    holds: (other) => job === other,
    take(next) {
      job = next
      timer = setTimeout(expire, timeoutMs)
      if ((tenancy ?? start()).isReady) begin(next)
    },
    drop() {
      if (!job) return
      if (!tenancy?.isReady) {
        leave()
        onFree()
        return
      }
      clearTimeout(timer)
      tenancy.worker.tell({ kind: 'cancel', id: job.id })
      timer = setTimeout(dismiss, CANCEL_MS)
    },
    warm: () => (tenancy ?? start()).ready.promise,
    async close() {
      isClosed = true
      dismiss()
      await tenancy?.gone.promise
    },
  }
}

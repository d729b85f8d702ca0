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

export interface SeatOptions {
  readonly entry: URL
  readonly memoryMb: number
  readonly niceness: number
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

/** The place of one worker: starts it, gives it one job at a time, replaces it when it dies. Empty at first. */
export class Seat {
  readonly #options: SeatOptions
  #tenancy: Tenancy | null = null
  #job: PoolJob | null = null
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(options: SeatOptions) {
    this.#options = options
  }

  /** `warm`: can begin a job at once. `cold`: must start a worker first. */
  get state(): 'warm' | 'cold' | 'busy' {
    if (this.#job || this.#tenancy?.isDismissed) return 'busy'
    return this.#tenancy?.isReady ? 'warm' : 'cold'
  }

  get pid(): number | undefined {
    return this.#tenancy?.worker.pid
  }

  holds(job: PoolJob): boolean {
    return this.#job === job
  }

  /** Begins a job, or starts a worker for it. */
  take(job: PoolJob): void {
    this.#job = job
    this.#timer = setTimeout(() => this.#expire(), this.#options.timeoutMs)
    if ((this.#tenancy ?? this.#start()).isReady) this.#begin(job)
  }

  /** Stops the job it holds: kindly at first. */
  drop(): void {
    if (!this.#job) return
    if (!this.#tenancy?.isReady) {
      this.#leave()
      this.#options.onFree()
      return
    }
    clearTimeout(this.#timer)
    this.#tenancy.worker.tell({ kind: 'cancel', id: this.#job.id })
    this.#timer = setTimeout(() => this.#dismiss(), CANCEL_MS)
  }

  /** Starts the worker; rejects with `EngineError` when it dies before it is ready. */
  warm(): Promise<void> {
    return (this.#tenancy ?? this.#start()).ready.promise
  }

  /** Ends the worker; what it does fails. */
  async close(): Promise<void> {
    this.#isClosed = true
    const gone = this.#tenancy?.gone.promise
    this.#dismiss()
    await gone
  }

  #start(): Tenancy {
    const { entry, memoryMb, niceness, onTrouble } = this.#options
    const worker = startWorkerProcess({
      entry,
      memoryMb,
      niceness,
      onReport: (report) => this.#hear(report),
      onDeath: (death) => this.#bury(death),
      onStderr: onTrouble,
    })
    const [ready, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    // Whoever called `warm` is told; the others hear how their job ended.
    ready.promise.catch(() => {})
    this.#tenancy = { worker, ready, gone, isReady: false, isDismissed: false }
    return this.#tenancy
  }

  #begin({ id, kind, payload }: PoolJob): void {
    this.#tenancy?.worker.tell({ kind: 'run', id, handler: kind, payload })
  }

  #leave(): PoolJob | null {
    clearTimeout(this.#timer)
    const left = this.#job
    this.#job = null
    return left
  }

  #dismiss(): void {
    if (!this.#tenancy) return
    this.#tenancy.isDismissed = true
    this.#tenancy.worker.kill()
  }

  #expire(): void {
    const seconds = Math.round(this.#options.timeoutMs / 1000)
    this.#job?.reject(new EngineError('timed-out', `One step of this task took longer than ${seconds} s.`))
    this.#dismiss()
  }

  #hear(report: Report): void {
    if (report.kind === 'ready') {
      if (this.#tenancy) this.#tenancy.isReady = true
      this.#tenancy?.ready.resolve()
      if (this.#job) this.#begin(this.#job)
    } else if (report.id === this.#job?.id) {
      if (report.kind === 'progressed') this.#job.onProgress(report.share)
      else this.#end(report)
    }
  }

  #end(report: Extract<Report, { kind: 'done' | 'failed' }>): void {
    const ended = this.#leave()
    if (report.kind === 'done') ended?.resolve(report.product)
    else ended?.reject(new EngineError(report.failure, report.message, { cause: report.detail || undefined }))
    if (report.residentBytes > RECYCLE_SHARE * this.#options.memoryMb * 2 ** 20) this.#dismiss()
    else this.#options.onFree()
  }

  #bury(death: Death): void {
    const dead = this.#tenancy
    this.#tenancy = null
    const victim = this.#leave()
    const trouble = this.#troubleOf(death, dead?.isReady ?? false)
    victim?.reject(trouble)
    dead?.ready.reject(new EngineError(trouble.failure, `${trouble.message} ${death.complaint}`.trim()))
    dead?.gone.resolve()
    if (this.#isClosed) return
    if (!dead?.isDismissed) this.#options.onTrouble(`pixel worker ${dead?.worker.pid}: ${trouble.message}`)
    // One that died idle, or before it was ready, is started again by the next job: never in a loop of its own.
    if (dead?.isReady && (victim || dead.isDismissed)) this.#start()
    this.#options.onFree()
  }

  #troubleOf({ isTooLarge, how }: Death, hadStarted: boolean): EngineError {
    if (this.#isClosed) return new EngineError('engine-unavailable', 'The engine is being closed.')
    const { memoryMb } = this.#options
    if (isTooLarge) return new EngineError('too-large', `This task needs more than ${memoryMb} MB of memory.`)
    if (hadStarted) return new EngineError('engine-crashed', `A worker of the engine ended at work (${how}).`)
    return new EngineError('engine-unavailable', `A worker of the engine could not start (${how}).`)
  }
}

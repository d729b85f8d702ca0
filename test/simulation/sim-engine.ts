import { Type } from 'typebox'
import { OPERATION_NAMES } from '../../src/actions/operation.ts'
import { EngineError, type Engine, type EngineEvent, type Job } from '../../src/engines/engine.ts'

/** A run that waits for the simulation to say what happens next. */
export interface SimRun {
  readonly job: Job
  readonly instanceId: string
  /** Goes on for a while after its signal aborted, as a slow engine does. */
  readonly isStubborn: boolean
  push(event: EngineEvent | EngineError): void
}

export interface SimEngine extends Engine {
  readonly runs: Set<SimRun>
  /** Keys of all jobs ever started, in order. */
  readonly started: string[]
  /** The server closes: it may leave behind what does not stop. */
  isLeaving: boolean
  /** Forgets the runs of a process that crashed. */
  crash(): void
  /** Instances that fail their health check. */
  readonly down: Set<string>
  /** What the server must not do to an instance, and did. */
  readonly broken: readonly string[]
}

/** An engine whose every event is chosen from outside. */
export function createSimEngine(isStubborn: () => boolean): SimEngine {
  const runs = new Set<SimRun>()
  const started: string[] = []
  const down = new Set<string>()
  const broken: string[] = []

  async function* run(instanceId: string, job: Job, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    const inbox: (EngineEvent | EngineError)[] = []
    let wake = () => {}
    const self: SimRun = {
      job,
      instanceId,
      isStubborn: isStubborn(),
      push(event) {
        inbox.push(event)
        wake()
      },
    }
    signal.addEventListener('abort', () => wake())
    started.push(job.key)
    runs.add(self)
    try {
      for (;;) {
        const mustStop = signal.aborted && (!self.isStubborn || signal.reason === 'detach')
        if (mustStop) throw new EngineError('internal', 'aborted')
        const event = inbox.shift()
        if (event instanceof Error) throw event
        if (event) yield event
        else await new Promise<void>((resolve) => (wake = resolve))
      }
    } finally {
      runs.delete(self)
    }
  }

  const engine: SimEngine = {
    name: 'sim',
    options: Type.Object({ opening: Type.Optional(Type.Number()) }),
    runs,
    started,
    down,
    broken,
    isLeaving: false,
    crash() {
      runs.clear()
      engine.isLeaving = false
    },
    async open({ id }) {
      const own = new Set<AsyncGenerator>()
      let isClosed = false
      return {
        operations: new Set(OPERATION_NAMES),
        async *run(job, signal) {
          if (isClosed) broken.push(`${id} is closed and runs ${job.key}`)
          const events = run(id, job, signal)
          own.add(events)
          try {
            yield* events
          } finally {
            own.delete(events)
          }
        },
        async health() {
          if (down.has(id)) throw new Error('the simulated engine is away')
        },
        async close() {
          isClosed = true
          if (own.size > 0 && !engine.isLeaving) broken.push(`${id} is closed while it runs`)
        },
      }
    },
  }
  return engine
}

import { EngineError, type HeldRun, type SandboxState } from '../engine.ts'

/** Time as it passes by itself. */
export interface Time {
  /** Milliseconds. */
  now(): number
  /** Runs something once; the function it gives takes that back. */
  after(ms: number, run: () => void): () => void
}

const systemTime: Time = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** A run that may wait. */
export interface Stay {
  /** Waits for a moment, null for one that never comes, or until the run is aborted. Throws when the sandbox is reset. */
  until(at: number | null): Promise<void>
  leave(): void
}

/** The runs of a sandbox that wait for its clock. */
export interface Holds {
  state(): SandboxState
  enter(run: HeldRun, signal: AbortSignal): Stay
  /** False where the clock goes by itself. */
  advance(ms: number): boolean
  /** Ends all waiting, and begins at 0 again. */
  reset(): void
}

interface Waiting {
  readonly at: number
  readonly goOn: () => void
  readonly fail: (error: EngineError) => void
}

/** Opens the clock of a sandbox: one that goes by itself, or one that stands until it is moved. */
export function createHolds(clock: SandboxState['clock'], time: Time = systemTime): Holds {
  const runs = new Set<HeldRun>()
  const waiting = new Set<Waiting>()
  let begun = time.now()
  let moved = 0
  const now = () => (clock === 'held' ? moved : time.now() - begun)

  function wait(at: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => () => {
        stopTimer()
        signal.removeEventListener('abort', goOn)
        waiting.delete(one)
        end()
      }
      const goOn = settle(resolve)
      const one: Waiting = { at, goOn, fail: (error) => settle(() => reject(error))() }
      const isTimed = clock === 'real' && Number.isFinite(at)
      const stopTimer = isTimed ? time.after(at - now(), goOn) : () => {}
      signal.addEventListener('abort', goOn)
      waiting.add(one)
    })
  }

  return {
    state: () => ({
      clock,
      now: now(),
      runs: [...runs].filter(({ dueAt }) => dueAt === null || dueAt > now()),
    }),
    enter(run, signal) {
      runs.add(run)
      return {
        async until(at) {
          const due = at ?? Number.POSITIVE_INFINITY
          if (due > now() && !signal.aborted) await wait(due, signal)
        },
        leave: () => void runs.delete(run),
      }
    },
    advance(ms) {
      if (clock !== 'held') return false
      moved += ms
      for (const { at, goOn } of waiting) if (at <= moved) goOn()
      return true
    },
    reset() {
      begun = time.now()
      moved = 0
      for (const { fail } of waiting) fail(new EngineError('engine-refused', 'The sandbox was reset.'))
    },
  }
}

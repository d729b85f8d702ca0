import type { Clock } from '../server/clock.ts'

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Lets time pass, running what falls due, in order. */
  advance(ms: number): void
  /** The clock of one process: when that ends, its timers never run. */
  life(): { readonly clock: Clock; end(): void }
}

interface Timer {
  readonly at: number
  readonly run: () => void
}

/** A fake clock that starts at a time. Milliseconds since the epoch. */
export function createFakeClock(start = 1_800_000_000_000): FakeClock {
  let now = start
  const timers = new Set<Timer>()
  const after = (ms: number, run: () => void) => {
    const timer = { at: now + ms, run }
    timers.add(timer)
    return () => void timers.delete(timer)
  }
  const next = (until: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]

  return {
    now: () => now,
    after,
    advance(ms) {
      const until = now + ms
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer)
        now = Math.max(now, timer.at)
        timer.run()
      }
      now = until
    },
    life() {
      let isOver = false
      const whileAlive = (run: () => void) => () => {
        if (!isOver) run()
      }
      return {
        clock: { now: () => now, after: (ms, run) => after(ms, whileAlive(run)) },
        end() {
          isOver = true
        },
      }
    },
  }
}

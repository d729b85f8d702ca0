/** Time as an argument: what the loops know of it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Runs something once, after some milliseconds; the function it gives takes that back. */
  after(ms: number, run: () => void): () => void
}

/** Time of the operating system. */
export const systemClock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

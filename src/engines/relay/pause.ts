/** Waits; rejects with the reason of the signal when that aborts. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>

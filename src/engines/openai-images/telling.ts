/** Events while work goes on: pictures as they come, or a guess by the clock. */
import { sniffPicture } from '../../pixels/sniff.ts'
import type { EngineEvent } from '../engine.ts'
import type { Succeeded, Telling } from './desk.ts'
import type { Estimate } from './progress.ts'

/** Time, as far as a run needs it. */
export interface Pace {
  /** Milliseconds. */
  now(): number
  /** Waits; rejects with the signal's reason when that aborts. */
  pause(ms: number, signal: AbortSignal): Promise<void>
}

export interface Work {
  readonly pace: Pace
  readonly estimate: Estimate
  /** Unfinished pictures in all, where the server shows some; 0: it says nothing, and the clock is asked. */
  readonly partials: number
}

/** How often a guess is made. Milliseconds. */
const TICK_MS = 1_000

/** Percents of a run before its end. */
const MOST = 99

const nothing = () => {}

/** Does the work, and yields how it goes; its result comes last. Throws what the work throws. */
export async function* told(
  { pace, estimate, partials }: Work,
  work: (telling: Telling) => Promise<Succeeded>,
): AsyncGenerator<EngineEvent> {
  const startedAt = pace.now()
  const over = new AbortController()
  const heard: EngineEvent[] = []
  let wake = nothing
  let percent = 0
  let seen = 0

  /** Takes note of a percent that is news, or of a picture. */
  function advance(next: number, bytes?: Uint8Array): void {
    const preview = bytes && previewOf(bytes)
    const higher = Math.max(percent, Math.min(MOST, next))
    if (higher === percent && !preview) return
    percent = higher
    heard.push({ kind: 'progressed', percent, ...(preview && { preview }) })
    wake()
  }

  const done = work({
    partial: (bytes) => advance(Math.floor((MOST * (seen += 1)) / (partials + 1)), bytes),
  }).finally(() => over.abort())
  // Whoever reads the end of it hears of its failure.
  done.catch(() => {})

  while (!over.signal.aborted) {
    const woken = new Promise<void>((resolve) => (wake = resolve))
    const tick = pace.pause(TICK_MS, over.signal).catch(() => {})
    await Promise.race([done.catch(() => {}), woken, tick])
    if (partials === 0 && !over.signal.aborted) advance(estimate.percentAfter(pace.now() - startedAt))
    yield* heard.splice(0)
  }
  const result = await done
  estimate.note(pace.now() - startedAt)
  yield result
}

/** Unfinished pictures are shown as they came; what is none is not shown. */
function previewOf(bytes: Uint8Array) {
  const { contentType = '', width = 0, height = 0 } = sniffPicture(bytes) ?? {}
  const isShown = contentType === 'image/png' || contentType === 'image/jpeg' || contentType === 'image/webp'
  return isShown ? { bytes, contentType, width, height } : undefined
}

/** The window that an upstream opens where it wants words first: asked for, or unexpected because its account is so set. */
import { EngineError } from '../engine.ts'
import { createBring } from './bring.ts'
import type { RunFacts } from './upstream.ts'
import { judge } from './verdict.ts'

/** Polls that may still show a window as open after it was confirmed: they were asked before, or the upstream is slow. */
const STALE_POLLS = 3
/** Confirmations of one window: one that stays open through all of them takes no words. */
const CONFIRMATIONS = 4

export interface Window {
  /**
   * Called whenever the upstream shows it as open. Sends the stored words, and the mask of a region; again only when it
   * stays open. An answer that is lost is no trouble: the next polls tell whether it was taken. Throws `EngineError` when
   * the upstream refuses the words, or never closes the window.
   */
  seen(): Promise<void>
}

/** The window of one upstream task. */
export function createWindow(taskId: string, { job, upstream, signal }: RunFacts): Window {
  let sightings = 0

  async function confirm(): Promise<void> {
    const mask = job.mask && (await createBring(upstream.context, signal)(job.mask))
    const body = { taskId, prompt: job.finalPrompt, ...(mask && { maskBase64: mask }) }
    const speed = upstream.row.hasSpeedPaths ? job.speed : null
    const verdict = judge(await upstream.client.submit('modal', body, { signal, speed }), true)
    if (verdict.kind === 'failed') throw new EngineError(verdict.failure, verdict.reason)
  }

  return {
    async seen() {
      const isDue = sightings % (STALE_POLLS + 1) === 0
      sightings += 1
      if (!isDue) return
      if (sightings > CONFIRMATIONS * (STALE_POLLS + 1)) {
        throw new EngineError('engine-refused', 'The upstream asks for words and does not take them.')
      }
      await confirm()
    },
  }
}

/**
 * Follows one prompt to its end. The socket tells how it goes; what became of it is asked of queue and history, which
 * also know when the socket was cut.
 */
import { EngineError } from '../engine.ts'
import type { Comfy, Whereabouts } from './comfy.ts'
import type { Line } from './line.ts'
import { readMessage, type News } from './messages.ts'

/** How long is waited for what. Milliseconds. */
export interface Pace {
  /** For the socket to open, before it is done without. */
  readonly openMs: number
  /** Between two looks while there is no socket. */
  readonly pollMs: number
  /** Of silence on an open socket before the first look. */
  readonly idleMs: number
  /** How long a ComfyUI may be out of reach while it works: it may be starting again. */
  readonly patienceMs: number
}

export const PACE: Pace = { openMs: 3_000, pollMs: 2_000, idleMs: 15_000, patienceMs: 120_000 }

export interface FollowContext {
  readonly comfy: Comfy
  readonly line: Line
  readonly pace: Pace
  readonly signal: AbortSignal
}

/** News of a queued prompt until it has ended; what it returns is its entry in the history, null when aborted. Throws
 *  `EngineError`: `engine-crashed` when the ComfyUI no longer knows it. */
export async function* follow(promptId: string, context: FollowContext): AsyncGenerator<News, unknown> {
  const { line, pace, signal } = context
  while (!signal.aborted) {
    const message = await line.next(line.isOpen ? pace.idleMs : pace.pollMs, signal)
    if (signal.aborted) return null
    const news = message === null ? null : readMessage(message, promptId)
    if (news && news.kind !== 'ended') yield news
    // A message about something else says nothing of this prompt.
    if (message !== null && news?.kind !== 'ended') continue
    const found = await find(promptId, context)
    if (found.kind === 'finished') return found.entry
    if (found.kind === 'nowhere') throw forgotten()
    if (!line.isOpen) await line.open(pace.openMs, signal)
  }
  return null
}

/** Where a prompt is, asked again while the ComfyUI is out of reach. Throws `EngineError` (`engine-unavailable`) when
 *  patience ends. */
export async function find(
  promptId: string,
  { comfy, line, pace, signal }: FollowContext,
): Promise<Whereabouts> {
  for (let left = Math.ceil(pace.patienceMs / pace.pollMs); ; left -= 1) {
    try {
      return await comfy.find(promptId, signal)
    } catch (error) {
      if (left <= 0 || signal.aborted) throw error
      await line.next(pace.pollMs, signal)
    }
  }
}

function forgotten(): EngineError {
  return new EngineError(
    'engine-crashed',
    'The ComfyUI no longer knows this task: it was started again, or its queue was cleared.',
  )
}

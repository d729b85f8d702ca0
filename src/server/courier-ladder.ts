/** What the answers of webhooks mean, and when to try again. */

/** How a receiver took a delivery. */
export type Verdict =
  | 'taken'
  /** It wants to hear no more of this task. */
  | 'gone'
  /** It does not want this one: another try may help where the task was not yet known there, hardly more. */
  | 'refused'
  /** It may not have heard it: worth many tries. */
  | 'unheard'

/** Statuses below 500 that ask to come again. */
const COME_AGAIN = new Set([408, 425, 429])

/** Reads a status. A redirect is a refusal: hooks are not moved behind the back of who named them. */
export function verdictOf(status: number): Verdict {
  if (status >= 200 && status < 300) return 'taken'
  if (status === 410) return 'gone'
  return status >= 500 || COME_AGAIN.has(status) ? 'unheard' : 'refused'
}

/** Pauses between tries, in seconds. A state that passes is soon replaced by a newer one; the last word is not. */
const PAUSES = {
  unheard: { passing: [1, 5, 30], final: [1, 5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800] },
  refused: { passing: [1], final: [1, 30, 300] },
} as const

/** Pauses are drawn from this much around those above, so that failed deliveries do not come back all at once. */
const JITTER = 0.2

/** The longest a receiver may ask us to stay away. Milliseconds. */
const LONGEST_RETRY_AFTER = 3_600_000

export interface Failed {
  readonly verdict: 'refused' | 'unheard'
  readonly isFinal: boolean
  /** Tries that failed before this one. */
  readonly attempts: number
  /** The header of that name: seconds, or an HTTP date. */
  readonly retryAfter: string | null
  /** Milliseconds since the epoch. */
  readonly now: number
  /** 0 to 1. */
  readonly draw: number
}

/** When to try again, in milliseconds since the epoch; null to give up. */
export function nextTry({ verdict, isFinal, attempts, retryAfter, now, draw }: Failed): number | null {
  const seconds: number | undefined = PAUSES[verdict][isFinal ? 'final' : 'passing'][attempts]
  if (seconds === undefined) return null
  const pause = seconds * 1_000 * (1 + JITTER * (draw - 0.5))
  const asked = Math.min(waitAsked(retryAfter ?? '', now), LONGEST_RETRY_AFTER)
  return now + Math.round(Math.max(pause, asked))
}

/** Milliseconds that a `Retry-After` header asks for; 0 when it says nothing that can be read. */
function waitAsked(header: string, now: number): number {
  if (/^\d+$/.test(header)) return Number(header) * 1_000
  return (Date.parse(header) || now) - now
}

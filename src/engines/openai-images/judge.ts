/** What an answer means for a call. Pure. Only what surely was not taken is sent again. */
import type { FailureName } from '../../failures.ts'
import { recordOf, type Answer } from '../call.ts'
import type { Verdict } from '../insist.ts'

/** How the words of a refusal are understood: the first row that fits. */
const REFUSALS: readonly { readonly says: RegExp; readonly failure: FailureName; readonly advice: string }[] =
  [
    {
      says: /moderation|content.?policy|safety|policy.?violation/i,
      failure: 'engine-refused',
      advice: 'Use other words or another picture.',
    },
    {
      says: /insufficient.?quota|billing|credit|hard.?limit/i,
      failure: 'engine-unavailable',
      advice: 'The account has no credit left.',
    },
    { says: /model/i, failure: 'engine-unavailable', advice: 'Check "model" of the account.' },
    {
      says: /size/i,
      failure: 'engine-refused',
      advice: 'Set "sizes" of the account to those that the model draws.',
    },
  ]

/** Statuses of an account that may not, or of an address that is wrong: another account may be luckier. */
const ADVICE: Readonly<Record<number, string>> = {
  401: 'Check "key" of the account.',
  402: 'The account has no credit left.',
  403: 'Check "key" of the account, and what it may do.',
  404: 'Check "url" and "model" of the account.',
  405: 'Check "url" of the account: /v1 belongs to its end.',
}

/** Statuses of a server that had no time for the call. */
const BUSY = new Set([429, 503])

/** What an answer that is no success means. */
export function judge({ status, json, text, retryAfterMs }: Answer): Verdict {
  const { said, kind } = complaintIn(json) ?? { said: text, kind: '' }
  const reason = `HTTP ${status}: ${said === '' ? 'no reason given' : said}`
  const known = REFUSALS.find(({ says }) => says.test(kind)) ?? REFUSALS.find(({ says }) => says.test(said))
  if (known && status < 500 && (status !== 429 || known.advice === REFUSALS[1]?.advice)) {
    return { kind: 'failed', failure: known.failure, reason: `${known.advice} The server said ${reason}` }
  }
  if (BUSY.has(status)) return { kind: 'again', pauseMs: retryAfterMs, reason }
  const advice = ADVICE[status]
  if (advice)
    return { kind: 'failed', failure: 'engine-unavailable', reason: `${advice} The server said ${reason}` }
  if (status >= 300 && status < 400) {
    return { kind: 'failed', failure: 'engine-unavailable', reason: `"url" leads elsewhere: ${reason}` }
  }
  if (status < 500)
    return { kind: 'failed', failure: 'engine-refused', reason: `The server refused it: ${reason}` }
  // A server that says in its own words that it failed has drawn nothing; a gateway that lost it knows nothing.
  return kind === '' && complaintIn(json) === null
    ? { kind: 'unknown', reason }
    : { kind: 'failed', failure: 'engine-unavailable', reason: `The server failed: ${reason}` }
}

/** What a body complains of: `{error: {message, code, type}}`, or `{error, message}`; null for any other. */
export function complaintIn(json: unknown): { readonly said: string; readonly kind: string } | null {
  const { error, message } = recordOf(json)
  if (error === undefined) return null
  if (typeof error === 'string') {
    return typeof message === 'string' ? { said: message, kind: error } : { said: error, kind: '' }
  }
  const { message: said = '', code, type } = recordOf(error)
  return { said: String(said), kind: String(code ?? type ?? '') }
}

/** What the platform says went wrong, as failures with words a person can act on. Pure (Youchuan help, "API reference"). */
import type { FailureName } from '../../failures.ts'
import { recordOf, type Answer } from '../call.ts'
import type { Verdict } from '../insist.ts'

interface Trouble {
  readonly failure: FailureName
  readonly advice: string
}

const trouble = (failure: FailureName, advice: string): Trouble => ({ failure, advice })

const SENSITIVE = trouble('engine-refused', 'The words did not pass the review: use others.')
const NO_CREDIT = trouble('engine-unavailable', 'The account has no credit left.')
const BAD_WORDS = trouble(
  'invalid-parameter',
  'The platform does not take this prompt: look at its parameters.',
)
const NOT_THERE = trouble('engine-refused', 'The platform cannot do this to this picture.')

/** Reasons of refused calls. */
const REASONS: Readonly<Record<string, Trouble>> = {
  Invalid_Argument: BAD_WORDS,
  Invalid_Prompt_Parameter: BAD_WORDS,
  Msg_Sensitive: SENSITIVE,
  Invalid_App_Identifier: trouble('engine-unavailable', 'Check "app" and "secret" of the account.'),
  Permission_Denied: trouble('engine-unavailable', 'The application may not do this.'),
  No_More_Relax_Credit: trouble('engine-unavailable', 'The account has no relaxed tasks left.'),
  Relax_Not_Allow: trouble('engine-unavailable', 'The plan of the account has no relaxed mode.'),
  Account_Fee_Not_Enough: NO_CREDIT,
  No_Avaliable_Plan: trouble('engine-unavailable', 'The account has no plan that is valid now.'),
  Job_ReUpscale_Not_Support: NOT_THERE,
  Upscale_Not_Support: NOT_THERE,
  Not_Support: NOT_THERE,
}

/** What statuses without such a reason mean. */
const STATUSES: Readonly<Record<number, Trouble>> = {
  400: BAD_WORDS,
  401: trouble('engine-unavailable', 'Check "app" and "secret" of the account.'),
  402: NO_CREDIT,
  403: trouble('engine-unavailable', 'The application may not do this.'),
  404: trouble('parent-lost', 'The platform no longer has the job that this goes on from.'),
  405: NOT_THERE,
}

/** Nothing was taken: there is no room, or no time. */
const BUSY: ReadonlySet<string> = new Set(['Max_Concurrent_Limited', 'Server_Busy'])

/** What an answer that is no success means for a call. */
export function judge({ status, json, text, retryAfterMs }: Answer): Verdict {
  const { message = text, reason: kind = '' } = recordOf(json)
  const reason = `HTTP ${status}${kind === '' ? '' : ` ${String(kind)}`}: ${String(message)}`
  if (BUSY.has(String(kind)) || status === 429) return { kind: 'again', pauseMs: retryAfterMs, reason }
  const known = REASONS[String(kind)] ?? STATUSES[status]
  if (known) return { kind: 'failed', failure: known.failure, reason: `${known.advice} It said ${reason}` }
  if (status >= 500) return { kind: 'unknown', reason }
  return {
    kind: 'failed',
    failure: 'engine-unavailable',
    reason: `Check "url" of the account. It said ${reason}`,
  }
}

/** What the comment of a job that ended badly means. */
const COMMENTS: Readonly<Record<string, Trouble>> = {
  JobStatusReject: trouble('engine-refused', 'The pictures did not pass the review: use other words.'),
  JobStatusTextReject: SENSITIVE,
  JobStatusImagePromptDenied: trouble('engine-refused', 'A picture of the prompt did not pass the review.'),
  JobStatusBadPrompt: BAD_WORDS,
  JobStatusInvalidParameter: BAD_WORDS,
  JobStatusDuplicateImage: trouble('invalid-parameter', 'The prompt holds the same picture twice.'),
  JobStatusInvalidImagePromptLink: trouble(
    'picture-unreadable',
    'The platform could not fetch a picture of this task. Can it be reached from outside?',
  ),
  JobStatusTimeout: trouble('timed-out', 'The platform took too long.'),
  JobStatusRequestTimeout: trouble('timed-out', 'The platform took too long.'),
  JobStatusMaxConcurrentLimited: trouble('engine-unavailable', 'The account has too many jobs at a time.'),
  JobStatusCreditNotEnough: NO_CREDIT,
  JobStatusCanceled: trouble('engine-refused', 'Somebody stopped this job on the platform itself.'),
}

const UNKNOWN = trouble('engine-refused', 'The platform could not do it.')

/** The failure of a job that ended badly. */
export function troubleOfComment(comment: string): readonly [FailureName, string] {
  const { failure, advice } = COMMENTS[comment] ?? UNKNOWN
  return [failure, comment === '' ? advice : `${advice} (${comment})`]
}

/** Whether a comment tells of a bad end. */
export const isBadEnd = (comment: string): boolean =>
  comment in COMMENTS || comment === 'JobStatusFail' || comment === 'JobStatusError'

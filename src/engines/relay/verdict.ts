/**
 * What an answer to a submit means for the task. Pure. The one mistake that costs money is to send again what may have
 * been taken: that is done only after answers that prove the contrary.
 */
import { isAccepted, type ClientReply } from '../../client/reply.ts'
import type { Outcome, Trouble } from '../../client/outcome.ts'
import type { FailureName } from '../../failures.ts'
import { REPLY_CODES } from '../../protocol/reply.ts'

export type Verdict =
  /** The upstream has it under this id; with `isWindow` it waits for words. */
  | { readonly kind: 'taken'; readonly id: string; readonly isWindow: boolean }
  /** Surely not taken: it may be sent again, up to so many times. */
  | {
      readonly kind: 'again'
      readonly tries: number
      readonly pauseMs: number | null
      readonly reason: string
    }
  /** Surely not taken, and asking again would not help. */
  | { readonly kind: 'failed'; readonly failure: FailureName; readonly reason: string }
  /** Nobody knows: it may have been taken. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** Sendings while nothing listens: enough for an upstream that starts anew. */
const UNREACHABLE_TRIES = 4
/** Sendings while the upstream is full or wants a pause. */
const BUSY_TRIES = 8

/** A relay's own code for an answer of its upstream that it could not get or read (protocol page, "code values"). */
const LOST_BEHIND = 5
/** A relay's own code for a group that is overloaded. */
const OVERLOADED = 30

const FULL = /队列已满|队列数已达上限|并发数已达上限|queue.{0,20}full|maximum of job queues/i
const NO_PARENT = /关联任务不存在|目标任务不存在|task_not_found|task_no_found|no task/i

/** What the answer to a submit means. `isFollowUp`: it names a finished task of the upstream. */
export function judge(outcome: Outcome<ClientReply>, isFollowUp: boolean): Verdict {
  return outcome.ok ? judgeReply(outcome.value, isFollowUp) : judgeTrouble(outcome.trouble)
}

function judgeReply(reply: ClientReply, isFollowUp: boolean): Verdict {
  const { code, id, status, retryAfterMs } = reply
  const reason = toldBy(reply)
  if (isAccepted(reply)) {
    // With a status, 21 tells in its older sense of a task that is already there.
    const isWindow = code === REPLY_CODES.modal && reply.properties['status'] === undefined
    if (id !== null) return { kind: 'taken', id, isWindow }
    return { kind: 'unknown', reason: `the upstream took it and gave no id (${reason})` }
  }
  if (isFollowUp && NO_PARENT.test(reason)) return failed('parent-lost', reason)
  if (code === REPLY_CODES.queueFull || code === OVERLOADED || status === 429 || FULL.test(reason)) {
    return { kind: 'again', tries: BUSY_TRIES, pauseMs: retryAfterMs, reason }
  }
  if (code === LOST_BEHIND) return { kind: 'unknown', reason }
  return failed(FAILURE_OF_CODE[code] ?? failureOfStatus(status), reason)
}

/** What a code means for the task; other codes are judged by their HTTP status. */
const FAILURE_OF_CODE: Readonly<Record<number, FailureName>> = {
  [REPLY_CODES.noInstance]: 'engine-unavailable',
  [REPLY_CODES.systemError]: 'engine-unavailable',
  [REPLY_CODES.banned]: 'engine-refused',
}

/** Keys, credit and channels are matters of the account: another one may be luckier. */
const ACCOUNT_STATUSES = new Set([401, 402, 403, 407])

const failureOfStatus = (status: number): FailureName =>
  ACCOUNT_STATUSES.has(status) ? 'engine-unavailable' : 'engine-refused'

function judgeTrouble({ kind, status, message: reason, retryAfterMs: pauseMs }: Trouble): Verdict {
  if (kind === 'unreachable') return { kind: 'again', tries: UNREACHABLE_TRIES, pauseMs, reason }
  if (kind !== 'status' || status === null) return { kind: 'unknown', reason }
  // 503 comes from a gateway without a server, or from a relay without a channel: nothing was handed on.
  if (status === 429 || status === 503) return { kind: 'again', tries: BUSY_TRIES, pauseMs, reason }
  return status >= 500 ? { kind: 'unknown', reason } : failed(failureOfStatus(status), reason)
}

const failed = (failure: FailureName, reason: string): Verdict => ({ kind: 'failed', failure, reason })

function toldBy({ code, description, properties: { bannedWord } }: ClientReply): string {
  const words = description.trim() === '' ? 'no reason given' : description.trim()
  return typeof bannedWord === 'string' && !words.includes(bannedWord)
    ? `${words}: ${bannedWord} (code ${code})`
    : `${words} (code ${code})`
}

/** Why a task that failed upstream failed here: its own words, which clients know. Asking again would cost again. */
export function failureOfTask(failReason: string | null): readonly [FailureName, string] {
  const reason = failReason ?? 'The upstream gave no reason.'
  return [
    /invalid.parameter|unrecognized parameter/i.test(reason) ? 'invalid-parameter' : 'engine-refused',
    reason,
  ]
}

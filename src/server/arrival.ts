import type { SharedBody } from '../actions/bodies.ts'
import { PROMPT_LIMIT } from '../prompt/check.ts'
import { tooLong } from '../prompt/problems.ts'
import { refuse, type Refusal } from '../refusals.ts'
import type { AccountFilter } from '../schedule/need.ts'
import type { Submission } from '../task/submission.ts'
import type { Hook } from '../task/task.ts'
import type { Caller } from './atelier.ts'

/** Longest `state` that is kept. Characters. */
const STATE_LIMIT = 4_096
/** A text beyond this is no prompt. Characters. */
const RAW_LIMIT = 4 * PROMPT_LIMIT
/** Longest webhook address that is kept. Characters. */
const HOOK_LIMIT = 2_000

/** What every submit may bring beside what it asks. */
export type Arrival = Pick<Submission, 'owner' | 'speeds' | 'filter' | 'sandbox' | 'state' | 'hook'>

export interface ArrivalContext {
  /** Webhook of requests that name none. */
  readonly notifyHook: string | null
  /** Why a webhook address cannot be used; null when it can. */
  readonly checkHook: (url: string) => string | null
}

/** Reads state, webhook, filter and the speed of the path; refuses what is too long to be looked at. */
export function readArrival(
  caller: Caller,
  body: SharedBody & { readonly prompt?: string },
  context: ArrivalContext,
): Arrival | Refusal {
  const { state = null, prompt = '' } = body
  const objection = tooLongToRead(prompt)
  if (objection) return objection
  if (state !== null && state.length > STATE_LIMIT) {
    return refuse('text-too-long', { field: 'state', length: state.length, limit: STATE_LIMIT })
  }
  const hook = readHook(caller, body.notifyHook, context)
  if (hook && 'http' in hook) return hook
  const speeds = caller.speed ? [caller.speed] : []
  const { owner, sandbox } = caller
  return { owner, speeds, filter: filterOf(body.accountFilter), sandbox, state, hook }
}

/** Why a text is not read at all, whatever its braces stand for; null when it is. */
export function tooLongToRead({ length }: string): Refusal | null {
  return length > RAW_LIMIT ? refuse('prompt-invalid', tooLong(length, PROMPT_LIMIT)) : null
}

/** Clients send empty texts for what they do not ask (clients page, "Comfly"). */
function filterOf(filter: SharedBody['accountFilter']): AccountFilter {
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== ''))
}

/** The request's own webhook, else the key's, else the server's; `""` means none. */
function readHook(caller: Caller, own: string | undefined, context: ArrivalContext): Hook | Refusal | null {
  const url = own ?? caller.notifyHook ?? context.notifyHook ?? ''
  if (url.trim() === '') return null
  if (url.length > HOOK_LIMIT) {
    return refuse('text-too-long', { field: 'notifyHook', length: url.length, limit: HOOK_LIMIT })
  }
  const cause = context.checkHook(url)
  if (cause !== null) return refuse('hook-invalid', { url, cause })
  return { url, base: caller.base, profile: caller.profile.name }
}

/** The answer to a submit as any server of this API gives it, read into one shape (protocol page, "Submit envelope"). */
import { REPLY_CODES } from '../protocol/reply.ts'
import type { Heard } from './heard.ts'
import { isJson, listIn, numberIn, objectIn, textIn, wordsIn, type Json } from './json.ts'

/** A submit's answer. */
export interface ClientReply {
  /** One of the codes of the field (`REPLY_CODES`), or a server's own: -1 of trueai, 5 and 30 of relays. */
  readonly code: number
  readonly description: string
  /** The id of the task: where one request makes several, the first. Null on refusal. */
  readonly id: string | null
  /** The ids of all tasks, or the links of uploaded pictures. */
  readonly results: readonly string[]
  readonly properties: Json
  /** The HTTP status that it came with. */
  readonly status: number
  /** What a busy server asks to wait. Milliseconds. */
  readonly retryAfterMs: number | null
}

/** Reads an envelope, whatever its HTTP status; null for JSON without a code. */
export function readReply({ json: value, ...http }: Heard): ClientReply | null {
  const json = unwrapped(value)
  const code = numberIn(json?.['code'])
  if (!json || code === null) return null
  const results = resultsIn(json['result'])
  return {
    code,
    description: describedIn(json),
    id: results[0] ?? null,
    results,
    properties: objectIn(json['properties']),
    ...http,
  }
}

/** True for a reply that made a task, or found it: code 1, 21 or 22. */
export function isAccepted({ code }: ClientReply): boolean {
  return code === REPLY_CODES.accepted || code === REPLY_CODES.queued || code === REPLY_CODES.modal
}

/** What a body that is no envelope says of an error: `error.message` of relays, `message` of others; null for nothing. */
export function complaintIn(value: unknown): string | null {
  const json = objectIn(value)
  const { error } = json
  return wordsIn(objectIn(error)['message'] ?? error) ?? wordsIn(describedIn(json))
}

function describedIn(json: Json): string {
  return textIn(json['description']) || textIn(json['message'])
}

/** Some gateways put the envelope into another: `{"code":"success","data":{"code":1,…}}`. */
function unwrapped(value: unknown): Json | null {
  if (!isJson(value)) return null
  const { data } = value
  return isJson(data) && 'code' in data ? data : value
}

/** One id, several between commas, a list of links; ids may come as numbers. */
function resultsIn(result: unknown): readonly string[] {
  const parts = Array.isArray(result) ? listIn(result).map(textIn) : textIn(result).split(',')
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

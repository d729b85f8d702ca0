/** What is wrong with what came back for a shot. */
import type { Answer } from './answer.ts'
import type { Description, Operation } from './description.ts'
import type { Ask, Shot } from './shot.ts'
import type { Exchange } from './wire.ts'

export interface JudgeSettings {
  readonly description: Description
  /** Texts no answer may hold: secrets of the server, and what another owner's task says. */
  readonly secrets: readonly string[]
  /** Whether the operator's key is sent: to all others the operator's routes are closed. */
  readonly isOperator: boolean
}

/** Says what is wrong with what came back for a shot, or null. */
export type Judge = (shot: Shot, exchange: Exchange) => string | null

/** What any route may answer to a request that is wrong in itself; its body is then a refusal. */
const GENERAL_STATUSES: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 408, 413, 414, 417, 426, 431])
/** Pages for people: not described, and not JSON. */
const PAGES = /^\/(docs|openapi\.json)(\/|$|\?)/
/** Codes of answers that took the request; all others are refusals. */
const TAKEN: ReadonlySet<unknown> = new Set([1, 21, 22])
const NOBODY: Ask = { method: '', target: '' }

/** The judge of a run. */
export function createJudge({ description, secrets, isOperator }: JudgeSettings): Judge {
  const faultOf = (answer: Answer, ask: Ask): string | null => {
    const secret = secrets.find((text) => answer.body.includes(text))
    if (secret !== undefined) return `the answer tells ${JSON.stringify(secret)}`
    const operation = description.operationOf(ask)
    if (operation?.isAdmin && !isOperator && isOpen(answer)) return 'the door of the operator is open'
    return (
      statusFault(answer, operation) ??
      (isBodiless(answer, ask, operation) ? null : bodyFault(answer, operation))
    )
  }
  return (shot, { answers, ending, trouble }) => {
    if (ending === 'gone' || ending === 'broken') return trouble
    if (ending === 'late') return `no answer in time ${trouble}`.trimEnd()
    if (ending === 'closed' && !shot.mayClose) return `closed without an answer ${trouble}`.trimEnd()
    for (const [at, answer] of answers.entries()) {
      const fault = faultOf(answer, shot.asks[at] ?? NOBODY)
      if (fault !== null) return `${fault} (status ${answer.status})`
    }
    return null
  }
}

/** Whether an answer shows or does something: programs of the field are refused with status 200 too. */
const isOpen = ({ status, body }: Answer): boolean => status < 400 && !body.includes('"success":false')

function statusFault({ status }: Answer, operation: Operation | undefined): string | null {
  if (operation?.answers.has(status)) return null
  if (status >= 500) return 'the server failed'
  return operation && !GENERAL_STATUSES.has(status)
    ? `not described for ${operation.method} ${operation.path}`
    : null
}

/** Whether nothing is said of the body: there is none, or it is a picture or a page. */
function isBodiless({ status }: Answer, { method, target }: Ask, operation: Operation | undefined): boolean {
  if (method === 'HEAD' || status === 204 || status === 304) return true
  return operation?.answers.get(status) === null || (status < 400 && PAGES.test(target))
}

function bodyFault({ status, headers, body }: Answer, operation: Operation | undefined): string | null {
  const type = headers.get('content-type') ?? ''
  if (!type.startsWith('application/json')) {
    return `the body is not JSON but ${type || 'of no type'}: ${body.toString('latin1', 0, 80)}`
  }
  const json = jsonOf(body)
  if (json === undefined) return `the body is broken JSON: ${body.toString('latin1', 0, 80)}`
  const documented = operation?.answers.get(status)
  const isEnveloped = isEnvelope(json) && envelopeFault(json) === null
  // What is refused before any route sees it is refused in the envelope, whatever the route would say.
  if (!documented || (GENERAL_STATUSES.has(status) && isEnveloped)) return envelopeFault(json)
  return documented(json) ?? (isEnvelope(json) ? envelopeFault(json) : null)
}

/** `undefined` for what is no JSON in UTF-8. */
function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

const isEnvelope = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && 'code' in json && 'description' in json

/** The envelope says a number, words, and an id only of what was taken. */
function envelopeFault(json: unknown): string | null {
  if (!isEnvelope(json)) return 'the answer is no envelope'
  const { code, description, result, properties } = json
  if (typeof code !== 'number') return `code is ${JSON.stringify(code)}`
  if (typeof description !== 'string' || description === '')
    return `description is ${JSON.stringify(description)}`
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
    return `properties is ${JSON.stringify(properties)}`
  }
  return !TAKEN.has(code) && result !== null ? `result is ${JSON.stringify(result)} with code ${code}` : null
}

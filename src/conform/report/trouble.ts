import type { Trouble } from '../play.ts'

/** Characters of a body that a report shows. */
const MOST_BODY = 4000
const SECRET = /^(authorization|mj-api-secret)$/i

/** What did not fit, fit to be shown: without keys, and with bodies cut short. */
export interface ToldTrouble {
  readonly step: string
  readonly difference: string
  readonly request: {
    readonly line: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  } | null
  readonly answer: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  } | null
}

/** A trouble as a report tells it. */
export function tell({ step, message, question, answer }: Trouble): ToldTrouble {
  return {
    step,
    difference: message,
    request: question && {
      line: `${question.method} ${question.url}`,
      headers: withoutSecrets(question.headers),
      body: cut(question.body ?? ''),
    },
    answer: answer && { status: answer.status, headers: answer.headers, body: cut(bodyOf(answer)) },
  }
}

function withoutSecrets(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET.test(name) ? '…' : value]),
  )
}

function bodyOf({ headers, text, bytes }: NonNullable<Trouble['answer']>): string {
  return /^(image|video)\//.test(headers['content-type'] ?? '') ? `${bytes.length} bytes` : text
}

/** Characters that are looked at: some cases send ten million. */
const MOST_READ = 100_000
/** Pictures in base64 say nothing to a reader. */
const BASE64 = /([A-Za-z0-9+/]{16})[A-Za-z0-9+/]{64,}=*/g

function cut(text: string): string {
  const short = text.slice(0, MOST_READ).replaceAll(BASE64, '$1…')
  const isCut = short.length > MOST_BODY || text.length > MOST_READ
  return isCut ? `${short.slice(0, MOST_BODY)}… (${text.length} characters)` : short
}

/** A server of this shape: pictures, words, and the list of its models. */
import { EngineError, type Outbound } from '../engine.ts'
import { bytesOf, readAnswer, recordOf, send, shown, Unanswered, type Answer } from '../call.ts'
import { insist, Odd, type Upstream } from '../insist.ts'
import { complaintIn, judge } from './judge.ts'
import type { OpenAiImagesOptions } from './options.ts'
import type { ProfileRow } from './profiles.ts'
import { requestFor, type Asked } from './request.ts'
import { eventsIn } from './sse.ts'

/** A picture as an answer brings it: its bytes, or where they are. */
export type Given = { readonly bytes: Uint8Array } | { readonly url: string }

/** One turn of a talk, as the chat API takes it. */
export interface Turn {
  readonly role: 'system' | 'user'
  readonly content: unknown
}

export interface Api {
  /** Asks for pictures in one call; there may be fewer than asked for. Throws `EngineError`. */
  draw(asked: Asked, signal: AbortSignal, onPartial: (bytes: Uint8Array) => void): Promise<readonly Given[]>
  /** What the chat model says. Throws `EngineError`. */
  say(turns: readonly Turn[], signal: AbortSignal): Promise<string>
  /** Names of its models; null where it lists none. Throws `EngineError` when it is away or does not know the key. */
  models(signal: AbortSignal): Promise<readonly string[] | null>
}

export interface ApiContext {
  readonly options: OpenAiImagesOptions
  readonly row: ProfileRow
  readonly outbound: Outbound
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
}

/** How long a short answer may take. */
const ANSWER_MS = 15_000

/** Texts that stand in no message. */
type Secrets = readonly (string | undefined)[]

const bearer = (key: string | undefined): Readonly<Record<string, string>> =>
  key === undefined ? {} : { authorization: `Bearer ${key}` }

/** Opens nothing yet: every call stands for itself. */
export function createApi({ options, row, outbound, pause }: ApiContext): Api {
  const base = options.url.replace(/\/+$/, '')
  const chatBase = (options.chatUrl ?? base).replace(/\/+$/, '')
  const chatKey = options.chatKey ?? (chatBase === base ? options.key : undefined)
  const secrets = [options.key, options.chatKey]
  const callMs = options.callSeconds * 1_000
  const upstream: Upstream = { outbound, pause, judge, lost: row.isPaid ? mayHaveRun : gone, secrets }

  return {
    draw(asked, signal, onPartial) {
      const { path, contentType, body } = requestFor(asked, row, options)
      const headers = { ...bearer(options.key), 'content-type': contentType }
      const call = { link: base + path, headers, body, timeoutMs: callMs }
      return insist({ upstream, call, signal }, (response) =>
        /event-stream/i.test(response.headers.get('content-type') ?? '')
          ? streamed(response, { signal, onPartial, secrets })
          : readAnswer(response, signal).then(givenIn),
      )
    },
    say(turns, signal) {
      const headers = { ...bearer(chatKey), 'content-type': 'application/json' }
      const body = JSON.stringify({ model: options.chatModel, messages: turns })
      const call = { link: `${chatBase}/chat/completions`, headers, body, timeoutMs: callMs }
      return insist({ upstream, call, signal }, async (response) =>
        wordsIn(await readAnswer(response, signal)),
      )
    },
    async models(signal) {
      const call = { link: `${base}/models`, headers: bearer(options.key), timeoutMs: ANSWER_MS }
      try {
        const answer = await readAnswer(await send(outbound, call, signal), signal)
        const { status } = answer
        if (status === 401 || status === 403 || status >= 500) throw unwell(call.link, answer, secrets)
        const { data } = recordOf(answer.json)
        return Array.isArray(data) ? data.map((model) => String(recordOf(model)['id'])) : null
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error
        throw new EngineError('engine-unavailable', `${call.link} did not answer: ${error.message}.`)
      }
    },
  }
}

const mayHaveRun = (reason: string): EngineError =>
  new EngineError('may-have-run', `The server may have drawn this, and nobody knows: ${reason}`)

/** A server of one's own costs nothing but time: the task has another try. */
const gone = (reason: string): EngineError =>
  new EngineError('engine-crashed', `The server lost this task: ${reason}`)

function unwell(link: string, answer: Answer, secrets: Secrets): EngineError {
  const said = complaintIn(answer.json)?.said ?? answer.text
  const advice = answer.status < 500 ? ' Check "key" of the account.' : ''
  return new EngineError(
    'engine-unavailable',
    `${link} answered HTTP ${answer.status}: ${shown(said, secrets)}.${advice}`,
  )
}

/** The pictures of an answer. Throws `Odd`. */
function givenIn({ json, text }: Answer): readonly Given[] {
  const { data } = recordOf(json)
  const given = (Array.isArray(data) ? data : []).flatMap(pictureIn)
  if (given.length > 0) return given
  throw new Odd(`it answered without a picture: "${shown(text)}"`)
}

function pictureIn(item: unknown): Given[] {
  const { b64_json: base64, url } = recordOf(item)
  if (typeof base64 === 'string' && base64 !== '') return [{ bytes: Buffer.from(base64, 'base64') }]
  return typeof url === 'string' && url !== '' ? [{ url }] : []
}

interface Streaming {
  readonly signal: AbortSignal
  readonly onPartial: (bytes: Uint8Array) => void
  readonly secrets: Secrets
}

/** The pictures of a stream, the unfinished ones as they come. Throws `Odd`, or `EngineError` for an error in it. */
async function streamed(
  response: Response,
  { signal, onPartial, secrets }: Streaming,
): Promise<readonly Given[]> {
  const given: Given[] = []
  for await (const event of eventsIn(bytesOf(response, signal))) {
    const { type } = recordOf(event)
    const kind = String(type)
    const [picture] = pictureIn(event)
    if (kind.endsWith('.partial_image') && picture && 'bytes' in picture) onPartial(picture.bytes)
    else if (kind.endsWith('.completed') && picture) given.push(picture)
    else if (complaintIn(event)) throw refusalIn(event, secrets)
  }
  if (given.length > 0) return given
  throw new Odd('the stream ended without a picture')
}

/** An error that comes in a stream stands for a status of 400: the server itself says that nothing was drawn. */
function refusalIn(event: unknown, secrets: Secrets): Error {
  const verdict = judge({ status: 400, json: event, text: '', retryAfterMs: null })
  return verdict.kind === 'failed'
    ? new EngineError(verdict.failure, shown(verdict.reason, secrets))
    : new Odd(verdict.reason)
}

/** What the first choice of a chat says. Throws `Odd`. */
function wordsIn({ json, text }: Answer): string {
  const { choices } = recordOf(json)
  const { message } = recordOf(Array.isArray(choices) ? choices[0] : null)
  const { content } = recordOf(message)
  if (typeof content === 'string' && content.trim() !== '') return content
  throw new Odd(`it answered without words: "${shown(text)}"`)
}

/** The open platform over HTTP (Youchuan help, "API reference"). */
import { readAnswer, recordOf, send, shown, Unanswered } from '../call.ts'
import { EngineError, type Outbound } from '../engine.ts'
import { insist, Odd, type Upstream } from '../insist.ts'
import { readJob, type TobJob } from './job.ts'
import type { YouchuanOptions } from './options.ts'
import { judge } from './troubles.ts'

/** A call that begins a job. */
export interface Order {
  /** `diffusion` */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** What was learnt of a job: it is there, it is not, or nobody could say. */
export type Look =
  | { readonly kind: 'job'; readonly job: TobJob }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'silence'; readonly retryAfterMs: number | null }

export interface Api {
  /**
   * Begins a job; its id. Throws `EngineError`: `may-have-run` when nobody knows whether it began. A run that is left to a
   * later process waits for the id, which is what that process goes on by.
   */
  begin(order: Order, signal: AbortSignal): Promise<string>
  /** Asks for a job. Throws the signal's reason when that aborts, and nothing else. */
  look(id: string, signal: AbortSignal): Promise<Look>
  /** Throws `EngineError` when the platform is away, or the account is not what it should be. It costs nothing. */
  check(signal: AbortSignal): Promise<void>
}

/** How long an answer may take. */
const ANSWER_MS = 30_000

export interface ApiContext {
  readonly options: Pick<YouchuanOptions, 'url' | 'app' | 'secret'>
  readonly outbound: Outbound
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
}

/** Opens nothing yet: every call stands for itself. */
export function createApi({ options, outbound, pause }: ApiContext): Api {
  const base = `${options.url.replace(/\/+$/, '')}/v1/tob`
  const headers = {
    'x-youchuan-app': options.app,
    'x-youchuan-secret': options.secret,
    'content-type': 'application/json',
  }
  const secrets = [options.secret]
  const upstream: Upstream = { outbound, pause, judge, lost: mayHaveRun, secrets }

  const ask = async (path: string, signal: AbortSignal) =>
    readAnswer(
      await send(outbound, { link: `${base}/${path}`, headers, timeoutMs: ANSWER_MS }, signal),
      signal,
    )

  return {
    begin({ path, body }, signal) {
      const call = { link: `${base}/${path}`, headers, body: JSON.stringify(body), timeoutMs: ANSWER_MS }
      const sending = cancelOf(signal)
      return insist({ upstream, call, signal, sending }, async (response) => {
        const { json, text } = await readAnswer(response, sending)
        const { id } = recordOf(json)
        if (typeof id === 'string' && id !== '') return id
        throw new Odd(`it answered without the id of a job: "${text}"`)
      })
    },
    async look(id, signal) {
      try {
        const { status, json, retryAfterMs } = await ask(`job/${encodeURIComponent(id)}`, signal)
        if (status === 404) return { kind: 'nowhere' }
        const job = status === 200 ? readJob(json) : null
        return job ? { kind: 'job', job } : { kind: 'silence', retryAfterMs }
      } catch (error) {
        if (error instanceof Unanswered) return { kind: 'silence', retryAfterMs: null }
        throw error
      }
    },
    async check(signal) {
      try {
        const answer = await ask('subscribe', signal)
        if (answer.status === 200) return
        throw new EngineError('engine-unavailable', shown(judge(answer).reason, secrets))
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error
        throw new EngineError('engine-unavailable', `${base} did not answer: ${error.message}.`)
      }
    },
  }
}

/** Aborts as another signal does, but only to cancel. */
function cancelOf(signal: AbortSignal): AbortSignal {
  const cancelling = new AbortController()
  const cancel = () => signal.reason === 'cancel' && cancelling.abort(signal.reason)
  signal.addEventListener('abort', cancel, { once: true })
  return cancelling.signal
}

const mayHaveRun = (reason: string): EngineError =>
  new EngineError('may-have-run', `The platform may have taken this task, and nobody knows: ${reason}`)

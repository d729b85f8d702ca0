import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { finished } from 'node:stream/promises'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { refuse, type Refusal } from '../refusals.ts'
import type { Log } from '../telemetry/log.ts'
import { shapeOf, type RefusalShape } from '../protocol/profiles.ts'
import type { Reply } from '../protocol/reply.ts'
import { knownCaller } from './caller.ts'
import { encodeReply, languageOf, refusalReply, sendFresh } from './envelope.ts'

/** How long a body that is too large may go on. Milliseconds. */
const DRAIN_MS = 5_000

/** Carries a refusal out of places that can only throw. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.text.en)
    this.refusal = refusal
  }
}

/** Answers with a refusal: its status and its words, in the language and the dialect of the caller. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const caller = knownCaller(reply.request)
  const shape: RefusalShape = caller ? shapeOf(caller.profile, refusal) : {}
  const language = caller?.language ?? languageOf(reply.request.headers)
  const words = refusalReply({ ...refusal, code: shape.code ?? refusal.code }, language)
  reply.code(shape.http ?? refusal.http)
  if (shape.body === 'empty') return reply.header('cache-control', 'no-store').send()
  return sendFresh(reply, shape.body === 'relay' ? relayText(words, shape.text) : encodeReply(words))
}

/** An error as new-api tells its own: the text that its clients know, then ours. */
function relayText({ code, description }: Reply, text = ''): string {
  return JSON.stringify({ description: `${text} ${description}`.trim(), type: 'upstream_error', code })
}

/** The one place where what was thrown becomes an answer. A bug is logged with its cause and shown as a number. */
export function answerErrors(app: FastifyInstance, { log, bodyMegabytes }: BoundarySettings): void {
  app.setErrorHandler<FastifyError | Refused>(async (error, request, reply) => {
    if (error instanceof Refused) return sendRefusal(reply, error.refusal)
    if (error.statusCode === 413) {
      await drain(request.raw)
      reply.removeHeader('connection')
      return sendRefusal(reply, refuse('body-too-large', { limit: `${bodyMegabytes} MB` }))
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return sendRefusal(reply, refuse('request-broken', { cause: error.message }))
    }
    const id = randomBytes(4).toString('hex')
    log.error({ err: error, id, method: request.method, path: request.routeOptions.url }, 'internal error')
    return sendRefusal(reply, refuse('internal', { id }))
  })
}

/** Lets a client finish sending: hanging up on one that still sends would take the answer with it. */
async function drain(request: IncomingMessage): Promise<void> {
  request.resume()
  await finished(request, { signal: AbortSignal.timeout(DRAIN_MS) }).catch(() => {})
}

export interface BoundarySettings {
  readonly log: Log
  readonly bodyMegabytes: number
}

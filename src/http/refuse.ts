import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { refuse, type Refusal } from '../refusals.ts'
import type { Log } from '../telemetry/log.ts'
import { encodeReply, languageOf, refusalReply, sendFresh } from './envelope.ts'

/** Carries a refusal out of places that can only throw. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.text.en)
    this.refusal = refusal
  }
}

/** Answers with a refusal: its status, and its words in the caller's language. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const words = refusalReply(refusal, languageOf(reply.request.headers))
  return sendFresh(reply.code(refusal.http), encodeReply(words))
}

/** The one place where what was thrown becomes an answer. A bug is logged with its cause and shown as a number. */
export function answerErrors(app: FastifyInstance, { log, bodyMegabytes }: BoundarySettings): void {
  app.setErrorHandler<FastifyError | Refused>((error, request, reply) => {
    if (error instanceof Refused) return sendRefusal(reply, error.refusal)
    if (error.statusCode === 413) {
      // Fastify would hang up on a client that is still sending, and the answer would be lost with it.
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

export interface BoundarySettings {
  readonly log: Log
  readonly bodyMegabytes: number
}

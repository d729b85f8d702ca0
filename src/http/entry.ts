import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../refusals.ts'
import { FILES_ROUTE } from '../task/encode.ts'
import { ANY_ORIGIN, preflightHeaders, type Headers } from './cors.ts'
import { JSON_TYPE } from './envelope.ts'
import type { Gate } from './gate.ts'
import { sendRefusal } from './refuse.ts'

/** What decides whether a request comes in. */
export interface Entry {
  readonly gate: Gate
  /** True once the server takes no more requests. */
  readonly isStopped: () => boolean
}

/** The headers that let a page read the answer to this request: pictures are for every page. */
export function originHeaders({ url, headers }: FastifyRequest, gate: Gate): Headers {
  return url.startsWith(FILES_ROUTE) ? ANY_ORIGIN : gate.cors.headersFor(headers.origin)
}

/** What every request meets first, known route or not. */
export function guardEntry(app: FastifyInstance, { gate, isStopped }: Entry): void {
  app.addHook('onRequest', async (request, reply) => {
    const { headers, url, method } = request
    // First, so that a page can read the errors as well.
    reply.headers(originHeaders(request, gate))
    if (isStopped()) return sendRefusal(reply, refuse('shutting-down', {}))

    const stranger = gate.hostRefusal(headers)
    if (stranger) return sendRefusal(reply, stranger)

    if (method === 'OPTIONS' && headers['access-control-request-method'] !== undefined) {
      const refusal = url.startsWith(FILES_ROUTE) ? null : gate.cors.refusalOf(headers.origin)
      if (refusal) return sendRefusal(reply, refusal)
      return reply.code(204).headers(preflightHeaders(headers['access-control-request-headers'])).send()
    }
    // Bodies are JSON whatever they are called; the framework would answer 415 to a name it cannot read.
    if (headers['content-type'] !== undefined) headers['content-type'] = JSON_TYPE
  })

  // A reply that was running when the server stopped is the last of its connection.
  app.addHook('onSend', async (_, reply) => {
    if (isStopped()) reply.header('connection', 'close')
  })
}

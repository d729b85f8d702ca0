import type { FastifyInstance, HTTPMethods } from 'fastify'
import { refuse } from '../refusals.ts'
import { pathOf } from './access-log.ts'
import { sendRefusal } from './refuse.ts'

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Watches which paths are registered. The function it gives adds, once all are, what each answers to the other
 * methods: OPTIONS with what is allowed, the rest with 405.
 */
export function watchMethods(app: FastifyInstance): () => void {
  const known = new Map<string, Set<HTTPMethods>>()
  app.addHook('onRoute', ({ url, method }) => {
    known.set(url, new Set([...(known.get(url) ?? []), ...[method].flat()]))
  })
  return () => {
    // A copy: these answers are routes too, and the walk must not meet them.
    for (const [url, methods] of Array.from(known)) {
      const method = METHODS.filter((one) => !methods.has(one))
      answerOthers(app, { url, method, allowed: [...methods, 'OPTIONS'].join(', ') })
    }
  }
}

interface Others {
  readonly url: string
  readonly method: HTTPMethods[]
  readonly allowed: string
}

function answerOthers(app: FastifyInstance, { url, method, allowed }: Others): void {
  app.route({
    url,
    method,
    schema: { hide: true },
    exposeHeadRoute: false,
    // Before the body is read: what it holds does not matter.
    onRequest: async (request, reply) => {
      reply.header('allow', allowed)
      if (request.method === 'OPTIONS') return reply.code(204).send()
      const path = pathOf(request.url)
      return sendRefusal(reply, refuse('method-unknown', { method: request.method, path, allowed }))
    },
    handler: (_, reply) => reply.send(),
  })
}

import type { FastifyInstance } from 'fastify'
import type { Log } from '../telemetry/log.ts'

/** One line for each answer, without query or headers: keys may stand there. Polling is told at debug only. */
export function logAccess(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async ({ method, url }, reply) => {
    const line = { method, path: pathOf(url), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    if (method === 'POST' && reply.statusCode !== 404) log.info(line, 'answered')
    else log.debug(line, 'answered')
  })
}

/** The path of a request's target. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url
}

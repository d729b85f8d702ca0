import type { FastifyInstance } from 'fastify'
import type { Log } from '../telemetry/log.ts'

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** One line for each answer, without query or headers: keys may stand there. Reading is told at debug only: clients poll. */
export function logAccess(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async ({ method, url }, reply) => {
    const line = { method, path: pathOf(url), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    if (READING.has(method)) log.debug(line, 'answered')
    else log.info(line, 'answered')
  })
}

/** The path of a request's target. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url
}

import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../server/atelier.ts'

/** Name under which the dialect keeps the caller on a request. */
export const CALLER = 'caller'

/** Who sent this request of the dialect: known to every handler behind its door. */
export function callerOf(request: FastifyRequest): Caller {
  return request.getDecorator<Caller>(CALLER)
}

import type { FastifyRequest } from 'fastify'
import type { Atelier, Caller } from '../../server/atelier.ts'
import type { LinkSettings } from '../address.ts'
import type { Gate } from '../gate.ts'
import type { Pace } from '../pace.ts'

/** What the routes of the dialect stand on. */
export interface DialectContext {
  readonly atelier: Atelier
  readonly gate: Gate
  readonly pace: Pace
  readonly links: LinkSettings
}

/** Name under which the dialect keeps the caller on a request. */
export const CALLER = 'caller'

/** Who sent this request of the dialect: known to every handler behind its door. */
export function callerOf(request: FastifyRequest): Caller {
  return request.getDecorator<Caller>(CALLER)
}

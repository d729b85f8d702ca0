import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Refusal } from '../refusals.ts'
import type { Gate } from './gate.ts'

/** Who stands on the audit trail for what comes in by this door. */
export const ADMIN = 'admin'

/** Lets only the administrator use the routes of a scope; `refuse` tells everyone else. */
export function guardAdmin(
  scope: FastifyInstance,
  gate: Gate,
  refuse: (reply: FastifyReply, refusal: Refusal) => FastifyReply,
): void {
  scope.addHook('onRequest', async (request, reply) => {
    const refusal = gate.adminRefusal(request.raw)
    if (refusal) return refuse(reply, refusal)
  })
}

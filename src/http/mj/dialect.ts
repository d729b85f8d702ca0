/** The default dialect: the same routes under every speed prefix, behind one door. */
import type { FastifyInstance } from 'fastify'
import { SPEED_PREFIXES } from '../../protocol/speed.ts'
import { refuse } from '../../refusals.ts'
import { baseOf } from '../address.ts'
import { sendRefusal } from '../refuse.ts'
import { CALLER, type DialectContext } from './context.ts'
import { registerSubmits } from './submits.ts'
import { registerTasks } from './tasks.ts'

/** Registers the dialect. A task made under one prefix is known under all of them: a prefix only says a speed. */
export function registerDialect(app: FastifyInstance, context: DialectContext): void {
  app.decorateRequest(CALLER, null)
  for (const { prefix, speed } of SPEED_PREFIXES) {
    app.register(
      async (scope) => {
        scope.addHook('onRequest', async (request, reply) => {
          const owner = context.gate.ownerOf(request.raw)
          if (typeof owner !== 'string') return sendRefusal(reply, owner)
          const base = baseOf(request.headers, context.links)
          request.setDecorator(CALLER, { owner, base, speed, notifyHook: null })
        })
        registerSubmits(scope, context)
        registerTasks(scope, context)
        registerFaceSwap(scope)
      },
      { prefix },
    )
  }
}

/** Face swapping is known to clients of the field and refused in words, not with an unknown route. */
function registerFaceSwap(scope: FastifyInstance): void {
  scope.post('/insight-face/*', { schema: { hide: true } }, async (_, reply) =>
    sendRefusal(reply, refuse('feature-absent', { feature: 'face swapping' })),
  )
}

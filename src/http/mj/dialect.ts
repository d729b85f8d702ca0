/** The default dialect: the same routes under every speed prefix, behind one door. */
import type { FastifyInstance } from 'fastify'
import { SPEED_PREFIXES } from '../../protocol/speed.ts'
import { refuse } from '../../refusals.ts'
import { answerOf } from '../answer-of.ts'
import { sendRefusal } from '../refuse.ts'
import { isVisitor } from '../auth.ts'
import { noteCaller, toCaller } from '../caller.ts'
import type { DialectContext } from './context.ts'
import { doorAnswers, ReplySchema } from './schemas.ts'
import { registerAccounts } from './accounts.ts'
import { registerHome } from './home.ts'
import { registerImage } from './image.ts'
import { registerQueries } from './queries.ts'
import { registerSubmits } from './submits.ts'
import { registerTasks } from './tasks.ts'

/** Registers the dialect. A task made under one prefix is known under all of them: a prefix only says a speed. */
export function registerDialect(app: FastifyInstance, context: DialectContext): void {
  for (const { prefix, speed } of SPEED_PREFIXES) {
    app.register(
      async (scope) => {
        scope.addHook('onRequest', async (request, reply) => {
          const visitor = context.gate.visitorOf(request.raw)
          if (!isVisitor(visitor)) return sendRefusal(reply, visitor)
          noteCaller(request, toCaller(request, { visitor, speed, links: context.links }))
        })
        registerSubmits(scope, context)
        registerTasks(scope, context)
        registerQueries(scope, context)
        registerImage(scope, context)
        registerAccounts(scope, context)
        registerFaceSwap(scope)
      },
      { prefix },
    )
    app.register(async (scope) => registerHome(scope, context), { prefix })
  }
}

/** Face swapping is known to clients of the field and refused in words, not with an unknown route. */
function registerFaceSwap(scope: FastifyInstance): void {
  const schema = {
    tags: ['Submit'],
    summary: 'Swap faces: not offered',
    description: 'Answers code 4. Here for clients that know the route.',
    response: { 200: answerOf('Refused in words.', ReplySchema), ...doorAnswers },
  }
  for (const path of ['/insight-face/swap', '/insight-face/video-swap']) {
    scope.post(path, { schema }, async (_, reply) =>
      sendRefusal(reply, refuse('feature-absent', { feature: 'face swapping' })),
    )
  }
}

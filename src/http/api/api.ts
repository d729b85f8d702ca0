/** What is ours alone, under /api: plain HTTP verbs and statuses, whatever the dialect of the key. */
import type { FastifyInstance } from 'fastify'
import { PROFILES } from '../../protocol/profiles.ts'
import { isVisitor } from '../auth.ts'
import { noteCaller, toCaller } from '../caller.ts'
import { Refused, sendRefusal } from '../refuse.ts'
import { registerAdmin } from './admin.ts'
import { plainly } from './answers.ts'
import type { ApiContext } from './context.ts'
import { registerPromptLint } from './prompt.ts'
import { registerSandboxes } from './sandbox.ts'

/** Mounts them: some for whoever has a key, the others for the administrator. */
export function registerApi(app: FastifyInstance, context: ApiContext): void {
  app.register(
    async (api) => {
      api.setErrorHandler(async (error, _, reply) => {
        if (error instanceof Refused) return sendRefusal(reply, plainly(error.refusal))
        throw error
      })
      api.register(async (scope) => {
        letVisitorsIn(scope, context)
        registerPromptLint(scope, context)
      })
      api.register(async (scope) => registerAdmin(scope, context), { prefix: '/admin' })
      api.register(async (scope) => registerSandboxes(scope, context), { prefix: '/sandbox' })
    },
    { prefix: '/api' },
  )
}

function letVisitorsIn(scope: FastifyInstance, { gate, links }: ApiContext): void {
  scope.addHook('onRequest', async (request, reply) => {
    const visitor = gate.visitorOf(request.raw)
    if (!isVisitor(visitor)) return sendRefusal(reply, visitor)
    // Dialects are a matter of /mj.
    const here = { ...visitor, profile: PROFILES.comet }
    noteCaller(request, toCaller(request, { visitor: here, speed: null, links }))
  })
}

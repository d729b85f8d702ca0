import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { answerOf } from './answer-of.ts'
import { sendFresh } from './envelope.ts'

const HealthSchema = Type.Object(
  {
    status: Type.Enum(['ok', 'unavailable'], { type: 'string' }),
    reason: Type.Optional(Type.String({ description: 'Why not.' })),
  },
  { $id: 'Health', examples: [{ status: 'ok' }] },
)

const doc = (summary: string, description: string) => ({
  tags: ['Health'],
  summary,
  description,
  security: [],
  servers: [{ url: '/' }],
})

/** Registers the probes: alive says that the process answers, ready that it can take work. They need no key. */
export function registerHealth(app: FastifyInstance, readiness: () => string | null): void {
  const live = {
    ...doc('Alive?', 'Answers as long as the process does.'),
    response: { 200: answerOf('It is.', HealthSchema) },
  }
  app.get('/livez', { schema: live }, async (_, reply) => sendFresh(reply, '{"status":"ok"}'))

  const ready = {
    ...doc('Ready?', 'Answers 503 with the reason while no work can be taken.'),
    response: { 200: answerOf('It is.', HealthSchema), 503: answerOf('It is not.', HealthSchema) },
  }
  app.get('/readyz', { schema: ready }, async (_, reply) => {
    const reason = readiness()
    if (reason === null) return sendFresh(reply, '{"status":"ok"}')
    return sendFresh(reply.code(503), JSON.stringify({ status: 'unavailable', reason }))
  })
}

import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { refuse } from '../refusals.ts'
import { HOOKS_ROUTE } from '../server/receivers.ts'
import { answerOf } from './answer-of.ts'
import { sendFresh } from './envelope.ts'
import { ReplySchema } from './mj/schemas.ts'
import { sendRefusal } from './refuse.ts'

const schema = {
  tags: ['Upstreams'],
  summary: 'What an upstream tells',
  description:
    'Webhooks of upstreams arrive here, under an address that only the upstream of one account is told. It needs no key.',
  security: [],
  servers: [{ url: '/' }],
  params: Type.Object({ secret: Type.String({ description: 'As the upstream was told.' }) }),
  body: Type.Optional(Type.Unknown({ description: 'Whatever the upstream sends: its task.' })),
  response: {
    200: answerOf('Heard.', ReplySchema),
    404: answerOf('Nobody listens there.', ReplySchema),
  },
}

/** The answer to whatever was heard. */
const HEARD = '{"code":1,"description":"Heard","result":null,"properties":{}}'

/** Registers the receivers of upstreams' webhooks. `hear` is false where nobody listens. */
export function registerHooks(app: FastifyInstance, hear: (secret: string, body: unknown) => boolean): void {
  app
    .withTypeProvider<TypeBoxTypeProvider>()
    .post(`${HOOKS_ROUTE}:secret`, { schema }, async ({ params: { secret }, body, method }, reply) => {
      if (hear(secret, body)) return sendFresh(reply, HEARD)
      return sendRefusal(reply, refuse('route-unknown', { method, path: `${HOOKS_ROUTE}…` }))
    })
}

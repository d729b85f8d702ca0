import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { SPEEDS } from '../../protocol/speed.ts'
import { refuse } from '../../refusals.ts'
import type { AccountState } from '../../server/atelier.ts'
import { answerOf } from '../answer-of.ts'
import { sendFresh } from '../envelope.ts'
import { sendRefusal } from '../refuse.ts'
import type { DialectContext } from './context.ts'
import { doorAnswers, ReplySchema } from './schemas.ts'

/** An account as the field shows it, but for its secrets (protocol page, "Account / admin surface"). */
export const AccountSchema = Type.Object(
  {
    id: Type.String({ description: 'Its name: instanceId in filters, discordInstanceId in tasks.' }),
    channelId: Type.String({ description: 'Accounts of one channel may do follow-ups for each other.' }),
    enable: Type.Boolean({ description: 'Whether it takes tasks.' }),
    running: Type.Boolean({ description: 'Whether it can work now.' }),
    coreSize: Type.Integer({ description: 'Jobs at a time.' }),
    queueSize: Type.Integer({ description: 'Tasks that may wait for it; 0 or less for any number.' }),
    timeoutMinutes: Type.Number({ description: 'How long a job may take.' }),
    modes: Type.Array(Type.Enum([...SPEEDS], { type: 'string' }), { description: 'Speeds it offers.' }),
    remark: Type.String({ description: "The operator's note, which filters can match." }),
    runningCount: Type.Integer({ description: 'Tasks that run now.' }),
    queueCount: Type.Integer({ description: 'Tasks that wait for it now.' }),
    properties: Type.Object({}, { additionalProperties: true }),
  },
  {
    $id: 'Account',
    examples: [
      {
        id: 'local',
        channelId: 'local',
        enable: true,
        running: true,
        coreSize: 3,
        queueSize: 10,
        timeoutMinutes: 5,
        modes: ['FAST', 'RELAX', 'TURBO'],
        remark: '',
        runningCount: 1,
        queueCount: 0,
        properties: {},
      },
    ],
  },
)

const params = Type.Object({ id: Type.String({ description: 'The name of an account.' }) })

const doc = (summary: string, description: string) => ({ tags: ['Account'], summary, description })

/** Registers what can be asked of accounts: nothing that only their operator should know. */
export function registerAccounts(scope: FastifyInstance, { atelier }: DialectContext): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()

  const fetchSchema = {
    ...doc('Fetch an account', 'An account as it is now.'),
    params,
    response: {
      200: answerOf('The account.', AccountSchema),
      404: answerOf('No such account.', ReplySchema),
      ...doorAnswers,
    },
  }
  app.get('/account/:id/fetch', { schema: fetchSchema }, async (request, reply) => {
    const { id } = request.params
    const account = (await atelier.accounts()).find((one) => one.id === id)
    if (!account) return sendRefusal(reply, refuse('account-unknown', { id }))
    return sendFresh(reply, JSON.stringify(accountJson(account)))
  })

  const listSchema = {
    ...doc('List accounts', 'Every account, in the order of the settings.'),
    response: { 200: answerOf('The accounts.', Type.Array(AccountSchema)), ...doorAnswers },
  }
  app.get('/account/list', { schema: listSchema }, async (_, reply) =>
    sendFresh(reply, JSON.stringify((await atelier.accounts()).map(accountJson))),
  )
}

function accountJson({ isHealthy, running, waiting, ...settings }: AccountState) {
  return { ...settings, running: isHealthy, runningCount: running, queueCount: waiting, properties: {} }
}

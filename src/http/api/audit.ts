import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type, type TSchema } from 'typebox'
import type { Admin } from '../../server/admin/admin.ts'
import { answerOf } from '../answer-of.ts'
import { sendData } from './answers.ts'
import { countOf, count } from './query.ts'
import { adminAnswers, adminDoc } from './schemas.ts'

const EntrySchema = Type.Object({
  number: Type.Integer({ description: 'Rises with every entry.' }),
  at: Type.Integer({ description: 'ms since the epoch' }),
  actor: Type.String(),
  action: Type.String({ description: 'create, change, remove or cancel' }),
  subject: Type.String({ description: 'account/local, key/1b4f0e985197, banned-words/…, task/…' }),
  before: Type.Unknown({ description: 'What it was; null where there was nothing. No secret stands in it.' }),
  after: Type.Unknown({ description: 'What it is; null where there is nothing any more.' }),
})

const QueueSchema = Type.Object({ lane: Type.String(), waiting: Type.Integer(), leased: Type.Integer() })

const InstanceSchema = Type.Object({
  id: Type.String(),
  engine: Type.String(),
  enable: Type.Boolean({ description: 'Whether it takes new tasks.' }),
  isHealthy: Type.Boolean(),
  trouble: Type.Union([Type.String(), Type.Null()], { description: 'Why it cannot work.' }),
  queues: Type.Array(QueueSchema, { description: 'Tasks that wait and slots that are taken, lane by lane.' }),
  operations: Type.Array(Type.String(), { description: 'What it can be asked.' }),
  missing: Type.Record(Type.String(), Type.String(), {
    description: 'What it cannot do though its engine can, and why.',
  }),
  cost: Type.Number({ description: 'What a task costs there, in the unit of the accounts.' }),
  figures: Type.Object(
    {
      runs: Type.Integer(),
      errorRate: orNull(Type.Number(), 'Share of the runs that failed, 0 to 1; null before the first.'),
      latencyMs: orNull(Type.Integer(), 'ms that half of the good runs took at the most.'),
      lastFailure: orNull(Type.String(), 'Why the last failed run did.'),
    },
    { description: 'How its last runs went: a hundred at the most, since this start.' },
  ),
})

function orNull(schema: TSchema, description: string) {
  return Type.Union([schema, Type.Null()], { description })
}

const Page = Type.Object({
  before: Type.Optional(count('Only entries with a smaller number.')),
  limit: Type.Optional(count('Entries on a page; 50 when left out, at most 500.')),
})

/** What has happened and how things stand. */
export function registerAudit(scope: FastifyInstance, admin: Pick<Admin, 'audit' | 'instances'>): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()

  const audit = {
    ...adminDoc('Who changed what', 'The newest entries of the audit trail first.'),
    querystring: Page,
    response: {
      200: answerOf('A page.', Type.Object({ entries: Type.Array(EntrySchema) })),
      ...adminAnswers,
    },
  }
  app.get('/audit', { schema: audit }, async ({ query: { before, limit } }, reply) => {
    const page = { limit: countOf(limit, { unsaid: 50, most: 500 }) }
    const entries = await admin.audit(before === undefined ? page : { ...page, before: Number(before) })
    return sendData(reply, { entries })
  })

  const instances = {
    ...adminDoc(
      'How the instances are',
      'Health, trouble, queues, speed, errors and cost of every account that can be used.',
    ),
    response: {
      200: answerOf('All of them.', Type.Object({ instances: Type.Array(InstanceSchema) })),
      ...adminAnswers,
    },
  }
  app.get('/instances', { schema: instances }, async (_, reply) =>
    sendData(reply, { instances: await admin.instances() }),
  )
}

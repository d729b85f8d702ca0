import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type, type TProperties } from 'typebox'
import { IdsBody } from '../../actions/bodies.ts'
import { REPLY_CODES } from '../../protocol/reply.ts'
import { withBase } from '../../task/encode.ts'
import { answerOf } from '../answer-of.ts'
import { callerOf } from '../caller.ts'
import { encodeReply, sendFresh } from '../envelope.ts'
import { sendRefusal } from '../refuse.ts'
import type { DialectContext } from './context.ts'
import { namedIds } from './ids.ts'
import { PageBody, pageQuery } from './page-body.ts'
import { doorAnswers, orReply, ReplySchema, TaskSchema } from './schemas.ts'
import { displaysOf, readTask } from './shown-task.ts'

/** Tasks that a plain list shows: the newest. */
const NEWEST = { order: 'newest-first', offset: 0, limit: 100 } as const

const SEED_TEXTS = { en: 'Success', zh: '成功' } as const

const doc = (summary: string, description: string) => ({ tags: ['Task'], summary, description })

const text = (description: string) => Type.String({ description })

/** Tasks to which something is added. */
const tasksWith = (properties: TProperties) =>
  answerOf(
    'The tasks, or why not.',
    orReply(Type.Array(Type.Intersect([TaskSchema, Type.Object(properties)]))),
  )

const queueProperties = Type.Object({
  queuePosition: Type.Integer({ description: '0 while it runs, 1 for the next.' }),
  estimatedStart: Type.Union([Type.Integer(), Type.Null()], {
    description: 'When it may start, ms since the epoch; null while it runs, and while nothing is known.',
  }),
})

const queueSchema = {
  ...doc('List the queue', 'Your tasks that wait for a slot or run, the first submitted first; at most 500.'),
  response: { 200: tasksWith({ properties: queueProperties }), ...doorAnswers },
}

const listSchema = {
  ...doc('List tasks', `Your newest ${NEWEST.limit} tasks, the newest first.`),
  response: { 200: answerOf('The tasks.', Type.Array(TaskSchema)), ...doorAnswers },
}

const DisplaysSchema = Type.Object({
  status: text('As in the task.'),
  action: text('As in the task.'),
  submitTime: text('YYYY-MM-DD HH:mm:ss in UTC; "" where there is none.'),
  startTime: text('Likewise.'),
  finishTime: text('Likewise.'),
  discordInstanceId: text('The account that has the task.'),
})

const displayedSchema = {
  ...doc(
    'List tasks by id, displayed',
    'As list-by-condition, each task with "displays": words for a table.',
  ),
  body: IdsBody,
  response: { 200: tasksWith({ displays: DisplaysSchema }), ...doorAnswers },
}

const PageSchema = Type.Object({
  content: Type.Array(TaskSchema),
  totalElements: Type.Integer({ description: 'Tasks on all pages together.' }),
  totalPages: Type.Integer(),
  number: Type.Integer({ description: 'Which page this is, from 0.' }),
  size: Type.Integer({ description: 'Tasks on a full page.' }),
})

const pageSchema = {
  ...doc(
    'Search tasks',
    'A page of your tasks that pass every filter; what is left out or empty asks for nothing.',
  ),
  body: PageBody,
  response: { 200: answerOf('The page, or why not.', orReply(PageSchema)), ...doorAnswers },
}

const seedSchema = {
  ...doc('Fetch a seed', 'The seed of a finished task, for --seed.'),
  params: Type.Object({ id: text('The id a submit answered in "result".') }),
  response: {
    200: answerOf('The seed as text in "result" (code 1), or why there is none (code 4).', ReplySchema),
    404: answerOf('No such task, or not yours.', ReplySchema),
    ...doorAnswers,
  },
}

/** Registers what can be asked of many tasks, and the seed of one. */
export function registerQueries(scope: FastifyInstance, { atelier }: DialectContext): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()

  app.get('/task/queue', { schema: queueSchema }, async (request, reply) => {
    const caller = callerOf(request)
    const tasks = (await atelier.queue(caller)).map(({ encoded, position, estimatedStart }) => {
      const task = readTask(encoded, caller.base)
      return { ...task, properties: { ...task.properties, queuePosition: position, estimatedStart } }
    })
    return sendFresh(reply, JSON.stringify(tasks))
  })

  app.get('/task/list', { schema: listSchema }, async (request, reply) => {
    const caller = callerOf(request)
    const { tasks } = await atelier.page(caller, NEWEST)
    return sendFresh(reply, withBase(`[${tasks.join(',')}]`, caller.base))
  })

  app.post('/task/list-by-ids', { schema: displayedSchema }, async (request, reply) => {
    const caller = callerOf(request)
    const encoded = await atelier.encodedMany(caller, namedIds(request.body.ids))
    const tasks = encoded.map((one) => readTask(one, caller.base))
    return sendFresh(reply, JSON.stringify(tasks.map((task) => ({ ...task, displays: displaysOf(task) }))))
  })

  app.post('/task/query', { schema: pageSchema }, async (request, reply) => {
    const caller = callerOf(request)
    const query = pageQuery(request.body)
    const { total, tasks } = await atelier.page(caller, query)
    const figures = {
      totalElements: total,
      totalPages: Math.ceil(total / query.limit),
      number: query.offset / query.limit,
      size: query.limit,
    }
    // The tasks are JSON already: only the figures are still to be written.
    const page = `{"content":[${tasks.join(',')}],${JSON.stringify(figures).slice(1)}`
    return sendFresh(reply, withBase(page, caller.base))
  })

  app.get('/task/:id/image-seed', { schema: seedSchema }, async (request, reply) => {
    const caller = callerOf(request)
    const answer = await atelier.seed(caller, request.params.id)
    if (answer.kind === 'refused') return sendRefusal(reply, answer.refusal)
    const { accepted: code } = REPLY_CODES
    const description = SEED_TEXTS[caller.language]
    return sendFresh(reply, encodeReply({ code, description, result: String(answer.seed), properties: {} }))
  })
}

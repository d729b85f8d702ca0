import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { STATUSES } from '../../protocol/status.ts'
import { refuse } from '../../refusals.ts'
import type { OwnedTask } from '../../server/admin/tasks.ts'
import type { TaskQuery } from '../../stores/store.ts'
import { withBase } from '../../task/encode.ts'
import { baseOf } from '../address.ts'
import { ADMIN } from '../admin-door.ts'
import { answerOf } from '../answer-of.ts'
import { sendFresh } from '../envelope.ts'
import { TaskSchema } from '../mj/schemas.ts'
import { sendData, sendGone, sendPlainRefusal } from './answers.ts'
import type { ApiContext } from './context.ts'
import { count, countOf } from './query.ts'
import { adminAnswers, adminDoc, changeAnswers, GONE, IdParams } from './schemas.ts'

const OwnedSchema = Type.Object({
  owner: Type.String(),
  status: Type.Enum([...STATUSES], {
    type: 'string',
    description: 'As it is inside: CANCEL where the task reads FAILURE.',
  }),
  task: TaskSchema,
})

const text = (description: string) => Type.Optional(Type.String({ description }))

const Query = Type.Object({
  owner: text('Whose tasks; of everyone when left out.'),
  status: Type.Optional(Type.Enum([...STATUSES], { type: 'string' })),
  action: text('IMAGINE, UPSCALE, …'),
  instanceId: text('The account that has them.'),
  prompt: text('Words in the prompt.'),
  order: Type.Optional(Type.Enum(['newest-first', 'oldest-first'], { type: 'string' })),
  offset: Type.Optional(count('Tasks before the page.')),
  limit: Type.Optional(count('Tasks on a page; 20 when left out, at most 100.')),
})

const PageSchema = Type.Object({
  total: Type.Integer({ description: 'Tasks on all pages together.' }),
  tasks: Type.Array(OwnedSchema),
})

/** The tasks of every owner: seen, cancelled and deleted. */
export function registerAdminTasks(scope: FastifyInstance, { atelier, links }: ApiContext): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()
  const { tasks } = atelier.admin

  const page = {
    ...adminDoc('List: tasks', 'Tasks of every owner, page by page.'),
    querystring: Query,
    response: { 200: answerOf('A page.', PageSchema), ...adminAnswers },
  }
  app.get('/tasks', { schema: page }, async (request, reply) => {
    const found = await tasks.page(queryOf(request.query))
    const list = `{"total":${found.total},"tasks":[${found.tasks.map(written).join(',')}]}`
    return sendFresh(reply, withBase(list, baseOf(request.headers, links)))
  })

  const one = {
    ...adminDoc('Read: task', 'A task with its owner.'),
    params: IdParams,
    response: { 200: answerOf('The task.', OwnedSchema), ...adminAnswers },
  }
  app.get('/tasks/:id', { schema: one }, async ({ params: { id }, headers }, reply) => {
    const task = await tasks.get(id)
    if (!task) return sendPlainRefusal(reply, refuse('task-unknown', { id }))
    return sendFresh(reply, withBase(written(task), baseOf(headers, links)))
  })

  const cancel = {
    ...adminDoc('Cancel: task', 'Ends a task that is not finished.'),
    params: IdParams,
    response: { 200: answerOf('It ends now.', Type.Object({ id: Type.String() })), ...changeAnswers },
  }
  app.post('/tasks/:id/cancel', { schema: cancel }, async ({ params: { id } }, reply) => {
    const refusal = await tasks.cancel(ADMIN, id)
    return refusal ? sendPlainRefusal(reply, refusal) : sendData(reply, { id })
  })

  const remove = {
    ...adminDoc('Delete: task', 'Forgets a finished task and the pictures it made.'),
    params: IdParams,
    response: { 204: GONE, ...changeAnswers },
  }
  app.delete('/tasks/:id', { schema: remove }, async ({ params: { id } }, reply) =>
    sendGone(reply, await tasks.remove(ADMIN, id)),
  )
}

/** A task with its owner, as text whose links have no base yet. */
function written({ owner, status, encoded }: OwnedTask): string {
  return `{"owner":${JSON.stringify(owner)},"status":"${status}","task":${encoded}}`
}

function queryOf({ owner, status, order, offset, limit, ...texts }: Type.Static<typeof Query>): TaskQuery {
  return {
    ...texts,
    owner: owner ?? null,
    ...(status === undefined ? {} : { status: [status] }),
    order: order ?? 'newest-first',
    offset: countOf(offset, { unsaid: 0, most: Number.MAX_SAFE_INTEGER }),
    limit: countOf(limit, { unsaid: 20, most: 100 }),
  }
}

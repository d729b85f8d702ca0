import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { IdsBody } from '../../actions/bodies.ts'
import { refuse } from '../../refusals.ts'
import { withBase } from '../../task/encode.ts'
import { answerOf } from '../answer-of.ts'
import { callerOf } from '../caller.ts'
import { encodeReply, sendFresh } from '../envelope.ts'
import { sendRefusal } from '../refuse.ts'
import { cancelledReply } from './answers.ts'
import type { DialectContext } from './context.ts'
import { namedIds } from './ids.ts'
import { doorAnswers, orReply, ReplySchema, TaskSchema } from './schemas.ts'

const params = Type.Object({ id: Type.String({ description: 'The id a submit answered in "result".' }) })

const unknown = { 404: answerOf('No such task, or not yours.', ReplySchema), ...doorAnswers }

const doc = (summary: string, description: string) => ({ tags: ['Task'], summary, description })

/** Registers what can be asked of tasks. */
export function registerTasks(scope: FastifyInstance, { atelier }: DialectContext): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()

  const fetchSchema = {
    ...doc('Fetch a task', 'The task as it is now. Poll until its status is SUCCESS, FAILURE or MODAL.'),
    params,
    response: { 200: answerOf('The task.', TaskSchema), ...unknown },
  }
  app.get('/task/:id/fetch', { schema: fetchSchema }, async (request, reply) => {
    const caller = callerOf(request)
    const { id } = request.params
    const encoded = await atelier.encoded(caller, id)
    if (encoded === null) return sendRefusal(reply, refuse('task-unknown', { id }))
    return sendFresh(reply, withBase(encoded, caller.base))
  })

  const cancelSchema = {
    ...doc(
      'Cancel a task',
      'Ends a task that is not finished. It reads FAILURE with the reason "cancelled".',
    ),
    params,
    response: { 200: answerOf('It ends now (code 1), or was over (code 4).', ReplySchema), ...unknown },
  }
  app.post('/task/:id/cancel', { schema: cancelSchema }, async (request, reply) => {
    const answer = await atelier.cancel(callerOf(request), request.params.id)
    if (answer.kind === 'refused') return sendRefusal(reply, answer.refusal)
    return sendFresh(reply, encodeReply(cancelledReply(answer.task, callerOf(request).language)))
  })

  const listSchema = {
    ...doc('List tasks by id', 'Those of the named tasks that exist, in the order asked.'),
    body: IdsBody,
    response: { 200: answerOf('The tasks, or why not.', orReply(Type.Array(TaskSchema))), ...doorAnswers },
  }
  app.post('/task/list-by-condition', { schema: listSchema }, async (request, reply) => {
    const caller = callerOf(request)
    const tasks = await atelier.encodedMany(caller, namedIds(request.body.ids))
    return sendFresh(reply, withBase(`[${tasks.join(',')}]`, caller.base))
  })
}

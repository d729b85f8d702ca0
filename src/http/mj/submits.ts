import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ActionBody, ImagineBody, ModalBody } from '../../actions/bodies.ts'
import { ACTIONS } from '../../actions/table.ts'
import { refuse } from '../../refusals.ts'
import type { Answer } from '../../server/atelier.ts'
import { answerOf } from '../answer-of.ts'
import { encodeReply, languageOf, sendFresh } from '../envelope.ts'
import { sendRefusal } from '../refuse.ts'
import { takenReply } from './answers.ts'
import { callerOf, type DialectContext } from './context.ts'
import { doorAnswers, ReplySchema } from './schemas.ts'

const doc = (summary: string, description: string) => ({
  tags: ['Submit'],
  summary,
  description,
  response: {
    200: answerOf('Taken (code 1, 21 or 22) or refused in words.', ReplySchema),
    ...doorAnswers,
    413: answerOf('The body is too large.', ReplySchema),
    429: answerOf('Too many submits in a minute; see Retry-After.', ReplySchema),
  },
})

/** Registers every verb of the action table, the buttons and the windows. */
export function registerSubmits(scope: FastifyInstance, { atelier, pace }: DialectContext): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()

  /** Before the body is read: a caller who is too fast costs no parsing. */
  const onRequest = async (request: FastifyRequest, reply: FastifyReply) => {
    const { owner } = callerOf(request)
    const seconds = pace.take(owner)
    if (seconds === 0) return
    reply.headers({ 'retry-after': seconds, 'access-control-expose-headers': 'Retry-After' })
    return sendRefusal(reply, refuse('too-fast', { limit: pace.perMinute, seconds }))
  }

  for (const row of ACTIONS) {
    if (row.verb === undefined) continue
    const schema = { ...doc(`Submit ${row.verb}`, 'Starts a task.'), body: ImagineBody }
    app.post(`/submit/${row.verb}`, { schema, onRequest }, async (request, reply) =>
      sendAnswer(reply, await atelier.submit(callerOf(request), row, request.body)),
    )
  }

  const action = doc('Press a button', 'Starts the follow-up behind a button of a finished task.')
  app.post('/submit/action', { schema: { ...action, body: ActionBody }, onRequest }, async (request, reply) =>
    sendAnswer(reply, await atelier.press(callerOf(request), request.body)),
  )

  const modal = doc(
    'Confirm a window',
    'Gives a task with status MODAL its words or its mask; it keeps its id.',
  )
  app.post('/submit/modal', { schema: { ...modal, body: ModalBody }, onRequest }, async (request, reply) =>
    sendAnswer(reply, await atelier.confirm(callerOf(request), request.body)),
  )
}

function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  if (answer.kind === 'refused') return sendRefusal(reply, answer.refusal)
  return sendFresh(reply, encodeReply(takenReply(answer, languageOf(reply.request.headers))))
}

import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  ActionBody,
  ChangeBody,
  ModalBody,
  ShowBody,
  SimpleChangeBody,
  UploadBody,
  type SharedBody,
} from '../../actions/bodies.ts'
import { ACTIONS } from '../../actions/table.ts'
import { refuse } from '../../refusals.ts'
import type { Answer } from '../../server/atelier.ts'
import { answerOf } from '../answer-of.ts'
import { callerOf } from '../caller.ts'
import { encodeReply, sendFresh } from '../envelope.ts'
import { sendRefusal } from '../refuse.ts'
import { takenReply } from './answers.ts'
import type { DialectContext } from './context.ts'
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
    const { owner, submitsPerMinute } = callerOf(request)
    const { seconds, limit } = pace.take(owner, submitsPerMinute)
    if (seconds === 0) return
    reply.headers({ 'retry-after': seconds, 'access-control-expose-headers': 'Retry-After' })
    return sendRefusal(reply, refuse('too-fast', { limit, seconds }))
  }

  for (const verb of ACTIONS.flatMap((row) => row.verb ?? [])) {
    for (const name of verb.names) {
      const schema = { ...doc(verb.title, verb.summary), body: verb.body }
      app.post(`/submit/${name}`, { schema, onRequest }, async (request, reply) => {
        // The body fits the verb's schema, whose type a loop over verbs cannot name.
        const body = request.body as SharedBody
        return sendAnswer(reply, await atelier.submit(callerOf(request), verb, body))
      })
    }
  }

  const action = doc('Press a button', 'Starts the follow-up behind a button of a finished task.')
  app.post('/submit/action', { schema: { ...action, body: ActionBody }, onRequest }, async (request, reply) =>
    sendAnswer(reply, await atelier.press(callerOf(request), request.body)),
  )

  const change = doc('Change a grid', 'UPSCALE, VARIATION or REROLL of a finished grid, in the older words.')
  app.post('/submit/change', { schema: { ...change, body: ChangeBody }, onRequest }, async (request, reply) =>
    sendAnswer(reply, await atelier.change(callerOf(request), request.body)),
  )

  const simple = doc('Change a grid in one text', 'The task id, a space, and U1 to U4, V1 to V4 or R.')
  app.post(
    '/submit/simple-change',
    { schema: { ...simple, body: SimpleChangeBody }, onRequest },
    async (request, reply) => sendAnswer(reply, await atelier.simpleChange(callerOf(request), request.body)),
  )

  const show = doc('Show a job', 'The finished task of a job: its id is in "result".')
  app.post('/submit/show', { schema: { ...show, body: ShowBody }, onRequest }, async (request, reply) =>
    sendAnswer(reply, await atelier.show(callerOf(request), request.body)),
  )

  const upload = doc(
    'Upload pictures',
    'Their links are in "result", for prompts, --sref, --cref and --oref.',
  )
  app.post(
    '/submit/upload-discord-images',
    { schema: { ...upload, body: UploadBody }, onRequest },
    async (request, reply) => sendAnswer(reply, await atelier.upload(callerOf(request), request.body)),
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
  return sendFresh(reply, encodeReply(takenReply(answer, callerOf(reply.request))))
}

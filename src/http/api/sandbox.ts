/** What tests do with sandbox accounts: look at the runs they hold, move their clock, begin anew. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { Sandbox } from '../../engines/engine.ts'
import { readTime } from '../../prompt/outcomes.ts'
import { refuse } from '../../refusals.ts'
import { answerOf } from '../answer-of.ts'
import { sendRefusal } from '../refuse.ts'
import { sendData, sendPlainRefusal } from './answers.ts'
import type { ApiContext } from './context.ts'
import { adminAnswers, adminDoc, changeAnswers, IdParams } from './schemas.ts'

const SandboxSchema = Type.Object({
  id: Type.String({ description: 'The account.' }),
  clock: Type.Enum(['real', 'held'], {
    type: 'string',
    description: 'Whether its time passes by itself, or only when it is moved.',
  }),
  now: Type.Number({ description: 'Seconds since it was opened or reset.' }),
  runs: Type.Array(
    Type.Object({
      taskId: Type.String(),
      attempt: Type.Integer({ description: '1 for the first run of the task.' }),
      isResumed: Type.Boolean({ description: 'It goes on with a run of an earlier process.' }),
      operation: Type.String(),
      dueAt: Type.Union([Type.Number(), Type.Null()], {
        description: 'When it goes on, in seconds on this clock; null: never.',
      }),
    }),
    { description: 'The runs that wait for the clock.' },
  ),
})

const MoveBody = Type.Object({
  advance: Type.Optional(Type.String({ description: 'How far: 500ms, 30s, 5m or 1h.', examples: ['30s'] })),
})

const doc = (summary: string, description: string) => ({
  ...adminDoc(summary, description),
  tags: ['Sandbox'],
})

const answers = {
  params: IdParams,
  response: { 200: answerOf('As it is now.', SandboxSchema), ...changeAnswers },
}

/** Registers them for the administrator, or for everyone on a server with no key of any kind. */
export function registerSandboxes(scope: FastifyInstance, { atelier, gate }: ApiContext): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>()
  scope.addHook('onRequest', async (request, reply) => {
    const refusal = gate.operatorRefusal(request.raw)
    if (refusal) return sendRefusal(reply, refusal)
  })

  /** Does something with a sandbox and answers how that is now. */
  function act(reply: FastifyReply, id: string, change: (sandbox: Sandbox) => void): FastifyReply {
    const sandbox = atelier.sandboxes().get(id)
    if (!sandbox) return sendPlainRefusal(reply, refuse('row-unknown', { one: 'sandbox', id }))
    change(sandbox)
    return sendData(reply, viewOf(id, sandbox))
  }

  const list = {
    ...doc('List sandboxes', 'Every account that stages outcomes, with the runs it holds.'),
    response: {
      200: answerOf('All of them.', Type.Object({ sandboxes: Type.Array(SandboxSchema) })),
      ...adminAnswers,
    },
  }
  app.get('/', { schema: list }, async (_, reply) =>
    sendData(reply, { sandboxes: [...atelier.sandboxes()].map(([id, sandbox]) => viewOf(id, sandbox)) }),
  )

  const look = { ...doc('Look at a sandbox', 'Its clock, and the runs that wait for it.'), ...answers }
  app.get('/:id', { schema: look }, async ({ params: { id } }, reply) => act(reply, id, () => {}))

  const move = {
    ...doc('Move its clock', 'Runs that fall due go on. For a sandbox whose clock is held.'),
    ...answers,
    body: MoveBody,
  }
  app.post('/:id/clock', { schema: move }, async ({ params: { id }, body: { advance = '' } }, reply) => {
    const ms = readTime(advance)
    if (ms === null) {
      const mistake = `advance is ${JSON.stringify(advance)}; wanted a time such as 500ms, 30s, 5m or 1h`
      return sendPlainRefusal(reply, refuse('row-wrong', { mistakes: [mistake] }))
    }
    const sandbox = atelier.sandboxes().get(id)
    if (sandbox && !sandbox.advance(ms)) {
      const mistake = `the clock of ${id} goes by itself; say "clock": "held" in its account to move it`
      return sendPlainRefusal(reply, refuse('row-wrong', { mistakes: [mistake] }))
    }
    return act(reply, id, () => {})
  })

  const reset = {
    ...doc('Reset a sandbox', 'Its clock begins at 0 again, and the runs that wait for it fail.'),
    ...answers,
  }
  app.post('/:id/reset', { schema: reset }, async ({ params: { id } }, reply) =>
    act(reply, id, (sandbox) => sandbox.reset()),
  )
}

const seconds = (ms: number | null): number | null => ms && ms / 1_000

function viewOf(id: string, sandbox: Sandbox) {
  const { clock, now, runs } = sandbox.state()
  return { id, clock, now: seconds(now), runs: runs.map((run) => ({ ...run, dueAt: seconds(run.dueAt) })) }
}

import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { refuse } from '../../refusals.ts'
import { answerOf } from '../answer-of.ts'
import { callerOf } from '../caller.ts'
import { sendRefusal } from '../refuse.ts'
import { picture, sendFile } from '../send-file.ts'
import type { DialectContext } from './context.ts'
import { doorAnswers, ReplySchema } from './schemas.ts'

/**
 * Not to be kept without asking, for the picture of a task that runs is another one soon; and not for pages of other
 * sites to show: unlike the names of files, ids can be guessed.
 */
const FOR_ITS_OWNER = {
  'cache-control': 'private, no-cache',
  'cross-origin-resource-policy': 'same-site',
}

const schema = {
  tags: ['Task'],
  summary: 'Read the picture of a task',
  description:
    'What imageUrl shows, by the id of the task: a preview while it runs. Answers Range, If-Range and If-None-Match.',
  params: Type.Object({ id: Type.String({ description: 'The id a submit answered in "result".' }) }),
  response: {
    200: picture('The picture.'),
    206: picture('The part that Range asked for.'),
    304: { description: 'If-None-Match names it: it is still this one.', type: 'null' },
    404: answerOf('No such task, not yours, or it has no picture.', ReplySchema),
    416: answerOf('Range lies outside the picture.', ReplySchema),
    ...doorAnswers,
  },
}

/** Registers the pictures of tasks by the ids of these, for those whose tasks they are. */
export function registerImage(scope: FastifyInstance, { atelier, log }: DialectContext): void {
  const { blobs } = atelier
  scope.withTypeProvider<TypeBoxTypeProvider>().route({
    method: ['GET', 'HEAD'],
    url: '/image/:id',
    schema,
    handler: async (request, reply) => {
      const { id } = request.params
      const name = await atelier.picture(callerOf(request), id)
      const head = name === null ? null : await blobs.head(name)
      if (!head) return sendRefusal(reply, refuse('picture-absent', { id }))
      return sendFile(request, reply, { head, blobs, log, headers: FOR_ITS_OWNER })
    },
  })
}

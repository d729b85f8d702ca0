import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { BlobStore } from '../blobs/blob-store.ts'
import { refuse } from '../refusals.ts'
import { FILES_ROUTE } from '../task/encode.ts'
import type { Log } from '../telemetry/log.ts'
import { answerOf } from './answer-of.ts'
import { ReplySchema } from './mj/schemas.ts'
import { sendRefusal } from './refuse.ts'
import { picture, sendFile } from './send-file.ts'

/** Names of blobs: nothing that could climb out of a folder. */
const NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/i

const params = Type.Object({ name: Type.String({ description: 'As a link of a task names it.' }) })

/** For every page, for ever the same. */
const FOR_EVER = {
  'cache-control': 'public, max-age=31536000, immutable',
  'cross-origin-resource-policy': 'cross-origin',
}

const schema = {
  tags: ['Files'],
  summary: 'Read a picture',
  description: 'Needs no key: names cannot be guessed. Answers Range, If-Range and If-None-Match.',
  security: [],
  servers: [{ url: '/' }],
  params,
  response: {
    200: picture('The picture.'),
    206: picture('The part that Range asked for.'),
    304: { description: 'If-None-Match names it: it never changes.', type: 'null' },
    404: answerOf('No such file.', ReplySchema),
    416: answerOf('Range lies outside the file.', ReplySchema),
  },
}

/** Registers the files of tasks: readable by every page, for ever the same, sent as fast as they are read. */
export function registerFiles(app: FastifyInstance, { blobs, log }: { blobs: BlobStore; log: Log }): void {
  app.withTypeProvider<TypeBoxTypeProvider>().route({
    method: ['GET', 'HEAD'],
    url: `${FILES_ROUTE}:name`,
    schema,
    handler: async (request, reply) => {
      const { name } = request.params
      const head = NAME.test(name) ? await blobs.head(name) : null
      if (!head) return sendRefusal(reply, refuse('file-unknown', { name }))
      return sendFile(request, reply, { head, blobs, log, headers: FOR_EVER })
    },
  })
}

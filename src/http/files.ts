import { Readable } from 'node:stream'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { BlobHead, BlobStore } from '../blobs/blob-store.ts'
import { refuse } from '../refusals.ts'
import { FILES_ROUTE } from '../task/encode.ts'
import type { Log } from '../telemetry/log.ts'
import { answerOf } from './answer-of.ts'
import { ReplySchema } from './mj/schemas.ts'
import { rangeOf } from './range.ts'
import { sendRefusal } from './refuse.ts'

/** Names of blobs: nothing that could climb out of a folder. */
const NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/i

const params = Type.Object({ name: Type.String({ description: 'As a link of a task names it.' }) })

const picture = (description: string) => ({
  description,
  content: { 'image/*': { schema: Type.String({ contentMediaType: 'image/*' }) } },
})

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
      return sendFile(request, reply, { head, blobs, log })
    },
  })
}

interface File {
  readonly head: BlobHead
  readonly blobs: BlobStore
  readonly log: Log
}

async function sendFile(request: FastifyRequest, reply: FastifyReply, { head, blobs, log }: File) {
  const { name, size } = head
  const tag = `"${name}"`
  reply.headers({
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-expose-headers': 'Accept-Ranges, Content-Length, Content-Range, ETag',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    etag: tag,
  })
  if (knows(request.headers['if-none-match'], tag)) return reply.code(304).send()

  const range = isFresh(request.headers['if-range'], tag) ? rangeOf(request.headers.range, size) : null
  if (range === 'outside') {
    reply.header('content-range', `bytes */${size}`)
    return sendRefusal(reply, refuse('range-invalid', { range: request.headers.range ?? '', size }))
  }
  const isHead = request.method === 'HEAD'
  const stream = isHead ? null : await blobs.open(name, range ?? undefined)
  if (!stream && !isHead) return sendRefusal(reply, refuse('file-unknown', { name }))

  if (range) reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`)
  reply.type(head.contentType).header('content-length', range ? range.end - range.start + 1 : size)
  if (!stream) return reply.send()
  const body = Readable.fromWeb(stream)
  body.on('error', (error) => log.warn({ err: error, name }, 'a file was not sent to its end'))
  return reply.send(body)
}

/** Whether If-None-Match names this version: it lists tags, weak or strong, or says `*`. */
function knows(header: string | undefined, tag: string): boolean {
  const tags = new Set((header ?? '').split(',').map((one) => one.trim().replace(/^W\//, '')))
  return tags.has(tag) || tags.has('*')
}

/** Whether If-Range, if sent at all, names this very version. */
function isFresh(header: string | readonly string[] | undefined, tag: string): boolean {
  return header === undefined || header === tag
}

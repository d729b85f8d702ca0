import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { BlobHead, BlobStore } from '../blobs/blob-store.ts'
import { refuse } from '../refusals.ts'
import type { Log } from '../telemetry/log.ts'
import type { Headers } from './cors.ts'
import { rangeOf } from './range.ts'
import { sendRefusal } from './refuse.ts'

/** A picture as a route's schema describes it. */
export function picture(description: string) {
  return { description, content: { 'image/*': { schema: Type.String({ contentMediaType: 'image/*' }) } } }
}

/** A blob to send. */
export interface SentFile {
  readonly head: BlobHead
  readonly blobs: BlobStore
  readonly log: Log
  /** Who may keep it, and show it. */
  readonly headers: Headers
}

/** Sends a blob, as fast as it is read: all of it, a part, or that it has not changed. */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, file: SentFile) {
  const { head, blobs, log } = file
  const { name, size } = head
  const tag = `"${name}"`
  reply.headers({
    ...file.headers,
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

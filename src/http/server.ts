import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { refuse } from '../refusals.ts'
import { encodeReply, JSON_TYPE, refusalReply } from './envelope.ts'

/** How long a client may take. Milliseconds. */
export interface Patience {
  /** For the head of a request. */
  readonly head: number
  /** For a whole request with its body. */
  readonly request: number
  /** Without a byte read or sent while a request is open. */
  readonly silence: number
  /** Between two requests of a connection. */
  readonly idle: number
}

/** Long enough for pictures over a slow line; `idle` outlasts the 60 s after which proxies hang up themselves. */
export const PATIENCE: Patience = { head: 20_000, request: 120_000, silence: 60_000, idle: 65_000 }

/** A listening point for `listener` that cuts off who stops sending or reading. */
export function createPatientServer(listener: RequestListener, patience: Patience): Server {
  const server = createServer(
    {
      headersTimeout: patience.head,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.idle,
      connectionsCheckingInterval: Math.min(5_000, patience.head),
      noDelay: true,
    },
    listener,
  )
  server.setTimeout(patience.silence)
  return server
}

interface ClientError extends Error {
  readonly code?: string
}

/** Answers what is not HTTP enough to become a request. */
export function answerClientError(error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const isSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const refusal = isSlow ? refuse('request-slow', {}) : refuse('request-broken', { cause: error.message })
  const body = encodeReply(refusalReply(refusal, 'en'))
  const head = [
    `HTTP/1.1 ${refusal.http} ${isSlow ? 'Request Timeout' : 'Bad Request'}`,
    `content-type: ${JSON_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'access-control-allow-origin: *',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

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
      // Without this Node refuses a request without a Host itself, with an empty body; the gate says why.
      requireHostHeader: false,
    },
    listener,
  )
  server.setTimeout(patience.silence)
  // Node answers what it does not know with an empty 417; here it is ignored, as most servers do.
  server.on('checkExpectation', listener)
  server.on('checkContinue', (request, response) => {
    // Behind an answer that is still being written Node would put its "100 Continue" inside that.
    if (response.socket) response.writeContinue()
    listener(request, response)
  })
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

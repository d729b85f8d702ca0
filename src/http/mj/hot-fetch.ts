/**
 * The short way of polling: `GET …/task/{id}/fetch` before the framework sees it, for what is by far the most
 * frequent request. It answers only the plain case of a task that is there; whatever else a request may be
 * (refused, unknown, with a query) is left to the route of the same path.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { SPEED_PREFIXES } from '../../protocol/speed.ts'
import type { Atelier } from '../../server/atelier.ts'
import { baseOf, type LinkSettings } from '../address.ts'
import { isVisitor } from '../auth.ts'
import { JSON_TYPE } from '../envelope.ts'
import type { Gate } from '../gate.ts'
import { createReadyBytes } from './ready-bytes.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface HotFetchContext {
  readonly atelier: Pick<Atelier, 'encoded'>
  readonly gate: Gate
  readonly links: LinkSettings
  /** True once the server takes no more requests. */
  readonly isStopped: () => boolean
  /** Called with each path answered here. */
  readonly onAnswer: (path: string) => void
}

const prefixes = SPEED_PREFIXES.map(({ prefix }) => prefix).join('|')
const FETCH = new RegExp(`^(?:${prefixes})/task/(\\d+)/fetch$`)

/** Tasks whose bytes are kept; one takes about 3 KB. */
const READY_LIMIT = 4096

/** A handler that answers hot polls itself and gives every other request to `route`. */
export function hotFetch(context: HotFetchContext, route: Handler): Handler {
  const { atelier, gate, links, isStopped, onAnswer } = context
  const ready = createReadyBytes(READY_LIMIT)

  const send = ({ headers, url = '' }: IncomingMessage, response: ServerResponse, encoded: string) => {
    const bytes = ready.of(encoded, baseOf(headers, links))
    response.writeHead(200, {
      ...gate.cors.headersFor(headers.origin),
      'cache-control': 'no-store',
      'content-type': JSON_TYPE,
      'content-length': bytes.length,
      ...(isStopped() ? { connection: 'close' } : {}),
    })
    response.end(bytes)
    onAnswer(url)
  }

  return (request, response) => {
    const { method, url = '', headers } = request
    const id = method === 'GET' ? FETCH.exec(url)?.[1] : undefined
    if (id === undefined || isStopped() || gate.hostRefusal(headers)) return route(request, response)
    const visitor = gate.visitorOf(request)
    const encoded = isVisitor(visitor) ? atelier.encoded(visitor, id) : null
    const answer = (found: string | null) =>
      found === null ? route(request, response) : send(request, response, found)
    if (encoded === null || typeof encoded === 'string') answer(encoded)
    else encoded.then(answer).catch(() => route(request, response))
  }
}

/**
 * The short way of polling: `GET …/task/{id}/fetch` before the framework sees it, for what is by far the most
 * frequent request. It answers only the plain case of a task that is there; whatever else a request may be
 * (refused, unknown, with a query) is left to the route of the same path.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { SPEED_PREFIXES } from '../../protocol/speed.ts'
import { withBase } from '../../task/encode.ts'
import type { Atelier } from '../../server/atelier.ts'
import { baseOf, type LinkSettings } from '../address.ts'
import { JSON_TYPE } from '../envelope.ts'
import type { Gate } from '../gate.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface HotFetchContext {
  readonly atelier: Pick<Atelier, 'encoded'>
  readonly gate: Gate
  readonly links: LinkSettings
  /** Called with each path answered here. */
  readonly onAnswer: (path: string) => void
}

const prefixes = SPEED_PREFIXES.map(({ prefix }) => prefix).join('|')
const FETCH = new RegExp(`^(?:${prefixes})/task/(\\d+)/fetch$`)

/** A handler that answers hot polls itself and gives every other request to `next`. */
export function hotFetch({ atelier, gate, links, onAnswer }: HotFetchContext, next: Handler): Handler {
  const send = (request: IncomingMessage, response: ServerResponse, encoded: string) => {
    const text = withBase(encoded, baseOf(request.headers, links))
    response.writeHead(200, {
      ...gate.cors.headersFor(request.headers.origin),
      'cache-control': 'no-store',
      'content-type': JSON_TYPE,
      'content-length': Buffer.byteLength(text),
    })
    response.end(text)
    onAnswer(request.url ?? '')
  }

  return (request, response) => {
    const id = request.method === 'GET' ? FETCH.exec(request.url ?? '')?.[1] : undefined
    if (id === undefined || gate.hostRefusal(request.headers)) return next(request, response)
    const owner = gate.ownerOf(request.headers)
    const encoded = typeof owner === 'string' ? atelier.encoded(owner, id) : null
    if (typeof encoded === 'string') return send(request, response, encoded)
    if (encoded === null) return next(request, response)
    encoded.then(
      (text) => (text === null ? next(request, response) : send(request, response, text)),
      () => next(request, response),
    )
  }
}

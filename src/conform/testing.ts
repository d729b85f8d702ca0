import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { PROFILES } from '../protocol/profiles.ts'
import type { Facts } from './run.ts'

/** A request as a partner heard it. */
export interface Heard {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What a partner says: JSON, or a whole answer. */
export type Says = (heard: Heard) => unknown

/** A server that says what a test wants. */
export interface TestPartner {
  readonly facts: Facts
  readonly heard: readonly Heard[]
  [Symbol.asyncDispose](): Promise<void>
}

/** Bytes of a 1×1 GIF, where a test needs a picture. */
export const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Opens a partner on a free port. A `Buffer` is said as a picture, a `URL` as a redirect, `undefined` never. */
export async function openTestPartner(says: Says, more: Partial<Facts> = {}): Promise<TestPartner> {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request)).toString()
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
    heard.push(one)
    const said = says(one)
    if (said === undefined) return
    if (said instanceof URL) {
      response.writeHead(302, { location: said.href }).end()
      return
    }
    const isPicture = Buffer.isBuffer(said)
    response.setHeader('content-type', isPicture ? 'image/gif' : 'application/json')
    response.end(isPicture ? said : JSON.stringify(said))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    facts: {
      base: `http://127.0.0.1:${port}`,
      profile: PROFILES.comet,
      timeoutMs: 10_000,
      patienceMs: 10_000,
      pauseMs: 1,
      isSuperset: false,
      hasOneSlot: false,
      ...more,
    },
    heard,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

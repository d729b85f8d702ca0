/** A server of this machine that says, or does, what a test wants. */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'

/** A request as the server heard it. */
export interface HeardRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What it does with a request: it may answer, cut the socket, or keep silent. */
export type Doing = (request: HeardRequest, response: ServerResponse) => void

export interface TestServer extends AsyncDisposable {
  /** `http://127.0.0.1:40123` */
  readonly base: string
  readonly heard: readonly HeardRequest[]
}

/** Opens a server on a free port. */
export async function openTestServer(doing: Doing): Promise<TestServer> {
  const heard: HeardRequest[] = []
  const server = createServer(async (request, response) => {
    const one = await read(request)
    heard.push(one)
    doing(one, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    base: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    heard,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function read(request: IncomingMessage): Promise<HeardRequest> {
  const body = Buffer.concat(await Array.fromAsync(request)).toString()
  return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
}

/** Answers with JSON, or with a text as it stands. */
export const says =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Doing =>
  (_request, response) => {
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  }

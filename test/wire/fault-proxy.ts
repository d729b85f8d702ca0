/** A proxy between a server and its upstream that does harm on request, and keeps count of what came through. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request on its way to the upstream. */
export interface Passing {
  readonly method: string
  readonly path: string
  readonly body: string
}

/** What is done to a request, or to its answer. */
export type Fault =
  /** Cut, and nobody upstream has heard of it. */
  | 'cut before'
  /** Cut, and the upstream has done it. */
  | 'cut after'
  /** Half of the answer, then cut. */
  | 'half'
  /** The answer, late. */
  | 'slow'
  /** A list with everything in it twice. */
  | 'twice'
  /** Instead of the upstream's answer, which has done it all the same. */
  | { readonly after: number; readonly body: string }
  /** Instead of the upstream, which never hears of it. */
  | { readonly before: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }

/** A fault, and where it strikes. */
export interface Strike {
  readonly at: (passing: Passing) => boolean
  readonly fault: Fault
  /** How often; for ever when left out. */
  readonly times?: number
}

export interface FaultProxy {
  /** `http://127.0.0.1:40123`; the same after `down` and `up`. */
  readonly base: string
  /** What the upstream has heard. */
  readonly passed: readonly Passing[]
  /** How often the present fault has struck. */
  struck(): number
  /** From now on this happens, and nothing else. */
  strike(strike: Strike | null): void
  /** From now on the upstream is another one, and nothing is counted yet. */
  lead(upstream: string): void
  /** Nothing listens any more. */
  down(): Promise<void>
  up(): Promise<void>
}

const SLOW_MS = 500

/** Opens a proxy to an upstream. */
export async function openFaultProxy(first: string): Promise<FaultProxy> {
  let upstream = first
  let passed: Passing[] = []
  let present: Strike | null = null
  let struck = 0

  const isStruck = (passing: Passing): boolean =>
    present !== null && struck < (present.times ?? Number.POSITIVE_INFINITY) && present.at(passing)

  async function forward(passing: Passing, request: IncomingMessage): Promise<Response> {
    passed.push(passing)
    const { 'content-length': _, connection: __, ...headers } = request.headers
    return fetch(upstream + passing.path, {
      method: passing.method,
      // The upstream's links shall lead through here: they are made of the host it was asked by.
      headers: { ...(headers as Record<string, string>), 'x-forwarded-host': request.headers.host ?? '' },
      ...(passing.method === 'POST' ? { body: passing.body } : {}),
    })
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await Array.fromAsync(request)).toString()
    const passing = { method: request.method ?? '', path: request.url ?? '', body }
    const fault = isStruck(passing) ? present!.fault : null
    if (fault) struck += 1
    if (fault === 'cut before') return void response.destroy()
    if (typeof fault === 'object' && fault && 'before' in fault) {
      return void response.writeHead(fault.before, fault.headers).end(fault.body)
    }
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
    const answer = await forward(passing, request)
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (fault === 'cut after') return void response.destroy()
    if (typeof fault === 'object' && fault) return void response.writeHead(fault.after).end(fault.body)
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    if (fault === 'half')
      return void response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
    response.end(fault === 'twice' ? twice(bytes) : bytes)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo

  return {
    base: `http://127.0.0.1:${port}`,
    get passed() {
      return passed
    },
    struck: () => struck,
    strike(strike) {
      present = strike
      struck = 0
    },
    lead(to) {
      upstream = to
      passed = []
    },
    async down() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
    async up() {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
  }
}

function twice(bytes: Buffer): string {
  const json: unknown = JSON.parse(bytes.toString())
  return JSON.stringify(Array.isArray(json) ? [...json, ...json] : json)
}

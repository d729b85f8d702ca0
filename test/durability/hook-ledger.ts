import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Telling {
  readonly status: string
  readonly percent: number
  readonly state: string | null
}

/** A webhook receiver that remembers, in order, what it was told of each task. */
export interface HookLedger {
  readonly url: string
  told(id: string): readonly Telling[]
  close(): Promise<void>
}

export async function openHookLedger(): Promise<HookLedger> {
  const ledger = new Map<string, Telling[]>()
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { id, status, progress, state } = JSON.parse(body) as Record<
        'id' | 'status' | 'progress' | 'state',
        string
      >
      const told = ledger.get(id) ?? []
      told.push({ status, percent: Number.parseInt(progress, 10), state })
      ledger.set(id, told)
      response.end('ok')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    told: (id) => ledger.get(id) ?? [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { isRecord } from './match.ts'

/** Where the server under test may send webhooks. */
export interface HookReceiver {
  /** The address to name in `notifyHook`. */
  readonly url: string
  /** Every task that came under an id, in order. */
  told(id: string): readonly unknown[]
  close(): Promise<void>
}

/**
 * Listens for webhooks. `publicUrl` is where the server under test finds this receiver, where that is not the address
 * it listens at. Rejects where it cannot listen.
 */
export async function openHookReceiver(
  { host, port }: { readonly host: string; readonly port: number },
  publicUrl?: string,
): Promise<HookReceiver> {
  const told = new Map<string, unknown[]>()
  const server = createServer(async (request, response) => {
    const task = await bodyOf(request).catch(() => null)
    const id = isRecord(task) ? String(task['id']) : ''
    told.set(id, [...(told.get(id) ?? []), task])
    response.end('ok')
  })
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  const found = address !== null && typeof address === 'object' ? address.port : port
  return {
    url: publicUrl ?? `http://${host}:${found}/hook`,
    told: (id) => told.get(id) ?? [],
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString())
}

/** The two servers that a bench compares, each in a process of its own: Atelier, and a bare `node:http`. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

export interface BenchServer {
  readonly port: number
  readonly pid: number
  /** Milliseconds from the fork until it answered that it is ready. */
  readonly startedIn: number
  stop(): Promise<void>
}

/** What each server is told: the folder of its data, or what it answers. */
export type ServerOrder =
  | { readonly kind: 'atelier'; readonly data: string; readonly engine: 'idle' | 'instant' }
  | { readonly kind: 'bare'; readonly body: string }

/** The order of the program that calls this: one of the two servers. */
export async function receiveOrder<K extends ServerOrder['kind']>(): Promise<
  Extract<ServerOrder, { kind: K }>
> {
  // A bench that was stopped takes its servers with it.
  process.once('disconnect', () => process.exit())
  const [order] = (await once(process, 'message')) as [Extract<ServerOrder, { kind: K }>]
  return order
}

export async function startServer(order: ServerOrder): Promise<BenchServer> {
  const started = performance.now()
  const child: ChildProcess = fork(new URL(`${order.kind}-server.ts`, import.meta.url))
  child.send(order)
  // Each of the two programs sends its port, and nothing else.
  const [port] = (await once(child, 'message')) as [number]
  const startedIn = performance.now() - started
  return {
    port,
    pid: child.pid ?? 0,
    startedIn,
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

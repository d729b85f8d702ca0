/** What a server process holds: asked of the system, and of the process itself over Node's inspector. */
import { readdirSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** Megabytes, but for the files. */
export interface Memory {
  /** Of the whole process, as the system counts it. */
  readonly rss: number
  /** Living objects, after the garbage was collected. */
  readonly heap: number
  /** Buffers outside the heap. */
  readonly buffers: number
  /** Open files and sockets. */
  readonly files: number
}

export interface MemoryGauge {
  /** Collects the garbage, then measures. */
  read(): Promise<Memory>
  close(): void
}

export interface Measured {
  readonly pid: number
  /** Everything the process has printed. */
  output(): string
}

/** Lets the inspector of a process listen at a free port of this machine: it does so on SIGUSR1 alone. */
export const INSPECTABLE = { NODE_OPTIONS: '--inspect-port=127.0.0.1:0' }

/** Megabytes by which a half of a run may raise what lives: a leak of 1 KB a request raises it by 9 in a long one. */
const HEAP_BOUND = 8
/** The same for the whole process, which keeps memory in hand after it was used. */
const RSS_BOUND = 48
/** Files and sockets a half may leave open: the store opens some as it needs them. */
const FILES_BOUND = 8

const MEGABYTE = 1024 * 1024
/** Milliseconds an inspector may take to listen. */
const WAKING_MS = 10_000
const REST_MS = 500
/** Ticks of a rested process in that time: its loops still look at the clock. */
const REST_TICKS = 2
const LISTENING = /Debugger listening on (ws:\/\/127\.0\.0\.1:\d+\/\S+)/

/** What a call of the inspector gives: of `Runtime.evaluate`, the value. */
interface Result {
  readonly result?: { readonly value?: string }
}

/** Wakes the inspector of a process that was started as `INSPECTABLE`. */
export async function openGauge({ pid, output }: Measured): Promise<MemoryGauge> {
  process.kill(pid, 'SIGUSR1')
  const socket = new WebSocket(await inspectorOf(output))
  await once(socket, 'open')
  const waiting = new Map<number, (result: Result) => void>()
  // A process that ends answers nothing any more.
  socket.addEventListener('close', () => waiting.forEach((answer) => answer({})))
  socket.addEventListener('message', ({ data }) => {
    // The inspector sends text; its own events bear no id.
    const { id, result } = JSON.parse(String(data)) as { readonly id?: number; readonly result: Result }
    waiting.get(id ?? 0)?.(result)
    waiting.delete(id ?? 0)
  })
  let calls = 0
  const call = (method: string, params: object = {}): Promise<Result> => {
    calls += 1
    socket.send(JSON.stringify({ id: calls, method, params }))
    const { promise, resolve } = Promise.withResolvers<Result>()
    waiting.set(calls, resolve)
    return promise
  }
  return {
    async read() {
      await quiet(pid)
      // Twice: what the first round sets free by finalizers, the second collects.
      await call('HeapProfiler.collectGarbage')
      await call('HeapProfiler.collectGarbage')
      const { result } = await call('Runtime.evaluate', {
        expression: 'JSON.stringify(process.memoryUsage())',
      })
      const { heapUsed, external } = JSON.parse(result?.value ?? '{}')
      return {
        rss: rssOf(pid),
        heap: heapUsed / MEGABYTE,
        buffers: external / MEGABYTE,
        files: readdirSync(`/proc/${pid}/fd`).length,
      }
    },
    close: () => socket.close(),
  }
}

/** Where the inspector listens, once it has said so. */
async function inspectorOf(output: () => string): Promise<string> {
  for (const until = performance.now() + WAKING_MS; performance.now() < until; await pause(10)) {
    const address = LISTENING.exec(output())?.[1]
    if (address !== undefined) return address
  }
  throw new Error(`the inspector does not wake: ${output()}`)
}

/** What the last half of a run raised beyond its bound, or null. */
export function growthTrouble(memory: readonly Memory[]): string | null {
  const [before, after] = memory.slice(-2)
  if (!before || !after) return null
  const grown = [
    after.heap + after.buffers - before.heap - before.buffers > HEAP_BOUND && 'heap',
    after.rss - before.rss > RSS_BOUND && 'resident memory',
    after.files - before.files > FILES_BOUND && 'open files',
  ].filter((one) => one !== false)
  return grown.length === 0 ? null : `the second half raised ${grown.join(' and ')}`
}

/** Resolves when a process has rested for a while: its tasks have ended, its sockets are closed. */
async function quiet(pid: number): Promise<void> {
  for (let before = -1, now = ticksOf(pid); now - before > REST_TICKS; before = now, now = ticksOf(pid)) {
    await pause(REST_MS)
  }
}

/** Processor time used, all threads together, in clock ticks (proc(5): utime and stime). */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

function rssOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

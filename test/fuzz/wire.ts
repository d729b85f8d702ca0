/** Throws shots over raw sockets of this machine and gathers what comes back. */
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { readAnswer, type Answer } from './answer.ts'
import type { Shot, Step } from './shot.ts'

/** How a throw ended. `late`: not everything was answered in time and the connection was still open. */
export type Ending = 'answered' | 'closed' | 'late' | 'broken' | 'gone'

/** What came back. */
export interface Exchange {
  readonly answers: readonly Answer[]
  readonly ending: Ending
  /** What is odd about the bytes, when they are no HTTP. */
  readonly trouble: string
  /** Milliseconds from the last byte sent, or from the connection when nothing was, to the end. */
  readonly ms: number
}

export interface Wire {
  throw(shot: Shot): Promise<Exchange>
  close(): void
}

export interface WireSettings {
  readonly port: number
  /** Milliseconds a shot may take from its last byte to its last answer. */
  readonly boundMs: number
}

/** One connection with what was received on it and not yet read. */
interface Line {
  readonly socket: Socket
  rest: Buffer
  isClosed: boolean
  /** Called when something changed. */
  wake: () => void
}

/**
 * One lane of throws, one after the other. Orderly requests share a connection as long as the server keeps it, so that
 * an answer meant for another request would be seen; everything else gets a connection of its own.
 */
export function openWire({ port, boundMs }: WireSettings): Wire {
  let kept: Line | null = null

  const throwAt = async (line: Line, shot: Shot): Promise<Exchange> => {
    const sending = send(line, shot.steps)
    const receiving = receive(line, shot, { sending, boundMs })
    const exchange = await receiving
    const isKept = shot.request !== null && exchange.ending === 'answered' && isKeepable(exchange)
    if (isKept && !line.isClosed && line.rest.length === 0) kept = line
    else line.socket.destroy()
    return exchange
  }

  return {
    async throw(shot) {
      const used = shot.request ? kept : null
      if (used) kept = null
      if (used && !used.isClosed) {
        const exchange = await throwAt(used, shot)
        const isStale = exchange.ending === 'closed' && exchange.answers.length === 0
        // The server may hang up on an idle connection at any moment: that says nothing of this request.
        if (!isStale) return exchange
      }
      const line = await dial(port)
      return line ? throwAt(line, shot) : { answers: [], ending: 'gone', trouble: 'nobody listens', ms: 0 }
    },
    close: () => void kept?.socket.destroy(),
  }
}

const isKeepable = ({ answers }: Exchange): boolean =>
  answers.every(({ headers }) => headers.get('connection')?.toLowerCase() !== 'close')

/** Null when nobody listens. */
function dial(port: number): Promise<Line | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
    const line: Line = { socket, rest: Buffer.alloc(0), isClosed: false, wake: () => {} }
    const close = () => {
      line.isClosed = true
      line.wake()
    }
    socket.once('connect', () => resolve(line))
    socket.on('data', (chunk: Buffer) => {
      line.rest = line.rest.length === 0 ? chunk : Buffer.concat([line.rest, chunk])
      line.wake()
    })
    socket.on('end', close)
    socket.on('close', close)
    socket.on('error', () => resolve(null))
  })
}

/** Resolves when all was sent, or the other side no longer listens. */
async function send(line: Line, steps: readonly Step[]): Promise<void> {
  const { socket } = line
  for (const step of steps) {
    if (socket.destroyed) return
    if ('pauseMs' in step) await pause(step.pauseMs)
    else if ('write' in step) await new Promise<void>((resolve) => socket.write(step.write, () => resolve()))
    else if ('end' in step) socket.end()
    else socket.destroy()
  }
}

interface Reception {
  readonly sending: Promise<void>
  readonly boundMs: number
}

/**
 * Reads answers until each request has its own, the other side hangs up, or the bound is reached. What stands behind a
 * disorderly request may be answered too, as one of no method.
 */
function receive(line: Line, { asks, request }: Shot, { sending, boundMs }: Reception): Promise<Exchange> {
  const { promise, resolve } = Promise.withResolvers<Exchange>()
  const answers: Answer[] = []
  let since = performance.now()
  let bound: NodeJS.Timeout | undefined
  let isOver = false
  const finish = (ending: Ending, trouble = '') => {
    isOver = true
    clearTimeout(bound)
    line.wake = () => {}
    resolve({ answers, ending, trouble, ms: performance.now() - since })
  }
  line.wake = () => {
    for (;;) {
      const ask = asks[answers.length]
      if (!ask && (request || line.rest.length === 0)) break
      const reading = readAnswer(line.rest, ask?.method ?? '', line.isClosed)
      if (reading.kind === 'broken') return finish('broken', reading.why)
      if (reading.kind === 'partial') return line.isClosed ? finish('closed', cutOff(line)) : undefined
      answers.push(reading.answer)
      line.rest = reading.rest
    }
    if (line.rest.length > 0) finish('broken', 'bytes came that nobody asked for')
    else finish('answered')
  }
  void sending.then(() => {
    if (isOver) return
    since = performance.now()
    if (line.socket.destroyed) finish('closed')
    else bound = setTimeout(() => finish('late', cutOff(line)), boundMs)
  })
  if (line.rest.length > 0 || line.isClosed) line.wake()
  return promise
}

const cutOff = ({ rest }: Line): string =>
  rest.length === 0 ? '' : `${rest.length} bytes of an answer: ${rest.toString('latin1', 0, 80)}`

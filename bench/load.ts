/**
 * A load generator in a process of its own, so that what is measured is the server: keep-alive connections over bare
 * sockets, one request at a time on each, answers cut by their Content-Length.
 */
import { fork } from 'node:child_process'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface LoadOrder {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  /** Whole requests as text, taken in turn. */
  readonly requests: readonly string[]
}

export interface LoadReport {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Answers that were not HTTP 200. */
  readonly bad: number
}

/** Runs a load in another process. */
export function load(order: LoadOrder): Promise<LoadReport> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url))
    child.send(order)
    child.once('message', (report) => {
      // The child below wrote it.
      resolve(report as LoadReport)
    })
    child.once('error', reject)
    child.once('exit', (code) => code !== 0 && reject(new Error(`the load ended with ${code}`)))
  })
}

/** A request as it goes over the socket. */
export function requestText(method: string, path: string, body?: string): string {
  const length =
    body === undefined
      ? ''
      : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${length}\r\n${body ?? ''}`
}

const HEAD_END = Buffer.from('\r\n\r\n')

async function run({ port, connections, seconds, requests }: LoadOrder): Promise<LoadReport> {
  const times: number[] = []
  let bad = 0
  let next = 0
  const texts = requests.map((text) => Buffer.from(text))
  const until = performance.now() + seconds * 1000

  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      socket.setNoDelay(true)
      let sentAt = 0
      let rest: Buffer = Buffer.alloc(0)
      const send = () => {
        sentAt = performance.now()
        const text = texts[next++ % texts.length]
        if (text) socket.write(text)
      }
      socket.once('connect', send)
      socket.once('error', reject)
      socket.on('data', (chunk: Buffer) => {
        rest = Buffer.concat([rest, chunk])
        const head = rest.indexOf(HEAD_END)
        if (head < 0) return
        const length = /content-length: (\d+)/i.exec(rest.toString('latin1', 0, head))?.[1]
        if (length === undefined) return reject(new Error('an answer without content-length'))
        if (rest.length < head + 4 + Number(length)) return
        if (rest.toString('latin1', 9, 12) !== '200') bad += 1
        times.push(performance.now() - sentAt)
        rest = rest.subarray(head + 4 + Number(length))
        if (performance.now() < until) send()
        else socket.end(() => resolve())
      })
    })

  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, one))
  const took = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    Number((times[Math.floor((times.length - 1) * share)] ?? Number.NaN).toFixed(2))
  return { perSecond: Math.round(times.length / took), p50: at(0.5), p99: at(0.99), bad }
}

if (process.send && import.meta.filename === process.argv[1]) {
  process.once('message', async (order: LoadOrder) => {
    process.send?.(await run(order))
    process.disconnect?.()
  })
}

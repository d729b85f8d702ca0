/**
 * What polling costs: `GET /mj/task/{id}/fetch` with a key, against a bare `node:http` server that sends the same
 * ready bytes. Each server has a process of its own; short rounds of both alternate, and the ratio is the median of
 * those of neighbouring rounds, so that a busy machine harms both alike.
 *
 *     node bench/fetch.ts [seconds per round]
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { buttonsOf } from '../src/actions/buttons.ts'
import { OPERATION_NAMES } from '../src/actions/operation.ts'
import { openHttp } from '../src/http/app.ts'
import { aKey, fakeAtelier, testConfig } from '../src/http/testing.ts'
import { encodeTask, withBase } from '../src/task/encode.ts'
import { createLog } from '../src/telemetry/log.ts'
import { aTask } from '../src/testing/a-task.ts'

const ROUNDS = 25
const CONNECTIONS = 32
const KEY = 'a-key-of-the-usual-length-0123456789abcdef'
const HOST = '127.0.0.1:8080'

const task = aTask('SUCCESS', {
  buttons: buttonsOf({
    kind: 'grid',
    model: { family: 'mj', version: '7', number: 7 },
    aspect: { width: 1, height: 1 },
    jobId: aTask('SUCCESS').jobId,
    operations: new Set(OPERATION_NAMES),
  }),
})
const encoded = encodeTask(task)

/** The servers by name: each listens and gives its port. */
const servers = {
  async bare() {
    const bytes = Buffer.from(withBase(encoded, `http://${HOST}`))
    const server = createServer((_, response) => {
      response.writeHead(200, {
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
        'content-length': bytes.length,
      })
      response.end(bytes)
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    // Never a pipe: a port was given.
    return (server.address() as AddressInfo).port
  },
  async atelier() {
    const config = { ...testConfig, keys: [aKey(KEY, task.owner)] }
    const atelier = { ...fakeAtelier(), encoded: () => encoded }
    const { address } = await openHttp({ atelier, config, log: createLog('info'), now: Date.now })
    return Number(new URL(address).port)
  },
} as const

type Name = keyof typeof servers

/** Serves in this process: tells the port, then the CPU time (microseconds) whenever it is asked. */
async function serve(name: Name): Promise<void> {
  process.send?.(await servers[name]())
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.(user + system)
  })
}

/** Asks over and over on one connection until `until`; gives the answers counted. All answers have one length. */
async function poll(socket: Socket, until: number): Promise<number> {
  const request = `GET /mj/task/${task.id}/fetch HTTP/1.1\r\nHost: ${HOST}\r\nAuthorization: Bearer ${KEY}\r\n\r\n`
  socket.write(request)
  let [length, received, answers] = [0, 0, 0]
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    if (length === 0) length = lengthOf(chunk.toString('latin1'))
    received += chunk.length
    if (received < length) continue
    received = 0
    answers += 1
    if (performance.now() > until) break
    socket.write(request)
  }
  return answers
}

function lengthOf(text: string): number {
  if (!text.startsWith('HTTP/1.1 200')) throw new Error(`not the task: ${text}`)
  return text.indexOf('\r\n\r\n') + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1])
}

interface Round {
  /** Answers a second. */
  readonly rate: number
  /** CPU time of the server for one answer, in microseconds. */
  readonly cpu: number
}

async function measure(
  { child, port }: { child: ChildProcess; port: number },
  seconds: number,
): Promise<Round> {
  const before = await cpuOf(child)
  const start = performance.now()
  const sockets = Array.from({ length: CONNECTIONS }, () => connect(port, '127.0.0.1'))
  const counts = await Promise.all(sockets.map((socket) => poll(socket, start + seconds * 1000)))
  const answers = counts.reduce((sum, count) => sum + count, 0)
  const elapsed = (performance.now() - start) / 1000
  return { rate: answers / elapsed, cpu: ((await cpuOf(child)) - before) / answers }
}

async function ask(child: ChildProcess): Promise<number> {
  const [message] = await once(child, 'message')
  return Number(message)
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = ask(child)
  child.send('cpu')
  return answer
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

async function compare(seconds: number): Promise<void> {
  const rounds: Record<Name, Round[]> = { bare: [], atelier: [] }
  const names = Object.keys(rounds) as Name[]
  const running = await Promise.all(
    names.map(async (name) => {
      const child = fork(fileURLToPath(import.meta.url), [name])
      return { name, child, port: await ask(child) }
    }),
  )
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const server of running) {
      const result = await measure(server, seconds)
      // The first round warms up.
      if (round > 0) rounds[server.name].push(result)
    }
  }
  for (const { child } of running) child.kill()
  report(rounds)
}

function report({ bare, atelier }: Record<Name, readonly Round[]>): void {
  console.log(
    `fetch, ${Buffer.byteLength(encoded)} bytes, ${CONNECTIONS} connections, medians of ${ROUNDS} rounds`,
  )
  for (const [name, rounds] of Object.entries({ bare, atelier })) {
    const rate = median(rounds.map((round) => round.rate))
    const cpu = median(rounds.map((round) => round.cpu))
    console.log(`${name.padEnd(8)} ${rate.toFixed(0)}/s  ${cpu.toFixed(1)} us CPU`)
  }
  const pairs = bare.flatMap((base, index) => ({ base, ours: atelier[index] ?? base }))
  const rate = median(pairs.map(({ base, ours }) => ours.rate / base.rate))
  const cpu = median(pairs.map(({ base, ours }) => base.cpu / ours.cpu))
  console.log(`ratio    ${rate.toFixed(2)} by rate, ${cpu.toFixed(2)} by CPU (aim 0.85)`)
}

const [first = '0.5'] = process.argv.slice(2)
if (first in servers) await serve(first as Name)
else await compare(Number(first))

/**
 * The bench: fetch, submit, pick-up, list-by-condition and restart, each beside a bare `node:http` server in the same
 * run, for machines are noisy. `node bench/run.ts [--tasks 100000] [--seconds 5] [--connections 64]`
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fill } from './fill.ts'
import { load, requestText, type LoadReport } from './load.ts'
import { startServer, type BenchServer } from './servers.ts'

const { values } = parseArgs({
  options: {
    tasks: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '64' },
  },
})
const [tasks, seconds, connections] = [values.tasks, values.seconds, values.connections].map(Number) as [
  number,
  number,
  number,
]
/** Each pair is measured as often, turn by turn; the median ratio counts. */
const ROUNDS = 3

interface Line {
  readonly what: string
  readonly atelier: string
  readonly bare: string
  readonly ratio: string
}
const lines: Line[] = []

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** A load on one server, with the processor time that server spent on each answer. */
interface Measured extends LoadReport {
  /** Microseconds, all threads of the server together. */
  readonly cpu: number
}

const shown = ({ perSecond, cpu, p50, p99 }: Measured) =>
  `${perSecond}/s, ${cpu} µs CPU, p50 ${p50} ms, p99 ${p99} ms`

/** Clock ticks of `/proc/{pid}/stat` are hundredths of a second on every Linux that Node runs on. */
const TICK_US = 10_000

function cpuTicks({ pid }: BenchServer): number {
  // The name in brackets may hold spaces; utime and stime are the 12th and 13th fields behind it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

async function measure(server: BenchServer, requests: readonly string[], clients: number): Promise<Measured> {
  const before = cpuTicks(server)
  const report = await load({ port: server.port, connections: clients, seconds, requests })
  const answers = report.perSecond * seconds
  return { ...report, cpu: Math.round(((cpuTicks(server) - before) * TICK_US) / answers) }
}

/** Measures the same requests against both servers, turn by turn. */
async function compare(
  what: string,
  pair: readonly [BenchServer, BenchServer],
  requests: readonly string[],
  clients = connections,
) {
  const rounds: [Measured, Measured][] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await measure(pair[0], requests, clients)
    const bare = await measure(pair[1], requests, clients)
    if (ours.bad + bare.bad > 0) throw new Error(`${what}: ${ours.bad} and ${bare.bad} answers were not 200`)
    rounds.push([ours, bare])
  }
  const rate = median(rounds.map(([ours, bare]) => ours.perSecond / bare.perSecond))
  const cpu = median(rounds.map(([ours, bare]) => bare.cpu / ours.cpu))
  const middle = rounds.toSorted((a, b) => a[0].perSecond - b[0].perSecond)[ROUNDS >> 1] ?? rounds[0]
  if (middle) {
    const ratio = `${Math.round(rate * 100)} % by rate, ${Math.round(cpu * 100)} % by CPU`
    lines.push({ what, atelier: shown(middle[0]), bare: shown(middle[1]), ratio })
  }
}

/** Milliseconds from a submit's request until a poll sees that the task was handed to the engine. */
async function pickUp({ port }: BenchServer, times: number): Promise<readonly number[]> {
  const base = `http://127.0.0.1:${port}`
  const found: number[] = []
  for (let made = 0; made < times; made += 1) {
    const started = performance.now()
    const reply = await fetch(`${base}/mj/submit/imagine`, { method: 'POST', body: '{"prompt":"a boat"}' })
    const { result } = (await reply.json()) as { result: string }
    for (;;) {
      const task = (await (await fetch(`${base}/mj/task/${result}/fetch`)).json()) as { status: string }
      if (task.status !== 'NOT_START') break
    }
    found.push(performance.now() - started)
  }
  return found.toSorted((a, b) => a - b)
}

const memoryMb = ({ pid }: BenchServer): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)

const data = await mkdtemp(join(tmpdir(), 'atelier-bench-'))
try {
  const filledFrom = performance.now()
  const { ids } = await fill(data, tasks)
  console.log(`${tasks} tasks stored in ${((performance.now() - filledFrom) / 1000).toFixed(1)} s`)

  const server = await startServer({ kind: 'atelier', data, engine: 'instant' })
  const idleMb = memoryMb(server)
  const url = `http://127.0.0.1:${server.port}`
  const body = await (await fetch(`${url}/mj/task/${ids[0]}/fetch`)).text()
  const bare = await startServer({ kind: 'bare', body })
  lines.push({
    what: `start to ready, ${tasks} tasks`,
    atelier: `${Math.round(server.startedIn)} ms, ${idleMb} MB`,
    bare: `${Math.round(bare.startedIn)} ms, ${memoryMb(bare)} MB`,
    ratio: '',
  })

  const fetchText = (id: string | undefined) => requestText('GET', `/mj/task/${id}/fetch`)
  const polled = ids.filter((_, at) => at % Math.ceil(tasks / 200) === 0).map(fetchText)
  await compare('fetch, 200 tasks polled', [server, bare], polled)
  const spread = ids.filter((_, at) => at % Math.ceil(tasks / 50_000) === 0).map(fetchText)
  await compare(`fetch, ${spread.length} tasks in turn`, [server, bare], spread)

  const hundred = JSON.stringify({ ids: ids.slice(0, 100) })
  const listed = await (
    await fetch(`${url}/mj/task/list-by-condition`, { method: 'POST', body: hundred })
  ).text()
  const bareList = await startServer({ kind: 'bare', body: listed })
  const list = requestText('POST', '/mj/task/list-by-condition', hundred)
  await compare('list-by-condition, 100 ids, 4 clients', [server, bareList], [list], 4)
  await bareList.stop()

  await pickUp(server, 50)
  const found = await pickUp(server, 500)
  const at = (share: number) => `${(found[Math.floor((found.length - 1) * share)] ?? 0).toFixed(1)} ms`
  lines.push({
    what: 'submit → SUBMITTED, seen by a poll',
    atelier: `p50 ${at(0.5)}, p99 ${at(0.99)}`,
    bare: '',
    ratio: '',
  })
  await server.stop()

  const submits = await startServer({ kind: 'atelier', data, engine: 'idle' })
  const prompt = JSON.stringify({
    prompt: 'a paper boat floating on calm water at sunrise --v 6.1',
    state: 'bench',
  })
  await compare('durable submit', [submits, bare], [requestText('POST', '/mj/submit/imagine', prompt)])
  await submits.stop()

  const again = await startServer({ kind: 'atelier', data, engine: 'idle' })
  lines.push({
    what: 'restart after a kill under load',
    atelier: `${Math.round(again.startedIn)} ms, ${memoryMb(again)} MB`,
    bare: '',
    ratio: '',
  })
  await again.stop()
  await bare.stop()
  console.log(`median ratio of ${ROUNDS} rounds; ${connections} clients, ${seconds} s a round`)
  console.table(lines)
} finally {
  await rm(data, { recursive: true, force: true })
}

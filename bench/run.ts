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
const shown = (report: LoadReport) => `${report.perSecond}/s, p50 ${report.p50} ms, p99 ${report.p99} ms`

/** Measures the same requests against both servers, turn by turn. */
async function compare(
  what: string,
  pair: readonly [BenchServer, BenchServer],
  requests: readonly string[],
  clients = connections,
) {
  const rounds: [LoadReport, LoadReport][] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const [ours, bare] = [
      await load({ port: pair[0].port, connections: clients, seconds, requests }),
      await load({ port: pair[1].port, connections: clients, seconds, requests }),
    ]
    if (ours.bad + bare.bad > 0) throw new Error(`${what}: ${ours.bad} and ${bare.bad} answers were not 200`)
    rounds.push([ours, bare])
  }
  const ratio = median(rounds.map(([ours, bare]) => ours.perSecond / bare.perSecond))
  const middle = rounds.toSorted((a, b) => a[0].perSecond - b[0].perSecond)[ROUNDS >> 1] ?? rounds[0]
  if (middle) {
    lines.push({
      what,
      atelier: shown(middle[0]),
      bare: shown(middle[1]),
      ratio: `${Math.round(ratio * 100)} %`,
    })
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

/**
 * The painter's bench: a real server paints at full size while somebody polls it. Beside each figure stands what the same
 * machine needs in the same minute just to write such pictures. `node bench/painter.ts [--grids 8]`
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import sharp from 'sharp'

const { values } = parseArgs({ options: { grids: { type: 'string', default: '8' } } })
const GRIDS = Number(values.grids)
const POLL_MS = 5
const PROGRAM = fileURLToPath(new URL('../bin/atelier.mjs', import.meta.url))
const PROMPTS = [
  'a paper boat floating on calm water at sunrise',
  'a fox in a forest, autumn',
  'a castle in the mountains at night',
  'a village street in the rain',
  'a lighthouse, watercolour',
  'an astronaut in deep space',
] as const

/** As much of a task as is looked at. */
interface Task {
  readonly id: string
  readonly status: string
  readonly startTime: number | null
  readonly finishTime: number | null
  readonly imageUrl?: string | null
  readonly failReason: string
  readonly buttons: readonly { readonly customId: string; readonly label: string }[]
}

const folder = await mkdtemp(join(tmpdir(), 'atelier-bench-'))
const config = join(folder, 'atelier.config.json')
await writeFile(config, JSON.stringify({ accounts: [{ id: 'local', engine: 'painter', coreSize: 1 }] }))
const server = spawn(process.execPath, [PROGRAM], {
  env: {
    PATH: process.env['PATH'],
    ATELIER_PORT: '0',
    ATELIER_DATA: join(folder, 'data'),
    ATELIER_CONFIG: config,
  },
})
const base = await new Promise<string>((resolve) => {
  let printed = ''
  server.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
    const address = /listens on (\S+)/.exec(printed)?.[1]
    if (address) resolve(address)
  })
})

/** Milliseconds that each poll took. */
const polls: number[] = []

async function poll(id: string): Promise<Task> {
  const started = performance.now()
  const answer = await fetch(`${base}/mj/task/${id}/fetch`)
  const task = (await answer.json()) as Task
  polls.push(performance.now() - started)
  return task
}

async function post(path: string, body: object): Promise<string> {
  const answer = await fetch(`${base}${path}`, { method: 'POST', body: JSON.stringify(body) })
  return ((await answer.json()) as { result: string }).result
}

const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS))

/** Polls a task to its end; `onLook` sees every answer. */
async function finish(id: string, onLook: (task: Task) => void = () => {}): Promise<Task> {
  for (;;) {
    const task = await poll(id)
    onLook(task)
    if (task.status === 'SUCCESS') return task
    if (task.status === 'FAILURE') throw new Error(task.failReason)
    await pause()
  }
}

const tookOf = ({ startTime, finishTime }: Task): number => (finishTime ?? 0) - (startTime ?? 0)
const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** Milliseconds that writing four pictures of 1024² and their grid as PNG takes, two at a time. */
async function writingAlone(picture: Uint8Array): Promise<number> {
  const raw = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  const write = () => sharp(raw.data, { raw: raw.info }).png({ compressionLevel: 6 }).toBuffer()
  const started = performance.now()
  for (let pair = 0; pair < 2; pair += 1) await Promise.all([write(), write()])
  return performance.now() - started
}

const lines: (readonly [string, string, string])[] = []

await finish(await post('/mj/submit/imagine', { prompt: 'warming up' }))
polls.length = 0
const [grids, previews, uploads]: [number[], number[], number[]] = [[], [], []]
let last: Task | undefined
for (let made = 0; made < GRIDS; made += 1) {
  const prompt = `${PROMPTS[made % PROMPTS.length]} --seed ${made}`
  let seen = 0
  last = await finish(await post('/mj/submit/imagine', { prompt }), ({ status, imageUrl }) => {
    if (seen === 0 && status === 'IN_PROGRESS' && imageUrl) seen = Date.now()
  })
  grids.push(tookOf(last))
  if (seen > 0) previews.push(seen - (last.startTime ?? 0))
}
const during = polls.splice(0)
if (!last?.imageUrl) throw new Error('nothing was painted')
const picked = await finish(
  await post('/mj/submit/action', { taskId: last.id, customId: last.buttons[0]?.customId }),
)
const picture = new Uint8Array(await (await fetch(picked.imageUrl ?? '')).arrayBuffer())
const alone: number[] = []
for (let round = 0; round < 3; round += 1) alone.push(await writingAlone(picture))
const bare = at(alone, 0.5)
const upscale = picked.buttons.find(({ label }) => label === 'Upscale (Subtle)')
for (let made = 0; made < 3; made += 1)
  uploads.push(
    tookOf(await finish(await post('/mj/submit/action', { taskId: picked.id, customId: upscale?.customId }))),
  )

/** Milliseconds from a cancel until the next task of the one slot has started. */
async function cancelling(): Promise<number> {
  const first = await post('/mj/submit/imagine', { prompt: 'an oil painting of a harbour' })
  const next = await post('/mj/submit/imagine', { prompt: 'a boat' })
  while ((await poll(first)).status !== 'IN_PROGRESS') await pause()
  const cancelled = Date.now()
  await post(`/mj/task/${first}/cancel`, {})
  return ((await finish(next)).startTime ?? 0) - cancelled
}
const cancels = [await cancelling(), await cancelling(), await cancelling()]

/** Most memory that a process ever took, in megabytes. */
async function mostMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/** The processes that another one has started. */
async function childrenOf(parent: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent ? [pid] : []
    }),
  )
  return found.flat()
}

const nodes = await childrenOf(server.pid ?? 0)
const family = [server.pid ?? 0, ...nodes, ...(await Promise.all(nodes.map(childrenOf))).flat()]
const memory = await Promise.all(family.map(mostMemory))
const ratio = (ms: number) => `${(ms / bare).toFixed(1)} × ${seconds(bare)}`

lines.push(
  ['one grid of four 1024², middle', seconds(at(grids, 0.5)), ratio(at(grids, 0.5))],
  ['one grid of four 1024², slowest', seconds(at(grids, 0.99)), ratio(at(grids, 0.99))],
  ['first preview, middle', `${at(previews, 0.5)} ms`, `of ${previews.length} grids`],
  ['upscale to 2048², middle', seconds(at(uploads, 0.5)), ratio(at(uploads, 0.5))],
  [
    'fetch meanwhile, p50 and p99',
    `${at(during, 0.5).toFixed(1)} and ${at(during, 0.99).toFixed(1)} ms`,
    `${during.length} polls`,
  ],
  ['cancel → the slot is used again', `${at(cancels, 0.5)} ms`, `${cancels.join(', ')}`],
  ['most memory of any process', `${Math.max(...memory)} MB`, `${memory.join(', ')}`],
)
console.log(`Writing four PNG of 1024², two at a time, takes ${seconds(bare)} here.\n`)
console.log('| what | figure | beside |\n|---|---|---|')
for (const line of lines) console.log(`| ${line.join(' | ')} |`)
server.kill('SIGTERM')
await rm(folder, { recursive: true, force: true })

/**
 * The long fuzz: hostile and drawn requests against a real server. `npm run fuzz -- [--requests 20000] [--seed 1]
 * [--as caller|operator]`, or one shot alone: `--replay kind/name`, with the same seed. See docs/fuzzing.md.
 */
import { parseArgs } from 'node:util'
import type { Fault } from '../test/fuzz/campaign.ts'
import { fuzz, replay } from '../test/fuzz/fuzz.ts'
import type { Memory } from '../test/fuzz/server-memory.ts'
import type { Step } from '../test/fuzz/shot.ts'
import type { Role } from '../test/fuzz/target.ts'
import type { Exchange } from '../test/fuzz/wire.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    as: { type: 'string', default: 'caller' },
    replay: { type: 'string' },
  },
})
const seed = Number(values.seed)
const role: Role = values.as === 'operator' ? 'operator' : 'caller'

/** Bytes of a shot or an answer that are shown. */
const SHOWN = 2_000

const bytesShown = (bytes: Buffer): string => {
  const text = JSON.stringify(bytes.toString('latin1', 0, SHOWN))
  return bytes.length > SHOWN ? `${text} … ${bytes.length} bytes` : text
}

const stepShown = (step: Step): string => ('write' in step ? bytesShown(step.write) : JSON.stringify(step))

function exchangeShown({ answers, ending, trouble, ms }: Exchange): string {
  const came = answers.map(({ status, body }) => `  ${status} ${bytesShown(body)}`)
  return [`  ${ending} after ${Math.round(ms)} ms ${trouble}`, ...came].join('\n')
}

function faultShown({ title, words, shot, exchange }: Fault): string {
  const again = `npm run fuzz -- --seed ${seed} --as ${role} --replay ${JSON.stringify(title)}`
  return [
    `✗ ${words}`,
    `  ${again}`,
    ...shot.steps.map((step) => `  > ${stepShown(step)}`),
    exchangeShown(exchange),
  ].join('\n')
}

const memoryShown = (name: string, { rss, heap, buffers, files }: Memory) => ({
  at: name,
  'RSS, MB': Math.round(rss),
  'heap, MB': Number(heap.toFixed(1)),
  'buffers, MB': Number(buffers.toFixed(1)),
  'open files': files,
})

async function runAll(): Promise<boolean> {
  console.log(`seed ${seed}, ${values.requests} requests as ${role}`)
  const report = await fuzz({ seed, requests: Number(values.requests), isPatient: true, role })
  console.table(report.lines)
  console.table(
    ['warm', 'first half', 'second half'].flatMap((name, at) => {
      const memory = report.memory[at]
      return memory ? [memoryShown(name, memory)] : []
    }),
  )
  for (const fault of report.faults) console.log(faultShown(fault))
  for (const trouble of report.troubles) console.log(`✗ ${trouble}`)
  const shots = report.lines.reduce((sum, line) => sum + line.shots, 0)
  const wrong = report.faults.length + report.troubles.length
  console.log(
    `${shots} shots in ${report.seconds.toFixed(0)} s: ${wrong === 0 ? 'nothing wrong' : `${wrong} faults`}`,
  )
  return wrong === 0
}

async function runOne(title: string): Promise<boolean> {
  const { shot, exchange, words, output } = await replay(title, { seed, role })
  console.log(shot.steps.map((step) => `> ${stepShown(step)}`).join('\n'))
  console.log(exchangeShown(exchange))
  console.log(output)
  console.log(words === null ? 'nothing wrong' : `✗ ${words}`)
  return words === null
}

process.exitCode = (await (values.replay === undefined ? runAll() : runOne(values.replay))) ? 0 : 1

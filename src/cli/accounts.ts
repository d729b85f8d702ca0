import { parseArgs } from 'node:util'
import { readConfig, type ConfigPlace } from '../config/read.ts'
import { UsageError } from './usage.ts'

/** What `atelier accounts --help` prints. */
export const ACCOUNTS_HELP = `Usage: atelier accounts [options]

Shows the accounts of a running server: state, queues, speed, errors and cost.

  --url URL   the server (default: the address in the settings)
  --key K     its admin key; env:NAME reads it from a variable (default: env:ATELIER_ADMIN_KEY)
  --json      print the answer as it came
`

const OPTIONS = {
  url: { type: 'string' },
  key: { type: 'string', default: 'env:ATELIER_ADMIN_KEY' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** What the server says of an account: `GET /api/admin/instances`. */
interface Report {
  readonly id: string
  readonly engine: string
  readonly enable: boolean
  readonly isHealthy: boolean
  readonly trouble: string | null
  readonly queues: readonly { readonly waiting: number; readonly leased: number }[]
  readonly missing: Readonly<Record<string, string>>
  readonly cost: number
  readonly figures: {
    readonly runs: number
    readonly errorRate: number | null
    readonly latencyMs: number | null
    readonly lastFailure: string | null
  }
}

/** Prints the accounts; the exit code: 0 when all that are enabled are well, else 1. Throws `UsageError`. */
export async function accounts(words: readonly string[], place: ConfigPlace = here()): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: OPTIONS })
  if (values.help) {
    console.log(ACCOUNTS_HELP)
    return 0
  }
  const url = values.url ?? addressOf(place)
  const answer = await ask(`${url.replace(/\/+$/, '')}/api/admin/instances`, keyOf(values.key, place.env))
  console.log(values.json ? JSON.stringify(answer, null, 2) : table(answer.instances))
  return answer.instances.every(({ enable, isHealthy }) => isHealthy || !enable) ? 0 : 1
}

const here = (): ConfigPlace => ({ env: process.env, cwd: process.cwd() })

function addressOf(place: ConfigPlace): string {
  const { host, port } = readConfig(place)
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function keyOf(given: string, env: ConfigPlace['env']): string {
  const [, name] = /^env:(.+)$/.exec(given) ?? []
  const key = name === undefined ? given : env[name]
  if (key) return key
  throw new UsageError(
    `The variable ${name} is not set; it, or --key, must hold the admin key of the server.`,
  )
}

async function ask(url: string, key: string): Promise<{ readonly instances: readonly Report[] }> {
  let answer: Response
  try {
    answer = await fetch(url, { headers: { authorization: `Bearer ${key}` } })
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw new UsageError(`No server answers at ${url} (${cause}); start it, or name it with --url.`, {
      cause: error,
    })
  }
  const text = await answer.text()
  if (!answer.ok) throw new UsageError(`${url} answered with status ${answer.status}: ${text.slice(0, 300)}`)
  // Our own server's answer, in its documented shape.
  return JSON.parse(text) as { readonly instances: readonly Report[] }
}

const HEADINGS = ['account', 'engine', 'state', 'runs', 'waits', 'half within', 'errors', 'cost', 'says']

function table(reports: readonly Report[]): string {
  const rows = [HEADINGS, ...reports.map(rowOf)]
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rowOf({ id, engine, enable, isHealthy, trouble, queues, missing, cost, figures }: Report): string[] {
  const sum = (of: 'leased' | 'waiting') => String(queues.reduce((all, queue) => all + queue[of], 0))
  const lacks = Object.entries(missing).map(([operation, reason]) => `no ${operation}: ${reason}`)
  return [
    id,
    engine,
    enable ? (isHealthy ? 'well' : 'in trouble') : 'disabled',
    sum('leased'),
    sum('waiting'),
    figures.latencyMs === null ? '–' : `${(figures.latencyMs / 1000).toFixed(1)} s`,
    figures.errorRate === null ? '–' : `${Math.round(figures.errorRate * 100)} % of ${figures.runs}`,
    String(cost),
    [trouble ?? (figures.errorRate ? figures.lastFailure : null), ...lacks].filter(Boolean).join('; '),
  ]
}

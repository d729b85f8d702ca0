import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { CASES } from '../conform/cases/all.ts'
import { openHookReceiver, type HookReceiver } from '../conform/hooks.ts'
import { asJson, asJUnit } from '../conform/report/files.ts'
import { closing, heading, line, listing, opening, playing } from '../conform/report/table.ts'
import { openingOf } from '../conform/question.ts'
import { openRun, planRun, type Facts, type Plan, type Result } from '../conform/run.ts'
import { choose } from '../conform/select.ts'
import { speak, type NoAnswer } from '../conform/speak.ts'
import { PROFILE_NAMES, PROFILES, type Profile } from '../protocol/profiles.ts'
import { UsageError } from './usage.ts'

/** What `atelier conform --help` prints. */
export const CONFORM_HELP = `Usage: atelier conform <url> [options]

Asks any server of this API whether it speaks it, by the same conversations that test Atelier.
A real upstream charges for its tasks: the number of tasks is printed before the first request.

  --key K             key of the server; env:NAME reads it from a variable
  --other-key K       a second owner's key: also ask whether owners are kept apart
  --profile NAME      dialect: ${PROFILE_NAMES.join(', ')} (default: comet)
  --only WORDS        only cases whose name, group or clause holds this; * stands for anything; may be repeated
  --everything        also ask for what this dialect's own servers lack
  --one-slot          the server runs one task and lets one more wait: also ask what it says when it is full
  --hook-listen H:P   listen here for webhooks; without it, what they tell is not asked
  --hook-url URL      where the server finds that, if not at http://H:P
  --patience S        longest that a task may take, in seconds (default: 600)
  --timeout S         longest that an answer may take, in seconds (default: 60)
  --pause S           between two polls, in seconds (default: 2)
  --json FILE         write the results as JSON
  --junit FILE        write the results as JUnit XML
  --list              print the cases and their clauses, and ask nothing
`

const OPTIONS = {
  key: { type: 'string' },
  'other-key': { type: 'string' },
  profile: { type: 'string', default: 'comet' },
  only: { type: 'string', multiple: true },
  everything: { type: 'boolean', default: false },
  'one-slot': { type: 'boolean', default: false },
  'hook-listen': { type: 'string' },
  'hook-url': { type: 'string' },
  patience: { type: 'string', default: '600' },
  timeout: { type: 'string', default: '60' },
  pause: { type: 'string', default: '2' },
  json: { type: 'string' },
  junit: { type: 'string' },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const parse = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true })
type Values = ReturnType<typeof parse>['values']

/** Runs the suite and prints it; the exit code: 0 when nothing failed, else 1. Throws `UsageError`. */
export async function conform(words: readonly string[]): Promise<number> {
  const { values, positionals } = parse(words)
  if (values.help) return print(CONFORM_HELP)
  const { only = [] } = values
  const chosen = choose(CASES, only)
  if (chosen.length === 0) throw new UsageError(`No case is like ${only.join(', ')}; --list shows them all.`)
  if (values.list) return print(listing(chosen))
  const [url, ...more] = positionals
  if (url === undefined || more.length > 0)
    throw new UsageError('atelier conform wants one address: atelier conform <url>')

  const hooks = await receiverOf(values)
  try {
    const facts = factsOf(url, values, hooks)
    await reach(facts)
    const startedAt = Date.now()
    const results = await playAll(planRun(CASES, chosen, facts), facts)
    print(closing(results, Date.now() - startedAt))
    if (values.json !== undefined) await writeFile(values.json, asJson({ facts, startedAt, results }))
    if (values.junit !== undefined) await writeFile(values.junit, asJUnit({ facts, startedAt, results }))
    return results.some(({ verdict }) => verdict === 'failed') ? 1 : 0
  } finally {
    await hooks?.close()
  }
}

/** A server that is not there is told once, and not by every case. */
async function reach({ base, timeoutMs }: Facts): Promise<void> {
  await speak(openingOf(`${base}/mj/task/1/fetch`), timeoutMs).catch((error: NoAnswer) => {
    throw new UsageError(`${base}: ${error.message}`)
  })
}

async function playAll(plan: Plan, facts: Facts): Promise<readonly Result[]> {
  print(opening(plan, facts))
  const run = openRun(CASES, facts)
  const results: Result[] = []
  for (const [at, case_] of plan.cases.entries()) {
    if (case_.group !== plan.cases[at - 1]?.group) print(heading(case_))
    show(playing(case_, at + 1, plan.cases.length))
    const result = await run.resultOf(case_)
    show('')
    print(line(result))
    results.push(result)
  }
  return results
}

function factsOf(url: string, values: Values, hooks: HookReceiver | undefined): Facts {
  const key = secret(values.key)
  const otherKey = secret(values['other-key'])
  return {
    base: baseOf(url),
    profile: profileOf(values.profile),
    ...(key === undefined ? {} : { key }),
    ...(otherKey === undefined ? {} : { otherKey }),
    ...(hooks === undefined ? {} : { hooks }),
    timeoutMs: msOf('timeout', values.timeout),
    patienceMs: msOf('patience', values.patience),
    pauseMs: msOf('pause', values.pause),
    isSuperset: values.everything,
    hasOneSlot: values['one-slot'],
  }
}

/** The address before `/mj`: some clients are given it with that, some without. */
function baseOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw new UsageError(`"${url}" is no http(s) address.`)
  return url.replace(/\/+$/, '').replace(/\/mj$/, '')
}

function profileOf(name: string): Profile {
  const known = PROFILE_NAMES.find((one) => one === name)
  if (known === undefined)
    throw new UsageError(`--profile is "${name}"; wanted one of ${PROFILE_NAMES.join(', ')}.`)
  return PROFILES[known]
}

function secret(value: string | undefined): string | undefined {
  if (value === undefined || !value.startsWith('env:')) return value
  const found = process.env[value.slice(4)]
  if (!found) throw new UsageError(`${value.slice(4)} is not set.`)
  return found
}

function msOf(name: string, value: string): number {
  const seconds = Number(value)
  if (!(seconds > 0)) throw new UsageError(`--${name} is "${value}"; wanted seconds.`)
  return seconds * 1000
}

async function receiverOf(values: Values): Promise<HookReceiver | undefined> {
  const place = values['hook-listen']
  if (place === undefined) return undefined
  const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(place) ?? []
  if (host === '') throw new UsageError(`--hook-listen is "${place}"; wanted host:port.`)
  return openHookReceiver({ host, port: Number(port) }, values['hook-url'])
}

function print(text: string): 0 {
  console.log(text)
  return 0
}

/** Writes over the last line, where there is a screen. */
function show(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[2K${text}`)
}

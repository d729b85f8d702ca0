/** A whole run: a server, the program of a seed thrown at it in two halves, and what the server is like afterwards. */
import { afterwards } from './afterwards.ts'
import { createCampaign, throwAlone, type Fault } from './campaign.ts'
import { casting } from './cast.ts'
import { createJudge, type Judge } from './judge.ts'
import { chosenThrows, throwTitled, writeProgram, type Choice, type Program } from './program.ts'
import { growthTrouble, openGauge, type Memory } from './server-memory.ts'
import type { Shot } from './shot.ts'
import { createTally, type TallyLine } from './tally.ts'
import { closeTarget, KEYS, openTarget, SECRETS, type Role, type Target } from './target.ts'
import type { Exchange } from './wire.ts'

export interface FuzzSettings extends Choice {
  /** Whose key is sent. An operator's run throws at the operator's routes alone. */
  readonly role: Role
}

/** What a run found. */
export interface FuzzReport {
  readonly lines: readonly TallyLine[]
  readonly faults: readonly Fault[]
  /** What is wrong with the server afterwards, a line each. */
  readonly troubles: readonly string[]
  /** At rest: warm, after the first half, after the second. */
  readonly memory: readonly Memory[]
  readonly seconds: number
}

/** Throws before the first measure, as a share of all: caches fill, code is compiled. */
const WARM_SHARE = 0.1

/** Runs the program of a seed. */
export async function fuzz({ seed, requests, isPatient, role }: FuzzSettings): Promise<FuzzReport> {
  const target = await openTarget(role)
  try {
    const started = performance.now()
    const tally = createTally()
    const campaign = createCampaign({ target, judge: judgeOf(target), tally })
    const gauge = await openGauge({ pid: target.pid, output: target.server.output })
    const throws = chosenThrows(programOf(target, seed), { seed, requests, isPatient })
    const warm = Math.floor(throws.length * WARM_SHARE)
    const middle = Math.floor((throws.length + warm) / 2)
    const memory: Memory[] = []
    for (const part of [throws.slice(0, warm), throws.slice(warm, middle), throws.slice(middle)]) {
      await campaign.run(part)
      if (campaign.isOver()) break
      memory.push(await gauge.read())
    }
    gauge.close()
    const growth = growthTrouble(memory)
    return {
      lines: tally.lines(),
      faults: campaign.faults,
      troubles: [...(growth === null ? [] : [growth]), ...(await afterwards(target))],
      memory,
      seconds: (performance.now() - started) / 1000,
    }
  } finally {
    await closeTarget(target)
  }
}

/** What one shot of a program does to a fresh server. */
export interface Replay {
  readonly shot: Shot
  readonly exchange: Exchange
  /** What is wrong with it, or null. */
  readonly words: string | null
  /** What the server printed. */
  readonly output: string
}

/** Throws one shot of the program of a seed at a fresh server. Throws when there is none of this title. */
export async function replay(
  title: string,
  { seed, role }: Pick<FuzzSettings, 'seed' | 'role'>,
): Promise<Replay> {
  const target = await openTarget(role)
  try {
    const found = throwTitled(programOf(target, seed), title)
    if (!found) throw new Error(`the program of seed ${seed} has no shot ${title}`)
    const shot = casting(target.cast)(found.make())
    const exchange = await throwAlone(target, shot)
    return { shot, exchange, words: judgeOf(target)(shot, exchange), output: target.server.output() }
  } finally {
    await closeTarget(target)
  }
}

const judgeOf = ({ description, role }: Target): Judge =>
  createJudge({ description, secrets: SECRETS[role], isOperator: role === 'operator' })

const programOf = ({ description, cast, role }: Target, seed: number): Program =>
  writeProgram({
    description,
    cast,
    seed,
    key: KEYS[role],
    isOperator: role === 'operator',
  })

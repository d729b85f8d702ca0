import { tasksOf, type Case, type Need } from './case.ts'
import { FEATURES } from './features.ts'
import type { Kept } from './kept.ts'
import { play, Trouble, type Partner } from './play.ts'

/** What a run may ask for, beside the server itself. */
export interface Facts extends Partner {
  /** Ask for what this dialect's own servers lack, too: this one claims to have everything. */
  readonly isSuperset: boolean
  /** The server runs one task at a time and lets one more wait. */
  readonly hasOneSlot: boolean
}

export type Verdict = 'passed' | 'failed' | 'skipped'

/** How a case went. */
export interface Result {
  readonly case: Case
  readonly verdict: Verdict
  /** Why it was skipped. */
  readonly why: string | null
  /** What did not fit. */
  readonly trouble: Trouble | null
  readonly ms: number
}

/** What a run will do. */
export interface Plan {
  /** Cases in the order they are listed, those that others are given among them. */
  readonly cases: readonly Case[]
  /** Tasks they make, at least, when all is well. */
  readonly tasks: number
}

interface Played {
  readonly result: Result
  readonly kept: Kept
}

/** Plays each case at most once, however many others are given what it keeps. */
export interface Run {
  resultOf(case_: Case): Promise<Result>
}

/** Why a case is not played with what the run was given; null when it is. */
export function reasonToSkip({ only, uses = [], needs = [] }: Case, facts: Facts): string | null {
  const { name } = facts.profile
  if (only && !only.includes(name)) return `not asked of ${name}`
  const lacked = facts.isSuperset
    ? undefined
    : uses.find((feature) => !FEATURES[feature].some((one) => one === name))
  if (lacked !== undefined) return `servers like ${name} have no ${lacked}`
  const missing = needs.find((need) => !NEEDS[need].isMet(facts))
  return missing === undefined ? null : NEEDS[missing].words
}

const NEEDS: Readonly<Record<Need, { readonly isMet: (facts: Facts) => boolean; readonly words: string }>> = {
  key: { isMet: ({ key }) => key !== undefined, words: 'needs --key' },
  open: { isMet: ({ key }) => key === undefined, words: 'needs a server without keys' },
  'other-key': { isMet: ({ otherKey }) => otherKey !== undefined, words: 'needs --other-key' },
  hook: { isMet: ({ hooks }) => hooks !== undefined, words: 'needs --hook-listen' },
  root: {
    isMet: ({ base }) => new URL(base).pathname === '/',
    words: 'needs an address without a path',
  },
  'one-slot': { isMet: ({ hasOneSlot }) => hasOneSlot, words: 'needs --one-slot' },
}

/** The chosen cases and those they are given, as far as they can be played. */
export function planRun(all: readonly Case[], chosen: readonly Case[], facts: Facts): Plan {
  const wanted = new Set<Case>()
  const want = (case_: Case): void => {
    if (wanted.has(case_)) return
    wanted.add(case_)
    if (reasonToSkip(case_, facts) === null) (case_.given ?? []).forEach((name) => want(keeperOf(all, name)))
  }
  chosen.forEach(want)
  const cases = all.filter((case_) => wanted.has(case_))
  const tasks = cases
    .filter((case_) => reasonToSkip(case_, facts) === null)
    .reduce((sum, case_) => sum + tasksOf(case_), 0)
  return { cases, tasks }
}

/** Opens a run over cases that may be given one another's parts. */
export function openRun(all: readonly Case[], facts: Facts): Run {
  const played = new Map<Case, Promise<Played>>()

  const once = (case_: Case): Promise<Played> => {
    const known = played.get(case_) ?? attempt(case_)
    played.set(case_, known)
    return known
  }

  async function attempt(case_: Case): Promise<Played> {
    const reason = reasonToSkip(case_, facts)
    if (reason !== null) return skipped(case_, reason)
    const givens = new Map<string, string>()
    for (const name of case_.given ?? []) {
      const { result, kept } = await once(keeperOf(all, name))
      if (result.verdict !== 'passed') return skipped(case_, `needs "${result.case.name}" to pass`)
      for (const [key, value] of kept) givens.set(key, value)
    }
    return timed(case_, givens)
  }

  async function timed(case_: Case, givens: Kept): Promise<Played> {
    const started = Date.now()
    const end = (more: Pick<Result, 'verdict' | 'trouble'>, kept: Kept): Played => ({
      result: { case: case_, why: null, ms: Date.now() - started, ...more },
      kept,
    })
    try {
      const kept = await play(case_.steps, facts, givens)
      return end({ verdict: 'passed', trouble: null }, named(case_, kept))
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      return end({ verdict: 'failed', trouble: error }, new Map())
    }
  }

  return { resultOf: async (case_) => (await once(case_)).result }
}

/** What others may use of a case: `id` of the keeper `grid` is `grid.id`; what it was given itself stays as it is. */
function named({ keeps }: Case, kept: Kept): Kept {
  if (keeps === undefined) return new Map()
  return new Map([...kept].map(([key, value]) => [key.includes('.') ? key : `${keeps}.${key}`, value]))
}

/** The case that keeps what others are given under a name. Throws where there is none. */
function keeperOf(all: readonly Case[], name: string): Case {
  const keeper = all.find(({ keeps }) => keeps === name)
  if (!keeper) throw new Error(`no case keeps ${name}`)
  return keeper
}

const skipped = (case_: Case, why: string): Played => ({
  result: { case: case_, verdict: 'skipped', why, trouble: null, ms: 0 },
  kept: new Map(),
})

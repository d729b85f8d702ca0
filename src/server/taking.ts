/**
 * Taking: decides about submissions with the facts of this moment and stores what was decided, all of it or nothing.
 * It knows admission, guards and the journal; it must not know bodies.
 */
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import { joined } from '../schedule/joined.ts'
import type { Counter, Guard } from '../stores/store.ts'
import { admit } from '../task/admit.ts'
import type { CapacityGuard, Known, Rules, Submission, Verdict } from '../task/submission.ts'
import type { Task } from '../task/task.ts'
import type { Answer, Caller } from './atelier.ts'
import type { Clock } from './clock.ts'
import { laneDayOf, spendOf } from './facts.ts'
import type { Journal } from './journal.ts'
import type { Random } from './random.ts'

/** Ids drawn before a collision is taken for a bug. */
const ID_TRIES = 5

export interface TakingContext {
  readonly journal: Journal
  readonly clock: Clock
  readonly random: Random
  readonly newTaskId: (now: number) => string
  readonly rules: () => Rules
  readonly instances: () => Promise<readonly InstanceFacts[]>
  /** The day that tasks taken now are counted on. */
  readonly today: () => string
}

/** For whom something is decided, and about which task beside the new one. */
export interface Occasion {
  readonly caller: Caller
  readonly parent: Task | null
}

export interface Taking {
  /** Takes submissions together, or none of them. */
  take(submissions: readonly Submission[], occasion: Occasion): Promise<Answer>
  /** Decides once and stores that; `stale` when it has to be decided anew: an id is taken, or the task has moved on. */
  settle(decide: (known: Known) => Verdict, occasion: Occasion): Promise<Answer | 'stale'>
}

/** A verdict that makes a task. */
type TakenVerdict = Extract<Verdict, { readonly guards: readonly CapacityGuard[] }>

export function createTaking(context: TakingContext): Taking {
  const { journal, clock, random } = context
  /** Tasks without a parent so far: accounts may take turns. */
  let turn = 0

  function known({ caller, parent }: Occasion, instances: readonly InstanceFacts[], tries = 0): Known {
    const now = clock.now()
    const rules = context.rules()
    return {
      now,
      instances,
      rules: { ...rules, openPerOwner: caller.openPerOwner ?? rules.openPerOwner },
      parent,
      // An id that was taken has taken neighbours: the next is drawn from another millisecond.
      id: context.newTaskId(now + tries),
      jobId: random.uuid(),
      seed: random.seed(),
      draw: random.draw(),
      turn: parent ? turn : turn++,
    }
  }

  /** A capacity that no longer holds at the commit refuses after all. */
  async function store(verdicts: readonly Verdict[]): Promise<Answer | 'stale'> {
    const settled = verdicts.find(({ kind }) => kind === 'refused' || kind === 'existing')
    if (settled && !('guards' in settled)) return settled
    const taken = verdicts.filter((verdict) => 'guards' in verdict)
    const accepted = taken.filter(({ kind }) => kind === 'accepted')
    const day = context.today()
    const outcome = await journal.write(
      taken.map(({ kind, task }) => ({ task, effects: kind === 'accepted' ? [{ kind: 'wake' }] : [] })),
      { guards: guardsOf(taken, day), changes: accepted.map(({ task }) => spendOf(task, day)) },
    )
    if (outcome.ok) return answerOf(taken)
    const failed = taken.flatMap((verdict) => verdict.guards).find(({ name }) => name === outcome.guard)
    return failed ? { kind: 'refused', refusal: failed.refusal } : 'stale'
  }

  return {
    async take(submissions, occasion) {
      for (let tries = 0; tries < ID_TRIES; tries += 1) {
        let instances = await context.instances()
        const verdicts = submissions.map((submission) => {
          const verdict = admit(submission, known(occasion, instances, tries))
          if ('guards' in verdict) instances = joined(instances, verdict.task)
          return verdict
        })
        const answer = await store(verdicts)
        if (answer !== 'stale') return answer
      }
      throw new Error(`${ID_TRIES} task ids in a row were taken`)
    },
    settle: async (decide, occasion) => store([decide(known(occasion, await context.instances()))]),
  }
}

function answerOf(taken: readonly TakenVerdict[]): Answer {
  const [first] = taken
  if (!first) throw new Error('nothing was asked')
  if (first.kind === 'modal') return { kind: 'modal', task: first.task }
  if (taken.length === 1) return { kind: 'accepted', task: first.task, ahead: first.ahead }
  return { kind: 'many', tasks: taken.map(({ task }) => task), ahead: first.ahead }
}

/** The guards of tasks that are stored together: each leaves room for all those that need the same. */
function guardsOf(taken: readonly TakenVerdict[], day: string): readonly Guard[] {
  const all = taken.flatMap(({ task, guards }) => guards.map((guard) => storeGuard(guard, task, day)))
  const keys = all.map(({ name, counter }) => JSON.stringify([name, counter]))
  return all.flatMap((guard, at) => {
    const key = keys[at] ?? ''
    const alike = keys.filter((one) => one === key).length
    return keys.indexOf(key) === at ? [{ ...guard, atMost: guard.atMost - alike + 1 }] : []
  })
}

function storeGuard({ name, atMost }: CapacityGuard, task: Task, day: string): Guard {
  return { name, counter: COUNTERS[name](task, day), atMost }
}

/** What each capacity is counted by. */
const COUNTERS: { readonly [N in CapacityGuard['name']]: (task: Task, day: string) => Counter } = {
  'owner-full': ({ owner }) => ({ kind: 'open', owner }),
  'queue-full': ({ instanceId, lane }) => ({ kind: 'busy', instanceId, lane }),
  'day-full': (task, day) => ({ kind: 'spent', ...laneDayOf(task, day) }),
}

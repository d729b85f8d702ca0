import { isFinal } from '../../src/protocol/status.ts'
import { StoreError, type Change, type Commit, type Lane, type Store } from '../../src/stores/store.ts'
import type { Task } from '../../src/task/task.ts'

/** What was seen of one task over all its commits. */
interface Seen {
  task: Task
  percent: number
  /** Times that its last word was put into the outbox. */
  lastWords: number
  /** Times that its hook was told of a start. */
  starts: number
  /** Times that it went to another queue while it waited. */
  moves: number
}

/** A waiting task in its lane, as moments are counted. */
interface Standing extends Lane {
  readonly queuedAt: number
  readonly joinedAt: number
  /** When the lane was first read with it; null until then. */
  readAt: number | null
}

/** What the witness is told of the accounts. */
export interface Limits {
  /** Slots of a lane. */
  readonly slots: (lane: Lane) => number
  /** Tasks that one side of an instance may take in a day. */
  readonly perDay: (side: Lane) => number
}

/** Stands between the server and the store: sees every commit, and can cut a process off or refuse it the disk. */
export interface Witness {
  readonly seen: ReadonlyMap<string, Seen>
  /** The store as one process sees it, until that process crashes. */
  connect(): { readonly store: Store; crash(): void }
  /** Commits fail while this holds. */
  isDiskFull: boolean
  /** Rules that were broken, with the facts: the server may well have survived the throw. */
  readonly broken: readonly string[]
}

const never = new Promise<never>(() => {})

const isSameLane = (one: Lane, other: Lane) => one.instanceId === other.instanceId && one.lane === other.lane

/** Watches a store whose accounts have these limits. */
export function createWitness(store: Store, limits: Limits): Witness {
  const seen = new Map<string, Seen>()
  /** Slots taken: the boot that holds each, by lane and task. */
  const slots = new Map<string, Map<string, string>>()
  const standings = new Map<string, Standing>()
  const days = new Map<string, number>()
  let moment = 0

  const broken: string[] = []

  function check(condition: boolean, rule: string, facts: unknown): asserts condition {
    if (condition) return
    broken.push(`${rule}: ${JSON.stringify(facts)}`)
    throw new Error(rule)
  }

  function observeTask(task: Task, encoded: string): void {
    const before = seen.get(task.id)
    const percent = Number.parseInt(JSON.parse(encoded.replaceAll('\0', '')).progress, 10)
    check(!before || !isFinal(before.task.status), 'terminal is terminal', [before?.task, task])
    check(!before || task.version === before.task.version + 1, 'versions have no gap', task)
    check(!before || percent >= before.percent, 'progress never falls', [before?.percent, percent, task])
    check(
      task.status === 'FAILURE' || !encoded.includes('"failReason":"It'),
      'no reason before failure',
      task,
    )
    const isMoved = before?.task.status === 'NOT_START' && !isSameLane(before.task, task)
    const moves = (before?.moves ?? 0) + (isMoved ? 1 : 0)
    seen.set(task.id, { lastWords: 0, starts: 0, ...before, task, percent, moves })
    observeQueue(task)
  }

  /** Nobody who stood in a lane before the starting task was even looked at may still wait before it. */
  function observeQueue(task: Task): void {
    const own = standings.get(task.id)
    standings.delete(task.id)
    if (task.status === 'NOT_START') {
      const { instanceId, lane, queuedAt } = task
      standings.set(task.id, { instanceId, lane, queuedAt, joinedAt: (moment += 1), readAt: null })
    }
    if (task.status !== 'SUBMITTED' || !own) return
    const overtaken = [...standings.values()].filter(
      (other) =>
        isSameLane(other, own) && other.queuedAt < own.queuedAt && other.joinedAt < (own.readAt ?? Infinity),
    )
    check(overtaken.length === 0, 'first come, first served', [own, overtaken])
  }

  function observeReading(ids: readonly string[]): void {
    moment += 1
    for (const id of ids) {
      const standing = standings.get(id)
      if (standing) standing.readAt ??= moment
    }
  }

  function observe(change: Change): void {
    switch (change.kind) {
      case 'create':
      case 'move':
        return observeTask(change.task, change.encoded)
      case 'tell': {
        const row = seen.get(change.taskId)
        check(row !== undefined, 'a telling belongs to a task', change)
        row.lastWords += change.final ? 1 : 0
        row.starts += row.task.status === 'SUBMITTED' ? 1 : 0
        check(row.lastWords <= 1, 'the last word is said once', row.task)
        check(row.starts <= 1, 'a start is told once', row.task)
        return
      }
      case 'lease': {
        const { instanceId, lane, taskId, boot } = change.lease
        const key = `${instanceId} ${lane}`
        const taken = slots.get(key) ?? new Map<string, string>()
        slots.set(key, taken.set(taskId, boot))
        check(taken.size <= limits.slots(change.lease), 'no more leases than slots', [key, ...taken])
        return
      }
      case 'spend': {
        const key = `${change.day} ${change.instanceId} ${change.lane}`
        const spent = (days.get(key) ?? 0) + 1
        days.set(key, spent)
        check(spent <= limits.perDay(change), 'no more tasks than a day may have', [key, spent])
        return
      }
      case 'release':
        for (const taken of slots.values()) {
          if (taken.get(change.taskId) === change.boot) taken.delete(change.taskId)
        }
        return
      default:
    }
  }

  const witness: Witness = {
    seen,
    broken,
    isDiskFull: false,
    connect() {
      let isDead = false
      const gate =
        <A extends unknown[], R>(method: (...args: A) => Promise<R>) =>
        async (...args: A): Promise<R> => {
          const answer = isDead ? never : await method(...args)
          return isDead ? never : answer
        }
      const commit = async (call: Commit) => {
        if (witness.isDiskFull) throw new StoreError('full', 'the simulated disk is full')
        const outcome = await store.commit(call)
        // Leases leave before they are taken over within one commit.
        if (outcome.ok) for (const change of call.changes) observe(change)
        return outcome
      }
      const waiting: Store['waiting'] = async (lane, limit) => {
        const tasks = await store.waiting(lane, limit)
        observeReading(tasks.map(({ id }) => id))
        return tasks
      }
      // Every method but two is the store's own; fromEntries forgets their names.
      const own = Object.fromEntries(Object.entries(store).map(([name, method]) => [name, gate(method)]))
      return {
        crash: () => (isDead = true),
        store: {
          ...(own as unknown as Store),
          commit: gate(commit),
          waiting: gate(waiting),
          close: async () => {},
        },
      }
    },
  }
  return witness
}

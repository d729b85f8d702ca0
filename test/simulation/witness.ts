import { isFinal } from '../../src/protocol/status.ts'
import { StoreError, type Change, type Commit, type Store } from '../../src/stores/store.ts'
import type { Task } from '../../src/task/task.ts'

/** What was seen of one task over all its commits. */
interface Seen {
  task: Task
  percent: number
  /** Times that its last word was put into the outbox. */
  lastWords: number
  /** Times that its hook was told of a start. */
  starts: number
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

/** `capacity` is the number of slots of every instance. */
export function createWitness(store: Store, capacity: number): Witness {
  const seen = new Map<string, Seen>()
  const slots = new Map<string, Map<string, string>>()

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
    seen.set(task.id, { lastWords: 0, starts: 0, ...before, task, percent })
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
        const { instanceId, taskId, boot } = change.lease
        const taken = slots.get(instanceId) ?? new Map<string, string>()
        slots.set(instanceId, taken.set(taskId, boot))
        check(taken.size <= capacity, 'no more leases than slots', [...taken])
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
      return {
        crash: () => (isDead = true),
        store: {
          commit: gate(commit),
          task: gate(store.task),
          tasks: gate(store.tasks),
          taskOfJob: gate(store.taskOfJob),
          encoded: gate(store.encoded),
          encodedMany: gate(store.encodedMany),
          waiting: gate(store.waiting),
          loads: gate(store.loads),
          count: gate(store.count),
          leases: gate(store.leases),
          expired: gate(store.expired),
          deliveries: gate(store.deliveries),
          nextDelivery: gate(store.nextDelivery),
          close: async () => {},
        },
      }
    },
  }
  return witness
}

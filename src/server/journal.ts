/**
 * The journal: the one place where tasks are written. It turns an event into a commit (the moved task, its
 * encoding, what its hook must hear) and then tells the other loops what the move asks for.
 * It knows versions and effects; it must not know engines, HTTP or what an event is about.
 */
import type { Change, Guard, Outcome, Store } from '../stores/store.ts'
import type { Effect } from '../task/effect.ts'
import { encodeTask } from '../task/encode.ts'
import type { TaskEvent } from '../task/event.ts'
import type { Task } from '../task/task.ts'
import { transition } from '../task/transition.ts'

/** Told after every durable write of a task. */
export type Listener = (task: Task, effects: readonly Effect[], encoded: string) => void

/** What else belongs in the commit of a move. */
export interface Together {
  readonly changes?: readonly Change[]
  readonly guards?: readonly Guard[]
}

/** What became of an event. */
export interface Applied {
  /** The task as it is afterwards. */
  readonly task: Task
  /** False when the event changed nothing. */
  readonly hasMoved: boolean
}

/** A task to write, and what its move asks for. */
export interface Written {
  readonly task: Task
  readonly effects: readonly Effect[]
}

export interface Journal {
  /** Stores tasks as they are, all or none: new ones, or, for a version above 1, the next version of stored ones. */
  write(written: readonly Written[], together?: Together): Promise<Outcome>
  /**
   * Applies an event to a task and stores what comes of it, `together` with it: an event that changes nothing writes
   * nothing. `known` spares a read when the caller holds the newest version; a stale one is read again. Null when
   * there is no such task, or when a guard of `together` failed.
   */
  apply(known: Task | string, event: TaskEvent, together?: Together): Promise<Applied | null>
}

/** Opens the journal of a store. `now` stamps deliveries. */
export function createJournal(store: Store, now: () => number, listen: Listener): Journal {
  async function write(written: readonly Written[], together: Together = {}): Promise<Outcome> {
    const rows = written.map((one) => ({ ...one, encoded: encodeTask(one.task) }))
    const outcome = await store.commit({
      changes: [
        ...rows.flatMap(({ task, effects, encoded }): readonly Change[] => [
          { kind: task.version === 1 ? 'create' : 'move', task, encoded },
          ...tellings(task, effects, now()),
        ]),
        ...(together.changes ?? []),
      ],
      guards: together.guards ?? [],
    })
    if (outcome.ok) for (const { task, effects, encoded } of rows) listen(task, effects, encoded)
    return outcome
  }

  return {
    write,
    async apply(known, event, together) {
      let task = typeof known === 'string' ? await store.task(known) : known
      while (task) {
        const step = transition(task, event)
        if (step.task === task) return { task, hasMoved: false }
        const outcome = await write([step], together)
        if (outcome.ok) return { task: step.task, hasMoved: true }
        if (outcome.guard !== 'version') return null
        task = await store.task(task.id)
      }
      return null
    },
  }
}

function tellings(task: Task, effects: readonly Effect[], at: number): readonly Change[] {
  const { hook } = task
  if (!hook) return []
  return effects.flatMap((effect) =>
    effect.kind === 'notify'
      ? [{ kind: 'tell', taskId: task.id, url: hook.url, version: task.version, final: effect.final, at }]
      : [],
  )
}

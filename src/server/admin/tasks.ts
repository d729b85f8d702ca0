import { refuse, type Refusal } from '../../refusals.ts'
import type { Status } from '../../protocol/status.ts'
import type { AuditEntry, Store, TaskQuery } from '../../stores/store.ts'
import { encodeTask } from '../../task/encode.ts'
import type { Task } from '../../task/task.ts'
import { blobsOf, type Gallery } from '../gallery.ts'
import type { Journal } from '../journal.ts'

/** A task as an administrator sees it. */
export interface OwnedTask {
  readonly owner: string
  /** As it is inside: dialects show CANCEL as FAILURE. */
  readonly status: Status
  /** `task/encode.ts` */
  readonly encoded: string
}

/** The tasks of every owner. */
export interface AdminTasks {
  page(query: TaskQuery): Promise<{ readonly total: number; readonly tasks: readonly OwnedTask[] }>
  get(id: string): Promise<OwnedTask | null>
  /** Null when it ends now. */
  cancel(actor: string, id: string): Promise<Refusal | null>
  /** Forgets a finished task and its pictures. Pictures that came with its request stay: follow-ups may use them. */
  remove(actor: string, id: string): Promise<Refusal | null>
}

export interface AdminTasksContext {
  readonly store: Store
  readonly journal: Pick<Journal, 'apply'>
  readonly gallery: Pick<Gallery, 'discard'>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Called when a task is no longer there. */
  readonly onRemoved: (id: string) => void
}

/** The administrator's way to tasks; what he does to one stands on the trail. */
export function createAdminTasks({ store, journal, gallery, now, onRemoved }: AdminTasksContext): AdminTasks {
  const entryOf = (actor: string, { id, owner, status }: Task, after: Status | null): AuditEntry => ({
    at: now(),
    actor,
    action: after === null ? 'remove' : 'cancel',
    subject: `task/${id}`,
    before: { owner, status },
    after: after && { owner, status: after },
  })

  return {
    async page(query) {
      const { total, tasks } = await store.page(query)
      return { total, tasks: (await store.tasks(tasks.map(({ id }) => id))).map(owned) }
    },

    async get(id) {
      const task = await store.task(id)
      return task && owned(task)
    },

    async cancel(actor, id) {
      const task = await store.task(id)
      if (!task) return refuse('task-unknown', { id })
      const entry = entryOf(actor, task, 'CANCEL')
      const together = { changes: [{ kind: 'audit', entry }] } as const
      const applied = await journal.apply(task, { kind: 'cancelled', at: now() }, together)
      if (applied?.hasMoved) return null
      const { status } = applied?.task ?? task
      return refuse('task-final', { id, status })
    },

    async remove(actor, id) {
      const task = await store.task(id)
      if (!task) return refuse('task-unknown', { id })
      const { status, version } = task
      const entry = entryOf(actor, task, null)
      const outcome = await store.commit({
        changes: [
          { kind: 'delete', taskId: id, version },
          { kind: 'audit', entry },
        ],
      })
      if (!outcome.ok) return refuse('task-held', { id, status })
      onRemoved(id)
      if (status === 'SUCCESS') await gallery.discard(blobsOf(task.result))
      return null
    },
  }
}

function owned(task: Task): OwnedTask {
  return { owner: task.owner, status: task.status, encoded: encodeTask(task) }
}

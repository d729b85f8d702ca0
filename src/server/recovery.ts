/**
 * Recovery: what a start makes of what an earlier process left behind. Every lease it held is void: its run goes on
 * where the engine can resume it, or its task goes back to the queue, or, where a repeat might cost twice, it fails
 * and says so. Nothing accepted is lost.
 */
import type { BlobStore } from '../blobs/blob-store.ts'
import type { Lease, Store } from '../stores/store.ts'
import type { TaskEvent } from '../task/event.ts'
import type { Task } from '../task/task.ts'
import { FAILURES } from '../failures.ts'
import { PREVIEW_PREFIX } from './gallery.ts'
import type { Instances, Opened } from './instances.ts'
import type { Journal } from './journal.ts'

export interface RecoveryContext {
  readonly store: Store
  readonly blobs: BlobStore
  readonly journal: Journal
  readonly instances: Instances
  readonly boot: string
  readonly now: () => number
  readonly resume: (task: Task, lease: Lease) => void
}

/** What to do with the run of a lease. */
type Fate = { readonly kind: 'resume' } | { readonly kind: 'end'; readonly event: TaskEvent }

/** Settles every lease of an earlier process, then sweeps the previews that nothing shows any more. */
export async function recover(context: RecoveryContext): Promise<void> {
  const left = (await context.store.leases()).filter(({ boot }) => boot !== context.boot)
  await Promise.all(left.map((lease) => settle(lease, context)))
  const leased = new Set((await context.store.leases()).map(({ taskId }) => taskId))
  await sweepPreviews(await context.store.tasks([...leased]), context.blobs)
}

async function settle(lease: Lease, context: RecoveryContext): Promise<void> {
  const { store, journal, now } = context
  const release = { kind: 'release', taskId: lease.taskId, boot: lease.boot } as const
  const task = await store.task(lease.taskId)
  const isActive = task?.status === 'SUBMITTED' || task?.status === 'IN_PROGRESS'
  if (!task || !isActive) {
    await store.commit({ changes: [release] })
    return
  }
  const fate = fateOf(lease, context.instances.get(lease.instanceId), now())
  if (fate.kind === 'end') {
    await journal.apply(task, fate.event, { changes: [release] })
    return
  }
  const taken: Lease = { ...lease, boot: context.boot }
  await store.commit({ changes: [release, { kind: 'lease', lease: taken }] })
  context.resume(task, taken)
}

function fateOf(lease: Lease, opened: Opened | undefined, at: number): Fate {
  if (opened?.instance?.resume) return { kind: 'resume' }
  if (lease.sending && !opened?.account.resend) {
    const { reason } = FAILURES['may-have-run']
    return { kind: 'end', event: { kind: 'failed', at, failure: 'may-have-run', reason } }
  }
  return { kind: 'end', event: { kind: 'returned', at } }
}

async function sweepPreviews(tasks: readonly Task[], blobs: BlobStore): Promise<void> {
  const shown = new Set(
    tasks.flatMap((task) => (task.status === 'IN_PROGRESS' && task.preview ? [task.preview.blob] : [])),
  )
  for await (const name of blobs.list(PREVIEW_PREFIX)) {
    if (!shown.has(name)) await blobs.delete(name)
  }
}

import type { Status } from '../protocol/status.ts'
import type { Effect } from './effect.ts'
import type { EventKind, TaskEvent } from './event.ts'
import type { ModalTask, RunningTask, SubmittedTask, Task, WaitingTask } from './task.ts'

type TaskIn<S extends Status> = Extract<Task, { status: S }>
type EventOf<K extends EventKind> = Extract<TaskEvent, { kind: K }>

/** What a move makes: the next task, its version not yet raised, and what must now be done. */
export interface Step {
  readonly task: Task
  readonly effects: readonly Effect[]
}

/** One cell of the table. Null means that this event says nothing new. */
type Move<S extends Status, K extends EventKind> = (task: TaskIn<S>, event: EventOf<K>) => Step | null

export type MovesTable = {
  readonly [S in Status]: { readonly [K in EventKind]?: Move<S, K> }
}

const tell: Effect = { kind: 'notify', final: false }
const lastWord: Effect = { kind: 'notify', final: true }
const wake: Effect = { kind: 'wake' }
const abort: Effect = { kind: 'abort' }

type Active = SubmittedTask | RunningTask

/** Percent an active task shows. */
const shown = (task: Active): number =>
  task.status === 'IN_PROGRESS' ? Math.max(task.progress, task.floor) : task.floor

const discarding = (task: Task): readonly Effect[] =>
  task.status === 'IN_PROGRESS' && task.preview ? [{ kind: 'discard', blobs: [task.preview.blob] }] : []

function confirm(task: ModalTask, event: EventOf<'confirmed'>): Step {
  const { expiresAt: _, status: __, ...rest } = task
  const { kind: ___, at, ...words } = event
  return { task: { ...rest, ...words, status: 'NOT_START', queuedAt: at, startedAt: null }, effects: [wake] }
}

/** A second SUBMITTED is not told: to the caller the task has been running all along. */
function start(task: WaitingTask, event: EventOf<'started'>): Step {
  const { queuedAt: _, ...rest } = task
  const startedAt = task.startedAt ?? event.at
  return { task: { ...rest, status: 'SUBMITTED', startedAt }, effects: task.attempt === 1 ? [tell] : [] }
}

function progress(task: Active, event: EventOf<'progressed'>): Step | null {
  const before = shown(task)
  const percent = Math.max(before, Math.min(99, Math.floor(event.percent)))
  const isNews = task.status === 'SUBMITTED' || percent > before || event.preview !== null
  if (!isNews) return null
  const preview = event.preview ?? (task.status === 'IN_PROGRESS' ? task.preview : null)
  return {
    task: { ...task, status: 'IN_PROGRESS', progress: percent, preview },
    effects: event.preview ? [tell, ...discarding(task)] : [tell],
  }
}

function succeed(task: Active, event: EventOf<'succeeded'>): Step {
  const { progress: _, preview: __, ...rest } = { progress: 0, preview: null, ...task }
  const { result, buttons, at, seed = task.seed } = event
  return {
    task: { ...rest, status: 'SUCCESS', finishedAt: at, result, buttons, seed },
    effects: [lastWord, ...discarding(task)],
  }
}

/** The fields that outlive a state: what FAILURE and CANCEL keep of any unfinished task. */
function lasting(task: ModalTask | WaitingTask | Active) {
  const {
    expiresAt: _,
    queuedAt: __,
    progress: ___,
    preview: ____,
    ...rest
  } = {
    expiresAt: 0,
    queuedAt: 0,
    progress: 0,
    preview: null,
    ...task,
  }
  return { ...rest, startedAt: task.status === 'MODAL' ? null : task.startedAt }
}

const stopping = (task: Task): readonly Effect[] =>
  task.status === 'SUBMITTED' || task.status === 'IN_PROGRESS' ? [abort] : []

function fail(task: ModalTask | WaitingTask | Active, event: EventOf<'failed'>): Step {
  const { at, failure, reason } = event
  return {
    task: { ...lasting(task), status: 'FAILURE', finishedAt: at, failure, reason },
    effects: [lastWord, ...stopping(task), ...discarding(task)],
  }
}

function cancel(task: ModalTask | WaitingTask | Active, event: EventOf<'cancelled'>): Step {
  return {
    task: { ...lasting(task), status: 'CANCEL', finishedAt: event.at },
    effects: [lastWord, ...stopping(task), ...discarding(task)],
  }
}

/** Back to the queue, in front of those who came later; nobody is told of the step back. */
function giveBack(task: Active, { to }: EventOf<'returned'>): Step {
  const rest = lasting(task)
  return {
    task: {
      ...rest,
      ...to,
      status: 'NOT_START',
      queuedAt: task.submittedAt,
      attempt: task.attempt + 1,
      floor: shown(task),
    },
    effects: [wake, ...discarding(task)],
  }
}

function move(task: WaitingTask, event: EventOf<'moved'>): Step | null {
  const { kind: _, ...place } = event
  if (task.instanceId === place.instanceId && task.lane === place.lane) return null
  return { task: { ...task, ...place }, effects: [wake] }
}

const whileActive = {
  progressed: progress,
  succeeded: succeed,
  failed: fail,
  cancelled: cancel,
  returned: giveBack,
} as const

/**
 * THE MOVES: status × event → next task and effects. An absent pair changes nothing, so late and repeated
 * events are harmless and the three final states have no row at all.
 */
export const MOVES: MovesTable = {
  MODAL: { confirmed: confirm, failed: fail, cancelled: cancel },
  NOT_START: { started: start, failed: fail, cancelled: cancel, moved: move },
  SUBMITTED: whileActive,
  IN_PROGRESS: whileActive,
  SUCCESS: {},
  FAILURE: {},
  CANCEL: {},
}

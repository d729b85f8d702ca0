import { MOVES, type Step } from './moves.ts'
import type { TaskEvent } from './event.ts'
import type { Task } from './task.ts'

/**
 * What an event makes of a task: the next version and what must be done. Total and pure.
 * When the event changes nothing, `task` is the very same object and there are no effects.
 */
export function transition(task: Task, event: TaskEvent): Step {
  // The table is typed cell by cell; picking a cell by two run-time keys loses that pairing.
  const move = MOVES[task.status][event.kind] as ((task: Task, event: TaskEvent) => Step | null) | undefined
  const step = move?.(task, event)
  if (!step) return { task, effects: [] }
  return { ...step, task: { ...step.task, version: task.version + 1 } }
}

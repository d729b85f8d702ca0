import { SEARCHED_TEXTS, type SearchedText, type TaskPage, type TaskQuery } from '../stores/store.ts'
import type { Task } from '../task/task.ts'

/** A stored task with its encoding. */
export interface TaskRow {
  readonly task: Task
  readonly encoded: string
}

/** The page of a query over tasks in memory. */
export function pageOf(rows: readonly TaskRow[], query: TaskQuery): TaskPage {
  const sign = query.order === 'oldest-first' ? 1 : -1
  const found = rows
    .filter(({ task }) => isFound(task, query))
    .toSorted((a, b) => (a.task.id < b.task.id ? -sign : sign))
  const tasks = found
    .slice(query.offset, query.offset + query.limit)
    .map(({ task: { id, owner, version }, encoded }) => ({ id, owner, version, encoded }))
  return { total: found.length, tasks }
}

function isFound(task: Task, { owner, ids, status, action, instanceId, ...texts }: TaskQuery): boolean {
  return (
    task.owner === (owner ?? task.owner) &&
    (ids?.includes(task.id) ?? true) &&
    (status?.includes(task.status) ?? true) &&
    task.action === (action ?? task.action) &&
    task.instanceId === (instanceId ?? task.instanceId) &&
    SEARCHED_TEXTS.every((name) => plain(textOf(task, name)).includes(plain(texts[name] ?? '')))
  )
}

function textOf(task: Task, name: SearchedText): string {
  if (name === 'failReason') return task.status === 'FAILURE' ? task.reason : ''
  return task[name] ?? ''
}

/** A to Z in small letters; the others as they are. */
const plain = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())

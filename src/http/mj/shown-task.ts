import type { TaskJson } from '../../protocol/task-json.ts'
import { withBase } from '../../task/encode.ts'

/** Part of a task in the words of a table: times as `YYYY-MM-DD HH:mm:ss` in UTC, `""` where there is none. */
export interface Displays {
  readonly status: string
  readonly action: string
  readonly submitTime: string
  readonly startTime: string
  readonly finishTime: string
  readonly discordInstanceId: string
}

/** An encoded task as its reader will see it, for those answers that add to it. */
export function readTask(encoded: string, base: string): TaskJson {
  // `task/encode.ts` wrote it from a TaskJson.
  return JSON.parse(withBase(encoded, base)) as TaskJson
}

/** What a list shows beside each task (protocol page, "displays"). */
export function displaysOf({ status, action, properties, ...task }: TaskJson): Displays {
  return {
    status,
    action,
    submitTime: clockTime(task.submitTime),
    startTime: clockTime(task.startTime),
    finishTime: clockTime(task.finishTime),
    discordInstanceId: String(properties['discordInstanceId'] ?? ''),
  }
}

/** Absent times are null, or 0 in some dialects. */
const clockTime = (ms: number | null): string =>
  ms === null || ms === 0
    ? ''
    : new Date(ms).toISOString().slice(0, 'YYYY-MM-DD HH:mm:ss'.length).replace('T', ' ')

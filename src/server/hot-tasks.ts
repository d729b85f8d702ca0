/** Encoded tasks in memory, the least recently used going first: what clients poll is nearly always here. */
export interface HotTask {
  readonly owner: string
  readonly version: number
  /** `task/encode.ts` */
  readonly encoded: string
}

export interface HotTasks {
  get(id: string): HotTask | undefined
  /** Keeps the newer of two versions, so that a slow read never hides a fresh write. */
  put(id: string, task: HotTask): void
  /** A task that is no longer there. */
  forget(id: string): void
}

/** `limit` is the number of tasks kept; a task takes about 4 KB. */
export function createHotTasks(limit: number): HotTasks {
  const tasks = new Map<string, HotTask>()
  return {
    get: (id) => tasks.get(id),
    put(id, task) {
      const known = tasks.get(id)
      if (known && known.version > task.version) return
      // A Map remembers the order of insertion: deleting first makes this the newest.
      tasks.delete(id)
      tasks.set(id, task)
      if (tasks.size <= limit) return
      const oldest = tasks.keys().next().value
      if (oldest !== undefined) tasks.delete(oldest)
    },
    forget: (id) => void tasks.delete(id),
  }
}

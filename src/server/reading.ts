/**
 * Reading: tasks as text for the wire. Those in the dialect that they are stored encoded in come ready, from memory
 * where they are hot; the other dialects are encoded when they are read.
 */
import { PROFILES } from '../protocol/profiles.ts'
import type { Store } from '../stores/store.ts'
import { encodeTask } from '../task/encode.ts'
import type { Atelier, Reader } from './atelier.ts'
import type { HotTasks } from './hot-tasks.ts'

/** The dialect that tasks are stored encoded in. */
export const READY = PROFILES.comet

export type Reading = Pick<Atelier, 'encoded' | 'encodedMany'>

export function createReading(store: Store, hot: HotTasks): Reading {
  async function encodeNow({ owner, profile }: Reader, id: string): Promise<string | null> {
    const task = await store.task(id)
    return task?.owner === owner ? encodeTask(task, profile) : null
  }

  async function readEncoded(owner: string, id: string): Promise<string | null> {
    const task = await store.encoded(id)
    if (!task) return null
    hot.put(id, task)
    return task.owner === owner ? task.encoded : null
  }

  return {
    encoded(reader, id) {
      if (reader.profile !== READY) return encodeNow(reader, id)
      const task = hot.get(id)
      if (task) return task.owner === reader.owner ? task.encoded : null
      return readEncoded(reader.owner, id)
    },
    async encodedMany({ owner, profile }, ids) {
      if (profile !== READY) {
        const tasks = await store.tasks(ids)
        return tasks.filter((task) => task.owner === owner).map((task) => encodeTask(task, profile))
      }
      const cold = await store.encodedMany(ids.filter((id) => !hot.get(id)))
      // Read before any is kept: a long list may push its own first tasks out again.
      const read = new Map(cold.map((task) => [task.id, task]))
      const found = ids.map((id) => hot.get(id) ?? read.get(id))
      for (const task of cold) hot.put(task.id, task)
      return found.flatMap((task) => (task?.owner === owner ? [task.encoded] : []))
    },
  }
}

import type { Lane, Standing } from '../stores/store.ts'
import type { Task } from '../task/task.ts'

/** When waiting tasks may start, judged by how long the last runs of their lane took. It is kept in memory: after a
 *  start nothing is known of a lane until a task of it has succeeded. */
export interface Forecast {
  /** Learns from a task that was written. */
  note(task: Task): void
  /** When a task with this standing may get one of its lane's slots. Milliseconds since the epoch; null while nothing
   *  is known. */
  startOf(standing: Standing, slots: number): number | null
}

/** Runs of a lane that the mean is taken of. */
const MEMORY = 20

/** What is known of a lane. */
interface Known {
  /** When each task that runs has started. */
  readonly starts: Map<string, number>
  /** How long the last runs took. Milliseconds. */
  lengths: readonly number[]
}

/** A forecast that has seen nothing yet. `now` gives milliseconds since the epoch. */
export function createForecast(now: () => number): Forecast {
  const lanes = new Map<string, Known>()

  function knownOf({ instanceId, lane }: Lane): Known {
    const name = `${instanceId} ${lane}`
    const known = lanes.get(name) ?? { starts: new Map(), lengths: [] }
    lanes.set(name, known)
    return known
  }

  return {
    note(task) {
      const known = knownOf(task)
      if (task.status === 'SUBMITTED' || task.status === 'IN_PROGRESS') {
        known.starts.set(task.id, task.startedAt)
        return
      }
      known.starts.delete(task.id)
      // The start of a task that ran twice is that of its first run.
      if (task.status === 'SUCCESS' && task.attempt === 1) {
        known.lengths = [...known.lengths, task.finishedAt - task.startedAt].slice(-MEMORY)
      }
    },

    startOf(standing, slots) {
      const { starts, lengths } = knownOf(standing)
      if (lengths.length === 0) return null
      const length = lengths.reduce((sum, one) => sum + one, 0) / lengths.length
      const frees = freeTimes([...starts.values()], { now: now(), length, slots })
      // All slots are free again within one run from now, so that they are given in this order, round after round.
      const free = frees[standing.before % slots]
      return free === undefined ? null : Math.round(free + Math.floor(standing.before / slots) * length)
    },
  }
}

interface Pace {
  readonly now: number
  /** Milliseconds. */
  readonly length: number
  readonly slots: number
}

/** When each slot of a lane is free, the first first, for runs that began at `starts`. */
function freeTimes(starts: readonly number[], { now, length, slots }: Pace): readonly number[] {
  const ends = starts.map((start) => Math.max(now, start + length)).toSorted((a, b) => a - b)
  const idle = Array.from({ length: Math.max(0, slots - ends.length) }, () => now)
  // Of more runs than slots, as after a change of the settings, the first to end free none.
  return [...idle, ...ends].slice(-slots)
}

import type { Fetcher } from '../../src/server/reach/fetcher.ts'
import type { SeededRandom } from '../../src/testing/random.ts'
import { isFinal, type Status } from '../../src/protocol/status.ts'
import type { Witness } from './witness.ts'

/** One webhook as it arrived. */
export interface Arrival {
  readonly id: string
  readonly status: Status
  readonly percent: number
}

export interface HookReceiver {
  /** What arrived for each task, in order; an answer may still have been lost. */
  readonly arrivals: ReadonlyMap<string, readonly Arrival[]>
  /** The fetcher of one process. */
  fetcher(): Fetcher
  /** Cuts off what the present process has on the way. */
  crash(): void
  /** From now on every webhook is taken. */
  heal(): void
  /** True while a final task's hook has not heard its last word. */
  isWaited(witness: Witness): boolean
}

/** Receivers that are down, slow or forgetful by chance. */
export function createHookReceiver(random: SeededRandom): HookReceiver {
  const arrivals = new Map<string, Arrival[]>()
  let isWell = false
  let life = { isOver: false }

  function take(body: string): void {
    const { id, status, progress } = JSON.parse(body) as { id: string; status: Status; progress: string }
    const list = arrivals.get(id) ?? []
    list.push({ id, status, percent: Number.parseInt(progress, 10) })
    arrivals.set(id, list)
  }

  return {
    arrivals,
    fetcher() {
      const mine = { isOver: false }
      life = mine
      return {
        get: async () => {
          throw new Error('the simulation follows no links')
        },
        async post(_url, { body }) {
          if (mine.isOver) return new Promise(() => {})
          const luck = isWell ? 1 : random.draw()
          if (luck < 0.15) return { status: 500, retryAfter: null }
          if (luck < 0.2) throw new Error('the simulated receiver is away')
          take(String(body))
          // Taken, but the answer is lost on its way back.
          if (luck < 0.25) throw new Error('the simulated line was cut')
          return { status: 200, retryAfter: null }
        },
        close: async () => {},
      }
    },
    crash() {
      life.isOver = true
    },
    heal() {
      isWell = true
    },
    isWaited: (witness) =>
      [...witness.seen.values()].some(
        ({ task }) =>
          task.hook !== null &&
          isFinal(task.status) &&
          !isFinal(arrivals.get(task.id)?.at(-1)?.status ?? 'NOT_START'),
      ),
  }
}

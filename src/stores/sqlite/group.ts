/** Group commit: calls that come while one group is being written make the next one. */
import { StoreError, type Outcome } from '../store.ts'
import type { Call, Result } from './apply.ts'

/** Calls in one transaction: more would delay the first of them for little gain. */
const GROUP_LIMIT = 256

interface Waiting {
  readonly call: Call
  readonly settle: (result: Result) => void
}

/** Writes a call together with those of its time. */
export interface Group {
  /** Resolves after the commit; rejects with `StoreError` when nothing of the call was stored. */
  commit(call: Call): Promise<Outcome>
  /** Resolves when everything that was asked for is written. */
  idle(): Promise<void>
}

/** A group over a function that writes calls in one transaction and gives their results in order. */
export function createGroup(apply: (calls: readonly Call[]) => Promise<readonly Result[]>): Group {
  const waiting: Waiting[] = []
  let writing: Promise<void> | null = null

  async function writeAll(): Promise<void> {
    // The calls of this turn come together first.
    await new Promise(setImmediate)
    while (waiting.length > 0) {
      const group = waiting.splice(0, GROUP_LIMIT)
      const results = await apply(group.map(({ call }) => call))
      for (const [index, { settle }] of group.entries()) settle(results[index] as Result) // one for each call
      await new Promise(setImmediate)
    }
    writing = null
  }

  return {
    commit(call) {
      return new Promise((resolve, reject) => {
        const settle = (result: Result) => {
          if (!('trouble' in result)) return resolve(result)
          const { kind, message } = result.trouble
          reject(new StoreError(kind, message))
        }
        waiting.push({ call, settle })
        writing ??= writeAll()
      })
    },
    async idle() {
      await writing
    },
  }
}

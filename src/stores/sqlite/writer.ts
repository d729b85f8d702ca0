/* oxlint-disable unicorn/require-post-message-target-origin -- threads have no origin */
import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Call, Result } from './apply.ts'
import { storeErrorOf, troubleOf } from './trouble.ts'

/** The far end of the writing thread. */
export interface Writer {
  /** Writes calls in one transaction; gives their results in order. One group at a time. Never rejects. */
  apply(calls: readonly Call[]): Promise<readonly Result[]>
  /** Ends the thread. No group may be in the air. */
  close(): Promise<void>
}

/** The thread's program stands beside this file, as source or built. */
const PROGRAM = new URL(`./writer-thread${extname(import.meta.url)}`, import.meta.url)

/** Starts the writing thread of a database file. Rejects with `StoreError` when it cannot be opened. */
export async function openWriter(path: string): Promise<Writer> {
  const thread = new Worker(PROGRAM, { workerData: path })
  let answer = Promise.withResolvers<readonly Result[]>()
  /** Why nothing can be written any more. */
  let end: Error | null = null
  const endWith = (error: Error) => {
    end ??= error
    answer.reject(end)
  }
  thread.on('message', (results: readonly Result[]) => answer.resolve(results))
  thread.on('error', endWith)
  thread.on('exit', () => endWith(new Error('the writing thread has ended')))

  try {
    await answer.promise
  } catch (error) {
    throw storeErrorOf(error, path)
  }
  return {
    async apply(calls) {
      answer = Promise.withResolvers()
      if (end) answer.reject(end)
      else thread.postMessage(calls)
      return answer.promise.catch((error: unknown) => {
        const trouble = troubleOf(error, path)
        return calls.map(() => ({ ok: false, trouble }))
      })
    },
    async close() {
      if (end) return
      const exit = once(thread, 'exit')
      thread.postMessage(null)
      await exit
    },
  }
}

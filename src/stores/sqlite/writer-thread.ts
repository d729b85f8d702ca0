/* oxlint-disable unicorn/require-post-message-target-origin -- threads have no origin */
/** The writing connection, on a thread of its own: groups of calls in, their results out, a null to end. */
import { parentPort, workerData } from 'node:worker_threads'
import { prepareApply, type Call } from './apply.ts'
import { openDatabase } from './database.ts'

const path = String(workerData)
const database = openDatabase(path)
const apply = prepareApply(database, path)

parentPort?.on('message', (calls: readonly Call[] | null) => {
  if (calls) return parentPort?.postMessage(apply(calls))
  database.close()
  parentPort?.close()
})
// The first message of all says that the thread is ready: no calls, no results.
parentPort?.postMessage([])

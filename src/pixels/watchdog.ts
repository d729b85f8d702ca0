/**
 * The watchdog of a worker process: a thread of its own, so that it also works while the main thread is deep in one
 * long computation. It ends the process when the pool's process is gone or the memory bound is passed.
 */
import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { LAST_WORDS_FD, TOO_LARGE, type WorkerBounds } from './messages.ts'

const LOOK_EVERY_MS = 100

// `workerData` is whatever the starter of this thread gave: `serve` gives the bounds.
const { parent, memoryBytes } = workerData as WorkerBounds

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() > memoryBytes) {
    writeSync(LAST_WORDS_FD, TOO_LARGE)
    process.kill(process.pid, 'SIGKILL')
  }
}, LOOK_EVERY_MS)

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage('watching')

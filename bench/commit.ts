/**
 * How fast tasks are stored durably, and what a poller feels meanwhile, on disks whose sync takes 0, 1 and 5 ms.
 * The baseline of each table is the same row inserted by bare `node:sqlite`, one transaction each.
 *
 *   node bench/commit.ts [--stored 1000000] [--seconds 3]
 *
 * `--stored` puts that many finished tasks into the store first. A slow disk is made by `slow-fsync.c`, for which a C
 * compiler must be there; without one, only the disk as it is gets measured.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '../src/stores/sqlite/database.ts'
import { openSqliteStore } from '../src/stores/sqlite/open.ts'
import type { Change, Store } from '../src/stores/store.ts'
import { encodeTask } from '../src/task/encode.ts'
import { aTask } from '../src/testing/a-task.ts'

const SYNC_MS = [0, 1, 5]
const CLIENTS = [1, 64, 256]
/** Where ids begin. */
const FIRST_ID = 1_000_000_000_000_000
/** Tasks in one call while the store is filled. */
const FILLING = 500

const { values } = parseArgs({
  options: {
    stored: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '3' },
  },
})
const stored = Number(values.stored)
const durationMs = Number(values.seconds) * 1000

let lastId = FIRST_ID

function creation(status: 'NOT_START' | 'FAILURE'): Extract<Change, { kind: 'create' }> {
  const prompt = 'a paper boat on a still pond, soft morning light, '.repeat(6)
  const id = String((lastId += 1))
  const task = aTask(status, { id, version: 1, jobId: randomUUID(), prompt, promptEn: prompt })
  return { kind: 'create', task, encoded: encodeTask(task) }
}

const milliseconds = (times: number[], share: number): string => {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
}

/** Rows a second of bare `node:sqlite`: the same bytes, one transaction each, durable. */
function measureBare(folder: string): number {
  const database = openDatabase(join(folder, 'bare.db'))
  database.exec('CREATE TABLE bare (id TEXT PRIMARY KEY, encoded TEXT, body TEXT)')
  const insert = database.prepare('INSERT INTO bare VALUES (?, ?, ?)')
  const start = performance.now()
  let rows = 0
  for (; performance.now() - start < durationMs; rows += 1) {
    const { task, encoded } = creation('NOT_START')
    insert.run(task.id, encoded, JSON.stringify(task))
  }
  database.close()
  return (rows / (performance.now() - start)) * 1000
}

/** Reads a task every millisecond until stopped; each time counts from when the read was due. */
function startPoller(store: Store): { readonly times: number[]; stop(): void } {
  const times: number[] = []
  let due = performance.now() + 1
  const timer = setInterval(async () => {
    for (; due < performance.now(); due += 1) {
      await store.encoded(String(lastId - CLIENTS.length * FILLING))
      times.push(performance.now() - due)
    }
  }, 1)
  return { times, stop: () => clearInterval(timer) }
}

async function measureStore(store: Store, clients: number) {
  const times: number[] = []
  const start = performance.now()
  const client = async () => {
    for (let now = performance.now(); now - start < durationMs; now = performance.now()) {
      await store.commit({ changes: [creation('NOT_START')] })
      times.push(performance.now() - now)
    }
  }
  const poller = startPoller(store)
  await Promise.all(Array.from({ length: clients }, client))
  poller.stop()
  return { perSecond: (times.length / (performance.now() - start)) * 1000, times, reads: poller.times }
}

async function fill(store: Store): Promise<void> {
  for (let count = 0; count < stored; count += FILLING) {
    const size = Math.min(FILLING, stored - count)
    await store.commit({ changes: Array.from({ length: size }, () => creation('FAILURE')) })
  }
}

/** The table of one disk. */
async function measureDisk(label: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-commit-'))
  const bare = measureBare(folder)
  const store = await openSqliteStore({ path: join(folder, 'store') })
  await fill(store)
  console.log(`\nsync ${label}, ${stored} tasks stored before; bare node:sqlite ${Math.round(bare)} rows/s`)
  for (const clients of CLIENTS) {
    const { perSecond, times, reads } = await measureStore(store, clients)
    console.log(
      `${String(clients).padStart(4)} clients  ${String(Math.round(perSecond)).padStart(6)} calls/s` +
        `  ${(perSecond / bare).toFixed(1).padStart(5)} × bare` +
        `  commit p50 ${milliseconds(times, 0.5)} p99 ${milliseconds(times, 0.99)} ms` +
        `  poll p50 ${milliseconds(reads, 0.5)} p99 ${milliseconds(reads, 0.99)} ms`,
    )
  }
  await store.close()
  rmSync(folder, { recursive: true })
}

/** Compiles the shim; null without a compiler. */
function compileShim(folder: string): string | null {
  const library = join(folder, 'slow-fsync.so')
  const source = join(import.meta.dirname, 'slow-fsync.c')
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'])
  return status === 0 ? library : null
}

/** Runs this file again for each disk: a preloaded library holds for a whole process. */
function measureAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-shim-'))
  const shim = compileShim(folder)
  for (const ms of shim ? SYNC_MS : [0]) {
    execFileSync(process.execPath, process.argv.slice(1), {
      stdio: 'inherit',
      env: {
        ...process.env,
        BENCH_DISK: shim ? `+${ms} ms` : 'as it is',
        SLOW_FSYNC_US: String(ms * 1000),
        ...(shim ? { LD_PRELOAD: shim } : {}),
      },
    })
  }
  rmSync(folder, { recursive: true })
}

const disk = process.env['BENCH_DISK']
if (disk === undefined) measureAll()
else await measureDisk(disk)

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { openSqliteStore } from './open.ts'

/** A process that stores tasks as fast as it can and prints the id of each one once it is acknowledged. */
const STORM = `
  import { writeSync } from 'node:fs'
  import { openSqliteStore } from ${JSON.stringify(new URL('open.ts', import.meta.url))}
  import { aTask } from ${JSON.stringify(new URL('../../testing/a-task.ts', import.meta.url))}
  const store = await openSqliteStore({ path: process.argv[2] })
  let last = 0
  const storm = async () => {
    for (;;) {
      const id = String((last += 1))
      const task = aTask('NOT_START', { id, version: 1 })
      await store.commit({ changes: [
        { kind: 'create', task, encoded: '{}' },
        { kind: 'tell', taskId: id, url: '', version: 1, final: false, at: 0 },
      ] })
      writeSync(1, id + '\\n')
    }
  }
  await Promise.all(Array.from({ length: 20 }, storm))
`

it('has every acknowledged call, whole, after a kill in the middle of a storm of them', async () => {
  const path = await mkdtemp(join(tmpdir(), 'atelier-crash-'))
  const program = join(path, 'storm.mjs')
  await writeFile(program, STORM)
  for (const round of [1, 2, 3]) {
    const folder = join(path, String(round))
    const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    const acknowledged: string[] = []
    for await (const line of createInterface(child.stdout)) {
      if (acknowledged.push(line) === 300 * round) child.kill('SIGKILL')
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')

    const store = await openSqliteStore({ path: folder })
    const stored = await store.tasks(acknowledged)
    expect(stored.map(({ id }) => id)).toEqual(acknowledged)
    const total = await store.count({ kind: 'waiting', instanceId: 'local', lane: 'main' })
    expect(total).toBeGreaterThanOrEqual(acknowledged.length)
    expect(await store.deliveries(0, 1e6)).toHaveLength(total)
    await store.close()
  }
  await rm(path, { recursive: true })
})

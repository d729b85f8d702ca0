import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { aTask } from '../../testing/a-task.ts'
import type { Change } from '../store.ts'
import { prepareApply, type Call } from './apply.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { writeOf } from './writes.ts'

const call = (...changes: readonly Change[]): Call => ({ guards: [], writes: changes.map(writeOf) })
const create = (id: string, prompt = ''): Change => ({
  kind: 'create',
  task: aTask('NOT_START', { id, version: 1, prompt }),
  encoded: '{}',
})
const KILOBYTES_200 = 'x'.repeat(200_000)

describe('a group of calls', () => {
  let path: string
  let database: DatabaseSync
  let apply: ReturnType<typeof prepareApply>
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'atelier-apply-'))
    path = join(folder, 'atelier.db')
    database = openDatabase(path)
    migrate(database, path)
    apply = prepareApply(database, path)
    return () => {
      database.close()
      rmSync(folder, { recursive: true })
    }
  })
  const ids = () =>
    database
      .prepare('SELECT id FROM tasks ORDER BY id')
      .all()
      .map(({ id }) => id)
  const waiting = () => database.prepare('SELECT sum(waiting) AS n FROM lanes').get()?.['n'] ?? 0
  const limitPages = (extra: number) => {
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count'])
    database.exec(`PRAGMA max_page_count = ${pages + extra}`)
  }

  it('stores nothing half-written on a full disk, says so, and goes on when there is room', () => {
    apply([call(create('1'))])
    limitPages(4)
    const full = { ok: false, trouble: { kind: 'full', message: expect.stringContaining(path) } }
    expect(apply([call(create('2'), create('3', KILOBYTES_200))])).toEqual([full])
    expect(ids()).toEqual(['1'])
    expect(waiting()).toBe(1)
    limitPages(1000)
    expect(apply([call(create('2'), create('3', KILOBYTES_200))])).toEqual([{ ok: true }])
    expect(ids()).toEqual(['1', '2', '3'])
    expect(waiting()).toBe(3)
  })

  it('acknowledges on a full disk exactly the calls that it has stored', () => {
    limitPages(40)
    const calls = Array.from({ length: 20 }, (_, index) => call(create(String(100 + index), KILOBYTES_200)))
    const results = apply([...calls, call(create('200'))])
    const stored = results.flatMap(({ ok }, index) => (ok ? [String(index === 20 ? 200 : 100 + index)] : []))
    expect(results.some(({ ok }) => !ok)).toBe(true)
    expect(ids()).toEqual(stored)
  })

  it('names a database that cannot be written', () => {
    database.exec('PRAGMA query_only = ON')
    expect(apply([call(create('1'))])).toEqual([
      { ok: false, trouble: { kind: 'read-only', message: expect.stringContaining(path) } },
    ])
  })

  it('lets a call that cannot be stored fail alone', () => {
    // A statement refuses what is no number; no caller that passes the compiler can send it.
    const broken = call({ kind: 'tell', taskId: '2', url: '', version: 'x' as never, final: false, at: 0 })
    const results = apply([call(create('1')), broken, call(create('3'))])
    expect(results).toEqual([{ ok: true }, { ok: false, trouble: expect.anything() }, { ok: true }])
    expect(ids()).toEqual(['1', '3'])
  })
})

import { beforeEach, expect, it } from 'vitest'
import type { Store } from '../../stores/store.ts'
import { encodeTask } from '../../task/encode.ts'
import type { Task } from '../../task/task.ts'
import { aTask } from '../../testing/a-task.ts'
import { openMemoryStore } from '../../testing/memory-store.ts'
import { createJournal } from '../journal.ts'
import { createAdminTasks, type AdminTasks } from './tasks.ts'

let store: Store
let discarded: string[]
let removed: string[]
let tasks: AdminTasks

const keep = (...kept: readonly Task[]) =>
  store.commit({ changes: kept.map((task) => ({ kind: 'create', task, encoded: encodeTask(task) })) })

beforeEach(() => {
  store = openMemoryStore()
  discarded = []
  removed = []
  tasks = createAdminTasks({
    store,
    journal: createJournal(
      store,
      () => 5,
      () => {},
    ),
    gallery: { discard: async (blobs) => void discarded.push(...blobs) },
    now: () => 5,
    onRemoved: (id) => removed.push(id),
  })
})

it('shows the tasks of every owner, with the state they have inside', async () => {
  await keep(aTask('CANCEL', { id: '1', owner: 'alice' }), aTask('NOT_START', { id: '2', owner: 'bob' }))
  const page = await tasks.page({ owner: null, order: 'newest-first', offset: 0, limit: 9 })
  expect(page.total).toBe(2)
  expect(page.tasks.map(({ owner, status }) => [owner, status])).toEqual([
    ['bob', 'NOT_START'],
    ['alice', 'CANCEL'],
  ])
  expect(await tasks.get('1')).toMatchObject({ encoded: expect.stringContaining('"status":"FAILURE"') })
  expect(await tasks.get('3')).toBeNull()
})

it('cancels a task of anybody, which stands on the trail', async () => {
  await keep(aTask('NOT_START', { id: '1', owner: 'alice' }))
  expect(await tasks.cancel('bob', '1')).toBeNull()
  expect(await store.task('1')).toMatchObject({ status: 'CANCEL' })
  expect(await store.audit({ limit: 9 })).toMatchObject([
    {
      at: 5,
      actor: 'bob',
      action: 'cancel',
      subject: 'task/1',
      before: { owner: 'alice', status: 'NOT_START' },
    },
  ])
  expect(await tasks.cancel('bob', '1')).toMatchObject({ name: 'task-final' })
  expect(await tasks.cancel('bob', '2')).toMatchObject({ name: 'task-unknown' })
  expect(await store.audit({ limit: 9 })).toHaveLength(1)
})

it('forgets a finished task with every picture it made', async () => {
  const task = aTask('SUCCESS', { id: '1' })
  await keep(task)
  expect(await tasks.remove('bob', '1')).toBeNull()
  expect(await store.task('1')).toBeNull()
  expect(removed).toEqual(['1'])
  const { cover, images } = task.result
  expect(discarded).toEqual(expect.arrayContaining([cover.blob, ...images.map(({ blob }) => blob)]))
  expect(await store.audit({ limit: 9 })).toMatchObject([
    { action: 'remove', subject: 'task/1', after: null },
  ])
})

it('forgets no task that goes on', async () => {
  await keep(aTask('IN_PROGRESS', { id: '1' }))
  expect(await tasks.remove('bob', '1')).toMatchObject({ name: 'task-held', http: 409 })
  expect(await tasks.remove('bob', '2')).toMatchObject({ name: 'task-unknown' })
  expect([removed, discarded, await store.audit({ limit: 9 })]).toEqual([[], [], []])
})

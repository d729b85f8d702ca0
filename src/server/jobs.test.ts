import { expect, it } from 'vitest'
import type { Rules } from '../task/submission.ts'
import type { SucceededTask, Task } from '../task/task.ts'
import { encodeTask } from '../task/encode.ts'
import { EASY_RULES } from '../testing/a-submission.ts'
import { aTask } from '../testing/a-task.ts'
import { openMemoryStore } from '../testing/memory-store.ts'
import { createJobDesk } from './jobs.ts'

/** The job of a task in a store that holds these others. */
async function jobOf(task: Task, others: readonly Task[] = [], more: Partial<Rules> = {}) {
  const store = openMemoryStore()
  for (const other of others) {
    await store.commit({ changes: [{ kind: 'create', task: other, encoded: encodeTask(other) }] })
  }
  return createJobDesk(
    store,
    () => ({ ...EASY_RULES, ...more }),
    () => 'painter',
  ).of(task)
}

const finished = (id: string, more: Partial<Task> = {}) =>
  aTask('SUCCESS', { id, jobId: `job-${id}`, version: 1, hook: null, ...more })

it('a follow-up works on its parent', async () => {
  const task = aTask('SUBMITTED', { row: 'variation', choice: { index: 3 }, parentId: '1' })
  const job = await jobOf(task, [finished('1')])
  expect(job).toMatchObject({
    operation: { name: 'vary', index: 3 },
    parent: { jobId: 'job-1' },
    again: null,
  })
})

it('a reroll works on what its parent was made from, and names its parent', async () => {
  const repeats = { row: 'variation', choice: { index: 2 }, parentId: '1' }
  const task = aTask('SUBMITTED', { row: 'reroll', parentId: '2', repeats })
  const job = await jobOf(task, [finished('1'), finished('2', { row: 'variation', parentId: '1' })])
  expect(job).toMatchObject({
    operation: { name: 'vary', index: 2 },
    parent: { jobId: 'job-1' },
    again: { jobId: 'job-2' },
  })
})

it.each([
  ['painter/1', { recipe: 'a' }],
  ['painter', { recipe: 'a' }],
  ['painter 1.2 (of some model)', { recipe: 'a' }],
  ['relay/1', null],
  ['painters/1', null],
])('of what %s made it knows the memo %o', async (engine, memo) => {
  const { result } = finished('1') as SucceededTask
  const parent = finished('1', { result: { ...result, engine, memo: { recipe: 'a' } } })
  const job = await jobOf(aTask('SUBMITTED', { row: 'variation', choice: { index: 3 }, parentId: '1' }), [
    parent,
  ])
  expect(job.parent?.memo).toEqual(memo)
})

it('a parent that is gone fails the task', async () => {
  await expect(jobOf(aTask('SUBMITTED', { row: 'variation', parentId: '1' }))).rejects.toMatchObject({
    failure: 'parent-lost',
  })
})

it('the picture a clip ends with comes last, whether a body or the words brought it', async () => {
  const moving = { row: 'video', inputs: ['start.png'], finalPrompt: 'x --video 1 --v 7' }
  const byBody = await jobOf(aTask('SUBMITTED', { ...moving, choice: { end: 'end.png' } }))
  expect(byBody).toMatchObject({
    operation: { end: 'picture' },
    images: [
      { kind: 'blob', name: 'start.png' },
      { kind: 'blob', name: 'end.png' },
    ],
  })
  const link = 'https://a.example/end.png'
  const byWords = await jobOf(
    aTask('SUBMITTED', { ...moving, finalPrompt: `x --video 1 --end ${link} --v 7` }),
  )
  expect(byWords.images.at(-1)).toEqual({ kind: 'url', url: link })
  const loop = await jobOf(aTask('SUBMITTED', { ...moving, finalPrompt: 'x --video 1 --end loop --v 7' }))
  expect(loop).toMatchObject({ operation: { end: 'loop' }, images: [{ name: 'start.png' }] })
})

it('words that were not checked at submit fail the task in the words of the field', async () => {
  const task = aTask('SUBMITTED', { finalPrompt: 'x --stylize 5000 --v 7' })
  await expect(jobOf(task, [], { promptCheck: 'fail' })).rejects.toMatchObject({
    failure: 'invalid-parameter',
    message: expect.stringMatching(/^\[Invalid parameter\] `--stylize` must be between 0 and 1000/),
  })
})

it('the words of a task go along as they were asked, but not those that a reroll was made from', async () => {
  const words = { promptEn: 'a boat --sparkle 3', finalPrompt: 'a boat --v 7.0 --sparkle 3' }
  expect((await jobOf(aTask('SUBMITTED', words))).words).toBe('a boat --sparkle 3')
  const repeats = { row: 'imagine', choice: {}, parentId: null }
  const again = aTask('SUBMITTED', { ...words, row: 'reroll', parentId: '2', repeats })
  expect((await jobOf(again, [finished('2')])).words).toBeUndefined()
})

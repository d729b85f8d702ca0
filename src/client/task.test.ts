import { describe, expect, it } from 'vitest'
import { PROFILES } from '../protocol/profiles.ts'
import { encodeTask, withBase } from '../task/encode.ts'
import { aTask, EVERY_TASK } from '../testing/a-task.ts'
import { readTask, readTasks } from './task.ts'

const wire = (json: string): unknown => JSON.parse(withBase(json, 'http://a'))

describe('a task', () => {
  it.each(Object.values(PROFILES).flatMap((profile) => EVERY_TASK.map((task) => ({ profile, task }))))(
    'that is $task.status is read from the dialect $profile.name',
    ({ profile, task }) => {
      const read = readTask(wire(encodeTask(task, profile)))
      expect(read).toMatchObject({
        id: task.id,
        status: task.status === 'CANCEL' ? 'FAILURE' : task.status,
        prompt: 'a paper boat',
        submitTime: 1000,
        finishTime: 'finishedAt' in task ? 3000 : null,
        properties: { finalPrompt: 'a paper boat --v 7.0' },
      })
      expect(read?.failReason === null).toBe(task.status !== 'FAILURE' && task.status !== 'CANCEL')
    },
  )

  it('has its pictures, clips and buttons', () => {
    const button = { customId: 'MJ::JOB::upsample::1::h', emoji: '', label: 'U1', type: 2, style: 2 } as const
    const read = readTask(wire(encodeTask(aTask('SUCCESS', { buttons: [button] }))))
    expect(read?.imageUrl).toMatch(/^http:\/\/a\/files\//)
    expect(read?.imageUrls).toHaveLength(4)
    expect(read?.buttons).toEqual([button])
  })

  const bare = { id: '1', status: 'SUCCESS' }

  it.each([
    ['100%', 100],
    [100, 100],
    ['42', 42],
    ['42.9%', 42],
    ['', 0],
    [null, 0],
    ['Waiting to start', 0],
    ['420%', 100],
    [-5, 0],
  ])('progress %j is %i', (progress, percent) => {
    expect(readTask({ ...bare, progress })?.progress).toBe(percent)
  })

  it.each([
    ['success', 'SUCCESS'],
    ['FAILED', 'FAILURE'],
    ['cancelled', 'CANCEL'],
    ['', 'NOT_START'],
    [null, 'NOT_START'],
    ['PONDERING', 'NOT_START'],
    ['MODAL', 'MODAL'],
  ])('the status %j is %s', (status, read) => {
    expect(readTask({ id: '1', status })?.status).toBe(read)
  })

  it.each([
    [[{ url: 'http://a/1', thumbnail: 'http://a/t' }], [{ url: 'http://a/1', thumbnail: 'http://a/t' }]],
    [['http://a/1'], [{ url: 'http://a/1', thumbnail: null }]],
    [[null, { url: '' }], []],
    [null, []],
  ])('imageUrls %j', (imageUrls, files) => {
    expect(readTask({ ...bare, imageUrls })?.imageUrls).toEqual(files)
  })

  it('a lone videoUrl is its clip', () => {
    const clip = { url: 'http://a/1.mp4', thumbnail: null }
    expect(readTask({ ...bare, videoUrl: clip.url, videoUrls: null })?.videoUrls).toEqual([clip])
    expect(readTask({ ...bare, videoUrl: '', videoUrls: [] })?.videoUrls).toEqual([])
  })

  it('buttons without an address are left out, and odd ones mended', () => {
    const buttons = [
      { label: 'Web', emoji: '', customId: null },
      { customId: 'MJ::x', emoji: { name: '🔄' } },
      'x',
      { customId: 'MJ::y', emoji: null, label: 'Y', style: 5 },
    ]
    expect(readTask({ ...bare, buttons })?.buttons).toEqual([
      { customId: 'MJ::x', emoji: '🔄', label: '', type: 2, style: 2 },
      { customId: 'MJ::y', emoji: '', label: 'Y', type: 2, style: 2 },
    ])
    expect(readTask({ ...bare, buttons: null })?.buttons).toEqual([])
  })

  it('may stand in a wrapping', () => {
    expect(readTask({ code: 'success', data: { ...bare, id: 5 } })).toMatchObject({
      id: '5',
      status: 'SUCCESS',
    })
  })

  it.each([null, [], 'x', {}, { id: '1' }, { status: 'SUCCESS' }, { code: 4, result: null }])(
    '%j is none',
    (json) => {
      expect(readTask(json)).toBeNull()
    },
  )

  it('lists leave out what is none', () => {
    expect(readTasks([bare, null, {}])?.map(({ id }) => id)).toEqual(['1'])
    expect(readTasks({ code: 4 })).toBeNull()
  })
})

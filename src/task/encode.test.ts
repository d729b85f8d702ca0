import { describe, expect, it } from 'vitest'
import { aTask, EVERY_TASK } from '../testing/a-task.ts'
import { encodeTask, withBase } from './encode.ts'
import type { Task } from './task.ts'

const BASE = 'https://pictures.example'
const shown = (task: Task) => JSON.parse(withBase(encodeTask(task), BASE)) as Record<string, unknown>

/** Keys that clients read by plain indexing, in every state (clients page, 65). */
const ALWAYS =
  'id action status progress prompt promptEn description state submitTime startTime finishTime imageUrl failReason properties buttons'.split(
    ' ',
  )

describe('an encoded task', () => {
  it.each(EVERY_TASK.map((task) => [task.status, task] as const))(
    'has every key clients index, as %s',
    (_, task) => {
      const json = shown(task)
      for (const key of ALWAYS) expect(json, key).toHaveProperty(key)
      expect(json['progress']).toMatch(/^\d{1,3}%$/)
      expect(json['buttons']).toBeInstanceOf(Array)
    },
  )

  it('has a reason exactly when it failed', () => {
    for (const task of EVERY_TASK) {
      const isBad = task.status === 'FAILURE' || task.status === 'CANCEL'
      expect(shown(task)['failReason'] !== '').toBe(isBad)
    }
  })

  it('shows a cancelled task as a failure: the field knows no CANCEL', () => {
    expect(shown(aTask('CANCEL'))).toMatchObject({
      status: 'FAILURE',
      progress: '100%',
      failReason: 'cancelled',
    })
  })

  it('shows the floor of an earlier attempt while it waits again', () => {
    expect(shown(aTask('NOT_START', { floor: 40 }))).toMatchObject({
      progress: '40%',
      failReason: '',
      imageUrl: null,
    })
  })

  it('links to its pictures under whatever base it is sent with', () => {
    const task = aTask('SUCCESS')
    const [first] = task.result.images
    expect(shown(task)).toMatchObject({
      imageUrl: `${BASE}/files/${task.result.cover.blob}`,
      imageUrls: Array.from({ length: 4 }, () => ({ url: `${BASE}/files/${first?.blob}` })),
      imageWidth: 1024,
    })
  })

  it('leaves out imageUrls rather than show an empty list', () => {
    expect(shown(aTask('IN_PROGRESS'))).not.toHaveProperty('imageUrls')
  })

  it("returns the caller's state byte for byte, even one that looks like our mark", () => {
    for (const state of ['\0/files/x', '"imageUrl":"\0/files/x"', '{"a":"\\u0000"}', '☂️ 二', '\u2028']) {
      expect(shown(aTask('SUCCESS', { state }))['state']).toBe(state)
    }
  })

  it('is compact, so that relays can read its bytes', () => {
    expect(encodeTask(aTask('SUCCESS'))).not.toMatch(/[:,] "/)
  })
})

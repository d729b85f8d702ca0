import { describe, expect, it } from 'vitest'
import { PROFILES, type ProfileName } from '../protocol/profiles.ts'
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

describe('what a task says in words', () => {
  const told = (result: object) => {
    const task = aTask('SUCCESS')
    return shown({ ...task, result: { ...task.result, ...result } })
  }

  it('stands in its prompts, numbered as the bot of the field does it', () => {
    const text = '1️⃣ a boat\n\n2️⃣ a ship'
    expect(told({ kind: 'description', texts: ['a boat', 'a ship'] })).toMatchObject({
      prompt: text,
      promptEn: text,
      properties: { finalPrompt: text, finalZhPrompt: '' },
    })
  })

  it('in Chinese stands in finalZhPrompt too', () => {
    expect(told({ kind: 'description', texts: ['一只纸船'] })).toMatchObject({
      properties: { finalZhPrompt: '1️⃣ 一只纸船' },
    })
  })

  it('of a shortening names the lines by which clients find it', () => {
    expect(told({ kind: 'shortened', texts: ['boat'], details: 'boat (1.00)' })).toMatchObject({
      prompt: 'boat (1.00)\nShortened prompts\n1️⃣ boat',
    })
  })
})

it('clips are linked with their posters', () => {
  const task = aTask('SUCCESS')
  const poster = task.result.cover
  const clip = { blob: 'ff.mp4', width: 624, height: 624, seconds: 5 }
  const result = { ...task.result, kind: 'clips', images: [poster], clips: [clip] } as const
  expect(shown({ ...task, result })).toMatchObject({
    videoUrl: `${BASE}/files/ff.mp4`,
    videoUrls: [{ url: `${BASE}/files/ff.mp4`, thumbnail: `${BASE}/files/${poster.blob}` }],
  })
})

describe('in the dialect', () => {
  const spoken = (task: Task, name: ProfileName) =>
    JSON.parse(withBase(encodeTask(task, PROFILES[name]), BASE)) as Record<string, unknown>

  it('of new-api nothing is null', () => {
    for (const task of EVERY_TASK) expect(Object.values(spoken(task, 'newapi'))).not.toContain(null)
    expect(spoken(aTask('NOT_START'), 'newapi')).toMatchObject({ state: '', finishTime: 0, imageUrl: '' })
  })

  it.each(['trueai', 'novicezk'] as const)('of %s a failure has no progress', (name) => {
    expect(spoken(aTask('FAILURE'), name)).toMatchObject({ progress: '' })
    expect(spoken(aTask('SUCCESS'), name)).toMatchObject({ progress: '100%' })
  })

  it('of trueai a reroll is what it repeats, and a region a variation', () => {
    const repeats = { row: 'variation', choice: { index: 2 }, parentId: '1' }
    const reroll = aTask('SUBMITTED', { row: 'reroll', action: 'REROLL', repeats })
    expect(spoken(reroll, 'trueai')['action']).toBe('VARIATION')
    expect(spoken(reroll, 'comet')['action']).toBe('REROLL')
    const region = aTask('SUBMITTED', { row: 'region', action: 'INPAINT' })
    expect(spoken(region, 'trueai')['action']).toBe('VARIATION')
    expect(spoken(region, 'newapi')['action']).toBe('INPAINT')
  })
})

import { describe, expect, it } from 'vitest'
import { STATUSES, isFinal, type Status } from '../protocol/status.ts'
import { aTask, EVERY_TASK } from '../testing/a-task.ts'
import { EVENT_KINDS, type EventKind, type TaskEvent } from './event.ts'
import type { Task } from './task.ts'
import { transition } from './transition.ts'

const picture = { blob: 'aa.png', width: 8, height: 8 }
const preview = { blob: 'p-11.webp', width: 8, height: 8 }
const result = { kind: 'grid', cover: picture, images: [picture], engine: 'test/1', memo: null } as const
const other = { instanceId: 'other', channelId: 'other', lane: 'relax', speed: 'RELAX' } as const
const EVENTS: { readonly [K in EventKind]: Extract<TaskEvent, { kind: K }> } = {
  confirmed: {
    kind: 'confirmed',
    at: 5000,
    prompt: 'two boats',
    promptEn: 'two boats',
    finalPrompt: 'two boats --v 7.0',
    mask: null,
    ...other,
  },
  started: { kind: 'started', at: 5000 },
  progressed: { kind: 'progressed', percent: 60, preview },
  succeeded: { kind: 'succeeded', at: 5000, result, buttons: [] },
  failed: { kind: 'failed', at: 5000, failure: 'engine-crashed', reason: 'It stopped.' },
  cancelled: { kind: 'cancelled', at: 5000 },
  returned: { kind: 'returned', at: 5000 },
  moved: { kind: 'moved', ...other },
}

/** Where each of the 7 × 8 pairs leads; a dot changes nothing. Columns are the kinds of `EVENT_KINDS`. */
const TABLE: Readonly<Record<Status, string>> = {
  //           confirmed  started   progressed  succeeded failed  cancelled returned  moved
  MODAL: '     NOT_START  .         .           .         FAILURE CANCEL    .         .',
  NOT_START: ' .          SUBMITTED .           .         FAILURE CANCEL    .         NOT_START',
  SUBMITTED: ' .          .         IN_PROGRESS SUCCESS   FAILURE CANCEL    NOT_START .',
  IN_PROGRESS: '.         .         IN_PROGRESS SUCCESS   FAILURE CANCEL    NOT_START .',
  SUCCESS: '   .          .         .           .         .       .         .         .',
  FAILURE: '   .          .         .           .         .       .         .         .',
  CANCEL: '    .          .         .           .         .       .         .         .',
}
const PAIRS = STATUSES.flatMap((status) => {
  const cells = TABLE[status].trim().split(/\s+/)
  return EVENT_KINDS.map((kind, at) => [status, kind, cells[at]!] as const)
})

const kindsOf = (task: Task, event: TaskEvent) => transition(task, event).effects.map(({ kind }) => kind)

describe('the moves table', () => {
  it('speaks of all 56 pairs', () => {
    expect(PAIRS).toHaveLength(56)
  })

  it.each(PAIRS)('%s × %s → %s', (status, kind, expected) => {
    const before = aTask(status)
    const { task, effects } = transition(before, EVENTS[kind])
    if (expected === '.') {
      expect(task).toBe(before)
      expect(effects).toEqual([])
      return
    }
    expect(task.status).toBe(expected)
    expect(task.version).toBe(before.version + 1)
  })

  it('leaves a final task as it is, whatever happens', () => {
    for (const task of EVERY_TASK.filter(({ status }) => isFinal(status))) {
      for (const event of Object.values(EVENTS)) expect(transition(task, event).task).toBe(task)
    }
  })

  it('tells the last word once, with every way into a final state', () => {
    for (const task of EVERY_TASK) {
      for (const event of Object.values(EVENTS)) {
        const step = transition(task, event)
        const words = step.effects.filter((effect) => effect.kind === 'notify' && effect.final)
        expect(words).toHaveLength(isFinal(step.task.status) && step.task !== task ? 1 : 0)
      }
    }
  })
})

describe('a task', () => {
  it('never shows less progress than before', () => {
    const { task } = transition(aTask('IN_PROGRESS'), { kind: 'progressed', percent: 10, preview })
    expect(task).toMatchObject({ status: 'IN_PROGRESS', progress: 40 })
  })

  it('is not changed by progress that says nothing new', () => {
    const before = aTask('IN_PROGRESS')
    expect(transition(before, { kind: 'progressed', percent: 40, preview: null }).task).toBe(before)
  })

  it('shows 99 at the most before it is done', () => {
    const { task } = transition(aTask('SUBMITTED'), { kind: 'progressed', percent: 250, preview: null })
    expect(task).toMatchObject({ progress: 99 })
  })

  it('keeps its progress as a floor when it goes back to the queue, in front of later ones', () => {
    const { task } = transition(aTask('IN_PROGRESS'), EVENTS.returned)
    expect(task).toMatchObject({
      status: 'NOT_START',
      attempt: 2,
      floor: 40,
      queuedAt: 1000,
      startedAt: 2000,
    })
    expect(task).not.toHaveProperty('progress')
  })

  it('goes back to the queue of another instance when it is given to one', () => {
    const to = { instanceId: 'other', channelId: 'c', lane: 'main', speed: 'RELAX' } as const
    const { task } = transition(aTask('IN_PROGRESS'), { ...EVENTS.returned, to })
    expect(task).toMatchObject({ status: 'NOT_START', attempt: 2, ...to })
  })

  it('tells nobody of the step back, nor of a second start', () => {
    const back = transition(aTask('IN_PROGRESS'), EVENTS.returned)
    expect(back.effects.map(({ kind }) => kind)).toEqual(['wake', 'discard'])
    const again = transition(back.task, EVENTS.started)
    expect(again.task).toMatchObject({ status: 'SUBMITTED', startedAt: 2000 })
    expect(again.effects).toEqual([])
  })

  it('tells nobody that its window was opened or confirmed', () => {
    expect(kindsOf(aTask('MODAL'), EVENTS.confirmed)).toEqual(['wake'])
  })

  it('takes the words and the instance its window was confirmed with', () => {
    const { task } = transition(aTask('MODAL'), EVENTS.confirmed)
    expect(task).toMatchObject({
      prompt: 'two boats',
      finalPrompt: 'two boats --v 7.0',
      instanceId: 'other',
      queuedAt: 5000,
    })
    expect(task).not.toHaveProperty('expiresAt')
  })

  it('takes its place at another instance, lane and speed when it is moved, and only then', () => {
    const { task, effects } = transition(aTask('NOT_START'), EVENTS.moved)
    expect(task).toMatchObject({ ...other, status: 'NOT_START', queuedAt: 1000 })
    expect(effects).toEqual([{ kind: 'wake' }])
    const lane = { ...EVENTS.moved, instanceId: 'other', lane: 'main' }
    expect(transition(task, lane).task).toMatchObject({ lane: 'main' })
    expect(transition(task, EVENTS.moved).task).toBe(task)
  })

  it('stops its run when it is cancelled or fails while running', () => {
    for (const status of ['SUBMITTED', 'IN_PROGRESS'] as const) {
      expect(kindsOf(aTask(status), EVENTS.cancelled)).toContain('abort')
      expect(kindsOf(aTask(status), EVENTS.failed)).toContain('abort')
    }
    expect(kindsOf(aTask('NOT_START'), EVENTS.cancelled)).not.toContain('abort')
  })

  it('lets go of a preview when a newer one, or the end, replaces it', () => {
    for (const event of [
      EVENTS.progressed,
      EVENTS.succeeded,
      EVENTS.failed,
      EVENTS.cancelled,
      EVENTS.returned,
    ]) {
      expect(transition(aTask('IN_PROGRESS'), event).effects).toContainEqual({
        kind: 'discard',
        blobs: ['p-00.webp'],
      })
    }
  })
})

it('a success keeps the seed that the task was given, unless the engine tells another', () => {
  const seedAfter = (event: TaskEvent) => transition(aTask('SUBMITTED'), event).task.seed
  expect(seedAfter(EVENTS.succeeded)).toBe(42)
  expect(seedAfter({ ...EVENTS.succeeded, seed: 4242 })).toBe(4242)
})

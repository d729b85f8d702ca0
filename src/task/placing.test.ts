import { describe, expect, it } from 'vitest'
import { actionRow } from '../actions/table.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import { aLane, anInstance, featuresBut } from '../testing/an-instance.ts'
import { aSubmission, knownFacts } from '../testing/a-submission.ts'
import { aTask } from '../testing/a-task.ts'
import { admit, confirm } from './admit.ts'
import { needOfTask } from './need.ts'
import type { Known, Submission, Verdict } from './submission.ts'
import type { Task } from './task.ts'

const known = (instances: readonly InstanceFacts[], more: Partial<Known> = {}): Known =>
  knownFacts({ instances, ...more })
const told = (verdict: Verdict) =>
  verdict.kind === 'refused' ? [verdict.refusal.code, verdict.refusal.name] : [1, verdict.task.instanceId]
const taskOf = (verdict: Verdict): Task => {
  if (verdict.kind === 'refused') throw new Error(verdict.refusal.text.en)
  return verdict.task
}
const parent = aTask('SUCCESS')
const variation = (more: Partial<Submission> = {}) =>
  aSubmission({
    row: actionRow('variation'),
    choice: { index: 1 },
    prompt: null,
    parentId: parent.id,
    ...more,
  })

describe('a request that no account can take', () => {
  const spent = { main: { spent: 5, limit: 5 }, relax: { spent: 0, limit: 0 } }

  it.each([
    [3, 'no-instance', { isEnabled: false }],
    [3, 'no-instance', { speeds: ['RELAX'] }],
    [4, 'operation-unavailable', { operations: new Set(['pick'] as const) }],
    [4, 'operation-unavailable', { features: featuresBut('enableMj') }],
    [23, 'hours-closed', { isOpenForNew: false }],
    [23, 'day-full', { day: spent }],
  ] as const)('is answered with code %i (%s)', (code, name, facts) => {
    expect(told(admit(aSubmission({ speeds: ['FAST'] }), known([anInstance(facts)])))).toEqual([code, name])
  })

  it('goes to another that can', () => {
    const instances = [anInstance({ isOpenForNew: false }), anInstance({ id: 'open' })]
    expect(told(admit(aSubmission(), known(instances)))).toEqual([1, 'open'])
  })

  it('may well be a follow-up of the same account', () => {
    const facts = known([anInstance({ isOpenForNew: false })], { parent })
    expect(told(admit(variation(), facts))).toEqual([1, 'local'])
  })
})

describe('the lane', () => {
  const lanes = { main: aLane(), relax: aLane({ coreSize: 1, queueSize: 2, running: 1, waiting: 1 }) }

  it('of a relaxed task is its own, with its own queue', () => {
    const verdict = admit(aSubmission({ speeds: ['RELAX'] }), known([anInstance({ lanes })]))
    expect(verdict).toMatchObject({ ahead: 2, guards: [{ name: 'queue-full', atMost: 2 }] })
    expect(taskOf(verdict)).toMatchObject({ lane: 'relax', speed: 'RELAX' })
  })

  it('of any other is the main one', () => {
    const verdict = admit(aSubmission(), known([anInstance({ lanes })]))
    expect(verdict).toMatchObject({ ahead: 0, guards: [{ name: 'queue-full', atMost: 12 }] })
    expect(taskOf(verdict)).toMatchObject({ lane: 'main', speed: 'FAST' })
  })

  it('is chosen anew when a window is confirmed', () => {
    const task = aTask('MODAL', { row: 'custom-zoom', speed: 'RELAX' })
    const verdict = confirm(
      task,
      { prompt: 'x --zoom 2', drawn: null, mask: null, sandbox: null },
      known([anInstance({ lanes })]),
    )
    expect(taskOf(verdict)).toMatchObject({ status: 'NOT_START', lane: 'relax', speed: 'RELAX' })
  })
})

it('a limit of the day is guarded at the commit, each side by its own', () => {
  const day = { main: { spent: 1, limit: 7 }, relax: { spent: 0, limit: 3 } }
  const guards = (speed: 'FAST' | 'RELAX') =>
    admit(aSubmission({ speeds: [speed] }), known([anInstance({ day, queueSize: 0 })]))
  expect(guards('FAST')).toMatchObject({ guards: [{ name: 'day-full', atMost: 6 }] })
  expect(guards('RELAX')).toMatchObject({ guards: [{ name: 'day-full', atMost: 2 }] })
})

describe('remix of the Niji bot', () => {
  it.each([
    ['NIJI_JOURNEY', { nijiRemix: true }, 'modal'],
    ['NIJI_JOURNEY', { remix: true }, 'accepted'],
    ['NIJI_JOURNEY', { nijiRemix: true, remixAutoSubmit: true }, 'accepted'],
    ['MID_JOURNEY', { nijiRemix: true }, 'accepted'],
  ] as const)('with a task of %s at an account of %o: %s', (botType, facts, kind) => {
    expect(admit(variation({ botType }), known([anInstance(facts)], { parent })).kind).toBe(kind)
  })
})

describe('a stored task', () => {
  it('keeps the filter it came with, and nothing where it had none', () => {
    const filter = { remark: '', modes: ['FAST', 'RELAX'] } as const
    expect(taskOf(admit(aSubmission({ filter }), known([anInstance()])))).toMatchObject({ filter })
    expect(taskOf(admit(aSubmission(), known([anInstance()])))).not.toHaveProperty('filter')
  })

  it('keeps the speeds of path, filter and words in one list', () => {
    const asked = { speeds: ['TURBO'], filter: { modes: ['FAST', 'TURBO'] }, prompt: 'x --relax' } as const
    expect(taskOf(admit(aSubmission(asked), known([anInstance()])))).toMatchObject({
      speed: 'TURBO',
      filter: { modes: ['TURBO', 'FAST', 'RELAX'] },
    })
  })

  it('still needs what it came with', () => {
    const filter = { remark: 'x', modes: ['FAST', 'RELAX'] } as const
    const task = aTask('NOT_START', { filter, finalPrompt: 'a boat --draft --v 7', botType: 'NIJI_JOURNEY' })
    expect(needOfTask(task)).toEqual({
      operation: 'imagine',
      botType: 'NIJI_JOURNEY',
      speeds: ['FAST', 'RELAX'],
      filter,
      home: null,
      version: '7',
      isHdVideo: false,
      isDraft: true,
      isStaged: false,
      isStrange: false,
    })
  })

  it('of a follow-up or a video says so', () => {
    const home = { instanceId: 'there', channelId: 'c' }
    const task = aTask('NOT_START', { row: 'video', choice: { lines: 720 }, parentId: '1', home })
    expect(needOfTask(task)).toMatchObject({ operation: 'animate', home, isHdVideo: true })
  })
})

it.each([
  ['a boat --v 7', false],
  ['a boat --niji 6', false],
  ['a boat --v 11', true],
  ['a boat --sparkle 3', true],
])('the words %j are strange: %s', (finalPrompt, isStrange) => {
  expect(needOfTask(aTask('NOT_START', { finalPrompt }))).toMatchObject({ isStrange })
})

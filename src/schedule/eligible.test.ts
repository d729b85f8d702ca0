import { describe, expect, it } from 'vitest'
import { aLane, anInstance, featuresBut } from '../testing/an-instance.ts'
import { eligible, shortage } from './eligible.ts'
import type { Need } from './need.ts'

const need = (more: Partial<Need> = {}): Need => ({
  operation: 'imagine',
  botType: 'MID_JOURNEY',
  speeds: [],
  filter: {},
  home: null,
  version: null,
  isHdVideo: false,
  isDraft: false,
  isStaged: false,
  isStrange: false,
  ...more,
})
const asks = (filter: Need['filter']) => need({ filter })
const spentMain = (spent: number) => ({ main: { spent, limit: 5 }, relax: { spent: 0, limit: 0 } })

describe('an instance is eligible', () => {
  it.each([
    ['when nothing is asked', {}, need(), true],
    ['not when it is disabled', { isEnabled: false }, need(), false],
    ['though it is unhealthy: the task may wait', { isHealthy: false }, need(), true],
    ['not when it lacks the operation', { operations: new Set(['pick'] as const) }, need(), false],
    ['for what only a sandbox can do when it is one', { sandbox: [] }, need({ isStaged: true }), true],
    ['at a speed it has', { speeds: ['RELAX'] }, need({ speeds: ['RELAX'] }), true],
    ['not at a speed it lacks', { speeds: ['RELAX'] }, need({ speeds: ['TURBO'] }), false],
    ['for new tasks when it is open for them', { isOpenForFollowUps: false }, need(), true],
    ['not for new tasks when it is closed for them', { isOpenForNew: false }, need(), false],
    [
      'for follow-ups while it takes no new tasks',
      { isOpenForNew: false },
      need({ home: { instanceId: 'elsewhere', channelId: 'elsewhere' } }),
      true,
    ],
    [
      'not for follow-ups when it takes none',
      { isOpenForFollowUps: false },
      need({ home: { instanceId: 'elsewhere', channelId: 'elsewhere' } }),
      false,
    ],
    [
      'for work that goes on from its own pictures alone, when they are its own',
      { bound: new Set(['vary'] as const) },
      need({ operation: 'vary', home: { instanceId: 'local', channelId: 'local' } }),
      true,
    ],
    [
      'for the same when they are of its channel',
      { bound: new Set(['vary'] as const), subChannels: ['old'] },
      need({ operation: 'vary', home: { instanceId: 'gone', channelId: 'old' } }),
      true,
    ],
    [
      'not for the same when they are of another',
      { bound: new Set(['vary'] as const) },
      need({ operation: 'vary', home: { instanceId: 'other', channelId: 'other' } }),
      false,
    ],
    ['for a version it has', { versions: ['6', 'niji 6'] }, need({ version: 'niji 6' }), true],
    ['for any version when none are listed', {}, need({ version: '9' }), true],
    ['not for a version it lacks', { versions: ['6'] }, need({ version: '7' }), false],
    ['while its day has room', { day: spentMain(4) }, need(), true],
    ['not when its day is full', { day: spentMain(5) }, need({ speeds: ['FAST'] }), false],
    ['at another speed whose day is not full', { day: spentMain(5) }, need({ speeds: ['RELAX'] }), true],
  ] as const)('%s', (_, facts, wanted, expected) => {
    expect(eligible([anInstance(facts)], wanted)).toHaveLength(expected ? 1 : 0)
  })
})

describe('accountFilter', () => {
  it.each([
    ['instanceId names the account', {}, { instanceId: 'local' }, true],
    ['instanceId names another', {}, { instanceId: 'other' }, false],
    ['channelId names its channel', { channelId: 'c' }, { channelId: 'c' }, true],
    ['channelId names one of its sub-channels', { subChannels: ['a', 'c'] }, { channelId: 'c' }, true],
    ['channelId names another channel', { subChannels: ['a'] }, { channelId: 'c' }, false],
    ['remark is a part of its own', { remark: 'the big one' }, { remark: 'big' }, true],
    ['remark is not in its own', { remark: 'small' }, { remark: 'big' }, false],
    ['remix is asked of an account in remix', { remix: true, remixAutoSubmit: true }, { remix: true }, true],
    ['remix is asked of one whose windows wait', {}, { remix: true }, true],
    ['remix is asked of one that does neither', { remixAutoSubmit: true }, { remix: true }, false],
    ['no remix is asked of an account in remix', { remix: true }, { remix: false }, false],
    ['no remix is asked of one out of remix', {}, { remix: false }, true],
    ['nijiRemix is read of its own setting', { nijiRemix: true, remix: false }, { nijiRemix: false }, false],
    ['nijiRemix is met', { nijiRemix: true, remixAutoSubmit: true }, { nijiRemix: true }, true],
    [
      'remixAutoConsidered equals its setting',
      { remixAutoSubmit: true },
      { remixAutoConsidered: true },
      true,
    ],
    ['remixAutoConsidered differs from it', {}, { remixAutoConsidered: true }, false],
    [
      'every field is met',
      { remark: 'x', remix: true },
      { instanceId: 'local', remark: 'x', remix: true },
      true,
    ],
    ['one of several fields is not', { remark: 'x' }, { instanceId: 'local', remark: 'y' }, false],
  ] as const)('when %s', (_, facts, filter, expected) => {
    expect(eligible([anInstance(facts)], asks(filter))).toHaveLength(expected ? 1 : 0)
  })
})

describe('a feature that is off', () => {
  it.each([
    ['enableMj', need(), need({ botType: 'NIJI_JOURNEY' })],
    ['enableNiji', need({ botType: 'NIJI_JOURNEY' }), need()],
    ['isBlend', need({ operation: 'blend' }), need()],
    ['isDescribe', need({ operation: 'describe' }), need()],
    ['isShorten', need({ operation: 'shorten' }), need()],
    ['isVideo', need({ operation: 'animate' }), need()],
    ['isVideo', need({ operation: 'extend' }), need({ operation: 'pick-clip' })],
    ['isHdVideo', need({ operation: 'animate', isHdVideo: true }), need({ operation: 'animate' })],
    ['isDraft', need({ isDraft: true }), need()],
  ])('%s stops what uses it, and nothing else', (feature, stopped, free) => {
    const instances = [anInstance({ features: featuresBut(feature) })]
    expect(eligible(instances, stopped)).toEqual([])
    expect(eligible(instances, free)).toHaveLength(1)
  })

  it('isRelaxVideo sends a video to the next speed', () => {
    const instances = [anInstance({ features: featuresBut('isRelaxVideo') })]
    const speeds = ['RELAX', 'FAST'] as const
    expect(eligible(instances, need({ operation: 'animate', speeds }))).toMatchObject([{ speed: 'FAST' }])
    expect(eligible(instances, need({ speeds }))).toMatchObject([{ speed: 'RELAX' }])
  })
})

describe('a speed', () => {
  const fast = anInstance({ id: 'fast', speeds: ['FAST'] })
  const relaxed = anInstance({ id: 'relaxed', speeds: ['RELAX'] })
  const found = (wanted: Need, instances: Parameters<typeof eligible>[0]) =>
    eligible(instances, wanted).map(({ instance, speed }) => `${instance.id} ${speed}`)

  it('is the first of the preferences that any instance has, with all that have it', () => {
    const both = anInstance({ id: 'both' })
    const speeds = ['RELAX', 'FAST'] as const
    expect(found(need({ speeds }), [fast, relaxed, both])).toEqual(['relaxed RELAX', 'both RELAX'])
    expect(found(need({ speeds }), [fast])).toEqual(['fast FAST'])
  })

  it('is fast, then turbo, then relaxed when nobody asks', () => {
    expect(found(need(), [relaxed, fast])).toEqual(['fast FAST'])
    expect(found(need(), [relaxed, anInstance({ speeds: ['TURBO'] })])).toEqual(['local TURBO'])
    expect(found(need(), [relaxed])).toEqual(['relaxed RELAX'])
  })

  it('of an account with a fixed one is that, whatever was asked of it', () => {
    const fixed = anInstance({ speeds: ['FAST', 'TURBO'], fixedSpeed: 'RELAX' })
    expect(found(need({ speeds: ['TURBO'] }), [fixed])).toEqual(['local RELAX'])
    expect(found(need({ speeds: ['RELAX'] }), [fixed])).toEqual(['local RELAX'])
    expect(found(need({ speeds: ['FAST'] }), [{ ...fixed, speeds: ['TURBO'] }])).toEqual([])
  })

  it('takes the relax lane of an account that has one', () => {
    const main = aLane()
    const wanted = need({ speeds: ['RELAX'] })
    expect(eligible([anInstance({ lanes: { main, relax: aLane() } })], wanted)).toMatchObject([
      { lane: 'relax' },
    ])
    expect(eligible([anInstance({ lanes: { main, relax: null } })], wanted)).toMatchObject([{ lane: 'main' }])
    expect(eligible([anInstance({ lanes: { main, relax: aLane() } })], need())).toMatchObject([
      { lane: 'main' },
    ])
  })
})

describe('what is lacking', () => {
  it.each([
    ['account', { isEnabled: false }, need(), 'it is disabled'],
    ['account', {}, asks({ remark: 'x' }), 'accountFilter.remark'],
    ['operation', {}, need({ isStaged: true }), 'it is no sandbox, and an outcome was asked for'],
    ['operation', { operations: new Set(['pick'] as const) }, need(), 'it cannot do "imagine"'],
    [
      'operation',
      { operations: new Set(['pick'] as const), missing: new Map([['imagine', 'no checkpoint']] as const) },
      need(),
      'it cannot do "imagine": no checkpoint',
    ],
    [
      'operation',
      { bound: new Set(['vary'] as const) },
      need({ operation: 'vary', home: { instanceId: 'other', channelId: 'c' } }),
      'its "vary" goes on from its own pictures only; this one is of other',
    ],
    [
      'operation',
      { versions: ['6', 'niji 6'] },
      need({ version: '7' }),
      'it has no version 7; it has 6, niji 6',
    ],
    ['account', { speeds: ['RELAX'] }, need({ speeds: ['FAST', 'TURBO'] }), 'it has no speed of FAST, TURBO'],
    ['operation', { features: featuresBut('isBlend') }, need({ operation: 'blend' }), 'its isBlend is off'],
    ['open-hours', { isOpenForNew: false }, need(), 'it takes no such tasks at this hour'],
    ['day-limit', { day: spentMain(5) }, need({ speeds: ['FAST'] }), 'it has taken the 5 tasks of its day'],
  ] as const)('is %s, in words', (lack, facts, wanted, why) => {
    expect(shortage([anInstance(facts)], wanted)).toEqual({ lack, why: `local: ${why}` })
  })

  it('is told of the instance that comes nearest, with the reasons of all', () => {
    const off = anInstance({ id: 'a', isEnabled: false })
    const closed = anInstance({ id: 'b', isOpenForNew: false })
    expect(shortage([closed, off], need())).toEqual({
      lack: 'open-hours',
      why: 'b: it takes no such tasks at this hour; a: it is disabled',
    })
    expect(shortage([], need())).toEqual({ lack: 'account', why: 'none is configured' })
  })
})

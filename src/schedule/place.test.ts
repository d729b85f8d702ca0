import { describe, expect, it } from 'vitest'
import { anInstance } from '../testing/an-instance.ts'
import { eligible, whyNone, type Need } from './eligible.ts'
import { aheadOf, place } from './place.ts'

const need = (more: Partial<Need> = {}): Need => ({ operation: 'imagine', speeds: [], filter: {}, ...more })
const chosen = (wanted: Need, instances: ReturnType<typeof anInstance>[], draw = 0) => {
  const candidate = place(wanted, { instances, home: null, draw })
  return candidate && `${candidate.instance.id} ${candidate.speed}`
}

describe('an instance is eligible', () => {
  it.each([
    ['when nothing is asked', {}, {}, true],
    ['not when it is disabled', { isEnabled: false }, {}, false],
    ['though it is unhealthy: the task may wait', { isHealthy: false }, {}, true],
    ['not when it lacks the operation', { operations: new Set(['pick'] as const) }, {}, false],
    ['by its id', {}, { filter: { instanceId: 'local' } }, true],
    ['not by another id', {}, { filter: { instanceId: 'other' } }, false],
    ['not by another channel', {}, { filter: { channelId: 'other' } }, false],
    ['by a part of its remark', { remark: 'the big one' }, { filter: { remark: 'big' } }, true],
    ['not by what its remark lacks', {}, { filter: { remark: 'big' } }, false],
    ['by remix', { remix: true }, { filter: { remix: true } }, true],
    [
      'not by remix when it submits by itself',
      { remix: true, remixAutoSubmit: true },
      { filter: { remix: true } },
      false,
    ],
    ['at a speed it has', { speeds: ['RELAX'] }, { speeds: ['RELAX'] }, true],
    ['not at a speed it lacks', { speeds: ['RELAX'] }, { speeds: ['TURBO'] }, false],
  ] as const)('%s', (_, facts, wanted, expected) => {
    expect(eligible([anInstance(facts)], need(wanted))).toHaveLength(expected ? 1 : 0)
  })

  it('says why none is', () => {
    const instances = [anInstance({ id: 'a', isEnabled: false }), anInstance({ id: 'b', speeds: ['RELAX'] })]
    expect(whyNone(instances, need({ speeds: ['FAST'] }))).toBe(
      'a: it is disabled; b: it has no speed of FAST',
    )
    expect(whyNone([], need())).toBe('none is configured')
  })
})

describe('a speed', () => {
  const fast = anInstance({ id: 'fast', speeds: ['FAST'] })
  const relaxed = anInstance({ id: 'relaxed', speeds: ['RELAX'] })

  it('is the first of the preferences that any instance has', () => {
    expect(chosen(need({ speeds: ['TURBO', 'RELAX', 'FAST'] }), [fast, relaxed])).toBe('relaxed RELAX')
  })

  it('is fast, then turbo, then relaxed when nobody asks', () => {
    expect(chosen(need(), [relaxed, fast])).toBe('fast FAST')
    expect(chosen(need(), [relaxed, anInstance({ speeds: ['TURBO'] })])).toBe('local TURBO')
    expect(chosen(need(), [relaxed])).toBe('relaxed RELAX')
  })
})

describe('among eligible instances', () => {
  it('the one with the shortest wait is chosen', () => {
    const busy = anInstance({ id: 'busy', running: 3, waiting: 4 })
    const less = anInstance({ id: 'less', running: 3, waiting: 1 })
    expect(chosen(need(), [busy, less])).toBe('less FAST')
  })

  it('equals share the work', () => {
    const pair = [anInstance({ id: 'one' }), anInstance({ id: 'two', running: 1 })]
    expect([0, 0.49, 0.5, 0.99].map((draw) => chosen(need(), pair, draw))).toEqual([
      'one FAST',
      'one FAST',
      'two FAST',
      'two FAST',
    ])
  })

  it('a healthy one with a queue comes before an idle one that is away', () => {
    const away = anInstance({ id: 'away', isHealthy: false })
    expect(chosen(need(), [away, anInstance({ running: 3, waiting: 9 })])).toBe('local FAST')
    expect(chosen(need(), [away])).toBe('away FAST')
  })
})

describe('a follow-up', () => {
  const instances = [anInstance({ id: 'home', running: 3, waiting: 5 }), anInstance({ id: 'idle' })]
  const home = { instanceId: 'home', channelId: 'home', isChannelEnough: false }
  const at = (facts: Parameters<typeof place>[1]) => place(need(), facts)?.instance.id

  it('stays at home, though another is idle', () => {
    expect(at({ instances, home, draw: 0 })).toBe('home')
  })

  it('moves when its home is gone or away', () => {
    expect(at({ instances: [anInstance({ id: 'idle' })], home, draw: 0 })).toBe('idle')
    expect(
      at({
        instances: [anInstance({ id: 'home', isHealthy: false }), anInstance({ id: 'idle' })],
        home,
        draw: 0,
      }),
    ).toBe('idle')
  })

  it('may take another instance of its channel when that is enough', () => {
    const twins = [
      anInstance({ id: 'home', channelId: 'c', running: 3, waiting: 5 }),
      anInstance({ id: 'twin', channelId: 'c' }),
    ]
    expect(at({ instances: twins, home: { ...home, channelId: 'c', isChannelEnough: true }, draw: 0 })).toBe(
      'twin',
    )
    expect(at({ instances: twins, home: { ...home, channelId: 'c' }, draw: 0 })).toBe('home')
  })
})

describe('the tasks ahead', () => {
  it.each([
    [0, 0, 0],
    [2, 0, 0],
    [3, 0, 1],
    [3, 4, 5],
    [2, 1, 1],
  ])('with %i running and %i waiting on three slots are %i', (running, waiting, ahead) => {
    expect(aheadOf(anInstance({ running, waiting }))).toBe(ahead)
  })
})

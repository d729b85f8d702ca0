import { describe, expect, it } from 'vitest'
import { aLane, anInstance } from '../testing/an-instance.ts'
import type { Need } from './need.ts'
import { place, type Nearness, type PlaceFacts } from './place.ts'
import { RULE_NAMES } from './rules/rules.ts'

const NEED: Need = {
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
}
const chosen = (
  instances: PlaceFacts['instances'],
  { near = null, need = NEED, ...more }: Partial<PlaceFacts> & { readonly need?: Need } = {},
) => place(need, { instances, near, rule: 'best-wait-idle', draw: 0, turn: 0, ...more })?.instance.id
const full = { running: 3, waiting: 10 }

describe.each(RULE_NAMES)('under the rule %s', (rule) => {
  it('health comes first', () => {
    const away = anInstance({ id: 'away', isHealthy: false })
    const busy = anInstance({ id: 'busy', ...full })
    expect(chosen([away, busy], { rule })).toBe('busy')
    expect(chosen([away], { rule })).toBe('away')
  })

  it('room in the queue comes second', () => {
    expect(
      chosen([anInstance({ id: 'full', ...full }), anInstance({ running: 3, waiting: 9 })], { rule }),
    ).toBe('local')
    expect(chosen([anInstance({ id: 'full', ...full })], { rule })).toBe('full')
  })
})

describe('the speed', () => {
  it('that comes first is passed over when only instances that are away have it', () => {
    const away = anInstance({ id: 'away', speeds: ['FAST'], isHealthy: false })
    const relaxed = anInstance({ id: 'relaxed', speeds: ['RELAX'] })
    const need = { ...NEED, speeds: ['FAST', 'RELAX'] } as const
    expect(chosen([away, relaxed], { need })).toBe('relaxed')
    expect(chosen([away, relaxed], { need: { ...NEED, speeds: ['FAST'] } })).toBe('away')
  })

  it('decides whose queue is looked at', () => {
    const relax = aLane({ running: 3, waiting: 10 })
    const one = anInstance({ id: 'one', lanes: { main: aLane(), relax } })
    const two = anInstance({ id: 'two', running: 3, waiting: 2 })
    expect(chosen([one, two], { need: { ...NEED, speeds: ['FAST'] } })).toBe('one')
    expect(chosen([one, two], { need: { ...NEED, speeds: ['RELAX'] } })).toBe('two')
  })
})

describe('a follow-up', () => {
  const near: Nearness = { instanceId: 'home', channelId: 'c', isChannelEnough: false }
  const homely = anInstance({ id: 'home', channelId: 'c', ...full })
  const idle = anInstance({ id: 'idle' })
  const twin = anInstance({ id: 'twin', channelId: 'c' })
  const heir = anInstance({ id: 'heir', subChannels: ['b', 'c'], running: 3 })

  it('stays at home, though its queue is full and another is idle', () => {
    expect(chosen([idle, homely], { near })).toBe('home')
  })

  it('stays at home, though another has a speed that is tried earlier', () => {
    expect(chosen([anInstance({ id: 'home', speeds: ['RELAX'] }), idle], { near })).toBe('home')
  })

  it('may take another instance of its channel only when that is enough', () => {
    expect(chosen([homely, twin], { near })).toBe('home')
    expect(chosen([homely, twin], { near: { ...near, isChannelEnough: true } })).toBe('twin')
  })

  it('goes to an account that lists its channel when its home is gone or away', () => {
    expect(chosen([idle, heir], { near })).toBe('heir')
    expect(chosen([{ ...homely, isHealthy: false }, idle, heir], { near })).toBe('heir')
  })

  it('goes anywhere when nobody lists its channel', () => {
    expect(chosen([idle], { near })).toBe('idle')
    expect(chosen([{ ...homely, isHealthy: false }, idle], { near })).toBe('idle')
  })

  it('waits at home when everything is away', () => {
    const away = { isHealthy: false }
    expect(
      chosen(
        [
          { ...idle, ...away },
          { ...homely, ...away },
        ],
        { near },
      ),
    ).toBe('home')
  })
})

it('words that nobody here knows go to whoever hands them on unread, while there is one', () => {
  const strange = { need: { ...NEED, isStrange: true } }
  const relay = anInstance({ id: 'relay', isPassthrough: true, running: 3 })
  const idle = anInstance({ id: 'idle' })
  expect(chosen([idle, relay], strange)).toBe('relay')
  expect(chosen([idle, relay])).toBe('idle')
  expect(chosen([idle], strange)).toBe('idle')
})

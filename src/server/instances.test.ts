import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import type { AccountConfig } from '../config/config.ts'
import type { Engine, Instance } from '../engines/engine.ts'
import { anAccount } from '../testing/an-account.ts'
import { createFakeClock } from '../testing/clock.ts'
import { directOutbound } from '../testing/direct-outbound.ts'
import { quietLog } from '../testing/quiet-log.ts'
import { openInstances } from './instances.ts'

/** An engine that writes down what becomes of its instances, and whose every opening and health can be held up. */
function createRecorder() {
  const story: string[] = []
  let trouble: string | null = null
  let opened = 0
  let gate: Promise<void> = Promise.resolve()
  const engine: Engine<{ readonly size: number }> = {
    name: 'recorder',
    options: Type.Object({ size: Type.Number({ default: 1 }) }),
    async open({ id, options }): Promise<Instance> {
      const name = `${id}#${(opened += 1)} of ${options.size}`
      story.push(`open ${name}`)
      await gate
      if (trouble !== null) throw new Error(trouble)
      return {
        operations: new Set(['imagine']),
        run: async function* () {},
        async health() {
          await gate
          if (trouble !== null) throw new Error(trouble)
        },
        close: async () => void story.push(`close ${name}`),
      }
    },
  }
  return {
    engine,
    story,
    breakWith: (reason: string | null) => void (trouble = reason),
    hold() {
      const held = Promise.withResolvers<void>()
      gate = held.promise
      return held.resolve
    },
  }
}

const account = (more: Partial<AccountConfig> = {}) => anAccount({ engine: 'recorder', ...more })

async function setUp(accounts: readonly AccountConfig[] = [account()]) {
  const recorder = createRecorder()
  const clock = createFakeClock(0)
  const changed: string[] = []
  const runs = Promise.withResolvers<void>()
  const ways: string[] = []
  const instances = await openInstances(accounts, {
    engines: new Map([['recorder', recorder.engine as Engine]]),
    wayOut: ({ id }) => ({
      read: async () => new Uint8Array(),
      outbound: directOutbound,
      close: async () => void ways.push(id),
    }),
    clock,
    log: quietLog,
    onChanged: (id) => changed.push(id),
    runsEnded: () => runs.promise,
  })
  return { ...recorder, clock, changed, instances, ways, endRuns: runs.resolve }
}

/** Lets everything that waits on promises alone run to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('an instance whose runs keep failing', () => {
  const failed = { failure: 'engine-unavailable', reason: 'nobody answers' } as const

  it('is in trouble until it has rested and is well', async () => {
    const { instances, clock, changed } = await setUp()
    for (let run = 0; run < 3; run++) instances.noteRun('local', failed)
    expect(instances.get('local')?.trouble).toBe(
      'its last 3 runs failed, the last one because: nobody answers',
    )
    expect(changed).toEqual(['local'])
    await instances.check()
    expect(instances.get('local')?.trouble).not.toBeNull()
    clock.advance(15_000)
    await settle()
    expect(instances.get('local')).toMatchObject({ trouble: null, troubledAt: null })
    expect(changed).toEqual(['local', 'local'])
  })

  it('rests again after one failure more, and stays in trouble while it is not well', async () => {
    const { instances, clock, breakWith } = await setUp()
    for (let run = 0; run < 3; run++) instances.noteRun('local', failed)
    breakWith('out of paint')
    clock.advance(15_000)
    await settle()
    expect(instances.get('local')?.trouble).toBe('out of paint')
    breakWith(null)
    await instances.check()
    instances.noteRun('local', failed)
    expect(instances.get('local')?.trouble).toContain('its last 4 runs failed')
  })

  it('is forgiven when it is opened anew', async () => {
    const { instances } = await setUp()
    for (let run = 0; run < 3; run++) instances.noteRun('local', failed)
    await instances.put(account({ options: { size: 2 } }))
    expect(instances.get('local')?.trouble).toBeNull()
    instances.noteRun('local', failed)
    expect(instances.get('local')?.trouble).toBeNull()
  })
})

describe('an account that is put', () => {
  it('changes its settings at once and keeps its instance, even while it runs', async () => {
    const { instances, story, changed } = await setUp()
    await instances.put(account({ coreSize: 9 }))
    expect(instances.get('local')?.account.coreSize).toBe(9)
    expect(story).toEqual(['open local#1 of 1'])
    expect(changed).toEqual(['local'])
  })

  it('opens a new instance for other options, and closes the old one when its runs have ended', async () => {
    const { instances, story, ways, endRuns } = await setUp()
    const before = instances.get('local')?.instance
    await instances.put(account({ options: { size: 2 } }))
    expect(instances.get('local')?.instance).not.toBe(before)
    await settle()
    expect(story).toEqual(['open local#1 of 1', 'open local#2 of 2'])
    endRuns()
    await settle()
    expect(story).toEqual(['open local#1 of 1', 'open local#2 of 2', 'close local#1 of 1'])
    expect(ways).toEqual(['local'])
  })

  it('is a new one when its id is', async () => {
    const { instances, changed } = await setUp()
    await instances.put(account({ id: 'second' }))
    expect(instances.all().map((one) => one.account.id)).toEqual(['local', 'second'])
    expect(changed).toEqual(['second'])
  })

  it.each([
    ['an engine that is not there', { engine: 'gone' }, 'no engine "gone"'],
    ['options its engine does not take', { options: { size: 'big' } }, 'size must be number'],
  ])('with %s is refused, and nothing has changed', async (_, more, words) => {
    const { instances, story } = await setUp()
    await expect(instances.put(account(more))).rejects.toThrow(words)
    expect(instances.get('local')).toMatchObject({ account: account(), trouble: null })
    expect(story).toEqual(['open local#1 of 1'])
  })

  it('whose engine cannot be opened is in trouble until it can', async () => {
    const { instances, breakWith } = await setUp()
    breakWith('out of paint')
    await instances.put(account({ options: { size: 2 } }))
    expect(instances.get('local')).toMatchObject({ instance: null, trouble: 'out of paint' })
    breakWith(null)
    await instances.check()
    expect(instances.get('local')).toMatchObject({ instance: expect.anything(), trouble: null })
  })

  it('is not undone by a check that began before it', async () => {
    const { instances, hold, breakWith } = await setUp()
    const go = hold()
    const checked = instances.check()
    const put = instances.put(account({ coreSize: 9 }))
    const replaced = instances.put(account({ id: 'second', options: { size: 2 } }))
    breakWith('late')
    go()
    await Promise.all([checked, put, replaced])
    expect(instances.get('local')).toMatchObject({ account: { coreSize: 9 }, trouble: 'late' })
  })
})

describe('an account that is removed', () => {
  it('is gone at once, and closed when its runs have ended', async () => {
    const { instances, story, changed, endRuns } = await setUp()
    await instances.remove('local')
    expect(instances.get('local')).toBeUndefined()
    expect(changed).toEqual(['local'])
    expect(story).toEqual(['open local#1 of 1'])
    endRuns()
    await settle()
    expect(story.at(-1)).toBe('close local#1 of 1')
  })

  it('does not come back with a check that began before', async () => {
    const { instances, hold } = await setUp()
    const go = hold()
    const checked = instances.check()
    await instances.remove('local')
    go()
    await checked
    expect(instances.all()).toEqual([])
  })

  it('is closed with the server when its runs do not end', async () => {
    const { instances, story } = await setUp()
    await instances.remove('local')
    await instances.close()
    expect(story).toEqual(['open local#1 of 1', 'close local#1 of 1'])
  })
})

describe('an instance in trouble', () => {
  it('knows since when, and tells of its beginning and end once', async () => {
    const { instances, clock, changed, breakWith } = await setUp()
    breakWith('away')
    clock.advance(30_000)
    await settle()
    clock.advance(30_000)
    await settle()
    expect(instances.get('local')).toMatchObject({ trouble: 'away', troubledAt: 30_000 })
    expect(changed).toEqual(['local'])
    breakWith(null)
    clock.advance(30_000)
    await settle()
    expect(instances.get('local')).toMatchObject({ trouble: null, troubledAt: null })
    expect(changed).toEqual(['local', 'local'])
  })
})

it('accounts stand in their own order, equal ones as they came', async () => {
  const { instances } = await setUp([
    account({ id: 'c', sort: 2 }),
    account({ id: 'b', sort: 1 }),
    account({ id: 'a', sort: 1 }),
  ])
  expect(instances.all().map((one) => one.account.id)).toEqual(['b', 'a', 'c'])
})

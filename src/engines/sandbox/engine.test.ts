import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import { aJob } from '../../testing/a-job.ts'
import { directOutbound } from '../../testing/direct-outbound.ts'
import { engineContract } from '../../testing/engine-contract.ts'
import type { EngineContext, EngineEvent, Instance, Job } from '../engine.ts'
import { readOptions } from '../options.ts'
import { createSandbox } from './engine.ts'
import type { SandboxOptions } from './options.ts'

const optionsSchema = Type.Object({})
const sandbox = createSandbox(async () => null)

function optionsOf(more: object): SandboxOptions {
  const options = { inner: { engine: 'blank' }, ...more }
  // Read by the sandbox's own schema.
  return readOptions(sandbox, { id: 'test', options }) as SandboxOptions
}

const CONTEXT: EngineContext = {
  read: async () => new Uint8Array(),
  outbound: directOutbound,
  warn() {},
}

const open = (more: object = {}, context = CONTEXT): Promise<Instance> =>
  sandbox.open({ id: 'test', options: optionsOf(more) }, context)

engineContract({ name: 'sandbox', open: (context) => open({}, context), isDeterministic: true })

const never = (): AbortSignal => new AbortController().signal

/** What a run said; its error, if any, in words at the end. */
async function told(
  instance: Instance,
  more: Partial<Job> = {},
  signal = never(),
): Promise<readonly unknown[]> {
  const said: unknown[] = []
  try {
    for await (const event of instance.run(aJob(more), signal)) said.push(brief(event))
  } catch (error) {
    said.push(String(error instanceof Error && 'failure' in error ? error.failure : error))
  }
  return said
}

const brief = (event: EngineEvent) => (event.kind === 'progressed' ? event.percent : event.kind)

/** Resolves once an instance holds a run. */
async function holding(instance: Instance): Promise<void> {
  while (instance.sandbox?.state().runs.length === 0) await new Promise((resolve) => setImmediate(resolve))
}

describe('a sandbox', () => {
  it.each([
    ['unavailable', ['engine-unavailable']],
    ['crash', ['accepted', 'engine-crashed']],
    ['lost-connection', ['accepted', 'may-have-run']],
    ['nsfw', ['accepted', 'engine-refused']],
    ['fail:no luck', ['accepted', 'engine-refused']],
    ['progress:10,50; fail:late', ['accepted', 10, 50, 'engine-refused']],
    ['progress:20,80', ['accepted', 20, 80, 'accepted', 'succeeded']],
  ])('plays %s', async (asked, events) => {
    expect(await told(await open(), { sandbox: asked })).toEqual(events)
  })

  it('plays an outcome that was asked once in the first run alone', async () => {
    const instance = await open()
    const asked = { sandbox: 'once:crash' }
    expect(await told(instance, asked)).toContain('engine-crashed')
    expect(await told(instance, { ...asked, attempt: 2 })).toContain('succeeded')
  })

  it('follows its rules where the task asks for nothing', async () => {
    const rules = [{ match: '/^a red/', outcome: 'fail:red' }]
    const instance = await open({ rules })
    expect(await told(instance)).toContain('engine-refused')
    expect(await told(instance, { finalPrompt: 'the red boat' })).toContain('succeeded')
    expect(await told(instance, { sandbox: 'progress:5' })).toContain('succeeded')
  })

  it('marks pictures that are gone', async () => {
    const events: EngineEvent[] = []
    const job = aJob({ sandbox: 'expired-picture' })
    for await (const event of (await open()).run(job, never())) events.push(event)
    expect(events.at(-1)).toMatchObject({ kind: 'succeeded', isExpired: true })
  })

  it('keeps what its engine says of its work under that name, and gives it back to no other', async () => {
    const seen: unknown[] = []
    const named = (name: string) =>
      createSandbox(async () => ({
        name,
        options: optionsSchema,
        open: async () => ({
          operations: new Set(['imagine'] as const),
          async *run({ parent }) {
            seen.push(parent?.memo)
            yield { kind: 'succeeded', images: {}, engine: `${name}/1`, memo: 'mine' }
          },
          close: async () => {},
        }),
      }))
    const run = async (name: string, memo: unknown) => {
      const parent = { ...aJob(), images: [], clips: [], memo }
      const instance = await named(name).open(
        { id: 'x', options: optionsOf({ inner: { engine: name } }) },
        CONTEXT,
      )
      const events: EngineEvent[] = []
      for await (const event of instance.run(aJob({ parent }), never())) events.push(event)
      return events.at(-1)
    }
    const made = await run('one', null)
    expect(made).toMatchObject({ engine: 'sandbox/one/1', memo: { engine: 'one', memo: 'mine' } })
    await run('one', (made as { memo: unknown }).memo)
    await run('other', (made as { memo: unknown }).memo)
    expect(seen).toEqual([null, 'mine', null])
  })

  it.each([
    ['a rule with an unknown outcome', { rules: [{ outcome: 'explode' }] }, /"explode" is no outcome/],
    ['a pattern that is none', { rules: [{ match: '/(/', outcome: 'stall' }] }, /Invalid regular expression/],
    ['an engine that is not there', { inner: { engine: 'palette' } }, /there is no engine "palette"/],
  ])('does not open with %s', async (_, more, says) => {
    await expect(open(more)).rejects.toThrow(says)
  })
})

describe('the clock of a sandbox', () => {
  it('that is held lets runs go on when it is moved, and shows them until then', async () => {
    const instance = await open({ clock: 'held', latencySeconds: 10 })
    const run = told(instance, { sandbox: 'slow:20s; progress:10,50' })
    await holding(instance)
    const held = { taskId: aJob().taskId, attempt: 1, isResumed: false, operation: 'imagine', dueAt: 30_000 }
    expect(instance.sandbox?.state()).toEqual({ clock: 'held', now: 0, runs: [held] })
    expect(instance.sandbox?.advance(29_999)).toBe(true)
    expect(instance.sandbox?.state()).toMatchObject({ now: 29_999, runs: [held] })
    instance.sandbox?.advance(1)
    expect(await run).toEqual(['accepted', 10, 50, 'accepted', 'succeeded'])
    expect(instance.sandbox?.state().runs).toEqual([])
  })

  it('that goes by itself cannot be moved', async () => {
    const instance = await open()
    expect(instance.sandbox?.advance(1_000)).toBe(false)
    expect(await told(instance, { sandbox: 'slow:20ms' })).toContain('succeeded')
  })

  it('never comes to the end of a run that stalls; an abort does, or a reset, or the end of the sandbox', async () => {
    for (const clock of ['real', 'held']) {
      const instance = await open({ clock })
      const stop = new AbortController()
      const stalled = { sandbox: 'stall' }
      const [aborted, reset] = [told(instance, stalled, stop.signal), told(instance, stalled)]
      await holding(instance)
      stop.abort('cancel')
      expect(await aborted).toEqual(['accepted'])
      instance.sandbox?.reset()
      expect(await reset).toEqual(['accepted', 'engine-refused'])
      const closed = told(instance, stalled)
      await holding(instance)
      await instance.close()
      expect(await closed).toEqual(['accepted', 'engine-refused'])
    }
  })

  it('begins at 0 again with a reset', async () => {
    const instance = await open({ clock: 'held' })
    instance.sandbox?.advance(5_000)
    instance.sandbox?.reset()
    expect(instance.sandbox?.state()).toEqual({ clock: 'held', now: 0, runs: [] })
  })
})

describe('a sandbox over runs that cost or go on', () => {
  it('says of itself what it was told to', async () => {
    const plain = await open()
    expect({ charges: plain.charges, resume: plain.resume }).toEqual({ charges: false, resume: undefined })
    const other = await open({ charges: true, resumes: true, bound: ['vary'] })
    expect(other).toMatchObject({ charges: true, bound: new Set(['vary']) })
    expect(other.resume).toBeDefined()
  })

  it('shows a run that goes on as such', async () => {
    const instance = await open({ resumes: true, clock: 'held', latencySeconds: 1 })
    const events: unknown[] = []
    const run = (async () => {
      for await (const event of instance.resume?.(aJob({ attempt: 2 }), aJob().key, never()) ?? [])
        events.push(brief(event))
    })()
    await holding(instance)
    expect(instance.sandbox?.state().runs).toMatchObject([{ isResumed: true, attempt: 2 }])
    instance.sandbox?.advance(1_000)
    await run
    expect(events.at(-1)).toBe('succeeded')
  })
})

import { describe, expect, it } from 'vitest'
import type { EngineContext, EngineEvent, Job } from '../engine.ts'
import {
  aJob,
  anInstance,
  aParent,
  aPicture,
  aSecret,
  looseContext,
  never,
  put,
} from './fixtures/an-account.ts'
import {
  openTestPlatform,
  says,
  type Heard,
  type Instead,
  type PlatformOptions,
} from './fixtures/a-platform.ts'

interface Ran {
  readonly events: readonly EngineEvent[]
  readonly error: unknown
  readonly heard: readonly Heard[]
  readonly begun: readonly Heard[]
}

/** Runs a job at a platform of its own. */
async function ran(job: Job, options: PlatformOptions = {}): Promise<Ran> {
  await using platform = await openTestPlatform(options)
  const instance = anInstance(platform.url)
  const events: EngineEvent[] = []
  let error: unknown = null
  try {
    for await (const event of instance.run(job, never())) events.push(event)
  } catch (thrown) {
    error = thrown
  }
  await instance.close()
  return { events, error, heard: platform.heard, begun: platform.begun() }
}

const lastOf = ({ events, error }: Ran) => {
  const last = events.at(-1)
  if (last?.kind !== 'succeeded') throw error ?? new Error('the run did not succeed')
  return last
}

const words = (text: string): unknown => expect.stringContaining(text)

describe('a run', () => {
  it('begins a job, follows it, and brings its pictures home', async () => {
    const run = await ran(aJob())
    expect(run.heard.map(({ path }) => path)).toEqual(['diffusion', 'job/job-1', 'job/job-1'])
    expect(run.heard[0]).toMatchObject({ app: 'app-1', secret: aSecret })
    expect(run.heard[0]!.body).not.toHaveProperty('callback')
    expect(run.events[0]).toEqual({ kind: 'accepted', ref: 'job-1' })
    const { images, memo, engine } = lastOf(run)
    expect(images.cells).toHaveLength(4)
    expect(images.cells![0]).toMatchObject({ contentType: 'image/png', width: 16 })
    expect(memo).toEqual({ app: 'app-1', job: 'job-1', place: null })
    expect(engine).toBe('youchuan/1')
  })

  it('takes one picture where four were wanted for their grid', async () => {
    await using platform = await openTestPlatform()
    const run = await ran(aJob(), { ended: { urls: [`${platform.url}/files/grid.png`] } })
    expect(lastOf(run).images.cells).toBeUndefined()
    expect(lastOf(run).images.grid).toMatchObject({ width: 16 })
  })

  it('says how far it has come, where the platform does', async () => {
    let looks = 0
    const instead: Instead = ({ path }, response) =>
      path.startsWith('job/') && (looks += 1) < 4
        ? says(response, 200, {
            id: 'job-1',
            status: 1,
            comment: 'JobStatusRunning',
            progress: `${looks * 20}%`,
          })
        : undefined
    const { events } = await ran(aJob(), { instead })
    expect(events.flatMap((event) => (event.kind === 'progressed' ? [event.percent] : []))).toEqual([
      20, 40, 60,
    ])
  })

  it('an upscale gives one picture, which is its job’s first', async () => {
    const run = await ran(
      aJob({ operation: { name: 'upscale', index: 3, kind: 'subtle' }, parent: await aParent() }),
    )
    expect(lastOf(run).images.cells).toHaveLength(1)
    expect(lastOf(run).memo).toEqual({ app: 'app-1', job: 'job-1', place: 0 })
  })

  it('a pick asks nothing, and remembers which picture it is', async () => {
    const run = await ran(aJob({ operation: { name: 'pick', index: 3 }, parent: await aParent() }))
    expect(run.heard).toEqual([])
    expect(lastOf(run).memo).toEqual({ app: 'app-1', job: 'parent-job', place: 2 })
  })

  it('clips come with the picture they begin with', async () => {
    const ask = { motion: 'low', count: 2, lines: 480, end: 'open' } as const
    const run = await ran(aJob({ operation: { name: 'animate', index: 1, ...ask }, parent: await aParent() }))
    const { clips, images } = lastOf(run)
    expect(clips).toHaveLength(2)
    expect(clips![0]).toMatchObject({ contentType: 'video/mp4', poster: { width: 1024 } })
    expect(images.cells).toHaveLength(2)
  })

  it('waits for links of a job that is done before they are told', async () => {
    let looks = 0
    const instead: Instead = ({ path }, response) =>
      path.startsWith('job/') && (looks += 1) < 4
        ? says(response, 200, { id: 'job-1', status: 2, comment: 'JobStatusSuccess', urls: [] })
        : undefined
    expect(lastOf(await ran(aJob(), { instead })).images.cells).toHaveLength(4)
  })

  it('that can no longer be had says so', async () => {
    const run = await ran(aJob(), { ended: { urls: [] } })
    expect(run.error).toMatchObject({ failure: 'picture-unreadable' })
  })
})

describe('a call that is refused', () => {
  const refused =
    (status: number, reason: string, message = 'no'): Instead =>
    ({ method }, response) =>
      method === 'POST' ? says(response, status, { code: status, message, reason }) : undefined

  it.each([
    [400, 'Invalid_Prompt_Parameter', 'invalid-parameter', 'parameters'],
    [401, 'Invalid_App_Identifier', 'engine-unavailable', '"app"'],
    [402, 'Account_Fee_Not_Enough', 'engine-unavailable', 'credit'],
    [402, 'No_More_Relax_Credit', 'engine-unavailable', 'relaxed'],
    [403, 'Msg_Sensitive', 'engine-refused', 'review'],
    [403, 'Upscale_Not_Support', 'engine-refused', 'cannot do this'],
    [403, 'No_Avaliable_Plan', 'engine-unavailable', 'plan'],
    [405, 'Not_Support', 'engine-refused', 'cannot do this'],
    [404, 'Not_Found', 'parent-lost', 'no longer has the job'],
  ])('HTTP %i %s is %s', async (status, reason, failure, said) => {
    const run = await ran(aJob(), { instead: refused(status, reason) })
    expect(run.error).toMatchObject({ failure, message: words(said) })
    expect(run.begun).toHaveLength(1)
  })

  it.each([
    [429, 'Max_Concurrent_Limited'],
    [503, 'Server_Busy'],
  ])('HTTP %i %s is waited out', async (status, reason) => {
    let calls = 0
    const instead: Instead = (heard, response) =>
      heard.method === 'POST' && (calls += 1) < 3 ? refused(status, reason)(heard, response) : undefined
    const run = await ran(aJob(), { instead })
    expect(lastOf(run).images.cells).toHaveLength(4)
    expect(run.begun).toHaveLength(3)
  })

  it('for want of room for good sends the task elsewhere', async () => {
    const run = await ran(aJob(), { instead: refused(429, 'Max_Concurrent_Limited') })
    expect(run.error).toMatchObject({ failure: 'engine-unavailable' })
  })

  it.each<[string, Instead]>([
    ['a cut connection', ({ method }, response) => (method === 'POST' ? response.destroy() : undefined)],
    [
      'a page of a gateway',
      ({ method }, response) => (method === 'POST' ? says(response, 502, '<html>') : undefined),
    ],
    ['an error inside', refused(500, 'Internal_Server_Error')],
    ['a timeout', refused(503, 'Request_Timout')],
    ['no id', ({ method }, response) => (method === 'POST' ? says(response, 200, {}) : undefined)],
  ])('%s is never sent again', async (_what, instead) => {
    const run = await ran(aJob(), { instead })
    expect(run.error).toMatchObject({ failure: 'may-have-run' })
    expect(run.begun).toHaveLength(1)
  })

  it('names no secret', async () => {
    const run = await ran(aJob(), { instead: refused(400, 'Invalid_Argument', `wrong: ${aSecret}`) })
    expect(String(run.error)).not.toContain(aSecret)
  })
})

describe('a job that ends badly', () => {
  it.each([
    ['JobStatusReject', 'engine-refused', 'did not pass the review'],
    ['JobStatusTextReject', 'engine-refused', 'did not pass the review'],
    ['JobStatusImagePromptDenied', 'engine-refused', 'picture of the prompt'],
    ['JobStatusBadPrompt', 'invalid-parameter', 'parameters'],
    ['JobStatusInvalidParameter', 'invalid-parameter', 'parameters'],
    ['JobStatusDuplicateImage', 'invalid-parameter', 'twice'],
    ['JobStatusInvalidImagePromptLink', 'picture-unreadable', 'from outside'],
    ['JobStatusTimeout', 'timed-out', 'too long'],
    ['JobStatusRequestTimeout', 'timed-out', 'too long'],
    ['JobStatusMaxConcurrentLimited', 'engine-unavailable', 'too many jobs'],
    ['JobStatusCreditNotEnough', 'engine-unavailable', 'credit'],
    ['JobStatusCanceled', 'engine-refused', 'stopped'],
    ['JobStatusFail', 'engine-refused', 'JobStatusFail'],
    ['JobStatusSomethingNew', 'engine-refused', 'JobStatusSomethingNew'],
  ])('%s is %s, in words', async (comment, failure, said) => {
    const run = await ran(aJob(), { ended: { status: 3, comment, urls: [] } })
    expect(run.error).toMatchObject({ failure, message: words(said) })
    expect(run.begun).toHaveLength(1)
  })
})

describe('a platform that is away while a job runs', () => {
  it.each<[string, Instead]>([
    ['cut connections', (_heard, response) => response.destroy()],
    ['error pages', (_heard, response) => says(response, 502, '<html>')],
    ['a job that is not there yet', (_heard, response) => says(response, 404, {})],
  ])('%s are waited out', async (_what, harm) => {
    let looks = 0
    const instead: Instead = (heard, response) =>
      heard.path.startsWith('job/') && (looks += 1) < 4 ? harm(heard, response) : undefined
    expect(lastOf(await ran(aJob(), { instead })).images.cells).toHaveLength(4)
  })

  it('one that no longer knows the job ends it', async () => {
    const instead: Instead = ({ path }, response) =>
      path.startsWith('job/') ? says(response, 404, { reason: 'Not_Found' }) : undefined
    const run = await ran(aJob(), { instead })
    expect(run.error).toMatchObject({ failure: 'may-have-run', message: words('no longer knows it') })
  })
})

describe('a run that an earlier process began', () => {
  it('goes on by its id', async () => {
    await using platform = await openTestPlatform()
    const first = anInstance(platform.url)
    const run = first.run(aJob(), never())[Symbol.asyncIterator]()
    const accepted = (await run.next()).value as EngineEvent
    await first.close()
    expect(await run.next()).toMatchObject({ done: true })
    const second = anInstance(platform.url)
    const ref = accepted.kind === 'accepted' ? accepted.ref : ''
    const events = await Array.fromAsync(second.resume!(aJob(), ref, never()))
    expect(events.at(-1)).toMatchObject({ kind: 'succeeded' })
    expect(platform.begun()).toHaveLength(1)
    await second.close()
  })

  it('without an id may have run', async () => {
    await using platform = await openTestPlatform()
    const instance = anInstance(platform.url)
    await expect(Array.fromAsync(instance.resume!(aJob(), null, never()))).rejects.toMatchObject({
      failure: 'may-have-run',
    })
    expect(platform.heard).toEqual([])
    await instance.close()
  })

  it('that is left while its call is on the way still learns its id', async () => {
    const gate = Promise.withResolvers<void>()
    const heard = Promise.withResolvers<void>()
    await using platform = await openTestPlatform({
      instead: ({ method }, response) => {
        if (method !== 'POST') return undefined
        heard.resolve()
        return gate.promise.then(() => says(response, 200, { id: 'job-9' }))
      },
    })
    const instance = anInstance(platform.url)
    const leave = new AbortController()
    const events = Array.fromAsync(instance.run(aJob(), leave.signal))
    await heard.promise
    leave.abort('detach')
    gate.resolve()
    expect(await events).toEqual([{ kind: 'accepted', ref: 'job-9' }])
    await instance.close()
  })
})

describe('a call of the platform', () => {
  it('ends a pause, and is not believed', async () => {
    const listeners = new Set<(body: unknown) => void>()
    const receiver: EngineContext['receiver'] = {
      url: 'https://atelier.example/hooks/x',
      onCall(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    }
    await using platform = await openTestPlatform()
    const pauses: number[] = []
    const instance = anInstance(
      platform.url,
      { webhook: true },
      { ...looseContext, receiver },
      (ms, signal) => {
        pauses.push(ms)
        for (const listener of listeners)
          listener({ id: 'job-1', status: 2, urls: ['https://evil.example/x.png'] })
        return signal.aborted ? Promise.reject(signal.reason) : new Promise(() => {})
      },
    )
    const events = await Array.fromAsync(instance.run(aJob(), never()))
    expect(events.at(-1)).toMatchObject({ kind: 'succeeded' })
    expect(platform.begun()[0]!.body).toMatchObject({ callback: receiver.url })
    expect(pauses).toEqual([12_000])
    await instance.close()
    expect(listeners.size).toBe(0)
  })
})

describe('health', () => {
  it.each([
    [200, {}, true],
    [401, { reason: 'Invalid_App_Identifier' }, false],
    [403, { reason: 'No_Avaliable_Plan' }, false],
    [502, '<html>', false],
  ])('HTTP %i %j at the plan: %s', async (status, body, isGood) => {
    await using platform = await openTestPlatform({
      instead: (_heard, response) => says(response, status, body),
    })
    const instance = anInstance(platform.url)
    const checked = instance.health!().then(
      () => true,
      () => false,
    )
    expect(await checked).toBe(isGood)
    await instance.close()
  })

  it('tells what nobody can do there', async () => {
    const instance = anInstance('http://127.0.0.1:9')
    expect([...instance.missing!.keys()]).toEqual(['describe', 'shorten'])
    expect(instance.bound!.has('vary')).toBe(true)
    await expect(instance.health!()).rejects.toMatchObject({ failure: 'engine-unavailable' })
    const job = aJob({ operation: { name: 'describe', language: 'en' }, images: [put(await aPicture(8, 8))] })
    await expect(Array.fromAsync(instance.run(job, never()))).rejects.toMatchObject({
      failure: 'engine-refused',
      message: words('no call'),
    })
    await instance.close()
  })
})

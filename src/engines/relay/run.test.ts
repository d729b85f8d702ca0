import { describe, expect, it } from 'vitest'
import { says, type Doing } from '../../client/testing.ts'
import { EngineError, type AbortReason, type EngineContext } from '../engine.ts'
import { aJob, aParent, aRelay, looseContext, never, told } from './fixtures/a-relay.ts'
import {
  BUTTONS,
  HASH,
  openTestUpstream,
  type Asked,
  type TestUpstream,
  type UpstreamOptions,
} from './fixtures/an-upstream.ts'
import { isFile, isList, isSubmit, last, once, ran } from './fixtures/ran.ts'
import type { RelayOptions } from './options.ts'

describe('an imagine', () => {
  it('is accepted by its id there, shows what it becomes, and brings everything home', async () => {
    const run = await ran(() => aJob())
    expect(run.events.map(({ kind }) => kind)).toEqual(['accepted', 'progressed', 'succeeded'])
    expect(run.events[0]).toEqual({ kind: 'accepted', ref: '900000000001' })
    expect(run.events[1]).toMatchObject({ percent: 40, preview: { width: 8, contentType: 'image/png' } })
    const end = last(run)!
    expect(end.images.cells).toHaveLength(4)
    expect(end.images.grid).toMatchObject({ width: 8, height: 8 })
    expect(end).toMatchObject({ buttons: BUTTONS, engine: 'relay/atelier', seed: 4242 })
    expect(end.memo).toMatchObject({
      task: '900000000001',
      customIds: BUTTONS.map(({ customId }) => customId),
    })
  })

  it('goes to the path of its speed, with its own words and the key of its job', async () => {
    const { submits } = await ran(() => aJob({ speed: 'TURBO', words: 'a boat --sparkle 3 --v 9' }))
    expect(submits[0]).toMatchObject({
      path: '/mj-turbo/mj/submit/imagine',
      json: { prompt: 'a boat --sparkle 3 --v 9', state: '1773314942177684-1', botType: 'MID_JOURNEY' },
    })
  })

  it('without words of its own goes with the stored ones, and by the bare path where there are no others', async () => {
    const { submits } = await ran(() => aJob(), {}, { profile: 'novicezk' })
    expect(submits[0]).toMatchObject({ path: '/mj/submit/imagine', json: { prompt: 'a paper boat --v 7.0' } })
  })

  it('sends uploads as they are, and leaves the links in its words there', async () => {
    const link = 'https://example.com/a.png'
    const { prompt } = aJob()
    const images = [
      { kind: 'blob' as const, name: 'x' },
      { kind: 'url' as const, url: link },
    ]
    const { submits } = await ran(() => aJob({ prompt: { ...prompt, images: [link] }, images }))
    expect(submits[0]?.json['base64Array']).toEqual([expect.stringMatching(/^data:image\/png;base64,/)])
  })

  it('takes the grid alone where the upstream tells no cells', async () => {
    const end = last(await ran(() => aJob(), { finished: () => ({ imageUrls: null, buttons: null }) }))!
    expect(end.images).toEqual({ grid: expect.objectContaining({ width: 8 }) as unknown })
    expect(end.buttons).toEqual([])
  })

  it('waits for the pictures of an upstream that tells of the end before it tells of them', async () => {
    let polls = 0
    const bare = { id: '900000000001', status: 'SUCCESS', progress: '100%', imageUrl: '' }
    const early = (asked: Asked) => (isList(asked) && (polls += 1) < 4 ? says([bare]) : null)
    expect(last(await ran(() => aJob(), { instead: early }))).not.toBeNull()
    expect(polls).toBeGreaterThan(3)
  })
})

describe('the end of a run', () => {
  it('is the reason that the upstream gives', async () => {
    const failed = {
      id: '900000000001',
      status: 'FAILURE',
      progress: '',
      failReason: 'Image denied, filters',
    }
    const run = await ran(() => aJob(), { instead: (asked) => (isList(asked) ? says([failed]) : null) })
    expect(run.error).toBeInstanceOf(EngineError)
    expect(run.error).toMatchObject({ failure: 'engine-refused', message: 'Image denied, filters' })
  })

  it('waits for files that are not everywhere yet, and asks for their links again', async () => {
    const run = await ran(() => aJob(), {
      instead: once(isFile, says('', 404)),
      finished: () => ({ imageUrls: null }),
    })
    expect(last(run)).not.toBeNull()
  })

  it('says so when the files never come', async () => {
    const run = await ran(() => aJob(), { instead: (asked) => (isFile(asked) ? says('', 403) : null) })
    expect(run.error).toMatchObject({ failure: 'picture-unreadable' })
  })

  it('does without a picture that only goes with words', async () => {
    const instead = (asked: Asked) => (isFile(asked) ? says('', 404) : null)
    const end = last(
      await ran(() => aJob({ operation: { name: 'shorten', isDetailed: false } }), { instead }),
    )!
    expect(end).toMatchObject({ texts: ['a boat', 'boat'], details: '**a** (0.9) **boat** (1.0)' })
    expect(end.images.cells).toMatchObject([{ width: 512, height: 512, contentType: 'image/png' }])
  })

  it('finds a clip where the upstream puts pictures', async () => {
    const finished = ({ id }: { id: string }, base: string) => ({
      imageUrl: `${base}/files/${id}.mp4`,
      imageUrls: null,
      videoUrls: null,
    })
    const operation = { name: 'pick-clip', index: 1 } as const
    const customId = `MJ::JOB::video_virtual_upscale::1::${HASH}`
    const job = (base: string) => aJob({ operation, customId, parent: aParent(base, [customId]) })
    const end = last(await ran(job, { finished }))!
    expect(end.clips).toMatchObject([{ width: 64, height: 32, seconds: 2, contentType: 'video/mp4' }])
    expect(end.images.cells).toMatchObject([{ width: 1, height: 1 }])
  })
})

describe('an aborted run', () => {
  /** A run that is aborted once it was accepted, and what the upstream is asked from then on. */
  async function aborted(upstream: TestUpstream, reason: AbortReason) {
    const stop = new AbortController()
    const run = aRelay(upstream.base).run(aJob(), stop.signal)[Symbol.asyncIterator]()
    await run.next()
    stop.abort(reason)
    await expect(run.next()).rejects.toBeInstanceOf(EngineError)
  }

  it('is stopped upstream when it was cancelled', async () => {
    await using upstream = await openTestUpstream({ polls: 1_000 })
    await aborted(upstream, 'cancel')
    const cancels = () => upstream.asked.filter(({ path }) => path === '/mj/task/900000000001/cancel')
    await expect.poll(cancels).toHaveLength(1)
  })

  it('is left alone upstream when only this process leaves it', async () => {
    await using upstream = await openTestUpstream({ polls: 1_000 })
    await aborted(upstream, 'detach')
    // What is asked later is heard later: had it been cancelled, that would be there by now.
    await aRelay(upstream.base).health!()
    expect(upstream.asked.filter(({ path }) => path.endsWith('/cancel'))).toEqual([])
  })

  it('is stopped upstream although its id was not known yet', async () => {
    const stop = new AbortController()
    const late: { answer: (() => void) | null } = { answer: null }
    const slow: Doing = (_request, response) => {
      late.answer = () => void response.end(JSON.stringify({ code: 1, result: '31' }))
      stop.abort('cancel')
    }
    await using upstream = await openTestUpstream({ instead: once(isSubmit, slow) })
    const run = told(aRelay(upstream.base).run(aJob(), stop.signal))
    await expect(run).rejects.toBeInstanceOf(EngineError)
    late.answer?.()
    await expect.poll(() => upstream.asked.map(({ path }) => path)).toContain('/mj/task/31/cancel')
  })

  it('tells the id that comes while this process leaves, for the next one to go on by', async () => {
    const stop = new AbortController()
    const leaving: Doing = (_request, response) => {
      stop.abort('detach')
      response.end(JSON.stringify({ code: 1, result: '31' }))
    }
    await using upstream = await openTestUpstream({ instead: once(isSubmit, leaving) })
    const run = aRelay(upstream.base).run(aJob(), stop.signal)[Symbol.asyncIterator]()
    expect(await run.next()).toMatchObject({ value: { kind: 'accepted', ref: '31' } })
  })
})

describe('a run that an earlier process began', () => {
  const resumed = async (ref: string | null, options: UpstreamOptions, profile: RelayOptions['profile']) => {
    await using upstream = await openTestUpstream(options)
    const first = aRelay(upstream.base).run(aJob(), never())[Symbol.asyncIterator]()
    await first.next()
    const events = await told(aRelay(upstream.base, { profile }).resume!(aJob(), ref, never()))
    return { events, submits: upstream.submits() }
  }

  it('goes on by its id there', async () => {
    const { events, submits } = await resumed('900000000001', {}, 'comet')
    expect(events.at(-1)).toMatchObject({ kind: 'succeeded' })
    expect(submits).toHaveLength(1)
  })

  it('is found by the key of its job', async () => {
    const { events, submits } = await resumed(null, {}, 'atelier')
    expect(events[0]).toEqual({ kind: 'accepted', ref: '900000000001' })
    expect(events.at(-1)).toMatchObject({ kind: 'succeeded' })
    expect(submits).toHaveLength(1)
  })

  it('fails where the upstream cannot be searched: it may have run', async () => {
    await expect(resumed(null, {}, 'comet')).rejects.toMatchObject({ failure: 'may-have-run' })
  })
})

describe('what is told', () => {
  it('never holds the key', async () => {
    const key = 'sk-very-secret-0123456789'
    const instead = (asked: Asked) =>
      isSubmit(asked) ? says({ error: { message: `bad key ${key}` } }, 401) : null
    const warned: string[] = []
    const context: EngineContext = { ...looseContext, warn: (text) => void warned.push(text) }
    await using upstream = await openTestUpstream({ instead })
    const error: unknown = await told(aRelay(upstream.base, { key }, context).run(aJob(), never())).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({
      failure: 'engine-unavailable',
      message: expect.stringContaining('bad key ***') as string,
    })
    expect(JSON.stringify([error, String(error), warned])).not.toContain(key)
  })
})

import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import type { PixelHandlers } from '../../pixels/handlers.ts'
import { openPixelPool } from '../../pixels/pool.ts'
import { parsePrompt } from '../../prompt/parse.ts'
import type { EngineContext, Job } from '../engine.ts'
import {
  aJob,
  aMask,
  aParent,
  aPicture,
  looseContext,
  never,
  publicContext,
  put,
} from './fixtures/an-account.ts'
import { orderOf } from './orders.ts'

const pool = openPixelPool<PixelHandlers>({
  entry: new URL('../../pixels/worker.ts', import.meta.url),
  size: 1,
  memoryMb: 512,
  timeoutMs: 60_000,
})

afterAll(() => pool.close())

const order = (job: Job, context: EngineContext = looseContext) =>
  orderOf({ ...context, job, app: 'app-1', pool, signal: never() })

/** A job that goes on from finished work, in the words that work had. */
const following = async (operation: Job['operation'], more: Partial<Job> = {}) =>
  aJob({ operation, parent: await aParent(), ...more })

const V8 = { family: 'mj', version: '8.1', number: 8.1 } as const
const FIRST = { jobId: 'parent-job', imageNo: 1 }

describe('what begins anew', () => {
  it('is a diffusion whose words name version and seed, with links before them', async () => {
    const images = [{ kind: 'url' as const, url: 'https://example.com/a.png' }]
    expect(await order(aJob({ text: 'a red boat --ar 3:2', images }))).toEqual({
      path: 'diffusion',
      body: { text: 'https://example.com/a.png a red boat --ar 3:2 --seed 42 --v 7' },
    })
  })

  it('keeps a seed that was asked for, and says how fast', async () => {
    const { body } = await order(aJob({ text: 'a boat --seed 9', seed: 9, speed: 'RELAX' }))
    expect(body['text']).toBe('a boat --seed 9 --relax --v 7')
  })

  it('a blend is a diffusion of its links', async () => {
    const images = [put(await aPicture(9, 9)), put(await aPicture(8, 8))]
    const job = aJob({ operation: { name: 'blend' }, images, text: '--ar 1:1' })
    const { path, body } = await order(job, publicContext)
    expect(path).toBe('diffusion')
    expect(body['text']).toMatch(
      /^https:\/\/atelier\.example\/files\/picture-\d+ https:\/\/atelier\.example\/files\/picture-\d+ --ar 1:1 /,
    )
  })

  it('an upload is refused where nobody outside could fetch it', async () => {
    const images = [put(await aPicture(9, 9))]
    await expect(order(aJob({ images }))).rejects.toMatchObject({
      failure: 'engine-refused',
      message: expect.stringContaining('ATELIER_PUBLIC_URL') as string,
    })
  })
})

describe('what goes on from a job there', () => {
  it.each<[Job['operation'], string, object]>([
    [{ name: 'vary', index: 2, strength: 'subtle' }, 'variation', { ...FIRST, type: 0 }],
    [{ name: 'vary', index: 2, strength: 'strong' }, 'variation', { ...FIRST, type: 1 }],
    [{ name: 'upscale', index: 2, kind: 'subtle' }, 'upscale', { ...FIRST, type: 0 }],
    [{ name: 'upscale', index: 2, kind: 'creative' }, 'upscale', { ...FIRST, type: 1 }],
    [{ name: 'upscale', index: 2, kind: '2x' }, 'upscale', { ...FIRST, type: 2 }],
    [{ name: 'upscale', index: 2, kind: '4x' }, 'upscale', { ...FIRST, type: 3 }],
    [{ name: 'pan', index: 2, direction: 'down' }, 'pan', { ...FIRST, direction: 0, scale: 1.5 }],
    [{ name: 'pan', index: 2, direction: 'right' }, 'pan', { ...FIRST, direction: 1, scale: 1.5 }],
    [{ name: 'pan', index: 2, direction: 'up' }, 'pan', { ...FIRST, direction: 2, scale: 1.5 }],
    [{ name: 'pan', index: 2, direction: 'left' }, 'pan', { ...FIRST, direction: 3, scale: 1.5 }],
    [{ name: 'zoom', index: 2, factor: 1.5, aspect: null }, 'outpaint', { ...FIRST, scale: 1.5 }],
  ])('%j is %s %j', async (operation, path, body) => {
    expect(await order(await following(operation))).toEqual({ path, body })
  })

  it('with other words is a remix, or brings them along', async () => {
    const { prompt } = aJob({ text: 'a blue boat --v 7' })
    const vary = await following({ name: 'vary', index: 2, strength: 'strong' }, { prompt })
    expect(await order(vary)).toEqual({
      path: 'remix',
      body: { ...FIRST, mode: 0, remixPrompt: 'a blue boat --v 7' },
    })
    const pan = await following({ name: 'pan', index: 2, direction: 'up' }, { prompt })
    expect((await order(pan)).body).toMatchObject({ remixPrompt: 'a blue boat --v 7' })
  })

  it('a picture that was picked is still the same of its job', async () => {
    const parent = await aParent({ memo: { app: 'app-1', job: 'parent-job', place: 3 } })
    const job = aJob({ operation: { name: 'vary', index: 1, strength: 'subtle' }, parent })
    expect((await order(job)).body).toMatchObject({ jobId: 'parent-job', imageNo: 3 })
  })

  it('a square of a wide picture is an edit on a canvas', async () => {
    const job = await following({ name: 'zoom', index: 1, factor: 1, aspect: { width: 2, height: 1 } })
    expect(await order(job)).toMatchObject({
      path: 'edit',
      body: { canvas: { width: 2048, height: 1024 }, imgPos: { width: 1024, height: 1024, x: 512, y: 0 } },
    })
  })

  it('of version 8 edits where there is no call for it', async () => {
    const pan = await following(
      { name: 'pan', index: 1, direction: 'left' },
      { parent: await aParent({ model: V8 }) },
    )
    expect(await order(pan)).toMatchObject({
      path: 'edit',
      body: { canvas: { width: 1536, height: 1024 }, imgPos: { width: 1024, height: 1024, x: 512, y: 0 } },
    })
    const upscale = await following(
      { name: 'upscale', index: 1, kind: 'subtle' },
      { parent: await aParent({ model: V8 }) },
    )
    await expect(order(upscale)).rejects.toMatchObject({
      failure: 'engine-refused',
      message: expect.stringContaining('--hd') as string,
    })
  })

  it('an upscale of a draft is an enhancement', async () => {
    const parent = await aParent({ prompt: parsePrompt('a boat --draft').prompt })
    const job = aJob({ operation: { name: 'upscale', index: 1, kind: 'subtle' }, parent })
    expect(await order(job)).toEqual({ path: 'enhance', body: { jobId: 'parent-job', imageNo: 0 } })
  })

  it('the same once more is a reroll; with other words it is done anew', async () => {
    const again = await aParent()
    expect(await order(aJob({ again }))).toEqual({ path: 'reroll', body: { jobId: 'parent-job' } })
    expect((await order(aJob({ again, text: 'a blue boat --v 7' }))).path).toBe('diffusion')
  })

  it('of another application is refused', async () => {
    const parent = await aParent({ memo: { app: 'app-2', job: 'x', place: null } })
    const job = aJob({ operation: { name: 'vary', index: 1, strength: 'subtle' }, parent })
    await expect(order(job)).rejects.toMatchObject({ failure: 'parent-lost' })
  })
})

describe('a mask', () => {
  it('is told by polygons where the platform could not fetch it', async () => {
    const job = await following({ name: 'vary-region', index: 1 }, { mask: put(await aMask()) })
    const { path, body } = await order(job)
    expect(path).toBe('inpaint')
    expect(body['mask']).toEqual({
      areas: [{ width: 1024, height: 1024, points: [0, 0, 512, 0, 512, 1024, 0, 1024] }],
    })
  })

  it('is a link where it could', async () => {
    const job = await following({ name: 'vary-region', index: 1 }, { mask: put(await aMask()) })
    const { body } = await order(job, publicContext)
    expect(body['mask']).toEqual({
      url: expect.stringMatching(/^https:\/\/atelier\.example\/files\//) as string,
    })
  })

  it('of an edit is the mask, else what can be seen through, else everything', async () => {
    const url = 'https://example.com/a.png'
    const whole = await aPicture(600, 600)
    const hole = await sharp(whole).ensureAlpha(0).png().toBuffer()
    const points = [0, 0, 600, 0, 600, 600, 0, 600]
    for (const bytes of [whole, hole]) {
      const read: EngineContext['read'] = async () => bytes
      const job = aJob({ operation: { name: 'edit' }, images: [{ kind: 'url', url }] })
      expect(await order(job, { ...looseContext, read })).toMatchObject({
        path: 'upload-paint',
        body: {
          imgUrl: url,
          mask: { areas: [{ width: 600, height: 600, points }] },
          canvas: { width: 600, height: 600 },
          imgPos: { width: 600, height: 600, x: 0, y: 0 },
        },
      })
    }
  })

  it('of a small picture is told at the least size that the platform takes', async () => {
    const read: EngineContext['read'] = async () => aPicture(100, 50)
    const images = [{ kind: 'url' as const, url: 'https://example.com/a.png' }]
    const { body } = await order(aJob({ operation: { name: 'edit' }, images }), { ...looseContext, read })
    expect(body['mask']).toMatchObject({ areas: [{ width: 1000, height: 500 }] })
  })
})

describe('clips', () => {
  const ask = { motion: 'high', count: 2, lines: 720, end: 'open' } as const

  it('of a picture there name its job', async () => {
    expect(await order(await following({ name: 'animate', index: 2, ...ask }))).toEqual({
      path: 'video-diffusion',
      body: { ...FIRST, prompt: 'a red boat --motion high --bs 2', videoType: 1 },
    })
  })

  it('of any other picture begin with its link, and may end with one', async () => {
    const links = ['https://example.com/a.png', 'https://example.com/z.png']
    const images = links.map((url) => ({ kind: 'url' as const, url }))
    const operation = { name: 'animate', index: 1, ...ask, lines: 480, end: 'picture' } as const
    const { body } = await order(aJob({ operation, images, text: 'it sails' }))
    expect(body).toEqual({
      prompt: `${links[0]} it sails --motion high --bs 2 --end ${links[1]}`,
      videoType: 0,
    })
  })

  it('that loop say so', async () => {
    const job = await following({ name: 'animate', index: 1, ...ask, end: 'loop' })
    expect((await order(job)).body['prompt']).toBe('a red boat --motion high --bs 2 --end loop')
  })

  it('that go on name their clip', async () => {
    expect(await order(await following({ name: 'extend', index: 2, ...ask }))).toEqual({
      path: 'extend-video',
      body: { jobId: 'parent-job', videoNo: 1, prompt: 'a red boat --motion high --bs 2' },
    })
  })
})

it('retexture names the picture and the words', async () => {
  const images = [{ kind: 'url' as const, url: 'https://example.com/a.png' }]
  expect(await order(aJob({ operation: { name: 'retexture' }, images, text: 'of glass' }))).toEqual({
    path: 'retexture',
    body: { imgUrl: 'https://example.com/a.png', remixPrompt: 'of glass --v 7' },
  })
})

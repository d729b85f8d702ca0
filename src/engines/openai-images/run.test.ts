import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { decodePicture } from '../../pixels/decode.ts'
import type { EngineEvent, Job } from '../engine.ts'
import { aJob } from '../../testing/a-job.ts'
import {
  aMask,
  anAccount,
  anInstance,
  aParent,
  aPicture,
  looseContext,
  never,
  put,
  resultOf,
} from './fixtures/an-account.ts'
import { openTestServer, says, type Heard, type ServerOptions } from './fixtures/a-server.ts'
import type { OpenAiImagesOptions } from './options.ts'

interface Ran {
  readonly events: readonly EngineEvent[]
  readonly error: unknown
  readonly calls: readonly Heard[]
}

/** Runs a job at a server of its own. */
async function ran(
  job: Job,
  options: Partial<OpenAiImagesOptions> = {},
  serverOptions: ServerOptions = {},
): Promise<Ran> {
  await using server = await openTestServer(serverOptions)
  const instance = anInstance(anAccount(server.url, options))
  const events: EngineEvent[] = []
  let error: unknown = null
  try {
    for await (const event of instance.run(job, never())) events.push(event)
  } catch (thrown) {
    error = thrown
  }
  await instance.close()
  return { events, error, calls: server.heard }
}

const cellsOf = ({ events, error }: Ran) => {
  const last = events.at(-1)
  if (last?.kind !== 'succeeded') throw error ?? new Error('the run did not succeed')
  return last.images.cells ?? []
}

const sizesIn = (run: Ran) => cellsOf(run).map(({ width, height }) => `${width}x${height}`)

describe('an imagine', () => {
  it('asks for four pictures at once, with the key, and says what they are of', async () => {
    const run = await ran(aJob({ text: 'a red boat::3 sea::1 --no fog' }), { quality: 'low' })
    expect(run.calls).toHaveLength(1)
    expect(run.calls[0]).toMatchObject({
      path: '/v1/images/generations',
      authorization: 'Bearer sk-secret-0001',
      fields: { model: 'test-image', n: 4, size: '32x32', quality: 'low' },
    })
    expect(run.calls[0]!.fields['prompt']).toBe('above all a red boat, a little sea\nDo not show: fog.')
    expect(run.calls[0]!.fields).not.toHaveProperty('response_format')
    const [cell] = cellsOf(run)
    const { xmpAsString } = await sharp(cell!.bytes).metadata()
    expect(xmpAsString).toContain('openai-images/test-image')
    expect(cell!.thumbnail).toBeDefined()
  })

  it('takes the nearest size, and cuts it to the ratio asked for', async () => {
    const run = await ran(aJob({ text: 'a boat --ar 2:1' }))
    expect(run.calls[0]!.fields['size']).toBe('48x32')
    expect(sizesIn(run)).toEqual(Array.from({ length: 4 }, () => '48x24'))
  })

  it('asks in as many calls as it takes', async () => {
    const each = await ran(aJob(), { batch: 1 })
    expect(each.calls.map(({ fields }) => fields['n'])).toEqual([1, 1, 1, 1])
    expect(cellsOf(each)).toHaveLength(4)
    const fewer = await ran(aJob(), {}, { most: 3 })
    expect(fewer.calls.map(({ fields }) => fields['n'])).toEqual([4, 1])
    expect(cellsOf(fewer)).toHaveLength(4)
  })

  it('reads pictures by their links, where they come so', async () => {
    const run = await ran(aJob(), { responseFormat: 'url' }, { isByLink: true })
    expect(run.calls[0]!.fields['response_format']).toBe('url')
    expect(sizesIn(run)).toEqual(['32x32', '32x32', '32x32', '32x32'])
  })

  it('cuts what comes in another shape than was asked for', async () => {
    expect(sizesIn(await ran(aJob({ text: 'a boat --ar 3:2' }), {}, { size: '60x60' }))).toEqual(
      Array.from({ length: 4 }, () => '60x40'),
    )
  })

  it('with pictures gives them to the server as well', async () => {
    const images = [put(await aPicture(20, 20)), put(await aPicture(30, 20))]
    const run = await ran(aJob({ images }))
    expect(run.calls[0]).toMatchObject({ path: '/v1/images/edits', fields: { n: '4', prompt: 'a red boat' } })
    expect(run.calls[0]!.files['image[]']).toHaveLength(2)
  })

  it('takes no tag of a caller for its own', async () => {
    const text = 'boat <sd_cpp_extra_args>{"sample_steps":9999}</sd_cpp_extra_args>'
    const run = await ran(aJob({ text }), { profile: 'stable-diffusion.cpp' })
    expect(String(run.calls[0]!.fields['prompt'])).toBe(
      'boat {"sample_steps":9999}<sd_cpp_extra_args>{"seed":7}</sd_cpp_extra_args>',
    )
  })
})

describe('where servers differ', () => {
  const text = 'a boat | a quay --no fog, rain'

  it('stable-diffusion.cpp gets seed and unwanted words in a tag, a different seed for each call', async () => {
    const { calls } = await ran(aJob({ text }), { profile: 'stable-diffusion.cpp', batch: 2 })
    expect(calls.map(({ fields }) => fields['prompt'])).toEqual(
      [7, 9].map(
        (seed) =>
          `a boat | a quay<sd_cpp_extra_args>{"seed":${seed},"negative_prompt":"fog, rain"}</sd_cpp_extra_args>`,
      ),
    )
  })

  it('LocalAI gets the seed in a field, unwanted words behind a bar, and one picture as base64', async () => {
    const images = [put(await aPicture(20, 20))]
    const { calls } = await ran(aJob({ text, images }), { profile: 'localai' })
    expect(calls[0]).toMatchObject({
      path: '/v1/images/generations',
      fields: {
        seed: 7,
        prompt: 'a boat , a quay|fog, rain',
        file: expect.stringMatching(/^iVBOR/) as string,
      },
    })
  })

  it('LocalAI gets masks at a route of its own, and gives its one size, one picture at a time', async () => {
    const parent = await aParent(64, 32)
    const job = aJob({ operation: { name: 'vary-region', index: 1 }, parent, mask: put(await aMask(64, 32)) })
    const run = await ran(job, { profile: 'localai' }, { most: 1, size: '512x512' })
    expect(run.calls.map(({ path }) => path)).toEqual(
      Array.from({ length: 4 }, () => '/v1/images/inpainting'),
    )
    expect(Object.keys(run.calls[0]!.files)).toEqual(['image', 'mask'])
    expect(sizesIn(run)).toEqual(['64x32', '64x32', '64x32', '64x32'])
  })

  it('sizes of any measure follow the ratio in whole steps', async () => {
    const options = { profile: 'localai', sizes: 'any', step: 8, pixels: 64 * 64 } as const
    const { calls } = await ran(aJob({ text: 'a boat --ar 4:1' }), options)
    expect(calls[0]!.fields['size']).toBe('128x32')
  })
})

describe('a mask', () => {
  it('goes over inverted, at exactly the size of the picture, and all else of the picture stays', async () => {
    const parent = await aParent(64, 64)
    const job = aJob({ operation: { name: 'vary-region', index: 2 }, parent, mask: put(await aMask(8, 8)) })
    const run = await ran(job, { sizes: ['96x64'] })
    const { files, fields } = run.calls[0]!
    const [picture, mask] = [files['image[]']![0]!, files['mask']![0]!]
    for (const file of [picture, mask]) {
      expect(await sharp(file).metadata()).toMatchObject({
        format: 'png',
        width: 96,
        height: 64,
        hasAlpha: true,
      })
    }
    const { data } = await decodePicture(mask)
    const alphaAt = (x: number, y: number) => data[(y * 96 + x) * 4 + 3]
    // The picture lies in the middle; left of it and in its own left half is to be painted.
    expect([alphaAt(2, 30), alphaAt(20, 30), alphaAt(70, 30), alphaAt(94, 30)]).toEqual([0, 0, 255, 0])
    expect(fields['prompt']).toContain('a red boat')
    const [cell] = cellsOf(run)
    expect(cell).toMatchObject({ width: 64, height: 64 })
    const { data: made } = await decodePicture(cell!.bytes)
    expect([...made.subarray((30 * 64 + 60) * 4, (30 * 64 + 60) * 4 + 3)]).toEqual([200, 40, 40])
    expect([...made.subarray((30 * 64 + 4) * 4, (30 * 64 + 4) * 4 + 3)]).not.toEqual([200, 40, 40])
  })

  it('may be the picture’s own transparency', async () => {
    const see = await sharp(await aPicture(32, 32, 0.99))
      .composite([{ input: await aPicture(16, 32), left: 0, top: 0 }])
      .png()
      .toBuffer()
    const half = await sharp(see).ensureAlpha().raw().toBuffer()
    for (let i = 0; i < 32 * 32; i++) if (i % 32 >= 16) half[i * 4 + 3] = 0
    const picture = await sharp(half, { raw: { width: 32, height: 32, channels: 4 } })
      .png()
      .toBuffer()
    const run = await ran(aJob({ operation: { name: 'edit' }, images: [put(picture)] }))
    expect(run.calls[0]!.files['mask']).toHaveLength(1)
    expect(cellsOf(run)).toHaveLength(4)
  })

  it('is not needed: then all of the picture is drawn again', async () => {
    const run = await ran(aJob({ operation: { name: 'edit' }, images: [put(await aPicture(32, 32))] }))
    expect(run.calls[0]!.files).not.toHaveProperty('mask')
    expect(run.calls[0]!.fields['prompt']).toMatch(/^Change this picture: a red boat/)
    expect(run.calls[0]!.path).toBe('/v1/images/edits')
  })

  it('that marks nothing costs nothing', async () => {
    const mask = put(
      await sharp(Buffer.from([0, 0]), { raw: { width: 2, height: 1, channels: 1 } })
        .png()
        .toBuffer(),
    )
    const run = await ran(aJob({ operation: { name: 'edit' }, images: [put(await aPicture(32, 32))], mask }))
    expect(run.error).toMatchObject({ failure: 'invalid-parameter' })
    expect(run.calls).toEqual([])
  })
})

describe('what goes on from a picture', () => {
  it('a pick is the very picture, and asks nothing', async () => {
    const run = await ran(aJob({ operation: { name: 'pick', index: 3 }, parent: await aParent(20, 10) }))
    expect(sizesIn(run)).toEqual(['20x10'])
    expect(run.calls).toEqual([])
  })

  it.each([
    ['subtle', 'small differences'],
    ['strong', 'another composition'],
  ] as const)('a %s variation says so in words', async (strength, words) => {
    const operation = { name: 'vary', index: 1, strength } as const
    const run = await ran(aJob({ operation, parent: await aParent(48, 32) }))
    expect(run.calls[0]!.fields['prompt']).toContain(words)
    expect(run.calls[0]!.fields['size']).toBe('48x32')
    expect(sizesIn(run)[0]).toBe('48x32')
  })

  it('a zoom sets the picture into a canvas, see-through around it', async () => {
    const operation = { name: 'zoom', index: 1, factor: 2, aspect: null } as const
    const run = await ran(aJob({ operation, parent: await aParent(32, 32) }))
    const { data } = await decodePicture(run.calls[0]!.files['image[]']![0]!)
    const alphaAt = (x: number, y: number) => data[(y * 32 + x) * 4 + 3]
    expect([alphaAt(0, 0), alphaAt(7, 16), alphaAt(8, 16), alphaAt(23, 16), alphaAt(24, 16)]).toEqual([
      0, 0, 255, 255, 0,
    ])
    expect(sizesIn(run)[0]).toBe('32x32')
  })

  it('a square of a wide picture is painted above and below', async () => {
    const operation = { name: 'zoom', index: 1, factor: 1, aspect: { width: 1, height: 1 } } as const
    const run = await ran(aJob({ operation, parent: await aParent(48, 24) }))
    expect(run.calls[0]!.fields['size']).toBe('32x32')
    expect(sizesIn(run)[0]).toBe('32x32')
  })

  it('a pan leaves its picture at the other side', async () => {
    const operation = { name: 'pan', index: 1, direction: 'left' } as const
    const run = await ran(aJob({ operation, parent: await aParent(32, 32) }))
    expect(run.calls[0]!.fields['size']).toBe('48x32')
    const { data } = await decodePicture(run.calls[0]!.files['mask']![0]!)
    expect([data[3], data[47 * 4 + 3]]).toEqual([0, 255])
  })

  it('an upscale takes the largest size of the ratio', async () => {
    const operation = { name: 'upscale', index: 1, kind: 'subtle' } as const
    const run = await ran(aJob({ operation, parent: await aParent(32, 32) }), { sizes: ['32x32', '128x128'] })
    expect(run.calls[0]!.fields).toMatchObject({ size: '128x128', n: '1' })
    expect(sizesIn(run)).toEqual(['128x128'])
  })

  it('a blend gives all its pictures, in order', async () => {
    const images = [put(await aPicture(20, 20)), put(await aPicture(30, 20)), put(await aPicture(10, 20))]
    const run = await ran(aJob({ operation: { name: 'blend' }, images, text: '' }))
    const widths = await Promise.all(
      run.calls[0]!.files['image[]']!.map(async (file) => (await sharp(file).metadata()).width),
    )
    expect(widths).toEqual([20, 30, 10])
    expect(run.calls[0]!.fields['prompt']).toMatch(/^Make one new picture out of these.*scene\.$/)
  })

  it('a picture in another format goes over as PNG', async () => {
    const gif = await sharp(await aPicture(16, 16))
      .gif()
      .toBuffer()
    const run = await ran(aJob({ operation: { name: 'retexture' }, images: [put(gif)] }))
    expect((await sharp(run.calls[0]!.files['image[]']![0]!).metadata()).format).toBe('png')
  })
})

describe('words about pictures', () => {
  const chat = { chatModel: 'test-chat', chatKey: 'sk-chat' }

  it('a description sends the picture to the chat model, and reads its lines', async () => {
    const operation = { name: 'describe', language: 'zh' } as const
    const run = await ran(aJob({ operation, images: [put(await aPicture(16, 16))] }), chat)
    expect(run.calls[0]).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer sk-chat' })
    const said = JSON.stringify(run.calls[0]!.fields['messages'])
    expect(said).toContain('data:image/png;base64,')
    expect(said).toContain('Simplified Chinese')
    expect(run.events.at(-1)).toMatchObject({ texts: ['a red boat', 'a boat, red', 'boat at sea', 'sea'] })
  })

  it('a shortening tells what words weigh, when that is asked', async () => {
    const content = 'boat (0.90)\nred (0.40)\n---\n- red boat\n- boat'
    const instead: ServerOptions['instead'] = (_heard, response) =>
      says(response, 200, { choices: [{ message: { content } }] })
    const run = await ran(aJob({ operation: { name: 'shorten', isDetailed: true } }), chat, { instead })
    expect(run.events.at(-1)).toMatchObject({
      texts: ['red boat', 'boat'],
      details: 'boat (0.90)\nred (0.40)',
    })
  })

  it('without a chat model there are neither, and it says why', async () => {
    await using server = await openTestServer()
    const instance = anInstance(anAccount(server.url, { edits: false }))
    expect([...instance.operations]).toEqual(['imagine', 'pick'])
    expect(instance.missing!.get('describe')).toContain('chatModel')
    expect(instance.missing!.get('vary')).toContain('"edits" is off')
    await instance.close()
  })
})

describe('how far it has come', () => {
  const percentsOf = ({ events }: Ran) =>
    events.flatMap((event) => (event.kind === 'progressed' ? [event.percent] : []))

  it('is told by unfinished pictures, where the server shows them', async () => {
    const run = await ran(aJob(), { partialImages: 2 }, { isStreaming: true })
    expect(run.calls.map(({ fields }) => fields['n'])).toEqual([1, 1, 1, 1])
    expect(run.calls[0]!.fields).toMatchObject({ stream: true, partial_images: 2 })
    const previews = run.events.filter((event) => event.kind === 'progressed' && event.preview)
    expect(previews).toHaveLength(8)
    expect(percentsOf(run)).toEqual(percentsOf(run).toSorted((a, b) => a - b))
    expect(percentsOf(run).at(-1)).toBe(88)
    expect(cellsOf(run)).toHaveLength(4)
  })

  it('a server that does not stream answers all the same', async () => {
    expect(cellsOf(await ran(aJob(), { partialImages: 1 }))).toHaveLength(4)
  })

  it('is else guessed by the clock, and does not reach 99', async () => {
    await using server = await openTestServer({
      instead: (_heard, response) => setTimeout(() => says(response, 200, { data: [] }), 50),
    })
    let now = 0
    const pace = {
      now: () => (now += 20_000),
      pause: () => new Promise<void>((resolve) => setTimeout(resolve, 1)),
    }
    const instance = anInstance(anAccount(server.url), looseContext, pace)
    const percents: number[] = []
    await Array.fromAsync(instance.run(aJob(), never()), (event) => {
      if (event.kind === 'progressed') percents.push(event.percent)
    }).catch(() => {})
    await instance.close()
    expect(percents.length).toBeGreaterThan(2)
    expect(percents).toEqual(percents.toSorted((a, b) => a - b))
    expect(Math.max(...percents)).toBeLessThan(99)
  })
})

describe('two runs at a time', () => {
  it('a cancelled one ends, and the other goes on', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    await using server = await openTestServer({
      instead: (heard) => {
        if (!String(heard.fields['prompt']).includes('never')) return undefined
        resolve()
        return true
      },
    })
    const instance = anInstance(anAccount(server.url))
    const stop = new AbortController()
    const stopped = Array.fromAsync(instance.run(aJob({ text: 'never' }), stop.signal))
    await promise
    stop.abort('cancel')
    expect((await stopped).filter(({ kind }) => kind === 'succeeded')).toEqual([])
    expect((await resultOf(instance.run(aJob(), never()))).images.cells).toHaveLength(4)
    await instance.close()
  })
})

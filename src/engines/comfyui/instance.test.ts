import { Value } from 'typebox/value'
import { afterEach, describe, expect, it } from 'vitest'
import type { Instance, ParentWork } from '../engine.ts'
import { sniffPicture } from '../../pixels/sniff.ts'
import { createEngine } from './engine.ts'
import { promptIdOf } from './ids.ts'
import { comfyOptions } from './options.ts'
import { aNewJob } from '../../testing/a-job.ts'
import { aShelf } from '../../testing/a-shelf.ts'
import { aPicture, eventsOf, QUICK, resultOf, until } from './fixtures/a-run.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from './fixtures/simulator.ts'

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

/** An instance and the simulator behind it. */
async function setUp(options: Readonly<Record<string, unknown>> = {}, simulated: SimulatorOptions = {}) {
  const simulator = await startSimulator(simulated)
  closing.push(() => simulator.close())
  const shelf = aShelf()
  const instance = await openOn(simulator, shelf, options)
  return { simulator, instance, shelf }
}

async function openOn(
  simulator: Simulator,
  { context }: ReturnType<typeof aShelf>,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Instance> {
  const small = { url: simulator.url, checkpoint: 'tiny-sd15.safetensors', pixels: 4096 }
  const given = Value.Default(comfyOptions, { ...small, ...options })
  const account = { id: 'comfy', options: Value.Parse(comfyOptions, given) }
  const instance = await createEngine(QUICK).open(account, context)
  closing.push(() => instance.close())
  return instance
}

const never = () => new AbortController().signal

async function parentOf(shelf: ReturnType<typeof aShelf>, width = 64, height = 64): Promise<ParentWork> {
  const job = aNewJob()
  const images = [shelf.put(await aPicture(width, height))]
  return { jobId: job.jobId, prompt: job.prompt, model: job.model, seed: 7, images, clips: [], memo: null }
}

describe('a ComfyUI draws', () => {
  it('four pictures of one prompt, under an id that follows from the job', async () => {
    const { simulator, instance } = await setUp()
    const job = aNewJob({ text: 'a boat::2 sea --no rain --ar 3:2 --seed 9' })
    const { images, engine } = await resultOf(instance.run(job, never()))
    expect(images.cells?.map(({ width, height }) => `${width}×${height}`)).toEqual(Array(4).fill('80×56'))
    expect(engine).toBe('comfyui 0.3.64 (tiny-sd15.safetensors)')
    expect(simulator.taken.map(({ id }) => id)).toEqual([promptIdOf(job, 0)])
    const { graph } = simulator.taken[0]!
    expect(graph.positive?.inputs.text).toBe('(a boat:1.33) (sea:0.67)')
    expect(graph.negative?.inputs.text).toBe('rain')
    expect(graph.sampler?.inputs).toMatchObject({ seed: 7, steps: 25, cfg: 7, sampler_name: 'dpmpp_2m' })
  })

  it('as many prompts as it takes, each with a seed of its own, when fewer are drawn at a time', async () => {
    const { simulator, instance } = await setUp({ batch: 2 })
    const { images } = await resultOf(instance.run(aNewJob({ seed: 4294967295 }), never()))
    expect(images.cells).toHaveLength(4)
    expect(simulator.taken.map(({ graph }) => graph.sampler?.inputs.seed)).toEqual([4294967295, 1])
  })

  it('with progress by nodes and steps, and previews where they are wanted', async () => {
    const { instance } = await setUp()
    const events = await eventsOf(instance.run(aNewJob(), never()))
    const progressed = events.filter((event) => event.kind === 'progressed')
    expect(progressed.length).toBeGreaterThan(4)
    const [preview] = progressed.flatMap((event) => event.preview ?? [])
    expect(preview && sniffPicture(preview.bytes)).toMatchObject({ contentType: 'image/jpeg' })
    const { instance: blind } = await setUp({ preview: false })
    const seen = await eventsOf(blind.run(aNewJob(), never()))
    expect(seen.some((event) => event.kind === 'progressed' && event.preview)).toBe(false)
  })

  it('pictures that say what was asked, and nothing of files on the server', async () => {
    const { instance } = await setUp()
    const { images } = await resultOf(instance.run(aNewJob({ text: 'a boat ⛵' }), never()))
    const text = Buffer.from(images.cells![0]!.bytes).toString('utf8')
    expect(text).toContain('a boat ⛵\nNegative prompt: \nSteps: 25, Sampler: dpmpp_2m')
    expect(text).not.toContain('a graph')
  })

  it('from the pictures of a prompt, in equal parts', async () => {
    const { simulator, instance, shelf } = await setUp()
    const images = [shelf.put(await aPicture(90, 60)), shelf.put(await aPicture(60, 90))]
    await resultOf(instance.run(aNewJob({ text: 'a boat --iw 2', images }), never()))
    const { graph } = simulator.taken[0]!
    expect(graph.mixed2?.inputs.blend_factor).toBe(0.5)
    expect([graph.mixed3, graph.mixed5].map((node) => node?.inputs.blend_factor)).toEqual([0, 0])
    expect(graph.sampler?.inputs.denoise).toBe(0.45)
    expect(simulator.uploads.size).toBe(2)
  })
})

describe('a follow-up', () => {
  it('keeps the size of its parent, and uploads it once', async () => {
    const { simulator, instance, shelf } = await setUp()
    const parent = await parentOf(shelf, 80, 56)
    const operation = { name: 'vary', index: 1, strength: 'strong' } as const
    const { images } = await resultOf(instance.run(aNewJob({ operation, parent }), never()))
    expect(images.cells?.map(({ width, height }) => `${width}×${height}`)).toEqual(Array(4).fill('80×56'))
    expect(simulator.taken[0]!.graph.sampler?.inputs.denoise).toBe(0.75)
    expect(simulator.uploads.size).toBe(1)
  })

  it('enlarges with an upscale model where there is one, and without where there is none', async () => {
    const { simulator, instance, shelf } = await setUp()
    const parent = await parentOf(shelf)
    const operation = { name: 'upscale', index: 1, kind: '4x' } as const
    const large = await resultOf(instance.run(aNewJob({ operation, parent }), never()))
    expect(large.images.cells?.map(({ width }) => width)).toEqual([256])
    expect(simulator.taken[0]!.graph.upscaler?.class_type).toBe('UpscaleModelLoader')

    const poor = await setUp({}, { lists: { 'UpscaleModelLoader.model_name': [] } })
    const again = { ...parent, images: [poor.shelf.put(await aPicture(64, 64))] }
    await resultOf(poor.instance.run(aNewJob({ operation, parent: again }), never()))
    expect(poor.simulator.taken[0]!.graph.sampler?.inputs.denoise).toBe(0.2)
  })

  it('sets a zoomed picture into the middle of its frame', async () => {
    const { simulator, instance, shelf } = await setUp()
    const parent = await parentOf(shelf)
    const operation = { name: 'zoom', index: 1, factor: 2, aspect: null } as const
    await resultOf(instance.run(aNewJob({ operation, parent }), never()))
    expect(simulator.taken[0]!.graph.padded?.inputs).toMatchObject({
      left: 16,
      top: 16,
      right: 16,
      bottom: 16,
    })
  })

  it('picks the very picture without asking the ComfyUI', async () => {
    const { simulator, instance, shelf } = await setUp()
    const bytes = await aPicture(64, 64)
    const parent = { ...(await parentOf(shelf)), images: [shelf.put(bytes)] }
    const { images } = await resultOf(
      instance.run(aNewJob({ operation: { name: 'pick', index: 1 }, parent }), never()),
    )
    expect(Buffer.from(images.cells![0]!.bytes).equals(bytes)).toBe(true)
    expect(simulator.taken).toEqual([])
  })

  it('edits what is transparent where there is no mask, and the whole where nothing is', async () => {
    const { simulator, instance, shelf } = await setUp()
    const operation = { name: 'edit' } as const
    await resultOf(
      instance.run(aNewJob({ operation, images: [shelf.put(await aPicture(64, 64, 4))] }), never()),
    )
    await resultOf(instance.run(aNewJob({ operation, images: [shelf.put(await aPicture(64, 64))] }), never()))
    const [transparent, opaque] = simulator.taken.map(({ graph }) => graph)
    expect(transparent?.maskPicture?.inputs.mask).toEqual(['picture', 1])
    expect(opaque?.sampler?.inputs.denoise).toBe(0.75)
  })

  it('is clips where a model of clips is there, and one of them is picked as it is', async () => {
    const lists = {
      'ImageOnlyCheckpointLoader.ckpt_name': ['svd_xt.safetensors'],
      'UNETLoader.unet_name': [],
    }
    const { simulator, instance, shelf } = await setUp({}, { lists })
    const parent = await parentOf(shelf)
    const ask = { motion: 'high', count: 2, lines: 480, end: 'open' } as const
    const job = aNewJob({ operation: { name: 'animate', index: 1, ...ask }, parent })
    const { clips = [], images } = await resultOf(instance.run(job, never()))
    expect(simulator.taken.map(({ graph }) => graph.start?.inputs.motion_bucket_id)).toEqual([160, 160])
    expect(clips.map(({ poster }) => poster)).toEqual(images.cells)
    const [clip] = clips
    const filmed = { ...parent, images: [shelf.put(clip!.poster.bytes)], clips: [shelf.put(clip!.bytes)] }
    const picking = aNewJob({ operation: { name: 'pick-clip', index: 1 }, parent: filmed })
    const picked = await resultOf(instance.run(picking, never()))
    expect(picked.clips).toEqual([
      expect.objectContaining({ width: 640, height: 640, seconds: clip!.seconds }),
    ])
    expect(simulator.taken).toHaveLength(2)
  })

  it('makes no clip that ends as it cannot', async () => {
    const lists = {
      'ImageOnlyCheckpointLoader.ckpt_name': ['svd_xt.safetensors'],
      'UNETLoader.unet_name': [],
    }
    const { instance, shelf } = await setUp({}, { lists })
    const clip = { motion: 'low', count: 1, lines: 480, end: 'loop' } as const
    const job = aNewJob({ operation: { name: 'animate', index: 1, ...clip }, parent: await parentOf(shelf) })
    await expect(resultOf(instance.run(job, never()))).rejects.toThrow('an open end')
  })
})

describe('what a ComfyUI lacks', () => {
  it('is switched off, with the model by name and where to put it', async () => {
    const { instance } = await setUp({}, { lists: { 'CheckpointLoaderSimple.ckpt_name': [] } })
    expect(instance.operations.has('imagine')).toBe(false)
    expect(instance.operations.has('upscale')).toBe(true)
    expect(instance.missing?.get('imagine')).toBe(
      'model missing: "tiny-sd15.safetensors" (a checkpoint of Stable Diffusion 1.5, SDXL or Flux). Put it into models/checkpoints of the ComfyUI, or name another in "checkpoint"',
    )
    await expect(resultOf(instance.run(aNewJob(), never()))).rejects.toThrow('Put it into models/checkpoints')
  })

  it('is switched off, with the node by name and its pack', async () => {
    const { instance } = await setUp({}, { without: ['Florence2Run', 'ImagePadForOutpaint'] })
    expect(instance.missing?.get('describe')).toContain('Install the pack ComfyUI-Florence2')
    expect(instance.missing?.get('pan')).toContain('node missing: ImagePadForOutpaint')
    expect(instance.operations.has('vary')).toBe(true)
  })

  it('is there again once the model is, without a restart', async () => {
    const list = 'CheckpointLoaderSimple.ckpt_name'
    const { simulator, instance } = await setUp({}, { lists: { [list]: [] } })
    simulator.lists = { [list]: ['tiny-sd15.safetensors'] }
    await instance.health?.()
    expect(instance.operations.has('imagine')).toBe(true)
  })

  it('is named when a model goes while it works', async () => {
    const { simulator, instance } = await setUp()
    simulator.lists = { 'CheckpointLoaderSimple.ckpt_name': ['other.safetensors'] }
    await expect(resultOf(instance.run(aNewJob(), never()))).rejects.toThrow(
      'model missing: "tiny-sd15.safetensors"',
    )
    await instance.health?.()
    expect(instance.operations.has('imagine')).toBe(false)
  })
})

describe('a ComfyUI behind a gate', () => {
  it('is sent the key, which no message shows', async () => {
    const { instance } = await setUp({ key: 's3cret' }, { key: 's3cret' })
    expect((await resultOf(instance.run(aNewJob(), never()))).images.cells).toHaveLength(4)
    const opening = setUp({ key: 'wr0ng' }, { key: 's3cret' })
    await expect(opening).rejects.toThrow(/HTTP 401.*Check "key"/)
    await expect(opening).rejects.not.toThrow('wr0ng')
  })
})

describe('a run that is stopped', () => {
  /** A run that is aborted once it waits for news and nothing else. */
  async function abortedQuietly(instance: Instance, { job = aNewJob(), reason = 'cancel' }) {
    const stop = new AbortController()
    const accepted = Promise.withResolvers<void>()
    const ended = (async () => {
      for await (const { kind } of instance.run(job, stop.signal)) if (kind === 'accepted') accepted.resolve()
    })()
    await accepted.promise
    // Whatever else was to be said has been by now.
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    stop.abort(reason)
    await ended
    return promptIdOf(job, 0)
  }

  it('takes its prompt out of the queue', async () => {
    const { simulator, instance } = await setUp()
    simulator.faults.hold = 'start'
    const first = eventsOf(instance.run(aNewJob(), never()))
    await until(() => simulator.taken.length === 1)
    const id = await abortedQuietly(instance, {})
    expect(simulator.cancelled).toEqual([id])
    simulator.release()
    expect((await first).at(-1)?.kind).toBe('succeeded')
  })

  it.each(['start', 'middle'] as const)('stops the ComfyUI where it works on it: %s', async (hold) => {
    const { simulator, instance } = await setUp()
    simulator.faults.hold = hold
    const id = await abortedQuietly(instance, {})
    expect(simulator.cancelled).toEqual([id])
  })

  it('takes back what was only just being handed over', async () => {
    const { simulator, instance } = await setUp()
    simulator.faults.hold = 'start'
    const [stop, job] = [new AbortController(), aNewJob()]
    const running = eventsOf(instance.run(job, stop.signal))
    await until(() => simulator.taken.length === 1)
    stop.abort('cancel')
    expect(await running).toEqual([])
    expect(simulator.cancelled).toEqual([promptIdOf(job, 0)])
  })

  it('is left alone in the ComfyUI when only this server leaves, and gone on with by its id', async () => {
    const { simulator, instance, shelf } = await setUp()
    simulator.faults.hold = 'middle'
    const job = aNewJob()
    await abortedQuietly(instance, { job, reason: 'detach' })
    expect(simulator.cancelled).toEqual([])

    const next = await openOn(simulator, shelf)
    const resumed = eventsOf(next.resume!(job, null, never()))
    await until(() => simulator.sockets === 1)
    simulator.release()
    expect((await resumed).at(-1)?.kind).toBe('succeeded')
    expect(simulator.taken).toHaveLength(1)
  })

  it('is found finished in the history', async () => {
    const { simulator, instance, shelf } = await setUp()
    const job = aNewJob()
    await resultOf(instance.run(job, never()))
    const next = await openOn(simulator, shelf)
    expect((await resultOf(next.resume!(job, null, never()))).images.cells).toHaveLength(4)
    expect(simulator.taken).toHaveLength(1)
  })

  it('is queued again when the ComfyUI knows nothing of it', async () => {
    const { simulator, instance } = await setUp()
    await resultOf(instance.resume!(aNewJob(), 'some-id', never()))
    expect(simulator.taken).toHaveLength(1)
  })
})

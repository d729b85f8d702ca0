import { Value } from 'typebox/value'
import { afterEach, describe, expect, it } from 'vitest'
import { createEngine } from './engine.ts'
import { comfyOptions } from './options.ts'
import { aNewJob } from '../../testing/a-job.ts'
import { aShelf } from '../../testing/a-shelf.ts'
import { aPicture, eventsOf, QUICK, resultOf, until } from './fixtures/a-run.ts'
import { startSimulator } from './fixtures/simulator.ts'

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function setUp() {
  const simulator = await startSimulator()
  closing.push(() => simulator.close())
  const shelf = aShelf()
  const given = Value.Default(comfyOptions, {
    url: simulator.url,
    checkpoint: 'tiny-sd15.safetensors',
    pixels: 4096,
  })
  const account = { id: 'comfy', options: Value.Parse(comfyOptions, given) }
  const instance = await createEngine(QUICK).open(account, shelf.context)
  closing.push(() => instance.close())
  return { simulator, instance, shelf }
}

const never = () => new AbortController().signal

describe('when things go wrong between here and the ComfyUI', () => {
  it('a cut socket costs progress, not the pictures', async () => {
    const { simulator, instance } = await setUp()
    simulator.faults.hold = 'middle'
    const running = resultOf(instance.run(aNewJob(), never()))
    await until(() => simulator.taken.length === 1)
    simulator.cutSockets()
    simulator.release()
    expect((await running).images.cells).toHaveLength(4)
  })

  it('a socket is opened again after it was cut', async () => {
    const { simulator, instance } = await setUp()
    simulator.faults.hold = 'middle'
    const running = resultOf(instance.run(aNewJob(), never()))
    await until(() => simulator.taken.length === 1)
    simulator.cutSockets()
    await until(() => simulator.sockets === 1)
    simulator.release()
    expect((await running).images.cells).toHaveLength(4)
  })

  it('a ComfyUI without sockets still draws', async () => {
    const { simulator, instance } = await setUp()
    simulator.faults.refusesSockets = true
    expect((await resultOf(instance.run(aNewJob(), never()))).images.cells).toHaveLength(4)
  })

  it('a prompt whose answer was lost is found again, and not sent twice', async () => {
    const { simulator, instance } = await setUp()
    simulator.faults.losesReply = true
    expect((await resultOf(instance.run(aNewJob(), never()))).images.cells).toHaveLength(4)
    expect(simulator.taken).toHaveLength(1)
  })

  it('a ComfyUI that is started again has forgotten the task, which may be tried again', async () => {
    const { simulator, instance } = await setUp()
    simulator.faults.hold = 'middle'
    const running = resultOf(instance.run(aNewJob(), never()))
    await until(() => simulator.taken.length === 1)
    const failed = running.catch((error: unknown) => error)
    await simulator.restart()
    simulator.release()
    expect(await failed).toMatchObject({ failure: 'engine-crashed' })
    expect((await resultOf(instance.run(aNewJob(), never()))).images.cells).toHaveLength(4)
  })

  it('a ComfyUI that is away is said to be, and healthy again when it is back', async () => {
    const { simulator, instance } = await setUp()
    await simulator.close()
    await expect(resultOf(instance.run(aNewJob(), never()))).rejects.toMatchObject({
      failure: 'engine-unavailable',
    })
    await expect(instance.health?.()).rejects.toThrow(/could not be reached/)
  })

  it('a slow upload can be cancelled', async () => {
    const { simulator, instance, shelf } = await setUp()
    simulator.faults.uploading = new Promise(() => {})
    const stop = new AbortController()
    const images = [shelf.put(await aPicture(64, 64))]
    const running = eventsOf(instance.run(aNewJob({ operation: { name: 'edit' }, images }), stop.signal))
    await until(() => simulator.sockets === 1)
    stop.abort('cancel')
    expect(await running).toEqual([])
    expect(simulator.taken).toEqual([])
  })
})

describe('when things go wrong in the ComfyUI', () => {
  it.each([
    ['torch.OutOfMemoryError', 'Allocation on device', 'too-large'],
    ['RuntimeError', 'CUDA error: an illegal memory access was encountered', 'engine-crashed'],
    ['ValueError', 'something of its own', 'engine-refused'],
  ])('%s "%s" ends the task as %s, in words', async (type, message, failure) => {
    const { simulator, instance } = await setUp()
    simulator.faults.exception = { type, message }
    const run = resultOf(instance.run(aNewJob(), never()))
    await expect(run).rejects.toMatchObject({ failure, message: expect.stringContaining(message) as string })
  })

  it('a task that somebody stops there is not tried again', async () => {
    const { simulator, instance } = await setUp()
    simulator.faults.hold = 'middle'
    const running = resultOf(instance.run(aNewJob(), never()))
    await until(() => simulator.taken.length === 1)
    const failed = running.catch((error: unknown) => error)
    const body = JSON.stringify({ prompt_id: simulator.taken[0]?.id })
    await fetch(`${simulator.url}/interrupt`, { method: 'POST', body })
    expect(await failed).toMatchObject({
      failure: 'engine-refused',
      message: expect.stringContaining('Somebody stopped') as string,
    })
  })
})

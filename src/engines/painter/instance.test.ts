import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../actions/operation.ts'
import { decodePicture } from '../../pixels/decode.ts'
import { parsePrompt } from '../../prompt/parse.ts'
import type { EncodedPicture, Job, ParentWork } from '../engine.ts'
import { aJob, aStudio, CELL, cellsOf, finish as finishOn, MODEL, put } from './fixtures/a-studio.ts'
import { createPainterInstance } from './instance.ts'
import type { Memo } from './verbs/recipe.ts'
import type { Succeeded } from './studio.ts'

const studio = aStudio(2)
const instance = createPainterInstance(studio)
const TEXT = 'a sailing boat on a lake at sunset'

const finish = (job: Job, one = instance): Promise<Succeeded> => finishOn(one, job)

/** Mean difference of two pictures in levels of 255, brought to 32 pixels: what the eye sees from afar. */
async function farDifference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const size = { width: 32, height: 32 }
  const [a, b] = await Promise.all([one, other].map((bytes) => decodePicture(bytes, { size })))
  return a!.data.reduce((sum, value, i) => sum + Math.abs(value - b!.data[i]!), 0) / a!.data.length
}

const isInDisc = (x: number, y: number): boolean => (x - 34) ** 2 + (y - 30) ** 2 < 100

/** A mask: a white disc right of the middle on black. */
function disc(): Promise<Buffer> {
  const data = Uint8Array.from({ length: 48 * 48 }, (_, i) =>
    isInDisc(i % 48, Math.floor(i / 48)) ? 255 : 0,
  )
  return sharp(data, { raw: { width: 48, height: 48, channels: 1 } })
    .png()
    .toBuffer()
}

/** How much greener than red a picture is, in levels of 255. */
async function greennessOf({ images }: Succeeded): Promise<number> {
  const { channels } = await sharp(images.grid!.bytes).stats()
  return channels[1]!.mean - channels[0]!.mean
}

/** Ends a process as a crash of native code would. It may be gone already. */
function crash(pid: number): void {
  try {
    process.kill(pid, 'SIGSEGV')
  } catch {
    // Gone: then it has crashed before.
  }
}

afterAll(() => instance.close())

describe('a run of the painter', () => {
  it('shows a small preview of all four cells before any of them is finished', async () => {
    const previews: EncodedPicture[] = []
    for await (const event of instance.run(aJob(TEXT), new AbortController().signal)) {
      if (event.kind === 'progressed' && event.preview) previews.push(event.preview)
    }
    expect(previews[0]).toMatchObject({ contentType: 'image/jpeg', width: 128, height: 128 })
  })

  it('gives a grid that is its four cells, each with a thumbnail', async () => {
    const { images } = await finish(aJob(`${TEXT} --ar 3:2`))
    const cells = images.cells!
    expect(cells).toHaveLength(4)
    expect(new Set(cells.map(({ width, height }) => `${width}x${height}`))).toEqual(new Set(['240x160']))
    expect(images.grid).toMatchObject({ width: 480, height: 320 })
    const corner = await sharp(images.grid!.bytes)
      .extract({ left: 240, top: 160, width: 240, height: 160 })
      .raw()
      .toBuffer()
    expect(corner.equals(await sharp(cells[3]!.bytes).raw().toBuffer())).toBe(true)
    expect(await sharp(cells[0]!.thumbnail).metadata()).toMatchObject({ format: 'webp' })
  })

  it('writes the prompt, the seed and the version into its pictures, and nothing of the task', async () => {
    const { images, engine } = await finish(aJob(TEXT, { taskId: '99887766', key: '99887766-1' }))
    const { xmpAsString } = await sharp(images.grid!.bytes).metadata()
    expect(xmpAsString).toContain(TEXT)
    expect(xmpAsString).toContain('seed 3')
    expect(xmpAsString).toContain(engine)
    expect(xmpAsString).not.toContain('99887766')
  })

  it.each(['webp', 'jpeg'] as const)('writes %s where the account says so', async (format) => {
    const other = createPainterInstance({ ...studio, encoding: { format, quality: 80 } })
    const { images } = await finish(aJob(TEXT), other)
    expect(images.grid!.contentType).toBe(`image/${format}`)
    expect((await sharp(images.grid!.bytes).metadata()).format).toBe(format)
  })

  it('bounds a strip that nobody could look at', async () => {
    const [cell] = cellsOf(await finish(aJob(`${TEXT} --ar 900:1`)))
    expect(cell!.width / cell!.height).toBeLessThan(20)
  })

  it('lets image prompts lend their colours', async () => {
    const green = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#2f7d32' } })
      .png()
      .toBuffer()
    const [plain, dressed] = [await finish(aJob(TEXT)), await finish(aJob(TEXT, { images: [put(green)] }))]
    expect(await greennessOf(dressed)).toBeGreaterThan((await greennessOf(plain)) + 10)
  })

  it('fails alone when its worker crashes, and the next run finds another', async () => {
    const own = aStudio(1)
    const crashing = createPainterInstance(own)
    await own.pool.warm()
    const run = async () => {
      for await (const event of crashing.run(aJob(TEXT), new AbortController().signal)) {
        if (event.kind === 'progressed') own.pool.pids().forEach(crash)
      }
    }
    await expect(run()).rejects.toMatchObject({ name: 'EngineError', failure: 'engine-crashed' })
    expect(cellsOf(await finish(aJob(TEXT), crashing))).toHaveLength(4)
    await crashing.close()
  })
})

describe('a follow-up of the painter', () => {
  let parent: ParentWork
  let cells: readonly EncodedPicture[]

  beforeAll(async () => {
    const job = aJob(TEXT)
    const done = await finish(job)
    cells = cellsOf(done)
    const images = cells.map(({ bytes }) => put(bytes))
    const memo: unknown = JSON.parse(JSON.stringify(done.memo))
    parent = { jobId: job.jobId, prompt: job.prompt, model: MODEL, seed: job.seed, images, clips: [], memo }
  })

  const follow = (operation: Operation, rest: Partial<Job> = {}) =>
    finish(aJob(TEXT, { operation, parent, seed: 4, ...rest }))

  it('picks the very bytes of the cell', async () => {
    const picked = await follow({ name: 'pick', index: 3 })
    expect(cellsOf(picked)).toHaveLength(1)
    expect(Buffer.from(cellsOf(picked)[0]!.bytes).equals(cells[2]!.bytes)).toBe(true)
  })

  it('repaints under the white of a mask and leaves every other pixel exactly as it was', async () => {
    const mask = put(await disc())
    const grid = await follow(
      { name: 'vary-region', index: 2 },
      { mask, prompt: parsePrompt('a whale in a lake').prompt },
    )
    const before = await sharp(cells[1]!.bytes).raw().toBuffer()
    const marks = await sharp(await disc())
      .resize(CELL, CELL, { kernel: 'nearest' })
      .extractChannel(0)
      .raw()
      .toBuffer()
    for (const { bytes } of cellsOf(grid)) {
      const after = await sharp(bytes).raw().toBuffer()
      const changed = [...after.keys()].filter((i) => after[i] !== before[i])
      expect(changed.length).toBeGreaterThan(300)
      expect(changed.filter((i) => marks[Math.floor(i / 3)] !== 255)).toEqual([])
    }
  })

  it('keeps a repainted region when the picture is upscaled', async () => {
    const mask = put(await disc())
    const repainted = await follow(
      { name: 'vary-region', index: 2 },
      { mask, prompt: parsePrompt('a whale in a lake').prompt },
    )
    const memo: unknown = JSON.parse(JSON.stringify(repainted.memo))
    const after = { ...parent, images: cellsOf(repainted).map(({ bytes }) => put(bytes)), memo }
    const [upscaled] = cellsOf(await follow({ name: 'upscale', index: 1, kind: 'subtle' }, { parent: after }))
    const same = await farDifference(upscaled!.bytes, cellsOf(repainted)[0]!.bytes)
    expect(same).toBeLessThan(await farDifference(upscaled!.bytes, cells[1]!.bytes))
  })

  it('zooms out with the parent unchanged in the middle of all four', async () => {
    for (const { bytes, width, height } of cellsOf(
      await follow({ name: 'zoom', index: 2, factor: 2, aspect: null }),
    )) {
      const area = { left: width / 4, top: height / 4, width: width / 2, height: height / 2 }
      const middle = await sharp(bytes).extract(area).png().toBuffer()
      expect(await farDifference(middle, cells[1]!.bytes)).toBeLessThan(12)
    }
  })

  it('pans to a picture half as wide again that still shows the parent', async () => {
    const [cell] = cellsOf(await follow({ name: 'pan', index: 2, direction: 'left' }))
    expect(cell!.width / cell!.height).toBeCloseTo(1.5, 1)
    const width = Math.round((cell!.width * 2) / 3)
    const right = await sharp(cell!.bytes)
      .extract({ left: cell!.width - width, top: 0, width, height: cell!.height })
      .png()
      .toBuffer()
    expect(await farDifference(right, cells[1]!.bytes)).toBeLessThan(12)
  })

  it.each([
    ['subtle', 2],
    ['creative', 2],
    ['2x', 2],
    ['4x', 4],
  ] as const)('upscales (%s) by painting again at %i times the size', async (kind, factor) => {
    const [cell] = cellsOf(await follow({ name: 'upscale', index: 2, kind }))
    expect(cell).toMatchObject({ width: CELL * factor, height: CELL * factor })
    expect(await farDifference(cell!.bytes, cells[1]!.bytes)).toBeLessThan(8)
  })

  it('refuses to pan on when nothing but a strip would be left', async () => {
    // The memo is what the painter wrote for the parent.
    const { painter, cells: recipes } = parent.memo as Memo
    const strip = { x: -14, y: 0, width: 15, height: 1 }
    const panned = recipes.map((recipe) => ({ ...recipe, scene: { ...recipe.scene, view: strip } }))
    const after = { ...parent, memo: { painter, cells: panned } }
    const operation = { name: 'pan', index: 1, direction: 'left' } as const
    await expect(follow(operation, { parent: after })).rejects.toMatchObject({ failure: 'engine-refused' })
  })

  it('asks for a mask that marks something', async () => {
    const black = put(
      await sharp({ create: { width: 8, height: 8, channels: 3, background: 'black' } })
        .png()
        .toBuffer(),
    )
    for (const mask of [null, black]) {
      await expect(follow({ name: 'vary-region', index: 1 }, { mask })).rejects.toMatchObject({
        failure: 'invalid-parameter',
      })
    }
  })

  describe('of a picture that another engine made', () => {
    it('sets it into a painted surround', async () => {
      const grid = await follow(
        { name: 'zoom', index: 2, factor: 2, aspect: null },
        { parent: { ...parent, memo: null } },
      )
      expect(grid.memo).toBeNull()
      for (const { bytes, width, height } of cellsOf(grid)) {
        const area = { left: width / 4, top: height / 4, width: width / 2, height: height / 2 }
        expect(
          await farDifference(await sharp(bytes).extract(area).png().toBuffer(), cells[1]!.bytes),
        ).toBeLessThan(12)
      }
    })

    it('enlarges it', async () => {
      const [cell] = cellsOf(
        await follow({ name: 'upscale', index: 2, kind: '2x' }, { parent: { ...parent, memo: null } }),
      )
      expect(cell).toMatchObject({ width: CELL * 2, height: CELL * 2 })
      expect(await farDifference(cell!.bytes, cells[1]!.bytes)).toBeLessThan(3)
    })

    it('repaints its region and keeps the rest exactly', async () => {
      const mask = put(await disc())
      const grid = await follow(
        { name: 'vary-region', index: 2 },
        { mask, parent: { ...parent, memo: null } },
      )
      const before = await sharp(cells[1]!.bytes).raw().toBuffer()
      const after = await sharp(cellsOf(grid)[0]!.bytes).raw().toBuffer()
      expect(after.subarray(0, CELL * 3 * 40).equals(before.subarray(0, CELL * 3 * 40))).toBe(true)
      expect(after.equals(before)).toBe(false)
    })

    it('composes its variations anew from the words and its palette', async () => {
      const grid = await follow(
        { name: 'vary', index: 2, strength: 'subtle' },
        { parent: { ...parent, memo: null } },
      )
      expect(cellsOf(grid)).toHaveLength(4)
      expect(grid.memo).not.toBeNull()
    })
  })
})

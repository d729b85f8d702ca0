import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../actions/operation.ts'
import { decodePicture } from '../../pixels/decode.ts'
import type { EncodedPicture, Job, PictureSource } from '../engine.ts'
import { aJob, aStudio, cellsOf, finish, put } from './fixtures/a-studio.ts'
import { createPainterInstance } from './instance.ts'

const CELL = 96

const instance = createPainterInstance(aStudio(2, CELL))

afterAll(() => instance.close())

const run = (operation: Operation, text: string, rest: Partial<Job> = {}) =>
  finish(instance, aJob(text, { operation, ...rest }))

/** RGB of a picture. */
const rgbOf = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).removeAlpha().raw().toBuffer()

const distinct = (cells: readonly EncodedPicture[]): number =>
  new Set(cells.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size

/** Correlation of the lightness of two pictures, brought to 48 pixels: 1 where the forms are the same. */
async function likeness(one: Uint8Array, other: Uint8Array): Promise<number> {
  const size = { width: 48, height: 48 }
  const [a, b] = await Promise.all(
    [one, other].map(async (bytes) => {
      const { data } = await decodePicture(bytes, { size })
      const grey = Array.from(
        { length: 48 * 48 },
        (_, i) => data[i * 4]! + data[i * 4 + 1]! + data[i * 4 + 2]!,
      )
      const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length
      return grey.map((value) => value - mean)
    }),
  )
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * y[i]!, 0)
  return product(a!, b!) / Math.sqrt(product(a!, a!) * product(b!, b!))
}

const meanOf = async (bytes: Uint8Array): Promise<readonly number[]> =>
  (await sharp(bytes).stats()).channels.map(({ mean }) => mean)

/** A picture of a lake by the painter, and one of a forest. */
let lake: PictureSource
let forest: PictureSource
let lakeBytes: Uint8Array

beforeAll(async () => {
  const [first] = cellsOf(await run({ name: 'imagine' }, 'a sailing boat on a lake at noon'))
  const [second] = cellsOf(await run({ name: 'imagine' }, 'a red fox in a forest at night'))
  lakeBytes = first!.bytes
  lake = put(first!.bytes)
  forest = put(second!.bytes)
})

describe('a blend', () => {
  it('is four different pictures of the asked aspect, which are none of the given ones', async () => {
    const { images, memo } = await run({ name: 'blend' }, '--ar 3:2', { images: [lake, forest] })
    expect(distinct(images.cells!)).toBe(4)
    expect(images.cells![0]).toMatchObject({ width: 112, height: 80 })
    expect(images.grid).toMatchObject({ width: 224, height: 160 })
    expect(memo).toBeNull()
  })

  it('needs no words, and follows them where there are some', async () => {
    const images = [lake, forest]
    const [plain, worded] = [
      await run({ name: 'blend' }, '', { images }),
      await run({ name: 'blend' }, 'watercolor', { images }),
    ]
    expect(cellsOf(plain)).toHaveLength(4)
    const corner = async ({ bytes }: EncodedPicture) => [...(await rgbOf(bytes)).subarray(0, 3)]
    for (const cell of cellsOf(worded)) expect(Math.min(...(await corner(cell)))).toBeGreaterThan(220)
  })

  it('takes five pictures, and neither one nor six', async () => {
    const five = [lake, forest, lake, forest, lake]
    expect(cellsOf(await run({ name: 'blend' }, '', { images: five }))).toHaveLength(4)
    for (const images of [[lake], [...five, forest]]) {
      await expect(run({ name: 'blend' }, '', { images })).rejects.toMatchObject({
        failure: 'invalid-parameter',
      })
    }
  })
})

describe('a description', () => {
  it('gives the picture itself, and the prompt it carries first', async () => {
    const { images, texts } = await run({ name: 'describe', language: 'en' }, '', { images: [lake] })
    expect(Buffer.from(images.cells![0]!.bytes).equals(lakeBytes)).toBe(true)
    expect(images.cells![0]!.thumbnail).toBeDefined()
    expect(texts).toHaveLength(4)
    expect(texts![0]).toBe('a sailing boat on a lake at noon --ar 1:1')
  })

  it('hands a picture that stands on its side on upright', async () => {
    const turned = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a53' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { images, texts } = await run({ name: 'describe', language: 'zh' }, '', { images: [put(turned)] })
    expect(images.cells![0]).toMatchObject({ width: 40, height: 60, contentType: 'image/png' })
    expect(texts![3]).toMatch(/--ar 2:3$/)
  })
})

describe('a shortening', () => {
  it('gives shorter prompts with their parameters, and a card that is higher for more words', async () => {
    const few = await run({ name: 'shorten', isDetailed: false }, 'a red fox in the snow --ar 3:2')
    const many = await run(
      { name: 'shorten', isDetailed: true },
      `${'a lonely fox under an old tree, '.repeat(6)}dawn`,
    )
    expect(few.texts![0]).toBe('red fox in snow --ar 3:2')
    expect(few.details).toBeUndefined()
    expect(many.details).toMatch(/fox \(1\.00\)/)
    expect(cellsOf(many)[0]!.height).toBeGreaterThan(cellsOf(few)[0]!.height)
  })

  it('refuses what cannot be analysed', async () => {
    for (const text of ['hot::2 dog', 'a fox --no snow']) {
      await expect(run({ name: 'shorten', isDetailed: false }, text)).rejects.toMatchObject({
        failure: 'invalid-parameter',
      })
    }
  })
})

describe('an edit', () => {
  /** A picture whose left third is erased, the erased pixels black. */
  async function erased(): Promise<{ source: PictureSource; rgb: Buffer; alpha: Uint8Array }> {
    const rgb = await rgbOf(lakeBytes)
    const alpha = Uint8Array.from({ length: CELL * CELL }, (_, i) => (i % CELL < CELL / 3 ? 0 : 255))
    const rgba = Buffer.alloc(CELL * CELL * 4)
    for (let i = 0; i < alpha.length; i++) {
      if (alpha[i] === 255) rgb.copy(rgba, i * 4, i * 3, i * 3 + 3)
      rgba[i * 4 + 3] = alpha[i]!
    }
    const raw = { width: CELL, height: CELL, channels: 4 } as const
    return { source: put(await sharp(rgba, { raw }).png().toBuffer()), rgb, alpha }
  }

  it('paints anew what is transparent, and keeps every other pixel exactly', async () => {
    const { source, rgb, alpha } = await erased()
    const cells = cellsOf(await run({ name: 'edit' }, 'a lighthouse', { images: [source] }))
    expect(distinct(cells)).toBe(4)
    for (const { bytes } of cells) {
      const after = await rgbOf(bytes)
      const changed = [...after.keys()].filter((i) => after[i] !== rgb[i])
      expect(changed.filter((i) => alpha[Math.floor(i / 3)] === 255)).toEqual([])
      const black = [...alpha.keys()].filter((i) => alpha[i] === 0 && after[i * 3]! + after[i * 3 + 1]! < 16)
      expect(black.length).toBeLessThan(0.05 * alpha.length)
    }
  })

  it('goes by the mask where there is one', async () => {
    const half = await sharp(Buffer.from([255, 0]), { raw: { width: 2, height: 1, channels: 1 } })
      .png()
      .toBuffer()
    const [cell] = cellsOf(await run({ name: 'edit' }, 'a lighthouse', { images: [lake], mask: put(half) }))
    const [before, after] = [await rgbOf(lakeBytes), await rgbOf(cell!.bytes)]
    const changed = [...after.keys()]
      .filter((i) => after[i] !== before[i])
      .map((i) => Math.floor(i / 3) % CELL)
    expect(changed.length).toBeGreaterThan(500)
    expect(Math.max(...changed)).toBeLessThan(CELL / 2)
  })

  it('sets the whole picture into a painted surround for another aspect', async () => {
    const [cell] = cellsOf(await run({ name: 'edit' }, 'a lake --ar 2:1', { images: [lake] }))
    expect(cell).toMatchObject({ width: 2 * CELL, height: CELL })
    const middle = await sharp(cell!.bytes)
      .extract({ left: CELL / 2, top: 0, width: CELL, height: CELL })
      .raw()
      .toBuffer()
    expect(middle.equals(await rgbOf(lakeBytes))).toBe(true)
  })

  it('says what to do when nothing is erased', async () => {
    await expect(run({ name: 'edit' }, 'a lighthouse', { images: [lake] })).rejects.toMatchObject({
      failure: 'invalid-parameter',
      message: expect.stringContaining('transparent'),
    })
  })
})

describe('a retexture', () => {
  it('keeps the forms of the picture in four different surfaces', async () => {
    const cells = cellsOf(await run({ name: 'retexture' }, 'a snowy forest at dusk', { images: [lake] }))
    expect(distinct(cells)).toBe(4)
    for (const { bytes, width, height } of cells) {
      expect([width, height]).toEqual([CELL, CELL])
      expect(await likeness(bytes, lakeBytes)).toBeGreaterThan(0.6)
    }
  })

  it('has the colours that the words name', async () => {
    const redness = async (text: string) => {
      const cells = cellsOf(await run({ name: 'retexture' }, text, { images: [lake] }))
      const means = await Promise.all(cells.map(({ bytes }) => meanOf(bytes)))
      return means.reduce((sum, [red = 0, , blue = 0]) => sum + red - blue, 0) / means.length
    }
    expect(await redness('made of copper')).toBeGreaterThan((await redness('made of ice')) + 30)
  })

  it('takes the aspect that is asked for', async () => {
    const [cell] = cellsOf(await run({ name: 'retexture' }, 'marble --ar 1:2', { images: [lake] }))
    expect(cell!.height / cell!.width).toBeGreaterThan(1.8)
  })
})

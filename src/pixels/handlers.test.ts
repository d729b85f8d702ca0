import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { decodePicture } from './decode.ts'
import type { Encoding } from './encode.ts'
import { pixelHandlers } from './handlers.ts'
import type { Notes } from './xmp.ts'

const PNG: Encoding = { format: 'png', quality: 90 }
const NOTES: Notes = { prompt: '纸船 & "waves" <3 --ar 3:2', seed: 77, engine: 'painter/1.0.0' }
const writing = { encoding: PNG, notes: null, hasThumbnail: true }

/** A picture in which every pixel differs from its neighbours. */
function patterned(width: number, height: number, salt = 0): Promise<Buffer> {
  const data = Buffer.from(
    Array.from({ length: width * height * 3 }, (_, i) => (i * 7919 + salt * 131 + (i >> 5)) % 256),
  )
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}

/** A mask picture from rows of signs: `#` white, `.` black, a space transparent. */
function drawn(rows: readonly string[]): Promise<Buffer> {
  const signs = rows.join('')
  const data = Buffer.from(
    [...signs].flatMap((sign) => (sign === '#' ? [255, 255, 255, 255] : [0, 0, 0, sign === '.' ? 255 : 0])),
  )
  return sharp(data, { raw: { width: rows[0]!.length, height: rows.length, channels: 4 } })
    .png()
    .toBuffer()
}

const pixelsOf = async (bytes: Uint8Array) => [...(await decodePicture(bytes)).data]

describe('compose and split', () => {
  it('are each other’s inverse, pixel by pixel', async () => {
    const cells = await Promise.all([1, 2, 3, 4].map((salt) => patterned(24, 16, salt)))
    const grid = await pixelHandlers.compose({ cells, cell: null, ...writing })
    expect(grid).toMatchObject({ width: 48, height: 32, contentType: 'image/png' })
    const back = await pixelHandlers.split({ grid: grid.bytes, ...writing })
    expect(await Promise.all(back.map(({ bytes }) => pixelsOf(bytes)))).toEqual(
      await Promise.all(cells.map(pixelsOf)),
    )
  })

  it('count cells row by row', async () => {
    const colours = ['#ff0000', '#00ff00', '#0000ff', '#ffffff']
    const cells = await Promise.all(
      colours.map((background) =>
        sharp({ create: { width: 4, height: 4, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const grid = await pixelHandlers.compose({ cells, cell: null, ...writing })
    const { data } = await decodePicture(grid.bytes)
    const at = (x: number, y: number) => [...data.subarray((y * 8 + x) * 4, (y * 8 + x) * 4 + 3)]
    expect([at(1, 1), at(6, 1), at(1, 6), at(6, 6)]).toEqual([
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 255, 255],
    ])
  })

  it('bring cells of other sizes to the size asked for', async () => {
    const cells = await Promise.all([
      patterned(20, 20),
      patterned(10, 10),
      patterned(30, 30),
      patterned(7, 7),
    ])
    const grid = await pixelHandlers.compose({ cells, cell: { width: 16, height: 16 }, ...writing })
    expect(grid).toMatchObject({ width: 32, height: 32 })
  })

  it('split a grid of odd size into equal cells', async () => {
    const cells = await pixelHandlers.split({ grid: await patterned(33, 21), ...writing })
    expect(cells.map(({ width, height }) => [width, height])).toEqual(
      Array.from({ length: 4 }, () => [16, 10]),
    )
  })
})

describe('encode', () => {
  it.each(['png', 'webp', 'jpeg'] as const)(
    'writes prompt, seed and engine into a %s, in any script',
    async (format) => {
      const picture = await patterned(32, 32)
      const made = await pixelHandlers.encode({
        picture,
        encoding: { format, quality: 80 },
        notes: NOTES,
        hasThumbnail: false,
      })
      const metadata = await sharp(made.bytes).metadata()
      expect(made.contentType).toBe(`image/${format}`)
      expect(metadata.format).toBe(format)
      expect(metadata.xmpAsString).toContain('纸船 &amp; &quot;waves&quot; &lt;3 --ar 3:2')
      expect(metadata.xmpAsString).toContain('painter/1.0.0')
      expect(metadata.xmpAsString).toContain('seed 77')
    },
  )

  it('gives equal bytes for equal pictures', async () => {
    const picture = await patterned(32, 32)
    const [one, other] = await Promise.all(
      [1, 2].map(() => pixelHandlers.encode({ picture, encoding: PNG, notes: NOTES, hasThumbnail: false })),
    )
    expect(one).toEqual(other)
  })

  it('adds a thumbnail of at most 512 pixels a side', async () => {
    const { thumbnail } = await pixelHandlers.encode({ picture: await patterned(1200, 600), ...writing })
    expect(await sharp(thumbnail).metadata()).toMatchObject({ format: 'webp', width: 512, height: 256 })
  })
})

describe('mask', () => {
  it('is scaled by nearest: its edge stays sharp and where it was', async () => {
    const size = { width: 8, height: 4 }
    const made = await pixelHandlers.mask({ mask: await drawn(['#.. ', '.#. ']), size })
    const { data } = await decodePicture(made)
    const rows = Array.from({ length: 4 }, (_, y) =>
      Array.from({ length: 8 }, (_cell, x) => (data[(y * 8 + x) * 4] === 255 ? '#' : '.')).join(''),
    )
    expect(rows).toEqual(['##......', '##......', '..##....', '..##....'])
  })

  it('that marks nothing is refused with words for the caller', async () => {
    const mask = await drawn(['...', '...'])
    await expect(pixelHandlers.mask({ mask, size: { width: 3, height: 2 } })).rejects.toMatchObject({
      failure: 'invalid-parameter',
      message: expect.stringContaining('white'),
    })
  })

  it('may be a single white pixel: everything is repainted', async () => {
    const made = await pixelHandlers.mask({ mask: await drawn(['#']), size: { width: 5, height: 5 } })
    expect(new Set((await decodePicture(made)).data)).toEqual(new Set([255]))
  })

  it('leaves every pixel under its black exactly as it was', async () => {
    const [under, over] = await Promise.all([patterned(40, 30, 1), patterned(40, 30, 2)])
    const mask = await drawn(['#...', '.##.', '....'])
    const merged = await pixelHandlers.merge({ under, over, mask, ...writing })
    const marks = await pixelsOf(await pixelHandlers.mask({ mask, size: { width: 40, height: 30 } }))
    const [kept, painted] = [await pixelsOf(under), await pixelsOf(over)]
    expect(await pixelsOf(merged.bytes)).toEqual(
      kept.map((value, i) => (marks[i - (i % 4)] === 255 ? painted[i] : value)),
    )
  })
})

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { decodePicture, seenSize } from './decode.ts'

const solid = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })

const topLeft = ({ data }: { data: Uint8Array }) => [...data.subarray(0, 4)]

describe('decodePicture', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('reads %s as RGBA', async (format) => {
    const picture = await decodePicture(await solid(40, 30, '#ff0000').toFormat(format).toBuffer())
    expect(picture).toMatchObject({ width: 40, height: 30 })
    expect(picture.data).toHaveLength(40 * 30 * 4)
    const [red, green, blue, alpha] = topLeft(picture)
    expect(red).toBeGreaterThan(240)
    expect(green).toBeLessThan(15)
    expect(blue).toBeLessThan(15)
    expect(alpha).toBe(255)
  })

  it('reads grey, 16-bit and CMYK pictures as RGBA too', async () => {
    const grey = await sharp(Buffer.alloc(600, 128), { raw: { width: 20, height: 30, channels: 1 } })
      .png()
      .toBuffer()
    const deep = await sharp(grey).toColourspace('rgb16').png().toBuffer()
    const cmyk = await solid(20, 30, '#808080').toColourspace('cmyk').jpeg().toBuffer()
    expect(topLeft(await decodePicture(grey))).toEqual([128, 128, 128, 255])
    expect(topLeft(await decodePicture(deep))).toEqual([128, 128, 128, 255])
    expect((await decodePicture(cmyk)).data).toHaveLength(20 * 30 * 4)
  })

  it('keeps transparency', async () => {
    const clear = await sharp({ create: { width: 3, height: 3, channels: 4, background: '#00ff0000' } })
      .png()
      .toBuffer()
    expect(topLeft(await decodePicture(clear))[3]).toBe(0)
  })

  it('cuts to another aspect around what draws the eye', async () => {
    const spot = await solid(20, 20, '#ff2010').png().toBuffer()
    const wide = await solid(120, 30, '#808080')
      .composite([{ input: spot, left: 95, top: 5 }])
      .png()
      .toBuffer()
    const { width, height, data } = await decodePicture(wide, { cover: { width: 30, height: 30 } })
    expect([width, height]).toEqual([30, 30])
    expect(data.filter((value, i) => i % 4 === 0 && value > 240).length).toBeGreaterThan(100)
  })

  it('turns a photo upright', async () => {
    const lying = await solid(40, 20, 'red').withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await decodePicture(lying)).toMatchObject({ width: 20, height: 40 })
  })

  it("takes an animation's first page", async () => {
    const pages = await Promise.all(
      ['#ff0000', '#0000ff'].map((colour) => solid(8, 8, colour).png().toBuffer()),
    )
    const gif = await sharp(pages, { join: { animated: true } })
      .gif()
      .toBuffer()
    const picture = await decodePicture(gif)
    expect(picture).toMatchObject({ width: 8, height: 8 })
    expect(topLeft(picture)).toEqual([255, 0, 0, 255])
  })

  it('shrinks within a size, and never enlarges for it', async () => {
    const bytes = await solid(400, 200, 'red').png().toBuffer()
    expect(await decodePicture(bytes, { within: { width: 100, height: 100 } })).toMatchObject({
      width: 100,
      height: 50,
    })
    expect(await decodePicture(bytes, { within: { width: 999, height: 999 } })).toMatchObject({
      width: 400,
      height: 200,
    })
  })

  it.each([
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a TIFF', () => solid(9, 9, 'red').tiff().toBuffer()],
    ['a page of HTML', () => Buffer.from('<!doctype html>')],
    ['no bytes', () => Buffer.alloc(0)],
    [
      'a PNG that was cut off',
      async () =>
        (
          await sharp(Buffer.alloc(30_000, 'noise?'), { raw: { width: 100, height: 100, channels: 3 } })
            .png()
            .toBuffer()
        ).subarray(0, 150),
    ],
    [
      'a PNG that claims more pixels than are decoded',
      async () => {
        const bytes = await solid(9, 9, 'red').png().toBuffer()
        bytes.writeUInt32BE(20_000, 16)
        bytes.writeUInt32BE(20_000, 20)
        return bytes
      },
    ],
  ])('refuses %s', async (_name, make) => {
    await expect(decodePicture(await make())).rejects.toMatchObject({
      name: 'EngineError',
      failure: 'picture-unreadable',
    })
  })
})

describe('seenSize', () => {
  it('is the size of a picture once it is upright', async () => {
    const turned = await solid(40, 30, '#ff0000').jpeg().withMetadata({ orientation: 6 }).toBuffer()
    await expect(seenSize(turned)).resolves.toEqual({ width: 30, height: 40 })
  })

  it('is not known of what is no picture', async () => {
    await expect(seenSize(Buffer.from('<svg/>'))).rejects.toMatchObject({ failure: 'picture-unreadable' })
  })
})

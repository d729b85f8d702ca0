import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { lookAt, readResult } from './pictures.ts'
import { aPicture } from './fixtures/a-run.ts'

describe('a picture before it is uploaded', () => {
  it('stands upright, as ComfyUI will load it', async () => {
    const lying = await sharp(await aPicture(40, 20))
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(lookAt(lying)).toMatchObject({ width: 20, height: 40, extension: 'jpeg' })
    const upright = await sharp(await aPicture(40, 20))
      .jpeg()
      .withMetadata({ orientation: 3 })
      .toBuffer()
    expect(lookAt(upright)).toMatchObject({ width: 40, height: 20 })
  })

  it('may show through only where its format can', async () => {
    expect(lookAt(await aPicture(8, 8)).mayShowThrough).toBe(false)
    expect(lookAt(await aPicture(8, 8, 4)).mayShowThrough).toBe(true)
    expect(
      lookAt(
        await sharp(await aPicture(8, 8))
          .jpeg()
          .toBuffer(),
      ).mayShowThrough,
    ).toBe(false)
  })

  it('is refused when it is none', () => {
    expect(() => lookAt(new TextEncoder().encode('<svg/>'))).toThrow(
      expect.objectContaining({ failure: 'picture-unreadable' }) as Error,
    )
  })
})

describe('a picture that a ComfyUI made', () => {
  it('keeps its pixels and loses what the ComfyUI wrote into it', async () => {
    const made = await sharp(await aPicture(8, 8))
      .withMetadata({ exif: { IFD0: { Make: 'secret path' } } })
      .png()
      .toBuffer()
    expect(made.includes('secret path')).toBe(true)
    const { bytes, width } = readResult(made, 'a boat')
    expect(width).toBe(8)
    expect(Buffer.from(bytes).includes('secret path')).toBe(false)
    const { comments } = await sharp(bytes).metadata()
    expect(comments).toEqual([{ keyword: 'parameters', text: 'a boat' }])
    expect(await sharp(bytes).raw().toBuffer()).toEqual(await sharp(made).raw().toBuffer())
  })

  it('that is none is the fault of the ComfyUI, not of who asked', () => {
    expect(() => readResult(new TextEncoder().encode('<html>'), '')).toThrow(
      expect.objectContaining({ failure: 'engine-crashed' }) as Error,
    )
  })
})

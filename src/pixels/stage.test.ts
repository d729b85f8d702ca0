import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { areaIn, middleOf } from './area.ts'
import { decodePicture } from './decode.ts'
import { pixelHandlers } from './handlers.ts'

const WRITING = { encoding: { format: 'png', quality: 100 }, notes: null, hasThumbnail: false } as const

type Colour = readonly [number, number, number, number]
const RED: Colour = [255, 0, 0, 255]
const BLUE: Colour = [0, 0, 255, 255]
const NOTHING: Colour = [0, 0, 0, 0]
const WHITE: Colour = [255, 255, 255, 255]
const BLACK: Colour = [0, 0, 0, 255]

/** A picture of halves, left and right. */
function halves(left: Colour, right: Colour, width = 8, height = 4): Promise<Buffer> {
  const data = Buffer.from(
    Array.from({ length: width * height }, (_, i) => (i % width < width / 2 ? left : right)).flat(),
  )
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}

async function at(bytes: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const { data, width } = await decodePicture(bytes)
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

const STAGING = { canvas: { width: 16, height: 8 }, place: { x: 4, y: 2, width: 8, height: 4 } }

describe('stage', () => {
  it('sets a picture into a larger canvas, and makes a hole of all that is new', async () => {
    const picture = await halves(RED, BLUE)
    const staged = await pixelHandlers.stage({ picture, mask: null, isOpaque: false, ...STAGING })
    for (const bytes of [staged.picture, staged.hole]) {
      expect(await sharp(bytes).metadata()).toMatchObject({
        format: 'png',
        width: 16,
        height: 8,
        channels: 4,
      })
    }
    expect(await at(staged.picture, 4, 2)).toEqual(RED)
    expect(await at(staged.picture, 11, 5)).toEqual(BLUE)
    expect(await at(staged.picture, 3, 2)).toEqual(NOTHING)
    expect(await at(staged.hole, 0, 0)).toEqual([255, 255, 255, 0])
    expect(await at(staged.hole, 5, 3)).toEqual(BLACK)
  })

  it('turns the white of a mask into a hole', async () => {
    const [picture, mask] = await Promise.all([halves(RED, RED), halves(WHITE, BLACK)])
    const whole = { canvas: { width: 8, height: 4 }, place: { x: 0, y: 0, width: 8, height: 4 } }
    const { hole } = await pixelHandlers.stage({ picture, mask, isOpaque: false, ...whole })
    expect(await at(hole, 0, 0)).toEqual([255, 255, 255, 0])
    expect(await at(hole, 7, 3)).toEqual(BLACK)
  })

  it('backs a picture with grey where that is wanted', async () => {
    const picture = await halves(RED, NOTHING)
    const staged = await pixelHandlers.stage({ picture, mask: null, isOpaque: true, ...STAGING })
    expect(await at(staged.picture, 0, 0)).toEqual([128, 128, 128, 255])
    expect(await at(staged.picture, 11, 5)).toEqual([128, 128, 128, 255])
    expect(await at(staged.picture, 4, 2)).toEqual(RED)
  })

  it('says when nothing of the picture itself is to be painted, and refuses a mask that marks nothing', async () => {
    const [picture, mask] = await Promise.all([halves(RED, BLUE), halves(BLACK, BLACK)])
    const whole = { canvas: { width: 8, height: 4 }, place: { x: 0, y: 0, width: 8, height: 4 } }
    const order = { picture, isOpaque: false, ...whole }
    expect(await pixelHandlers.stage({ ...order, mask: null })).toMatchObject({ isHoled: false })
    await expect(pixelHandlers.stage({ ...order, mask })).rejects.toMatchObject({
      failure: 'invalid-parameter',
    })
  })
})

describe('unstage', () => {
  it('cuts out what lies in its place, whatever size the canvas came back in', async () => {
    const painted = await halves(RED, BLUE, 32, 16)
    const made = await pixelHandlers.unstage({ painted, ...STAGING, ...WRITING })
    expect(made).toMatchObject({ width: 16, height: 8, contentType: 'image/png' })
    expect(await at(made.bytes, 0, 0)).toEqual(RED)
    expect(await at(made.bytes, 15, 7)).toEqual(BLUE)
  })

  it('cuts around the middle when the canvas came back in another shape', async () => {
    const made = await pixelHandlers.unstage({
      painted: await halves(RED, BLUE, 20, 20),
      ...STAGING,
      ...WRITING,
    })
    expect(made).toMatchObject({ width: 20, height: 10 })
  })

  it('scales to the size asked for', async () => {
    const painted = await halves(RED, BLUE, 16, 8)
    const size = { width: 3, height: 5 }
    expect(await pixelHandlers.unstage({ painted, size, ...STAGING, ...WRITING })).toMatchObject(size)
  })

  it('never reaches beyond the picture', () => {
    const staging = { canvas: { width: 1000, height: 1000 }, place: { x: 999, y: 0, width: 1, height: 1000 } }
    expect(areaIn({ width: 3, height: 3 }, staging)).toEqual({ x: 2, y: 0, width: 1, height: 3 })
    expect(middleOf({ width: 5, height: 1 }, { width: 1, height: 100 })).toMatchObject({
      width: 1,
      height: 1,
    })
  })
})

describe('restore', () => {
  it('leaves every pixel under the black of the mask exactly as it was', async () => {
    const [picture, mask, painted] = await Promise.all([
      halves(RED, RED, 96, 96),
      halves(WHITE, BLACK, 96, 96),
      halves(BLUE, BLUE, 96, 96),
    ])
    const whole = { canvas: { width: 96, height: 96 }, place: { x: 0, y: 0, width: 96, height: 96 } }
    const made = await pixelHandlers.restore({ picture, mask, painted, ...whole, ...WRITING })
    expect(await at(made.bytes, 10, 40)).toEqual(BLUE)
    expect(await at(made.bytes, 48, 40)).toEqual(RED)
    expect(await at(made.bytes, 95, 95)).toEqual(RED)
  })

  it('fills what can be seen through, without a mask', async () => {
    const [picture, painted] = await Promise.all([halves(RED, NOTHING), halves(BLUE, BLUE, 16, 8)])
    const made = await pixelHandlers.restore({ picture, mask: null, painted, ...STAGING, ...WRITING })
    expect(await at(made.bytes, 0, 0)).toEqual(RED)
    expect(await at(made.bytes, 7, 3)).toEqual(BLUE)
  })
})

describe('outlines', () => {
  it('are of the white of a mask, at the size asked for', async () => {
    const mask = await halves(WHITE, BLACK)
    const size = { width: 80, height: 40 }
    const [outline] = await pixelHandlers.outlines({ picture: mask, by: 'brightness', size })
    expect(outline).toEqual([
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 40 },
      { x: 0, y: 40 },
    ])
  })

  it('are of what can be seen through a picture', async () => {
    const picture = await halves(RED, NOTHING)
    const [outline] = await pixelHandlers.outlines({
      picture,
      by: 'transparency',
      size: { width: 8, height: 4 },
    })
    expect(outline![0]).toEqual({ x: 4, y: 0 })
  })

  it('of nothing are refused', async () => {
    const picture = await halves(RED, RED)
    const asked = { picture, by: 'transparency', size: { width: 8, height: 4 } } as const
    await expect(pixelHandlers.outlines(asked)).rejects.toMatchObject({ failure: 'invalid-parameter' })
  })
})

describe('sheet', () => {
  it('is of one grey', async () => {
    const made = await pixelHandlers.sheet({ size: { width: 4, height: 2 }, level: 238, ...WRITING })
    expect(made).toMatchObject({ width: 4, height: 2 })
    expect(await at(made.bytes, 3, 1)).toEqual([238, 238, 238, 255])
  })
})

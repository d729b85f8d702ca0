import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { encodePicture } from './encode.ts'
import { readPromptNote } from './notes.ts'

const canvas = (): Sharp => sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })

/** A PNG with a text block put behind its header. */
async function pngWith(keyword: string, text: string): Promise<Buffer> {
  const png = await canvas().png().toBuffer()
  const data = Buffer.from(`${keyword}\0${text}`, 'latin1')
  const chunk = Buffer.alloc(data.length + 12)
  chunk.writeUInt32BE(data.length)
  chunk.write('tEXt', 4, 'latin1')
  data.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** An EXIF block whose only field is a comment in UTF-16. */
const commented = (text: string): Buffer => {
  const words = Buffer.concat([Buffer.from('UNICODE\0'), Buffer.from(text, 'utf16le').swap16()])
  const head = Buffer.from('4d4d002a00000008000187690004000000010000001a00000000', 'hex')
  const inner = Buffer.alloc(18)
  inner.writeUInt16BE(1)
  inner.writeUInt16BE(0x9286, 2)
  inner.writeUInt16BE(7, 4)
  inner.writeUInt32BE(words.length, 6)
  inner.writeUInt32BE(head.length + inner.length, 10)
  return Buffer.concat([head, inner, words])
}

describe('readPromptNote', () => {
  it.each(['png', 'webp', 'jpeg'] as const)('finds the prompt that our own %s carries', async (format) => {
    const pixels = { width: 8, height: 8, data: new Uint8Array(256).fill(128) }
    const notes = { prompt: '灯塔 "at" <dusk> & dawn --ar 3:2', seed: 7, engine: 'painter/1' }
    const { bytes } = await encodePicture(pixels, {
      encoding: { format, quality: 90 },
      notes,
      hasThumbnail: false,
    })
    await expect(readPromptNote(bytes)).resolves.toBe(notes.prompt)
  })

  it.each([
    ['parameters', 'a fox\nNegative prompt: blurry\nSteps: 20, Sampler: Euler', 'a fox'],
    ['Description', 'a paper boat --v 6 Job ID: 0b1c', 'a paper boat --v 6'],
  ])(
    'reads what other generators write as %s, without what follows the prompt',
    async (keyword, text, prompt) => {
      await expect(readPromptNote(await pngWith(keyword, text))).resolves.toBe(prompt)
    },
  )

  it('reads a comment in EXIF', async () => {
    const bytes = await canvas().jpeg().toBuffer()
    const app1 = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), commented('a crane in fog')])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(app1.length + 2)
    const jpeg = Buffer.concat([
      bytes.subarray(0, 2),
      Buffer.from([0xff, 0xe1]),
      length,
      app1,
      bytes.subarray(2),
    ])
    await expect(readPromptNote(jpeg)).resolves.toBe('a crane in fog')
  })

  it('takes neither a graph of nodes nor a picture without words for a prompt', async () => {
    await expect(
      readPromptNote(await pngWith('prompt', '{"1":{"class_type":"KSampler"}}')),
    ).resolves.toBeNull()
    await expect(readPromptNote(await canvas().png().toBuffer())).resolves.toBeNull()
  })

  it('says so when it is no picture', async () => {
    await expect(readPromptNote(Buffer.from('<svg/>'))).rejects.toMatchObject({
      failure: 'picture-unreadable',
    })
  })
})

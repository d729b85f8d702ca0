import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sniffPicture, type PictureFormat } from './sniff.ts'

const red = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 30, b: 40, alpha: 0.5 } } })

const made: readonly [string, PictureFormat, () => Promise<Buffer>][] = [
  ['PNG', 'png', () => red(301, 77).png().toBuffer()],
  ['baseline JPEG', 'jpeg', () => red(301, 77).jpeg().toBuffer()],
  ['progressive JPEG', 'jpeg', () => red(301, 77).jpeg({ progressive: true }).toBuffer()],
  [
    'JPEG with EXIF before its frame',
    'jpeg',
    () =>
      red(301, 77)
        .withExif({ IFD0: { ImageDescription: 'x'.repeat(9_000) } })
        .jpeg()
        .toBuffer(),
  ],
  ['lossy WebP', 'webp', () => red(301, 77).removeAlpha().webp().toBuffer()],
  ['lossless WebP', 'webp', () => red(301, 77).webp({ lossless: true }).toBuffer()],
  ['extended WebP', 'webp', () => red(301, 77).webp().toBuffer()],
  ['GIF', 'gif', () => red(301, 77).gif().toBuffer()],
  ['AVIF', 'avif', () => red(301, 77).avif({ effort: 0 }).toBuffer()],
]

describe('sniffPicture', () => {
  it.each(made)('reads format and size of a %s', async (_name, format, make) => {
    expect(sniffPicture(await make())).toEqual({
      format,
      contentType: `image/${format}`,
      width: 301,
      height: 77,
    })
  })

  it.each(made)('never reads past the end of a cut %s', async (_name, _format, make) => {
    const bytes = await make()
    const lengths = Array.from({ length: Math.min(bytes.length, 600) }, (_, length) => length)
    const sizes = lengths
      .map((length) => sniffPicture(bytes.subarray(0, length)))
      .filter((size) => size !== null)
    expect(sizes.filter(({ width, height }) => width !== 301 || height !== 77)).toEqual([])
    expect(sniffPicture(bytes.subarray(0, 12))).toBeNull()
  })

  it('reads a picture that begins in the middle of a larger buffer', async () => {
    const png = await red(9, 5).png().toBuffer()
    const shifted = new Uint8Array(png.length + 7)
    shifted.set(png, 7)
    expect(sniffPicture(shifted.subarray(7))).toMatchObject({ width: 9, height: 5 })
  })

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['SVG behind an XML declaration', '<?xml version="1.0"?><svg width="9" height="9"/>'],
    ['HTML', '<!doctype html><html><body>not found</body></html>'],
    ['JSON', '{"error":"not found"}'],
    ['nothing', ''],
    ['a BMP', `BM${'\0'.repeat(60)}`],
    ['a PNG signature alone', '\x89PNG\r\n\x1a\n'],
    ['a JPEG whose segment has no length', `\xff\xd8\xff\xe0\0\0${'\0'.repeat(40)}`],
    ['an MP4', `\0\0\0\x18ftypisom${'\0'.repeat(60)}`],
    ['an AVIF whose boxes have no length', `\0\0\0\x18ftypavif${'\0'.repeat(60)}`],
  ])('refuses %s', (_name, text) => {
    expect(sniffPicture(Buffer.from(text, 'latin1'))).toBeNull()
  })

  it('refuses a picture of no width', async () => {
    const png = await red(9, 5).png().toBuffer()
    png.writeUInt32BE(0, 16)
    expect(sniffPicture(png)).toBeNull()
  })

  it('tells the size a bomb claims, so that the caller can refuse it', async () => {
    const png = await red(9, 5).png().toBuffer()
    png.writeUInt32BE(60_000, 16)
    png.writeUInt32BE(60_000, 20)
    expect(sniffPicture(png)).toMatchObject({ width: 60_000, height: 60_000 })
  })
})

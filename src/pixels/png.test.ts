import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { random } from '../engines/painter/random.ts'
import { encodeBand, encodePng, joinBands } from './png.ts'
import type { Pixels } from './pixels.ts'

/** A picture of noise over a slope: all filters have rows they suit. */
function grained(width: number, height: number, seed: number): Pixels {
  const next = random('png', seed)
  const data = Uint8Array.from({ length: width * height * 4 }, (_, i) => {
    const [x, y] = [(i >> 2) % width, Math.floor((i >> 2) / width)]
    if (i % 4 === 3) return 255
    return y % 3 === 0 ? (x * 3) % 256 : y % 3 === 1 ? next.whole(0, 255) : (x * 3 + next.whole(0, 3)) % 256
  })
  return { width, height, data }
}

const read = (bytes: Uint8Array) => sharp(bytes, { failOn: 'warning' }).ensureAlpha().raw().toBuffer()

describe('a PNG', () => {
  it.each([
    [1, 1],
    [3, 2],
    [257, 131],
    [1300, 40],
  ])('of %i×%i pixels reads back pixel by pixel', async (width, height) => {
    const picture = grained(width, height, width)
    const bytes = await read(encodePng(picture, null))
    expect(bytes.equals(picture.data)).toBe(true)
  })

  it('of a plain picture is small, however large the picture', () => {
    const plain = { width: 1000, height: 1000, data: new Uint8Array(4_000_000).fill(200) }
    expect(encodePng(plain, null).length).toBeLessThan(16_000)
  })

  it('carries XMP in any script', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/">纸船</x:xmpmeta>'
    const { xmpAsString } = await sharp(encodePng(grained(4, 4, 1), xmp)).metadata()
    expect(xmpAsString).toBe(xmp)
  })

  it('of bands is the picture of all their parts, row by row', async () => {
    const [left, right, below] = [grained(20, 300, 1), grained(33, 300, 2), grained(53, 170, 3)]
    const png = joinBands([encodeBand([left, right]), encodeBand([below])], null)
    const whole = await sharp({
      create: { width: 53, height: 470, channels: 4, background: '#000' },
    })
      .composite(
        [
          [left, 0, 0],
          [right, 20, 0],
          [below, 0, 300],
        ].map(([part, x, y]) => {
          const { data, width, height } = part as Pixels
          return {
            input: Buffer.from(data),
            raw: { width, height, channels: 4 as const },
            left: x as number,
            top: y as number,
          }
        }),
      )
      .raw()
      .toBuffer()
    expect((await read(png)).equals(whole)).toBe(true)
  })
})

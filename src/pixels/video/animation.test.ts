import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { EncodedPicture } from '../../engines/engine.ts'
import { sniffPicture } from '../sniff.ts'
import { openAnimation } from './animation.ts'

const SIZE = { width: 33, height: 20 }
const GREYS = [20, 120, 220]

async function animation(): Promise<EncodedPicture> {
  const opened = openAnimation(SIZE, 125)
  for (const grey of GREYS) await opened.add({ ...SIZE, data: new Uint8Array(33 * 20 * 4).fill(grey) })
  return opened.finish()
}

describe('openAnimation', () => {
  it('gives a WebP that every reader takes for what it is', async () => {
    const made = await animation()
    expect(made).toMatchObject({ contentType: 'image/webp', ...SIZE })
    expect(sniffPicture(made.bytes)).toMatchObject({ contentType: 'image/webp', ...SIZE })
    const { pages, delay, loop } = await sharp(made.bytes, { pages: -1 }).metadata()
    expect({ pages, delay, loop }).toEqual({ pages: 3, delay: [125, 125, 125], loop: 0 })
  })

  it('shows each page whole, in order', async () => {
    const { bytes } = await animation()
    for (const [page, grey] of GREYS.entries()) {
      const { channels } = await sharp(bytes, { page }).stats()
      expect(Math.abs(channels[0]!.mean - grey)).toBeLessThan(3)
    }
  })

  it('has a small copy of its first page', async () => {
    const { channels } = await sharp((await animation()).thumbnail).stats()
    expect(Math.abs(channels[0]!.mean - GREYS[0]!)).toBeLessThan(3)
  })
})

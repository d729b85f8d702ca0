import { describe, expect, it } from 'vitest'
import { openH264 } from './h264.ts'
import { i420Length } from './i420.ts'
import type { H264Track } from './mp4.ts'

const SIZE = { width: 64, height: 48 }

/** A square that wanders over a gradient. */
function frame(at: number) {
  const data = new Uint8Array(i420Length(SIZE)).fill(128)
  for (let y = 0; y < SIZE.height; y++) {
    for (let x = 0; x < SIZE.width; x++) {
      const isInside = Math.abs(x - at) < 8 && Math.abs(y - 24) < 8
      data[y * SIZE.width + x] = isInside ? 220 : 16 + x * 2 + y
    }
  }
  return { ...SIZE, data }
}

async function clip(frames: number): Promise<H264Track> {
  const encoder = await openH264(SIZE, 24)
  try {
    for (let i = 0; i < frames; i++) encoder.add(frame(i))
    return encoder.finish()
  } finally {
    encoder.close()
  }
}

const typeOf = (sample: Uint8Array): number => sample[4]! & 31

describe('openH264', () => {
  it('gives a picture for every picture, and one a second that needs no other', async () => {
    const { samples, size, rate } = await clip(50)
    expect({ size, rate }).toEqual({ size: SIZE, rate: 24 })
    expect(samples.map(typeOf)).toEqual(Array.from({ length: 50 }, (_, i) => (i % 24 === 0 ? 5 : 1)))
  })

  it('names a profile that every decoder knows', async () => {
    const { setup } = await clip(1)
    expect([...setup.subarray(0, 4)]).toEqual([1, 0x42, 0xc0, 31])
    // The parameters of the sequence say the same.
    expect([...setup.subarray(8, 12)]).toEqual([0x67, 0x42, 0xc0, 31])
  })

  it('gives equal bytes for equal pictures, whatever was encoded before', async () => {
    const once = await clip(30)
    await clip(7)
    expect(await clip(30)).toEqual(once)
  })

  it('can be let go before its end, and the next clip is as good as any', async () => {
    const once = await clip(10)
    const left = await openH264(SIZE, 24)
    left.add(frame(0))
    left.close()
    expect(await clip(10)).toEqual(once)
  })

  it('leaves nothing on the process that would hear its errors', async () => {
    await clip(1)
    const heard = [...process.listeners('uncaughtException'), ...process.listeners('unhandledRejection')]
    expect(heard.filter((listener) => String(listener).includes('throw'))).toEqual([])
  })
})

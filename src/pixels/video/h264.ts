import type { Size } from '../pixels.ts'
import type { I420 } from './i420.ts'
import { readMp4, type H264Track } from './mp4.ts'

const hme = await quietly(() => import('h264-mp4-encoder'))

/** An encoder at work on one clip. To be closed whatever happens. */
export interface H264Encoder {
  /** Adds the next picture, of the clip's size. */
  add(picture: I420): void
  /** The clip so far; nothing can be added behind it. */
  finish(): H264Track
  close(): void
}

/** Quantization of H.264, 10 to 51: below this grain costs more bytes and time than an eye can tell. */
const QUANTIZATION = 26

/** The encoder's quickest way of looking for motion: four times as quick as its best for a tenth more bytes. */
const QUICKEST = 10

/** Constrained baseline at level 3.1 (H.264 §A.2.1.1, table A-1): what it makes, said so that every decoder takes it. */
const PROFILE = [0x42, 0xc0, 31] as const

/** Where the description of a clip names profile and level: in its head, and again in the parameters it holds. */
const PROFILE_PLACES = [1, 9] as const

/**
 * Begins a clip. Both sides must be even. The encoder is WebAssembly that travels inside its module: it needs no file,
 * and equal pictures give equal bytes.
 */
export async function openH264({ width, height }: Size, rate: number): Promise<H264Encoder> {
  const encoder = await hme.default.createH264MP4Encoder()
  Object.assign(encoder, {
    width,
    height,
    frameRate: rate,
    speed: QUICKEST,
    quantizationParameter: QUANTIZATION,
    // A key picture each second: players can seek to it.
    groupOfPictures: rate,
  })
  encoder.initialize()
  let isDone = false
  // It may not be let go before it has written its end.
  const end = () => {
    if (!isDone) encoder.finalize()
    isDone = true
  }
  return {
    add: ({ data }) => encoder.addFrameYuv(data),
    finish() {
      end()
      const track = readMp4(encoder.FS.readFile(encoder.outputFilename))
      if (!track) throw new Error('the encoder wrote no readable clip')
      const setup = new Uint8Array(track.setup)
      for (const place of PROFILE_PLACES) setup.set(PROFILE, place)
      return { ...track, size: { width, height }, rate, setup }
    },
    close() {
      end()
      encoder.delete()
    },
  }
}

/** Loads a module without what it hangs on the process: this one would print itself, a megabyte, with every error. */
async function quietly<M>(load: () => Promise<M>): Promise<M> {
  const events = ['uncaughtException', 'unhandledRejection'] as const
  const before = new Set(events.flatMap((event) => process.listeners(event)))
  const loaded = await load()
  for (const event of events) {
    for (const listener of process.listeners(event)) {
      if (!before.has(listener)) process.off(event, listener)
    }
  }
  return loaded
}

/** The painter's jobs for clips in a worker: film, clip, cover. */
import { encodePicture, type Writing } from '../../../pixels/encode.ts'
import type { Offset, Size } from '../../../pixels/pixels.ts'
import type { HandlerContext } from '../../../pixels/serve.ts'
import { openAnimation } from '../../../pixels/video/animation.ts'
import { openH264 } from '../../../pixels/video/h264.ts'
import { i420Length, layI420, pixelsOfI420, shrunkI420, type I420 } from '../../../pixels/video/i420.ts'
import { readMp4, writeMp4, type H264Track } from '../../../pixels/video/mp4.ts'
import { EngineError, type EncodedPicture } from '../../engine.ts'
import { RATE } from './clip-memo.ts'
import { Projector, type Film, type Take } from './film.ts'
import { filmOf, type FilmOptions, type Still } from './still.ts'

/** Frames of a cover at the most, and how many frames of the clips lie between two of it at the least. */
const MOST_PAGES = 90
const LEAST_STEP = 3

/** A still, and the frames that its film is for. */
export interface ExposeOrder extends Pick<FilmOptions, 'size' | 'isFlat'> {
  readonly still: Still
}

/** A take, and its frames. */
export interface TimedTake extends Take {
  readonly frames: number
}

/** All takes of a clip, of which the last is to be shot. */
export interface ShootOrder extends Writing {
  readonly takes: readonly TimedTake[]
  /** Pixels of a frame; both sides even. */
  readonly size: Size
  /** The clip of all takes but the last; null where that is the first. */
  readonly before: Uint8Array | null
  /** Pixels of the clip on a cover; both sides even. */
  readonly cell: Size
}

/** A clip that was shot. */
export interface Footage {
  readonly bytes: Uint8Array
  /** Its first frame; null for one that goes on from another. */
  readonly poster: EncodedPicture | null
  /** What the cover shows of it. */
  readonly pages: readonly I420[]
}

/** The pages of one, two or four clips of one length. */
export interface CoverOrder {
  readonly clips: readonly (readonly I420[])[]
  /** Frames of each clip. */
  readonly frames: number
}

/** What a worker of the painter can do for clips. */
export const clipHandlers = {
  /** The film of a still, painted once for all clips that show it. */
  expose({ still, ...options }: ExposeOrder, context: HandlerContext): Promise<Film> {
    const pause = async (share: number) => {
      context.progress(share)
      await context.pause()
    }
    return filmOf(still, { ...options, pause })
  },

  /** A clip as MP4: one take or, behind the clip before it, one more. */
  async shoot(order: ShootOrder, context: HandlerContext): Promise<Footage> {
    const { size, takes, before, cell, ...writing } = order
    const projector = new Projector(size)
    const encoder = await openH264(size, RATE)
    try {
      const pages: I420[] = []
      let first: I420 | null = null
      for (const { take, share, isNew, page } of momentsOf(takes)) {
        if (!isNew && !page) continue
        const frame = projector.moment(take, share)
        first ??= frame
        if (page) pages.push(shrunkI420(frame, cell))
        if (isNew) encoder.add(frame)
        context.progress(pages.length / pagesOf(takes))
        await context.pause()
      }
      const track = encoder.finish()
      const bytes = writeMp4(before ? behind(before, track) : track)
      const poster = first && !before ? await encodePicture(pixelsOfI420(first), writing) : null
      return { bytes, poster, pages }
    } finally {
      encoder.close()
    }
  },

  /** All clips side by side in small, from their first frame to their last, as animated WebP. */
  async cover({ clips, frames }: CoverOrder, context: HandlerContext): Promise<EncodedPicture> {
    const [cell] = clips[0] ?? []
    if (!cell) throw new Error('a cover needs clips')
    const columns = Math.min(2, clips.length)
    const size = { width: cell.width * columns, height: cell.height * Math.ceil(clips.length / columns) }
    const animation = openAnimation(size, Math.round((1000 * stepOf(frames)) / RATE))
    for (const at of clips[0]?.keys() ?? []) {
      const page = { ...size, data: new Uint8Array(i420Length(size)) }
      for (const [i, clip] of clips.entries()) {
        const small = clip[at]
        if (small) layI420(small, page, cornerOf(i, columns, cell))
      }
      await animation.add(pixelsOfI420(page))
      await context.pause()
    }
    return animation.finish()
  },
}

const cornerOf = (index: number, columns: number, { width, height }: Size): Offset => ({
  x: (index % columns) * width,
  y: Math.floor(index / columns) * height,
})

interface ClipMoment {
  readonly take: Take
  readonly share: number
  /** Whether it is in the last take. */
  readonly isNew: boolean
  /** Whether it is on the cover. */
  readonly page: boolean
}

/** The moments of a clip: a take that goes on from another leaves out its first, which was shown. */
function momentsOf(takes: readonly TimedTake[]): readonly ClipMoment[] {
  const step = stepOf(framesOf(takes))
  return takes
    .flatMap((take, i) => {
      const isNew = i === takes.length - 1
      const shareOf = (frame: number) => (i > 0 ? (frame + 1) / take.frames : frame / (take.frames - 1))
      return Array.from({ length: take.frames }, (_, frame) => ({ take, isNew, share: shareOf(frame) }))
    })
    .map((moment, i) => ({ ...moment, page: i % step === 0 }))
}

const framesOf = (takes: readonly TimedTake[]): number => takes.reduce((sum, { frames }) => sum + frames, 0)

const pagesOf = (takes: readonly TimedTake[]): number => Math.ceil(framesOf(takes) / stepOf(framesOf(takes)))

/** Frames of a clip from one page of its cover to the next. */
const stepOf = (frames: number): number => Math.max(LEAST_STEP, Math.ceil(frames / MOST_PAGES))

/** One clip behind another: the pictures of both as they are. */
function behind(before: Uint8Array, next: H264Track): H264Track {
  const first = readMp4(before)
  if (!first || !Buffer.from(first.setup).equals(next.setup)) {
    throw new EngineError(
      'engine-refused',
      'The clip was encoded in another way: nothing can be put behind it.',
    )
  }
  return { ...first, samples: [...first.samples, ...next.samples] }
}

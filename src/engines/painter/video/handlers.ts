/** The painter's jobs for clips in a worker: first frame, clip, cover. */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { encodePicture, type Writing } from '../../../pixels/encode.ts'
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import type { HandlerContext } from '../../../pixels/serve.ts'
import { openAnimation } from '../../../pixels/video/animation.ts'
import { openH264 } from '../../../pixels/video/h264.ts'
import { readMp4, writeMp4, type H264Track } from '../../../pixels/video/mp4.ts'
import { EngineError, type EncodedPicture } from '../../engine.ts'
import { RATE, type Shot } from './clip-memo.ts'
import { drawFilm, drawMoment, sightOf, type Film, type Take } from './film.ts'
import { LIVELINESS } from './movement.ts'
import { shelvedFilm } from './film-shelf.ts'
import { filmOf, type FilmOptions, type Still } from './still.ts'

/** The share of a clip's work that is done when its film is painted. */
const PAINTED = 0.2

/** Frames of a cover at the most, and how many frames of the clips lie between two of it at the least. */
const MOST_PAGES = 90
const LEAST_STEP = 3

/** The first frame of a still. */
export interface PosterOrder extends Writing {
  readonly still: Still
  readonly size: Size
}

/** A shot, and the stills it means by their index. */
export interface ShootOrder {
  readonly stills: readonly Still[]
  readonly shot: Shot
  /** Pixels of a frame; both sides even. */
  readonly size: Size
  /** The clip it goes on from. */
  readonly before: Uint8Array | null
}

/** Clips, and the stills they mean by their index. */
export interface CoverOrder {
  readonly stills: readonly Still[]
  /** One, two or four clips of one length. */
  readonly clips: readonly (readonly Shot[])[]
  /** Pixels of each clip on the cover. */
  readonly cell: Size
}

/** What a worker of the painter can do for clips. */
export const clipHandlers = {
  /** The first frame of every clip of a still. */
  async poster({ still, size, ...writing }: PosterOrder, context: HandlerContext): Promise<EncodedPicture> {
    const film = await filmOf(still, { size, isFlat: true, pause: async () => context.pause() })
    const sheet = openSheet(size)
    drawFilm(sheet.context, film, sightOf(size))
    return encodePicture(sheet.pixels(), writing)
  },

  /** A clip as MP4: one shot or, behind the clip before it, one more. */
  async shoot({ stills, shot, size, before }: ShootOrder, context: HandlerContext): Promise<Uint8Array> {
    const pause = async (share: number) => {
      context.progress(share * PAINTED)
      await context.pause()
    }
    const take = await takeOf(openShelf(stills, { size, pause }), shot)
    const sheet = openSheet(size)
    const encoder = await openH264(size, RATE)
    try {
      for (const [i, share] of sharesOf(shot, before !== null).entries()) {
        drawMoment(sheet.context, take, { share, size })
        encoder.add(sheet.pixels())
        context.progress(PAINTED + ((1 - PAINTED) * (i + 1)) / shot.frames)
        await context.pause()
      }
      return writeMp4(before ? behind(before, encoder.finish()) : encoder.finish())
    } finally {
      encoder.close()
    }
  },

  /** All clips side by side in small, from their first frame to their last, as animated WebP. */
  async cover({ stills, clips, cell }: CoverOrder, context: HandlerContext): Promise<EncodedPicture> {
    const shelf = openShelf(stills, { size: cell, pause: async () => context.pause() })
    const takes = await Promise.all(
      clips.map((shots) => Promise.all(shots.map((shot) => takeOf(shelf, shot)))),
    )
    const moments = momentsOf(clips[0] ?? [])
    const step = Math.max(LEAST_STEP, Math.ceil(moments.length / MOST_PAGES))
    const pages = moments.filter((_, i) => i % step === 0)
    const columns = Math.min(2, clips.length)
    const size = { width: cell.width * columns, height: cell.height * Math.ceil(clips.length / columns) }
    const sheet = openSheet(size)
    const animation = openAnimation(size, Math.round((1000 * step) / RATE))
    for (const { shot, share } of pages) {
      for (const [i, clip] of takes.entries()) {
        const take = clip[shot]
        sheet.context.save()
        sheet.context.translate((i % columns) * cell.width, Math.floor(i / columns) * cell.height)
        if (take) drawMoment(sheet.context, take, { share, size: cell })
        sheet.context.restore()
      }
      await animation.add(sheet.pixels())
      await context.pause()
    }
    return animation.finish()
  },
}

/** A canvas to draw frame after frame on. */
function openSheet({ width, height }: Size): { readonly context: SKRSContext2D; pixels(): Pixels } {
  const context = createCanvas(width, height).getContext('2d')
  return {
    context,
    pixels() {
      const { data } = context.getImageData(0, 0, width, height)
      return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
    },
  }
}

/** The films of stills, each made when it is first asked for. */
type Shelf = (still: number, isFlat: boolean) => Promise<Film>

function openShelf(stills: readonly Still[], options: Omit<FilmOptions, 'isFlat'>): Shelf {
  return (index, isFlat) => {
    const still = stills[index]
    if (!still) throw new Error('a shot means a still that is not there')
    return shelvedFilm(still, { ...options, isFlat })
  }
}

async function takeOf(shelf: Shelf, { still, landing, track, motion, seed }: Shot): Promise<Take> {
  const film = await shelf(still, false)
  const life = { ...LIVELINESS[motion], seed }
  return { film, landing: landing === null ? null : await shelf(landing, true), track, life }
}

/** When the frames of a shot are taken: one that goes on from another leaves out its first moment, which was shown. */
function sharesOf({ frames }: Shot, goesOn: boolean): number[] {
  return Array.from({ length: frames }, (_, i) => (goesOn ? (i + 1) / frames : i / (frames - 1)))
}

function momentsOf(shots: readonly Shot[]): { readonly shot: number; readonly share: number }[] {
  return shots.flatMap((shot, i) => sharesOf(shot, i > 0).map((share) => ({ shot: i, share })))
}

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

/** Clips by many hands: each shot by a worker, with honest progress and a cover of them all. */
import type { Size } from '../../../pixels/pixels.ts'
import { sizeOf } from '../../../prompt/aspect.ts'
import type { EncodedClip, EncodedPicture } from '../../engine.ts'
import type { Run } from '../studio.ts'
import type { Work } from '../work.ts'
import { clipMemoOf, RATE, type ClipMemo, type Shot } from './clip-memo.ts'
import { stillOf } from './sources.ts'
import type { Still } from './still.ts'

/** Clips of which all shots but the last are shot. */
export interface Shooting extends Pick<ClipMemo, 'stills' | 'clips'> {
  /** Pixels of a frame. */
  readonly size: Size
  /** The first frame of all of them. */
  readonly poster: EncodedPicture
  /** The clip that all of them go on from. */
  readonly before: Uint8Array | null
}

/** A square clip of 480 lines beside a square picture of a grid: 624 and 1024 pixels (Midjourney docs, "Video"). */
const CLIP_SHARE = (624 / 1024) ** 2
const MOST_CLIP_PIXELS = 624 * 624

/** The share of the work that is done when the first frame is. */
const BEGUN = 0.04

/** What a cover costs, in frames of a clip. */
const COVER_FRAMES = 40

/** Pixels of a frame of 480 lines, and of a cover, where pictures of a grid have so many. */
export const clipPixels = (cellPixels: number): number => Math.min(MOST_CLIP_PIXELS, cellPixels * CLIP_SHARE)

/** Shoots the last shot of each clip, on as many workers as are free, and makes the cover. */
export async function shoot(run: Run, { stills, clips, size, poster, before }: Shooting): Promise<Work> {
  const { studio, signal } = run
  run.tell(BEGUN, poster)
  const read = await Promise.all(stills.map((still) => stillOf(run, still)))
  const tell = progressOf(run, clips)
  const made = clips.map(async (shots, i): Promise<EncodedClip> => {
    const order = { stills: read, shot: lastOf(shots), size, before }
    const bytes = await studio.pool.run('shoot', order, { signal, onProgress: (share) => tell(i, share) })
    const seconds = shots.reduce((sum, { frames }) => sum + frames, 0) / RATE
    return { bytes, contentType: 'video/mp4', ...size, seconds, poster }
  })
  const [grid, ...done] = await Promise.all([cover(run, { stills: read, clips, size }), ...made])
  return {
    grid,
    cells: done.map((clip) => clip.poster),
    clips: done,
    recipes: null,
    memo: clipMemoOf({ stills, clips }),
  }
}

interface CoverAsk extends Pick<Shooting, 'clips' | 'size'> {
  readonly stills: readonly Still[]
}

function cover({ studio, signal }: Run, { stills, clips, size }: CoverAsk): Promise<EncodedPicture> {
  const cell = sizeOf(size, clipPixels(studio.cellPixels) / clips.length, 2)
  return studio.pool.run('cover', { stills, clips, cell }, { signal })
}

/** Tells the share of all frames that are encoded whenever that of a clip has grown; the cover comes last. */
function progressOf(run: Run, clips: Shooting['clips']): (clip: number, share: number) => void {
  const shares = clips.map(() => 0)
  const frames = clips.map((shots) => lastOf(shots).frames)
  const all = frames.reduce((sum, count) => sum + count, COVER_FRAMES)
  return (clip, share) => {
    shares[clip] = share
    const done = frames.reduce((sum, count, i) => sum + count * (shares[i] ?? 0), 0)
    run.tell(BEGUN + ((1 - BEGUN) * done) / all)
  }
}

function lastOf(shots: readonly Shot[]): Shot {
  const last = shots.at(-1)
  if (!last) throw new Error('a clip has a shot')
  return last
}

/** Clips by many hands: films painted once, each clip shot by a worker, with honest progress and a cover of them all. */
import type { Size } from '../../../pixels/pixels.ts'
import { sizeOf } from '../../../prompt/aspect.ts'
import type { EncodedClip, EncodedPicture } from '../../engine.ts'
import { writingOf, type Run } from '../studio.ts'
import type { Work } from '../work.ts'
import { clipMemoOf, RATE, type ClipMemo, type Shot } from './clip-memo.ts'
import type { Film } from './film.ts'
import type { Footage, TimedTake } from './handlers.ts'
import { LIVELINESS } from './movement.ts'
import { stillOf } from './sources.ts'

/** Clips of which all shots but the last are shot. */
export interface Shooting extends Pick<ClipMemo, 'stills' | 'clips'> {
  /** Pixels of a frame. */
  readonly size: Size
  /** The clip that all of them go on from, and its first frame; null where they begin. */
  readonly before: { readonly bytes: Uint8Array; readonly poster: EncodedPicture } | null
}

/** A square clip of 480 lines beside a square picture of a grid: 624 and 1024 pixels (Midjourney docs, "Video"). */
const CLIP_SHARE = (624 / 1024) ** 2
const MOST_CLIP_PIXELS = 624 * 624

/** Shares of the work that are done when it has begun, when the films are painted, and when the clips are shot. */
const BEGUN = 0.04
const PAINTED = 0.2
const SHOT = 0.94

/** Pixels of a frame of 480 lines, and of a cover, where pictures of a grid have so many. */
export const clipPixels = (cellPixels: number): number => Math.min(MOST_CLIP_PIXELS, cellPixels * CLIP_SHARE)

/** Shoots the last shot of each clip, on as many workers as are free, and makes the cover. */
export async function shoot(run: Run, shooting: Shooting): Promise<Work> {
  const { stills, clips, size, before } = shooting
  run.tell(BEGUN)
  const filmAt = await expose(run, shooting)
  const footage = await shootAll(run, shooting, filmAt)
  const frames = framesOf(clips[0] ?? [])
  const order = { clips: footage.map(({ pages }) => pages), frames }
  const grid = await run.studio.pool.run('cover', order, { signal: run.signal })
  const made = footage.map(({ bytes, poster }, i): EncodedClip => {
    const first = poster ?? before?.poster
    if (!first) throw new Error('a clip that begins has a first frame')
    const seconds = framesOf(clips[i] ?? []) / RATE
    return { bytes, contentType: 'video/mp4', ...size, seconds, poster: first }
  })
  return {
    grid,
    cells: made.map(({ poster }) => poster),
    clips: made,
    recipes: null,
    memo: clipMemoOf({ stills, clips }),
  }
}

const framesOf = (shots: readonly Shot[]): number => shots.reduce((sum, { frames }) => sum + frames, 0)

/** The film of a still; those that are only ended on are in one pane. */
type Films = (still: number, isFlat: boolean) => Film

/** Paints the films of all shots, each once. */
async function expose(run: Run, { stills, clips, size }: Shooting): Promise<Films> {
  const { studio, signal } = run
  const films = new Map<string, Film>()
  const wanted = wantedOf(clips.flat())
  const tell = progressOf(run, { from: BEGUN, to: PAINTED, count: wanted.length })
  const exposures = wanted.map(async ({ still: index, isFlat }, i) => {
    const remembered = stills[index]
    if (!remembered) throw new Error('a shot means a still that is not there')
    const order = { still: await stillOf(run, remembered), size, isFlat }
    const onProgress = (share: number) => tell(i, share)
    films.set(`${index} ${isFlat}`, await studio.pool.run('expose', order, { signal, onProgress }))
  })
  await Promise.all(exposures)
  return (still, isFlat) => {
    const film = films.get(`${still} ${isFlat}`)
    if (!film) throw new Error('a shot means a film that was not painted')
    return film
  }
}

interface Wanted {
  readonly still: number
  readonly isFlat: boolean
}

function wantedOf(shots: readonly Shot[]): readonly Wanted[] {
  const all = shots.flatMap(({ still, landing }): Wanted[] => [
    { still, isFlat: false },
    ...(landing === null ? [] : [{ still: landing, isFlat: true }]),
  ])
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

function shootAll(run: Run, { clips, size, before }: Shooting, filmAt: Films): Promise<Footage[]> {
  const { studio, signal } = run
  const cell = sizeOf(size, clipPixels(studio.cellPixels) / clips.length, 2)
  const tell = progressOf(run, { from: PAINTED, to: SHOT, count: clips.length })
  const shots = clips.map((own, i) => {
    const takes = own.map((shot) => takeOf(shot, filmAt))
    const order = { takes, size, cell, before: before?.bytes ?? null, ...writingOf(run) }
    return studio.pool.run('shoot', order, { signal, onProgress: (share) => tell(i, share) })
  })
  return Promise.all(shots)
}

function takeOf({ still, landing, track, wind, motion, seed, frames }: Shot, filmAt: Films): TimedTake {
  const life = { ...LIVELINESS[motion], seed, wind }
  return {
    film: filmAt(still, false),
    landing: landing === null ? null : filmAt(landing, true),
    track,
    life,
    frames,
  }
}

interface Stretch {
  /** Shares of all work that are done before and behind it. */
  readonly from: number
  readonly to: number
  /** Jobs in it. */
  readonly count: number
}

/** Tells the share of all work that is done whenever that of a job has grown. */
function progressOf(run: Run, { from, to, count }: Stretch): (job: number, share: number) => void {
  const shares = Array.from({ length: count }, () => 0)
  return (job, share) => {
    shares[job] = share
    run.tell(from + ((to - from) * shares.reduce((sum, one) => sum + one, 0)) / count)
  }
}

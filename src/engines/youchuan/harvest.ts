/** Brings home what a finished job made: its links expire. */
import { sniffPicture } from '../../pixels/sniff.ts'
import { measureMp4 } from '../../pixels/video/mp4.ts'
import { EngineError, type EncodedClip, type EncodedPicture, type EngineEvent } from '../engine.ts'
import type { Desk } from './desk.ts'
import type { TobJob } from './job.ts'
import type { YouchuanMemo } from './memo.ts'

type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>

/** Shown as `properties.engine`. */
export const ENGINE = 'youchuan/1'

/** Fetches of everything before it counts as lost: links are told before their files are everywhere. */
const FETCHES = 6
const FIRST_PAUSE_MS = 500

/** What pictures are kept as. */
const KEPT = new Set(['image/png', 'image/webp', 'image/jpeg'])

/** Seconds of a clip whose file does not say (Midjourney docs, "Video"). */
const USUAL_SECONDS = 5

const CELLS = 4

export interface Harvest extends Desk {
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
}

/** The end of a good run. Throws `EngineError` when what was made cannot be had. */
export async function harvest(job: TobJob, facts: Harvest): Promise<Succeeded> {
  const { operation } = facts.job
  const isClips = operation.name === 'animate' || operation.name === 'extend'
  const isSingle = operation.name === 'upscale'
  if (job.urls.length === 0) throw without(isClips ? 'clip' : 'picture')
  const memo: YouchuanMemo = { app: facts.app, job: job.id, place: isSingle ? 0 : null }
  const gathered = await insistently(facts, () =>
    isClips ? clipsOf(job.urls, facts) : picturesOf(isSingle ? job.urls.slice(0, 1) : job.urls, facts),
  )
  return { kind: 'succeeded', ...gathered, engine: ENGINE, memo }
}

/** Tries again while links lead nowhere yet. */
async function insistently<T>({ pause, signal }: Harvest, gather: () => Promise<T>): Promise<T> {
  for (let fetches = 1; ; fetches += 1) {
    try {
      return await gather()
    } catch (error) {
      const isLost = error instanceof EngineError && error.failure === 'picture-unreadable'
      if (!isLost || fetches === FETCHES) throw error
      await pause(FIRST_PAUSE_MS * 2 ** (fetches - 1), signal)
    }
  }
}

/** Four pictures are cells; one alone, where four were wanted, is their grid. */
async function picturesOf(urls: readonly string[], facts: Harvest): Promise<Pick<Succeeded, 'images'>> {
  const all = await Promise.all(
    urls.slice(0, CELLS).map(async (url) => {
      const bytes = await facts.read({ kind: 'url', url }, facts.signal, 'result')
      return keepable(bytes, facts)
    }),
  )
  const [grid] = all
  const isGrid = facts.job.operation.name !== 'upscale' && all.length < CELLS && grid !== undefined
  return { images: isGrid ? { grid } : { cells: all } }
}

async function clipsOf(
  urls: readonly string[],
  facts: Harvest,
): Promise<Pick<Succeeded, 'images' | 'clips'>> {
  const poster = await posterOf(facts)
  const clips = await Promise.all(urls.map((url) => clipOf(url, poster, facts)))
  return { images: { cells: clips.map((clip) => clip.poster) }, clips }
}

async function clipOf(url: string, poster: EncodedPicture, { read, signal }: Harvest): Promise<EncodedClip> {
  const bytes = await read({ kind: 'url', url }, signal, 'clip')
  if (sniffPicture(bytes)) throw without('clip')
  const { width, height } = poster
  const usual = { width, height, seconds: USUAL_SECONDS }
  return { bytes, contentType: 'video/mp4', ...usual, ...measureMp4(bytes), poster }
}

/** What a clip begins with: the picture that it was made of. */
async function posterOf(facts: Harvest): Promise<EncodedPicture> {
  const { job, read, signal } = facts
  const { operation, parent, images } = job
  const index = 'index' in operation ? operation.index : 1
  const source = parent?.images[index - 1] ?? images[0]
  if (!source) throw new EngineError('parent-lost', 'The picture that this clip begins with is gone.')
  return keepable(await read(source, signal), facts)
}

/** Bytes as a picture that can be kept; in another format than it came, where that is none of ours. */
export async function keepable(bytes: Uint8Array, { pool, signal }: Desk): Promise<EncodedPicture> {
  const { contentType = '', width = 0, height = 0 } = sniffPicture(bytes) ?? {}
  if (KEPT.has(contentType)) return { bytes, contentType, width, height }
  const writing = { encoding: { format: 'png', quality: 100 }, notes: null, hasThumbnail: true } as const
  return pool.run('encode', { picture: bytes, ...writing }, { signal })
}

const without = (what: string): EngineError =>
  new EngineError('picture-unreadable', `The platform finished this task without a ${what}.`)

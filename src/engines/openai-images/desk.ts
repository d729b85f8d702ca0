/** What an operation is carried out with. */
import type { Writing } from '../../pixels/encode.ts'
import type { PixelHandlers } from '../../pixels/handlers.ts'
import type { PixelPool } from '../../pixels/pool.ts'
import { sniffPicture } from '../../pixels/sniff.ts'
import type { Size } from '../../pixels/pixels.ts'
import {
  EngineError,
  type EncodedPicture,
  type EngineContext,
  type EngineEvent,
  type Job,
} from '../engine.ts'
import type { Api } from './api.ts'
import type { OpenAiImagesOptions } from './options.ts'
import type { ProfileRow } from './profiles.ts'
import type { Sizes } from './sizes.ts'

export type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>

/** What an operation gives, without what is the same for all. */
export type Gathered = Pick<Succeeded, 'images' | 'texts' | 'details'>

/** What a run may tell before it ends. */
export interface Telling {
  /** An unfinished picture. */
  partial(bytes: Uint8Array): void
}

export interface Desk {
  readonly job: Job
  readonly api: Api
  readonly options: OpenAiImagesOptions
  readonly row: ProfileRow
  readonly sizes: Sizes
  readonly pool: PixelPool<PixelHandlers>
  readonly read: EngineContext['read']
  readonly signal: AbortSignal
  readonly telling: Telling
  /** Name and model, for `properties.engine`. */
  readonly engine: string
}

/** What pictures are kept as, and sent as. */
const KEPT = new Set(['image/png', 'image/jpeg', 'image/webp'])

/** How results are written: without loss, and with what they are of. */
export const writingOf = ({ job, engine }: Desk): Writing => ({
  encoding: { format: 'png', quality: 100 },
  notes: { prompt: job.finalPrompt, seed: job.seed, engine },
  hasThumbnail: true,
})

/** A picture of the job, as the server takes it. Throws `EngineError`. */
export async function sendable(desk: Desk, bytes: Uint8Array): Promise<Uint8Array> {
  const { contentType = '' } = sniffPicture(bytes) ?? {}
  // Servers of one's own read PNG and JPEG; what is neither, or no picture, is for the worker to say.
  const isTaken = contentType === 'image/png' || (contentType === 'image/jpeg' && desk.row.isOpaque)
  if (isTaken || (KEPT.has(contentType) && !desk.row.isOpaque)) return bytes
  const writing = { encoding: { format: 'png', quality: 100 }, notes: null, hasThumbnail: false } as const
  const { bytes: png } = await desk.pool.run(
    'encode',
    { picture: bytes, ...writing },
    { signal: desk.signal },
  )
  return png
}

/** The first of the job's own pictures. Throws `EngineError`. */
export async function firstPicture({ job, read, signal }: Desk): Promise<Uint8Array> {
  const [source] = job.images
  if (!source) throw new EngineError('invalid-parameter', 'This needs a picture; none came.')
  return read(source, signal)
}

/** The parent's picture of an index, counted from 1. Throws `EngineError` (`parent-lost`). */
export async function parentPicture({ job, read, signal }: Desk, index: number): Promise<Uint8Array> {
  const source = job.parent?.images[index - 1]
  if (!source) throw new EngineError('parent-lost', `The parent task has no picture ${index}.`)
  return read(source, signal)
}

/** Width and height of a picture, turned as it is seen. */
export const sizeOfPicture = ({ pool, signal }: Desk, picture: Uint8Array): Promise<Size> =>
  pool.run('size', { picture }, { signal })

/** The very bytes as a picture of a result. Throws `EngineError` (`picture-unreadable`). */
export function asPicture(bytes: Uint8Array): EncodedPicture {
  const { contentType = '', width = 0, height = 0 } = sniffPicture(bytes) ?? {}
  if (KEPT.has(contentType)) return { bytes, contentType, width, height }
  throw new EngineError('picture-unreadable', 'A picture of this task is no PNG, JPEG or WebP.')
}

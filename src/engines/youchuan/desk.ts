/** What a job's order is made with. */
import type { PixelHandlers } from '../../pixels/handlers.ts'
import type { Size } from '../../pixels/pixels.ts'
import type { PixelPool } from '../../pixels/pool.ts'
import { sniffPicture } from '../../pixels/sniff.ts'
import { EngineError, type EngineContext, type Job, type PictureSource } from '../engine.ts'
import { readMemo, sourceIn, type Source } from './memo.ts'

export interface Desk extends Pick<EngineContext, 'read' | 'linkOf'> {
  readonly job: Job
  readonly app: string
  readonly pool: PixelPool<PixelHandlers>
  readonly signal: AbortSignal
}

/**
 * A link that the platform can follow. A picture of ours is looked at first: a link that leads nowhere would cost a job.
 * Throws `EngineError`: `engine-refused` where there is no such link, or `picture-unreadable`.
 */
export async function linkTo(
  { linkOf, read, signal }: Pick<Desk, 'linkOf' | 'read' | 'signal'>,
  source: PictureSource,
): Promise<string> {
  if (source.kind === 'url') return linkOf?.(source) ?? source.url
  if (!sniffPicture(await read(source, signal))) {
    throw new EngineError('picture-unreadable', 'A picture of this task is no PNG, JPEG, WebP, GIF or AVIF.')
  }
  const link = linkOf?.(source)
  if (link) return link
  throw new EngineError(
    'engine-refused',
    'The platform takes pictures by their links only, and this server has no public address: send a link instead of ' +
      'an upload, or set ATELIER_PUBLIC_URL.',
  )
}

/** A link to the job's mask; null where the platform could not follow one. */
export function linkOfMask({ job, linkOf }: Pick<Desk, 'job' | 'linkOf'>): string | null {
  return job.mask ? (linkOf?.(job.mask) ?? null) : null
}

/** The job's own first picture. Throws `EngineError` (`invalid-parameter`). */
export function firstSource({ job }: Pick<Desk, 'job'>): PictureSource {
  const [source] = job.images
  if (source) return source
  throw new EngineError('invalid-parameter', 'This needs a picture; none came.')
}

/** The parent's picture or clip of an index, as the platform knows it. Throws `EngineError` (`parent-lost`). */
export function sourceOf({ job, app }: Pick<Desk, 'job' | 'app'>, index: number): Source {
  const memo = readMemo(job.parent, app)
  if (memo) return sourceIn(memo, index)
  throw new EngineError('parent-lost', 'This follow-up needs a task that the same application has made.')
}

/** The bytes of the parent's picture of an index. Throws `EngineError`. */
export async function parentPicture({ job, read, signal }: Desk, index: number): Promise<Uint8Array> {
  const source = job.parent?.images[index - 1]
  if (!source) throw new EngineError('parent-lost', `The parent task has no picture ${index}.`)
  return read(source, signal)
}

/** Width and height of a picture, turned as it is seen. */
export const sizeOfPicture = ({ pool, signal }: Desk, picture: Uint8Array): Promise<Size> =>
  pool.run('size', { picture }, { signal })

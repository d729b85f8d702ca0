import type { ClientTask } from '../../client/task.ts'
import type { EncodedPicture, EngineContext } from '../engine.ts'
import { fetchPicture } from './file.ts'

/** Longest time a preview may take: the task goes on meanwhile. Milliseconds. */
const PREVIEW_MS = 10_000

/** Fetches what a running task shows, once for each percent; null for nothing new. A preview that is lost is no loss. */
export function createPreviews(
  context: Pick<EngineContext, 'read'>,
  signal: AbortSignal,
): (task: ClientTask) => Promise<EncodedPicture | null> {
  let shown = 0
  return async ({ imageUrl, progress }) => {
    if (imageUrl === null || progress <= shown) return null
    shown = progress
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(PREVIEW_MS)])
    return fetchPicture(imageUrl, context, bounded).catch(() => null)
  }
}

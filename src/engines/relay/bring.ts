/** Pictures on their way to the upstream: read here, so that it need not reach our links, and sent as data URIs. */
import { sniffPicture } from '../../pixels/sniff.ts'
import { EngineError, type EngineContext, type Job, type PictureSource } from '../engine.ts'

/** Reads pictures as the bodies of submits carry them. */
export type Bring = (picture: PictureSource) => Promise<string>

/** Opens the reader of one run. It throws `EngineError` (`picture-unreadable`). */
export function createBring({ read }: Pick<EngineContext, 'read'>, signal: AbortSignal): Bring {
  return async (picture) => {
    const bytes = await read(picture, signal)
    const seen = sniffPicture(bytes)
    if (!seen)
      throw new EngineError('picture-unreadable', 'A picture of this task is none that an upstream takes.')
    return `data:${seen.contentType};base64,${Buffer.from(bytes).toString('base64')}`
  }
}

/** The job's own uploads: its pictures but the links at the head of its words and the one at the end of a clip. */
export function uploadsOf({ images, prompt, operation }: Job): readonly PictureSource[] {
  const hasEnd = 'end' in operation && operation.end === 'picture'
  return images.slice(0, images.length - prompt.images.length - (hasEnd ? 1 : 0))
}

/** Files of the upstream, read through the guard and held to what they are. */
import { sniffPicture } from '../../pixels/sniff.ts'
import { measureMp4 } from '../../pixels/video/mp4.ts'
import { EngineError, type EncodedClip, type EncodedPicture, type EngineContext } from '../engine.ts'

type Reading = Pick<EngineContext, 'read'>

/** What pictures are kept as. */
const KEPT = new Set(['image/png', 'image/webp', 'image/jpeg'])

/** Seconds of a clip whose file does not say (Midjourney docs, "Video"). */
const USUAL_SECONDS = 5

/** A picture of the upstream. Throws `EngineError` (`picture-unreadable`). */
export async function fetchPicture(
  url: string,
  { read }: Reading,
  signal: AbortSignal,
): Promise<EncodedPicture> {
  const bytes = await read({ kind: 'url', url }, signal, 'result')
  const picture = asPicture(bytes)
  if (picture) return picture
  throw new EngineError('picture-unreadable', "The upstream's picture is none of PNG, WebP and JPEG.")
}

/** Bytes as a picture that can be kept; null for any other. */
export function asPicture(bytes: Uint8Array): EncodedPicture | null {
  const seen = sniffPicture(bytes)
  if (!seen || !KEPT.has(seen.contentType)) return null
  const { contentType, width, height } = seen
  return { bytes, contentType, width, height }
}

/** A clip of the upstream with the picture it begins with: MP4, or an animation. Throws as `fetchPicture` does. */
export async function fetchClip(
  url: string,
  poster: EncodedPicture,
  { context: { read }, signal }: { readonly context: Reading; readonly signal: AbortSignal },
): Promise<EncodedClip> {
  const bytes = await read({ kind: 'url', url }, signal, 'clip')
  const { width, height } = poster
  const animation = sniffPicture(bytes)
  if (animation?.contentType === 'image/webp') {
    const measures = { width: animation.width, height: animation.height, seconds: secondsOfWebp(bytes) }
    return { bytes, contentType: 'image/webp', ...measures, poster }
  }
  if (animation) throw new EngineError('picture-unreadable', 'The upstream gave a picture for a clip.')
  return {
    bytes,
    contentType: 'video/mp4',
    width,
    height,
    seconds: USUAL_SECONDS,
    ...measureMp4(bytes),
    poster,
  }
}

/** Bytes of a chunk's name and length (WebP container specification). */
const CHUNK_HEAD = 8

/** How long an animated WebP plays once: the durations of its frames together. */
function secondsOfWebp(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let ms = 0
  for (let at = 12; at + CHUNK_HEAD <= bytes.length;) {
    const length = view.getUint32(at + 4, true)
    const isFrame = view.getUint32(at) === 0x414e4d46 // "ANMF"
    if (isFrame && at + CHUNK_HEAD + 16 <= bytes.length)
      ms += view.getUint32(at + CHUNK_HEAD + 12, true) & 0xffffff
    at += CHUNK_HEAD + length + (length % 2)
  }
  return ms > 0 ? ms / 1_000 : USUAL_SECONDS
}

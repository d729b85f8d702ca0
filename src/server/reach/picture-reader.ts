/**
 * Reads pictures for engines, from the blob store or through the guarded fetcher.
 * It knows links, limits and what a picture looks like; it must not know tasks.
 */
import type { BlobStore } from '../../blobs/blob-store.ts'
import type { Config } from '../../config/config.ts'
import { EngineError, type EngineContext, type ReadKind } from '../../engines/engine.ts'
import { sniffPicture } from '../../pixels/sniff.ts'
import { FILES_ROUTE } from '../../task/encode.ts'
import type { Fetcher } from './fetcher.ts'
import { portOf, showLink } from './link.ts'
import { ReachError } from './reach-error.ts'

/** Stores of files often call everything a stream of octets; the bytes decide in the end. */
const OCTETS = ['application/octet-stream', 'binary/octet-stream']

/** What each kind of reading takes. `megabytes` null: as the settings say. */
const KINDS: Readonly<Record<ReadKind, Limits>> = {
  picture: { megabytes: null, timeoutMs: 30_000, accept: ['image/', ...OCTETS] },
  // What an upstream made is paid for: a picture of 4096 lines must not be lost to a limit for strangers.
  result: { megabytes: 100, timeoutMs: 120_000, accept: ['image/', ...OCTETS] },
  clip: { megabytes: 300, timeoutMs: 300_000, accept: ['video/', 'image/', ...OCTETS] },
}

interface Limits {
  readonly megabytes: number | null
  /** Longest time a link may take. */
  readonly timeoutMs: number
  readonly accept: readonly string[]
}

/** The path of a link of ours. The 128 random bits of the name make it ours, whatever host name led here. */
const OWN_PATH = new RegExp(`${FILES_ROUTE}([\\w.-]*[0-9a-f]{32}\\.[a-z0-9]+)$`)

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

export interface PictureReaderContext {
  readonly blobs: Pick<BlobStore, 'bytes'>
  readonly fetcher: Pick<Fetcher, 'get'>
  readonly config: Pick<Config, 'port' | 'publicUrl' | 'pictureMegabytes' | 'pictureMegapixels'>
}

/** Opens the reader that engines are lent. */
export function openPictureReader({ blobs, fetcher, config }: PictureReaderContext): EngineContext['read'] {
  async function follow(url: string, signal: AbortSignal, wanted: ReadKind): Promise<Uint8Array> {
    const { megabytes, ...limits } = KINDS[wanted]
    const maxBytes = (megabytes ?? config.pictureMegabytes) * 1e6
    try {
      const { bytes } = await fetcher.get(url, { ...limits, maxBytes, signal })
      const objection = wanted === 'clip' && isClip(bytes) ? null : objectionTo(bytes, config)
      if (objection === null) return bytes
      throw unreadable(`${showLink(url)} ${objection}.`)
    } catch (error) {
      throw error instanceof ReachError ? unreadable(error.message, error) : error
    }
  }

  return async (picture, signal, wanted = 'picture') => {
    const name = picture.kind === 'blob' ? picture.name : ownName(picture.url)
    const bytes = name === null ? null : await blobs.bytes(name)
    if (bytes) return bytes
    if (picture.kind === 'blob') throw unreadable('A picture of this task is no longer stored.')
    if (isOurs(picture.url, config)) throw unreadable(`${showLink(picture.url)} is no longer stored here.`)
    return follow(picture.url, signal, wanted)
  }
}

const unreadable = (message: string, cause?: unknown): EngineError =>
  new EngineError('picture-unreadable', message, { cause })

/** What a picture's first bytes say against it; decoding belongs to the workers. */
function objectionTo(
  bytes: Uint8Array,
  { pictureMegapixels }: PictureReaderContext['config'],
): string | null {
  const seen = sniffPicture(bytes)
  if (!seen) return 'is not a picture; wanted PNG, JPEG, WebP, GIF or AVIF'
  const { width, height } = seen
  if (width * height <= pictureMegapixels * 1e6) return null
  return `is ${width}×${height}; at most ${pictureMegapixels} megapixels are taken`
}

/** Whether the bytes begin as MP4 (ISO 14496-12, 4.3) or WebM (RFC 8794, 11.2.1) do. */
function isClip(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return text.slice(4, 8) === 'ftyp' ? text.slice(8, 12) !== 'avif' : text.startsWith('\x1aE\xdf\xa3')
}

function ownName(url: string): string | null {
  return OWN_PATH.exec(URL.parse(url)?.pathname ?? '')?.[1] ?? null
}

/** Whether a link leads back to this server, which never calls itself. */
function isOurs(url: string, { publicUrl, port }: PictureReaderContext['config']): boolean {
  const link = URL.parse(url)
  if (!link) return false
  if (publicUrl !== null && link.href.startsWith(`${publicUrl}/`)) return true
  return LOOPBACK.test(link.hostname) && portOf(link) === port
}

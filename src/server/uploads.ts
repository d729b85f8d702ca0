import { isLink } from '../actions/place.ts'
import type { Brought } from '../actions/verb.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import { sniffPicture } from '../pixels/sniff.ts'
import { refuse, type Refusal } from '../refusals.ts'
import type { Random } from './random.ts'

export interface PictureLimits {
  readonly megabytes: number
  readonly megapixels: number
  /** Pictures in one submit. */
  readonly count: number
}

const DATA_URI = /^data:[^,;]*(?:;[^,;]*)*;base64,/i
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/

/** Bytes that passed the limits, or a link that the run will follow. */
type Checked =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly extension: string }

/**
 * Checks the pictures of a submit by their first bytes alone (decoding belongs to the run) and stores those that
 * came as bytes. Gives a blob name or a link for each, in order.
 */
export async function storeUploads(
  uploads: readonly Brought[],
  { blobs, random, limits }: { blobs: BlobStore; random: Random; limits: PictureLimits },
): Promise<readonly string[] | Refusal> {
  const field = uploads[0]?.field ?? 'base64Array'
  if (uploads.length > limits.count) {
    return refuse('too-many-pictures', { field, count: uploads.length, limit: limits.count })
  }
  const checked: Checked[] = []
  for (const upload of uploads) {
    const answer = check(upload, limits)
    if ('http' in answer) return answer
    checked.push(answer)
  }
  return Promise.all(
    checked.map(async (picture) =>
      picture.kind === 'link'
        ? picture.url
        : (await blobs.put(`${random.name()}.${picture.extension}`, picture.bytes)).name,
    ),
  )
}

function check({ field, value }: Brought, limits: PictureLimits): Checked | Refusal {
  if (isLink(value)) return { kind: 'link', url: value }
  const text = value.replace(DATA_URI, '').replaceAll(/\s/g, '')
  if (!BASE64.test(text)) return refuse('picture-not-base64', { field })
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length > limits.megabytes * 1e6) {
    const megabytes = (bytes.length / 1e6).toFixed(1)
    return refuse('picture-too-large', { field, megabytes, limit: String(limits.megabytes) })
  }
  const picture = sniffPicture(bytes)
  if (!picture) return refuse('picture-kind', { field })
  const { width, height, format } = picture
  if (width * height > limits.megapixels * 1e6) {
    return refuse('picture-too-many-pixels', { field, width, height, limit: String(limits.megapixels) })
  }
  return { kind: 'bytes', bytes, extension: format === 'jpeg' ? 'jpg' : format }
}

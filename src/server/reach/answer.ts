import type { Dispatcher } from 'undici'
import { ReachError, type ReachKind } from './reach-error.ts'

/** Bytes of an unwanted answer that are read to keep its connection; past them it is cut. */
const MOST_DRAINED = 16_384
/** Longest time that this may take. Milliseconds. */
const DRAIN_MS = 1_000

type Answer = Dispatcher.ResponseData

/** What an answer must be. */
export interface Wanted {
  /** Most bytes a body may have. */
  readonly maxBytes: number
  /** Content types that are wanted, or their beginnings (`image/`); left out: any. */
  readonly accept?: readonly string[]
}

/** What is wanted, as the header of a request says it. */
export const acceptHeader = ({ accept = ['*/*'] }: Pick<Wanted, 'accept'>): string =>
  accept.map((type) => (type.endsWith('/') ? `${type}*` : type)).join(', ')

/** A header's value; `""` when the answer has none. */
export function headerOf({ headers }: Answer, name: string): string {
  return String(headers[name] ?? '')
}

/** Reads an answer that mattered for its head alone to its end, so that its connection can be used again. */
export async function drain(answer: Answer, signal: AbortSignal): Promise<void> {
  const limits = { limit: MOST_DRAINED, signal: AbortSignal.any([signal, AbortSignal.timeout(DRAIN_MS)]) }
  // What goes wrong now takes nothing back of what the head has said.
  await answer.body.dump(limits).catch(() => {})
}

/** Cuts an answer that is not wanted. */
export function cut(answer: Answer): void {
  answer.body.on('error', () => {}).destroy()
}

/**
 * Reads the body of a wanted answer. Throws `ReachError` as soon as it turns out to be another one; what a header
 * says of the size is not trusted.
 */
export async function read(
  answer: Answer,
  url: string,
  wanted: Wanted,
): Promise<{ readonly bytes: Uint8Array; readonly contentType: string }> {
  const contentType = (headerOf(answer, 'content-type').split(';', 1)[0] ?? '').trim().toLowerCase()
  const objection = objectionTo(answer, contentType, wanted)
  if (objection) {
    cut(answer)
    throw new ReachError(objection[0], url, objection[1])
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body) {
    // A body without an encoding comes in buffers.
    const bytes = chunk as Uint8Array
    size += bytes.length
    if (size > wanted.maxBytes) throw new ReachError('too-large', url, tooLarge(wanted))
    chunks.push(bytes)
  }
  return { bytes: Buffer.concat(chunks), contentType }
}

/** What an answer's head alone says against it. */
function objectionTo(
  answer: Answer,
  contentType: string,
  wanted: Wanted,
): readonly [ReachKind, string] | null {
  const { statusCode } = answer
  if (statusCode < 200 || statusCode > 299) return ['bad-status', `it answered with status ${statusCode}`]
  if (wanted.accept && !wanted.accept.some((type) => contentType.startsWith(type))) {
    return ['bad-type', `it is "${contentType}"; wanted ${acceptHeader(wanted)}`]
  }
  return Number(headerOf(answer, 'content-length')) > wanted.maxBytes ? ['too-large', tooLarge(wanted)] : null
}

const tooLarge = ({ maxBytes }: Wanted): string => `it has more than ${maxBytes / 1e6} MB`

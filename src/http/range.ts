import type { ByteRange } from '../blobs/blob-store.ts'

/**
 * The part of `size` bytes that a Range header asks for. Null: the header asks for nothing that must be honoured
 * (absent, several parts, another unit, malformed), so that the whole is sent. `outside`: no byte of it exists.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'outside' | null {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'outside' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return null
  if (start >= size) return 'outside'
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}

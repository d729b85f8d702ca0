import type { FileHandle } from 'node:fs/promises'
import type { ByteRange } from '../blob-store.ts'

/** Bytes read at a time: what a slow reader holds in memory. */
const CHUNK = 64 << 10

/** A file, or a part of it, chunk by chunk as the reader asks. The file closes at the end, on cancel, and on error. */
export function streamOf(file: FileHandle, { start, end }: ByteRange): ReadableStream<Uint8Array> {
  let position = start
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const length = Math.min(CHUNK, end + 1 - position)
          const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), { position })
          position += bytesRead
          if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead))
          if (bytesRead > 0 && position <= end) return
          await file.close()
          controller.close()
        } catch (error) {
          await file.close()
          throw error
        }
      },
      cancel: () => file.close(),
    },
    // Nothing is read before somebody asks.
    { highWaterMark: 0 },
  )
}

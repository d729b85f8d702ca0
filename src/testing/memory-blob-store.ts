import type { BlobHead, BlobStore } from '../blobs/blob-store.ts'

/** A blob store in memory, for tests and the simulation. */
export function openMemoryBlobStore(): BlobStore {
  const blobs = new Map<string, Uint8Array>()
  const headOf = (name: string): BlobHead | null => {
    const bytes = blobs.get(name)
    const extension = name.slice(name.lastIndexOf('.') + 1)
    return bytes
      ? { name, size: bytes.length, contentType: `image/${extension === 'jpg' ? 'jpeg' : extension}` }
      : null
  }
  return {
    async put(name, bytes) {
      blobs.set(name, bytes.slice())
      return { name, size: bytes.length, contentType: headOf(name)?.contentType ?? '' }
    },
    head: async (name) => headOf(name),
    async open(name, range) {
      const bytes = blobs.get(name)
      if (!bytes) return null
      return new Blob([new Uint8Array(range ? bytes.slice(range.start, range.end + 1) : bytes)]).stream()
    },
    bytes: async (name) => blobs.get(name) ?? null,
    async delete(name) {
      blobs.delete(name)
    },
    async *list(prefix) {
      yield* [...blobs.keys()].filter((name) => name.startsWith(prefix))
    },
  }
}

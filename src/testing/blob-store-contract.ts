/** What every blob store must do. A driver's own test opens it and runs this suite. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { BlobStore, ByteRange } from '../blobs/blob-store.ts'

/** How to come by the driver under test. */
export interface BlobStoreContractOptions {
  /** The driver's name, for the report. */
  readonly name: string
  /** Opens an empty blob store. */
  readonly open: () => Promise<OpenedBlobStore>
}

/** A blob store under test. */
export interface OpenedBlobStore {
  readonly blobs: BlobStore
  /** Opens again what the store has kept; absent where nothing outlives the process. */
  readonly reopen?: () => Promise<BlobStore>
}

const NAME = '00112233445566778899aabbccddeeff.png'
/** Longer than what any driver reads at a time, and no two neighbours alike. */
const BYTES = Uint8Array.from({ length: 300_001 }, (_, index) => (index * 7 + (index >> 8)) % 256)

const isSame = (some: Uint8Array | null, other: Uint8Array): boolean =>
  some !== null && Buffer.compare(some, other) === 0

async function drain(stream: ReadableStream<Uint8Array> | null): Promise<Uint8Array | null> {
  return stream && new Uint8Array(await new Response(stream).arrayBuffer())
}

const sorted = async (names: AsyncIterable<string>) => (await Array.fromAsync(names)).toSorted()

/** Runs the suite on a driver. */
export function blobStoreContract({ name, open }: BlobStoreContractOptions): void {
  describe(`the blob store ${name}`, () => {
    let opened: OpenedBlobStore
    let blobs: BlobStore
    beforeEach(async () => {
      opened = await open()
      blobs = opened.blobs
    })

    it('gives back what it was given', async () => {
      const head = { name: NAME, size: BYTES.length, contentType: 'image/png' }
      expect(await blobs.put(NAME, BYTES)).toEqual(head)
      expect(await blobs.head(NAME)).toEqual(head)
      expect(isSame(await blobs.bytes(NAME), BYTES)).toBe(true)
      expect(isSame(await drain(await blobs.open(NAME)), BYTES)).toBe(true)
    })

    it.each<[ByteRange, string]>([
      [{ start: 0, end: 0 }, 'the first byte'],
      [{ start: 10, end: 250_000 }, 'a part in the middle'],
      [{ start: 300_000, end: 300_000 }, 'the last byte'],
      [{ start: 299_000, end: 999_999 }, 'all there is of a part that reaches beyond the end'],
    ])('streams %o: %s', async (range) => {
      await blobs.put(NAME, BYTES)
      const part = await drain(await blobs.open(NAME, range))
      expect(isSame(part, BYTES.slice(range.start, range.end + 1))).toBe(true)
    })

    it('keeps an empty blob', async () => {
      await blobs.put(NAME, new Uint8Array())
      expect(await blobs.head(NAME)).toMatchObject({ size: 0 })
      expect(await drain(await blobs.open(NAME))).toEqual(new Uint8Array())
    })

    it('has nothing of names it was never given', async () => {
      expect(await blobs.head(NAME)).toBeNull()
      expect(await blobs.open(NAME)).toBeNull()
      expect(await blobs.bytes(NAME)).toBeNull()
    })

    it('forgets a deleted blob, and deleting it again is no error', async () => {
      await blobs.put(NAME, BYTES)
      await blobs.delete(NAME)
      await blobs.delete(NAME)
      expect(await blobs.bytes(NAME)).toBeNull()
      expect(await sorted(blobs.list(''))).toEqual([])
    })

    it('lists the names that begin alike', async () => {
      const names = ['ab1.png', 'ab2.webp', 'ac1.png', 'p-1.webp']
      for (const each of names) await blobs.put(each, BYTES.slice(0, 3))
      expect(await sorted(blobs.list(''))).toEqual(names)
      expect(await sorted(blobs.list('a'))).toEqual(['ab1.png', 'ab2.webp', 'ac1.png'])
      expect(await sorted(blobs.list('ab2'))).toEqual(['ab2.webp'])
      expect(await sorted(blobs.list('zz'))).toEqual([])
    })

    it('may lose a blob while its names are listed', async () => {
      const names = Array.from({ length: 20 }, (_, index) => `p-${index}.webp`)
      for (const each of names) await blobs.put(each, BYTES.slice(0, 3))
      for await (const each of blobs.list('p-')) await blobs.delete(each)
      expect(await sorted(blobs.list('p-'))).toEqual([])
    })

    it('takes many blobs at once', async () => {
      const names = Array.from({ length: 50 }, (_, index) => `${index}-of-many.png`)
      await Promise.all(names.map((each, index) => blobs.put(each, BYTES.slice(index, index + 9))))
      for (const [index, each] of names.entries()) {
        expect(isSame(await blobs.bytes(each), BYTES.slice(index, index + 9))).toBe(true)
      }
    })

    it('keeps its own copy of the bytes', async () => {
      const bytes = BYTES.slice(0, 9)
      await blobs.put(NAME, bytes)
      bytes.fill(0)
      expect(isSame(await blobs.bytes(NAME), BYTES.slice(0, 9))).toBe(true)
    })

    it('keeps all it was given when it is opened again', async ({ skip }) => {
      if (!opened.reopen) return skip()
      await blobs.put(NAME, BYTES)
      blobs = await opened.reopen()
      expect(await blobs.head(NAME)).toMatchObject({ size: BYTES.length })
      expect(await sorted(blobs.list(''))).toEqual([NAME])
    })
  })
}

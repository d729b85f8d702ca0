/**
 * The blob port: where pictures rest, by name. Names are chosen by the caller and carry their own type
 * (`<32 hex digits>.png`); a blob never changes once it is put.
 * Every driver runs `testing/blob-store-contract.ts`.
 */

/** What is known of a blob without reading it. */
export interface BlobHead {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly contentType: string
}

/** A part of a blob, both ends included, as HTTP counts it. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

export interface BlobStore {
  /** Stores all of `bytes` durably, or nothing. Resolves once a crash can no longer lose it.
   *  Rejects with `BlobError` (`full`, `read-only`, `failed`), a name that is none included. */
  put(name: string, bytes: Uint8Array): Promise<BlobHead>
  head(name: string): Promise<BlobHead | null>
  /** The whole blob, or the part of it that there is. Null when there is none of that name. Read it to its end or
   *  cancel it: the file is open until then. */
  open(name: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | null>
  /** The whole blob in memory. Null when there is none of that name. */
  bytes(name: string): Promise<Uint8Array | null>
  /** Removes it; a missing one is no error. */
  delete(name: string): Promise<void>
  /** Names that begin with `prefix`, in no order. Blobs may be deleted meanwhile. */
  list(prefix: string): AsyncIterable<string>
}

/** The disk refused. `kind` says what the operator can do about it; the message says it in words. */
export class BlobError extends Error {
  override readonly name = 'BlobError'
  readonly kind: 'full' | 'read-only' | 'failed'
  constructor(kind: BlobError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

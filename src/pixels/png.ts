/**
 * PNG (W3C Portable Network Graphics, second edition) of opaque pictures, in bands: rows are compressed where and when they
 * are ready, and bands below each other are one picture without being compressed again. Why it is ours: decision 008.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { Pixels, Size } from './pixels.ts'

/** Whole rows of a picture, compressed. */
export interface Band extends Size {
  /** Blocks of raw deflate that end on a byte (RFC 1951); none of them is the last one. */
  readonly blocks: Uint8Array
  /** Adler-32 of what is compressed (RFC 1950), and its length in bytes. */
  readonly checksum: number
  readonly length: number
}

/** How a row is told from its neighbours: the numbers are those of the format. */
const FILTERS = { left: 1, above: 2, mean: 3 } as const
type Filter = (typeof FILTERS)[keyof typeof FILTERS]

/** Bytes of a pixel: red, green, blue. */
const BPP = 3

/** Every how many bytes a row is looked at to choose its filter; no multiple of a pixel, so that all colours count. */
const LOOK_EVERY = 7

/** Largest prime below 2¹⁶, and how many bytes may be summed before the sums must be reduced by it. */
const ADLER_BASE = 65_521
const ADLER_RUN = 3_800

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Header of a zlib stream: deflate, window of 32 KiB, quickest level. */
const ZLIB_HEADER = Uint8Array.of(0x78, 0x01)

/** A last block without content. */
const LAST_BLOCK = Uint8Array.of(0x03, 0x00)

/** The keyword under which readers look for XMP (XMP specification, part 3), an uncompressed text without language. */
const XMP_HEAD = Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1')

/** One picture as a PNG, with XMP or without. Alpha is left out. Equal input gives equal bytes on every machine. */
export function encodePng(picture: Pixels, xmp: string | null): Uint8Array {
  return joinBands([encodeBand([picture])], xmp)
}

/** Pictures of one height, side by side, as a band. */
export function encodeBand(pictures: readonly Pixels[]): Band {
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0)
  const height = pictures[0]?.height ?? 0
  const rows = filteredRows(pictures, { width, height })
  // Run lengths alone: matches farther away are rare in grain, and would be found differently on other processors.
  const blocks = deflateRawSync(rows, {
    level: 1,
    strategy: constants.Z_RLE,
    memLevel: 9,
    chunkSize: 1 << 20,
    finishFlush: constants.Z_SYNC_FLUSH,
  })
  return { width, height, blocks, checksum: adler32(rows), length: rows.length }
}

/** Bands of one width below each other as one PNG. */
export function joinBands(bands: readonly Band[], xmp: string | null): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(bands[0]?.width ?? 0)
  header.writeUInt32BE(
    bands.reduce((sum, { height }) => sum + height, 0),
    4,
  )
  header.set([8, 2], 8) // 8 bits a channel, colours without alpha.
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(bands.reduce(joinedChecksum, 1))
  return Buffer.concat([
    SIGNATURE,
    ...chunk('IHDR', [header]),
    ...(xmp === null ? [] : chunk('iTXt', [XMP_HEAD, Buffer.from(xmp)])),
    ...chunk('IDAT', [ZLIB_HEADER, ...bands.map(({ blocks }) => blocks), LAST_BLOCK, checksum]),
    ...chunk('IEND', []),
  ])
}

function chunk(type: string, parts: readonly Uint8Array[]): readonly Uint8Array[] {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(parts.reduce((sum, { length }) => sum + length, 0))
  head.write(type, 4, 'latin1')
  const check = Buffer.alloc(4)
  check.writeUInt32BE(parts.reduce((crc, part) => crc32(part, crc), crc32(head.subarray(4))))
  return [head, ...parts, check]
}

/** All rows, each as its difference from its neighbours behind the number of its filter. */
function filteredRows(pictures: readonly Pixels[], { width, height }: Size): Uint8Array {
  const stride = width * BPP
  const out = Buffer.allocUnsafe((stride + 1) * height)
  // In front of each row stands a black pixel, the neighbour of its first one.
  let [row, above] = [new Uint8Array(stride + BPP), new Uint8Array(stride + BPP)]
  for (let y = 0, at = 0; y < height; y++, at += stride + 1) {
    readRow(pictures, y, row)
    // A band does not know what will stand above it.
    const filter = y === 0 ? FILTERS.left : bestFilter(row, above)
    out[at] = filter
    filterRow(out.subarray(at + 1, at + 1 + stride), filter, { row, above })
    const spare = above
    above = row
    row = spare
  }
  return out
}

// All indices below stay inside rows, which have one length, and pictures, which have four bytes a pixel.

function readRow(pictures: readonly Pixels[], y: number, row: Uint8Array): void {
  let to = BPP
  for (const { data, width } of pictures) {
    for (let from = y * width * 4, end = from + width * 4; from < end; from += 4, to += BPP) {
      row[to] = data[from] as number
      row[to + 1] = data[from + 1] as number
      row[to + 2] = data[from + 2] as number
    }
  }
}

interface Rows {
  readonly row: Uint8Array
  readonly above: Uint8Array
}

function filterRow(out: Uint8Array, filter: Filter, { row, above }: Rows): void {
  const { length } = out
  if (filter === FILTERS.left) {
    for (let i = 0; i < length; i++) out[i] = (row[i + BPP] as number) - (row[i] as number)
  } else if (filter === FILTERS.above) {
    for (let i = 0; i < length; i++) out[i] = (row[i + BPP] as number) - (above[i + BPP] as number)
  } else {
    for (let i = 0; i < length; i++) {
      out[i] = (row[i + BPP] as number) - (((row[i] as number) + (above[i + BPP] as number)) >> 1)
    }
  }
}

/** The filter that leaves the smallest differences, by the format's own advice (12.8), judged by some of the row. */
function bestFilter(row: Uint8Array, above: Uint8Array): Filter {
  let [left, up, mean] = [0, 0, 0]
  for (let i = BPP; i < row.length; i += LOOK_EVERY) {
    const value = row[i] as number
    const before = row[i - BPP] as number
    const over = above[i] as number
    left += Math.abs(signed(value - before))
    up += Math.abs(signed(value - over))
    mean += Math.abs(signed(value - ((before + over) >> 1)))
  }
  if (up <= mean && up <= left) return FILTERS.above
  return mean <= left ? FILTERS.mean : FILTERS.left
}

/** A difference as the signed byte it becomes. */
const signed = (difference: number): number => (difference << 24) >> 24

function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0]
  for (let start = 0; start < bytes.length; start += ADLER_RUN) {
    const end = Math.min(bytes.length, start + ADLER_RUN)
    for (let i = start; i < end; i++) {
      low += bytes[i] as number
      high += low
    }
    low %= ADLER_BASE
    high %= ADLER_BASE
  }
  return high * 65_536 + low
}

/** The checksum of what `before` is of, followed by the band. */
function joinedChecksum(before: number, { checksum, length }: Band): number {
  const [low, high] = [before % 65_536, Math.floor(before / 65_536)]
  const [bandLow, bandHigh] = [checksum % 65_536, Math.floor(checksum / 65_536)]
  const behind = (length % ADLER_BASE) * (low + ADLER_BASE - 1)
  const joinedLow = (low + bandLow + ADLER_BASE - 1) % ADLER_BASE
  return ((high + bandHigh + behind) % ADLER_BASE) * 65_536 + joinedLow
}

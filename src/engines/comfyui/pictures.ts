/** What must be known of a picture before a graph gets it, read from its header alone. */
import { crc32 } from 'node:zlib'
import { sniffPicture } from '../../pixels/sniff.ts'
import { EngineError, type EncodedPicture } from '../engine.ts'
import type { Size } from './sizes.ts'

/** A picture that can be uploaded. */
export interface Picture extends Size {
  readonly bytes: Uint8Array
  /** Ends its file's name: `png`. */
  readonly extension: string
  readonly contentType: string
  /** Some of it may be transparent. */
  readonly mayShowThrough: boolean
}

/** Most pixels of a picture that a ComfyUI made. */
const MOST_PIXELS = 8192 * 8192

/** Looks at a picture, upright as ComfyUI will load it. Throws `EngineError` (`picture-unreadable`). */
export function lookAt(bytes: Uint8Array): Picture {
  const sniffed = sniffPicture(bytes)
  if (!sniffed) {
    throw new EngineError('picture-unreadable', 'A picture of this task is no PNG, JPEG, WebP, GIF or AVIF.')
  }
  const { format, contentType, width, height } = sniffed
  const isLying = format === 'jpeg' && jpegOrientation(bytes) > 4
  return {
    bytes,
    extension: format,
    contentType,
    width: isLying ? height : width,
    height: isLying ? width : height,
    mayShowThrough: format === 'png' ? pngHasAlpha(bytes) : format === 'webp' || format === 'gif',
  }
}

/** A picture that a ComfyUI made. Throws `EngineError` (`engine-crashed`) when it is none. */
export function readResult(bytes: Uint8Array, note: string): EncodedPicture {
  const sniffed = sniffPicture(bytes)
  const { contentType = 'something unknown', width = 0, height = 0 } = sniffed ?? {}
  if (!TYPES.has(contentType) || width * height > MOST_PIXELS) {
    const wanted = 'PNG, JPEG or WebP of at most 8192 × 8192'
    throw new EngineError(
      'engine-crashed',
      `The ComfyUI gave ${contentType} of ${width} × ${height}; wanted ${wanted}.`,
    )
  }
  return { bytes: contentType === 'image/png' ? annotated(bytes, note) : bytes, contentType, width, height }
}

const TYPES = new Set(['image/png', 'image/jpeg', 'image/webp'])

/** Texts that stand in a PNG: ComfyUI writes its whole graph there, with names of files that are nobody's business. */
const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

/** The PNG with no other text than the note, as `parameters`, where the field looks for it. */
function annotated(png: Uint8Array, note: string): Uint8Array {
  const text = Buffer.concat([Buffer.from('iTXtparameters\0\0\0\0\0'), Buffer.from(note)])
  const kept = [...chunksOf(png)].filter(({ type }) => !TEXTS.has(type))
  const [header, ...rest] = kept.map(({ whole }) => whole)
  return Buffer.concat([png.subarray(0, 8), ...(header ? [header] : []), chunkOf(text), ...rest])
}

/** A chunk from its type and data (PNG specification §5.3). */
function chunkOf(typeAndData: Buffer): Buffer {
  const chunk = Buffer.alloc(typeAndData.length + 8)
  chunk.writeUInt32BE(typeAndData.length - 4)
  typeAndData.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(typeAndData), chunk.length - 4)
  return chunk
}

interface Chunk {
  readonly type: string
  /** Length, type, data and checksum. */
  readonly whole: Uint8Array
}

function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    yield { type: bytes.toString('latin1', at + 4, at + 8), whole: bytes.subarray(at, end) }
    at = end
  }
}

/** Colour types 4 and 6, or a transparent colour of its own (PNG specification §11.2.1, §11.3.1.1). */
function pngHasAlpha(png: Uint8Array): boolean {
  const colourType = png[25] ?? 0
  return colourType >= 4 || [...chunksOf(png)].some(({ type }) => type === 'tRNS')
}

const ORIENTATION = 0x0112

/** EXIF orientation of a JPEG, 1 to 8; 5 to 8 lie on a side (Exif 3.0, §4.6.5). 1 where it says nothing. */
function jpegOrientation(jpeg: Uint8Array): number {
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength)
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const length = bytes.readUInt16BE(at + 2)
    const isExif = bytes[at + 1] === 0xe1 && bytes.toString('latin1', at + 4, at + 10) === 'Exif\0\0'
    if (isExif) return tiffOrientation(bytes.subarray(at + 10, at + 2 + length))
    at += 2 + Math.max(2, length)
  }
  return 1
}

function tiffOrientation(tiff: Buffer): number {
  if (tiff.length < 8) return 1
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const folder = view.getUint32(4, isLittle)
  const count = folder + 2 <= tiff.length ? view.getUint16(folder, isLittle) : 0
  for (let field = 0; field < count; field += 1) {
    const at = folder + 2 + field * 12
    if (at + 12 > tiff.length) return 1
    if (view.getUint16(at, isLittle) === ORIENTATION) return view.getUint16(at + 8, isLittle)
  }
  return 1
}

/** What a picture's first bytes say of it. Pixels: as stored, before any EXIF turn. */
export interface SniffedPicture {
  readonly format: PictureFormat
  readonly contentType: string
  readonly width: number
  readonly height: number
}

/** The raster formats the server takes. SVG is not among them: it is a program, not a picture. */
export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif'

interface Size {
  readonly width: number
  readonly height: number
}

const SNIFFERS: readonly (readonly [PictureFormat, (view: DataView) => Size | null])[] = [
  ['png', pngSize],
  ['jpeg', jpegSize],
  ['webp', webpSize],
  ['gif', gifSize],
  ['avif', avifSize],
]

/**
 * Format and size of a picture, read from its header alone: nothing is decoded, so no byte of it is trusted.
 * Null for anything that is not a picture of these formats, or whose header is cut off or says zero.
 */
export function sniffPicture(bytes: Uint8Array): SniffedPicture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const [format, sizeOf] of SNIFFERS) {
    const size = sizeOf(view)
    if (size && size.width > 0 && size.height > 0) return { format, contentType: `image/${format}`, ...size }
  }
  return null
}

/** Whether the bytes from `offset` spell `text` in ASCII. */
function spells(view: DataView, offset: number, text: string): boolean {
  if (offset + text.length > view.byteLength) return false
  for (let i = 0; i < text.length; i++) {
    if (view.getUint8(offset + i) !== text.charCodeAt(i)) return false
  }
  return true
}

/** PNG specification §5.2 and §11.2.1: the signature, then IHDR, which is always the first chunk. */
function pngSize(view: DataView): Size | null {
  if (view.byteLength < 33 || !spells(view, 0, '\x89PNG\r\n\x1a\n') || !spells(view, 12, 'IHDR')) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** GIF89a §17 and §18: the logical screen. */
function gifSize(view: DataView): Size | null {
  if (view.byteLength < 13 || !(spells(view, 0, 'GIF87a') || spells(view, 0, 'GIF89a'))) return null
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** JPEG (ITU T.81 §B.1.1.3): segments are walked until a start-of-frame marker names the size. */
function jpegSize(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  let offset = 2
  while (offset + 9 <= view.byteLength && view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1)
    if (marker === 0xff) {
      offset += 1
      continue
    }
    if (isStartOfFrame(marker))
      return { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7) }
    const length = view.getUint16(offset + 2)
    if (length < 2) return null
    offset += 2 + length
  }
  return null
}

/** SOF0 to SOF15 without the three codes between them that mean tables: DHT, JPG and DAC. */
const isStartOfFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** RFC 9649: the first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended). */
function webpSize(view: DataView): Size | null {
  if (view.byteLength < 30 || !spells(view, 0, 'RIFF') || !spells(view, 8, 'WEBP')) return null
  if (spells(view, 12, 'VP8X')) return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) }
  if (spells(view, 12, 'VP8L') && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  if (spells(view, 12, 'VP8 ') && spells(view, 23, '\x9d\x01\x2a')) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  }
  return null
}

const uint24 = (view: DataView, offset: number): number =>
  view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16)

/** AVIF (ISO 23008-12 §6.5.3): the largest `ispe` below meta/iprp/ipco; smaller ones are tiles and thumbnails. */
function avifSize(view: DataView): Size | null {
  if (!spells(view, 4, 'ftypavif') && !spells(view, 4, 'ftypavis')) return null
  const whole = { start: 0, end: view.byteLength }
  let largest: Size | null = null
  for (const ispe of boxesAt(view, whole, ['meta', 'iprp', 'ipco', 'ispe'])) {
    if (ispe.start + 12 > ispe.end) continue
    const size = { width: view.getUint32(ispe.start + 4), height: view.getUint32(ispe.start + 8) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The contents of all boxes on a path of box types (ISO 14496-12 §4.2). */
function* boxesAt(
  view: DataView,
  { start, end }: Span,
  [type, ...deeper]: readonly string[],
): Generator<Span> {
  if (type === undefined) return
  let offset = start
  while (offset + 8 <= end) {
    const length = view.getUint32(offset)
    if (length < 8 || offset + length > end) return
    if (spells(view, offset + 4, type)) {
      // `meta` is a full box: four bytes of version and flags stand before its children.
      const content = { start: offset + (type === 'meta' ? 12 : 8), end: offset + length }
      if (deeper.length > 0) yield* boxesAt(view, content, deeper)
      else yield content
    }
    offset += length
  }
}

/** The two EXIF fields that hold words: ImageDescription and UserComment (Exif 3.0, §4.6.5). */
const DESCRIPTION = 0x010e
const EXIF_FOLDER = 0x8769
const COMMENT = 0x9286

/** Bytes in front of a UserComment that name its character code. */
const CODE_LENGTH = 8

/** A field of a TIFF folder. */
interface Field {
  readonly tag: number
  readonly count: number
  /** Where its value stands, or the value itself where that has four bytes. */
  readonly at: number
}

/** A view on a TIFF structure with its byte order. */
interface Tiff {
  readonly view: DataView
  readonly isLittle: boolean
}

/** The texts in an EXIF block, comment first. A block that is cut or damaged gives what can be read of it. */
export function exifTexts(exif: Uint8Array): readonly string[] {
  const start = Buffer.from(exif.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? 6 : 0
  const bytes = exif.subarray(start)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 8) return []
  const tiff = { view, isLittle: view.getUint16(0) === 0x4949 }
  const first = fieldsAt(tiff, view.getUint32(4, tiff.isLittle))
  const folder = first.find(({ tag }) => tag === EXIF_FOLDER)
  const inner = folder ? fieldsAt(tiff, folder.at) : []
  const comment = inner.find(({ tag }) => tag === COMMENT)
  const description = first.find(({ tag }) => tag === DESCRIPTION)
  return [comment && commentOf(tiff, comment), description && utf8(tiff, description)].filter(
    (text) => text !== undefined && text !== '',
  ) as string[] // The filter leaves only texts.
}

function fieldsAt({ view, isLittle }: Tiff, offset: number): readonly Field[] {
  if (offset + 2 > view.byteLength) return []
  const count = view.getUint16(offset, isLittle)
  const fields: Field[] = []
  for (let at = offset + 2; fields.length < count && at + 12 <= view.byteLength; at += 12) {
    fields.push({
      tag: view.getUint16(at, isLittle),
      count: view.getUint32(at + 4, isLittle),
      at: view.getUint32(at + 8, isLittle),
    })
  }
  return fields
}

function bytesOf({ view }: Tiff, { at, count }: Field): Uint8Array {
  const end = Math.min(view.byteLength, at + count)
  return new Uint8Array(view.buffer, view.byteOffset + Math.min(at, end), Math.max(0, end - at))
}

const utf8 = (tiff: Tiff, field: Field): string =>
  Buffer.from(bytesOf(tiff, field)).toString('utf8').replace(/\0+$/, '').trim()

/** `UNICODE` is UTF-16 in the order of the block or, as many programs write it, big-endian; everything else is read as UTF-8. */
function commentOf(tiff: Tiff, field: Field): string {
  const bytes = Buffer.from(bytesOf(tiff, field))
  const [code, text] = [bytes.subarray(0, CODE_LENGTH).toString('latin1'), bytes.subarray(CODE_LENGTH)]
  if (!code.startsWith('UNICODE')) return text.toString('utf8').replace(/\0+$/, '').trim()
  const even = Buffer.from(text.subarray(0, text.length & ~1))
  // A letter of a Western or Chinese prompt rarely has a zero for its low byte.
  const zeros = (first: 0 | 1) => even.filter((value, i) => i % 2 === first && value === 0).length
  return (zeros(0) > zeros(1) ? even.swap16() : even).toString('utf16le').replace(/\0+$/, '').trim()
}

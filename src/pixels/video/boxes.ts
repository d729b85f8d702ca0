/** The boxes that an MP4 file is made of: a length, a type of four letters, a body (ISO 14496-12 §4.2). */

/** Bytes before the body of a box. */
const HEADER = 8

/** A box of a type with its parts one after another. */
export function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, HEADER)
  return joined([uint32(length), letters(type), ...parts])
}

/** A box that begins with a version, 0 here, and flags. */
export const fullBox = (type: string, flags: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  box(type, uint32(flags), ...parts)

/** Whole numbers of four bytes, the highest first. */
export function uint32(...values: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * 4))
  for (const [i, value] of values.entries()) bytes.setUint32(i * 4, value)
  return new Uint8Array(bytes.buffer)
}

/** Whole numbers of two bytes, the highest first. */
export function uint16(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]))
}

/** Letters of one byte each. */
export const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** Bytes one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The number of four bytes at a place; 0 beyond the end. */
export function readUint32(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return 0
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(at)
}

/** The body of the first box that lies on the path, each step inside the one before; null when there is none. */
export function bodyAt(bytes: Uint8Array, path: readonly string[]): Uint8Array | null {
  const [wanted, ...rest] = path
  if (wanted === undefined) return bytes
  for (let at = 0; at + HEADER <= bytes.length;) {
    const length = readUint32(bytes, at)
    // 0 and 1 announce lengths of other forms, which only boxes of media data have: their bodies are not looked into.
    if (length < HEADER) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + HEADER))
    if (type === wanted) return bodyAt(bytes.subarray(at + HEADER, at + length), rest)
    at += length
  }
  return null
}

import type { EncodedPicture } from '../engine.ts'

/** A value and how many bits it takes. */
type Field = readonly [value: number, bits: number]

/**
 * A picture of one colour as lossless WebP (RFC 9649, 3): where each of the five codes has one symbol, pixels take no
 * bits at all, so that any size costs 34 bytes and no time. Colours follow `seed` and `index`.
 */
export function plainPicture(
  { width, height }: { readonly width: number; readonly height: number },
  seed: number,
  index: number,
): EncodedPicture {
  const [red, green, blue] = colourOf(seed, index)
  const image = packed([
    [0x2f, 8],
    [width - 1, 14],
    [height - 1, 14],
    // No alpha, version 0, no transform, no colour cache, one set of codes.
    [0, 1 + 3 + 1 + 1 + 1],
    ...[green, red, blue, 255, 0].flatMap(codeOf),
  ])
  return { bytes: riff(image), contentType: 'image/webp', width, height }
}

/** A code with a single symbol: simple, one symbol, of eight bits. */
const codeOf = (symbol: number): readonly Field[] => [
  [0b101, 3],
  [symbol, 8],
]

function colourOf(seed: number, index: number): readonly [number, number, number] {
  const mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)
  return [(mixed >>> 8) & 255, (mixed >>> 16) & 255, (mixed >>> 24) & 255]
}

/** Fields one after the other, the lowest bits first. */
function packed(fields: readonly Field[]): Buffer {
  const bits = fields.flatMap(([value, count]) => Array.from({ length: count }, (_, at) => (value >> at) & 1))
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8))
  for (const [at, bit] of bits.entries()) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7))
  return bytes
}

function riff(image: Buffer): Buffer {
  const padding = image.length % 2
  const head = Buffer.alloc(20)
  head.write('RIFF    WEBPVP8L', 'latin1')
  head.writeUInt32LE(12 + image.length + padding, 4)
  head.writeUInt32LE(image.length, 16)
  return Buffer.concat([head, image, Buffer.alloc(padding)])
}

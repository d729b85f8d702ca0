import { crc32, deflateSync } from 'node:zlib'
import type { EncodedPicture } from '../engine.ts'

const SIDE = 512
/** A warm grey, as paper is. */
const SHADE = 0xee

/**
 * A blank sheet, for a task whose upstream gives words and no picture: every task has something to show. PNG, grey,
 * written by hand because no pixels of anybody's have to be read for it.
 */
export function blankCard(): EncodedPicture {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(SIDE, 0)
  head.writeUInt32BE(SIDE, 4)
  // Eight bits of grey; compression, filter and interlacing as every PNG without them has.
  head.set([8, 0, 0, 0, 0], 8)
  // Each line begins with its filter: none.
  const line = Buffer.concat([Buffer.of(0), Buffer.alloc(SIDE, SHADE)])
  const lines = deflateSync(Buffer.concat(Array.from({ length: SIDE }, () => line)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const bytes = Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', lines),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { bytes, contentType: 'image/png', width: SIDE, height: SIDE }
}

/** A chunk of a PNG: length, name, body, checksum (PNG specification §5.3). */
function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

/** Pictures that are none, or are more than they seem, as base64 or links. */
import { deflateSync } from 'node:zlib'
import type { Text } from './texts.ts'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const text = (words: string): string => base64(Buffer.from(words))

/** A chunk of a PNG (PNG specification §5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length)
  framed.set(body, 4)
  framed.writeUInt32BE(crc(body), body.length + 4)
  return framed
}

/** CRC-32 as PNG counts it (PNG specification, annex D). */
function crc(bytes: Buffer): number {
  let register = 0xffffffff
  for (const byte of bytes) {
    register ^= byte
    for (let bit = 0; bit < 8; bit += 1)
      register = register & 1 ? (register >>> 1) ^ 0xedb88320 : register >>> 1
  }
  return (register ^ 0xffffffff) >>> 0
}

/** A PNG of one colour that says a size; `pixels` are what stands in it. */
function png(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([SIGNATURE, ...chunks])
}

const HONEST = png(8, 8, Buffer.alloc(72, 128))
/** A grey picture that is what it says, as a data URI. */
export const PICTURE = `data:image/png;base64,${base64(HONEST)}`

const jpeg = (...segments: readonly number[]): string => base64(Uint8Array.from([0xff, 0xd8, ...segments]))
const riff = (hex: string): string => base64(Buffer.from(`524946461e000000574542505650385820${hex}`, 'hex'))

/** In the place of any picture. */
export const PICTURES: readonly Text[] = [
  ['a picture', PICTURE],
  ['a bare picture', base64(HONEST)],
  ['a bomb of 100000×100000', base64(png(100_000, 100_000, Buffer.alloc(64)))],
  ['a bomb of 2^31×2^31', base64(png(2_147_483_647, 2_147_483_647, Buffer.alloc(0)))],
  ['a bomb within the limit', base64(png(7_000, 7_000, Buffer.alloc(7_001 * 7_000)))],
  ['a picture of no size', base64(png(0, 0, Buffer.alloc(0)))],
  ['a strip', base64(png(1_000_000, 1, Buffer.alloc(1_000_001)))],
  ['a cut-off header', base64(HONEST.subarray(0, 20))],
  ['a cut-off picture', base64(HONEST.subarray(0, 45))],
  [
    'a broken checksum',
    base64(Buffer.concat([HONEST.subarray(0, 30), Buffer.alloc(8), HONEST.subarray(38)])),
  ],
  ['noise behind a signature', base64(Buffer.concat([HONEST.subarray(0, 33), Buffer.alloc(1_000, 0xa5)]))],
  ['a picture and a picture', base64(Buffer.concat([HONEST, HONEST]))],
  ['an endless JPEG', jpeg(...Array.from({ length: 4_000 }, () => 0xff))],
  ['a JPEG whose segments have no length', jpeg(0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 0, 0)],
  ['a JPEG of 65535×65535', jpeg(0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, 0, 0, 0)],
  ['a WebP of 2^24×2^24', riff('0a00000000000000ffffffffffff')],
  ['a GIF of 65535×65535', base64(Buffer.from('474946383961ffffffff00000000', 'hex'))],
  [
    'an AVIF whose boxes hold themselves',
    base64(Buffer.from(`0000001c6674797061766966${'000000086d657461'.repeat(500)}`, 'hex')),
  ],
  ['SVG', `data:image/svg+xml;base64,${text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')}`],
  ['a page', text('<html></html>')],
  ['a PDF', text('%PDF-1.7')],
  ['nothing', ''],
  ['an empty data URI', 'data:image/png;base64,'],
  ['a data URI without base64', 'data:image/png,%89PNG'],
  ['a data URI of 1 000 parameters', `data:image/png${';a=b'.repeat(1_000)};base64,${base64(HONEST)}`],
  ['parameters without base64', `data:image/png${';a=b'.repeat(20_000)},x`],
  ['a data URI in a data URI', `data:image/png;base64,${PICTURE}`],
  ['base64 in lines', base64(HONEST).replaceAll(/(.{4})/g, '$1\r\n')],
  ['base64 for links', base64(HONEST).replaceAll('+', '-').replaceAll('/', '_')],
  ['only padding', '====='],
  ['one letter', 'A'],
  ['no base64', '!!!!'],
  ['500 kB of one letter', 'A'.repeat(500_000)],
  ['500 kB of spaces', ' '.repeat(500_000)],
  ['a link to this machine', 'http://127.0.0.1:9/a.png'],
  ['a link of the loopback as a number', 'http://2130706433:9/a.png'],
  ['a link of the loopback in IPv6', 'http://[::ffff:127.0.0.1]:9/a.png'],
  ['a link without a host', 'http://'],
  ['a file link', 'file:///etc/passwd'],
  ['a link of 100 kB', `http://127.0.0.1:9/${'a'.repeat(100_000)}`],
]

/** In the place of any address that the server would call. */
export const LINKS: readonly Text[] = [
  ['this machine', 'http://127.0.0.1:9/hook'],
  ['this machine in octal', 'http://0177.0.0.1/'],
  ['the metadata address by name of this machine', 'http://localhost:9/latest/meta-data'],
  ['with a name and a password', 'http://a:b@127.0.0.1:9/'],
  ['another scheme', 'gopher://127.0.0.1:9/'],
  ['javascript', 'javascript:alert(1)'],
  ['no link', 'not a link'],
  ['a port too high', 'http://127.0.0.1:99999/'],
  ['brackets', 'http://[::1'],
  ['a link of 10 kB', `http://127.0.0.1:9/${'h'.repeat(10_000)}`],
  ['line breaks', 'http://127.0.0.1:9/\r\nX: y'],
]

/** Whole bodies that are no JSON, hardly JSON, or more JSON than anyone needs. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Header } from '../shot.ts'
import { brief, nested, quoted } from './values.ts'

/** A body, and the headers that go with it. */
export interface HostileBody {
  readonly name: string
  readonly sent: string | Buffer
  readonly headers?: readonly Header[]
}

/** A body that any submit would take. */
const ORDERLY = '{"prompt":"a paper boat"}'
const orderly = Buffer.from(ORDERLY)

const utf16 = (mark: string): Buffer => Buffer.from(mark + ORDERLY, 'utf16le')
const utf32 = Buffer.from([...ORDERLY].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]))
const keys = (count: number): string =>
  `{${Array.from({ length: count }, (_, at) => `"k${at}":${at}`).join(',')},"prompt":"a"}`
const encoded = (name: string, sent: Buffer, coding: string): HostileBody => ({
  name,
  sent,
  headers: [['Content-Encoding', coding]],
})

const CODINGS: readonly HostileBody[] = [
  { name: 'gzip unsaid', sent: gzipSync(orderly) },
  encoded('gzip', gzipSync(orderly), 'gzip'),
  encoded('gzip said of plain text', orderly, 'gzip'),
  encoded('a gzip bomb', gzipSync(Buffer.alloc(20_000_000, 32)), 'gzip'),
  encoded('deflate', deflateSync(orderly), 'deflate'),
  encoded('brotli', brotliCompressSync(orderly), 'br'),
  encoded('two codings', gzipSync(gzipSync(orderly)), 'gzip, gzip'),
  encoded('an unknown coding', orderly, 'x-none'),
  encoded('no coding', orderly, ''),
]

/** Names that bodies are sent under: JSON is read whatever it is called. */
const TYPES: readonly string[] = [
  '',
  ';',
  'application/json',
  'APPLICATION/JSON; CHARSET=UTF-8',
  'application/json; charset=utf-16',
  'application/json; charset="',
  'application/json; charset=\u00ff\u0100',
  'application/json, text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'text/plain',
  'text/xml',
  'image/png',
  '*/*',
  'a/b/c',
  'json',
  `application/${'x'.repeat(4_000)}`,
  '__proto__',
]

/** In the place of any body. */
export const BODIES: readonly HostileBody[] = [
  { name: 'nothing', sent: '' },
  { name: 'blank', sent: ' \r\n\t' },
  { name: 'null', sent: 'null' },
  { name: 'a number', sent: '1e400' },
  { name: 'a text', sent: '"prompt"' },
  { name: 'true', sent: 'true' },
  { name: 'an array', sent: `[${ORDERLY}]` },
  { name: 'a brace', sent: '{' },
  { name: 'a closing brace', sent: '}' },
  { name: 'a key without a value', sent: '{"prompt"' },
  { name: 'a cut-off text', sent: '{"prompt":"a pap' },
  { name: 'a cut-off escape', sent: '{"prompt":"a\\u00' },
  { name: 'a comma too many', sent: '{"prompt":"a",}' },
  { name: 'comments', sent: '{/* a */"prompt":"a"}//b' },
  { name: 'single quotes', sent: "{'prompt':'a'}" },
  { name: 'keys without quotes', sent: '{prompt:"a"}' },
  { name: 'two documents', sent: ORDERLY + ORDERLY },
  { name: 'lines of JSON', sent: `${ORDERLY}\n${ORDERLY}\n` },
  { name: 'rubbish behind', sent: `${ORDERLY}xyz` },
  { name: 'NULs behind', sent: `${ORDERLY}\0\0\0` },
  { name: 'only NULs', sent: Buffer.alloc(1_000) },
  { name: 'noise', sent: Buffer.from(Array.from({ length: 1_000 }, (_, at) => (at * 167) % 256)) },
  { name: 'a byte order mark', sent: `\uFEFF${ORDERLY}` },
  { name: 'two byte order marks', sent: `\uFEFF\uFEFF${ORDERLY}` },
  { name: 'UTF-16', sent: utf16('\uFEFF') },
  { name: 'UTF-16 without a mark', sent: utf16('') },
  { name: 'UTF-16, big end first', sent: utf16('\uFEFF').swap16() },
  { name: 'UTF-32', sent: utf32 },
  { name: 'Latin-1', sent: Buffer.from('{"prompt":"caf\u00e9"}', 'latin1') },
  { name: 'invalid UTF-8', sent: Buffer.from([...orderly.subarray(0, 12), 0xc3, 0x28, 0x22, 0x7d]) },
  { name: '100 000 arrays', sent: nested(100_000) },
  { name: '100 000 arrays never closed', sent: '['.repeat(100_000) },
  { name: '100 000 objects', sent: '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000) },
  { name: '100 000 arrays in a known key', sent: `{"prompt":${nested(100_000)}}` },
  { name: '100 000 arrays in an unknown key', sent: `{"prompt":"a","x":${nested(100_000)}}` },
  {
    name: '100 000 objects in a filter',
    sent: `{"prompt":"a","accountFilter":${'{"accountFilter":'.repeat(100_000)}1${'}'.repeat(100_001)}`,
  },
  { name: '100 000 keys', sent: keys(100_000) },
  { name: 'the same key 10 000 times', sent: `{${'"prompt":"a",'.repeat(10_000)}"prompt":"b"}` },
  { name: 'the same key of two types', sent: '{"prompt":1,"prompt":"a","prompt":{},"prompt":"b"}' },
  { name: 'a key of 500 kB', sent: `{${quoted('k'.repeat(500_000))}:1,"prompt":"a"}` },
  { name: 'keys in other cases', sent: '{"Prompt":"a","PROMPT":"b","prompt ":"c"}' },
  { name: 'an escaped key', sent: '{"\\u0070rompt":"a"}' },
  { name: '__proto__', sent: '{"__proto__":{"prompt":"a","isAdmin":true},"prompt":"b"}' },
  { name: 'only __proto__', sent: '{"__proto__":{"prompt":"a"}}' },
  { name: 'constructor', sent: '{"constructor":{"prototype":{"prompt":"a"}},"prompt":"b"}' },
  { name: 'methods as keys', sent: '{"toString":1,"valueOf":1,"toJSON":1,"hasOwnProperty":1,"prompt":"a"}' },
  { name: 'a form', sent: 'prompt=a+boat&state=1' },
  {
    name: 'a form in parts',
    sent: '--x\r\nContent-Disposition: form-data; name="prompt"\r\n\r\na\r\n--x--\r\n',
  },
  { name: 'XML', sent: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
  { name: 'larger than is taken', sent: `{"prompt":"${'a'.repeat(2_200_000)}"}` },
  ...CODINGS,
  ...TYPES.map((type): HostileBody => ({
    name: `called ${brief(type)}`,
    sent: ORDERLY,
    headers: [['Content-Type', type]],
  })),
]

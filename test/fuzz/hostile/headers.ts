/** Headers that are odd, huge, doubled or against each other. */
import type { Header } from '../shot.ts'
import { brief } from './values.ts'

/** Headers added to an orderly request. `isBroken`: the server may also hang up. */
export interface HostileHeaders {
  readonly name: string
  readonly headers: readonly Header[]
  readonly isBroken?: true
}

const many = (count: number): readonly Header[] =>
  Array.from({ length: count }, (_, at): Header => [`X-H${at}`, String(at)])
const one = (name: string, value: string): HostileHeaders => ({
  name: `${name} ${brief(value)}`,
  headers: [[name, value]],
})

/** Hosts that are none, or not ours. */
const HOSTS: readonly string[] = [
  '',
  ' ',
  'example.invalid',
  '127.0.0.1:0',
  '127.0.0.1:99999',
  '127.0.0.1:8080:8080',
  '[::1]',
  '[::1',
  '[::ffff:127.0.0.1]:80',
  'a@127.0.0.1',
  '127.0.0.1/x',
  '127.0.0.1#',
  '127.0.0.1?a',
  '"><script>',
  '127.0.0.1, 127.0.0.2',
  'b\u00fccher.invalid',
  '..',
  '-',
  `${'a.'.repeat(3_000)}a`,
]

const ODD: readonly (readonly [name: string, values: readonly string[]])[] = [
  [
    'Authorization',
    [
      '',
      'Bearer',
      'Bearer ',
      'Basic YTpi',
      'Bearer fuzz-key fuzz-key',
      'bearer\tx',
      'null',
      `Bearer ${'k'.repeat(8_000)}`,
      'Bearer \u00e9\u4e2d',
      '__proto__',
    ],
  ],
  ['mj-api-secret', ['', 'x', 'Bearer x', `${'s'.repeat(8_000)}`, 'constructor']],
  ['Accept', ['image/png', '', '*/*;q=9', `${'a/b,'.repeat(2_000)}`]],
  ['Accept-Encoding', ['gzip', 'gzip;q=NaN', 'identity;q=0, *;q=0']],
  ['Accept-Language', ['zh', 'zh-CN;q=0.9,en', '-', `${'zh,'.repeat(3_000)}`, '\u4e2d']],
  [
    'Origin',
    [
      'null',
      'http://127.0.0.1',
      'http://127.0.0.1.example.invalid',
      'file://',
      '*',
      'http://a\u00e9',
      `http://${'o'.repeat(5_000)}`,
    ],
  ],
  ['Access-Control-Request-Headers', ['*', 'x'.repeat(5_000)]],
  [
    'Range',
    [
      'bytes=0-',
      'bytes=-1',
      'bytes=9-1',
      'bytes=0-0,2-3',
      'bytes=99999999999999999999-',
      'lines=1-2',
      'bytes=a-b',
      `bytes=${'0-1,'.repeat(1_500)}0-1`,
    ],
  ],
  ['If-None-Match', ['*', 'W/"', `${'"a",'.repeat(2_000)}`]],
  ['If-Range', ['x', 'Thu, 01 Jan 1970 00:00:00 GMT']],
  ['If-Modified-Since', ['not a date']],
  ['X-Forwarded-For', ['127.0.0.1', '\u00ff', `${'1.1.1.1,'.repeat(1_500)}`]],
  ['X-Forwarded-Host', ['example.invalid', '"', 'a, b']],
  ['X-Forwarded-Proto', ['https', 'javascript', ',,,']],
  ['Forwarded', ['for="[::1]";host=example.invalid;proto=https']],
  ['X-HTTP-Method-Override', ['DELETE']],
  ['Cookie', [`${'a=b; '.repeat(1_500)}`]],
  ['Connection', ['close, keep-alive', 'x', 'Authorization', 'Content-Length', 'upgrade']],
  ['Keep-Alive', ['timeout=999999999, max=-1']],
  ['TE', ['trailers, chunked;q=0.5']],
  ['Trailer', ['Content-Length']],
  ['Max-Forwards', ['-1']],
  ['Via', ['1.0 a, 1.1 b']],
  ['Sec-WebSocket-Key', ['x']],
  ['X-Request-Id', ['a\u00e9', 'x'.repeat(5_000)]],
  ['Idempotency-Key', ['', '1', 'x'.repeat(5_000)]],
  ['__proto__', ['x']],
  ['constructor', ['x']],
]

/** In front of any request. */
export const HEADERS: readonly HostileHeaders[] = [
  ...ODD.flatMap(([name, values]) => values.map((value) => one(name, value))),
  ...HOSTS.map((host) => one('Host', host)),
  { name: '90 headers', headers: many(90) },
  { name: '5 000 headers', headers: many(5_000), isBroken: true },
  { name: 'a header of 20 kB', headers: [['X-Long', 'v'.repeat(20_000)]], isBroken: true },
  { name: 'a header of 1 MB', headers: [['X-Long', 'v'.repeat(1_000_000)]], isBroken: true },
  { name: 'a header name of 20 kB', headers: [['X'.repeat(20_000), 'v']], isBroken: true },
  {
    name: 'two keys',
    headers: [
      ['Authorization', 'Bearer one'],
      ['Authorization', 'Bearer two'],
    ],
  },
  {
    name: 'two secrets',
    headers: [
      ['mj-api-secret', 'one'],
      ['mj-api-secret', 'two'],
    ],
  },
  {
    name: 'two hosts',
    headers: [
      ['Host', '127.0.0.1'],
      ['Host', 'example.invalid'],
    ],
    isBroken: true,
  },
  {
    name: 'two types',
    headers: [
      ['Content-Type', 'text/plain'],
      ['Content-Type', 'application/json'],
    ],
  },
  { name: 'two lengths', headers: [['Content-Length', '3']], isBroken: true },
  { name: 'a blank in a name', headers: [['X H', 'v']], isBroken: true },
  { name: 'a blank behind a name', headers: [['Content-Length ', '3']], isBroken: true },
  { name: 'no name', headers: [['', 'v']], isBroken: true },
  { name: 'a name of letters of others', headers: [['X-\u00e9\u4e2d', 'v']], isBroken: true },
  { name: 'NUL', headers: [['X-N', 'a\0b']], isBroken: true },
  { name: 'a control character', headers: [['X-N', 'a\u0001b']], isBroken: true },
  { name: 'a bare line feed', headers: [['X-N', 'a\nX-M: b']], isBroken: true },
  { name: 'a bare carriage return', headers: [['X-N', 'a\rX-M: b']], isBroken: true },
  { name: 'a folded line', headers: [['X-N', 'a\r\n b']], isBroken: true },
  { name: 'Expect', headers: [['Expect', '100-continue']] },
  { name: 'another Expect', headers: [['Expect', 'a miracle']] },
  {
    name: 'Upgrade to WebSocket',
    headers: [
      ['Connection', 'Upgrade'],
      ['Upgrade', 'websocket'],
      ['Sec-WebSocket-Version', '13'],
      ['Sec-WebSocket-Key', 'AAAAAAAAAAAAAAAAAAAAAA=='],
    ],
  },
  {
    name: 'Upgrade to HTTP/2',
    headers: [
      ['Connection', 'Upgrade, HTTP2-Settings'],
      ['Upgrade', 'h2c'],
      ['HTTP2-Settings', 'AAMAAABkAAQAAP__'],
    ],
  },
  { name: 'Upgrade without Connection', headers: [['Upgrade', 'x/1']] },
]

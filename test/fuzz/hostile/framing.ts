/** Bytes that are nearly HTTP: broken chunks, lying lengths, old versions, many requests at once, cut-off ones. */
import { TASKS } from '../cast.ts'
import { HOST, type Ask, type Step } from '../shot.ts'
import { BODY, SUBMIT, submitHead, write, type RawShot } from './raw-shot.ts'

const LIVE: Ask = { method: 'GET', target: '/livez' }
const LIVE_TEXT = `GET ${LIVE.target} HTTP/1.1\r\n${HOST.join(': ')}\r\n\r\n`

const POLL: Ask = { method: 'GET', target: `/mj/task/${TASKS.grid}/fetch` }
const pollText = (key: string): string =>
  `GET ${POLL.target} HTTP/1.1\r\n${HOST.join(': ')}\r\nAuthorization: ${key}\r\nExpect: 100-continue\r\n\r\n`

const END: Step = { end: true }
const HANG_UP: Step = { hangUp: true }

/** Bodies in chunks, each behind `Transfer-Encoding: chunked`. */
const CHUNKS: readonly (readonly [name: string, body: string])[] = [
  ['a size that is no number', 'xyz\r\n{}\r\n0\r\n\r\n'],
  ['a negative size', '-1\r\n{}\r\n0\r\n\r\n'],
  ['a size beyond 2^64', 'fffffffffffffffff\r\n{}\r\n0\r\n\r\n'],
  ['a size of 2^62', '3fffffffffffffff\r\n{}'],
  ['a size too small', '1\r\n{}\r\n0\r\n\r\n'],
  ['a size too large', 'f\r\n{}\r\n0\r\n\r\n'],
  ['no end', '2\r\n{}\r\n'],
  ['line feeds alone', '2\n{}\n0\n\n'],
  ['an extension of 20 kB', `2;${'e'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`],
  ['a trailer of 20 kB', `2\r\n{}\r\n0\r\nX-T: ${'t'.repeat(20_000)}\r\n\r\n`],
  ['a trailer with a length', '2\r\n{}\r\n0\r\nContent-Length: 5\r\n\r\n'],
  ['nothing', '0\r\n\r\n'],
  ['garbage behind', `2\r\n{}\r\n0\r\n\r\nGARBAGE\r\n\r\n`],
]
const ONE_BYTE_EACH = [...BODY].map((letter) => `1\r\n${letter}\r\n`).join('')

/** Headers about the length of a body of 15 bytes. */
const LENGTHS: readonly (readonly [name: string, header: string])[] = [
  ['a negative length', 'Content-Length: -1'],
  ['a length with a sign', 'Content-Length: +15'],
  ['a length with a fraction', 'Content-Length: 15.0'],
  ['a length in hexadecimal', 'Content-Length: 0xf'],
  ['a length of words', 'Content-Length: many'],
  ['no length', 'Content-Length:'],
  ['a length beyond 2^64', 'Content-Length: 99999999999999999999999'],
  ['two lengths', 'Content-Length: 15\r\nContent-Length: 3'],
  ['the same length twice', 'Content-Length: 15\r\nContent-Length: 15'],
  ['lengths in a list', 'Content-Length: 15, 15'],
  ['a length and chunks', 'Content-Length: 15\r\nTransfer-Encoding: chunked'],
  ['chunks and a length', 'Transfer-Encoding: chunked\r\nContent-Length: 15'],
  ['an unknown coding', 'Transfer-Encoding: gzip'],
  ['chunks twice', 'Transfer-Encoding: chunked, chunked'],
  ['chunks before gzip', 'Transfer-Encoding: chunked, gzip'],
  ['hidden chunks', 'Transfer-Encoding: xchunked'],
  ['chunks in capitals', 'Transfer-Encoding: CHUNKED'],
  ['chunks behind a tabulator', 'Transfer-Encoding:\tchunked'],
]

/** Beginnings that are not ours to read. */
const OPENINGS: readonly (readonly [name: string, bytes: string])[] = [
  ['noise', '\x00\x01\x02\xff\xfe\r\n\r\n'],
  ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['HTTP/0.9', 'GET /livez\r\n\r\n'],
  ['HTTP/3.7', `GET /livez HTTP/3.7\r\n${HOST.join(': ')}\r\n\r\n`],
  ['no version', `GET /livez\r\n${HOST.join(': ')}\r\n\r\n`],
  ['another protocol', 'SSH-2.0-OpenSSH_9.0\r\n'],
  ['a mail', 'EHLO localhost\r\n'],
  ['no host', 'GET /livez HTTP/1.1\r\n\r\n'],
  ['line feeds alone', `GET /livez HTTP/1.1\n${HOST.join(': ')}\n\n`],
  ['empty lines in front', `\r\n\r\n${LIVE_TEXT}`],
  ['only empty lines', '\r\n'.repeat(10_000)],
  ['a header without a colon', 'GET /livez HTTP/1.1\r\nHost 127.0.0.1\r\n\r\n'],
]

/** Everything that needs a whole connection of its own; submits say `key`. */
export function rawShots(key: string): readonly RawShot[] {
  const head = submitHead(key)
  const live = (name: string, text: string, count = 1): RawShot => ({
    name,
    steps: [write(text)],
    asks: Array.from({ length: count }, () => LIVE),
    mayClose: false,
  })
  const submit = (name: string, steps: readonly Step[], mayClose = true): RawShot => ({
    name,
    steps,
    asks: [SUBMIT],
    mayClose,
  })
  const whole = `${head}Content-Length: ${BODY.length}\r\n\r\n${BODY}`
  return [
    ...CHUNKS.map(([name, body]) =>
      submit(`chunks: ${name}`, [write(`${head}Transfer-Encoding: chunked\r\n\r\n${body}`), END]),
    ),
    submit(
      'chunks of one byte',
      [write(`${head}Transfer-Encoding: chunked\r\n\r\n${ONE_BYTE_EACH}0\r\n\r\n`)],
      false,
    ),
    ...LENGTHS.map(([name, header]) => submit(name, [write(`${head}${header}\r\n\r\n${BODY}`), END])),
    ...OPENINGS.map(([name, bytes]) => ({
      ...live(`opening: ${name}`, bytes),
      steps: [write(bytes), END],
      mayClose: true,
    })),
    submit('a length too short', [write(`${head}Content-Length: 3\r\n\r\n${BODY}`)]),
    submit('a body cut off', [write(`${head}Content-Length: 100\r\n\r\n${BODY}`), END]),
    submit('a head cut off', [write(head.slice(0, 60)), END]),
    submit('hung up in a head', [write(head.slice(0, 60)), HANG_UP]),
    submit('hung up in a body', [
      write(`${head}Content-Length: 1000000\r\n\r\n${'a'.repeat(500_000)}`),
      HANG_UP,
    ]),
    submit('hung up before the answer', [write(whole), HANG_UP]),
    // Node takes the half-closing of a client for its going away.
    submit('half-closed behind a whole request', [write(whole), END]),
    submit('hung up at once', [HANG_UP]),
    submit('half-closed at once', [END]),
    submit(
      'Expect before a body',
      [
        write(`${head}Expect: 100-continue\r\nContent-Length: ${BODY.length}\r\n\r\n`),
        { pauseMs: 50 },
        write(BODY),
      ],
      false,
    ),
    live('20 requests at once', LIVE_TEXT.repeat(20), 20),
    {
      name: 'a request behind a submit',
      steps: [write(whole + LIVE_TEXT)],
      asks: [SUBMIT, LIVE],
      mayClose: false,
    },
    {
      // Of the poll, whose answer is ready at once: Node's "100 Continue" must not come between its head and its body.
      name: 'Expect behind another request',
      steps: [write(LIVE_TEXT + pollText(key))],
      asks: [LIVE, POLL],
      mayClose: false,
    },
    {
      ...live(
        'a request in the line of another',
        `GET /livez HTTP/1.1\r\nX: y\r\n\r\nGET /nothing HTTP/1.1\r\n\r\n`,
      ),
      mayClose: true,
    },
    {
      name: 'a request hidden in a body',
      steps: [write(`${head}Content-Length: ${LIVE_TEXT.length}\r\n\r\n${LIVE_TEXT}`)],
      asks: [SUBMIT],
      mayClose: false,
    },
    {
      name: '1 000 requests, then hung up',
      steps: [write(LIVE_TEXT.repeat(1_000)), HANG_UP],
      asks: [LIVE],
      mayClose: true,
    },
    live('HTTP/1.0', `GET /livez HTTP/1.0\r\n${HOST.join(': ')}\r\n\r\n`),
    live('HTTP/1.0 without a host', 'GET /livez HTTP/1.0\r\n\r\n'),
    live(
      'HTTP/1.0 that stays',
      `GET /livez HTTP/1.0\r\n${HOST.join(': ')}\r\nConnection: keep-alive\r\n\r\n`,
    ),
    live('a GET with a body', `GET /livez HTTP/1.1\r\n${HOST.join(': ')}\r\nContent-Length: 2\r\n\r\n{}`),
    live(
      'a GET with a broken body',
      `GET /livez HTTP/1.1\r\n${HOST.join(': ')}\r\nContent-Length: 1\r\n\r\n{`,
    ),
  ]
}

/** Requests that come slowly, or stop coming. */
import type { Step } from '../shot.ts'
import { BODY, SUBMIT, submitHead, write, type RawShot } from './raw-shot.ts'

/** Sent in pieces, with a breath between them. */
function inPieces(text: string, pieces: number, pauseMs: number): readonly Step[] {
  const size = Math.ceil(text.length / pieces)
  return Array.from({ length: pieces }, (_, at) => at * size).flatMap((from) => [
    write(text.slice(from, from + size)),
    { pauseMs },
  ])
}

/** Submits that come slowly, but come. */
export function trickledShots(key: string): readonly RawShot[] {
  const head = submitHead(key)
  const body = `Content-Length: ${BODY.length}\r\n\r\n${BODY}`
  const whole = head + body
  const slow = (name: string, steps: readonly Step[]): RawShot => ({
    name,
    steps,
    asks: [SUBMIT],
    mayClose: false,
  })
  return [
    slow('the whole request', inPieces(whole, 25, 20)),
    slow('byte by byte at once', inPieces(whole, whole.length, 0)),
    slow('the head', [...inPieces(head, 10, 60), write(body)]),
    slow('the body', [write(head), ...inPieces(body, 10, 60)]),
    slow('chunks', [
      write(`${head}Transfer-Encoding: chunked\r\n\r\n`),
      ...[...BODY].flatMap((letter): Step[] => [write(`1\r\n${letter}\r\n`), { pauseMs: 20 }]),
      write('0\r\n\r\n'),
    ]),
  ]
}

/** Those that stop talking: the server cuts them off in its own time, which is longer than a short run. */
export function silentShots(key: string): readonly RawShot[] {
  const head = submitHead(key)
  const silent = (name: string, text: string): RawShot => ({
    name,
    steps: [write(text)],
    asks: [SUBMIT],
    mayClose: true,
  })
  return [
    silent('in a head', head.slice(0, 60)),
    silent('before a body', `${head}Content-Length: 100\r\n\r\n`),
    silent('in a body', `${head}Content-Length: 100\r\n\r\n${BODY}`),
    silent('in a chunk', `${head}Transfer-Encoding: chunked\r\n\r\nff\r\n{`),
    silent('before anything', ''),
  ]
}

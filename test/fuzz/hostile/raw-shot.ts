/** Shots written byte by byte, and the requests they are made of. */
import { HOST, type Ask, type Step } from '../shot.ts'

/** What is done to the socket, and which requests of it are answered. */
export interface RawShot {
  readonly name: string
  readonly steps: readonly Step[]
  readonly asks: readonly Ask[]
  readonly mayClose: boolean
}

export const SUBMIT: Ask = { method: 'POST', target: '/mj/submit/imagine' }
/** A body of 15 bytes that is JSON and starts no task. */
export const BODY = '{"prompt":"--"}'

/** The head of a submit with a key, up to its last line. */
export const submitHead = (key: string): string =>
  `POST ${SUBMIT.target} HTTP/1.1\r\n${HOST.join(': ')}\r\nAuthorization: ${key}\r\n`

/** Sends text as it is, a byte for each character. */
export const write = (text: string): Step => ({ write: Buffer.from(text, 'latin1') })

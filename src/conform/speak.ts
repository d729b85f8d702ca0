import { request as overHttp, type IncomingMessage } from 'node:http'
import { request as overHttps } from 'node:https'

/** A request as it goes out. */
export interface Question {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Goes on through redirects, as a browser does with the link of a picture. */
  readonly isLink: boolean
}

/** What came back. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  readonly text: string
  /** The body read as JSON; undefined where it is none. */
  readonly json: unknown
  /** How long all of it took to come. */
  readonly ms: number
}

/** No whole answer came. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** Redirects that may lead from a link to its picture. */
const MOST_REDIRECTS = 3

/**
 * Asks once. Not by `fetch`: relays of the field send GETs with bodies and POSTs without a Content-Type, which it
 * cannot. Rejects with `NoAnswer` where no whole one comes within `timeoutMs`.
 */
export async function speak(question: Question, timeoutMs: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs)
  const started = performance.now()
  try {
    const said = await read(await (question.isLink ? follow(question, signal) : send(question, signal)))
    return { ...said, ms: performance.now() - started }
  } catch (error) {
    const cause = error instanceof Error ? error.message || error.name : String(error)
    throw new NoAnswer(signal.aborted ? `no whole answer in ${timeoutMs / 1000} s` : `no answer: ${cause}`)
  }
}

/** The file behind a link; the last answer where it leads on and on. */
async function follow(question: Question, signal: AbortSignal): Promise<IncomingMessage> {
  let { url } = question
  for (let hops = 0; ; hops++) {
    const response = await send({ ...question, url }, signal)
    const { statusCode = 0, headers } = response
    if (statusCode < 300 || statusCode > 399 || !headers.location || hops === MOST_REDIRECTS) return response
    response.resume()
    url = new URL(headers.location, url).href
  }
}

function send({ method, url, headers, body }: Question, signal: AbortSignal): Promise<IncomingMessage> {
  const over = url.startsWith('https:') ? overHttps : overHttp
  const bytes = body === null ? null : Buffer.from(body)
  const length = bytes === null ? {} : { 'content-length': String(bytes.length) }
  return new Promise((resolve, reject) => {
    const request = over(url, { method, headers: { accept: '*/*', ...headers, ...length }, signal }, resolve)
    request.once('error', reject)
    request.end(bytes)
  })
}

async function read(response: IncomingMessage): Promise<Omit<Answer, 'ms'>> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const text = bytes.toString()
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
  )
  return { status: response.statusCode ?? 0, headers, bytes, text, json: jsonOf(text) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

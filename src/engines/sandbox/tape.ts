/**
 * Tapes: the traffic between an engine and its upstream, kept without secrets, and given back without a network. A tape
 * is a file of JSON lines; pictures and whatever else is large lie beside it, named by their hash.
 */
import { hash } from 'node:crypto'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EngineError, type EngineContext } from '../engine.ts'
import { redact } from './redact.ts'

/** Bodies up to this stand in the line itself. Bytes. */
const MOST_INLINE = 16_384
/** Headers of an answer that matter to an engine; all others stay off the tape, and so do all headers of a request. */
const KEPT_HEADERS = ['content-type', 'retry-after', 'location'] as const

/** A body, in the line or beside it. */
type Kept = { readonly text: string } | { readonly file: string }

/** A line: a question by what makes it alike to others, and its answer. */
interface Line {
  readonly ask: string
  /** What was sent with it. */
  readonly sent?: Kept
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly answer: Kept
}

type Fetch = EngineContext['outbound']['fetch']

/** Calls of an upstream come on no tape. */
function withoutReceiver(context: EngineContext): EngineContext {
  const { receiver: _, ...rest } = context
  return rest
}

const folderOf = (path: string): string => `${path}.files`

/** What the engine is lent, with all that passes written to a tape. Rejects when its folder cannot be made. */
export async function recording(
  context: EngineContext,
  path: string,
  secrets: readonly string[],
): Promise<EngineContext> {
  await mkdir(folderOf(path), { recursive: true })
  let written: Promise<unknown> = Promise.resolve()
  const clean = (text: string): string => redact(text, secrets)

  async function keep(bytes: Uint8Array, isText: boolean): Promise<Kept> {
    const body = isText ? Buffer.from(clean(Buffer.from(bytes).toString())) : bytes
    if (isText && body.length <= MOST_INLINE) return { text: Buffer.from(body).toString() }
    const file = hash('sha256', body)
    await writeFile(join(folderOf(path), file), body)
    return { file }
  }

  /** Lines follow one another whole. */
  async function write(line: Line): Promise<void> {
    written = written.then(() => appendFile(path, `${JSON.stringify(line)}\n`))
    await written
  }

  const record: Fetch = async (link, init) => {
    const answer = await context.outbound.fetch(link, init)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const sent = typeof init?.body === 'string' ? await keep(Buffer.from(init.body), true) : null
    await write({
      ask: clean(askOf(link, init)),
      ...(sent && { sent }),
      status: answer.status,
      headers: keptHeaders(answer, clean),
      answer: await keep(bytes, isText(answer)),
    })
    return new Response(bytes.length > 0 ? bytes : null, answer)
  }

  return {
    ...withoutReceiver(context),
    outbound: { ...context.outbound, fetch: record },
    async read(source, signal, wanted) {
      const bytes = await context.read(source, signal, wanted)
      if (source.kind === 'url') {
        const answer = await keep(bytes, false)
        await write({ ask: clean(readingOf(source.url)), status: 200, headers: {}, answer })
      }
      return bytes
    },
  }
}

/**
 * What the engine is lent, with a tape in the place of the network. Answers come in the order in which they were
 * recorded, each kind of question for itself; the last one again and again. Rejects when the tape cannot be read.
 */
export async function replaying(context: EngineContext, path: string): Promise<EngineContext> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  // A tape that we have written.
  const recorded = lines.map((line) => JSON.parse(line) as Line)
  const queues = Map.groupBy(recorded, ({ ask }) => ask)

  /** The next answer to a question; null, and a word to the operator, where there was never one. */
  async function next(question: string): Promise<{ line: Line; bytes: Uint8Array } | null> {
    const ask = redact(question, [])
    const queue = queues.get(ask)
    const line = queue && queue.length > 1 ? queue.shift() : queue?.[0]
    if (!line) {
      context.warn(`${missing(ask, path)} It has: ${[...queues.keys()].join(', ')}.`)
      return null
    }
    const { answer } = line
    const bytes =
      'text' in answer ? Buffer.from(answer.text) : await readFile(join(folderOf(path), answer.file))
    return { line, bytes }
  }

  const replay: Fetch = async (link, init) => {
    init?.signal?.throwIfAborted()
    const found = await next(askOf(link, init))
    if (!found) throw new Error(missing(askOf(link, init), path))
    const { line, bytes } = found
    return new Response(bytes.length > 0 ? new Uint8Array(bytes) : null, line)
  }

  return {
    ...withoutReceiver(context),
    outbound: {
      fetch: replay,
      socket() {
        throw new Error('A tape holds no web sockets.')
      },
    },
    async read(source, signal, wanted) {
      if (source.kind === 'blob') return context.read(source, signal, wanted)
      const found = await next(readingOf(source.url))
      if (found) return found.bytes
      throw new EngineError('picture-unreadable', missing(readingOf(source.url), path))
    },
  }
}

const missing = (ask: string, path: string): string =>
  `The tape ${path} has no answer to "${redact(ask, [])}": record it anew.`

const isText = ({ headers }: Response): boolean =>
  /^(text\/|application\/(json|problem|x-ndjson))|charset=/i.test(headers.get('content-type') ?? 'text/plain')

function keptHeaders({ headers }: Response, clean: (text: string) => string): Line['headers'] {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, clean(value)]]
    }),
  )
}

/** A question by its method, its path and the shape of its body: what stands in that may differ. */
function askOf(link: string | URL, { method = 'GET', body }: RequestInit = {}): string {
  const { pathname, search } = new URL(link)
  return `${method} ${pathname}${search} ${shapeOfBody(body)}`.trim()
}

/** A picture by its path: whatever host, and whatever signature, led there. */
const readingOf = (url: string): string => `picture ${URL.parse(url)?.pathname ?? url}`

function shapeOfBody(body: RequestInit['body']): string {
  if (body instanceof FormData) return `form(${[...new Set(body.keys())].toSorted().join(',')})`
  if (typeof body !== 'string') return ''
  try {
    return shapeOf(JSON.parse(body))
  } catch {
    return 'text'
  }
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${shapeOf(value[0])}]`
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  const parts = Object.entries(value).map(([name, part]) => `${name}:${shapeOf(part)}`)
  return `{${parts.toSorted().join(',')}}`
}

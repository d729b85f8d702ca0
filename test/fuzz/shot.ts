/** What is thrown at the server, as data: bytes for a raw socket, so that nothing on the way mends them. */

/** The lines of the report. */
export const KINDS = [
  'schema',
  'mutated',
  'value',
  'text',
  'picture',
  'body',
  'header',
  'target',
  'framing',
  'slow',
  'silent',
] as const
export type Kind = (typeof KINDS)[number]

/** One thing done to the socket. */
export type Step =
  | { readonly write: Buffer }
  | { readonly pauseMs: number }
  /** Half-closes: nothing more will be sent, the answer is still awaited. */
  | { readonly end: true }
  /** Hangs up without waiting for anything. */
  | { readonly hangUp: true }

/** One throw: some requests on a connection, and what may come back. */
export interface Shot {
  readonly kind: Kind
  /** Unique within its kind: `--replay kind/name` throws it alone. */
  readonly name: string
  readonly steps: readonly Step[]
  /** Of the requests in it, in order: each is answered. */
  readonly asks: readonly Ask[]
  /** Whether the server may hang up instead of answering: what was sent is no request, or not a whole one. */
  readonly mayClose: boolean
  /** The request it was made of, when it is an orderly one: it can be shrunk, and its connection used again. */
  readonly request: PlainRequest | null
}

/** What decides about the form of an answer. */
export interface Ask {
  readonly method: string
  readonly target: string
}

/** An orderly request: its length is counted when it is sent. */
export interface PlainRequest extends Ask {
  readonly headers: readonly Header[]
  readonly body: Buffer | null
}

export type Header = readonly [name: string, value: string]

/** Any request the tests send says this host, unless the host is what they try. */
export const HOST: Header = ['Host', '127.0.0.1']

/** The bytes of an orderly request. Header text goes as UTF-8, as careless clients send it. */
function bytesOf({ method, target, headers, body }: PlainRequest): Buffer {
  const named = new Set(headers.map(([name]) => name.toLowerCase()))
  const length: readonly Header[] = body === null ? [] : [['Content-Length', String(body.length)]]
  const all = [...(named.has('host') ? [] : [HOST]), ...headers, ...length]
  const head = [`${method} ${target} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`), '', '']
  return Buffer.concat([Buffer.from(head.join('\r\n')), body ?? Buffer.alloc(0)])
}

/** A shot of one orderly request. */
export function plainShot(kind: Kind, name: string, request: PlainRequest): Shot {
  return {
    kind,
    name,
    steps: [{ write: bytesOf(request) }],
    asks: [{ method: request.method, target: request.target }],
    mayClose: false,
    request,
  }
}

/** Its name for reports and for `--replay`. */
export const titleOf = ({ kind, name }: Pick<Shot, 'kind' | 'name'>): string => `${kind}/${name}`

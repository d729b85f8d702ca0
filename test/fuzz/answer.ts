/** HTTP answers out of a stream of bytes. Reads no more leniently than the standard: what it cannot read is a fault. */

export interface Answer {
  readonly status: number
  /** Names in lower case; repeated ones joined by commas. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** What the bytes hold from their start: a whole answer, too little of one, or none. */
export type Reading =
  | { readonly kind: 'whole'; readonly answer: Answer; readonly rest: Buffer }
  | { readonly kind: 'partial' }
  | { readonly kind: 'broken'; readonly why: string }

const HEAD_END = '\r\n\r\n'
const STATUS_LINE = /^HTTP\/1\.1 (\d{3})(?: .*)?$/

/** Reads the first answer; interim ones (1xx) are passed over. `isClosed` says that no more bytes will come. */
export function readAnswer(bytes: Buffer, method: string, isClosed: boolean): Reading {
  const end = bytes.indexOf(HEAD_END)
  if (end < 0) return { kind: 'partial' }
  const [line = '', ...fields] = bytes.toString('latin1', 0, end).split('\r\n')
  const status = Number(STATUS_LINE.exec(line)?.[1])
  if (Number.isNaN(status)) return { kind: 'broken', why: `the status line is ${JSON.stringify(line)}` }
  const after = bytes.subarray(end + HEAD_END.length)
  if (status < 200) return readAnswer(after, method, isClosed)

  const headers = headersOf(fields)
  if (!headers) return { kind: 'broken', why: `a header line cannot be read: ${JSON.stringify(fields)}` }
  const isEmpty = method === 'HEAD' || status === 204 || status === 304
  const body = isEmpty ? { body: Buffer.alloc(0), rest: after } : bodyOf(headers, after, isClosed)
  if (typeof body === 'string') return { kind: 'broken', why: body }
  if (body === null) return { kind: 'partial' }
  return { kind: 'whole', answer: { status, headers, body: body.body }, rest: body.rest }
}

function headersOf(fields: readonly string[]): ReadonlyMap<string, string> | null {
  const headers = new Map<string, string>()
  for (const field of fields) {
    const [, name, value = ''] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/.exec(field) ?? []
    if (name === undefined) return null
    const key = name.toLowerCase()
    const known = headers.get(key)
    headers.set(key, known === undefined ? value : `${known}, ${value}`)
  }
  return headers
}

interface Body {
  readonly body: Buffer
  readonly rest: Buffer
}

/** Null while bytes are missing, words when they are wrong. */
function bodyOf(
  headers: ReadonlyMap<string, string>,
  bytes: Buffer,
  isClosed: boolean,
): Body | null | string {
  const length = headers.get('content-length')
  if (headers.get('transfer-encoding') === 'chunked') {
    return length === undefined ? chunksOf(bytes) : 'the answer has a length and chunks'
  }
  if (length === undefined) return isClosed ? { body: bytes, rest: Buffer.alloc(0) } : null
  if (!/^\d+$/.test(length)) return `the answer's length is ${length}`
  const size = Number(length)
  return bytes.length < size ? null : { body: bytes.subarray(0, size), rest: bytes.subarray(size) }
}

function chunksOf(bytes: Buffer): Body | null | string {
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return null
    const size = bytes.toString('latin1', at, line)
    if (!/^[\da-f]+$/i.test(size)) return `a chunk's size is ${JSON.stringify(size.slice(0, 40))}`
    const start = line + 2
    const end = start + Number.parseInt(size, 16)
    if (bytes.length < end + 2) return null
    if (end === start) return { body: Buffer.concat(chunks), rest: bytes.subarray(end + 2) }
    chunks.push(bytes.subarray(start, end))
    at = end + 2
  }
}

/**
 * What became of a request. The one question that costs money is whether it may be sent again: `unreachable` says that
 * nothing was sent; after `lost`, and after an answer that cannot be read, the server may have done what was asked.
 */
export type TroubleKind =
  /** No connection came about: nothing was sent, and sending it again is safe. */
  | 'unreachable'
  /** The connection was cut or too slow after the request had gone out: nobody knows what became of it. */
  | 'lost'
  /** An HTTP status that is an error, without a reply of this API in its body. */
  | 'status'
  /** A body that is no JSON: a page of some gateway, or half an answer. */
  | 'not-json'
  /** JSON of another shape than was wanted. */
  | 'odd'

/** Why there is no answer. */
export interface Trouble {
  readonly kind: TroubleKind
  /** Which request, what came, and what was wanted. Never holds the key. */
  readonly message: string
  /** The HTTP status; null where there was no answer. */
  readonly status: number | null
  /** What a busy server asks to wait (`Retry-After`). Milliseconds. */
  readonly retryAfterMs: number | null
}

/** An answer, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble }

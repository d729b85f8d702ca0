/** JSON that came, whatever its status; null for an empty body. */
export interface Heard {
  readonly json: unknown
  readonly status: number
  /** What a busy server asks to wait (`Retry-After`). Milliseconds. */
  readonly retryAfterMs: number | null
}

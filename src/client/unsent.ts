/** What a request that failed tells: whether it was sent at all, why it failed, and when to ask again. */

/** Codes of Node and undici for connections that never came about: look-up, connect, certificate. */
const UNSENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+)$/

/** How undici words its refusal of a port that browsers block (Fetch, 2.9 "Port blocking"): it has no code. */
const BLOCKED = 'bad port'

/**
 * Whether an error proves that nothing was sent. Browsers do not tell: there every failed request is taken for lost.
 */
export function isUnsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isUnsent)
  if ('code' in error ? UNSENT.test(String(error.code)) : error.message === BLOCKED) return true
  return isUnsent(error.cause)
}

/** The innermost reason of an error: its code, or its words where it has none. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  if (inner instanceof Error) return causeOf(inner)
  return 'code' in error ? String(error.code) : error.message
}

/** `Retry-After` in milliseconds; null where there is none. Its form as a date is not used by servers of this API. */
export function pauseIn(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1_000 : null
}

import { showLink } from './link.ts'

/** What kept the server from a link. */
export type ReachKind =
  /** Its address is not public, and nobody allowed it. */
  | 'refused-address'
  /** Its text says nothing that could be followed. */
  | 'bad-url'
  /** Its host has no address. */
  | 'unresolvable'
  /** Nobody answers there, or the line was cut. */
  | 'unreachable'
  | 'timed-out'
  | 'too-large'
  /** It answered with a status that is no success. */
  | 'bad-status'
  | 'too-many-redirects'
  /** It answered with another type than wanted. */
  | 'bad-type'

/** A link could not be followed. The message names it without its secrets. */
export class ReachError extends Error {
  override readonly name = 'ReachError'
  readonly kind: ReachKind
  /** Why, in words that do not name the link: paths of webhooks are secrets of their own. */
  readonly reason: string
  constructor(kind: ReachKind, url: string, reason: string, options?: ErrorOptions) {
    super(`${showLink(url)} could not be used: ${reason}.`, options)
    this.kind = kind
    this.reason = reason
  }
}

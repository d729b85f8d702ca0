/** One text in both languages. */
export interface Wording {
  readonly en: string
  readonly zh: string
}

/** Where in the raw prompt something stands; `end` is behind its last character. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A mistake in a prompt: what came, what is legal, in words. */
export interface Problem extends Wording {
  /**
   * `unknown`: no such parameter. `syntax`: words where none belong. `value`: missing or unreadable. `range`: outside
   * what is legal. `version`: not with this model. `needs`: something is missing beside it. `conflict`: not together.
   */
  readonly kind:
    | 'unknown'
    | 'syntax'
    | 'value'
    | 'range'
    | 'version'
    | 'needs'
    | 'conflict'
    | 'weights'
    | 'length'
  /** Canonical name of the parameter it is about, without dashes. */
  readonly parameter?: string
  /** What came. */
  readonly value?: string
  /** What would have been legal. */
  readonly legal?: string
  readonly at?: Place
  /** What to write in its place, where a machine can tell; empty: nothing. */
  readonly fix?: string
}

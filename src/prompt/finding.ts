import type { Parsed } from './parse.ts'
import type { Place, Wording } from './problem.ts'
import type { Model } from './versions.ts'

/** Something worth knowing about a prompt. */
export interface Finding extends Wording {
  /** With an error it would not be taken; with a warning it may say something else than it seems to. */
  readonly severity: 'error' | 'warning'
  readonly at: Place
  /** What to write in its place, where a machine can tell; empty: nothing. */
  readonly fix?: string
}

/** A prompt, read. */
export interface Reading extends Parsed {
  readonly raw: string
  readonly model: Model
}

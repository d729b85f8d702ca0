/**
 * Conversations with a server as data, each with the page and clause it comes from. A step asks, says what the answer
 * must look like, and may keep parts of it for later steps.
 */
import type { KeySpelling, Profile, ProfileName } from '../protocol/profiles.ts'
import type { Feature } from './features.ts'
import type { Pattern } from './match.ts'

export const GROUPS = [
  'transport and auth',
  'submit',
  'verbs',
  'action and modal',
  'task object',
  'queries',
  'webhooks',
  'errors',
  'dialect',
] as const

export type Group = (typeof GROUPS)[number]

/**
 * What a run must have been given for a case to be played:
 * `key`: a key, so that a missing one can be refused · `open`: no key is wanted · `other-key`: a second owner's key ·
 * `hook`: a webhook receiver the server reaches · `root`: an address without a path of its own ·
 * `one-slot`: a server that runs one task and lets one more wait.
 */
export type Need = 'key' | 'open' | 'other-key' | 'hook' | 'root' | 'one-slot'

/** An answer that fits. */
export interface Wanted {
  /** HTTP status; 200 when left out. */
  readonly status?: Pattern
  readonly headers?: Readonly<Record<string, Pattern>>
  readonly json?: Pattern
  /** The body as it came. */
  readonly text?: Pattern
  /** The body as bytes. */
  readonly bytes?: Pattern
  /** Longest that it may take to come. */
  readonly withinMs?: number
}

/** An answer that fits in a dialect. */
export type Expectation = Wanted | ((profile: Profile) => Wanted)

/** Which key goes with a request: the run's own, perhaps in a spelling that is not the dialect's first; none; one that
 *  nobody has; another owner's. */
export type KeyChoice = 'own' | KeySpelling | 'none' | 'wrong' | 'other'

/** Asks the server. `{name}` stands for something kept before: in path, headers and body, and in texts of patterns.
 *  `{key}` is the run's key and `{hook}` the address of its receiver. */
export interface Asking {
  readonly say: string
  /** POST with a body, else GET. */
  readonly method?: 'GET' | 'POST' | 'OPTIONS' | 'HEAD'
  /** From the server's base, or a whole link, which is asked for without a key. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, or text that is sent as it stands. */
  readonly body?: unknown
  /** False sends the body without saying that it is JSON. */
  readonly isTyped?: false
  readonly key?: KeyChoice
  /** Asked only if this was kept. */
  readonly when?: string
  /** Ask again until the answer looks like this. */
  readonly until?: Pattern
  /** Every answer before that. */
  readonly meanwhile?: Pattern
  /** The list of all answers, in the order they came. */
  readonly along?: Pattern
  /** A link in every answer that must open as a picture wherever it is not null. */
  readonly opens?: string
  readonly wants?: Expectation
  /** Names under which parts of the answer are kept: `{ id: 'result' }`, `{ u2: 'buttons.1.customId' }`. */
  readonly keep?: Readonly<Record<string, string | ((json: unknown) => unknown)>>
  /** Tasks it makes when all is well. */
  readonly makes?: number
}

/** Looks at what the webhook receiver was told of a task: the list of tasks as they came. */
export interface Hearing {
  readonly say: string
  /** The task's id. */
  readonly hears: string
  readonly until: Pattern
  /** All that it was told until then. */
  readonly told: Pattern
}

export type Step = Asking | Hearing

/** One thing that is asked of a server. */
export interface Case {
  /** Says what is so when it passes. */
  readonly name: string
  readonly group: Group
  /** The pages and clauses it comes from. */
  readonly from: readonly string[]
  /** Names of cases whose kept parts it uses: `grid` gives `{grid.id}`. They are played first, once in a run. */
  readonly given?: readonly string[]
  /** Its own name for what it keeps. */
  readonly keeps?: string
  readonly needs?: readonly Need[]
  readonly uses?: readonly Feature[]
  /** Dialects it is true of; all when left out. */
  readonly only?: readonly ProfileName[]
  readonly steps: readonly Step[]
}

/** Tasks a case makes on the server when all is well, its givens not counted. */
export function tasksOf({ steps }: Case): number {
  return steps.reduce((sum, step) => sum + ('makes' in step ? (step.makes ?? 0) : 0), 0)
}

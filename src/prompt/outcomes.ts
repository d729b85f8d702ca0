/**
 * The language of sandboxes: what shall become of a task. It stands in the words in brackets (`[[fail:no luck]]`), in a
 * header or in a rule without (`fail:no luck`); several have ";" between them. Adding an outcome is adding a row.
 */

/** How an outcome is written and what it does. */
interface Row<T> {
  /** Its name, with an example of its value where it has one. */
  readonly written: string
  /** For the guide. */
  readonly does: string
  /** Null for a value that is none. */
  readonly read: (value: string) => T | null
}

const nothing = (value: string): true | null => (value === '' ? true : null)
const text = (value: string): string | null => (value === '' ? null : value)

function percents(value: string): readonly number[] | null {
  const all = value.split(',').map((part) => (/^\s*\d\d?\s*$/.test(part) ? Number(part) : Number.NaN))
  return all.some(Number.isNaN) ? null : all
}

/** Timers reach no farther than some weeks; nobody tests for longer. Milliseconds. */
const LONGEST_TIME = 86_400_000

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }

/** A time such as `500ms`, `30s`, `5m` or `1h`, a day at the most, in milliseconds; null for anything else. */
export function readTime(value: string): number | null {
  const [, count, unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(value) ?? []
  const factor = UNITS[unit]
  const ms = Number(count) * (factor ?? Number.NaN)
  return ms <= LONGEST_TIME ? ms : null
}

const rows = {
  banned: {
    written: 'banned:word',
    does: 'The submit is refused with code 24, as for a banned word.',
    read: text,
  },
  'queue-full': {
    written: 'queue-full',
    does: 'The submit is refused with code 23, as by a full queue.',
    read: nothing,
  },
  'no-account': {
    written: 'no-account',
    does: 'The submit is refused with code 3, as where no account would do.',
    read: nothing,
  },
  modal: {
    written: 'modal',
    does: 'The submit opens a window: code 21, status MODAL. Once confirmed, the other outcomes follow.',
    read: nothing,
  },
  slow: { written: 'slow:30s', does: 'The run takes so much longer.', read: readTime },
  progress: {
    written: 'progress:10,50,90',
    does: 'The run shows these percents, spread evenly over its time, and no others.',
    read: percents,
  },
  stall: {
    written: 'stall',
    does: 'The run never ends by itself: it is cancelled, runs into `timeoutMinutes`, or is ended by a reset.',
    read: nothing,
  },
  unavailable: {
    written: 'unavailable',
    does: 'The engine cannot be reached: the task goes to another account, or is tried again, three runs in all.',
    read: nothing,
  },
  crash: {
    written: 'crash',
    does: 'The engine stops in the middle of the run: the task is tried again, two runs in all.',
    read: nothing,
  },
  'lost-connection': {
    written: 'lost-connection',
    does: 'FAILURE: the connection is lost once the task was handed over, and nobody knows whether it has run. With `resend` it is tried again, once.',
    read: nothing,
  },
  nsfw: { written: 'nsfw', does: 'FAILURE with the words of Midjourney’s moderator.', read: nothing },
  fail: { written: 'fail:any reason', does: 'FAILURE with that `failReason`.', read: text },
  'expired-picture': {
    written: 'expired-picture',
    does: 'SUCCESS, but the links to its pictures answer 404, and so they are lost to follow-ups.',
    read: nothing,
  },
} satisfies Record<string, Row<unknown>>

export type OutcomeName = keyof typeof rows

/** The table of outcomes by name. */
export const OUTCOMES: Readonly<Record<OutcomeName, Row<unknown>>> = rows

/** What shall become of a task: the value of each outcome that was asked. */
export type Script = {
  readonly [N in OutcomeName]?: NonNullable<ReturnType<(typeof rows)[N]['read']>>
}

/** An outcome for all tasks whose words match. */
export interface OutcomeRule {
  /** A text in any case, or `/a pattern/`; left out: all words. */
  readonly match?: string
  readonly outcome: string
}

const MARKS = /\[\[([^\]]*)\]\]/g
/** Before an outcome of the first run alone. */
const ONCE = /^once:/

/** The words without what they ask of a sandbox, and that; null where they ask nothing. */
export function takeMarks(raw: string): { readonly words: string; readonly asked: string | null } {
  const asked = Array.from(raw.matchAll(MARKS), ([, mark = '']) => mark)
  if (asked.length === 0) return { words: raw, asked: null }
  const words = raw.replaceAll(MARKS, ' ').replaceAll(/\s+/g, ' ').trim()
  return { words, asked: asked.join('; ') }
}

/** One outcome as written. */
interface Asked {
  readonly name: string
  readonly value: string
  readonly isOnce: boolean
  readonly came: string
}

function partsOf(asked: string): readonly Asked[] {
  const parts = asked.split(';').map((part) => part.trim())
  return parts
    .filter((came) => came !== '')
    .map((came) => {
      const [name = '', ...value] = came.replace(ONCE, '').split(':')
      return { name: name.trim(), value: value.join(':').trim(), isOnce: ONCE.test(came), came }
    })
}

const isName = (name: string): name is OutcomeName => Object.hasOwn(rows, name)

/** The first outcome that cannot be read, as it came; null when all can. */
export function wrongIn(asked: string): string | null {
  const wrong = partsOf(asked).find(({ name, value }) => !isName(name) || rows[name].read(value) === null)
  return wrong?.came ?? null
}

/** Every outcome as it is written, for those who wrote another. */
export const wantedOutcomes = (): string =>
  Object.values(OUTCOMES)
    .map(({ written }) => written)
    .join(', ')

/** Reads outcomes for a run; what cannot be read is left out. `attempt` counts the runs of a task from 1. */
export function readScript(asked: string, attempt = 1): Script {
  const read = partsOf(asked).flatMap(({ name, value, isOnce }) => {
    const isDue = isName(name) && (attempt === 1 || !isOnce)
    return isDue ? [[name, rows[name].read(value)] as const] : []
  })
  // Each value was read by the row of its own name.
  return Object.fromEntries(read.filter(([, value]) => value !== null)) as Script
}

/** What decides about the script of a run. */
export interface Cue {
  /** What the task itself asks; null: nothing, so that the rules decide. */
  readonly asked: string | null
  readonly words: string
  readonly rules: readonly OutcomeRule[]
  readonly attempt?: number
}

/** The script of a run: what its task asks, else what the first rule says that matches. */
export function scriptOf({ asked, words, rules, attempt }: Cue): Script {
  const outcome = asked ?? rules.find(({ match }) => matches(words, match))?.outcome ?? ''
  return readScript(outcome, attempt)
}

function matches(words: string, match = ''): boolean {
  const pattern = patternOf(match)
  return pattern ? pattern.test(words) : words.toLowerCase().includes(match.toLowerCase())
}

/** The pattern between two slashes; null for a plain text. Throws a SyntaxError for a pattern that is none. */
export function patternOf(match: string): RegExp | null {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(match) ?? []
  return source === undefined ? null : new RegExp(source, flags)
}

/**
 * Transcripts: conversations with a server as data, each with the page and clause it comes from. A step asks, says
 * what the answer must look like, and may keep parts of it for later steps.
 */

/** What an answer must look like: literal JSON, with regular expressions and predicates where values vary. Objects
 *  may have more keys than the pattern; arrays must have as many items. */
export type Pattern =
  | string
  | number
  | boolean
  | null
  | RegExp
  | ((value: unknown) => boolean)
  | readonly Pattern[]
  | { readonly [key: string]: Pattern }

export interface Step {
  readonly say: string
  readonly method?: 'GET' | 'POST' | 'OPTIONS' | 'HEAD'
  /** `{name}` stands for something kept by an earlier step, here and in the body. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** HTTP status; 200 when left out. */
  readonly status?: number
  readonly answerHeaders?: Readonly<Record<string, string | RegExp>>
  readonly json?: Pattern
  /** Ask again until the answer looks like this; then `json` is compared. */
  readonly until?: Pattern
  /** Names under which parts of the answer are kept: `{ id: 'result' }`, `{ u2: 'buttons.1.customId' }`. */
  readonly keep?: Readonly<Record<string, string>>
}

export interface Transcript {
  readonly name: string
  /** The page and clause it comes from. */
  readonly from: string
  readonly steps: readonly Step[]
}

/** Where a value differs from a pattern, in words; null when it does not. */
function mismatch(pattern: Pattern, value: unknown, path = 'answer'): string | null {
  const differs = (wanted: unknown) => `${path} is ${JSON.stringify(value)}, wanted ${String(wanted)}`
  if (pattern instanceof RegExp)
    return typeof value === 'string' && pattern.test(value) ? null : differs(pattern)
  if (typeof pattern === 'function') return pattern(value) ? null : differs(pattern)
  if (Array.isArray(pattern)) {
    if (!Array.isArray(value) || value.length !== pattern.length) return differs(`${pattern.length} items`)
    return firstOf(pattern.map((item, at) => mismatch(item, value[at], `${path}[${at}]`)))
  }
  if (pattern !== null && typeof pattern === 'object') {
    if (value === null || typeof value !== 'object') return differs('an object')
    const found = value as Record<string, unknown>
    return firstOf(Object.entries(pattern).map(([key, item]) => mismatch(item, found[key], `${path}.${key}`)))
  }
  return Object.is(pattern, value) ? null : differs(JSON.stringify(pattern))
}

const firstOf = (problems: readonly (string | null)[]): string | null =>
  problems.find((problem) => problem !== null) ?? null

/** Longest that a step asks again. A server that hangs fails the step; a slow machine does not. */
const PATIENCE_MS = 60_000
const PAUSE_MS = 50

/** Plays a transcript against a server; what its steps kept. Throws an Error that names the step and the difference. */
export async function play(transcript: Transcript, base: string): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>()
  for (const step of transcript.steps) {
    try {
      await playStep(step, base, kept)
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error)
      throw new Error(`${transcript.name} (${transcript.from}): ${step.say}: ${cause}`, { cause: error })
    }
  }
  return kept
}

/** Waits for a condition. Throws an Error that says what never came. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const started = Date.now()
  while (!(await condition())) {
    if (Date.now() - started > patienceMs)
      throw new Error(`in ${patienceMs} ms it never came to this: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function playStep(step: Step, base: string, kept: Map<string, string>): Promise<void> {
  const started = Date.now()
  for (;;) {
    const answer = await ask(step, base, kept)
    const early = step.until === undefined ? null : mismatch(step.until, answer.json)
    if (early !== null && Date.now() - started < PATIENCE_MS) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      continue
    }
    const problem =
      early ??
      mismatch(step.status ?? 200, answer.status, 'status') ??
      mismatch({ ...step.answerHeaders }, answer.headers, 'headers') ??
      (step.json === undefined ? null : mismatch(step.json, answer.json))
    if (problem !== null) throw new Error(problem)
    for (const [name, path] of Object.entries(step.keep ?? {}))
      kept.set(name, String(partOf(answer.json, path)))
    return
  }
}

async function ask(step: Step, base: string, kept: ReadonlyMap<string, string>) {
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => kept.get(name) ?? whole)
  const path = fill(step.path)
  const url = path.startsWith('http') ? path : base + path
  const response = await fetch(url, {
    method: step.method ?? (step.body === undefined ? 'GET' : 'POST'),
    headers: { ...(step.body === undefined ? {} : { 'content-type': 'application/json' }), ...step.headers },
    ...(step.body === undefined ? {} : { body: fill(asText(step.body)) }),
  })
  const text = await response.text()
  const isJson = (response.headers.get('content-type') ?? '').includes('json')
  const json: unknown = isJson && text !== '' ? JSON.parse(text) : text
  return { status: response.status, headers: Object.fromEntries(response.headers), json }
}

const asText = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))

function partOf(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value)
}

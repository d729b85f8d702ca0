/**
 * Watches all running tasks of one upstream with one question at a time: `list-by-condition` in batches, or task by task
 * where that is not there or answers wrongly. The pauses grow while nothing happens and while the upstream is away.
 * It knows ids and answers; it must not know jobs.
 */
import type { Client } from '../../client/client.ts'
import type { Trouble } from '../../client/outcome.ts'
import type { ClientTask } from '../../client/task.ts'
import { EngineError } from '../engine.ts'
import { createWatch, type Watch } from './watch.ts'
import type { Pause } from './pause.ts'

/** Milliseconds between two rounds. */
export interface Pauses {
  readonly first: number
  readonly longest: number
}

export interface PollerContext {
  readonly client: Pick<Client, 'listByCondition' | 'fetch'>
  readonly pauses: Pauses
  readonly pause: Pause
  readonly warn: (text: string) => void
}

export interface Poller {
  /** Begins to watch a task; whoever does must end the watch. */
  watch(id: string): Watch
  /** Something is said to have happened to a task: it is asked for now. */
  nudge(id: string): void
  /** Ends all watches. */
  close(): void
}

/** How much longer each pause is than the one before. */
const GROWTH = 1.5
/** Pauses while the upstream is away grow up to so many times the longest. */
const AWAY = 6
/** Ids in one question. */
const BATCH = 50
/** Wrong answers in a row after which tasks are asked for one by one, and for how many rounds they are. */
const WRONG_LISTS = 2
const ROUNDS_ALONE = 100
/** Rounds in a row in which the upstream says that it does not know a task, before that is believed. */
const MISSES = 10

export function createPoller({ client, pauses, pause, warn }: PollerContext): Poller {
  const watches = new Map<string, Watch>()
  const closing = new AbortController()
  let wake = new AbortController()
  let isLooping = false
  let wrongLists = 0
  let roundsAlone = 0
  let trouble: Trouble | null = null
  let pauseMs = pauses.first

  /** Asks for some tasks together; null when that went wrong. */
  async function askTogether(ids: readonly string[]): Promise<readonly ClientTask[] | null> {
    const outcome = await client.listByCondition(ids, { signal: closing.signal })
    if (outcome.ok) {
      wrongLists = 0
      return outcome.value
    }
    trouble = outcome.trouble
    if (isWrong(outcome.trouble)) wrongLists += 1
    if (wrongLists >= WRONG_LISTS) {
      roundsAlone = ROUNDS_ALONE
      warn(`tasks are asked for one by one for a while, because ${outcome.trouble.message}`)
    }
    return null
  }

  /** Asks for a task by itself, and takes note when the upstream does not know it. */
  async function askAlone(id: string): Promise<boolean> {
    const outcome = await client.fetch(id, { signal: closing.signal })
    if (!outcome.ok) trouble = outcome.trouble
    else if (outcome.value) return tell(outcome.value)
    else miss(id)
    return false
  }

  function miss(id: string): void {
    const watch = watches.get(id)
    if (!watch || watch.miss() < MISSES) return
    watch.fail(
      new EngineError('may-have-run', `The upstream took this task as ${id} and no longer knows it.`),
    )
  }

  /** Tells a task to who watches it; whether that is news. */
  const tell = (task: ClientTask): boolean => watches.get(task.id)?.tell(task) ?? false

  /** One round; whether there was any news. */
  async function round(): Promise<boolean> {
    trouble = null
    const news: boolean[] = []
    const isAlone = roundsAlone > 0
    roundsAlone = Math.max(0, roundsAlone - 1)
    for (const ids of batches([...watches.keys()])) {
      const tasks = isAlone ? [] : await askTogether(ids)
      news.push(...(tasks ?? []).map(tell))
      const found = new Set(tasks?.map(({ id }) => id))
      const left = tasks ? ids.filter((id) => !found.has(id)) : []
      for (const id of left) {
        if (!isAway(trouble)) news.push(await askAlone(id))
      }
      // Every further question would wait as long for nothing.
      if (isAway(trouble)) break
    }
    return news.includes(true)
  }

  async function loop(): Promise<void> {
    pauseMs = pauses.first
    while (watches.size > 0) {
      wake = new AbortController()
      await pause(pauseMs, AbortSignal.any([wake.signal, closing.signal])).catch(() => {})
      if (closing.signal.aborted) return
      const isNews = await round()
      const longest = trouble ? pauses.longest * AWAY : pauses.longest
      pauseMs = isNews ? pauses.first : Math.min(longest, pauseMs * GROWTH)
      pauseMs = Math.max(pauseMs, asked(trouble))
    }
  }

  function begin(): void {
    if (isLooping) return
    isLooping = true
    loop()
      // Its questions end with the reason of its own signal, and with nothing else.
      .catch(() => {})
      .finally(() => {
        isLooping = false
        if (watches.size > 0 && !closing.signal.aborted) begin()
      })
  }

  return {
    watch(id) {
      const watch = createWatch(() => {
        if (watches.get(id) === watch) watches.delete(id)
      })
      watches.set(id, watch)
      begin()
      // What is new soon has news: it does not wait out the pause of those that have been running for long.
      if (pauseMs > pauses.first) wake.abort()
      return watch
    },
    nudge(id) {
      if (watches.has(id)) wake.abort()
    },
    close() {
      closing.abort(new EngineError('internal', 'The instance was closed.'))
      for (const watch of watches.values()) watch.fail(closing.signal.reason)
    },
  }
}

/** Statuses of a route that is not there, or does not take what it is asked. */
const NO_ROUTE = new Set([400, 404, 405, 501])

/** A list that is not there, or is no list: asking again would not change that. */
const isWrong = ({ kind, status }: Trouble): boolean =>
  kind === 'odd' || (kind === 'status' && status !== null && NO_ROUTE.has(status))

const isAway = (trouble: Trouble | null): boolean =>
  trouble?.kind === 'unreachable' || trouble?.kind === 'lost'

const asked = (trouble: Trouble | null): number => trouble?.retryAfterMs ?? 0

const batches = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) => ids.slice(at * BATCH, (at + 1) * BATCH))

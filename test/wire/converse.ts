import type { Asking, Step, Wanted } from '../../src/conform/case.ts'
import type { Kept } from '../../src/conform/kept.ts'
import type { Pattern } from '../../src/conform/match.ts'
import { play } from '../../src/conform/play.ts'
import { answers } from '../../src/conform/shapes.ts'
import { PROFILES } from '../../src/protocol/profiles.ts'

/** Plays steps against a server of the default dialect; what they kept. Throws at the first that does not fit. */
export function converse(base: string, steps: readonly Step[]): Promise<Kept> {
  return play(steps, {
    base,
    profile: PROFILES.comet,
    timeoutMs: 20_000,
    patienceMs: 60_000,
    pauseMs: 50,
  })
}

/** An imagine of a boat. */
export const imagine = (say: string, wants?: Asking['wants'], more: Partial<Asking> = {}): Asking => ({
  say,
  path: '/mj/submit/imagine',
  body: { prompt: 'a paper boat' },
  ...(wants === undefined ? {} : { wants }),
  ...more,
})

/** A task as it is now. */
export const fetched = (say: string, json: Pattern, more: Partial<Asking> = {}): Asking => ({
  say,
  path: '/mj/task/{id}/fetch',
  wants: answers(json),
  ...more,
})

/** A refusal in our own words. */
export const refusedWith = (code: number, words: RegExp, more: Wanted = {}): Wanted =>
  answers({ code, description: words, result: null }, more)

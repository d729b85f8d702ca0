/** Steps that many cases take. */
import type { Profile } from '../protocol/profiles.ts'
import type { Asking, Hearing } from './case.ts'
import { allOf, endingIn, listOf, partOf } from './match.ts'
import { answers, finished, goesForward, refused, succeeded, taken, unfinished, type Keys } from './shapes.ts'

/** A submit that makes a task, kept as `id`. */
export const submit = (verb: string, body: object, more: Partial<Asking> = {}): Asking => ({
  say: `submit ${verb}`,
  path: `/mj/submit/${verb}`,
  body,
  wants: taken(),
  keep: { id: 'result' },
  makes: 1,
  ...more,
})

/** A button of the task `parent` pressed; the new task is kept as `id`. */
export const press = (
  parent: string,
  customId: string,
  more: Partial<Asking> & { with?: object } = {},
): Asking => {
  const { with: extra, ...rest } = more
  return submit('action', { taskId: parent, customId, ...extra }, { say: `press ${customId}`, ...rest })
}

/** Keys of a finished task, or those of a dialect. */
export type Finish = Keys | ((profile: Profile) => Keys)

/** Polls a task until it is over: it goes forward, each of its pictures opens, and it ends well. */
export const finish = (more: Finish = {}, rest: Partial<Asking> = {}): Asking => ({
  say: 'poll until it is finished',
  path: '/mj/task/{id}/fetch',
  until: finished,
  meanwhile: unfinished,
  along: goesForward,
  opens: 'imageUrl',
  wants: (profile) => answers(succeeded(typeof more === 'function' ? more(profile) : more)),
  ...rest,
})

/** Polls a task that others will go on from: all it must do is succeed. */
export const begin = (keep: NonNullable<Asking['keep']>): Asking => ({
  say: 'poll until it is finished',
  path: '/mj/task/{id}/fetch',
  until: finished,
  wants: answers({ status: 'SUCCESS' }),
  keep,
})

/** Looks once more at a finished task. */
export const look = (id: string, more: Finish): Asking => ({
  say: `look at ${id}`,
  path: `/mj/task/${id}/fetch`,
  wants: (profile) => answers(succeeded(typeof more === 'function' ? more(profile) : more)),
})

/** The word for what an action did, where a dialect has one of its own. */
export const did =
  (row: string, action: string) =>
  ({ actions }: Profile): Keys => ({ action: actions[row] ?? action })

/** A submit that is refused, by a refusal of the protocol's table. */
export const refuse = (
  say: string,
  verb: string,
  body: unknown,
  ...refusal: Parameters<typeof refused>
): Asking => ({ say, path: `/mj/submit/${verb}`, body, wants: refused(...refusal) })

/** The part of a customId that names the job: clients build other customIds from it (clients page, "Comfly"). */
export const jobIn =
  (path: string) =>
  (task: unknown): string | undefined =>
    String(partOf(task, path)).split('::')[4]

/** Waits until the receiver was told the end of the task `id`, and looks at the list of all it was told of it. */
export const hear = (more: Keys = {}): Hearing => ({
  say: 'the webhook is told in order, the end last',
  hears: '{id}',
  until: endingIn(finished),
  told: allOf(
    listOf({ status: /^(SUBMITTED|IN_PROGRESS|SUCCESS|FAILURE)$/ }),
    goesForward,
    endingIn(succeeded(more)),
  ),
})

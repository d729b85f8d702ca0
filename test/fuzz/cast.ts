/**
 * The tasks that every run starts with, under ids that stand in for theirs: the program is written before the server has
 * given any. Stand-ins are as long as the real ones, so that they can be exchanged in ready bytes.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Shot, Step } from './shot.ts'

const standIns = <const N extends readonly string[]>(names: N, make: (at: number) => string) =>
  Object.fromEntries(names.map((name, at) => [name, make(at + 1)])) as Readonly<Record<N[number], string>>

const NAMES = ['grid', 'single', 'window', 'cancelled', 'foreign', 'nobody'] as const

/** Ids that stand in for those of the cast; `nobody` stays unknown. */
export const TASKS = standIns(NAMES, (at) => `100000000000000${at}`)
/** The same for the job in a customId. */
export const JOBS = standIns(NAMES, (at) => `00000000-0000-4000-8000-00000000000${at}`)
/** The name of the grid's picture, without its extension. */
export const FILE = `${'0'.repeat(31)}1`

/** Milliseconds a task of the cast may take. */
const PATIENCE_MS = 60_000

/** What only the other owner's task says. */
export const FOREIGN_STATE = 'nobody else may read this'

export interface Cast {
  /** Real ids by their stand-ins. */
  readonly real: ReadonlyMap<string, string>
  /** What an operator keeps, by the path of its list: `/api/admin/keys`. Their ids are the same in every run. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  /** The customIds of all buttons the cast has, with stand-ins in them. */
  readonly customIds: readonly string[]
}

interface WireTask {
  readonly status: string
  readonly imageUrl: string | null
  readonly buttons: readonly { readonly customId: string }[]
}

export interface Caller {
  readonly base: string
  readonly key: string
  readonly otherKey: string
}

/** Makes the cast on a fresh server: a grid, a single picture, an open window, a cancelled task, and another owner's grid. */
export async function makeCast({ base, key, otherKey }: Caller): Promise<Omit<Cast, 'lists'>> {
  const post = async (path: string, body: object, as = key): Promise<string> => {
    const sent = { method: 'POST', headers: { authorization: as }, body: JSON.stringify(body) }
    const reply = (await (await fetch(`${base}${path}`, sent)).json()) as { result: string | null }
    if (reply.result === null) throw new Error(`${path}: ${JSON.stringify(reply)}`)
    return reply.result
  }
  const settled = async (id: string, as = key): Promise<WireTask> => {
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until;) {
      const task = (await (
        await fetch(`${base}/mj/task/${id}/fetch`, { headers: { authorization: as } })
      ).json()) as WireTask
      if (task.status === 'SUCCESS') return task
      if (task.status === 'FAILURE') throw new Error(`task ${id} of the cast: ${JSON.stringify(task)}`)
      await pause(50)
    }
    throw new Error(`task ${id} of the cast does not end`)
  }
  const press = (taskId: string, task: WireTask, wanted: RegExp) =>
    post('/mj/submit/action', {
      taskId,
      customId: task.buttons.map(({ customId }) => customId).find((one) => wanted.test(one)),
      enableRemix: true,
    })

  const ids = { grid: await post('/mj/submit/imagine', { prompt: 'a paper boat' }) }
  const grid = await settled(ids.grid)
  const single = await press(ids.grid, grid, /upsample::1/)
  const upscaled = await settled(single)
  const window = await press(single, upscaled, /CustomZoom|Inpaint/)
  const cancelled = await post('/mj/submit/imagine', { prompt: 'a tower' })
  await post(`/mj/task/${cancelled}/cancel`, {})
  const foreign = await post('/mj/submit/imagine', { prompt: 'a fox', state: FOREIGN_STATE }, otherKey)
  const theirs = await settled(foreign, otherKey)
  return {
    real: new Map([
      [TASKS.grid, ids.grid],
      [TASKS.single, single],
      [TASKS.window, window],
      [TASKS.cancelled, cancelled],
      [TASKS.foreign, foreign],
      [JOBS.grid, jobOf(grid)],
      [JOBS.single, jobOf(upscaled)],
      [JOBS.foreign, jobOf(theirs)],
      [FILE, /([\da-f]{32})/.exec(grid.imageUrl ?? '')?.[1] ?? FILE],
    ]),
    customIds: [
      ...grid.buttons.map(({ customId }) => customId.replaceAll(jobOf(grid), JOBS.grid)),
      ...upscaled.buttons.map(({ customId }) => customId.replaceAll(jobOf(upscaled), JOBS.single)),
    ],
  }
}

function jobOf({ buttons }: WireTask): string {
  return (
    buttons.flatMap(
      ({ customId }) => /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/.exec(customId)?.[0] ?? [],
    )[0] ?? ''
  )
}

/** Asks for the lists at these paths, and gathers the ids in them. */
export async function readLists(
  paths: readonly string[],
  { base, key }: Pick<Caller, 'base' | 'key'>,
): Promise<Cast['lists']> {
  const entries = paths.map(async (path): Promise<[string, readonly string[]]> => {
    const answer = await fetch(`${base}${path}`, { headers: { authorization: key } })
    return [path, idsIn(await answer.json())]
  })
  return new Map(await Promise.all(entries))
}

/** Ids anywhere in a document, but those of tasks, which no two runs share. */
function idsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'id' in node && typeof node.id === 'string' && !/^\d{16}$/.test(node.id) ? [node.id] : []
  return [...own, ...Object.values(node).flatMap(idsIn)]
}

/** A shot with the real ids in it. */
export function casting({ real }: Pick<Cast, 'real'>): (shot: Shot) => Shot {
  const cast = (bytes: Buffer): Buffer => {
    const found = [...real].filter(([standIn]) => bytes.includes(standIn))
    if (found.length === 0) return bytes
    const text = bytes.toString('latin1')
    return Buffer.from(
      found.reduce((rest, [standIn, id]) => rest.replaceAll(standIn, id), text),
      'latin1',
    )
  }
  const castStep = (step: Step): Step => ('write' in step ? { write: cast(step.write) } : step)
  return (shot) => ({ ...shot, steps: shot.steps.map(castStep) })
}

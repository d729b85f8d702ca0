/**
 * Answers to questions: the queue, pages, seeds and pictures of a caller's tasks, the accounts, and what was drawn.
 * It knows the store and who asks; it must not know HTTP, and it changes nothing.
 */
import type { AccountConfig } from '../config/config.ts'
import type { Speed } from '../protocol/speed.ts'
import type { Status } from '../protocol/status.ts'
import { refuse, type Refusal } from '../refusals.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import { laneOf } from '../schedule/lane.ts'
import type { Drawn, EncodedTask, Standing, Store } from '../stores/store.ts'
import { encodeTask } from '../task/encode.ts'
import type { Task } from '../task/task.ts'
import type { AccountState, Atelier, Reader, SeedAnswer } from './atelier.ts'
import type { Clock } from './clock.ts'
import type { Forecast } from './forecast.ts'
import { READY } from './reading.ts'

export type Queries = Pick<Atelier, 'queue' | 'page' | 'seed' | 'picture' | 'accounts' | 'figures'>

export interface QueriesContext {
  readonly store: Store
  readonly clock: Pick<Clock, 'now'>
  readonly forecast: Forecast
  readonly accounts: () => readonly AccountConfig[]
  readonly instances: () => Promise<readonly InstanceFacts[]>
}

/** What has a place in the queue: a window waits for words, not for a slot. */
const QUEUED: readonly Status[] = ['NOT_START', 'SUBMITTED', 'IN_PROGRESS']

/** Tasks that one look at the queue shows. */
const MOST_QUEUED = 500

const DAY_MS = 86_400_000

/** Opens the desk of questions. */
export function createQueries({ store, clock, forecast, accounts, instances }: QueriesContext): Queries {
  async function ownTask(owner: string, id: string): Promise<Task | null> {
    const task = await store.task(id)
    return task?.owner === owner ? task : null
  }

  /** Tasks of a page as the reader's dialect tells them. Another dialect than the ready one reads them again, and leaves
   *  out what has been deleted since, or is no longer as `status` asks. */
  async function textsOf(
    { profile }: Reader,
    tasks: readonly EncodedTask[],
    status?: readonly Status[],
  ): Promise<readonly Pick<EncodedTask, 'id' | 'encoded'>[]> {
    if (profile === READY) return tasks
    const now = await store.tasks(tasks.map(({ id }) => id))
    return now
      .filter((task) => status?.includes(task.status) ?? true)
      .map((task) => ({ id: task.id, encoded: encodeTask(task, profile) }))
  }

  function placeOf(standing: Standing | undefined, slots: ReadonlyMap<string, number>) {
    if (!standing) return { position: 0, estimatedStart: null }
    const count = slots.get(laneName(standing))
    const estimatedStart = count === undefined ? null : forecast.startOf(standing, count)
    return { position: standing.before + 1, estimatedStart }
  }

  return {
    async queue(reader) {
      const { owner } = reader
      const page = { owner, status: QUEUED, order: 'oldest-first', offset: 0, limit: MOST_QUEUED } as const
      const { tasks } = await store.page(page)
      const standings = await store.standings(tasks.map(({ id }) => id))
      const byTask = new Map(standings.map((standing) => [standing.taskId, standing]))
      const slots = slotsOf(await instances())
      const texts = await textsOf(reader, tasks, QUEUED)
      return texts.map(({ id, encoded }) => ({ encoded, ...placeOf(byTask.get(id), slots) }))
    },

    async page(reader, query) {
      const { total, tasks } = await store.page({ ...query, owner: reader.owner })
      const texts = await textsOf(reader, tasks, query.status)
      return { total, tasks: texts.map(({ encoded }) => encoded) }
    },

    async seed({ owner }, id) {
      const task = await ownTask(owner, id)
      if (!task) return refused(refuse('task-unknown', { id }))
      if (task.status !== 'SUCCESS') return refused(refuse('seed-unready', { id, status: task.status }))
      if (task.result.texts) return refused(refuse('seed-absent', { id }))
      return { kind: 'seed', seed: task.seed }
    },

    async picture({ owner }, id) {
      const task = await ownTask(owner, id)
      if (task?.status === 'SUCCESS') return task.result.cover.blob
      return task?.status === 'IN_PROGRESS' ? (task.preview?.blob ?? null) : null
    },

    async accounts() {
      const facts = new Map((await instances()).map((one) => [one.id, one]))
      return accounts().flatMap((account) => {
        const one = facts.get(account.id)
        return one ? [accountState(account, one)] : []
      })
    },

    async figures() {
      const now = clock.now()
      const today = await store.drawnSince(now)
      const sinceYesterday = countOf(await store.drawnSince(now - DAY_MS))
      const facts = await instances()
      return {
        today,
        yesterday: sinceYesterday - countOf(today),
        total: countOf(await store.drawnSince(0)),
        available: { FAST: availableAt('FAST', facts), RELAX: availableAt('RELAX', facts) },
      }
    },
  }
}

const refused = (refusal: Refusal): SeedAnswer => ({ kind: 'refused', refusal })

const laneName = ({ instanceId, lane }: Pick<Standing, 'instanceId' | 'lane'>) => `${instanceId} ${lane}`

/** The slots of each lane that gives any now. */
function slotsOf(instances: readonly InstanceFacts[]): ReadonlyMap<string, number> {
  const giving = instances.filter(({ isEnabled, isHealthy }) => isEnabled && isHealthy)
  return new Map(
    giving.flatMap(({ id, lanes }) =>
      Object.entries(lanes).flatMap(([lane, facts]) =>
        facts ? [[laneName({ instanceId: id, lane }), facts.coreSize] as const] : [],
      ),
    ),
  )
}

function accountState(account: AccountConfig, { isHealthy, lanes }: InstanceFacts): AccountState {
  const { id, channelId, enable, coreSize, queueSize, timeoutMinutes, modes, remark } = account
  const settings = { id, channelId, enable, coreSize, queueSize, timeoutMinutes, modes, remark }
  const running = lanes.main.running + (lanes.relax?.running ?? 0)
  const waiting = lanes.main.waiting + (lanes.relax?.waiting ?? 0)
  return { ...settings, isHealthy, running, waiting }
}

const countOf = (drawn: readonly Drawn[]): number => drawn.reduce((sum, { count }) => sum + count, 0)

/** Tasks that may still be asked for today at a speed; null where an account sets no limit. */
function availableAt(speed: Speed, instances: readonly InstanceFacts[]): number | null {
  const days = instances
    .filter(({ isEnabled, speeds }) => isEnabled && speeds.includes(speed))
    .map(({ day }) => day[laneOf(speed)])
  if (days.some(({ limit }) => limit <= 0)) return null
  return days.reduce((sum, { spent, limit }) => sum + Math.max(0, limit - spent), 0)
}

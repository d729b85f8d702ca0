/**
 * The desk: takes requests. It reads a body into a submission, fetches the few facts admission may use, and stores
 * what admission decided; the answer leaves only after the commit.
 * It knows requests and the store; it must not know HTTP or engines.
 */
import type { ActionBody, ImagineBody } from '../actions/bodies.ts'
import { readCustomId } from '../actions/table.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import { readBotType } from '../protocol/bot-type.ts'
import type { Speed } from '../protocol/speed.ts'
import { refuse, type Refusal } from '../refusals.ts'
import type { AccountFilter } from '../schedule/eligible.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import type { Counter, Guard, Store } from '../stores/store.ts'
import { admit, confirm } from '../task/admit.ts'
import type { CapacityGuard, Known, Rules, Submission, Verdict } from '../task/submission.ts'
import type { Hook, Task } from '../task/task.ts'
import type { Answer, Atelier, Caller } from './atelier.ts'
import type { Clock } from './clock.ts'
import type { Journal } from './journal.ts'
import type { Random } from './random.ts'
import { storeUploads, type PictureLimits, type Upload } from './uploads.ts'

/** Longest `state` that is kept. Characters. */
const STATE_LIMIT = 4_096
/** Longest webhook address that is kept. Characters. */
const HOOK_LIMIT = 2_000
/** Ids drawn before a collision is taken for a bug. */
const ID_TRIES = 5

export type Desk = Pick<Atelier, 'submit' | 'press' | 'confirm' | 'cancel'>

export interface DeskContext {
  readonly store: Store
  readonly journal: Journal
  readonly blobs: BlobStore
  readonly clock: Clock
  readonly random: Random
  readonly newTaskId: (now: number) => string
  readonly rules: Rules
  readonly limits: PictureLimits
  /** Webhook of requests that name none. */
  readonly notifyHook: string | null
  /** Why a webhook address cannot be used; null when it can. */
  readonly checkHook: (url: string) => string | null
  readonly instances: () => Promise<readonly InstanceFacts[]>
}

export function createDesk(context: DeskContext): Desk {
  const { store, journal, blobs, clock, random, rules, limits } = context

  async function known(parent: Task | null): Promise<Known> {
    const now = clock.now()
    return {
      now,
      instances: await context.instances(),
      rules,
      parent,
      id: context.newTaskId(now),
      jobId: random.uuid(),
      seed: random.seed(),
      draw: random.draw(),
    }
  }

  /** Stores what was decided. A capacity that no longer holds at the commit refuses after all; `stale` asks to decide
   *  anew, for the id is taken or the task has moved on. */
  async function settle(verdict: Verdict): Promise<Answer | 'stale'> {
    if (verdict.kind === 'refused' || verdict.kind === 'existing') return verdict
    const { task, guards } = verdict
    const outcome = await journal.write(task, verdict.kind === 'accepted' ? [{ kind: 'wake' }] : [], {
      guards: guards.map((guard) => storeGuard(guard, task)),
    })
    if (outcome.ok) {
      return verdict.kind === 'modal'
        ? { kind: 'modal', task }
        : { kind: 'accepted', task, ahead: verdict.ahead }
    }
    const failed = guards.find(({ name }) => name === outcome.guard)
    return failed ? { kind: 'refused', refusal: failed.refusal } : 'stale'
  }

  async function take(submission: Submission, parent: Task | null): Promise<Answer> {
    for (let tries = 0; tries < ID_TRIES; tries += 1) {
      const answer = await settle(admit(submission, await known(parent)))
      if (answer !== 'stale') return answer
    }
    throw new Error(`${ID_TRIES} task ids in a row were taken`)
  }

  /** Removes the pictures of a request that was not taken. */
  async function dropUnless(answer: Answer, names: readonly string[]): Promise<Answer> {
    if (answer.kind === 'refused') await Promise.all(names.filter(isBlob).map((name) => blobs.delete(name)))
    return answer
  }

  const keepPictures = (uploads: readonly Upload[]) => storeUploads(uploads, { blobs, random, limits })

  return {
    async submit(caller, row, body) {
      const asked = readCommon(caller, body, context)
      if ('http' in asked) return { kind: 'refused', refusal: asked }
      const inputs = await keepPictures(uploadsOf(body))
      if ('http' in inputs) return { kind: 'refused', refusal: inputs }
      const submission: Submission = {
        ...asked,
        row,
        choice: {},
        prompt: body.prompt ?? '',
        botType: body.botType === undefined ? null : readBotType(body.botType),
        inputs,
        customId: null,
        parentId: null,
        isRemix: false,
        isChannelEnough: false,
      }
      return dropUnless(await take(submission, null), inputs)
    },

    async press(caller, body) {
      const asked = readCommon(caller, body, context)
      if ('http' in asked) return { kind: 'refused', refusal: asked }
      const { taskId, customId } = body
      if (taskId === undefined || taskId === '')
        return refused(refuse('task-id-missing', { field: 'taskId' }))
      if (!customId) return refused(refuse('custom-id-missing', {}))
      const address = readCustomId(customId)
      if (!address) return refused(refuse('custom-id-unknown', { customId }))
      const parent = await parentOf(caller.owner, String(taskId), address.jobId)
      const submission: Submission = {
        ...asked,
        row: address.row,
        choice: address.choice,
        prompt: null,
        botType: null,
        inputs: [],
        customId,
        parentId: parent?.id ?? String(taskId),
        isRemix: body.enableRemix ?? false,
        isChannelEnough: body.chooseSameChannel ?? false,
      }
      return take(submission, parent)
    },

    async confirm(caller, body) {
      if (body.taskId === undefined || body.taskId === '')
        return refused(refuse('task-id-missing', { field: 'taskId' }))
      const id = String(body.taskId)
      const mask = await keepPictures(
        body.maskBase64 ? [{ field: 'maskBase64', value: body.maskBase64 }] : [],
      )
      if ('http' in mask) return refused(mask)
      const words = { prompt: body.prompt?.trim() ? body.prompt : null, mask: mask[0] ?? null }
      // Another modal, or the reaper, may come between the reading and the commit: then it is decided anew.
      for (;;) {
        const task = await ownTask(caller.owner, id)
        if (!task) return dropUnless(refused(refuse('parent-unknown', { id })), mask)
        const answer = await settle(confirm(task, words, await known(task)))
        if (answer !== 'stale') return dropUnless(answer, mask)
      }
    },

    async cancel(caller, id) {
      const task = await ownTask(caller.owner, id)
      if (!task) return { kind: 'refused', refusal: refuse('task-unknown', { id }) }
      const applied = await journal.apply(task, { kind: 'cancelled', at: clock.now() })
      if (applied?.hasMoved) return { kind: 'cancelled', task: applied.task }
      const { status } = applied?.task ?? task
      return { kind: 'refused', refusal: refuse('task-final', { id, status }) }
    },
  }

  async function ownTask(owner: string, id: string): Promise<Task | null> {
    const task = await store.task(id)
    return task?.owner === owner ? task : null
  }

  /** Clients pair the root's id with a child's button: the job inside the customId decides, when it is known. */
  async function parentOf(owner: string, taskId: string, jobId: string): Promise<Task | null> {
    const named = await ownTask(owner, taskId)
    return named?.jobId === jobId ? named : ((await store.taskOfJob(owner, jobId)) ?? named)
  }
}

const refused = (refusal: Refusal): Answer => ({ kind: 'refused', refusal })

const isBlob = (place: string): boolean => !/^https?:/i.test(place)

/** The pictures of an imagine: `base64` is an older spelling. */
function uploadsOf({ base64Array, base64 }: ImagineBody): readonly Upload[] {
  const listed = base64Array ?? []
  return [
    ...listed.map((value, at) => ({ field: `base64Array[${at}]`, value })),
    ...(base64 ? [{ field: 'base64', value: base64 }] : []),
  ].filter(({ value }) => value !== '')
}

type Common = Pick<Submission, 'owner' | 'speeds' | 'filter' | 'state' | 'hook'>

/** What every submit may bring: state, webhook, filter, and the speed of its path. */
function readCommon(caller: Caller, body: ImagineBody | ActionBody, context: DeskContext): Common | Refusal {
  const { state = null } = body
  if (state !== null && state.length > STATE_LIMIT) {
    return refuse('text-too-long', { field: 'state', length: state.length, limit: STATE_LIMIT })
  }
  const hook = readHook(caller, body.notifyHook, context)
  if (hook && 'http' in hook) return hook
  const speeds: readonly Speed[] = caller.speed ? [caller.speed] : []
  const filter: AccountFilter = body.accountFilter ?? {}
  return { owner: caller.owner, speeds, filter, state, hook }
}

/** The request's own webhook, else the key's, else the server's; `""` means none. */
function readHook(caller: Caller, own: string | undefined, context: DeskContext): Hook | Refusal | null {
  const url = own ?? caller.notifyHook ?? context.notifyHook ?? ''
  if (url.trim() === '') return null
  if (url.length > HOOK_LIMIT) {
    return refuse('text-too-long', { field: 'notifyHook', length: url.length, limit: HOOK_LIMIT })
  }
  const cause = context.checkHook(url)
  return cause === null ? { url, base: caller.base } : refuse('hook-invalid', { url, cause })
}

function storeGuard({ name, atMost }: CapacityGuard, { owner, instanceId, lane }: Task): Guard {
  const counter: Counter =
    name === 'owner-full' ? { kind: 'open', owner } : { kind: 'busy', instanceId, lane }
  return { name, counter, atMost }
}

/**
 * The desk: takes requests. It reads a body into submissions and has them taken; the answer leaves only after the
 * commit. It knows requests, pictures and owners; it must not know HTTP or engines.
 */
import type { SharedBody } from '../actions/bodies.ts'
import { isLink } from '../actions/place.ts'
import { actionRow } from '../actions/table.ts'
import { listed, type Brought } from '../actions/verb.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import { refuse, type Refusal } from '../refusals.ts'
import type { Store } from '../stores/store.ts'
import { confirm } from '../task/admit.ts'
import type { Task } from '../task/task.ts'
import { readArrival, tooLongToRead, type ArrivalContext } from './arrival.ts'
import type { Answer, Atelier, Caller } from './atelier.ts'
import { offeredBy, readChange, readPress, readSimpleChange, type FollowUp } from './follow-up.ts'
import { broughtBy, followUpsOf, submissionsOf } from './submissions.ts'
import { createTaking, type TakingContext } from './taking.ts'
import { storeUploads, type PictureLimits } from './uploads.ts'
import { spread, wordingOf, type Wording, type WordingContext } from './wording.ts'

export type Desk = Pick<
  Atelier,
  'submit' | 'press' | 'change' | 'simpleChange' | 'show' | 'upload' | 'confirm' | 'cancel'
>

export interface DeskContext extends ArrivalContext, TakingContext {
  readonly store: Store
  readonly blobs: BlobStore
  readonly limits: PictureLimits
  readonly wording: WordingContext
}

/** The uuid of a job, alone or within a link. */
const JOB = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i

export function createDesk(context: DeskContext): Desk {
  const { store, journal, blobs, clock, random, limits } = context
  const { take, settle } = createTaking(context)

  /** Removes the pictures of a request that was not taken. */
  async function dropUnless(answer: Answer, names: readonly string[]): Promise<Answer> {
    if (answer.kind === 'refused')
      await Promise.all(names.filter((name) => !isLink(name)).map((name) => blobs.delete(name)))
    return answer
  }

  const keepPictures = (uploads: readonly Brought[]) => storeUploads(uploads, { blobs, random, limits })

  async function follow(caller: Caller, body: SharedBody, read: FollowUp | Refusal): Promise<Answer> {
    if ('http' in read) return refused(read)
    const arrival = readArrival(caller, body, context)
    if ('http' in arrival) return refused(arrival)
    const parent = await parentOf(caller.owner, read)
    const asked = offeredBy(parent, read)
    if ('http' in asked) return refused(asked)
    return take(followUpsOf(arrival, asked, parent), { caller, parent })
  }

  return {
    async submit(caller, verb, body) {
      const arrival = readArrival(caller, body, context)
      if ('http' in arrival) return refused(arrival)
      const asked = verb.ask(body)
      if ('http' in asked) return refused(asked)
      const row = actionRow(asked.row)
      const wordings = await wordingsOf(asked.prompt, caller.fanOut && row.operation === 'imagine')
      if ('http' in wordings) return refused(wordings)
      const kept = await keepPictures(broughtBy(asked))
      if ('http' in kept) return refused(kept)
      const parent = asked.parentId === undefined ? null : await ownTask(caller.owner, asked.parentId)
      const submissions = submissionsOf({ arrival, asked, row, body, kept, wordings })
      return dropUnless(await take(submissions, { caller, parent }), kept)
    },

    press: (caller, body) => follow(caller, body, readPress(body)),
    change: (caller, body) => follow(caller, body, readChange(body)),
    simpleChange: (caller, body) => follow(caller, body, readSimpleChange(body)),

    async show(caller, { jobId: came = '' }) {
      const [jobId] = JOB.exec(came) ?? []
      if (jobId === undefined) return refused(refuse('job-invalid', { came }))
      const task = await store.taskOfJob(caller.owner, jobId.toLowerCase())
      return task?.status === 'SUCCESS'
        ? { kind: 'existing', task }
        : refused(refuse('job-unknown', { jobId }))
    },

    async upload(_caller, { base64Array }) {
      const pictures = listed('base64Array', base64Array)
      if (pictures.length === 0) return refused(refuse('picture-missing', { field: 'base64Array' }))
      const kept = await keepPictures(pictures)
      return 'http' in kept ? refused(kept) : { kind: 'uploaded', names: kept }
    },

    async confirm(caller, { taskId = '', prompt = '', maskBase64 = '' }) {
      const id = String(taskId)
      if (id === '') return refused(refuse('task-id-missing', { field: 'taskId' }))
      const objection = tooLongToRead(prompt)
      if (objection) return refused(objection)
      const mask = await keepPictures(maskBase64 === '' ? [] : [{ field: 'maskBase64', value: maskBase64 }])
      if ('http' in mask) return refused(mask)
      const own = prompt.trim() === '' ? null : await wordingOf(prompt, context.wording)
      const { sandbox } = caller
      const words = { prompt: null, drawn: null, ...own, mask: mask[0] ?? null, sandbox }
      // Another modal, or the reaper, may come between the reading and the commit: then it is decided anew.
      for (;;) {
        const task = await ownTask(caller.owner, id)
        if (!task) return dropUnless(refused(refuse('parent-unknown', { id })), mask)
        const answer = await settle((known) => confirm(task, words, known), { caller, parent: task })
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

  /** The words of each task that a prompt stands for; null for those of the parent. */
  async function wordingsOf(
    prompt: string | null,
    isSpread: boolean,
  ): Promise<readonly (Wording | null)[] | Refusal> {
    if (prompt === null) return [null]
    const wording = await wordingOf(prompt, context.wording)
    return isSpread ? spread(wording) : [wording]
  }

  async function ownTask(owner: string, id: string): Promise<Task | null> {
    const task = await store.task(id)
    return task?.owner === owner ? task : null
  }

  /** Clients pair the root's id with a child's button: the job inside the customId decides, when it is known. */
  async function parentOf(owner: string, { taskId, jobId }: FollowUp): Promise<Task | null> {
    const named = await ownTask(owner, taskId)
    if (jobId === null || named?.jobId === jobId) return named
    return (await store.taskOfJob(owner, jobId)) ?? named
  }
}

const refused = (refusal: Refusal): Answer => ({ kind: 'refused', refusal })

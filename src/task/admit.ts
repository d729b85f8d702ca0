import type { ActionRow } from '../actions/action-row.ts'
import { actionRow } from '../actions/table.ts'
import { speedOf } from '../prompt/speed.ts'
import { refuse, type Refusal } from '../refusals.ts'
import { whyNone, type Candidate, type Need } from '../schedule/eligible.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import { aheadOf, place, type Home } from '../schedule/place.ts'
import { followSeed } from './follow-seed.ts'
import type { CapacityGuard, Confirmation, Known, Rules, Submission, Verdict } from './submission.ts'
import type { ModalTask, SucceededTask, Task } from './task.ts'
import { transition } from './transition.ts'
import { isRefusal, readWords, type Words } from './words.ts'

/** The queue that a task of this server joins: every instance has one. */
export const MAIN_LANE = 'main'

const refused = (refusal: Refusal): Verdict => ({ kind: 'refused', refusal })

/**
 * Decides about a request: taken with a task to store, opened as a window, answered by a task that is already
 * there, or refused. Pure: everything it may know comes as `known`.
 */
export function admit(submission: Submission, known: Known): Verdict {
  const parent = submission.parentId === null ? null : parentOf(submission, known)
  if (parent && 'http' in parent) return refused(parent)
  const { row } = submission
  if (row.gives === 'parent') {
    return parent
      ? { kind: 'existing', task: parent }
      : refused(refuse('task-id-missing', { field: 'taskId' }))
  }

  const botType = submission.botType ?? parent?.botType ?? 'MID_JOURNEY'
  const words = readWords(submission.prompt ?? parent?.finalPrompt ?? '', {
    botType,
    rules: known.rules,
    isPassthrough: known.instances.some(({ isPassthrough }) => isPassthrough),
    hasPicture: parent !== null || submission.inputs.length > 0,
  })
  if (isRefusal(words)) return refused(words)
  const { repeat, video } = words.prompt.parameters
  if (repeat !== undefined) return refused(refuse('fan-out', { parameter: '--repeat' }))
  if (video !== undefined && row.operation === 'imagine') {
    const instance = known.instances.map(({ id }) => id).join(', ')
    return refused(refuse('operation-unavailable', { operation: '--video', instance }))
  }

  const need = needOf(submission, words)
  const chosen = place(need, {
    instances: known.instances,
    home: homeOf(submission, parent),
    draw: known.draw,
  })
  if (!chosen) return refused(noPlace(need, known.instances, parent))

  const draft = draftOf({ submission, known, parent, words, chosen, botType })
  const owner = ownerGuard(known.rules)
  if (opensWindow(submission, chosen.instance)) {
    return { kind: 'modal', task: openWindow(draft, row, known), guards: owner }
  }
  return {
    kind: 'accepted',
    task: { ...draft, status: 'NOT_START', queuedAt: known.now, startedAt: null },
    guards: [...owner, ...queueGuard(chosen.instance)],
    ahead: aheadOf(chosen.instance),
  }
}

/**
 * Decides about the words of a window. A task already past its window is answered as it is; a mistake or a full
 * queue leaves the window open.
 */
export function confirm(task: Task, confirmation: Confirmation, known: Known): Verdict {
  const row = actionRow(task.row)
  if (task.status !== 'MODAL') {
    const hadWindow = row.modal !== 'never' && task.status !== 'FAILURE' && task.status !== 'CANCEL'
    return hadWindow
      ? { kind: 'existing', task }
      : refused(refuse('modal-closed', { id: task.id, status: task.status }))
  }
  if (row.fields.includes('mask') && confirmation.mask === null) return refused(refuse('mask-missing', {}))
  const words = readWords(confirmation.prompt ?? task.promptEn, {
    botType: task.botType,
    rules: known.rules,
    isPassthrough: known.instances.some(({ isPassthrough }) => isPassthrough),
    hasPicture: true,
  })
  if (isRefusal(words)) return refused(words)
  const need: Need = { operation: row.operation ?? 'imagine', speeds: [task.speed], filter: {} }
  const home: Home = { instanceId: task.instanceId, channelId: task.channelId, isChannelEnough: false }
  const chosen = place(need, { instances: known.instances, home, draw: known.draw })
  if (!chosen) return refused(noPlace(need, known.instances, known.parent))
  return {
    kind: 'accepted',
    task: confirmed(task, { confirmation, words, chosen, now: known.now }),
    guards: queueGuard(chosen.instance),
    ahead: aheadOf(chosen.instance),
  }
}

interface Confirmed {
  readonly confirmation: Confirmation
  readonly words: Words
  readonly chosen: Candidate
  readonly now: number
}

function confirmed(task: ModalTask, { confirmation, words, chosen, now }: Confirmed): Task {
  const prompt = confirmation.prompt?.trim() || task.promptEn
  return transition(task, {
    kind: 'confirmed',
    at: now,
    prompt,
    promptEn: prompt,
    finalPrompt: words.final,
    mask: confirmation.mask,
    instanceId: chosen.instance.id,
    channelId: chosen.instance.channelId,
  }).task
}

/** The finished task a follow-up continues, or why it cannot. */
function parentOf({ row, parentId }: Submission, { parent }: Known): SucceededTask | Refusal {
  if (!parent) return refuse('parent-unknown', { id: parentId ?? '' })
  if (parent.status !== 'SUCCESS') {
    return refuse('parent-unfinished', { id: parent.id, status: parent.status })
  }
  if (!row.on.includes(parent.result.kind)) {
    return refuse('action-not-allowed', {
      action: row.name,
      kind: parent.result.kind,
      wanted: row.on.join(' or '),
    })
  }
  return parent
}

function needOf({ row, speeds, filter }: Submission, { prompt }: Words): Need {
  const flag = speedOf(prompt)
  const asked = [...speeds, ...(filter.modes ?? []), ...(flag ? [flag] : [])]
  return { operation: row.operation ?? 'imagine', speeds: [...new Set(asked)], filter }
}

function homeOf({ isChannelEnough }: Submission, parent: SucceededTask | null): Home | null {
  return parent && { instanceId: parent.instanceId, channelId: parent.channelId, isChannelEnough }
}

/** Code 3 disables whole channels at a relay in front, so it is kept for a true lack of accounts. */
function noPlace(need: Need, instances: readonly InstanceFacts[], parent: Task | null): Refusal {
  const isMerelyUnable =
    instances.some(({ isEnabled }) => isEnabled) &&
    !instances.some(({ isEnabled, operations }) => isEnabled && operations.has(need.operation))
  return isMerelyUnable
    ? refuse('operation-unavailable', {
        operation: need.operation,
        instance: parent?.instanceId ?? instances.map(({ id }) => id).join(', '),
      })
    : refuse('no-instance', { why: whyNone(instances, need) })
}

function opensWindow({ row, isRemix }: Submission, instance: InstanceFacts): boolean {
  if (row.modal === 'always') return true
  return row.modal === 'on-remix' && (isRemix || (instance.remix && !instance.remixAutoSubmit))
}

interface DraftFacts {
  readonly submission: Submission
  readonly known: Known
  readonly parent: SucceededTask | null
  readonly words: Words
  readonly chosen: Candidate
  readonly botType: Task['botType']
}

/** Everything of the new task but its state. */
function draftOf({ submission, known, parent, words, chosen, botType }: DraftFacts) {
  const { row, choice, prompt } = submission
  const own = prompt?.trim() ?? parent?.prompt ?? ''
  return {
    id: known.id,
    version: 1,
    owner: submission.owner,
    row: row.name,
    action: row.action,
    choice: withinParent(choice, parent),
    parentId: parent?.id ?? null,
    jobId: known.jobId,
    customId: submission.customId,
    botType,
    prompt: own,
    promptEn: own,
    finalPrompt: words.final,
    seed: seedOf(submission, parent, words) ?? known.seed,
    speed: chosen.speed,
    inputs: parent && prompt === null ? parent.inputs : submission.inputs,
    mask: null,
    state: submission.state,
    description: parent ? `/up ${parent.id} ${row.word(choice)}` : `/${row.word(choice)} ${own}`,
    instanceId: chosen.instance.id,
    channelId: chosen.instance.channelId,
    lane: MAIN_LANE,
    hook: submission.hook,
    submittedAt: known.now,
    attempt: 1,
    floor: 0,
  }
}

/** The seed that the words fix; null when they leave it free. */
function seedOf({ row, choice }: Submission, parent: SucceededTask | null, { prompt }: Words): number | null {
  const { seed } = prompt.parameters
  if (seed === undefined) return null
  return parent ? followSeed(parent.seed, row.name, choice) : seed
}

/** An index beyond what the parent has means its first picture: clients send 2 for a picture of its own. */
function withinParent(choice: Submission['choice'], parent: SucceededTask | null): Submission['choice'] {
  const { index } = choice
  const isBeyond = typeof index === 'number' && parent !== null && index > parent.result.images.length
  return isBeyond ? { ...choice, index: 1 } : choice
}

/** The task as a window: filled with the parent's words and what the row adds to them. */
function openWindow(draft: ReturnType<typeof draftOf>, row: ActionRow, { now, rules }: Known): ModalTask {
  const filled = row.prefill === undefined ? draft.finalPrompt : `${draft.finalPrompt} ${row.prefill}`
  return {
    ...draft,
    status: 'MODAL',
    promptEn: filled,
    finalPrompt: filled,
    description: 'Waiting for window confirm',
    expiresAt: now + rules.modalMs,
  }
}

function ownerGuard({ openPerOwner }: Rules): readonly CapacityGuard[] {
  if (openPerOwner <= 0) return []
  const refusal = refuse('owner-full', { limit: openPerOwner })
  return [{ name: 'owner-full', atMost: openPerOwner - 1, refusal }]
}

function queueGuard({ id, coreSize, queueSize }: InstanceFacts): readonly CapacityGuard[] {
  if (queueSize <= 0) return []
  const refusal = refuse('queue-full', { instance: id, limit: queueSize }, { discordInstanceId: id })
  return [{ name: 'queue-full', atMost: coreSize + queueSize - 1, refusal }]
}

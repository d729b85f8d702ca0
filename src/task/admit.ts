import { actionRow } from '../actions/table.ts'
import { readScript } from '../prompt/outcomes.ts'
import { parsePrompt } from '../prompt/parse.ts'
import type { BotType } from '../protocol/bot-type.ts'
import { refuse, type Refusal, type RefusalName } from '../refusals.ts'
import { aheadOf, figuresOf, placeOf, type Candidate } from '../schedule/candidate.ts'
import { shortage, type Lack } from '../schedule/eligible.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import { laneOf } from '../schedule/lane.ts'
import type { Home, Need } from '../schedule/need.ts'
import { place, type Nearness } from '../schedule/place.ts'
import { followSeed } from './follow-seed.ts'
import { keptOf, needOfSubmission, needOfTask } from './need.ts'
import type { CapacityGuard, Confirmation, Known, Rules, Submission, Verdict } from './submission.ts'
import type { Making, ModalTask, SucceededTask, Task } from './task.ts'
import { transition } from './transition.ts'
import { scriptAt, stage, stagedRefusal, type Staged } from './stage.ts'
import { isRefusal, readWords, type Words } from './words.ts'

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
  const made = madeBy(submission, parent)
  const makes = actionRow(made.row)
  const own = ownWords(submission, parent)
  const staged = stage({ own, header: submission.sandbox, instances: known.instances })
  if ('http' in staged) return refused(staged)
  const words = readWords(staged.bare(submission.drawn ?? own), {
    botType,
    rules: known.rules,
    isPassthrough: known.instances.some(({ isPassthrough }) => isPassthrough),
    hasPicture: submission.inputs.length > 0 || (parent !== null && !hasTexts(parent)),
    isOptional: makes.isWordless ?? false,
  })
  if (isRefusal(words)) return refused(words)
  const { repeat, video } = words.prompt.parameters
  if (repeat !== undefined) return refused(refuse('fan-out', { parameter: '--repeat' }))
  if (video !== undefined && makes.operation === 'imagine') return refused(refuse('video-pictureless', {}))

  const home = homeOf(parent)
  const isStaged = staged.asked !== null
  const need = needOfSubmission(submission, { made, prompt: words.prompt, botType, home, isStaged })
  const near = home && { ...home, isChannelEnough: submission.isChannelEnough }
  const chosen = placeNow(need, near, known)
  if (!chosen) return refused(noPlace(need, known.instances))
  const script = scriptAt(chosen, staged.asked, words.final)
  const objection = stagedRefusal(script, chosen, own)
  if (objection) return refused(objection)

  const draft = draftOf({ submission, known, parent, made, own, words, need, chosen, botType, staged })
  const owner = ownerGuard(known.rules)
  if (script.modal || opensWindow(submission, chosen.instance, botType)) {
    return { kind: 'modal', task: openWindow(draft, known), guards: owner }
  }
  return {
    kind: 'accepted',
    task: { ...draft, status: 'NOT_START', queuedAt: known.now, startedAt: null },
    guards: [...owner, ...placeGuards(chosen)],
    ahead: aheadOf(chosen),
  }
}

/**
 * Decides about the words of a window. A task already past its window is answered as it is; a mistake or a full
 * queue leaves the window open.
 */
export function confirm(task: Task, confirmation: Confirmation, known: Known): Verdict {
  const row = actionRow(task.row)
  if (task.status !== 'MODAL') {
    const opens = row.modal !== 'never' || readScript(task.sandbox ?? '').modal === true
    const hadWindow = opens && task.status !== 'FAILURE' && task.status !== 'CANCEL'
    return hadWindow
      ? { kind: 'existing', task }
      : refused(refuse('modal-closed', { id: task.id, status: task.status }))
  }
  if (row.fields.includes('mask') && confirmation.mask === null) return refused(refuse('mask-missing', {}))
  const makes = actionRow((task.repeats ?? task).row)
  const own = confirmation.prompt ?? task.promptEn
  const staged = stage({ own, header: confirmation.sandbox, instances: known.instances })
  if ('http' in staged) return refused(staged)
  const words = readWords(staged.bare(confirmation.drawn ?? own), {
    botType: task.botType,
    rules: known.rules,
    isPassthrough: known.instances.some(({ isPassthrough }) => isPassthrough),
    hasPicture: true,
    isOptional: makes.isWordless ?? false,
  })
  if (isRefusal(words)) return refused(words)
  const asked = staged.asked ?? task.sandbox ?? null
  const need = needOfTask({ ...task, ...(asked !== null && { sandbox: asked }), finalPrompt: words.final })
  const near: Nearness = { instanceId: task.instanceId, channelId: task.channelId, isChannelEnough: false }
  const chosen = placeNow(need, near, known)
  if (!chosen) return refused(noPlace(need, known.instances))
  const objection = stagedRefusal(scriptAt(chosen, asked, words.final), chosen, own)
  if (objection) return refused(objection)
  return {
    kind: 'accepted',
    task: confirmed(task, { confirmation, words, chosen, staged, now: known.now }),
    guards: placeGuards(chosen),
    ahead: aheadOf(chosen),
  }
}

interface Confirmed {
  readonly confirmation: Confirmation
  readonly words: Words
  readonly chosen: Candidate
  readonly staged: Staged
  readonly now: number
}

function confirmed(task: ModalTask, { confirmation, words, chosen, staged, now }: Confirmed): Task {
  const prompt = confirmation.prompt?.trim() || task.promptEn
  return transition(task, {
    kind: 'confirmed',
    at: now,
    prompt,
    promptEn: staged.bare(confirmation.drawn ?? prompt),
    finalPrompt: words.final,
    mask: confirmation.mask ?? task.mask,
    ...askedOf(staged),
    ...placeOf(chosen),
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

/** How the task is made: as it was asked or, for one that makes its parent once more, as that was made. */
function madeBy({ row, choice }: Submission, parent: SucceededTask | null): Making {
  if (row.gives === 'again' && parent) return parent.repeats ?? parent
  return { row: row.name, choice: withinParent(choice, parent), parentId: parent?.id ?? null }
}

/** The words of the request itself: those it brought, or those its row takes from the parent. */
function ownWords({ row, prompt, choice }: Submission, parent: SucceededTask | null): string {
  if (prompt !== null) return prompt.trim()
  if (!parent) return ''
  if (!row.words) return parent.finalPrompt
  const texts = parent.result.texts ?? []
  return row.words({ choice, texts, prompt: parsePrompt(parent.finalPrompt).prompt })
}

/** Descriptions and shortenings hold prompts: their pictures are no image prompts of what follows. */
const hasTexts = ({ result }: SucceededTask): boolean => result.texts !== undefined

function placeNow(
  need: Need,
  near: Nearness | null,
  { instances, rules, draw, turn }: Known,
): Candidate | null {
  return place(need, { instances, near, rule: rules.accountRule, draw, turn })
}

const homeOf = (parent: SucceededTask | null): Home | null =>
  parent && { instanceId: parent.instanceId, channelId: parent.channelId }

/** What to say of each lack. Code 3 disables whole channels at a relay in front, so it is kept for a true lack of
 *  accounts. */
const LACKS = {
  account: 'no-instance',
  operation: 'operation-unavailable',
  'open-hours': 'hours-closed',
  'day-limit': 'day-full',
} as const satisfies Record<Lack, RefusalName>

function noPlace(need: Need, instances: readonly InstanceFacts[]): Refusal {
  const { lack, why } = shortage(instances, need)
  return refuse(LACKS[lack], { why })
}

function opensWindow({ row, isRemix }: Submission, instance: InstanceFacts, botType: BotType): boolean {
  if (row.modal === 'always') return true
  const inRemix = botType === 'NIJI_JOURNEY' ? instance.nijiRemix : instance.remix
  return row.modal === 'on-remix' && (isRemix || (inRemix && !instance.remixAutoSubmit))
}

interface DraftFacts {
  readonly submission: Submission
  readonly known: Known
  readonly parent: SucceededTask | null
  readonly made: Making
  /** The words of the request itself. */
  readonly own: string
  readonly words: Words
  readonly need: Need
  readonly chosen: Candidate
  readonly botType: BotType
  readonly staged: Staged
}

/** Everything of the new task but its state. */
function draftOf(facts: DraftFacts) {
  const { submission, known, parent, made, own, words, need, chosen, botType, staged } = facts
  const { row, choice } = submission
  const isAgain = row.gives === 'again'
  // A follow-up that brings no words of its own shows those of its parent, unless its row writes others.
  const prompt = submission.prompt === null && parent && !row.words ? parent.prompt : own
  return {
    id: known.id,
    version: 1,
    owner: submission.owner,
    row: row.name,
    action: row.action,
    choice: isAgain ? choice : made.choice,
    parentId: parent?.id ?? null,
    repeats: isAgain ? { row: made.row, choice: made.choice, parentId: made.parentId } : null,
    jobId: known.jobId,
    customId: submission.customId,
    botType,
    prompt,
    promptEn: staged.bare(submission.drawn ?? prompt),
    finalPrompt: words.final,
    seed: seedOf(submission, parent, words) ?? known.seed,
    inputs: inputsOf(submission, parent),
    mask: isAgain ? (parent?.mask ?? null) : submission.mask,
    state: submission.state,
    description: parent ? `/up ${parent.id} ${row.word(choice)}` : `/${row.word(choice)} ${own}`.trim(),
    ...placeOf(chosen),
    ...keptOf(need),
    ...askedOf(staged),
    hook: submission.hook,
    submittedAt: known.now,
    attempt: 1,
    floor: 0,
  }
}

/** What a task keeps of what a sandbox is asked. */
const askedOf = ({ asked }: Staged): Pick<Task, 'sandbox'> => (asked === null ? {} : { sandbox: asked })

/** Its own uploads; a follow-up without words of its own keeps the image prompts that belong to its parent's. */
function inputsOf(submission: Submission, parent: SucceededTask | null): readonly string[] {
  if (submission.row.gives === 'again') return parent?.inputs ?? []
  const inherits = parent !== null && submission.prompt === null && !hasTexts(parent)
  return inherits ? [...submission.inputs, ...parent.inputs] : submission.inputs
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

/** The task as a window: filled with the words it would run with. */
function openWindow(draft: ReturnType<typeof draftOf>, { now, rules }: Known): ModalTask {
  return {
    ...draft,
    status: 'MODAL',
    promptEn: draft.finalPrompt,
    description: 'Waiting for window confirm',
    expiresAt: now + rules.modalMs,
  }
}

function ownerGuard({ openPerOwner }: Rules): readonly CapacityGuard[] {
  if (openPerOwner <= 0) return []
  const refusal = refuse('owner-full', { limit: openPerOwner })
  return [{ name: 'owner-full', atMost: openPerOwner - 1, refusal }]
}

/** The room in the queue that is joined, and what may still be taken today. */
function placeGuards(chosen: Candidate): readonly CapacityGuard[] {
  const { id, day } = chosen.instance
  const { coreSize, queueSize } = figuresOf(chosen)
  const { limit } = day[laneOf(chosen.speed)]
  const queue: CapacityGuard = {
    name: 'queue-full',
    atMost: coreSize + queueSize - 1,
    refusal: refuse('queue-full', { instance: id, limit: queueSize }, { discordInstanceId: id }),
  }
  const today: CapacityGuard = {
    name: 'day-full',
    atMost: limit - 1,
    refusal: refuse('day-full', { why: `${id} takes ${limit} tasks a day` }),
  }
  return [...(queueSize > 0 ? [queue] : []), ...(limit > 0 ? [today] : [])]
}

/** What a job asks of its upstream: one submit, and the words for the window that may open. */
import type { VerbName, Verbs } from '../../client/asks.ts'
import type { OperationName, OperationOf } from '../../actions/operation.ts'
import { formatPrompt, withoutParameters } from '../../prompt/format.ts'
import { parsePrompt } from '../../prompt/parse.ts'
import { EngineError, type Job } from '../engine.ts'
import { customIdFor } from './address.ts'
import { uploadsOf, type Bring } from './bring.ts'
import { readMemo, type RelayMemo } from './memo.ts'
import type { Upstream } from './upstream.ts'
import { askedWords, hasOwnWords, videoWords } from './words.ts'

/** A submit of some verb. */
export type Call = {
  readonly [V in VerbName]: {
    readonly verb: V
    readonly body: Verbs[V]
    /** It names a finished task of the upstream. */
    readonly isFollowUp: boolean
  }
}[VerbName]

/** What a call is made from. */
export interface CallFacts {
  readonly job: Job
  readonly upstream: Pick<Upstream, 'row' | 'address'>
  readonly bring: Bring
}

type Make<N extends OperationName> = (facts: CallFacts, operation: OperationOf<N>) => Promise<Call> | Call

const fresh = <V extends VerbName>(verb: V, body: Verbs[V]): Call =>
  // A verb and the body of its name are a call of it, which a lookup by the union cannot tell.
  ({ verb, body, isFollowUp: false }) as Call

/** The operations, each as the field asks for it. */
const CALLS: { readonly [N in OperationName]: Make<N> } = {
  imagine: async ({ job, bring }) =>
    fresh('imagine', { prompt: askedWords(job), base64Array: await Promise.all(uploadsOf(job).map(bring)) }),
  blend: async ({ job, bring }) =>
    fresh('blend', { base64Array: await Promise.all(uploadsOf(job).map(bring)), ...blendWords(job) }),
  describe: async ({ job, bring }, { language }) =>
    fresh('describe', {
      base64: await bring(firstPicture(job)),
      ...(language === 'zh' ? { language: 'zh' } : {}),
    }),
  // The details are a button of a shortening; words that were never shortened there begin with that.
  shorten: (facts, { isDetailed }) =>
    isDetailed && readMemo(facts.job.parent, facts.upstream.address)
      ? pressed(facts)
      : fresh('shorten', { prompt: askedWords(facts.job) }),
  edit: async ({ job, bring }) =>
    fresh('edits', {
      prompt: askedWords(job),
      image: await bring(firstPicture(job)),
      ...(job.mask && { maskBase64: await bring(job.mask) }),
    }),
  retexture: async ({ job, bring }) =>
    fresh('retexture', { prompt: askedWords(job), image: await bring(firstPicture(job)) }),
  animate: animated,
  extend: extended,
  pick: pressed,
  vary: pressed,
  'vary-region': pressed,
  upscale: pressed,
  zoom: pressed,
  pan: pressed,
  'pick-clip': pressed,
  verbatim: pressed,
}

/** What goes on from the upstream's own work only. */
export const FOLLOW_UPS: ReadonlySet<OperationName> = new Set<OperationName>([
  'pick',
  'vary',
  'vary-region',
  'upscale',
  'zoom',
  'pan',
  'extend',
  'pick-clip',
  'verbatim',
])

/** The call of a job. Throws `EngineError`: what the upstream has not, a parent that is not its own, a lost picture. */
export async function callOf(facts: CallFacts): Promise<Call> {
  const { job, upstream } = facts
  const { operation } = job
  if (!upstream.row.operations.has(operation.name)) {
    throw new EngineError('engine-refused', `The upstream cannot do "${operation.name}".`)
  }
  const again = readMemo(job.again, upstream.address)
  const press = again && pressOn(facts, again)
  if (press) return press
  // The row of a name takes the operation of that name, which a lookup by the union cannot tell.
  const make = CALLS[operation.name] as Make<OperationName>
  return make(facts, operation)
}

function pressed(facts: CallFacts): Call {
  const memo = readMemo(facts.job.parent, facts.upstream.address)
  if (!memo) throw notItsOwn()
  const press = pressOn(facts, memo)
  if (press) return press
  throw new EngineError('engine-refused', 'The upstream offers no such follow-up on this task.')
}

const notItsOwn = (): EngineError =>
  new EngineError('parent-lost', 'This follow-up needs a task that its own upstream has made.')

/** The press of a button, or the word of an older upstream for it; null where it has neither. */
function pressOn({ job, upstream: { row } }: CallFacts, memo: RelayMemo): Call | null {
  const { task: taskId } = memo
  if (row.followsBy === 'change') {
    const change = changeOf(job)
    return change && { verb: 'change', body: { taskId, ...change }, isFollowUp: true }
  }
  const isMotion = job.operation.name === 'animate' || job.operation.name === 'extend'
  const customId = isMotion && !row.hasMotionButtons ? null : customIdFor(job, memo)
  if (customId === null) return null
  const remix = hasOwnWords(job) ? { enableRemix: true } : {}
  return { verb: 'action', body: { taskId, customId, ...remix }, isFollowUp: true }
}

/** What `change` has a word for: the pictures of a grid, and the grid once more. */
function changeOf({ again, operation }: Job): Omit<Verbs['change'], 'taskId'> | null {
  if (again) return operation.name === 'describe' ? null : { action: 'REROLL' }
  if (operation.name === 'pick') return { action: 'UPSCALE', index: operation.index }
  return operation.name === 'vary' ? { action: 'VARIATION', index: operation.index } : null
}

/** A picture of its own upstream's is animated by its button; any other as the first frame of a video. */
async function animated(facts: CallFacts, operation: OperationOf<'animate'>): Promise<Call> {
  const { job, upstream, bring } = facts
  const memo = readMemo(job.parent, upstream.address)
  const press = memo && pressOn(facts, memo)
  if (press) return press
  const { motion, count, lines, end, index } = operation
  const image = job.parent?.images[index - 1] ?? firstPicture(job)
  const last = job.images.at(-1)
  const hasEndLink = typeof job.prompt.parameters.end === 'string'
  return fresh('video', {
    prompt: videoWords(job),
    motion,
    image: await bring(image),
    videoType: `vid_1.1_i2v_${lines}`,
    batchSize: count,
    ...(end === 'loop' ? { loop: true } : {}),
    ...(end === 'picture' && last && !hasEndLink ? { endImage: await bring(last) } : {}),
  })
}

/** By its button, or as `video` asks to go on with a clip. */
function extended(facts: CallFacts, { motion, index }: OperationOf<'extend'>): Call {
  const { job, upstream } = facts
  const memo = readMemo(job.parent, upstream.address)
  if (!memo) throw notItsOwn()
  const clip = { action: 'extend', taskId: memo.task, index: index - 1 } as const
  const body = { prompt: videoWords(job), motion, ...clip }
  return pressOn(facts, memo) ?? { verb: 'video', body, isFollowUp: true }
}

function firstPicture({ images }: Job) {
  const [first] = images
  if (first) return first
  throw new EngineError('picture-unreadable', 'The picture of this task is gone.')
}

/** The words for the ratio of a blend (protocol page, "blend"). */
const DIMENSIONS: Readonly<Record<string, Verbs['blend']['dimensions']>> = {
  '2:3': 'PORTRAIT',
  '1:1': 'SQUARE',
  '3:2': 'LANDSCAPE',
}

/** The ratio of a blend by its word, or else among its words. */
function blendWords(job: Job): Pick<Verbs['blend'], 'dimensions' | 'prompt'> {
  const { prompt } = parsePrompt(askedWords(job))
  const { width, height } = prompt.parameters.aspect ?? { width: 1, height: 1 }
  const dimensions = DIMENSIONS[`${width}:${height}`]
  const words = formatPrompt(dimensions ? withoutParameters(prompt, ['aspect']) : prompt)
  return { ...(dimensions && { dimensions }), ...(words === '' ? {} : { prompt: words }) }
}

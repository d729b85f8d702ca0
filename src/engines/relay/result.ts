/** What a finished upstream task is, and which follow-ups it offers. Pure. */
import { buttonsOf } from '../../actions/buttons.ts'
import type { OperationName } from '../../actions/operation.ts'
import type { ResultKind } from '../../actions/result-kind.ts'
import { readCustomId } from '../../actions/table.ts'
import type { ClientTask } from '../../client/task.ts'
import type { Button } from '../../protocol/button.ts'
import type { Job } from '../engine.ts'
import { describedIn, shortenedIn } from './texts.ts'
import type { UpstreamRow } from './upstreams.ts'

/** What an operation gives; only the answer tells what an unknown one gave. */
const GIVES: { readonly [N in Exclude<OperationName, 'verbatim'>]: ResultKind } = {
  imagine: 'grid',
  pick: 'single',
  vary: 'grid',
  'vary-region': 'grid',
  upscale: 'upscaled',
  zoom: 'grid',
  pan: 'grid',
  blend: 'grid',
  describe: 'description',
  shorten: 'shortened',
  edit: 'grid',
  retexture: 'grid',
  animate: 'clips',
  extend: 'clips',
  'pick-clip': 'clip',
}

/** What kind of result a finished task is. */
export function kindOf(task: ClientTask, { operation }: Job): ResultKind {
  if (operation.name !== 'verbatim') return GIVES[operation.name]
  const clips = task.videoUrls.length
  if (clips > 0) return clips === 1 ? 'clip' : 'clips'
  const picks = task.buttons.some(({ customId }) => readCustomId(customId)?.row.name === 'pick')
  return picks || task.imageUrls.length === 4 ? 'grid' : 'single'
}

/** Whether a finished task tells all that it should: some servers tell of the end before the links. */
export function isRipe(task: ClientTask, job: Job): boolean {
  const kind = kindOf(task, job)
  if (kind === 'description') return describedIn(task).length > 0
  if (kind === 'shortened') return shortenedIn(task).texts.length > 0
  return task.imageUrl !== null || task.videoUrls.length > 0
}

/** Results whose buttons an upstream without any can do all the same: by `change`, or as an imagine of a text. */
const WORDED: ReadonlySet<ResultKind> = new Set<ResultKind>(['grid', 'description'])

/** The buttons of a finished task: the upstream's own or, for one that follows by `change`, the table's. */
export function buttonsIn(
  task: ClientTask,
  job: Job,
  { followsBy, operations }: UpstreamRow,
): readonly Button[] {
  if (followsBy === 'buttons') return task.buttons
  const kind = kindOf(task, job)
  if (!WORDED.has(kind)) return []
  const { jobId, model } = job
  return buttonsOf({ kind, model, jobId, operations, aspect: { width: 1, height: 1 }, count: 4 })
}

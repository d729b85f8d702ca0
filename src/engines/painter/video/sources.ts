/** The pictures and clips that an operation on clips works with, read where they lie. */
import type { ClipAsk } from '../../../actions/operation.ts'
import { sniffPicture } from '../../../pixels/sniff.ts'
import { measureMp4, type ClipMeasures } from '../../../pixels/video/mp4.ts'
import type { Aspect } from '../../../prompt/aspect.ts'
import { EngineError, type EncodedPicture } from '../../engine.ts'
import { readPicture } from '../verbs/parent.ts'
import { recipeOf } from '../verbs/recipe.ts'
import type { Run } from '../studio.ts'
import type { RememberedStill } from './clip-memo.ts'
import type { Still } from './still.ts'

/** The picture to set out from. */
export interface Start {
  readonly still: RememberedStill
  readonly aspect: Aspect
  /** A small copy of it. */
  readonly preview: EncodedPicture
}

/** The picture to set out from: the parent's, from its recipe where there is one, or the job's first. */
export async function readStart(run: Run, index: number): Promise<Start> {
  const { parent, images } = run.job
  const source = parent ? (parent.images[index - 1] ?? parent.images[0]) : images[0]
  if (!source) {
    if (parent) throw new EngineError('parent-lost', 'There is no parent picture to animate.')
    throw new EngineError('invalid-parameter', 'A clip needs a picture to begin with.')
  }
  const recipe = parent && recipeOf(parent.memo, index)
  const still = recipe ? ({ kind: 'recipe', recipe } as const) : ({ kind: 'picture', source } as const)
  const picture = await readPicture(run, source)
  const aspect = measured(picture)
  const order = [{ picture }, { signal: run.signal, isUrgent: true }] as const
  const small = await run.studio.pool.run('thumbnail', ...order)
  return { still, aspect, preview: { bytes: small, ...measured(small) } }
}

/** The picture to end on: the job's last, where the clip shall end on one. */
export function endingOf({ job }: Run, { end }: Pick<ClipAsk, 'end'>): RememberedStill | null {
  if (end !== 'picture') return null
  const source = job.images.at(-1)
  if (!source) throw new EngineError('invalid-parameter', 'There is no picture that the clip could end on.')
  return { kind: 'picture', source }
}

/** A still as a worker takes it. Throws `EngineError` when its picture cannot be had any more. */
export async function stillOf(run: Run, still: RememberedStill): Promise<Still> {
  return still.kind === 'recipe' ? still : { kind: 'picture', picture: await readPicture(run, still.source) }
}

/** A clip and its first frame. */
export interface ParentClip {
  readonly bytes: Uint8Array
  readonly measures: ClipMeasures
  readonly poster: EncodedPicture
}

/** Reads clip `index`, counted from 1, of the parent; an index beyond what it has means the first. */
export async function readClip(run: Run, index: number): Promise<ParentClip> {
  const { studio, signal, job } = run
  const at = job.parent?.clips[index - 1] ? index - 1 : 0
  const [clip, picture] = [job.parent?.clips[at], job.parent?.images[at]]
  if (!clip || !picture) throw new EngineError('parent-lost', 'There is no parent clip to continue.')
  const [bytes, first] = await Promise.all([clip, picture].map((source) => readPicture(run, source)))
  const measures = bytes && measureMp4(bytes)
  if (!measures || !first) {
    throw new EngineError('picture-unreadable', "The parent's clip is not a readable one.")
  }
  const { contentType, width, height } = measured(first)
  const thumbnail = await studio.pool.run('thumbnail', { picture: first }, { signal })
  return { bytes, measures, poster: { bytes: first, contentType, width, height, thumbnail } }
}

function measured(picture: Uint8Array): { contentType: string; width: number; height: number } {
  const sniffed = sniffPicture(picture)
  if (!sniffed) throw new EngineError('picture-unreadable', 'The picture of the clip is not a readable one.')
  return sniffed
}

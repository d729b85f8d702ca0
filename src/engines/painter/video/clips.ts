/** The operations on clips: animate a picture, go on with a clip, take one of several. */
import type { ClipAsk, OperationOf } from '../../../actions/operation.ts'
import type { Size } from '../../../pixels/pixels.ts'
import { clampAspect, sizeOf, type Aspect } from '../../../prompt/aspect.ts'
import { EngineError } from '../../engine.ts'
import { WIDEST } from '../plan/ask.ts'
import type { Run } from '../studio.ts'
import type { Work } from '../work.ts'
import { clipMemoOf, rememberedClip } from './clip-memo.ts'
import { clipPixels, shoot } from './shooting.ts'
import { planShots } from './shots.ts'
import { endingOf, readClip, readStart } from './sources.ts'

/** Seconds of a clip, and of what an extension adds (Midjourney docs, "Video"). */
const SECONDS = 5
const MORE_SECONDS = 4

/** How often a clip can be extended (Midjourney docs, "Video"). */
const MOST_EXTENSIONS = 4

/** What 720 lines are to 480. */
const LARGE = 1.5

/** One, two or four clips that set out from one picture, each with a camera of its own. */
export async function animate(run: Run, operation: OperationOf<'animate'>): Promise<Work> {
  const { studio, job } = run
  const { still, aspect, preview } = await readStart(run, operation.index)
  run.tell(0, preview)
  const size = frameSize(aspect, operation.lines, studio.cellPixels)
  const ending = endingOf(run, operation)
  const ask = { ...operation, seconds: SECONDS, seed: job.seed, size, ending }
  return shoot(run, { ...planShots({ stills: [still], shots: [] }, ask), size, before: null })
}

/** The same clip made longer in one, two or four ways: its own frames, and more behind them. */
export async function extend(run: Run, operation: OperationOf<'extend'>): Promise<Work> {
  const { job } = run
  const { bytes, measures, poster } = await readClip(run, operation.index)
  const soFar = rememberedClip(job.parent?.memo, operation.index)
  if (!soFar) throw new EngineError('engine-refused', 'Only clips that this painter made can be extended.')
  if (soFar.shots.length > MOST_EXTENSIONS) {
    throw new EngineError('invalid-parameter', `A clip can be extended ${MOST_EXTENSIONS} times at the most.`)
  }
  run.tell(0, poster)
  const size = { width: measures.width, height: measures.height }
  const ending = endingOf(run, operation)
  const ask = { ...operation, seconds: MORE_SECONDS, seed: job.seed, size, ending }
  return shoot(run, { ...planShots(soFar, ask), size, before: { bytes, poster } })
}

/** The very clip of the parent: nothing is shot. */
export async function pickClip(run: Run, { index }: OperationOf<'pick-clip'>): Promise<Work> {
  const { bytes, measures, poster } = await readClip(run, index)
  const soFar = rememberedClip(run.job.parent?.memo, index)
  const clips = [{ bytes, contentType: 'video/mp4', ...measures, poster }]
  const memo = soFar && clipMemoOf({ stills: soFar.stills, clips: [soFar.shots] })
  return { cells: [poster], clips, recipes: null, memo }
}

/** Pixels of a frame: about those of a square of 624 for 480 lines, whatever the ratio. */
function frameSize(aspect: Aspect, lines: ClipAsk['lines'], cellPixels: number): Size {
  const { width, height } = sizeOf(clampAspect(aspect, WIDEST), clipPixels(cellPixels))
  return lines === 720 ? { width: width * LARGE, height: height * LARGE } : { width, height }
}

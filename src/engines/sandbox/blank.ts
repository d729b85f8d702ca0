import { Type } from 'typebox'
import type { OperationName } from '../../actions/operation.ts'
import { sniffPicture } from '../../pixels/sniff.ts'
import { clampAspect, sizeOf, type Aspect } from '../../prompt/aspect.ts'
import {
  EngineError,
  type EncodedPicture,
  type Engine,
  type EngineContext,
  type EngineEvent,
  type Job,
  type PictureSource,
} from '../engine.ts'
import { plainPicture } from './plain-picture.ts'

type Blank = Exclude<OperationName, 'verbatim'>
type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>
type Making = Omit<Succeeded, 'kind' | 'engine'>

/** Seconds of a clip that stands still. */
const CLIP_SECONDS = 5
/** The longest side is so many times the shortest at the most. */
const MOST_OBLONG = 14

/** What a run makes its pictures from. */
interface Sheet {
  readonly job: Job
  readonly size: Aspect
}

const cell = ({ job, size }: Sheet, index: number): EncodedPicture => plainPicture(size, job.seed, index)

const cells = (sheet: Sheet, count: number): readonly EncodedPicture[] =>
  Array.from({ length: count }, (_, index) => cell(sheet, index))

function grid(sheet: Sheet): Making {
  const { width, height } = sheet.size
  const whole = plainPicture({ width: 2 * width, height: 2 * height }, sheet.job.seed, 4)
  return { images: { grid: whole, cells: cells(sheet, 4) } }
}

const one = (sheet: Sheet): Making => ({ images: { cells: [cell(sheet, 0)] } })

function clips(sheet: Sheet): Making {
  const { operation } = sheet.job
  const posters = cells(sheet, 'count' in operation ? operation.count : 1)
  return {
    images: { cells: posters },
    clips: posters.map((poster) => ({ ...poster, seconds: CLIP_SECONDS, poster })),
  }
}

const describe = (sheet: Sheet): Making => ({
  ...one(sheet),
  texts: ['a plain picture', 'a picture of one colour', 'an empty sheet', 'nothing at all'],
})

const shorten = (sheet: Sheet): Making => ({
  ...one(sheet),
  texts: [sheet.job.prompt.text, sheet.job.prompt.text.split(' ', 1)[0] || 'nothing'],
})

const MAKING: Readonly<Record<Blank, (sheet: Sheet) => Making>> = {
  imagine: grid,
  pick: one,
  vary: grid,
  'vary-region': grid,
  upscale: one,
  zoom: grid,
  pan: grid,
  blend: grid,
  describe,
  shorten,
  edit: grid,
  retexture: grid,
  animate: clips,
  extend: clips,
  'pick-clip': clips,
}

const isBlank = (name: OperationName): name is Blank => Object.hasOwn(MAKING, name)

/** Makes pictures of one colour at once, without a worker: for tests that care for tasks rather than for pictures. */
export const blank: Engine<object> = {
  name: 'blank',
  options: Type.Object({}, { additionalProperties: false }),
  open: async (_account, context) => ({
    operations: new Set(Object.keys(MAKING).filter((name) => isBlank(name as OperationName)) as Blank[]),
    async *run(job, signal) {
      const { name } = job.operation
      if (!isBlank(name)) throw new EngineError('engine-refused', `A blank sheet cannot do "${name}".`)
      if (signal.aborted) return
      yield { kind: 'accepted', ref: job.key }
      const seen = await readAll(job, context, signal)
      if (signal.aborted) return
      yield { kind: 'succeeded', engine: 'blank/1', ...MAKING[name]({ job, size: sizeFor(job, seen) }) }
    },
    close: async () => {},
  }),
}

/** The pictures that the job names, which must be there and be pictures. */
async function readAll(job: Job, context: EngineContext, signal: AbortSignal): Promise<readonly Aspect[]> {
  const { images, mask, parent } = job
  const index = 'index' in job.operation ? job.operation.index : 1
  const own = parent?.images[index - 1]
  const named = [...images, ...(own ? [own] : []), ...(mask ? [mask] : [])]
  return Promise.all(named.map((source) => readOne(source, context, signal)))
}

async function readOne(source: PictureSource, context: EngineContext, signal: AbortSignal): Promise<Aspect> {
  const seen = sniffPicture(await context.read(source, signal))
  if (seen) return seen
  throw new EngineError('picture-unreadable', 'A picture of this task is none that can be read.')
}

/** The ratio that was asked for, else that of the first picture, else a square. */
function sizeFor({ operation, prompt }: Job, [first]: readonly Aspect[]): Aspect {
  const reframed = operation.name === 'zoom' ? operation.aspect : null
  const aspect = reframed ?? prompt.parameters.aspect ?? first ?? { width: 1, height: 1 }
  return sizeOf(clampAspect(aspect, MOST_OBLONG))
}

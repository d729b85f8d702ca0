/** What every engine must do, whatever it draws with. An engine's own test opens it and runs this suite. */
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATION_NAMES, type OperationName } from '../actions/operation.ts'
import {
  EngineError,
  type EncodedPicture,
  type EngineContext,
  type EngineEvent,
  type Instance,
  type Job,
  type ParentWork,
  type PictureSource,
} from '../engines/engine.ts'
import { sniffPicture } from '../pixels/sniff.ts'
import { aNewJob, type JobWords } from './a-job.ts'
import { aShelf } from './a-shelf.ts'
import { ASKS } from './engine-contract/asks.ts'

export interface EngineContractOptions {
  /** The engine's name, for the report. */
  readonly name: string
  /** Opens an instance with the options that make it quickest. */
  readonly open: (context: EngineContext) => Promise<Instance>
  /** The engine promises equal bytes for equal jobs. */
  readonly isDeterministic?: boolean
}

type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>

const PROMPT = 'a red lighthouse above the sea at sunrise'

/** Operations that read pictures of the job itself. */
const READING = OPERATION_NAMES.filter((operation) => operation === 'imagine' || ASKS[operation].needs.images)

/** A job of an imagine, with what the test cares for. */
const aJob = (words: JobWords = {}): Job => aNewJob({ text: PROMPT, ...words })

/** How a run went: its events, and what it threw or null. */
interface Outcome {
  readonly events: readonly EngineEvent[]
  readonly error: unknown
}

async function outcomeOf(run: AsyncIterable<EngineEvent>): Promise<Outcome> {
  const events: EngineEvent[] = []
  try {
    for await (const event of run) events.push(event)
    return { events, error: null }
  } catch (error) {
    return { events, error }
  }
}

/** A run may end in an `EngineError`, never in anything else. */
const isClean = ({ error }: Outcome): boolean => error === null || error instanceof EngineError

const never = (): AbortSignal => new AbortController().signal

/** Runs a job to its end; throws when it did not succeed. */
async function finish(instance: Instance, job: Job): Promise<Succeeded> {
  const { events, error } = await outcomeOf(instance.run(job, never()))
  const last = events.at(-1)
  if (last?.kind !== 'succeeded') throw error ?? new Error(`the run ended with ${last?.kind ?? 'nothing'}`)
  return last
}

const picturesOf = ({ images: { grid, cells } }: Succeeded): EncodedPicture[] => [
  ...(grid ? [grid] : []),
  ...(cells ?? []),
]

const bytesOf = (event: Succeeded) =>
  [...picturesOf(event), ...(event.clips ?? [])].map(({ bytes }) => Buffer.from(bytes).toString('base64'))

/** Vitest suites that prove an engine keeps the port's promises. */
export function engineContract({ name, open, isDeterministic = false }: EngineContractOptions): void {
  describe(`the engine contract, kept by ${name}`, () => {
    const shelf = aShelf()
    let instance: Instance
    let parents: Readonly<Record<'pictures' | 'clips', ParentWork>>
    let mask: PictureSource

    /** What a follow-up gets of a finished job. */
    const parentOf = (job: Job, { images, clips = [], memo }: Succeeded): ParentWork => ({
      jobId: job.jobId,
      prompt: job.prompt,
      model: job.model,
      seed: job.seed,
      images: (images.cells ?? (images.grid ? [images.grid] : [])).map(({ bytes }) => shelf.put(bytes)),
      clips: clips.map(({ bytes }) => shelf.put(bytes)),
      // The memo comes back from a database: what JSON does not carry is lost.
      memo: JSON.parse(JSON.stringify(memo ?? null)) as unknown,
    })

    /** A job of an operation, with all it needs. */
    const jobOf = (asked: OperationName, rest: Partial<Job> = {}): Job => {
      const { operation, needs } = ASKS[asked]
      return aJob({
        operation,
        seed: 8,
        images: parents.pictures.images.slice(0, needs.images ?? 0),
        mask: needs.mask ? mask : null,
        parent: needs.parent ? parents[needs.parent] : null,
        ...rest,
      })
    }

    /** Runs a job that is aborted at its first event: what it said after that, and what it threw or null. */
    const aborted = async (job: Job) => {
      const stop = new AbortController()
      const late: EngineEvent[] = []
      try {
        for await (const event of instance.run(job, stop.signal)) {
          if (stop.signal.aborted) late.push(event)
          stop.abort('cancel')
        }
        return { late, error: null }
      } catch (error) {
        return { late, error }
      }
    }

    beforeAll(async () => {
      instance = await open(shelf.context)
      const job = aJob()
      const pictures = parentOf(job, await finish(instance, job))
      parents = { pictures, clips: pictures }
      if (instance.operations.has('animate')) {
        const filming = jobOf('animate')
        parents = { pictures, clips: parentOf(filming, await finish(instance, filming)) }
      }
      const half = Buffer.from([0, 255])
      mask = shelf.put(
        await sharp(half, { raw: { width: 2, height: 1, channels: 1 } })
          .png()
          .toBuffer(),
      )
    })

    afterAll(() => instance.close())

    it('accepts, tells of a progress that never falls, and succeeds once, last', async () => {
      const { events } = await outcomeOf(instance.run(aJob(), never()))
      const kinds = events.map(({ kind }) => kind)
      expect(kinds[0]).toBe('accepted')
      expect(kinds.indexOf('succeeded')).toBe(kinds.length - 1)
      const percents = events.flatMap((event) => (event.kind === 'progressed' ? [event.percent] : []))
      expect(percents).toEqual(percents.toSorted((a, b) => a - b))
      expect(percents.filter((percent) => percent < 0 || percent > 99 || !Number.isInteger(percent))).toEqual(
        [],
      )
    })

    it('says the truth of every picture it gives, previews included', async () => {
      const { events } = await outcomeOf(instance.run(aJob({ text: `${PROMPT} --ar 3:2` }), never()))
      const pictures = events.flatMap((event) => {
        if (event.kind === 'succeeded') return picturesOf(event)
        return event.kind === 'progressed' && event.preview ? [event.preview] : []
      })
      expect(pictures.length).toBeGreaterThan(0)
      for (const { bytes, ...said } of pictures) {
        const { contentType, width, height } = said
        expect(sniffPicture(bytes)).toMatchObject({ contentType, width, height })
        expect(['image/png', 'image/webp', 'image/jpeg']).toContain(contentType)
        await sharp(bytes).stats()
      }
    })

    it.each(OPERATION_NAMES)('does %s if it lists it, and refuses it if not', async (operation) => {
      const { events, error } = await outcomeOf(instance.run(jobOf(operation), never()))
      const given = events.flatMap((event) => (event.kind === 'succeeded' ? [event] : []))
      const isListed = instance.operations.has(operation)
      expect(given).toHaveLength(isListed ? 1 : 0)
      expect(error instanceof EngineError).toBe(!isListed)
      const { cells, clips = 0, texts = 0 } = ASKS[operation].gives
      for (const { images, ...more } of given) {
        if (cells) expect(images.cells?.length ?? (images.grid && cells)).toBe(cells)
        expect(more.clips ?? []).toHaveLength(clips)
        const words = more.texts ?? []
        expect(words.length).toBeLessThanOrEqual(texts)
        expect(words.length > 0).toBe(texts > 0)
        expect(words.filter((text) => text.trim() === '')).toEqual([])
      }
    })

    it.each(OPERATION_NAMES)('says nothing more of %s once it is aborted', async (operation) => {
      const { late, error } = await aborted(jobOf(operation))
      expect(late).toEqual([])
      expect(error === null || error instanceof EngineError).toBe(true)
    })

    it('can go on with other work after an abort', async () => {
      await aborted(aJob())
      await expect(finish(instance, aJob())).resolves.toMatchObject({ kind: 'succeeded' })
    })

    it('does nothing when it was aborted before it began', async () => {
      const outcome = await outcomeOf(instance.run(aJob(), AbortSignal.abort('cancel')))
      expect(isClean(outcome)).toBe(true)
      expect(outcome.events.filter(({ kind }) => kind === 'succeeded')).toEqual([])
    })

    it.each(READING)('ends %s with an EngineError when a picture cannot be read', async (operation) => {
      if (!instance.operations.has(operation)) return
      const lost: PictureSource = { kind: 'blob', name: 'nowhere' }
      const broken = shelf.put(new TextEncoder().encode('<svg/>'))
      const others = jobOf(operation).images.slice(1)
      const withPicture = (picture: PictureSource) => jobOf(operation, { images: [...others, picture] })
      await expect(finish(instance, withPicture(lost))).rejects.toMatchObject({
        failure: 'picture-unreadable',
      })
      await expect(finish(instance, withPicture(broken))).rejects.toBeInstanceOf(EngineError)
    })

    it('keeps runs apart that go on together', async () => {
      const seeds = [1, 2, 3]
      const together = await Promise.all(seeds.map((seed) => finish(instance, aJob({ seed }))))
      expect(new Set(together.map((event) => bytesOf(event).join())).size).toBe(3)
    })

    it.each(isDeterministic ? OPERATION_NAMES : [])(
      'gives equal bytes for equal jobs of %s',
      async (operation) => {
        if (!instance.operations.has(operation)) return
        const job = jobOf(operation)
        const [one, other] = await Promise.all([finish(instance, job), finish(instance, job)])
        expect(bytesOf(one)).toEqual(bytesOf(other))
        expect(one.texts).toEqual(other.texts)
      },
    )

    it('ends what still runs when it is closed', async () => {
      const closing = await open(shelf.context)
      const run = closing.run(aJob(), never())[Symbol.asyncIterator]()
      expect((await run.next()).value).toMatchObject({ kind: 'accepted' })
      const outcome = outcomeOf({ [Symbol.asyncIterator]: () => run })
      await closing.close()
      expect(isClean(await outcome)).toBe(true)
    })
  })
}

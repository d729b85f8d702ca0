/** What every engine must do, whatever it draws with. An engine's own test opens it and runs this suite. */
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  OPERATION_NAMES,
  type Operation,
  type OperationName,
  type OperationOf,
} from '../actions/operation.ts'
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
import { parsePrompt } from '../prompt/parse.ts'
import { sniffPicture } from '../pixels/sniff.ts'

export interface EngineContractOptions {
  /** The engine's name, for the report. */
  readonly name: string
  /** Opens an instance with the options that make it quickest. */
  readonly open: (context: EngineContext) => Promise<Instance>
  /** The engine promises equal bytes for equal jobs. */
  readonly isDeterministic?: boolean
}

type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>

/** One operation of each name, on a parent's first picture. */
const OPERATIONS: { readonly [N in OperationName]: OperationOf<N> } = {
  imagine: { name: 'imagine' },
  reroll: { name: 'reroll' },
  pick: { name: 'pick', index: 1 },
  vary: { name: 'vary', index: 1, strength: 'subtle' },
  'vary-region': { name: 'vary-region', index: 1 },
  upscale: { name: 'upscale', index: 1, kind: 'subtle' },
  zoom: { name: 'zoom', index: 1, factor: 2, aspect: null },
  pan: { name: 'pan', index: 1, direction: 'left' },
  animate: { name: 'animate', index: 1, motion: 'low' },
}

/** Operations that give one picture; the others give a grid of four. */
const GIVES_ONE: ReadonlySet<OperationName> = new Set(['pick', 'upscale'])

const MODEL = { family: 'mj', version: '7', number: 7 } as const
const PROMPT = 'a red lighthouse above the sea at sunrise'

/** A place for pictures between jobs, as the server's blob store is one. */
function createShelf() {
  const blobs = new Map<string, Uint8Array>()
  return {
    put(bytes: Uint8Array): PictureSource {
      const name = `picture-${blobs.size}`
      blobs.set(name, bytes)
      return { kind: 'blob', name }
    },
    context: {
      async read(picture, signal) {
        signal.throwIfAborted()
        const bytes = picture.kind === 'blob' ? blobs.get(picture.name) : undefined
        if (!bytes) throw new EngineError('picture-unreadable', 'There is no such picture.')
        return bytes
      },
      warn() {},
    } satisfies EngineContext,
  }
}

let made = 0

/** A job of an imagine, with what the test cares for. */
function aJob(words: Partial<Job> & { readonly text?: string } = {}): Job {
  const { text = PROMPT, ...rest } = words
  const id = String(++made).padStart(12, '0')
  return {
    key: `${id}-1`,
    taskId: id,
    jobId: `00000000-0000-4000-8000-${id}`,
    operation: OPERATIONS.imagine,
    prompt: parsePrompt(text).prompt,
    finalPrompt: text,
    model: MODEL,
    seed: 7,
    speed: 'FAST',
    botType: 'MID_JOURNEY',
    images: [],
    mask: null,
    parent: null,
    ...rest,
  }
}

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
  picturesOf(event).map(({ bytes }) => Buffer.from(bytes).toString('base64'))

/** Vitest suites that prove an engine keeps the port's promises. */
export function engineContract({ name, open, isDeterministic = false }: EngineContractOptions): void {
  describe(`the engine contract, kept by ${name}`, () => {
    const shelf = createShelf()
    let instance: Instance
    let parent: ParentWork
    let mask: PictureSource

    beforeAll(async () => {
      instance = await open(shelf.context)
      const job = aJob()
      const { images, memo } = await finish(instance, job)
      const sources = (images.cells ?? (images.grid ? [images.grid] : [])).map(({ bytes }) =>
        shelf.put(bytes),
      )
      // The memo comes back from a database: what JSON does not carry is lost.
      const kept: unknown = JSON.parse(JSON.stringify(memo ?? null))
      parent = {
        jobId: job.jobId,
        prompt: job.prompt,
        model: MODEL,
        seed: job.seed,
        images: sources,
        memo: kept,
      }
      const half = Buffer.from([0, 255])
      mask = shelf.put(
        await sharp(half, { raw: { width: 2, height: 1, channels: 1 } })
          .png()
          .toBuffer(),
      )
    })

    afterAll(() => instance.close())

    /** A job of an operation, on the parent where it needs one. */
    const jobOf = (operation: Operation, rest: Partial<Job> = {}): Job =>
      aJob({
        operation,
        seed: 8,
        parent: operation.name === 'imagine' ? null : parent,
        mask: operation.name === 'vary-region' ? mask : null,
        ...rest,
      })

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
      const { events, error } = await outcomeOf(instance.run(jobOf(OPERATIONS[operation]), never()))
      const pictures = GIVES_ONE.has(operation) ? 1 : 4
      const given = events.flatMap((event) => {
        if (event.kind !== 'succeeded') return []
        const { grid, cells } = event.images
        return [cells?.length ?? (grid ? pictures : 0)]
      })
      const isListed = instance.operations.has(operation)
      expect(given).toEqual(isListed ? [pictures] : [])
      expect(error instanceof EngineError).toBe(!isListed)
    })

    it('says nothing more once it is aborted, and can go on with other work', async () => {
      const stop = new AbortController()
      const run = instance.run(aJob(), stop.signal)
      const late: EngineEvent[] = []
      async function* untilAborted() {
        for await (const event of run) {
          if (stop.signal.aborted) late.push(event)
          stop.abort('cancel')
          yield event
        }
      }
      expect(isClean(await outcomeOf(untilAborted()))).toBe(true)
      expect(late).toEqual([])
      await expect(finish(instance, aJob())).resolves.toMatchObject({ kind: 'succeeded' })
    })

    it('does nothing when it was aborted before it began', async () => {
      const outcome = await outcomeOf(instance.run(aJob(), AbortSignal.abort('cancel')))
      expect(isClean(outcome)).toBe(true)
      expect(outcome.events.filter(({ kind }) => kind === 'succeeded')).toEqual([])
    })

    it('ends with an EngineError when a picture cannot be read', async () => {
      const lost: PictureSource = { kind: 'blob', name: 'nowhere' }
      const broken = shelf.put(new TextEncoder().encode('<svg/>'))
      await expect(finish(instance, aJob({ images: [lost] }))).rejects.toBeInstanceOf(EngineError)
      await expect(finish(instance, aJob({ images: [broken] }))).rejects.toBeInstanceOf(EngineError)
    })

    it('keeps runs apart that go on together', async () => {
      const seeds = [1, 2, 3]
      const together = await Promise.all(seeds.map((seed) => finish(instance, aJob({ seed }))))
      expect(new Set(together.map((event) => bytesOf(event).join())).size).toBe(3)
    })

    it.runIf(isDeterministic)('gives equal bytes for equal jobs', async () => {
      const listed = OPERATION_NAMES.filter((operation) => instance.operations.has(operation))
      for (const operation of listed) {
        const job = jobOf(OPERATIONS[operation])
        const [one, other] = await Promise.all([finish(instance, job), finish(instance, job)])
        expect(bytesOf(one)).toEqual(bytesOf(other))
      }
    })

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

/** The painter as the server opens it, with a shelf for the pictures of follow-ups. */
import { painter } from '../../src/engines/painter/engine.ts'
import type { EngineEvent, Instance, Job, ParentWork, PictureSource } from '../../src/engines/engine.ts'
import { readOptions } from '../../src/engines/options.ts'
import type { PainterOptions } from '../../src/engines/painter/engine.ts'
import { parsePrompt } from '../../src/prompt/parse.ts'
import { modelOf } from '../../src/prompt/versions.ts'
import { aJob } from '../../src/testing/a-job.ts'
import { aShelf } from '../../src/testing/a-shelf.ts'

/** The last event of a good run. */
export type Made = Extract<EngineEvent, { kind: 'succeeded' }>

/** A job and what came of it. */
export interface Work {
  readonly job: Job
  readonly made: Made
}

/** A painter that draws for the gallery. */
export interface Studio extends AsyncDisposable {
  /** Paints a prompt, or carries out another operation with it. Throws what the engine throws. */
  draw(text: string, more?: Partial<Job>): Promise<Work>
  /** Lays a picture where jobs find it. */
  put(bytes: Uint8Array): PictureSource
  /** What a follow-up gets of a finished work. */
  parentOf(work: Work): ParentWork
}

/** Opens it. `side` is that of a square picture in pixels. */
export async function openStudio({
  side,
  seed,
}: {
  readonly side: number
  readonly seed: number
}): Promise<Studio> {
  const { put, context } = aShelf()
  const options = readOptions(painter, { id: 'gallery', options: { cellPixels: side * side } })
  const instance: Instance = await painter.open(
    // Checked against the painter's own schema a line above.
    { id: 'gallery', options: options as PainterOptions },
    {
      ...context,
      outbound: { fetch: () => Promise.reject(new Error('the painter fetches nothing')), socket: refuse },
      warn: console.warn,
    },
  )

  return {
    put,
    async draw(text, more = {}) {
      const job = jobOf(text, { seed, ...more })
      for await (const event of instance.run(job, new AbortController().signal)) {
        if (event.kind === 'succeeded') return { job, made: event }
      }
      throw new Error(`nothing came of ${text}`)
    },
    parentOf: ({ job: { jobId, prompt, model, seed: drawn }, made: { images, clips = [], memo } }) => ({
      jobId,
      prompt,
      model,
      seed: drawn,
      images: (images.cells ?? []).map(({ bytes }) => put(bytes)),
      clips: clips.map(({ bytes }) => put(bytes)),
      memo: JSON.parse(JSON.stringify(memo ?? null)) as unknown,
    }),
    [Symbol.asyncDispose]: () => instance.close(),
  }
}

function refuse(): never {
  throw new Error('the painter opens no sockets')
}

function jobOf(text: string, more: Partial<Job>): Job {
  const { prompt } = parsePrompt(text)
  const isNiji = prompt.parameters.niji !== undefined
  return aJob({
    text,
    model: modelOf(prompt, { version: '7', niji: '7', bot: 'MID_JOURNEY' }),
    botType: isNiji ? 'NIJI_JOURNEY' : 'MID_JOURNEY',
    ...more,
  })
}

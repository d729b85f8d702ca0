/** From what prompts left behind to pictures, clips and words. */
import { EngineError, type EncodedClip, type EncodedPicture, type EngineEvent, type Job } from '../engine.ts'
import type { Comfy, KeptFile } from './comfy.ts'
import type { Gives, Order } from './desk.ts'
import type { Outcome } from './outcome.ts'
import { readResult } from './pictures.ts'
import { measureMp4 } from '../../pixels/video/mp4.ts'
import type { Settings } from './settings.ts'

/** What a run's results are read with. */
export interface Gathering {
  readonly job: Job
  readonly order: Order
  readonly settings: Settings
  readonly comfy: Comfy
  /** The engine and what draws, for `properties.engine`. */
  readonly engine: string
  readonly signal: AbortSignal
}

/** How many things an order gives. */
export const countOf = (gives: Gives): number => (gives.kind === 'texts' ? 1 : gives.count)

type Succeeded = Extract<EngineEvent, { kind: 'succeeded' }>

/** Fetches what the prompts made. Throws `EngineError` when it is less than was wanted. */
export async function gather(outcomes: readonly Outcome[], running: Gathering): Promise<Succeeded> {
  const { order, engine, settings } = running
  const { gives } = order
  const memo = { checkpoint: settings.checkpoint }
  // A graph of the operator's may give more pictures a run than were asked for.
  const pictures = await fetchPictures(
    outcomes.flatMap((one) => one.pictures.slice(0, order.batch)),
    running,
  )
  if (gives.kind === 'pictures') {
    require(pictures.length, gives.count, 'pictures')
    return { kind: 'succeeded', images: { cells: pictures.slice(0, gives.count) }, engine, memo }
  }
  if (gives.kind === 'texts') {
    const texts = [...new Set(outcomes.flatMap((one) => one.texts.map((text) => text.trim())))]
    require(texts.length, 1, 'texts')
    require(pictures.length, 1, 'pictures')
    return { kind: 'succeeded', images: { cells: pictures.slice(0, 1) }, texts, engine }
  }
  const files = outcomes.flatMap((one) => one.clips.slice(0, 1))
  require(Math.min(files.length, pictures.length), gives.count, 'clips with a picture of each')
  const clips = await Promise.all(files.map((file, at) => fetchClip(file, pictures[at], running)))
  return { kind: 'succeeded', images: { cells: pictures }, clips, engine, memo }
}

async function fetchClip(
  file: KeptFile,
  poster: EncodedPicture | undefined,
  { comfy, signal }: Gathering,
): Promise<EncodedClip> {
  const bytes = await comfy.view(file, signal)
  const measures = measureMp4(bytes)
  if (!poster || !measures) {
    throw new EngineError('engine-refused', `The graph gave a clip, "${file.filename}", that is no MP4.`)
  }
  return { bytes, contentType: 'video/mp4', ...measures, poster }
}

function fetchPictures(files: readonly KeptFile[], running: Gathering): Promise<EncodedPicture[]> {
  const note = noteOf(running)
  return Promise.all(
    files.map(async (file) => readResult(await running.comfy.view(file, running.signal), note)),
  )
}

function require(came: number, wanted: number, what: string): void {
  if (came >= wanted) return
  throw new EngineError(
    'engine-refused',
    `The graph gave ${came} ${what}; wanted ${wanted}. Does it end in SaveImage or PreviewImage?`,
  )
}

/** What a picture says of how it was made, as programs of this field write it. */
function noteOf({ job, order, settings }: Gathering): string {
  const { NO = '', STEPS, CFG, WIDTH, HEIGHT } = order.values
  const dials = {
    Steps: STEPS,
    Sampler: settings.values.SAMPLER,
    'CFG scale': CFG,
    Seed: job.seed,
    Size: `${String(WIDTH)}x${String(HEIGHT)}`,
    Model: settings.checkpoint,
  }
  const line = Object.entries(dials).map(([name, value]) => `${name}: ${String(value)}`)
  return `${job.finalPrompt}\nNegative prompt: ${String(NO)}\n${line.join(', ')}`
}

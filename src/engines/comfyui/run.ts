/** One run: from an order to its pictures, by as many prompts as it takes. */
import { EngineError, type EncodedPicture, type EngineEvent } from '../engine.ts'
import { find, follow, type FollowContext, type Pace } from './follow.ts'
import { fill, placeholdersIn, type Graph, type Values } from './graph.ts'
import { countOf, gather, type Gathering } from './gather.ts'
import { promptIdOf } from './ids.ts'
import { createLine } from './line.ts'
import type { News } from './messages.ts'
import { readOutcome, type Outcome } from './outcome.ts'
import { lookAt } from './pictures.ts'
import { createProgress } from './progress.ts'

export interface Running extends Gathering {
  readonly pace: Pace
  /** An earlier process may have queued it. */
  readonly isResumed: boolean
  readonly warn: (text: string) => void
}

/** Percent that must pass between two previews: each is stored. */
const PREVIEW_STEP = 8

/** How long a cancel may take: whoever cancelled does not wait for a ComfyUI that is away. */
const CANCEL_MS = 5_000

const SEEDS = 2 ** 32

/** Runs an order. Throws `EngineError`; after an abort it says nothing more. */
export async function* carryOut(running: Running): AsyncGenerator<EngineEvent> {
  const { order, comfy, job } = running
  const line = createLine(comfy, promptIdOf(job, 0))
  const parts = Math.ceil(countOf(order.gives) / order.batch)
  const outcomes: Outcome[] = []
  let uploads: Promise<Values> | null = null
  const upload = () => (uploads ??= uploadAll(running))
  try {
    await line.open(running.pace.openMs, running.signal)
    for (let part = 0; part < parts; part += 1) {
      const outcome = yield* carryOutPart({ ...running, line, upload, part, parts })
      if (outcome === null) return
      outcomes.push(outcome)
    }
    yield await gather(outcomes, running)
  } finally {
    line.close()
  }
}

interface Part extends Running, FollowContext {
  readonly upload: () => Promise<Values>
  readonly part: number
  readonly parts: number
}

/** Queues one prompt, or finds it again, and follows it to its end. Null when aborted. */
async function* carryOutPart(running: Part): AsyncGenerator<EngineEvent, Outcome | null> {
  const { job, part, signal } = running
  const promptId = promptIdOf(job, part)
  const graph = graphOf(running)
  const isKnown = running.isResumed && (await find(promptId, running)).kind !== 'nowhere'
  let isQueued = isKnown
  try {
    if (!isKnown) {
      const filled = fill(graph, await running.upload())
      if (signal.aborted) return null
      isQueued = true
      await queue(filled, promptId, running)
    }
    if (part === 0) yield { kind: 'accepted', ref: promptId }
    const entry = yield* told(follow(promptId, running), graph, running)
    if (entry === null) return null
    isQueued = false
    return readOutcome(entry, Object.keys(graph))
  } finally {
    if (isQueued && signal.aborted && signal.reason === 'cancel') await cancel(promptId, running)
  }
}

/** Everything but what is uploaded: that much is known before anything is sent. */
function graphOf({ order, settings, job, part }: Part): Graph {
  const SEED = (job.seed + part * order.batch) % SEEDS
  return fill(order.graph, { ...settings.values, ...order.values, BATCH: order.batch, SEED })
}

/**
 * Queues a graph. A lost answer need not mean a lost prompt: the ComfyUI is asked before anything is said to fail. An
 * abort lets it end: a prompt that is half handed over could not be taken back.
 */
async function queue(graph: Graph, promptId: string, { comfy, job, signal }: Part): Promise<void> {
  try {
    await comfy.queue(graph, { promptId, clientId: promptIdOf(job, 0) })
  } catch (error) {
    const isLost = error instanceof EngineError && error.failure === 'engine-unavailable' && !signal.aborted
    const found = isLost ? await comfy.find(promptId, signal).catch(() => null) : null
    if (found === null || found.kind === 'nowhere') throw error
  }
}

async function cancel(promptId: string, { comfy, warn }: Part): Promise<void> {
  try {
    await comfy.cancel(promptId, AbortSignal.timeout(CANCEL_MS))
  } catch (error) {
    warn(`A cancelled task may still run: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Turns the news of a prompt into progress and previews. */
async function* told(
  news: AsyncGenerator<News, unknown>,
  graph: Graph,
  { part, parts, settings }: Part,
): AsyncGenerator<EngineEvent, unknown> {
  const shareAfter = createProgress(graph)
  let percent = Math.floor((99 * part) / parts)
  let shown = -PREVIEW_STEP
  for (;;) {
    const { done, value } = await news.next()
    if (done) return value
    const next = Math.max(percent, Math.floor((99 * (part + shareAfter(value))) / parts))
    const isDue = settings.hasPreviews && value.kind === 'preview' && next >= shown + PREVIEW_STEP
    const preview = isDue ? previewOf(value.bytes) : null
    if (preview) shown = next
    if (next > percent || preview) {
      yield { kind: 'progressed', percent: next, ...(preview && { preview }) }
    }
    percent = next
  }
}

/** A preview, or null for one that cannot be shown: the picture itself is still to come. */
function previewOf(bytes: Uint8Array): EncodedPicture | null {
  try {
    const { contentType, width, height } = lookAt(bytes)
    return { bytes, contentType, width, height }
  } catch {
    return null
  }
}

/** Uploads what the graph names, each picture once. */
async function uploadAll({ order, comfy, signal }: Running): Promise<Values> {
  const named = placeholdersIn(order.graph)
  const wanted = Object.entries(order.pictures).filter(([name]) => named.has(name))
  const uploads = new Map(
    [...new Set(wanted.map(([, picture]) => picture))].map((picture) => [
      picture,
      comfy.upload(picture.bytes, picture, signal),
    ]),
  )
  const kept = wanted.map(async ([name, picture]) => [name, (await uploads.get(picture)) ?? ''] as const)
  return Object.fromEntries(await Promise.all(kept))
}

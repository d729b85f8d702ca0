import type { EngineEvent } from '../engine.ts'

type Progressed = Extract<EngineEvent, { kind: 'progressed' }>

/** Work that tells of its progress by calls, and gives its last event at the end. */
export type Work = (tell: (progressed: Progressed) => void, signal: AbortSignal) => Promise<EngineEvent>

/**
 * Turns work that calls back into events to iterate over. A slow reader gets the newest progress, and every preview.
 * After an abort no event follows and the iteration just ends; when the reader leaves early, the work is aborted.
 * Throws what the work throws.
 */
export async function* eventsOf(
  work: Work,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent, void, undefined> {
  const left = new AbortController()
  const either = AbortSignal.any([signal, left.signal])
  let news: Progressed[] = []
  let wake = Promise.withResolvers<void>()
  const tell = (next: Progressed) => {
    const isStale = news.at(-1)?.preview === undefined
    news = [...(isStale ? news.slice(0, -1) : news), next]
    wake.resolve()
  }
  const end = work(tell, either)
  const ended = end.then(
    () => true,
    () => true,
  )
  try {
    for (let isOver = false; !isOver;) {
      isOver = await Promise.race([ended, wake.promise.then(() => false)])
      wake = Promise.withResolvers()
      for (const event of news.splice(0)) {
        if (!signal.aborted) yield event
      }
    }
    if (!signal.aborted) yield await end
  } finally {
    left.abort('cancel')
  }
}

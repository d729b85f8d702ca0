import { describe, expect, it } from 'vitest'
import type { EncodedPicture, EngineEvent } from '../engine.ts'
import { eventsOf, type Work } from './run-events.ts'

const progressed = (percent: number, preview?: EncodedPicture) =>
  ({ kind: 'progressed', percent, ...(preview && { preview }) }) as const

const picture: EncodedPicture = { bytes: new Uint8Array(1), contentType: 'image/webp', width: 1, height: 1 }
const ENDED: EngineEvent = { kind: 'succeeded', images: {}, engine: 'test' }

async function collect(work: Work, signal = new AbortController().signal): Promise<EngineEvent[]> {
  const events: EngineEvent[] = []
  for await (const event of eventsOf(work, signal)) events.push(event)
  return events
}

/** Work that goes on until its signal aborts. */
const endless: Work = (tell, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    tell(progressed(1))
  })

const failing: Work = () => Promise.reject(new Error('no paint'))

describe('eventsOf', () => {
  it('gives what the work tells, and its end last', async () => {
    const events = await collect(async (tell) => {
      tell(progressed(10, picture))
      await Promise.resolve()
      tell(progressed(20))
      return ENDED
    })
    expect(events.map((event) => (event.kind === 'progressed' ? event.percent : event.kind))).toEqual([
      10,
      20,
      'succeeded',
    ])
  })

  it('gives a slow reader the newest progress, but every preview', async () => {
    const events = await collect(async (tell) => {
      for (const percent of [1, 2, 3]) tell(progressed(percent))
      tell(progressed(4, picture))
      for (const percent of [5, 6]) tell(progressed(percent))
      return ENDED
    })
    expect(events.slice(0, -1)).toEqual([progressed(4, picture), progressed(6)])
  })

  it('throws what the work throws', async () => {
    await expect(collect(failing)).rejects.toThrow('no paint')
  })

  it('just ends when the run is aborted', async () => {
    const stop = new AbortController()
    const events = eventsOf(endless, stop.signal)
    expect((await events.next()).value).toEqual(progressed(1))
    stop.abort('cancel')
    expect((await events.next()).done).toBe(true)
  })

  it('aborts the work when its reader leaves', async () => {
    const ended = Promise.withResolvers<unknown>()
    const work: Work = (tell, signal) => {
      signal.addEventListener('abort', () => ended.resolve(signal.reason))
      return endless(tell, signal)
    }
    for await (const event of eventsOf(work, new AbortController().signal)) {
      if (event.kind === 'progressed') break
    }
    expect(await ended.promise).toBe('cancel')
  })
})

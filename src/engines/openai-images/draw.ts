/** From what is asked to as many pictures as are wanted, by as many calls as that takes. */
import { EngineError } from '../engine.ts'
import type { Given } from './api.ts'
import type { Desk } from './desk.ts'
import type { Asked } from './request.ts'

/** Rounds of calls: servers may give fewer pictures than asked for, or refuse one of four. */
const ROUNDS = 4

const SEEDS = 2 ** 32

/** What is drawn, without what the job itself says. */
export type Drawing = Omit<Asked, 'count' | 'seed'>

/** Draws; the bytes of exactly so many pictures. Throws `EngineError`. */
export async function draw(desk: Desk, drawing: Drawing, count: number): Promise<readonly Uint8Array[]> {
  const given: Uint8Array[] = []
  for (let round = 1; given.length < count; round += 1) {
    const calls = callsFor(count - given.length, given.length, desk)
    const ended = await together(
      desk,
      calls.map((call) => ({ ...drawing, ...call })),
    )
    given.push(...ended.pictures)
    const isStuck = ended.pictures.length === 0 || round === ROUNDS
    if (isStuck && given.length < count) throw ended.error ?? tooFew(given.length, count)
  }
  return given.slice(0, count)
}

/** How many pictures each call asks for, and the seed it begins with. A stream tells of one picture only. */
function callsFor(left: number, had: number, { job, options }: Desk) {
  const batch = options.partialImages > 0 ? 1 : options.batch
  return Array.from({ length: Math.ceil(left / batch) }, (_, at) => ({
    count: Math.min(batch, left - at * batch),
    seed: (job.seed + had + at * batch) % SEEDS,
  }))
}

/**
 * Makes calls at a time. A picture that is refused may be asked for once more when others were not; any other failure ends
 * the rest.
 */
async function together(desk: Desk, calls: readonly Asked[]) {
  const ending = new AbortController()
  const signal = AbortSignal.any([desk.signal, ending.signal])
  const pictures: Uint8Array[] = []
  let error: EngineError | null = null
  const one = async (asked: Asked): Promise<void> => {
    try {
      const given = await desk.api.draw(asked, signal, desk.telling.partial)
      pictures.push(...(await Promise.all(given.map((picture) => bytesOf(picture, desk)))))
    } catch (thrown) {
      if (!(thrown instanceof EngineError) || thrown.failure !== 'engine-refused') {
        ending.abort()
        throw thrown
      }
      error = thrown
    }
  }
  const results = await Promise.allSettled(calls.map(one))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return { pictures, error: error as EngineError | null }
}

function bytesOf(given: Given, { read, signal }: Desk): Promise<Uint8Array> | Uint8Array {
  return 'bytes' in given ? given.bytes : read({ kind: 'url', url: given.url }, signal, 'result')
}

const tooFew = (came: number, wanted: number): EngineError =>
  new EngineError('engine-refused', `The server gave ${came} pictures; wanted ${wanted}.`)

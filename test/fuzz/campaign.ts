/** Throws shots at a server by several lanes at once, judges what comes back, and clears away what was accepted. */
import { casting } from './cast.ts'
import type { Judge } from './judge.ts'
import { shrink } from './shrink.ts'
import { plainShot, titleOf, type Shot } from './shot.ts'
import type { Tally } from './tally.ts'
import { KEYS, type Target } from './target.ts'
import type { Throw } from './throw.ts'
import { openWire, type Exchange, type Wire } from './wire.ts'

/** A shot that came back wrong. */
export interface Fault {
  readonly title: string
  readonly words: string
  /** The smallest request found that does the same, or the shot itself. */
  readonly shot: Shot
  readonly exchange: Exchange
}

export interface CampaignSettings {
  readonly target: Target
  readonly judge: Judge
  readonly tally: Tally
}

export interface Campaign {
  readonly faults: readonly Fault[]
  /** True once nobody listens any more: nothing is thrown from then on. */
  isOver(): boolean
  /** Throws all of them, in their order, and cancels what is left of the tasks they started. */
  run(throws: readonly Throw[]): Promise<void>
}

/** Shots under way at once. */
const LANES = 16
/** Milliseconds within which every request is answered or its connection closed. */
const BOUND_MS = 15_000
/** The same for shots that stop talking: the server cuts off what is silent for a minute. */
const SILENT_BOUND_MS = 75_000
/** Faults of the same words that are kept. */
const SAME_FAULTS = 3
/** Accepted tasks of which every second is cancelled then. More than the queues hold. */
const CANCEL_EACH = 40

/** A campaign against a server. */
export function createCampaign({ target, judge, tally }: CampaignSettings): Campaign {
  const cast = casting(target.cast)
  const faults: Fault[] = []
  const accepted: string[] = []
  const recent: string[] = []
  let isOver = false

  /** The first that finds nobody is not the one that did it: it was among the last. */
  const serverEnded = (shot: Shot, exchange: Exchange) => {
    const words = `the server ended; thrown last: ${recent.join(', ')}`
    if (!isOver) faults.push({ title: titleOf(shot), words, shot, exchange })
    isOver = true
  }
  const judged = async (shot: Shot, exchange: Exchange) => {
    if (exchange.ending === 'gone') return serverEnded(shot, exchange)
    tally.add(shot, exchange)
    accepted.push(...acceptedIn(exchange))
    const words = judge(shot, exchange)
    if (words === null || faults.filter((known) => known.words === words).length >= SAME_FAULTS) return
    const doesTheSame = async (smaller: Shot) => judge(smaller, await throwAlone(target, smaller)) === words
    // A machine that is busy elsewhere may starve one connection: a hang is what stays unanswered alone, too.
    if (exchange.ending === 'late' && !(await doesTheSame(shot))) return
    // Noted before it is shrunk: the other lanes go on meanwhile.
    const at = faults.push({ title: titleOf(shot), words, shot, exchange }) - 1
    faults[at] = { title: titleOf(shot), words, shot: await shrink(shot, doesTheSame), exchange }
  }
  const cancelSome = async () => {
    if (accepted.length < CANCEL_EACH) return
    const taken = accepted.splice(0)
    await cancelAll(
      target,
      taken.filter((_, at) => at % 2 === 0),
    )
  }
  const lane = async (queue: Iterator<Throw>) => {
    const wire = openWire({ port: target.port, boundMs: BOUND_MS })
    for (let next = queue.next(); !next.done && !isOver; next = queue.next()) {
      const shot = cast(next.value.make())
      recent.push(titleOf(shot))
      recent.splice(0, recent.length - LANES)
      await judged(shot, await (shot.kind === 'silent' ? throwAlone(target, shot) : wire.throw(shot)))
      await cancelSome()
    }
    wire.close()
  }
  return {
    faults,
    isOver: () => isOver,
    async run(throws) {
      const queue = throws.values()
      await Promise.all(Array.from({ length: LANES }, () => lane(queue)))
      await cancelAll(target, accepted.splice(0))
    },
  }
}

/** Throws a shot on a connection of its own. */
export async function throwAlone({ port }: Target, shot: Shot): Promise<Exchange> {
  const wire: Wire = openWire({ port, boundMs: shot.kind === 'silent' ? SILENT_BOUND_MS : BOUND_MS })
  const exchange = await wire.throw(shot)
  wire.close()
  return exchange
}

/** Ids in answers that took a request. */
function acceptedIn({ answers }: Exchange): readonly string[] {
  return answers.flatMap(({ body }) => {
    const id = /^\{"code":(?:1|21|22),.*?"result":"(\d+)"/s.exec(body.toString('latin1', 0, 400))?.[1]
    return id === undefined ? [] : [id]
  })
}

/** Each on a connection of its own: what stays open at the server afterwards is its own doing. */
async function cancelAll(target: Target, ids: readonly string[]): Promise<void> {
  const cancels = ids.map((id) =>
    plainShot('schema', 'cancel', {
      method: 'POST',
      target: `/mj/task/${id}/cancel`,
      headers: [['Authorization', KEYS.caller]],
      body: null,
    }),
  )
  await Promise.all(cancels.map((cancel) => throwAlone(target, cancel)))
}

import type { Change, Delivery, Store } from '../stores/store.ts'
import { PROFILES } from '../protocol/profiles.ts'
import { encodeTask, withBase } from '../task/encode.ts'
import type { Hook, Task } from '../task/task.ts'
import type { Log } from '../telemetry/log.ts'
import type { Clock } from './clock.ts'
import { nextTry, verdictOf, type Verdict } from './courier-ladder.ts'
import { createSigner } from './courier-signature.ts'
import type { Random } from './random.ts'
import type { Fetcher, Posted } from './reach/fetcher.ts'
import { ReachError } from './reach/reach-error.ts'

/** How long a receiver may take to answer. Milliseconds. */
const ANSWER_MS = 10_000

export interface DeliveryContext {
  readonly store: Pick<Store, 'commit' | 'task'>
  readonly fetcher: Pick<Fetcher, 'post'>
  readonly clock: Clock
  readonly log: Log
  readonly random: Pick<Random, 'draw'>
  /** Signs webhooks; null: they are not signed. */
  readonly secret: string | null
}

/** Makes one try of a delivery and stores what came of it. When the signal aborts, the delivery is left as it is. */
export type Deliver = (delivery: Delivery, signal: AbortSignal) => Promise<void>

/** What came of a try. */
interface Result {
  readonly verdict: Verdict
  /** Words for the log. */
  readonly reason: string
  readonly retryAfter: string | null
}

/** Opens the delivering side of the courier. Throws when the secret cannot sign. */
export function createDeliver({ store, fetcher, clock, log, random, secret }: DeliveryContext): Deliver {
  const sign = createSigner(secret)
  /** Unfinished tasks whose receiver answered 410: their later news are not sent either. */
  const gone = new Set<string>()

  async function send(task: Task, { url, base, profile }: Hook, signal: AbortSignal): Promise<Result> {
    const body = withBase(encodeTask(task, PROFILES[profile]), base)
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      ...sign({ id: `${task.id}-${task.version}`, body, at: clock.now() }),
    }
    return fetcher.post(url, { body, headers, timeoutMs: ANSWER_MS, signal }).then(readAnswer, readError)
  }

  /** What is now known of the delivery. */
  async function attempt(delivery: Delivery, signal: AbortSignal): Promise<Change | null> {
    const { taskId, url, final } = delivery
    const task = await store.task(taskId)
    if (!task?.hook || gone.has(taskId)) {
      if (final) gone.delete(taskId)
      return { kind: 'untell', taskId }
    }
    // Nobody is told of a step back to the queue; what comes of the next run will be told again.
    if (task.status === 'NOT_START') return { kind: 'told', taskId, version: task.version }
    const result = await send(task, { ...task.hook, url }, signal)
    if (signal.aborted) return null
    if (result.verdict === 'taken') return { kind: 'told', taskId, version: task.version }
    return afterFailure(delivery, result.verdict, result)
  }

  function afterFailure(
    { taskId, url, version, final, attempts }: Delivery,
    verdict: Exclude<Verdict, 'taken'>,
    { reason, retryAfter }: Result,
  ): Change {
    // A hook's path may be a secret: the log names its host only.
    const facts = { task: taskId, host: URL.parse(url)?.host, attempt: attempts + 1, reason }
    if (verdict === 'gone') {
      if (!final) gone.add(taskId)
      log.info(facts, 'a webhook is gone: its task is not told any further')
      return { kind: 'untell', taskId }
    }
    const failed = { verdict, isFinal: final, attempts, retryAfter, now: clock.now(), draw: random.draw() }
    const dueAt = nextTry(failed)
    if (dueAt === null) {
      log.warn({ ...facts, final }, 'a webhook was given up')
      // As if told: unlike `untell` this spares a newer version that has come meanwhile.
      return { kind: 'told', taskId, version }
    }
    log.info({ ...facts, dueAt }, 'a webhook will be tried again')
    return { kind: 'retell', taskId, version, attempts: attempts + 1, dueAt }
  }

  return async (delivery, signal) => {
    const change = await attempt(delivery, signal)
    if (change) await store.commit({ changes: [change] })
  }
}

const readAnswer = ({ status, retryAfter }: Posted): Result => ({
  verdict: verdictOf(status),
  reason: `it answered with status ${status}`,
  retryAfter,
})

/** An address that may not be reached is a refusal of our own; anything else may pass. */
function readError(error: unknown): Result {
  const isReach = error instanceof ReachError
  const isRefusal = isReach && (error.kind === 'refused-address' || error.kind === 'bad-url')
  const reason = isReach ? error.reason : String(error)
  return { verdict: isRefusal ? 'refused' : 'unheard', reason, retryAfter: null }
}

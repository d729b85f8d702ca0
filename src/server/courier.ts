/**
 * The courier: brings the news of tasks to their webhooks. Deliveries are rows of the store, so that none is lost;
 * for each task one is on its way at a time, so that none overtakes another. It never delays a task.
 * It knows rows, hosts and time; it must not know what a receiver's answer means (`courier-ladder.ts`).
 */
import type { Delivery, Store } from '../stores/store.ts'
import { createDeliver, type DeliveryContext } from './courier-delivery.ts'

/** Deliveries on their way at a time: in all, and to one host. */
const MOST = 64
const MOST_PER_HOST = 8
/** Rows looked at together. */
const PAGE = 256
/** Longest time between two looks while something is on its way. Milliseconds. */
const LOOK_MS = 1_000
/** A host that has ended nothing for this long is slow. Milliseconds. */
const PATIENCE_MS = 1_000
/** How far the rows of a slow host are put off when they hide those of others. Milliseconds. */
const PUT_OFF_MS = 10_000
/** Pause after the store refused. Milliseconds. */
const REST_MS = 2_000
/** How long a closing courier waits for what is on its way. Milliseconds. */
const CLOSE_MS = 3_000

export interface Courier {
  /** Looks for deliveries, now or as soon as the present look is over. */
  wake(): void
  /** Starts no more deliveries; waits briefly for those on their way. What is left goes out after the next start. */
  close(): Promise<void>
}

export interface CourierContext extends DeliveryContext {
  readonly store: Pick<Store, 'commit' | 'task' | 'deliveries' | 'nextDelivery'>
}

/** What is on its way to a host. */
interface Lane {
  count: number
  /** When something last began or ended. */
  movedAt: number
}

/** Opens the courier; it looks for work when woken. Throws when the secret cannot sign. */
export function openCourier(context: CourierContext): Courier {
  const { store, clock, log } = context
  const deliver = createDeliver(context)
  const closing = new AbortController()
  /** By task. */
  const onTheirWay = new Map<string, Promise<void>>()
  const lanes = new Map<string, Lane>()
  let looks: Promise<void> | null = null
  let isAsked = false
  let isClosed = false
  let restsUntil = 0
  let stopTimer = () => {}

  const laneOf = ({ url }: Delivery): Lane =>
    lanes.getOrInsertComputed(URL.parse(url)?.host ?? '', () => ({ count: 0, movedAt: clock.now() }))

  function rest(error: unknown): void {
    log.error({ err: error }, 'webhooks rest: their rows could not be read or written')
    restsUntil = clock.now() + REST_MS
  }

  async function carry(delivery: Delivery, lane: Lane): Promise<void> {
    await deliver(delivery, closing.signal).catch(rest)
    onTheirWay.delete(delivery.taskId)
    lane.count -= 1
    lane.movedAt = clock.now()
    wake()
  }

  function start(delivery: Delivery): boolean {
    const lane = laneOf(delivery)
    const isFull = onTheirWay.size >= MOST || lane.count >= MOST_PER_HOST
    if (isClosed || isFull || onTheirWay.has(delivery.taskId)) return false
    lane.count += 1
    lane.movedAt = clock.now()
    onTheirWay.set(delivery.taskId, carry(delivery, lane))
    return true
  }

  /** Rows of slow hosts go behind those that they hide. */
  async function putOff(due: readonly Delivery[]): Promise<void> {
    const now = clock.now()
    const slow = due.filter((row) => !onTheirWay.has(row.taskId) && laneOf(row).movedAt <= now - PATIENCE_MS)
    if (slow.length === 0) return
    const dueAt = now + PUT_OFF_MS
    const changes = slow.map(
      ({ taskId, version, attempts }) => ({ kind: 'retell', taskId, version, attempts, dueAt }) as const,
    )
    await store.commit({ changes })
    isAsked = true
  }

  async function look(): Promise<void> {
    const due = await store.deliveries(clock.now(), PAGE)
    const started = due.filter(start)
    for (const [host, { count }] of lanes) if (count === 0) lanes.delete(host)
    const isHiding = due.length === PAGE && started.length === 0 && onTheirWay.size < MOST
    if (isHiding) await putOff(due)
    const next = await store.nextDelivery()
    if (next !== null) lookIn(next > clock.now() ? next - clock.now() : LOOK_MS)
  }

  function lookIn(ms: number): void {
    stopTimer()
    if (!isClosed) stopTimer = clock.after(ms, wake)
  }

  async function lookAsLongAsAsked(): Promise<void> {
    while (isAsked && !isClosed) {
      isAsked = false
      const pause = restsUntil - clock.now()
      if (pause > 0) lookIn(pause)
      else await look().catch(rest)
      if (restsUntil > clock.now()) lookIn(restsUntil - clock.now())
    }
    looks = null
  }

  function wake(): void {
    isAsked = true
    looks ??= lookAsLongAsAsked()
  }

  return {
    wake,
    async close() {
      isClosed = true
      stopTimer()
      const ended = Promise.all([looks, ...onTheirWay.values()])
      const time = Promise.withResolvers<void>()
      const stopWaiting = clock.after(CLOSE_MS, time.resolve)
      await Promise.race([ended, time.promise])
      stopWaiting()
      closing.abort('detach')
      await ended
    },
  }
}

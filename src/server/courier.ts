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
  readonly count: number
  /** When something last began or ended. */
  readonly movedAt: number
}

const hostOf = ({ url }: Delivery): string => URL.parse(url)?.host ?? ''

/** Opens the courier; it looks for work when woken. Throws when the secret cannot sign. */
export function openCourier(context: CourierContext): Courier {
  const { store, clock, log } = context
  const deliver = createDeliver(context)
  const closing = new AbortController()
  /** By task. */
  const onTheirWay = new Map<string, Promise<void>>()
  /** Tasks whose delivery ended during the present look: what it has read of them is old. */
  const justEnded = new Set<string>()
  /** By host; those with nothing on its way have none. */
  const lanes = new Map<string, Lane>()
  let looks: Promise<void> | null = null
  let isAsked = false
  let isClosed = false
  let restsUntil = 0
  let stopTimer: (() => void) | null = null

  function wake(): void {
    if (isClosed) return
    isAsked = true
    looks ??= lookAsLongAsAsked()
  }

  function wakeIn(ms: number): void {
    stopTimer?.()
    if (!isClosed) stopTimer = clock.after(ms, wake)
  }

  async function lookAsLongAsAsked(): Promise<void> {
    while (isAsked) {
      isAsked = false
      await look().catch(rest)
    }
    looks = null
  }

  async function look(): Promise<void> {
    if (clock.now() < restsUntil) return wakeIn(restsUntil - clock.now())
    justEnded.clear()
    const due = await store.deliveries(clock.now(), PAGE)
    const started = due.filter(start)
    const isHiding = due.length === PAGE && started.length === 0 && onTheirWay.size < MOST
    if (isHiding) await putOff(due)
    const next = await store.nextDelivery()
    if (next !== null) wakeIn(next > clock.now() ? next - clock.now() : LOOK_MS)
  }

  /** Says whether it could be started. */
  function start(delivery: Delivery): boolean {
    const { taskId } = delivery
    const host = hostOf(delivery)
    const isFull = onTheirWay.size >= MOST || (lanes.get(host)?.count ?? 0) >= MOST_PER_HOST
    if (isClosed || isFull || onTheirWay.has(taskId) || justEnded.has(taskId)) return false
    move(host, 1)
    onTheirWay.set(taskId, carry(delivery, host))
    return true
  }

  async function carry(delivery: Delivery, host: string): Promise<void> {
    await deliver(delivery, closing.signal).catch(rest)
    onTheirWay.delete(delivery.taskId)
    justEnded.add(delivery.taskId)
    move(host, -1)
    wake()
  }

  function move(host: string, by: 1 | -1): void {
    const count = (lanes.get(host)?.count ?? 0) + by
    if (count === 0) lanes.delete(host)
    else lanes.set(host, { count, movedAt: clock.now() })
  }

  /** Rows of slow hosts go behind those that they hide. */
  async function putOff(due: readonly Delivery[]): Promise<void> {
    const now = clock.now()
    const isSlow = (row: Delivery): boolean => (lanes.get(hostOf(row))?.movedAt ?? now) <= now - PATIENCE_MS
    const slow = due.filter((row) => !onTheirWay.has(row.taskId) && isSlow(row))
    if (slow.length === 0) return
    const dueAt = now + PUT_OFF_MS
    const changes = slow.map(
      ({ taskId, version, attempts }) => ({ kind: 'retell', taskId, version, attempts, dueAt }) as const,
    )
    await store.commit({ changes })
    wake()
  }

  function rest(error: unknown): void {
    log.error({ err: error }, 'webhooks rest: their rows could not be read or written')
    restsUntil = clock.now() + REST_MS
    wakeIn(REST_MS)
  }

  return {
    wake,
    async close() {
      isClosed = true
      stopTimer?.()
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

import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../client/outcome.ts'
import { readTask, type ClientTask } from '../../client/task.ts'
import { createPoller, type PollerContext } from './poller.ts'

const found = (id: string, more: object = {}): ClientTask =>
  readTask({ id, status: 'IN_PROGRESS', progress: '10%', ...more })!
const good = <T>(value: T): Outcome<T> => ({ ok: true, value })
const bad = (
  kind: 'lost' | 'odd' | 'status',
  status: number | null = null,
  retryAfterMs: number | null = null,
) => ({ ok: false, trouble: { kind, status, message: `it said ${status ?? kind}`, retryAfterMs } }) as const

/** A poller whose pauses end when the test says so. */
function aPoller(client: PollerContext['client']) {
  const pauses: number[] = []
  const warned: string[] = []
  let go = () => {}
  const poller = createPoller({
    client,
    pauses: { first: 1_000, longest: 5_000 },
    pause: (ms, signal) => {
      pauses.push(ms)
      return new Promise((resolve, reject) => {
        go = resolve
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      })
    },
    warn: (text) => void warned.push(text),
  })
  /** Lets so many rounds pass. */
  async function rounds(count: number): Promise<void> {
    for (let round = 0; round < count; round += 1) {
      const before = pauses.length
      go()
      await expect.poll(() => pauses.length, { interval: 1 }).toBe(before + 1)
    }
  }
  return { poller, pauses, warned, rounds }
}

const never = new AbortController().signal
const unasked = async () => Promise.reject(new Error('nobody should ask this'))

describe('the poller', () => {
  it('asks for all tasks at once, and tells each to whoever watches it', async () => {
    const asked: (readonly string[])[] = []
    const { poller, rounds } = aPoller({
      listByCondition: async (ids) => {
        asked.push(ids)
        return good(ids.map((id) => found(id)))
      },
      fetch: unasked,
    })
    const watches = ['1', '2', '3'].map((id) => poller.watch(id))
    await rounds(1)
    expect(await Promise.all(watches.map(async (watch) => (await watch.next(never)).id))).toEqual([
      '1',
      '2',
      '3',
    ])
    expect(asked).toEqual([['1', '2', '3']])
    poller.close()
  })

  it('asks in batches, and no more for what nobody watches', async () => {
    const asked: number[] = []
    const { poller, rounds } = aPoller({
      listByCondition: async (ids) => {
        asked.push(ids.length)
        return good(ids.map((id) => found(id)))
      },
      fetch: unasked,
    })
    const watches = Array.from({ length: 70 }, (_, at) => poller.watch(String(at)))
    await rounds(1)
    for (const watch of watches.slice(1)) watch.end()
    await rounds(1)
    expect(asked).toEqual([50, 20, 1])
    poller.close()
  })

  it('polls more and more rarely while nothing happens, and at once when something does', async () => {
    let progress = 10
    const { poller, pauses, rounds } = aPoller({
      listByCondition: async () => good([found('1', { progress })]),
      fetch: unasked,
    })
    poller.watch('1')
    await rounds(6)
    progress = 20
    await rounds(1)
    expect(pauses).toEqual([1000, 1000, 1500, 2250, 3375, 5000, 5000, 1000])
    poller.close()
  })

  it('gives an upstream that is away more time, and the time it asks for', async () => {
    const answers = [bad('lost'), bad('status', 502), bad('status', 429, 90_000)]
    let at = 0
    const { poller, pauses, rounds } = aPoller({
      listByCondition: async () => answers[at++]!,
      fetch: unasked,
    })
    poller.watch('1')
    await rounds(3)
    expect(pauses).toEqual([1000, 1500, 2250, 90_000])
    poller.close()
  })

  it.each([bad('odd', 200), bad('status', 404)])(
    'asks one by one where the list is wrong: %j',
    async (wrong) => {
      const fetched: string[] = []
      const { poller, rounds, warned } = aPoller({
        listByCondition: async () => wrong,
        fetch: async (id) => {
          fetched.push(id)
          return good(found(id))
        },
      })
      const watch = poller.watch('1')
      await rounds(3)
      expect((await watch.next(never)).id).toBe('1')
      expect(fetched).toEqual(['1'])
      expect(warned).toHaveLength(1)
      poller.close()
    },
  )

  it('asks by itself for a task that the list leaves out', async () => {
    const { poller, rounds } = aPoller({
      listByCondition: async () => good([found('2')]),
      fetch: async (id) => good(found(id)),
    })
    const watch = poller.watch('1')
    await rounds(1)
    expect((await watch.next(never)).id).toBe('1')
    poller.close()
  })

  it('believes that a task is forgotten when that is said ten times in a row', async () => {
    let said = 0
    const { poller, rounds } = aPoller({
      listByCondition: async () => good([]),
      fetch: async (id) => good((said += 1) === 5 ? found(id) : null),
    })
    const watch = poller.watch('1')
    await rounds(14)
    expect((await watch.next(never)).id).toBe('1')
    await rounds(1)
    await expect(watch.next(never)).rejects.toMatchObject({ failure: 'may-have-run' })
    poller.close()
  })

  it('asks at once when it is nudged, and not for what nobody watches', async () => {
    const { poller, pauses } = aPoller({ listByCondition: async () => good([found('1')]), fetch: unasked })
    const watch = poller.watch('1')
    poller.nudge('2')
    expect(pauses).toHaveLength(1)
    poller.nudge('1')
    expect((await watch.next(never)).id).toBe('1')
    poller.close()
  })

  it('does not let a new task wait for the pause of the others', async () => {
    const asked: (readonly string[])[] = []
    const { poller, rounds } = aPoller({
      listByCondition: async (ids) => {
        asked.push(ids)
        return good(ids.map((id) => found(id)))
      },
      fetch: unasked,
    })
    poller.watch('1')
    await rounds(4)
    const watch = poller.watch('2')
    expect((await watch.next(never)).id).toBe('2')
    expect(asked.at(-1)).toEqual(['1', '2'])
    poller.close()
  })

  it('asks no more in a round in which the upstream turns out to be away', async () => {
    const fetched: string[] = []
    const { poller, rounds } = aPoller({
      listByCondition: async () => good([]),
      fetch: async (id) => {
        fetched.push(id)
        return bad('lost')
      },
    })
    for (const id of ['1', '2', '3']) poller.watch(id)
    await rounds(1)
    expect(fetched).toEqual(['1'])
    poller.close()
  })

  it('begins anew after it had nothing to watch', async () => {
    const { poller, rounds, pauses } = aPoller({
      listByCondition: async (ids) => good(ids.map((id) => found(id))),
      fetch: unasked,
    })
    poller.watch('1').end()
    poller.nudge('1')
    const watch = poller.watch('2')
    await expect.poll(() => pauses.length).toBeGreaterThan(0)
    await rounds(1)
    expect((await watch.next(never)).id).toBe('2')
    poller.close()
  })

  it('ends all watches when it is closed', async () => {
    const { poller } = aPoller({ listByCondition: unasked, fetch: unasked })
    const next = poller.watch('1').next(never)
    poller.close()
    await expect(next).rejects.toMatchObject({ failure: 'internal' })
  })
})

describe('a watch', () => {
  it('ends with the reason of its signal', async () => {
    const { poller } = aPoller({ listByCondition: unasked, fetch: unasked })
    const stop = new AbortController()
    const next = poller.watch('1').next(stop.signal)
    stop.abort('cancel')
    await expect(next).rejects.toBe('cancel')
    poller.close()
  })
})

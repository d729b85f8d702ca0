import { describe, expect, it } from 'vitest'
import type { Outcome } from './outcome.ts'
import { readTask, type ClientTask } from './task.ts'
import { waitFor, type WaitOptions } from './wait.ts'

const found = (status: string): Outcome<ClientTask | null> => ({
  ok: true,
  value: readTask({ id: '1', status }),
})
const trouble = (status: number | null, retryAfterMs: number | null = null): Outcome<never> => ({
  ok: false,
  trouble: { kind: status === null ? 'lost' : 'status', message: 'it is away', status, retryAfterMs },
})

/** Waits through some outcomes; the last one stays. */
async function waited(outcomes: readonly Outcome<ClientTask | null>[], options: WaitOptions = {}) {
  const pauses: number[] = []
  const seen: string[] = []
  let polls = 0
  const outcome = await waitFor(async () => outcomes[Math.min(polls++, outcomes.length - 1)]!, {
    pause: async (ms) => void pauses.push(ms),
    onTask: ({ status }) => seen.push(status),
    ...options,
  })
  return { outcome, pauses, seen, polls }
}

describe('waiting for a task', () => {
  it.each(['SUCCESS', 'FAILURE', 'CANCEL', 'MODAL'])('ends with %s', async (status) => {
    const { outcome, seen } = await waited([found('NOT_START'), found('IN_PROGRESS'), found(status)])
    expect(outcome).toMatchObject({ ok: true, value: { status } })
    expect(seen).toEqual(['NOT_START', 'IN_PROGRESS', status])
  })

  it('polls more and more rarely, up to the longest pause', async () => {
    const running = Array.from({ length: 7 }, () => found('IN_PROGRESS'))
    const { pauses } = await waited([...running, found('SUCCESS')])
    expect(pauses).toEqual([1000, 1500, 2250, 3375, 5000, 5000, 5000])
  })

  it('outlives a server that is away, and gives it the time it asks for', async () => {
    const { outcome, pauses } = await waited([
      trouble(502),
      trouble(429, 9_000),
      trouble(null),
      found('SUCCESS'),
    ])
    expect(outcome).toMatchObject({ ok: true })
    expect(pauses).toEqual([1000, 9000, 2250])
  })

  it('ends with the trouble when that goes on', async () => {
    const { outcome, polls } = await waited([trouble(502)], { patience: 4 })
    expect(outcome).toMatchObject({ ok: false, trouble: { status: 502 } })
    expect(polls).toBe(4)
  })

  it('ends at once with a trouble that will not pass', async () => {
    expect((await waited([trouble(401)])).polls).toBe(1)
  })

  it('ends at once for a task that the server does not know', async () => {
    expect((await waited([{ ok: true, value: null }])).outcome).toEqual({ ok: true, value: null })
  })

  it('ends with the reason of its signal', async () => {
    const stop = new AbortController()
    const poll = async () => {
      stop.abort(new Error('enough'))
      return found('IN_PROGRESS')
    }
    await expect(waitFor(poll, { signal: stop.signal })).rejects.toThrow('enough')
  })
})

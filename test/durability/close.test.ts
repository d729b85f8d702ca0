import { afterAll, describe, expect, it } from 'vitest'
import { removeFolders, SMALL_PAINTER, startServer } from '../server-process.ts'
import { until } from '../until.ts'

describe('a server that is told to stop', () => {
  afterAll(removeFolders)

  it('lets its running task end, takes no more, and exits cleanly', async () => {
    const first = await startServer({ accounts: [SMALL_PAINTER] })
    const ask = () =>
      fetch(`${first.base}/mj/submit/imagine`, { method: 'POST', body: '{"prompt":"a paper boat"}' })
    const { result } = (await (await ask()).json()) as { result: string }
    const task = async (base: string) =>
      (await (await fetch(`${base}/mj/task/${result}/fetch`)).json()) as { status: string }
    await until(async () => (await task(first.base)).status !== 'NOT_START', 'it has started')

    expect(await first.stop()).toBe(0)
    await expect(ask()).rejects.toThrow('fetch failed')

    const second = await startServer({ data: first.data })
    expect((await task(second.base)).status).toBe('SUCCESS')
    expect(await second.stop()).toBe(0)
  }, 60_000)
})

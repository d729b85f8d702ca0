/** What a start makes of the runs of a process that was killed: the table of the architecture page, row by row. */
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { freshFolder, removeFolders, startServer, type ServerProcess } from '../server-process.ts'
import { until } from '../until.ts'

const PATIENCE_MS = 240_000

interface Wire {
  readonly status: string
  readonly progress: string
  readonly failReason: string
  readonly submitTime: number
}

interface Held {
  readonly taskId: string
  readonly attempt: number
  readonly isResumed: boolean
}

describe('after a kill', { timeout: PATIENCE_MS }, () => {
  let server: ServerProcess
  afterEach(() => server.kill())
  afterAll(removeFolders)

  const ask = async (path: string, body?: object): Promise<unknown> => {
    const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    return (await fetch(server.base + path, sent)).json()
  }
  const taskOf = async (id: string): Promise<Wire> => (await ask(`/mj/task/${id}/fetch`)) as Wire
  const held = async (): Promise<readonly Held[]> =>
    ((await ask('/api/sandbox/box')) as { runs: readonly Held[] }).runs
  const holds = (id: string) => async () => (await held()).some(({ taskId }) => taskId === id)
  const isIn = (id: string, status: string) => async () => (await taskOf(id)).status === status

  /** Kills a server whose sandbox holds a run of a task, and starts it again; the id of the task. */
  async function killed(more: object, prompt = 'a paper boat [[progress:40; slow:20s]]'): Promise<string> {
    const account = { id: 'box', engine: 'sandbox', inner: { engine: 'blank' }, clock: 'held', ...more }
    const options = { data: await freshFolder(), accounts: [account] }
    server = await startServer(options)
    const { result } = (await ask('/mj/submit/imagine', { prompt })) as { result: string }
    await until(holds(result), 'the run is held')
    await ask('/api/sandbox/box/clock', { advance: '10s' })
    await until(isIn(result, 'IN_PROGRESS'), 'the task shows its progress')
    await server.kill()
    server = await startServer(options)
    return result
  }

  it('a run goes on where its engine can resume it', async () => {
    const id = await killed({ resumes: true, charges: true })
    await until(holds(id), 'the run goes on')
    expect(await held()).toMatchObject([{ taskId: id, attempt: 1, isResumed: true }])
    await ask('/api/sandbox/box/clock', { advance: '20s' })
    await until(isIn(id, 'SUCCESS'), 'the task has succeeded')
  })

  it('a run that may have cost something is not repeated where its engine cannot resume it', async () => {
    const id = await killed({ charges: true })
    expect(await taskOf(id)).toMatchObject({
      status: 'FAILURE',
      failReason: 'The server stopped while it handed this task over; the upstream may have run this.',
    })
    expect(await held()).toEqual([])
  })

  it('but it is where the account says so', async () => {
    const id = await killed({ charges: true, resend: true })
    await until(holds(id), 'the run is repeated')
    expect(await held()).toMatchObject([{ taskId: id, attempt: 2, isResumed: false }])
  })

  it('a run that costs nothing is repeated, and the task shows no step back', async () => {
    const id = await killed({}, 'a paper boat [[progress:40; once:slow:20s]]')
    await until(isIn(id, 'SUCCESS'), 'the task has succeeded in its second run')
    await server.kill()
    const again = await killed({})
    await until(holds(again), 'the run is repeated')
    expect(await held()).toMatchObject([{ taskId: again, attempt: 2, isResumed: false }])
    expect(await taskOf(again)).toMatchObject({ status: 'SUBMITTED', progress: '40%' })
  })

  it('a task that waits for its turn waits on', async () => {
    const account = { id: 'box', engine: 'sandbox', inner: { engine: 'blank' }, coreSize: 1 }
    const options = { data: await freshFolder(), accounts: [account] }
    server = await startServer(options)
    const prompt = 'a paper boat'
    const first = (await ask('/mj/submit/imagine', { prompt: `${prompt} [[once:stall]]` })) as {
      result: string
    }
    const second = (await ask('/mj/submit/imagine', { prompt })) as { code: number; result: string }
    expect(second.code).toBe(22)
    await until(holds(first.result), 'the first runs')
    const before = await taskOf(second.result)
    await server.kill()
    server = await startServer(options)
    for (const { result } of [first, second])
      await until(isIn(result, 'SUCCESS'), `task ${result} has succeeded`)
    expect((await taskOf(second.result)).submitTime).toBe(before.submitTime)
  })
})

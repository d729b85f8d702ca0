/**
 * A server that relays to another one, with a proxy between them that does harm. The table says what must hold after
 * each fault: how the task ends, and how many tasks the upstream has made.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, removeFolders, startServer, type ServerProcess } from '../server-process.ts'
import { until } from '../until.ts'
import { openFaultProxy, type Fault, type FaultProxy, type Passing, type Strike } from './fault-proxy.ts'

const KEY = 'sk-upstream-0123456789'

const isImagine = ({ path }: Passing): boolean => path.endsWith('/submit/imagine')
const isAction = ({ path }: Passing): boolean => path.endsWith('/submit/action')
const isModal = ({ path }: Passing): boolean => path.endsWith('/submit/modal')
const isSubmit = ({ path }: Passing): boolean => path.includes('/submit/')
const isList = ({ path }: Passing): boolean => path.endsWith('/list-by-condition')
const isPoll = (passing: Passing): boolean => isList(passing) || passing.path.endsWith('/fetch')
const isPicture = ({ path }: Passing): boolean => path.startsWith('/files/')

const PAGE = '<html><h1>Bad Gateway</h1></html>'
const BANNED = JSON.stringify({ code: 24, description: 'a banned word', result: null, properties: {} })
const FULL = JSON.stringify({ code: 23, description: '队列已满', result: null, properties: {} })

interface Row {
  readonly at: (passing: Passing) => boolean
  readonly where: string
  readonly fault: Fault
  readonly times?: number
  readonly ends: 'SUCCESS' | 'FAILURE'
  readonly says?: RegExp
  /** Submits that the upstream has heard. */
  readonly submits: number
}

const submit = { at: isImagine, where: 'the submit' }
const poll = { at: isPoll, where: 'a poll' }
const picture = { at: isPicture, where: 'a picture' }
const well = { ends: 'SUCCESS', submits: 1 } as const
const unknown = { ends: 'FAILURE', says: /may have taken this task, and nobody knows/ } as const

/** What an upstream that can be searched makes of each fault. */
const ROWS: readonly Row[] = [
  { ...submit, fault: 'slow', times: 1, ...well },
  { ...submit, fault: { before: 503, body: PAGE }, times: 2, ...well },
  { ...submit, fault: { before: 429, body: '{}', headers: { 'retry-after': '1' } }, times: 1, ...well },
  { ...submit, fault: { before: 200, body: FULL }, times: 1, ...well },
  { ...submit, fault: 'cut after', times: 1, ...well },
  { ...submit, fault: 'half', times: 1, ...well },
  { ...submit, fault: { after: 502, body: PAGE }, times: 1, ...well },
  { ...submit, fault: { after: 200, body: 'OK' }, times: 1, ...well },
  { ...submit, fault: 'cut before', times: 1, ...unknown, submits: 0 },
  {
    ...submit,
    fault: { before: 200, body: BANNED },
    ends: 'FAILURE',
    says: /a banned word \(code 24\)/,
    submits: 0,
  },
  { ...poll, fault: 'slow', times: 2, ...well },
  { ...poll, fault: 'cut before', times: 3, ...well },
  { ...poll, fault: 'half', times: 3, ...well },
  { ...poll, fault: 'twice', ...well },
  { ...poll, fault: { before: 500, body: PAGE }, times: 3, ...well },
  { ...poll, fault: { before: 200, body: PAGE }, times: 3, ...well },
  { ...poll, fault: { before: 429, body: '', headers: { 'retry-after': '1' } }, times: 1, ...well },
  { ...poll, at: isList, where: 'the list of tasks', fault: { before: 200, body: '[]' }, times: 4, ...well },
  { ...poll, at: isList, where: 'the list of tasks', fault: { before: 404, body: PAGE }, ...well },
  { ...picture, fault: { before: 404, body: '' }, times: 2, ...well },
  { ...picture, fault: { before: 403, body: '<Error>expired</Error>' }, times: 1, ...well },
  { ...picture, fault: 'half', times: 1, ...well },
  { ...picture, fault: { before: 200, body: PAGE }, times: 1, ...well },
]

/** A fault in words. */
function spelt({ fault, times }: Row): string {
  const often = times === undefined ? 'always' : times === 1 ? 'once' : `${times} times`
  if (typeof fault === 'string') return `"${fault}" ${often}`
  const [status, when] =
    'before' in fault ? [fault.before, 'instead of the upstream'] : [fault.after, 'afterwards']
  return `${status} ${JSON.stringify(fault.body.slice(0, 24))} ${when}, ${often}`
}

interface TaskSeen {
  readonly id: string
  readonly status: string
  readonly imageUrl: string | null
  readonly failReason: string
  readonly buttons: readonly { readonly customId: string }[]
}

/** Asks a server for JSON. */
async function asked(base: string, path: string, body?: object): Promise<never> {
  const answer = await fetch(base + path, body ? { method: 'POST', body: JSON.stringify(body) } : {})
  return (await answer.json()) as never
}

const fetched = (base: string, id: string): Promise<TaskSeen> => asked(base, `/mj/task/${id}/fetch`)

async function submitted(base: string, verb: string, body: object): Promise<string> {
  const { result, description } = (await asked(base, `/mj/submit/${verb}`, body)) as {
    result: string | null
    description: string
  }
  if (result === null) throw new Error(description)
  return result
}

/** A task once it is over. */
async function ended(base: string, id: string): Promise<TaskSeen> {
  let task = await fetched(base, id)
  await until(async () => {
    task = await fetched(base, id)
    return task.status === 'SUCCESS' || task.status === 'FAILURE'
  }, `task ${id} is over`)
  return task
}

const imagine = async (base: string): Promise<TaskSeen> =>
  ended(base, await submitted(base, 'imagine', { prompt: 'a paper boat' }))

/** Longest that one test may take: servers are started anew in some. Milliseconds. */
const PATIENCE_MS = 150_000

describe('a relay to another server', { timeout: PATIENCE_MS }, () => {
  let upstream: ServerProcess
  let proxy: FaultProxy
  let server: ServerProcess
  let data: string

  const account = (profile: string) => ({
    id: `to-${profile}`,
    engine: 'relay',
    url: proxy.base,
    key: 'env:UPSTREAM_KEY',
    profile,
    keySpelling: 'bearer',
    pollSeconds: 0.1,
    longestPollSeconds: 0.2,
    coreSize: 3,
  })
  const start = (profile = 'atelier') =>
    startServer({ data, accounts: [account(profile)], env: { UPSTREAM_KEY: KEY } })
  const startUpstream = (folder?: string) =>
    startServer({
      ...(folder === undefined ? {} : { data: folder }),
      env: { ATELIER_API_KEYS: KEY, ATELIER_TRUST_PROXY: 'true' },
    })

  /** What the upstream was asked to make while a fault struck. */
  async function struck(strike: Strike, act: () => Promise<TaskSeen>) {
    proxy.lead(upstream.base)
    proxy.strike(strike)
    const task = await act()
    const strikes = proxy.struck()
    proxy.strike(null)
    return { task, strikes, submits: proxy.passed.filter(isSubmit) }
  }

  beforeAll(async () => {
    upstream = await startUpstream()
    proxy = await openFaultProxy(upstream.base)
    data = await freshFolder()
    server = await start()
  }, PATIENCE_MS)

  afterAll(async () => {
    await Promise.all([server.stop(), upstream.stop()])
    await proxy.down()
    await removeFolders()
  })

  it('makes its pictures its own', async () => {
    const { base } = server
    const grid = await imagine(base)
    expect(grid).toMatchObject({ status: 'SUCCESS', failReason: '' })
    expect(grid.imageUrl).toContain(`${base}/files/`)
    expect((await fetch(grid.imageUrl!)).headers.get('content-type')).toMatch(/^image\//)
    expect(grid.buttons.map(({ customId }) => customId.split('::')[2]).slice(0, 4)).toEqual(
      Array.from({ length: 4 }, () => 'upsample'),
    )
  })

  it.each(ROWS.map((row) => ({ ...row, name: spelt(row) })))(
    '$where meets $name: $ends, with $submits submits upstream',
    async ({ at, fault, times, ends, says = /^$/, submits }) => {
      const run = await struck({ at, fault, ...(times === undefined ? {} : { times }) }, () =>
        imagine(server.base),
      )
      expect(run.task).toMatchObject({ status: ends, failReason: expect.stringMatching(says) as string })
      expect(run.strikes).toBeGreaterThan(0)
      expect(run.submits.filter(isImagine)).toHaveLength(submits)
    },
  )

  it('waits for an upstream that starts anew', async () => {
    proxy.lead(upstream.base)
    await proxy.down()
    const id = await submitted(server.base, 'imagine', { prompt: 'a paper boat' })
    await until(async () => (await fetched(server.base, id)).status === 'SUBMITTED', 'it is handed over')
    await proxy.up()
    expect(await ended(server.base, id)).toMatchObject({ status: 'SUCCESS' })
    expect(proxy.passed.filter(isImagine)).toHaveLength(1)
  })

  it('presses a button once, though the answer is lost', async () => {
    const grid = await imagine(server.base)
    const press = async () => {
      const body = { taskId: grid.id, customId: grid.buttons[1]!.customId }
      return ended(server.base, await submitted(server.base, 'action', body))
    }
    const run = await struck({ at: isAction, fault: 'cut after', times: 1 }, press)
    expect(run.task.status).toBe('SUCCESS')
    expect(run.submits).toHaveLength(1)
  })

  it('confirms a window once, though the answer is lost', async () => {
    const { base } = server
    const grid = await imagine(base)
    const single = await ended(
      base,
      await submitted(base, 'action', { taskId: grid.id, customId: grid.buttons[0]!.customId }),
    )
    const zoom = single.buttons.find(({ customId }) => customId.startsWith('MJ::CustomZoom'))!
    const run = await struck({ at: isModal, fault: 'cut after', times: 1 }, async () => {
      const id = await submitted(base, 'action', { taskId: single.id, customId: zoom.customId })
      await submitted(base, 'modal', { taskId: id, prompt: 'a paper boat --zoom 1.5' })
      return ended(base, id)
    })
    expect(run.task.status).toBe('SUCCESS')
    expect(run.submits.map(({ path }) => path.split('/').at(-1))).toEqual(['action', 'modal'])
  })

  it('goes on by the id of the upstream when it was killed', async () => {
    proxy.lead(upstream.base)
    proxy.strike({ at: isPoll, fault: { before: 500, body: '' } })
    const id = await submitted(server.base, 'imagine', { prompt: 'a paper boat' })
    await until(() => proxy.struck() > 0, 'it is polled')
    await server.kill()
    proxy.strike(null)
    server = await start()
    expect(await ended(server.base, id)).toMatchObject({ status: 'SUCCESS' })
    expect(proxy.passed.filter(isImagine)).toHaveLength(1)
  })

  it('finds by its key what it had just sent when it was killed', async () => {
    proxy.lead(upstream.base)
    proxy.strike({ at: isImagine, fault: 'slow' })
    const id = await submitted(server.base, 'imagine', { prompt: 'a paper boat' })
    await until(() => proxy.struck() > 0, 'it is on its way')
    await server.kill()
    server = await start()
    expect(await ended(server.base, id)).toMatchObject({ status: 'SUCCESS' })
    expect(proxy.passed.filter(isImagine)).toHaveLength(1)
  })

  it('outlives an upstream that is killed and comes back', async () => {
    proxy.lead(upstream.base)
    proxy.strike({ at: isPoll, fault: { before: 500, body: '' } })
    const id = await submitted(server.base, 'imagine', { prompt: 'a paper boat' })
    await until(() => proxy.struck() > 0, 'it is polled')
    await upstream.kill()
    proxy.strike(null)
    await until(async () => (await fetched(server.base, id)).status !== 'NOT_START', 'polls lead nowhere')
    upstream = await startUpstream(upstream.data)
    const passed = proxy.passed.filter(isImagine).length
    proxy.lead(upstream.base)
    expect(await ended(server.base, id)).toMatchObject({ status: 'SUCCESS' })
    expect([passed, proxy.passed.filter(isImagine).length]).toEqual([1, 0])
  })

  it('tells nobody the key of its upstream', async () => {
    const listed = JSON.stringify(await asked(server.base, '/mj/task/list'))
    expect(listed).not.toContain(KEY)
    expect(server.output()).not.toContain(KEY)
  })

  describe('where tasks cannot be searched', () => {
    beforeAll(async () => {
      await server.stop()
      data = await freshFolder()
      server = await start('comet')
    }, PATIENCE_MS)

    it.each(['cut after', 'half', { after: 502, body: PAGE }] as const)(
      'a submit that meets %j is not sent again, and says so',
      async (fault) => {
        const run = await struck({ at: isImagine, fault, times: 1 }, () => imagine(server.base))
        expect(run.task).toMatchObject({
          status: 'FAILURE',
          failReason: expect.stringMatching(unknown.says) as string,
        })
        expect(run.submits).toHaveLength(1)
      },
    )
  })
})

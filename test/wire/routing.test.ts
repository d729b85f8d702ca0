/** Several sandboxes in one real server: who does which task, what becomes of failures, and what is told of secrets. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import {
  freshFolder,
  removeFolders,
  startServer,
  type ServerOptions,
  type ServerProcess,
} from '../server-process.ts'
import { until } from '../until.ts'

const PROGRAM = fileURLToPath(new URL('../../bin/atelier.mjs', import.meta.url))
const ADMIN = 'the-admin-key'
const PATIENCE_MS = 240_000

const box = (id: string, more: object = {}) => ({
  id,
  engine: 'sandbox',
  inner: { engine: 'blank' },
  ...more,
})

interface Wire {
  readonly status: string
  readonly failReason: string
  readonly buttons: readonly { readonly customId: string }[]
  readonly properties: { readonly discordInstanceId: string }
}

interface Reply {
  readonly code: number
  readonly description: string
  readonly result: string
  readonly properties: Readonly<Record<string, unknown>>
}

describe('routing', { timeout: PATIENCE_MS }, () => {
  let server: ServerProcess

  const start = async (options: ServerOptions) => {
    server = await startServer({ ...options, env: { ATELIER_ADMIN_KEY: ADMIN, ...options.env } })
  }
  afterEach(() => server.kill())
  afterAll(removeFolders)

  async function ask(path: string, body?: object, headers: Record<string, string> = {}): Promise<unknown> {
    const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    return (await fetch(server.base + path, { ...sent, headers })).json()
  }
  const submit = async (body: object, sandbox = ''): Promise<Reply> =>
    (await ask('/mj/submit/imagine', body, { 'x-atelier-sandbox': sandbox })) as Reply
  const taskOf = async (id: string): Promise<Wire> => (await ask(`/mj/task/${id}/fetch`)) as Wire

  async function ended(id: string): Promise<Wire> {
    let task = await taskOf(id)
    await until(async () => {
      task = await taskOf(id)
      return task.status === 'SUCCESS' || task.status === 'FAILURE'
    }, `task ${id} is over`)
    return task
  }

  const drawn = async (body: object, sandbox = ''): Promise<Wire & { readonly id: string }> => {
    const { result, description } = await submit(body, sandbox)
    expect(result, description).not.toBeNull()
    return { id: result, ...(await ended(result)) }
  }
  const at = ({ properties }: { readonly properties: Readonly<Record<string, unknown>> }) =>
    properties['discordInstanceId']
  const press = async (id: string, { buttons }: Wire, label: RegExp): Promise<Reply> => {
    const customId = buttons.find((button) => label.test(button.customId))?.customId
    return (await ask('/mj/submit/action', { taskId: id, customId })) as Reply
  }
  const instances = async () => {
    const answer = await ask('/api/admin/instances', undefined, { authorization: `Bearer ${ADMIN}` })
    return (answer as { instances: { id: string; isHealthy: boolean; trouble: string | null }[] }).instances
  }
  const stateOf = async (id: string) => (await instances()).find((one) => one.id === id)

  it('takes a task from an engine that cannot be reached to one that can', async () => {
    const away = box('away', { rules: [{ outcome: 'unavailable' }], cost: 1 })
    await start({ accounts: [away, box('there', { cost: 2 })], env: { ATELIER_ACCOUNT_RULE: 'cheapest' } })
    const reply = await submit({ prompt: 'a paper boat' })
    expect(at(reply)).toBe('away')
    const task = await ended(reply.result)
    expect(task.status).toBe('SUCCESS')
    expect(at(task)).toBe('there')
    expect(server.output()).toMatch(/a run is tried again/)
  })

  it('gives an account that keeps failing a rest, passes it over, and takes it back', async () => {
    await start({
      accounts: [box('tired', { cost: 1 }), box('fresh', { cost: 2 })],
      env: { ATELIER_ACCOUNT_RULE: 'cheapest' },
    })
    const failed = await drawn({ prompt: 'a boat', accountFilter: { instanceId: 'tired' } }, 'unavailable')
    expect(failed).toMatchObject({ status: 'FAILURE', failReason: 'The engine could not be reached.' })
    expect(await stateOf('tired')).toMatchObject({
      isHealthy: false,
      trouble: 'its last 3 runs failed, the last one because: The engine could not be reached.',
      figures: { runs: 3, errorRate: 1 },
    })
    expect(at(await drawn({ prompt: 'a boat' }))).toBe('fresh')
    expect(await accountsTable()).toMatch(/^tired +sandbox +in trouble .*its last 3 runs failed/m)

    await until(async () => (await stateOf('tired'))?.isHealthy === true, 'the account has rested')
    expect(at(await drawn({ prompt: 'a boat' }))).toBe('tired')
    expect(await accountsTable()).toMatch(/^tired +sandbox +well /m)
  })

  /** What `atelier accounts` prints. */
  function accountsTable(): Promise<string> {
    const words = [PROGRAM, 'accounts', '--url', server.base, '--key', ADMIN]
    return new Promise((resolve) => {
      execFile(process.execPath, words, (_error, printed) => resolve(printed))
    })
  }

  it('goes by cost and by version', async () => {
    const accounts = [
      box('dear', { cost: 3 }),
      box('cheap', { cost: 1, versions: ['6.1'] }),
      box('niji', { cost: 2, versions: ['niji 6'] }),
    ]
    await start({ accounts, env: { ATELIER_ACCOUNT_RULE: 'cheapest' } })
    expect(at(await drawn({ prompt: 'a boat' }))).toBe('cheap')
    expect(at(await drawn({ prompt: 'a boat --v 6.1' }))).toBe('cheap')
    expect(at(await drawn({ prompt: 'a boat --niji 6' }))).toBe('niji')
    expect(at(await drawn({ prompt: 'a boat --v 7' }))).toBe('dear')
    const filter = { accountFilter: { instanceId: 'cheap' } }
    expect(await submit({ prompt: 'a boat --v 7', ...filter })).toMatchObject({
      code: 4,
      description: expect.stringContaining('cheap: it has no version 7; it has 6.1'),
    })
  })

  it('keeps a follow-up that needs its own account, and moves one that needs pictures alone', async () => {
    const data = await freshFolder()
    await start({ data, accounts: [box('first', { bound: ['vary'] })] })
    const grid = await drawn({ prompt: 'a paper boat' })
    await server.kill()
    await start({ data, accounts: [box('second', { bound: ['vary'] })] })
    expect(await press(grid.id, grid, /variation/)).toMatchObject({
      code: 4,
      description: expect.stringContaining(
        'second: its "vary" goes on from its own pictures only; this one is of first',
      ),
    })
    const picked = await press(grid.id, grid, /upsample::2/)
    expect(await ended(picked.result)).toMatchObject({
      status: 'SUCCESS',
      properties: { discordInstanceId: 'second' },
    })
  })

  it('tells nobody a secret, neither in logs nor in tasks, errors or files', async () => {
    const secret = 'sk-very-secret-0123456789'
    const upstream = await openTeller()
    const relay = { engine: 'relay', url: upstream.base, key: 'env:UPSTREAM_KEY', profile: 'atelier' }
    const key = join(await freshFolder(), 'key')
    await writeFile(key, secret)
    await start({
      accounts: [
        { id: 'bare', ...relay, key: `file:${key}` },
        box('wrapped', { inner: relay }),
        box('odd', { inner: { ...relay, profile: 'nobody' } }),
      ],
      env: { UPSTREAM_KEY: secret, ATELIER_LOG_LEVEL: 'debug' },
    })
    const tasks: unknown[] = []
    for (const instanceId of ['bare', 'wrapped']) {
      tasks.push(await drawn({ prompt: 'a boat', accountFilter: { instanceId } }))
    }
    expect(upstream.keys()).toContain(`Bearer ${secret}`)
    const settings = await ask('/api/admin/accounts', undefined, { authorization: ADMIN })
    const told = JSON.stringify([tasks, await instances(), settings])
    expect(told).toContain('account odd (relay): profile must be')
    expect(told).not.toContain(secret)
    await server.stop()
    await upstream.close()
    expect(server.output()).toContain('The key Bearer')
    expect(server.output()).not.toContain(secret)
    const names = await readdir(server.data, { recursive: true, withFileTypes: true })
    const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
    expect(files.some((path) => path.endsWith('atelier.db'))).toBe(true)
    for (const path of files) expect((await readFile(path)).includes(secret), path).toBe(false)
  })
})

/** An upstream that refuses every key, and tells everyone which that was. */
async function openTeller() {
  const keys = new Set<string | undefined>()
  const server: Server = createServer(({ headers: { authorization } }, response) => {
    keys.add(authorization)
    const description = `The key ${authorization} is not known, nor is ${authorization?.split(' ')[1]}.`
    response.writeHead(401).end(JSON.stringify({ code: 4, description, result: null, properties: {} }))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // It listens on a port.
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    keys: () => [...keys],
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

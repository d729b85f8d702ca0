import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openPixelPool, type PixelPool, type PixelPoolOptions } from './pool.ts'
import type { HostileHandlers } from './fixtures/hostile-worker.ts'

const pools: PixelPool<HostileHandlers>[] = []

function open(options: Partial<PixelPoolOptions> = {}): PixelPool<HostileHandlers> {
  const entry = new URL('fixtures/hostile-worker.ts', import.meta.url)
  const pool = openPixelPool<HostileHandlers>({
    entry,
    size: 1,
    memoryMb: 1024,
    niceness: 0,
    timeoutMs: 60_000,
    ...options,
  })
  pools.push(pool)
  return pool
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()))
})

/** Starts a job that never ends by itself; resolves once it is running. */
function begin(pool: PixelPool<HostileHandlers>, kind: 'wait' | 'spin', signal?: AbortSignal) {
  const begun = Promise.withResolvers<void>()
  const run = pool.run(kind, null, { onProgress: () => begun.resolve(), ...(signal && { signal }) })
  run.catch(() => {})
  return begun.promise.then(() => ({ run }))
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a pixel pool', () => {
  it('passes bytes to a worker and back unharmed', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251)
    expect(await open().run('echo', { bytes, text: '纸船' })).toEqual({ bytes, text: '纸船' })
  })

  it('keeps its workers for the next job', async () => {
    const pool = open()
    await pool.warm()
    const before = pool.pids()
    await pool.run('echo', 1)
    await pool.run('echo', 2)
    expect(pool.pids()).toEqual(before)
  })

  it('does jobs in the order they came when all workers are busy', async () => {
    const pool = open()
    const ended: number[] = []
    await Promise.all([1, 2, 3, 4].map((n) => pool.run('echo', n).then(() => ended.push(n))))
    expect(ended).toEqual([1, 2, 3, 4])
  })

  it('puts an urgent job before those that wait', async () => {
    const pool = open()
    const ended: string[] = []
    const runs = ['first', 'second'].map((name) => pool.run('echo', name).then(() => ended.push(name)))
    const urgent = pool.run('echo', 'urgent', { isUrgent: true }).then(() => ended.push('urgent'))
    await Promise.all([...runs, urgent])
    expect(ended).toEqual(['first', 'urgent', 'second'])
  })

  it('lets workers yield to the server', async () => {
    const pool = open({ niceness: 10 })
    await pool.warm()
    expect(getPriority(pool.pids()[0]!)).toBeGreaterThan(getPriority())
  })

  it('hands on the failure a handler names, and hides the words of a bug but keeps them for the log', async () => {
    const pool = open()
    await expect(pool.run('refuse', undefined as never)).rejects.toMatchObject({
      name: 'EngineError',
      failure: 'picture-unreadable',
      message: 'not a picture',
    })
    await expect(pool.run('blunder', undefined as never)).rejects.toMatchObject({
      failure: 'internal',
      message: 'Internal error.',
      cause: expect.stringContaining('a bug'),
    })
  })

  it('hands on what workers write to stderr', async () => {
    const lines: string[] = []
    await open({ onTrouble: (line) => lines.push(line) }).run('complain', undefined as never)
    await vi.waitFor(() => expect(lines).toEqual(['a native library says this']))
  })
})

describe('a worker', () => {
  it('may not write files, read outside the code, start processes or see the environment', async () => {
    const pool = open()
    const path = join(tmpdir(), `pixel-worker-${process.pid}`)
    expect(await pool.run('write', path)).toBe('ERR_ACCESS_DENIED')
    expect(existsSync(path)).toBe(false)
    expect(await pool.run('read', '/etc/hostname')).toBe('ERR_ACCESS_DENIED')
    expect(await pool.run('read', fileURLToPath(import.meta.url))).toBe('ERR_ACCESS_DENIED')
    expect(await pool.run('spawn', undefined as never)).toBe('ERR_ACCESS_DENIED')
    vi.stubEnv('ATELIER_API_KEYS', 'secret')
    expect(await open().run('environment', undefined as never)).not.toContain('ATELIER_API_KEYS')
    vi.unstubAllEnvs()
  })

  it('may not use the network', async () => {
    const connections: unknown[] = []
    const server = createServer((socket) => connections.push(socket)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    // A server that listens on an internet socket has an address with a port.
    const { port } = server.address() as AddressInfo
    expect(await open().run('connect', port)).toBe('ERR_ACCESS_DENIED')
    expect(connections).toEqual([])
    server.close()
  })

  it('that crashes fails its own job alone, and another takes its place', async () => {
    const pool = open({ size: 2 })
    const stopped = new AbortController()
    const other = await begin(pool, 'wait', stopped.signal)
    const bystander = pool.pids()[0]!
    const crashing = await begin(pool, 'spin')
    const victim = pool.pids().find((pid) => pid !== bystander)!
    process.kill(victim, 'SIGSEGV')
    await expect(crashing.run).rejects.toMatchObject({
      failure: 'engine-crashed',
      message: expect.stringContaining('SIGSEGV'),
    })
    expect(await pool.run('echo', 'again')).toBe('again')
    expect(pool.pids()).toContain(bystander)
    expect(pool.pids()).not.toContain(victim)
    stopped.abort('cancel')
    await expect(other.run).rejects.toBe('cancel')
  })

  it('whose native code crashes fails that job alone, and the next one finds another worker', async () => {
    const pool = open()
    await expect(pool.run('trap', null)).rejects.toMatchObject({
      failure: 'engine-crashed',
      message: expect.stringMatching(/signal SIG(TRAP|ILL)/),
    })
    expect(await pool.run('echo', 'again')).toBe('again')
  })

  it('that takes more memory than its bound fails its job as too large', async () => {
    const pool = open({ memoryMb: 300 })
    await expect(pool.run('hog', undefined as never)).rejects.toMatchObject({ failure: 'too-large' })
    expect(await pool.run('echo', 'again')).toBe('again')
  })

  it('that takes longer than its time is ended', async () => {
    const pool = open({ timeoutMs: 1_500 })
    await pool.warm()
    const [pid] = pool.pids()
    await expect(pool.run('spin', null)).rejects.toMatchObject({ failure: 'timed-out' })
    await vi.waitFor(() => expect(isAlive(pid!)).toBe(false))
  })

  it('that cannot start is told to whoever warms the pool', async () => {
    const pool = open({ entry: new URL('fixtures/absent.ts', import.meta.url) })
    await expect(pool.warm()).rejects.toMatchObject({
      failure: 'engine-unavailable',
      message: expect.stringContaining('absent.ts'),
    })
  })

  it('ends when the server is killed, even in the middle of a long computation', async () => {
    const parent = spawn(process.execPath, [
      fileURLToPath(new URL('fixtures/orphaning-parent.ts', import.meta.url)),
    ])
    const [chunk] = await once(parent.stdout, 'data')
    const pid = Number(String(chunk))
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 })
  })
})

describe('an aborted job', () => {
  it('leaves the queue at once', async () => {
    const pool = open()
    const [first, second] = [new AbortController(), new AbortController()]
    await begin(pool, 'wait', first.signal)
    const queued = pool.run('echo', 1, { signal: second.signal })
    const last = pool.run('echo', 2)
    second.abort('cancel')
    await expect(queued).rejects.toBe('cancel')
    first.abort('cancel')
    expect(await last).toBe(2)
  })

  it('that listens stops without costing its worker', async () => {
    const pool = open()
    const stop = new AbortController()
    const { run } = await begin(pool, 'wait', stop.signal)
    const before = pool.pids()
    stop.abort('cancel')
    await expect(run).rejects.toBe('cancel')
    expect(await pool.run('echo', 1)).toBe(1)
    expect(pool.pids()).toEqual(before)
  })

  it('that does not listen is killed with its worker', async () => {
    const pool = open()
    const stop = new AbortController()
    const { run } = await begin(pool, 'spin', stop.signal)
    const [before] = pool.pids()
    stop.abort('cancel')
    await expect(run).rejects.toBe('cancel')
    expect(await pool.run('echo', 1)).toBe(1)
    expect(pool.pids()).not.toContain(before)
  })

  it('never begins when its signal has fired already', async () => {
    const pool = open()
    await expect(pool.run('echo', 1, { signal: AbortSignal.abort('detach') })).rejects.toBe('detach')
    expect(pool.pids()).toEqual([])
  })
})

describe('a pool that closes', () => {
  it('ends its workers and rejects running and waiting jobs', async () => {
    const pool = open()
    const { run } = await begin(pool, 'spin')
    const queued = pool.run('echo', 1)
    const [pid] = pool.pids()
    const both = Promise.allSettled([run, queued])
    await pool.close()
    expect(isAlive(pid!)).toBe(false)
    const failures = (await both).map((one) => (one.status === 'rejected' ? one.reason.failure : 'none'))
    expect(failures).toEqual(['engine-unavailable', 'engine-unavailable'])
    await expect(pool.run('echo', 1)).rejects.toMatchObject({ failure: 'engine-unavailable' })
  })
})

import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freshFolder,
  PLAIN,
  removeFolders,
  SMALL_PAINTER,
  startServer,
  type ServerProcess,
} from '../server-process.ts'

const PROGRAM = fileURLToPath(new URL('../../bin/atelier.mjs', import.meta.url))

interface Ended {
  readonly code: number
  readonly output: string
}

/** Runs the program in a folder of its own and waits until it ends. */
async function run(words: readonly string[], settings: object = {}, env: object = {}): Promise<Ended> {
  const cwd = await freshFolder()
  await writeFile(join(cwd, 'atelier.config.json'), JSON.stringify(settings))
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env['PATH'], ...env } }
    execFile(process.execPath, [PROGRAM, ...words], options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr }),
    )
  })
}

afterAll(removeFolders)

describe('atelier accounts', () => {
  let server: ServerProcess

  beforeAll(async () => {
    const off = { ...PLAIN, id: 'off', enable: false, cost: 2 }
    server = await startServer({
      accounts: [PLAIN, off],
      env: { ATELIER_ADMIN_KEY: 'the-admin-key' },
    })
  })
  afterAll(() => server.stop())

  it('shows the accounts of a running server', async () => {
    const { code, output } = await run(
      ['accounts', '--url', server.base],
      {},
      { ATELIER_ADMIN_KEY: 'the-admin-key' },
    )
    expect(output).toMatch(/^account +engine +state +runs +waits +half within +errors +cost +says$/m)
    expect(output).toMatch(/^local +sandbox +well +0 +0 +– +– +0$/m)
    expect(output).toMatch(/^off +sandbox +disabled +0 +0 +– +– +2$/m)
    expect(code).toBe(0)
  })

  it('prints the answer itself for programs', async () => {
    const { output } = await run(['accounts', '--url', server.base, '--key', 'the-admin-key', '--json'])
    expect(JSON.parse(output)).toMatchObject({
      instances: [{ id: 'local', figures: { runs: 0 } }, { id: 'off' }],
    })
  })

  it.each([
    ['no key', ['--url', 'http://127.0.0.1:9'], 'ATELIER_ADMIN_KEY is not set'],
    ['a server that is not there', ['--url', 'http://127.0.0.1:9', '--key', 'k'], 'No server answers at'],
  ])('wants other words for %s', async (_, words, says) => {
    const { code, output } = await run(['accounts', ...words])
    expect(output).toContain(says)
    expect(code).toBe(2)
  })

  it('says what a server answers to a wrong key', async () => {
    const { code, output } = await run(['accounts', '--url', server.base, '--key', 'wrong'])
    expect(output).toContain('status 401')
    expect(code).toBe(2)
  })
})

describe('atelier doctor', () => {
  const free = { port: 0 }

  it('finds nothing wrong with a fresh machine', async () => {
    const { code, output } = await run(['doctor'], { ...free, accounts: [SMALL_PAINTER] })
    expect(output).toMatch(
      /✓ Node +\d+[^]*✓ data folder[^]*✓ address[^]*account local \(painter\)\n +✓ engine +is well/,
    )
    expect(output).toMatch(/5 good, 0 bad/)
    expect(code).toBe(0)
  })

  it('names every account that cannot work, and what to do', async () => {
    const accounts = [
      { id: 'a', engine: 'palette' },
      { id: 'b', engine: 'painter', workers: 'many' },
      { id: 'c', engine: 'painter', enable: false },
    ]
    const { code, output } = await run(['doctor'], { ...free, accounts })
    expect(output).toMatch(
      /account a \(palette\)\n +✗ settings +there is no engine "palette"; wanted one of painter/,
    )
    expect(output).toMatch(
      /account b \(painter\)\n +✗ settings +account b \(painter\): workers must be integer/,
    )
    expect(output).toContain('is disabled')
    expect(code).toBe(1)
  })

  it('tells an address that another program has from one that a running server has', async () => {
    const server = await startServer()
    const port = Number(new URL(server.base).port)
    const { output } = await run(['doctor'], { port, accounts: [{ ...SMALL_PAINTER, enable: false }] })
    expect(output).toContain('is in use by a running Atelier')
    await server.stop()
  })

  it('reports wrong settings as the server does', async () => {
    const { code, output } = await run(['doctor'], { port: 'high' })
    expect(output).toContain('port')
    expect(code).toBe(1)
  })
})

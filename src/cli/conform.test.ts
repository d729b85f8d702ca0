import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestPartner } from '../conform/testing.ts'
import { conform } from './conform.ts'
import { UsageError } from './usage.ts'

const EASY = ['--only', 'headers it does not know', '--pause', '0.01']

describe('atelier conform', () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
  const output = () => printed.mock.calls.join('\n')
  let folder = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atelier-conform-'))
  })
  afterEach(() => printed.mockClear())
  afterAll(async () => {
    printed.mockRestore()
    await rm(folder, { recursive: true })
  })

  it('ends with 0 when all passed, and writes what it found', async () => {
    await using partner = await openTestPartner(() => [])
    const [json, junit] = [join(folder, 'found.json'), join(folder, 'found.xml')]
    expect(await conform([partner.facts.base, ...EASY, '--json', json, '--junit', junit])).toBe(0)
    expect(output()).toMatch(/Cases: 1\. Tasks they make: about 0\.[^]*1 passed, 0 failed, 0 skipped/)
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ cases: [{ verdict: 'passed' }] })
    expect(await readFile(junit, 'utf8')).toContain('<testsuite name="transport and auth" tests="1"')
  })

  it('ends with 1 when something failed', async () => {
    await using partner = await openTestPartner(() => ({ code: 4 }))
    expect(await conform([partner.facts.base, ...EASY])).toBe(1)
    expect(output()).toMatch(/✗ headers it does not know[^]*differs/)
  })

  it('takes an address with and without /mj', async () => {
    await using partner = await openTestPartner(() => [])
    await conform([`${partner.facts.base}/deep/mj/`, ...EASY])
    expect(partner.heard.at(-1)!.path).toBe('/deep/mj/task/list-by-condition')
  })

  it('reads a key from a variable, and sends it as its dialect does', async () => {
    await using partner = await openTestPartner(() => [])
    vi.stubEnv('SOME_KEY', 'K')
    await conform([partner.facts.base, ...EASY, '--key', 'env:SOME_KEY', '--profile', 'novicezk'])
    vi.unstubAllEnvs()
    expect(partner.heard.at(-1)!.headers['mj-api-secret']).toBe('K')
  })

  it('lists cases and asks nothing', async () => {
    expect(await conform(['--list', '--only', 'webhooks'])).toBe(0)
    expect(output()).toContain('clients page 91')
  })

  it.each([
    ['no address', []],
    ['two addresses', ['http://a', 'http://b']],
    ['something that is no address', ['localhost:8080']],
    ['an unknown dialect', ['http://127.0.0.1:9', '--profile', 'discord']],
    ['no number of seconds', ['http://127.0.0.1:9', '--patience', 'long']],
    ['a place without a port', ['http://127.0.0.1:9', '--hook-listen', 'localhost']],
    ['words that choose nothing', ['http://127.0.0.1:9', '--only', 'no such case']],
    ['a variable that is not set', ['http://127.0.0.1:9', '--key', 'env:NO_SUCH_KEY']],
    ['a server that is not there', ['http://127.0.0.1:9', ...EASY]],
  ])('wants other words for %s', async (_, words) => {
    await expect(conform(words)).rejects.toThrow(UsageError)
  })
})

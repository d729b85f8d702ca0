/** The guide of the sandbox, held against its code. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OUTCOMES, wrongIn } from '../../prompt/outcomes.ts'
import { directOutbound } from '../../testing/direct-outbound.ts'
import type { Engine } from '../engine.ts'
import { readOptions } from '../options.ts'
import { blank } from './blank.ts'
import { createSandbox } from './engine.ts'
import { options } from './options.ts'

const guide = readFileSync(new URL('../../../docs/guides/sandbox.md', import.meta.url), 'utf8')
/** The rows of the table under a heading. */
const rowsOf = (heading: string) =>
  (guide.split(`\n## ${heading}\n\n`)[1] ?? '').split('\n\n')[0]?.split('\n').slice(2) ?? []

describe('the guide', () => {
  it('has the table of outcomes', () => {
    const rows = Object.values(OUTCOMES).map(({ written, does }) => `| \`${written}\` | ${does} |`)
    expect(rowsOf('Outcomes')).toEqual(rows)
  })

  it('names every key of the account', () => {
    const named = rowsOf('Keys of the account').map((row) => /^\| `(\w+)`/.exec(row)?.[1])
    expect(named.toSorted()).toEqual(Object.keys(options.properties).toSorted())
  })

  it('asks only for outcomes that there are', () => {
    const marks = Array.from(guide.matchAll(/\[\[([^\]…]+)\]\]|x-atelier-sandbox: ([^'`…]+)'/g))
    expect(marks.length).toBeGreaterThan(2)
    for (const [, mark, header = ''] of marks) expect(wrongIn(mark ?? header)).toBeNull()
  })

  it('shows accounts that open', async () => {
    const [, json = ''] = /```json\n([^]*?)```/.exec(guide) ?? []
    const painter: Engine = { ...blank, name: 'painter', options: {} }
    const sandbox = createSandbox(async () => painter)
    const context = { read: async () => new Uint8Array(), outbound: directOutbound, warn() {} }
    const { accounts } = JSON.parse(json) as { accounts: Record<string, unknown>[] }
    expect(accounts.length).toBeGreaterThan(0)
    for (const { id, engine, inner, rules, clock, latencySeconds } of accounts) {
      expect(engine).toBe('sandbox')
      const own = Object.entries({ inner, rules, clock, latencySeconds }).filter(
        ([, value]) => value !== undefined,
      )
      const account = { id: String(id), options: Object.fromEntries(own) }
      // Read by the sandbox's own schema.
      const read = readOptions(sandbox, account) as Parameters<typeof sandbox.open>[0]['options']
      const instance = await sandbox.open({ id: account.id, options: read }, context)
      expect(instance.operations).toContain('imagine')
    }
  })
})

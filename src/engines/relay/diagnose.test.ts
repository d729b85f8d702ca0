import { describe, expect, it } from 'vitest'
import { says } from '../../client/testing.ts'
import { readOptions } from '../options.ts'
import { relay } from './engine.ts'
import { looseContext } from './fixtures/a-relay.ts'
import { openTestUpstream, type UpstreamOptions } from './fixtures/an-upstream.ts'
import type { RelayOptions } from './options.ts'

async function found(profile: RelayOptions['profile'], options: UpstreamOptions = {}) {
  await using upstream = await openTestUpstream(options)
  // What the schema has completed is of the type that it describes.
  const read = readOptions(relay, { id: 'a', options: { url: upstream.base, profile } }) as RelayOptions
  const findings = await relay.diagnose!({ id: 'a', options: read }, looseContext)
  expect(upstream.submits()).toEqual([])
  return findings.map(({ check, isGood }) => [check, isGood])
}

describe('a close look at an upstream', () => {
  it('finds what is there', async () => {
    const all = [
      ['upstream', true],
      ['polls', true],
      ['lost submits', true],
    ]
    expect(await found('atelier')).toEqual(all)
    expect(await found('trueai')).toEqual(all)
    expect(await found('comet')).toEqual(all)
  })

  it('finds what is not', async () => {
    const instead: UpstreamOptions['instead'] = ({ path }) =>
      path.endsWith('/list-by-condition') || path.endsWith('/query') ? says({ code: 4 }, 404) : null
    expect(await found('atelier', { instead })).toEqual([
      ['upstream', true],
      ['polls', false],
      ['lost submits', false],
    ])
  })

  it('goes no farther where nobody answers', async () => {
    expect(await found('comet', { instead: () => says({ error: { message: 'wrong key' } }, 401) })).toEqual([
      ['upstream', false],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { youchuan } from './engine.ts'
import { aSecret, looseContext, publicContext } from './fixtures/an-account.ts'
import { openTestPlatform, says, type PlatformOptions } from './fixtures/a-platform.ts'

async function found(context = looseContext, options: PlatformOptions = {}) {
  await using platform = await openTestPlatform(options)
  const account = { app: 'app-1', secret: aSecret, pollSeconds: 2, longestPollSeconds: 10, webhook: true }
  const findings = await youchuan.diagnose!({ id: 'a', options: { url: platform.url, ...account } }, context)
  expect(platform.begun()).toEqual([])
  return findings
}

const shortly = async (...asked: Parameters<typeof found>) =>
  (await found(...asked)).map(({ check, isGood }) => [check, isGood])

describe('what the doctor says of the platform', () => {
  it('tells what works, and what cannot without a public address', async () => {
    const receiver = { url: 'https://atelier.example/hooks/x', onCall: () => () => {} }
    expect(await shortly({ ...publicContext, receiver })).toEqual([
      ['platform', true],
      ['pictures', true],
      ['calls', true],
    ])
    expect(await shortly()).toEqual([
      ['platform', true],
      ['pictures', false],
      ['calls', false],
    ])
  })

  it('says when the application is not known, and not its secret', async () => {
    const body = { code: 401, message: `unknown ${aSecret}`, reason: 'Invalid_App_Identifier' }
    const [first] = await found(looseContext, { instead: (_heard, response) => says(response, 401, body) })
    expect(first).toMatchObject({ check: 'platform', isGood: false })
    expect(first!.detail).toContain('"app"')
    expect(first!.detail).not.toContain(aSecret)
  })
})

import { describe, expect, it } from 'vitest'
import { openaiImages } from './engine.ts'
import { anAccount, looseContext } from './fixtures/an-account.ts'
import { openTestServer, says, type ServerOptions } from './fixtures/a-server.ts'
import type { OpenAiImagesOptions } from './options.ts'

async function found(options: Partial<OpenAiImagesOptions> = {}, serverOptions: ServerOptions = {}) {
  await using server = await openTestServer(serverOptions)
  const findings = await openaiImages.diagnose!(
    { id: 'a', options: anAccount(server.url, options) },
    looseContext,
  )
  expect(server.drawn()).toEqual([])
  return findings
}

describe('what the doctor says', () => {
  it('names server, model and sizes, and what cannot be done', async () => {
    const findings = await found()
    expect(findings.slice(0, 3).map(({ check, isGood }) => [check, isGood])).toEqual([
      ['server', true],
      ['model', true],
      ['sizes', true],
    ])
    const lacks = findings.filter(({ isGood }) => !isGood)
    expect(lacks.map(({ check }) => check)).toEqual(['upscale', 'describe', 'shorten'])
  })

  it('names the models that there are', async () => {
    const model = (await found({ model: 'other' })).find(({ check }) => check === 'model')
    expect(model).toMatchObject({ isGood: false, mend: expect.stringContaining('test-image') as string })
  })

  it('goes no farther where the key is wrong, and does not show it', async () => {
    const findings = await found(
      {},
      {
        instead: (_heard, response) => says(response, 401, { error: { message: 'wrong: sk-secret-0001' } }),
      },
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ check: 'server', isGood: false })
    expect(JSON.stringify(findings)).not.toContain('sk-secret')
  })
})

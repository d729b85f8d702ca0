import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../options.ts'
import { openaiImages } from './engine.ts'

/** Keys of any account, which are no engine's. */
const OF_ACCOUNTS = new Set(['id', 'engine', 'coreSize', 'timeoutMinutes'])

const guide = readFileSync(new URL('../../../docs/guides/openai-images.md', import.meta.url), 'utf8')
const accounts = [...guide.matchAll(/```json\n([^]*?)```/g)].flatMap(
  ([, json = '']) => (JSON.parse(json) as { accounts: { id: string }[] }).accounts,
)

const optionsIn = (account: object) => ({
  id: 'a',
  options: Object.fromEntries(Object.entries(account).filter(([name]) => !OF_ACCOUNTS.has(name))),
})

describe('the options', () => {
  it.each(accounts)('of $id in the guide are taken as they stand', (account) => {
    expect(readOptions(openaiImages, optionsIn(account))).toMatchObject({ batch: 4 })
  })

  it.each([
    [{ url: 'api.openai.com', model: 'm' }, 'url'],
    [{ url: 'https://key@api.openai.com/v1', model: 'm' }, 'url'],
    [{ url: 'https://api.openai.com/v1' }, 'model'],
    [{ url: 'https://x/v1', model: 'm', sizes: ['large'] }, 'sizes'],
    [{ url: 'https://x/v1', model: 'm', partialImages: 4 }, 'partialImages'],
    [{ url: 'https://x/v1', model: 'm', sise: 'any' }, 'a (openai-images)'],
  ])('%j are refused, naming %s', (options, named) => {
    expect(() => readOptions(openaiImages, { id: 'a', options })).toThrow(named)
  })
})

import { describe, expect, it } from 'vitest'
import { quietLog } from '../testing/quiet-log.ts'
import { spread, wordingOf, type WordingContext } from './wording.ts'

const context = (more: Partial<WordingContext> = {}): WordingContext => ({
  translate: null,
  deleted: () => [],
  log: quietLog,
  ...more,
})

describe('the words to draw', () => {
  it('are those of the request where nothing changes them', async () => {
    const translate = async () => 'never asked'
    expect(await wordingOf('a paper boat', context({ translate }))).toEqual({
      prompt: 'a paper boat',
      drawn: null,
    })
  })

  it('are translated, and the request keeps its own', async () => {
    const translate = async () => 'a paper boat --ar 3:2'
    expect(await wordingOf('一只纸船 --ar 3:2', context({ translate }))).toEqual({
      prompt: '一只纸船 --ar 3:2',
      drawn: 'a paper boat --ar 3:2',
    })
  })

  it('are those of the request when the translator fails', async () => {
    const translate = () => Promise.reject(new Error('gone'))
    expect(await wordingOf('一只纸船', context({ translate }))).toEqual({ prompt: '一只纸船', drawn: null })
  })

  it('lose the words that are deleted', async () => {
    const { drawn } = await wordingOf('a forbidden boat --ar 3:2', context({ deleted: () => ['forbidden'] }))
    expect(drawn).toBe('a boat --ar 3:2')
  })
})

describe('a wording of several prompts', () => {
  it('is spread over its permutations, in both languages', () => {
    expect(spread({ prompt: '{红, 蓝} 船', drawn: '{red, blue} boat' })).toEqual([
      { prompt: '红 船', drawn: 'red boat' },
      { prompt: '蓝 船', drawn: 'blue boat' },
    ])
    expect(spread({ prompt: 'x --repeat 2', drawn: null })).toEqual([
      { prompt: 'x', drawn: null },
      { prompt: 'x', drawn: null },
    ])
  })

  it.each([
    ['a brace without a partner', 'a {b boat', 'braces-unbalanced'],
    ['49 of them', '{1,2,3,4,5,6,7}{1,2,3,4,5,6,7}', 'too-many-prompts'],
  ])('is refused with %s', (_, prompt, name) => {
    expect(spread({ prompt, drawn: null })).toMatchObject({ name })
  })
})

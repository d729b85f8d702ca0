import { describe, expect, it } from 'vitest'
import { parsePrompt } from './parse.ts'
import { speedOf } from './speed.ts'
import { below, from, includesModel, listModels, modelOf, only } from './versions.ts'

describe('the model of a prompt', () => {
  it.each([
    ['x', 'MID_JOURNEY', 'mj 7'],
    ['x', 'NIJI_JOURNEY', 'niji 6'],
    ['x --v 6.1', 'NIJI_JOURNEY', 'mj 6.1'],
    ['x --niji 5', 'MID_JOURNEY', 'niji 5'],
    ['x --niji', 'MID_JOURNEY', 'niji 7'],
    ['x --niji 5 --v 5.2', 'MID_JOURNEY', 'mj 5.2'],
    ['x --v 9', 'MID_JOURNEY', 'mj 9'],
  ] as const)('of %j for %s is %s', (raw, bot, name) => {
    const model = modelOf(parsePrompt(raw).prompt, { version: '7', niji: '6', bot })
    expect(`${model.family} ${model.version}`).toBe(name)
    expect(model.number).toBe(Number(model.version))
  })
})

const model = (number: number) => ({ family: 'mj', version: String(number), number }) as const

describe('a span of models', () => {
  const SIX = { mj: only(6) }

  it('has its first and not the one behind its last', () => {
    expect([5.2, 6, 6.1, 7].map((number) => includesModel(SIX, model(number)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('leaves out a family it does not name', () => {
    expect(includesModel(SIX, { family: 'niji', version: '6', number: 6 })).toBe(false)
  })

  it('is told by the models that exist', () => {
    expect(listModels({ mj: from(7), niji: from(6) })).toBe('7, 8.1, 8.2, niji 6, niji 7')
    expect(listModels({ mj: [...below(2), ...only(5)] })).toBe('1, 5, 5.1, 5.2')
  })
})

describe('the speed a prompt asks for', () => {
  it.each([
    ['x --fast', 'FAST'],
    ['x --relax', 'RELAX'],
    ['x --fast --turbo', 'TURBO'],
    ['x', null],
  ])('of %j is %s', (raw, speed) => {
    expect(speedOf(parsePrompt(raw).prompt)).toBe(speed)
  })
})

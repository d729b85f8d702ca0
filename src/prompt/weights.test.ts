import { describe, expect, it } from 'vitest'
import { weightsOf } from './weights.ts'

describe('the parts of a multi-prompt', () => {
  it.each([
    ['', []],
    ['a cat', [['a cat', 1]]],
    [
      'a::2 b',
      [
        ['a', 2],
        ['b', 1],
      ],
    ],
    [
      'a cat::2 a dog::-.5 rain:: fog',
      [
        ['a cat', 2],
        ['a dog', -0.5],
        ['rain', 1],
        ['fog', 1],
      ],
    ],
    [
      'hot::2dogs',
      [
        ['hot', 1],
        ['2dogs', 1],
      ],
    ],
    [
      'a:: 2 b',
      [
        ['a', 1],
        ['2 b', 1],
      ],
    ],
    ['a: :2', [['a: :2', 1]]],
    ['::2 a::::3', [['a', 1]]],
  ])('of %j', (text, parts) => {
    expect(weightsOf(text).map((part) => [part.text, part.weight])).toEqual(parts)
  })
})

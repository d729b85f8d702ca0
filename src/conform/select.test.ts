import { expect, it } from 'vitest'
import type { Case } from './case.ts'
import { choose } from './select.ts'

const cases: readonly Case[] = [
  { name: 'a blend', group: 'verbs', from: ['clients page 32'], steps: [] },
  { name: 'a list (of ids)', group: 'queries', from: ['clients page 81', 'protocol §1.5'], steps: [] },
]

it.each([
  [[], ['a blend', 'a list (of ids)']],
  [['BLEND'], ['a blend']],
  [['queries'], ['a list (of ids)']],
  [['page 8'], ['a list (of ids)']],
  [['clients*'], ['a blend', 'a list (of ids)']],
  [['clients page 3*'], ['a blend']],
  [['* 81'], ['a list (of ids)']],
  [['list*'], []],
  [['(of'], ['a list (of ids)']],
  [
    ['blend', '§1.5'],
    ['a blend', 'a list (of ids)'],
  ],
])('the words %j choose %j', (words, names) => {
  expect(choose(cases, words).map(({ name }) => name)).toEqual(names)
})

import { describe, expect, it } from 'vitest'
import { anInstance } from '../../testing/an-instance.ts'
import { candidateAt } from '../candidate.ts'
import type { InstanceFacts } from '../instance-facts.ts'
import { RULE_NAMES, RULES, type RuleName } from './rules.ts'

const choices = (
  rule: RuleName,
  instances: readonly InstanceFacts[],
  luck: { readonly draws?: readonly number[]; readonly turns?: readonly number[] },
) => {
  const { draws = [0], turns = draws.map(() => 0) } = luck
  const candidates = instances.map((instance) => candidateAt(instance, 'FAST'))
  return turns.map((turn, at) => RULES[rule](candidates, { draw: draws[at] ?? 0, turn })?.instance.id)
}
const QUARTERS = [0, 0.25, 0.5, 0.75, 0.99]
const three = ['a', 'b', 'c'].map((id) => anInstance({ id }))

it.each(RULE_NAMES)('%s chooses nobody among none', (rule) => {
  expect(choices(rule, [], {})).toEqual([undefined])
})

describe('best-wait-idle', () => {
  it('takes the shortest wait beyond the slots', () => {
    const busy = anInstance({ id: 'busy', running: 3, waiting: 4 })
    const less = anInstance({ id: 'less', running: 3, waiting: 1 })
    expect(choices('best-wait-idle', [busy, less], {})).toEqual(['less'])
  })

  it('counts idle slots as equal, however many there are, and draws lots among equals', () => {
    const pair = [
      anInstance({ id: 'a' }),
      anInstance({ id: 'b', running: 2 }),
      anInstance({ id: 'c', running: 3 }),
    ]
    expect(choices('best-wait-idle', pair, { draws: QUARTERS })).toEqual(['a', 'a', 'b', 'b', 'b'])
  })
})

describe('round-robin', () => {
  it('takes one after the other', () => {
    expect(choices('round-robin', three, { turns: [0, 1, 2, 3, 4] })).toEqual(['a', 'b', 'c', 'a', 'b'])
  })
})

describe('random', () => {
  it('gives each the same share of the lots', () => {
    const draws = Array.from({ length: 300 }, (_, at) => at / 300)
    const drawn = Object.groupBy(choices('random', three, { draws }), (id = '') => id)
    expect(Object.values(drawn).map((ids = []) => ids.length)).toEqual([100, 100, 100])
  })
})

describe('weight', () => {
  it('gives each as many lots as it weighs, and none to one without weight', () => {
    const instances = [3, 0, 1].map((weight, at) => anInstance({ id: 'abc'[at] ?? '', weight }))
    expect(choices('weight', instances, { draws: QUARTERS })).toEqual(['a', 'a', 'a', 'c', 'c'])
  })

  it('makes all equal when nobody weighs anything', () => {
    const instances = three.map((instance) => ({ ...instance, weight: 0 }))
    expect(choices('weight', instances, { draws: [0, 0.4, 0.9] })).toEqual(['a', 'b', 'c'])
  })
})

describe('cheapest', () => {
  it('takes the least cost, and among equals the shortest wait', () => {
    const dear = anInstance({ id: 'dear', cost: 2 })
    const busy = anInstance({ id: 'busy', cost: 1, running: 3, waiting: 2 })
    const idle = anInstance({ id: 'idle', cost: 1 })
    expect(choices('cheapest', [dear, busy], {})).toEqual(['busy'])
    expect(choices('cheapest', [dear, busy, idle], {})).toEqual(['idle'])
  })
})

describe('fill', () => {
  const busy = { running: 3 }

  it('takes the first that has a free slot', () => {
    expect(choices('fill', three, {})).toEqual(['a'])
    expect(choices('fill', [anInstance({ id: 'a', ...busy }), anInstance({ id: 'b' })], {})).toEqual(['b'])
  })

  it('queues at the first while no slot is free', () => {
    const all = [anInstance({ id: 'a', ...busy, waiting: 5 }), anInstance({ id: 'b', ...busy })]
    expect(choices('fill', all, {})).toEqual(['a'])
  })
})

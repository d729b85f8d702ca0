import { describe, expect, it } from 'vitest'
import type { Case, Step } from '../case.ts'
import { CASES } from './all.ts'

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** Numbers of the checklist that were never given. */
const MISSING = new Set([9, 13, 21, 33, 47, 48, 55, 56, 64, 66, 75, 76, 82, 83])
const CHECKLIST = range(1, 93).filter((number) => !MISSING.has(number))

const CLIENTS = [
  'Dooy',
  'Licoy',
  'lobe',
  'Comfly',
  'Chuanhu',
  'wechat-plugin',
  'wechat-bot',
  'ruoyi',
  'trueai webui',
  'CometAPI-style',
  'koishi',
]

/** Sections of the protocol page that can be asked from outside. */
const SECTIONS = [
  ...range(1, 5).map((part) => `1.${part}`),
  ...range(1, 3).map((part) => `1.4.${part}`),
  ...range(1, 5).map((part) => `2.${part}`),
  ...range(1, 7).map((part) => `3.${part}`),
  ...range(4, 5).map(String),
  ...range(1, 2).map((part) => `6.${part}`),
  ...[2, 3, 5, 6].map((part) => `7.${part}`),
  ...range(1, 4).map((part) => `8.${part}`),
  ...[1, 3, 4].map((part) => `9.${part}`),
]

const clauses = CASES.flatMap(({ from }) => from)
const isNamed = (clause: string) =>
  clauses.some((one) => one === clause || one.startsWith(`${clause} `) || one.startsWith(`${clause}.`))

/** Names in braces, wherever they stand. */
const namesIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value ?? '').matchAll(/\{([\w.-]+)\}/g)].map(([, name = '']) => name)

const keptBy = (step: Step): readonly string[] => ('keep' in step ? Object.keys(step.keep ?? {}) : [])

/** What the steps of a case may name, its givens' parts included. */
function namesOf(case_: Case): readonly string[] {
  const given = (case_.given ?? []).flatMap((name) => {
    const keeper = CASES.find(({ keeps }) => keeps === name)!
    return [
      ...namesOf(keeper).filter((one) => one.includes('.')),
      ...keeper.steps.flatMap(keptBy).map((part) => `${name}.${part}`),
    ]
  })
  return ['key', 'hook', ...given]
}

/** Names that a case uses before anything keeps them. */
function unkept(case_: Case): readonly string[] {
  const kept = new Set(namesOf(case_))
  return case_.steps.flatMap((step) => {
    const used =
      'hears' in step ? namesIn(step.hears) : namesIn([step.path, step.headers, step.body, step.wants])
    const missing = used.filter((name) => !kept.has(name))
    keptBy(step).forEach((name) => kept.add(name))
    return missing
  })
}

describe('the suite', () => {
  it('asks everything on the checklist', () => {
    expect(CHECKLIST.filter((number) => !isNamed(`clients page ${number}`))).toEqual([])
  })

  it('asks for the quirks of every client, and all that a relay depends on', () => {
    expect(CLIENTS.filter((client) => !isNamed(`clients page §3 ${client}`))).toEqual([])
    expect(range(1, 8).filter((number) => !isNamed(`clients page §4.${number}`))).toEqual([])
    expect(range(1, 7).filter((number) => !isNamed(`clients page D${number}`))).toEqual([])
  })

  it('asks for every section of the protocol page', () => {
    expect(SECTIONS.filter((section) => !isNamed(`protocol §${section}`))).toEqual([])
  })

  it('names no clause that is not there', () => {
    const numbers = clauses.flatMap((clause) => /^clients page (\d+)$/.exec(clause)?.[1] ?? [])
    expect(numbers.filter((number) => !CHECKLIST.includes(Number(number)))).toEqual([])
  })

  it('gives each case a name and a keeper a name of their own', () => {
    const names = CASES.map(({ name }) => name)
    const keepers = CASES.flatMap(({ keeps }) => keeps ?? [])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(keepers.filter((name, at) => keepers.indexOf(name) !== at)).toEqual([])
  })

  it.each(CASES)('$name: uses only what was kept before', (case_) => {
    expect(unkept(case_)).toEqual([])
  })

  it.each(CASES)('$name: cites a page', ({ from }) => {
    expect(
      from.filter((clause) => !/^((imagine|action|modal) page|clients page|protocol §)/.test(clause)),
    ).toEqual([])
    expect(from).not.toEqual([])
  })
})

import type { Facts, Result } from '../run.ts'
import { tell } from './trouble.ts'

/** What a file tells of a whole run. */
export interface Account {
  readonly facts: Facts
  /** ms since the epoch. */
  readonly startedAt: number
  readonly results: readonly Result[]
}

/** A run as JSON. */
export function asJson({ facts, startedAt, results }: Account): string {
  const cases = results.map(({ case: { name, group, from }, verdict, why, ms, trouble }) => ({
    name,
    group,
    from,
    verdict,
    why,
    ms,
    trouble: trouble && tell(trouble),
  }))
  const about = {
    server: facts.base,
    profile: facts.profile.name,
    startedAt: new Date(startedAt).toISOString(),
  }
  return `${JSON.stringify({ ...about, cases }, null, 2)}\n`
}

/** A run as JUnit's XML, which build servers read: a suite for each group. */
export function asJUnit({ facts, results }: Account): string {
  const groups = Map.groupBy(results, ({ case: { group } }) => group)
  const suites = [...groups].map(([group, members]) => {
    const count = (verdict: Result['verdict']) => members.filter((one) => one.verdict === verdict).length
    const sums = {
      tests: members.length,
      failures: count('failed'),
      skipped: count('skipped'),
      time: seconds(members),
    }
    return element('testsuite', { name: group, ...sums }, members.map(testCase).join(''))
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: `${facts.base} as ${facts.profile.name}` }, suites.join(''))}\n`
}

function testCase(result: Result): string {
  const {
    case: { name, group, from },
    why,
    trouble,
  } = result
  const attributes = { name: `${name} (${from.join('; ')})`, classname: group, time: seconds([result]) }
  if (why !== null) return element('testcase', attributes, element('skipped', { message: why }, ''))
  if (trouble === null) return element('testcase', attributes, '')
  const told = tell(trouble)
  const inside = escape(JSON.stringify(told, null, 2))
  return element(
    'testcase',
    attributes,
    element('failure', { message: `${told.step}: ${told.difference}` }, inside),
  )
}

const seconds = (results: readonly Result[]) =>
  (results.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(3)

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`)
  return `<${name}${written.join('')}>${inside}</${name}>`
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML may hold it: control characters have no spelling there. */
function escape(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

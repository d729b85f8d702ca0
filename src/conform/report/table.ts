import type { Case } from '../case.ts'
import type { Facts, Plan, Result } from '../run.ts'
import { tell } from './trouble.ts'

const NAME_WIDTH = 72
const CLAUSE_WIDTH = 34
const SIGNS = { passed: '✓', failed: '✗', skipped: '–' } as const

/** What a run is about to do. */
export function opening({ cases, tasks }: Plan, facts: Facts): string {
  return `Asking ${facts.base} as a client of ${facts.profile.name}. Cases: ${cases.length}. Tasks they make: about ${tasks}.`
}

/** The heading of a group. */
export function heading({ group }: Case): string {
  return `\n${group}`
}

/** A case that is being played. */
export function playing({ name }: Case, at: number, count: number): string {
  return `  … ${name} (${at} of ${count})`
}

/** How a case went, in a line. */
export function line({ case: { name, from }, verdict, why, ms }: Result): string {
  const end = why ?? `${(ms / 1000).toFixed(1)} s`
  return `  ${SIGNS[verdict]} ${fit(name, NAME_WIDTH)} ${fit(from.join('; '), CLAUSE_WIDTH)} ${end}`
}

/** All that failed, with what was asked and answered, and the sums. */
export function closing(results: readonly Result[], ms: number): string {
  const failures = results.filter(({ verdict }) => verdict === 'failed')
  const count = (verdict: Result['verdict']) => results.filter((result) => result.verdict === verdict).length
  const sums = `${count('passed')} passed, ${failures.length} failed, ${count('skipped')} skipped in ${(ms / 1000).toFixed(0)} s`
  return [...failures.map(failure), `\n${sums}`].join('\n')
}

/** The cases with their clauses, for who wants to choose. */
export function listing(cases: readonly Case[]): string {
  return cases
    .map(({ group, name, from }) => `${fit(group, 18)} ${name}\n${' '.repeat(19)}${from.join('; ')}`)
    .join('\n')
}

function failure({ case: { name, from }, trouble }: Result): string {
  if (trouble === null) return ''
  const { step, difference, request, answer } = tell(trouble)
  const headers = Object.entries(request?.headers ?? {}).map(([key, value]) => `    ${key}: ${value}`)
  return [
    `\n✗ ${name} (${from.join('; ')})`,
    `  step      ${step}`,
    `  differs   ${difference}`,
    ...(request
      ? [`  asked     ${request.line}`, ...headers, ...(request.body === '' ? [] : [`    ${request.body}`])]
      : []),
    ...(answer
      ? [`  answered  ${answer.status} ${answer.headers['content-type'] ?? ''}`, `    ${answer.body}`]
      : []),
  ].join('\n')
}

function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
}

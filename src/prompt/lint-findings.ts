import { checkPrompt } from './check.ts'
import type { Finding, Reading } from './finding.ts'
import { fanOutFindings } from './lint-fan-out.ts'
import { writtenIn, type Written } from './lint-parameters.ts'
import { warningsIn } from './lint-warnings.ts'
import { parameterOf, rowOf } from './lookup.ts'
import type { Expansion } from './permutations.ts'
import type { Place, Problem } from './problem.ts'
import { findBannedAt } from './screen.ts'
import { sectionsOf } from './sections.ts'

/** What is known of a raw prompt when it is judged. */
export interface Findable {
  readonly raw: string
  readonly expansion: Expansion
  /** The prompts it stands for. */
  readonly readings: readonly Reading[]
  readonly bannedWords: readonly string[]
}

/** A hostile prompt may hold thousands. */
const MOST_FINDINGS = 100

/** Everything worth knowing about a raw prompt, each thing once, in the order it stands there. */
export function findingsIn({ raw, expansion, readings, bannedWords }: Findable): readonly Finding[] {
  // Too many prompts are not made, and the braces in the raw one would be taken for mistakes.
  const judged = expansion.kind === 'too-many' ? [] : readings
  const found = [
    ...bannedFindings(raw, bannedWords),
    ...fanOutFindings(raw, expansion),
    ...judged.flatMap((reading) =>
      [...errorsIn(reading), ...warningsIn(reading)]
        .slice(0, MOST_FINDINGS)
        .map((finding) => ({ ...finding, at: placeIn(raw, reading.raw, finding.at) })),
    ),
  ]
  const once = new Map(found.map((finding) => [`${finding.at.start} ${finding.en}`, finding]))
  return [...once.values()].toSorted((one, other) => one.at.start - other.at.start).slice(0, MOST_FINDINGS)
}

/** Where a stretch of one of its prompts stands in the raw one: all of it, where groups have a part in the stretch. */
function placeIn(raw: string, made: string, { start, end }: Place): Place {
  if (raw === made) return { start, end }
  const from = raw.indexOf(made.slice(start, end))
  return from < 0 ? { start: 0, end: raw.length } : { start: from, end: from + end - start }
}

function bannedFindings(raw: string, words: readonly string[]): readonly Finding[] {
  const found = findBannedAt(raw, words)
  if (!found) return []
  const { word, at } = found
  const [en, zh] = [`"${word}" is a banned word. Use another one.`, `“${word}”是敏感词，请更换`]
  return [{ severity: 'error', en, zh, at }]
}

/** What the check refuses. */
function errorsIn({ raw, prompt, problems, model }: Reading): readonly Finding[] {
  const broken = checkPrompt(prompt, { model, hasPicture: prompt.images.length > 0 })
  const written = writtenIn(raw)
  return [...problems, ...broken].map((problem) => {
    const { en, zh, fix, at = placeOf(problem, raw, written) } = problem
    const severity = mayBeUploaded(problem) ? 'warning' : 'error'
    return { severity, en, zh, at, ...(fix === undefined ? {} : { fix }) }
  })
}

/** A picture that a parameter needs may still come beside the prompt. */
function mayBeUploaded({ kind, parameter = '' }: Problem): boolean {
  const name = parameterOf(parameter)
  return kind === 'needs' && name !== null && rowOf(name).needs === 'image'
}

/** The parameter it is about where it counts, the words for weights, else all of the prompt. */
function placeOf({ kind, parameter }: Problem, raw: string, written: readonly Written[]): Place {
  const those = written.filter(({ name, value }) => name === parameter && value !== undefined)
  const counting = those[0]?.name && rowOf(those[0].name).repeated === 'first' ? those[0] : those.at(-1)
  if (counting) return counting.at
  const { head } = sectionsOf(raw)
  return kind === 'weights'
    ? { start: head[0]?.at.start ?? 0, end: head.at(-1)?.at.end ?? 0 }
    : { start: 0, end: raw.length }
}

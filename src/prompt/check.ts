import { formatPrompt } from './format.ts'
import { parameterRow, type AnyRow, type ParameterName } from './parameters.ts'
import { incompatible, lonely, outOfRange, tooLong, weightless } from './problems.ts'
import { weightsOf, type Problem, type Prompt } from './prompt.ts'
import { modelFlag, type Model } from './versions.ts'

/** Longest prompt, parameters included. Characters (Midjourney docs, FAQ). */
export const PROMPT_LIMIT = 6_000

/** How a picture comes with a prompt, for the texts of mistakes. */
const NEED_PICTURE = 'an image link at the start of the prompt (or an upload)'

/** Looks that only some models have (Midjourney docs, "Style"). */
const STYLE_MODELS: Readonly<Record<string, (model: Model) => boolean>> = {
  raw: ({ family, number }) => (family === 'mj' ? number >= 5.1 : number >= 6),
  '4a': ({ family, number }) => family === 'mj' && number === 4,
  '4b': ({ family, number }) => family === 'mj' && number === 4,
  '4c': ({ family, number }) => family === 'mj' && number === 4,
  cute: isNiji5,
  expressive: isNiji5,
  original: isNiji5,
  scenic: isNiji5,
}

/** What a prompt is checked against. */
export interface CheckFacts {
  readonly model: Model
  /** Pictures come with the prompt: leading links, or uploads beside it. */
  readonly hasPicture: boolean
}

/** Every rule that a prompt breaks for its model; none when it may run. */
export function checkPrompt(prompt: Prompt, facts: CheckFacts): readonly Problem[] {
  const names = Object.keys(prompt.parameters) as readonly ParameterName[]
  return [
    ...lengthProblems(prompt),
    ...weightProblems(prompt),
    ...names.flatMap((name) => parameterProblems(name, prompt, facts)),
  ]
}

function parameterProblems(
  name: ParameterName,
  prompt: Prompt,
  { model, hasPicture }: CheckFacts,
): readonly Problem[] {
  const row = parameterRow(name)
  const value = prompt.parameters[name]
  const problems: Problem[] = []
  if (!isLegalModel(row, model)) problems.push(incompatible(row.name, modelFlag(model)))
  if (name === 'style' && !STYLE_MODELS[String(value)]?.(model)) {
    problems.push(incompatible(`style ${String(value)}`, modelFlag(model)))
  }
  const range = typeof row.range === 'function' ? row.range(model) : row.range
  if (range && typeof value === 'number' && (value < range[0] || value > range[1])) {
    problems.push(outOfRange(row.name, value, range))
  }
  const { needs } = row
  const isMet =
    needs === undefined || (needs === 'picture' ? hasPicture : prompt.parameters[needs] !== undefined)
  if (!isMet) problems.push(lonely(row.name, needs === 'picture' ? NEED_PICTURE : `a \`--${needs}\``))
  return problems
}

function isLegalModel({ models }: AnyRow, { family, number }: Model): boolean {
  if (!models) return true
  return (models[family] ?? []).some(({ from, below = Infinity }) => number >= from && number < below)
}

function lengthProblems(prompt: Prompt): readonly Problem[] {
  const { length } = formatPrompt(prompt)
  return length > PROMPT_LIMIT ? [tooLong(length, PROMPT_LIMIT)] : []
}

function weightProblems({ text }: Prompt): readonly Problem[] {
  if (!text.includes('::')) return []
  const sum = weightsOf(text).reduce((total, { weight }) => total + weight, 0)
  return sum > 0 ? [] : [weightless(sum)]
}

function isNiji5({ family, number }: Model): boolean {
  return family === 'niji' && number === 5
}

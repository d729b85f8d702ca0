import { formatPrompt } from './format.ts'
import { parameterRow, type AnyRow, type ParameterName } from './parameters.ts'
import { badValue, incompatible, lonely, outOfRange, tooLong, weightless } from './problems.ts'
import { weightsOf, type Problem, type Prompt } from './prompt.ts'
import { modelFlag, type Model } from './versions.ts'

/** Longest prompt, parameters included. Characters (Midjourney docs, FAQ). */
export const PROMPT_LIMIT = 6_000

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

/** Every rule that a prompt breaks for its model; none when it may run. */
export function checkPrompt(prompt: Prompt, model: Model): readonly Problem[] {
  const names = Object.keys(prompt.parameters) as readonly ParameterName[]
  return [
    ...lengthProblems(prompt),
    ...weightProblems(prompt),
    ...names.flatMap((name) => parameterProblems(name, prompt, model)),
  ]
}

function parameterProblems(name: ParameterName, prompt: Prompt, model: Model): readonly Problem[] {
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
  if (name === 'tile' && prompt.parameters.video) problems.push(badValue('video', '', 'no --tile'))
  if (row.needs !== undefined && !hasNeed(row.needs, prompt)) problems.push(lonely(row.name, needText(row.needs)))
  return problems
}

function isLegalModel({ models }: AnyRow, { family, number }: Model): boolean {
  if (!models) return true
  return (models[family] ?? []).some(({ from, below = Infinity }) => number >= from && number < below)
}

function hasNeed(need: string, { images, parameters }: Prompt): boolean {
  return need === 'an image' ? images.length > 0 : parameters[need as ParameterName] !== undefined
}

const needText = (need: string): string =>
  need === 'an image' ? 'an image link at the start of the prompt' : `a \`--${need}\``

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

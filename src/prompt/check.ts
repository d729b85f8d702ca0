import { formatPrompt } from './format.ts'
import { boundsOf, namesIn, rowOf, writtenValue } from './lookup.ts'
import type { ParameterName } from './parameters.ts'
import { brokenWeight, lonely, notTogether, notWithModel, outside, tooLong, weightless } from './problems.ts'
import type { Problem, Wording } from './problem.ts'
import type { Prompt } from './prompt.ts'
import { weightsOf } from './weights.ts'
import type { Need } from './row.ts'
import { includesModel, listModels, type Model } from './versions.ts'

/** Longest prompt, parameters included. Characters (Midjourney docs, FAQ). */
export const PROMPT_LIMIT = 6_000

/** What a prompt is checked against. */
export interface CheckFacts {
  readonly model: Model
  /** A picture comes with the prompt: a leading link, an upload or a parent's. */
  readonly hasPicture: boolean
}

const NEEDS: Readonly<Record<Need, Wording>> = {
  image: {
    en: 'an image link at the start of the prompt (or an upload)',
    zh: '在提示词开头提供图片链接（或上传图片）',
  },
  cref: { en: 'a `--cref`', zh: ' `--cref`' },
  sref: { en: 'a `--sref`', zh: ' `--sref`' },
  oref: { en: 'a `--oref`', zh: ' `--oref`' },
  video: { en: '`--video`', zh: ' `--video`' },
}

/** Every rule that a prompt breaks with its model; none when it may run. */
export function checkPrompt(prompt: Prompt, facts: CheckFacts): readonly Problem[] {
  return [
    ...lengthProblems(prompt),
    ...weightProblems(prompt, facts.model),
    ...namesIn(prompt.parameters).flatMap((name) => [
      ...modelProblems(name, prompt, facts.model),
      ...boundsProblems(name, prompt, facts.model),
      ...needProblems(name, prompt, facts),
      ...clashProblems(name, prompt),
    ]),
  ]
}

function modelProblems(name: ParameterName, { parameters }: Prompt, model: Model): readonly Problem[] {
  const { models } = rowOf(name)
  if (!models || includesModel(models, model)) return []
  return [notWithModel(name, writtenValue(name, parameters), model, listModels(models))]
}

/** A parameter that the model does not have at all needs no word about its range. */
function boundsProblems(name: ParameterName, { parameters }: Prompt, model: Model): readonly Problem[] {
  const { kind, models, bounds } = rowOf(name)
  const legal = boundsOf(name, model)
  if (!legal || legal.allows(parameters[name]) || (models && !includesModel(models, model))) return []
  const nearest = legal.nearest(parameters[name])
  const facts = {
    bounds: legal,
    model: typeof bounds === 'function' ? model : null,
    nearest: nearest === null ? null : kind.write(nearest),
  }
  return [outside(name, writtenValue(name, parameters), facts)]
}

function needProblems(
  name: ParameterName,
  { parameters }: Prompt,
  { hasPicture }: CheckFacts,
): readonly Problem[] {
  const { needs } = rowOf(name)
  if (needs === undefined || (needs === 'image' ? hasPicture : parameters[needs] !== undefined)) return []
  return [lonely(name, writtenValue(name, parameters), NEEDS[needs])]
}

function clashProblems(name: ParameterName, { parameters }: Prompt): readonly Problem[] {
  return (rowOf(name).clashes ?? [])
    .filter(({ with: other, value }) =>
      value === undefined ? parameters[other] !== undefined : parameters[other] === value,
    )
    .map(({ with: other, value }) =>
      notTogether(name, writtenValue(name, parameters), value === undefined ? other : `${other} ${value}`),
    )
}

function lengthProblems(prompt: Prompt): readonly Problem[] {
  const { length } = formatPrompt(prompt)
  return length > PROMPT_LIMIT ? [tooLong(length, PROMPT_LIMIT)] : []
}

/** Whole weights up to version 3, any later; the sum above 0 (Midjourney docs, "Multi-Prompts & Weights"). */
function weightProblems({ text }: Prompt, model: Model): readonly Problem[] {
  if (!text.includes('::')) return []
  const weights = weightsOf(text).map(({ weight }) => weight)
  const broken =
    model.family === 'mj' && model.number < 4 ? weights.find((one) => !Number.isInteger(one)) : undefined
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return [
    ...(broken === undefined ? [] : [brokenWeight(broken, model)]),
    ...(sum > 0 || weights.length === 0 ? [] : [weightless(sum)]),
  ]
}

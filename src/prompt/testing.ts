import { checkPrompt, type CheckFacts } from './check.ts'
import { parsePrompt } from './parse.ts'
import type { Problem } from './problem.ts'
import type { Prompt } from './prompt.ts'
import { modelOf, type Model } from './versions.ts'

/** The model of a prompt where version 7 and niji 7 are the defaults. */
export function modelFor(prompt: Prompt): Model {
  return modelOf(prompt, { version: '7', niji: '7', bot: 'MID_JOURNEY' })
}

/** Everything wrong with a raw prompt. */
export function wrongWith(raw: string, facts: Partial<CheckFacts> = {}): readonly Problem[] {
  const { prompt, problems } = parsePrompt(raw)
  const defaults = { model: modelFor(prompt), hasPicture: prompt.images.length > 0 }
  return [...problems, ...checkPrompt(prompt, { ...defaults, ...facts })]
}

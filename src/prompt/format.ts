import { parameterRow, type ParameterName } from './parameters.ts'
import type { Prompt } from './prompt.ts'
import { modelFlag, type Model } from './versions.ts'

/** Writes a prompt so that it reads back as the same: links, words, parameters in their order. */
export function formatPrompt(prompt: Prompt): string {
  return join(
    prompt,
    namesOf(prompt).map((name) => written(prompt, name)),
  )
}

/**
 * The prompt as Midjourney echoes it: canonical spellings, the model always named and with one decimal (`--v 7.0`),
 * `--style raw` as `--raw` from version 7 on (live captures of the bot's messages).
 */
export function finalPrompt(prompt: Prompt, model: Model): string {
  const isEchoedRaw = prompt.parameters.style === 'raw' && model.number >= 7
  const isModel = (name: ParameterName) => name === 'version' || name === 'niji'
  const names = namesOf(prompt)
  const flags = names.map((name) => {
    if (isModel(name)) return modelFlag(model)
    return name === 'style' && isEchoedRaw ? '--raw' : written(prompt, name)
  })
  return join(prompt, [...new Set(names.some(isModel) ? flags : [...flags, modelFlag(model)])])
}

/** The prompt without some parameters. */
export function withoutParameters(prompt: Prompt, names: readonly ParameterName[]): Prompt {
  const kept = Object.entries(prompt.parameters).filter(([name]) => !names.includes(name as ParameterName))
  return { ...prompt, parameters: Object.fromEntries(kept) }
}

const namesOf = (prompt: Prompt) => Object.keys(prompt.parameters) as readonly ParameterName[]

function written(prompt: Prompt, name: ParameterName): string {
  const { name: spelling, kind } = parameterRow(name)
  const value = kind.write(prompt.parameters[name])
  return value === '' ? `--${spelling}` : `--${spelling} ${value}`
}

function join({ images, text, unknown }: Prompt, flags: readonly string[]): string {
  const verbatim = unknown.map(({ name, value }) => (value === '' ? `--${name}` : `--${name} ${value}`))
  return [...images, text, ...flags, ...verbatim].filter((part) => part !== '').join(' ')
}

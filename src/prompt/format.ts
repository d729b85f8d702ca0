import { namesIn, PARAMETER_NAMES, rivalsOf, rowOf, writtenValue } from './lookup.ts'
import type { ParameterName, Parameters } from './parameters.ts'
import type { Prompt } from './prompt.ts'
import type { Model } from './versions.ts'

/** Writes a prompt so that it reads back as the same: links, words, parameters in canonical order, unknown ones last. */
export function formatPrompt(prompt: Prompt): string {
  return written(
    prompt,
    PARAMETER_NAMES.filter((name) => prompt.parameters[name] !== undefined),
  )
}

/**
 * The prompt as Midjourney echoes it: canonical spellings in the order written, the model always named, `--style raw`
 * as `--raw` from version 7 on, the quality rounded to one that the model has (live captures of the bot's messages).
 */
export function finalPrompt(prompt: Prompt, model: Model): string {
  const { style, quality } = prompt.parameters
  const isRaw = style === 'raw' && model.number >= 7
  const echoed = withParameters(isRaw ? withoutParameters(prompt, ['style']) : prompt, {
    ...(isRaw ? { raw: true } : {}),
    ...(quality === undefined ? {} : { quality: rounded('quality', quality, model) }),
    ...(model.family === 'niji' ? { niji: model.version } : { version: model.version }),
  })
  return written(echoed, namesIn(echoed.parameters))
}

/** The prompt with some parameters set; each takes the place of an earlier value and of its rivals (`--v`, `--niji`). */
export function withParameters(prompt: Prompt, patch: Parameters): Prompt {
  const { parameters } = withoutParameters(prompt, namesIn(patch).flatMap(rivalsOf))
  return { ...prompt, parameters: { ...parameters, ...patch } }
}

/** The prompt without some parameters. */
export function withoutParameters(prompt: Prompt, names: readonly ParameterName[]): Prompt {
  const kept = namesIn(prompt.parameters).filter((name) => !names.includes(name))
  // Names and values come from the same prompt.
  const parameters = Object.fromEntries(kept.map((name) => [name, prompt.parameters[name]])) as Parameters
  return { ...prompt, parameters }
}

function written({ images, text, parameters, unknown }: Prompt, names: readonly ParameterName[]): string {
  const known = names.map((name) => ({
    name: rowOf(name).echo ?? name,
    value: writtenValue(name, parameters),
  }))
  const flags = [...known, ...unknown].map(({ name, value }) =>
    value === '' ? `--${name}` : `--${name} ${value}`,
  )
  return [...images, text, ...flags].filter((part) => part !== '').join(' ')
}

/** The step of a parameter nearest to a value, the smaller of two equally near; the value where there are none. */
export function rounded(name: ParameterName, value: number, model: Model): number {
  const steps = rowOf(name).steps?.(model) ?? [value]
  return steps.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best))
}

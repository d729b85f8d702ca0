/** Shortening a prompt: what each of its words weighs, and the prompts that only the weightiest make. Pure. */
import { formatPrompt } from '../../../prompt/format.ts'
import type { Prompt } from '../../../prompt/prompt.ts'
import { EngineError } from '../../engine.ts'
import { shorterTexts } from './candidates.ts'
import { weigh, type Token } from './weigh.ts'

/** A prompt's words weighed, and up to five shorter ones. */
export interface Shortening {
  readonly tokens: readonly Token[]
  /** The shorter words alone, the longest first. */
  readonly texts: readonly string[]
  /** The same with links and parameters of the prompt: ready to be imagined. */
  readonly prompts: readonly string[]
}

/**
 * Shortens a prompt. Throws `EngineError` (`invalid-parameter`) for one without words, with `::` or with `--no`
 * (Midjourney docs, "Shorten": neither multi-prompts nor `--no` can be analysed).
 */
export function shorten(prompt: Prompt): Shortening {
  requireShortenable(prompt)
  const tokens = weigh(prompt.text)
  const shorter = shorterTexts(tokens).filter((text) => text !== prompt.text)
  const texts = shorter.length > 0 ? shorter : [prompt.text]
  return { tokens, texts, prompts: texts.map((text) => formatPrompt({ ...prompt, text })) }
}

/** The tokens with their weights, in words: `red (0.60), lighthouse (1.00)`. */
export const weightsInWords = (tokens: readonly Token[]): string =>
  tokens.map(({ text, weight }) => `${text} (${weight.toFixed(2)})`).join(', ')

function requireShortenable({ text, parameters }: Prompt): void {
  if (text.includes('::')) throw refused('a prompt with :: weights', 'take the :: out')
  if (parameters.no !== undefined) throw refused('a prompt with --no', 'leave --no out')
  if (!/[\p{L}\p{N}]/u.test(text)) throw refused('a prompt without words', 'say what the picture shows')
}

const refused = (what: string, remedy: string): EngineError =>
  new EngineError('invalid-parameter', `Shortening cannot read ${what}: ${remedy}.`)

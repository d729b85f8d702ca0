import type { Prompt } from '../../prompt/prompt.ts'
import { weightsOf } from '../../prompt/weights.ts'

/** What a model is told to draw, and what to leave out. */
export interface Words {
  readonly prompt: string
  readonly no: string
}

/** Weights a text encoder still understands. */
const LIGHTEST = 0.2
const HEAVIEST = 1.8

/**
 * A prompt in ComfyUI's syntax: `hot::2 dog` becomes `(hot:1.33) (dog:0.67)`, the mean weight being 1; what weighs
 * less than nothing, and what `--no` lists, is left out of the picture. Parentheses of the words themselves weigh
 * nothing and are escaped.
 */
export function wordsOf({ text, parameters }: Prompt, negative: string): Words {
  const parts = weightsOf(text)
  const wanted = parts.filter(({ weight }) => weight > 0)
  const unwanted = parts.filter(({ weight }) => weight < 0).map((part) => escaped(part.text))
  const no = [...(parameters.no ?? []).map(escaped), ...unwanted, negative].filter((words) => words !== '')
  return { prompt: weighted(wanted), no: no.join(', ') }
}

function weighted(parts: ReturnType<typeof weightsOf>): string {
  const mean = parts.reduce((sum, { weight }) => sum + weight, 0) / parts.length
  return parts
    .map(({ text, weight }) => {
      const share = Math.min(HEAVIEST, Math.max(LIGHTEST, weight / mean))
      return share === 1 ? escaped(text) : `(${escaped(text)}:${Number(share.toFixed(2))})`
    })
    .join(' ')
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`)

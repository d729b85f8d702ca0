/** The words that go there: a prompt with its parameters, as Midjourney reads it. Pure. */
import type { ClipAsk } from '../../actions/operation.ts'
import { finalPrompt, formatPrompt, withoutParameters, withParameters } from '../../prompt/format.ts'
import type { Parameters } from '../../prompt/parameters.ts'
import type { Job } from '../engine.ts'

/** How a speed is asked for; fast is what nobody asks for. */
const SPEEDS: Readonly<Record<Job['speed'], Parameters>> = {
  FAST: {},
  RELAX: { relax: true },
  TURBO: { turbo: true },
}

/** The prompt with its model named as the platform names it: `--v 7`, where Midjourney echoes `--v 7.0`. */
const spelled = (prompt: Job['prompt'], model: Job['model']): string =>
  finalPrompt(prompt, model).replace(/(--(?:v|niji) \d+)\.0(?!\d)/, '$1')

/** The words of a job that begins anew, links of pictures before them. The seed is named, so that the one told is true. */
export function freshWords({ prompt, model, seed, speed }: Job, links: readonly string[]): string {
  const named = withParameters({ ...prompt, images: links }, { seed, ...SPEEDS[speed] })
  return spelled(named, model)
}

/** The words of a follow-up. */
export function remixWords({ prompt, model }: Pick<Job, 'prompt' | 'model'>): string {
  return spelled({ ...withoutParameters(prompt, ['zoom']), images: [] }, model)
}

/** Whether a follow-up has words of its own: others than its parent's. */
export function hasOwnWords({ prompt, parent }: Job): boolean {
  return parent !== null && ownText(prompt) !== ownText(parent.prompt)
}

const ownText = (prompt: Job['prompt']): string =>
  formatPrompt({ ...withoutParameters(prompt, ['zoom', 'seed']), images: [] })

/** What other fields and the operation itself say of clips. */
const OF_CLIPS = ['video', 'motion', 'loop', 'bs', 'end', 'version', 'niji'] as const

/** The words of clips; `end` is a link, or `loop`. */
export function clipWords(
  { prompt }: Pick<Job, 'prompt'>,
  { motion, count }: Pick<ClipAsk, 'motion' | 'count'>,
  { first, end }: { readonly first?: string; readonly end?: string },
): string {
  const words = formatPrompt({ ...withoutParameters(prompt, OF_CLIPS), images: first ? [first] : [] })
  const flags = [`--motion ${motion}`, `--bs ${count}`, ...(end === undefined ? [] : [`--end ${end}`])]
  return [words, ...flags].filter((part) => part !== '').join(' ')
}

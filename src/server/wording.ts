import { expand } from '../prompt/permutations.ts'
import { findBanned, withoutBanned } from '../prompt/screen.ts'
import { needsTranslation } from '../prompt/translatable.ts'
import { refuse, type Refusal } from '../refusals.ts'
import type { Log } from '../telemetry/log.ts'

/** A request's words, and those to draw where they differ. */
export interface Wording {
  readonly prompt: string
  readonly drawn: string | null
}

export interface WordingContext {
  /** Translates words; null: they are drawn as they are. */
  readonly translate: ((raw: string) => Promise<string>) | null
  /** Words that are taken out of a prompt instead of refusing it; empty: none is. */
  readonly deleted: () => readonly string[]
  readonly log: Log
}

/** Makes a prompt ready to draw. A translator that fails costs no task: the words are drawn as they came. */
export async function wordingOf(prompt: string, context: WordingContext): Promise<Wording> {
  const english = await inEnglish(prompt, context)
  const words = context.deleted()
  const drawn = findBanned(english, words) === null ? english : withoutBanned(english, words)
  return { prompt, drawn: drawn === prompt ? null : drawn }
}

async function inEnglish(prompt: string, { translate, log }: WordingContext): Promise<string> {
  if (!translate || !needsTranslation(prompt)) return prompt
  return translate(prompt).catch((error: unknown) => {
    log.warn({ err: error }, 'a prompt could not be translated and is drawn as it came')
    return prompt
  })
}

/** A wording of each prompt that one stands for: its permutations and repetitions. Translated once, for all of them. */
export function spread({ prompt, drawn }: Wording): readonly Wording[] | Refusal {
  const prompts = promptsOf(prompt)
  const others = drawn === null ? null : promptsOf(drawn)
  if ('http' in prompts) return prompts
  if (others && 'http' in others) return others
  return prompts.map((one, at) => ({ prompt: one, drawn: others?.[at] ?? null }))
}

function promptsOf(raw: string): readonly string[] | Refusal {
  const expansion = expand(raw)
  switch (expansion.kind) {
    case 'prompts':
      return expansion.prompts
    case 'too-many':
      return refuse('too-many-prompts', { count: expansion.count, limit: expansion.limit })
    case 'unbalanced':
      return refuse('braces-unbalanced', { at: expansion.at, brace: raw.charAt(expansion.at) })
  }
}

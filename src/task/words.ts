import { checkPrompt } from '../prompt/check.ts'
import { finalPrompt, withoutParameters } from '../prompt/format.ts'
import { parsePrompt } from '../prompt/parse.ts'
import type { Problem } from '../prompt/problem.ts'
import type { Prompt } from '../prompt/prompt.ts'
import { findBanned } from '../prompt/screen.ts'
import { modelOf, type Model } from '../prompt/versions.ts'
import type { BotType } from '../protocol/bot-type.ts'
import { refuse, type Refusal } from '../refusals.ts'
import type { Rules } from './submission.ts'

/** Words that passed every check. */
export interface Words {
  readonly prompt: Prompt
  readonly model: Model
  /** As Midjourney would echo them, without speed flags. */
  readonly final: string
}

/** What the words are read with. */
export interface WordFacts {
  readonly botType: BotType
  readonly rules: Rules
  /** An engine that takes what we do not know will run them. */
  readonly isPassthrough: boolean
  /** Uploads, or a parent, stand beside the words. */
  readonly hasPicture: boolean
  /** There need not be any. */
  readonly isOptional: boolean
}

/** Reads a prompt and checks it against its model; a refusal names every mistake and its legal values. */
export function readWords(raw: string, facts: WordFacts): Words | Refusal {
  if (raw.trim() === '' && !facts.isOptional) return refuse('prompt-missing', {})
  const { prompt, model } = knownWords(raw, facts.botType, facts.rules)
  const mistakes = facts.rules.promptCheck === 'refuse' ? mistakesIn(raw, facts) : []
  const told = mistakes.filter(
    ({ kind }) => !(facts.isPassthrough && (kind === 'unknown' || kind === 'version')),
  )
  if (told.length > 0) return refuse('prompt-invalid', inWords(told))
  const word = findBanned(raw, facts.rules.bannedWords)
  if (word !== null) return refuse('word-banned', { word }, { promptEn: raw, bannedWord: word })
  const bare = withoutParameters(prompt, ['fast', 'relax', 'turbo'])
  return { prompt, model, final: raw.trim() === '' ? '' : finalPrompt(bare, model) }
}

/** Every mistake of a prompt under its model. */
export function mistakesIn(
  raw: string,
  facts: Pick<WordFacts, 'botType' | 'rules' | 'hasPicture'>,
): readonly Problem[] {
  const { prompt, problems } = parsePrompt(raw)
  const { model } = knownWords(raw, facts.botType, facts.rules)
  const hasPicture = facts.hasPicture || prompt.images.length > 0
  return [...problems, ...checkPrompt(prompt, { model, hasPicture })]
}

/** Reads words that were already taken once: a stored task's. */
export function knownWords(raw: string, botType: BotType, rules: Rules): Words {
  const { prompt } = parsePrompt(raw)
  const model = modelOf(prompt, { version: rules.defaultVersion, niji: rules.defaultNiji, bot: botType })
  return { prompt, model, final: raw }
}

/** True for a refusal among the answers of `readWords`. */
export function isRefusal(answer: Words | Refusal): answer is Refusal {
  return 'http' in answer
}

/** Mistakes told in one refusal: a hostile prompt may hold thousands. */
const MOST_TOLD = 5

function inWords(problems: readonly Problem[]): { en: string; zh: string } {
  const told = problems.slice(0, MOST_TOLD)
  const more = problems.length - told.length
  return {
    en: [...told.map(({ en }) => en), ...(more > 0 ? [`(and ${more} more)`] : [])].join(' '),
    zh: [...told.map(({ zh }) => zh), ...(more > 0 ? [`（另有 ${more} 处）`] : [])].join('；'),
  }
}

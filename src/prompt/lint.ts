import type { Finding, Reading } from './finding.ts'
import { finalPrompt, withoutParameters } from './format.ts'
import { findingsIn } from './lint-findings.ts'
import {
  absentParameters,
  givenParameters,
  type AbsentParameter,
  type GivenParameter,
} from './lint-parameters.ts'
import { parsePrompt } from './parse.ts'
import { expand } from './permutations.ts'
import { findBanned } from './screen.ts'
import { modelOf, type Model, type ModelDefaults } from './versions.ts'
import { weightsOf, type Weighted } from './weights.ts'

/** What a prompt is explained with. */
export interface LintFacts {
  /** Version of a prompt without `--v`: `7`. */
  readonly defaultVersion: string
  readonly defaultNiji: string
  readonly botType: ModelDefaults['bot']
  readonly bannedWords: readonly string[]
}

/** A part of a multi-prompt. */
export interface Part extends Weighted {
  /** Its part of the whole: the shares add up to 1. Null where the weights add up to nothing to share. */
  readonly share: number | null
}

/**
 * A prompt explained. Where it stands for several, words, model, defaults and echo are those of the first. Places are
 * offsets of UTF-16 units in the raw prompt.
 */
export interface Lint {
  /** The words as they are read, with their weights. */
  readonly text: string
  /** Links of its image prompts. */
  readonly images: readonly string[]
  readonly weights: readonly Part[]
  readonly model: {
    readonly family: Model['family']
    readonly version: string
    /** The prompt names none. */
    readonly isDefault: boolean
  }
  /** Those that stand there, in order. */
  readonly parameters: readonly GivenParameter[]
  /** Those of the model that are left at their defaults. */
  readonly absent: readonly AbsentParameter[]
  /** In the order they stand there. */
  readonly problems: readonly Finding[]
  readonly permutations: {
    /** Prompts it stands for. */
    readonly count: number
  }
  /** The first banned word as written; null: there is none. */
  readonly bannedWord: string | null
  /** As Midjourney would echo it, without speed flags. */
  readonly finalPrompt: string
}

/** Explains a prompt: what it says, what it leaves at its defaults, what is wrong, where, and what would mend it. */
export function lintPrompt(raw: string, facts: LintFacts): Lint {
  const defaults = { version: facts.defaultVersion, niji: facts.defaultNiji, bot: facts.botType }
  const expansion = expand(raw)
  const prompts = expansion.kind === 'prompts' ? expansion.prompts : [raw]
  const readings = prompts.map((prompt) => read(prompt, defaults))
  const { prompt, model } = readings[0] ?? read(raw, defaults)
  const { version, niji } = prompt.parameters
  return {
    text: prompt.text,
    images: prompt.images,
    weights: partsOf(prompt.text),
    model: {
      family: model.family,
      version: model.version,
      isDefault: version === undefined && niji === undefined,
    },
    parameters: givenParameters(raw, { model, defaults }),
    absent: absentParameters(prompt, { model, defaults }),
    problems: findingsIn({ raw, expansion, readings, bannedWords: facts.bannedWords }),
    permutations: { count: expansion.kind === 'too-many' ? expansion.count : prompts.length },
    bannedWord: findBanned(raw, facts.bannedWords),
    finalPrompt: finalPrompt(withoutParameters(prompt, ['fast', 'relax', 'turbo']), model),
  }
}

function read(raw: string, defaults: ModelDefaults): Reading {
  const parsed = parsePrompt(raw)
  return { raw, ...parsed, model: modelOf(parsed.prompt, defaults) }
}

function partsOf(text: string): readonly Part[] {
  const parts = weightsOf(text)
  const sum = parts.reduce((total, { weight }) => total + weight, 0)
  return parts.map((part) => ({ ...part, share: sum > 0 ? part.weight / sum : null }))
}

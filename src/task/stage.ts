import { scriptOf, takeMarks, wantedOutcomes, wrongIn, type Script } from '../prompt/outcomes.ts'
import { refuse, type Refusal } from '../refusals.ts'
import { figuresOf, type Candidate } from '../schedule/candidate.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'

/** What a request brings that may ask something of a sandbox. */
export interface StageFacts {
  /** The words of the request itself. */
  readonly own: string
  /** What its header says; null for nothing. */
  readonly header: string | null
  readonly instances: readonly InstanceFacts[]
}

/** What is asked of a sandbox, apart from the words. */
export interface Staged {
  /** Null: nothing. */
  readonly asked: string | null
  /** Words without it. */
  readonly bare: (words: string) => string
}

const UNSTAGED: Staged = { asked: null, bare: (words) => words }

/** Reads what a request asks of a sandbox. Where there is none, words are words and the header says nothing. */
export function stage({ own, header, instances }: StageFacts): Staged | Refusal {
  if (instances.every(({ sandbox }) => sandbox === null)) return UNSTAGED
  const asked = [takeMarks(own).asked, header].filter((part) => part !== null).join('; ')
  const wrong = wrongIn(asked)
  if (wrong !== null) {
    const wanted = wantedOutcomes()
    return refuse('prompt-invalid', {
      en: `The sandbox does not know the outcome "${wrong}"; wanted one of ${wanted}.`,
      zh: `沙盒不支持 "${wrong}"，可用：${wanted}`,
    })
  }
  return { asked: asked === '' ? null : asked, bare: (words) => takeMarks(words).words }
}

/** What a sandbox was told to make of words. Empty for an instance that is none. */
export function scriptAt({ instance }: Candidate, asked: string | null, words: string): Script {
  return scriptOf({ asked, words, rules: instance.sandbox ?? [] })
}

/** The refusal that a script asks for at submit; null where it asks for none. */
export function stagedRefusal(script: Script, chosen: Candidate, words: string): Refusal | null {
  const { id } = chosen.instance
  const { banned } = script
  if (banned !== undefined) {
    return refuse('word-banned', { word: banned }, { promptEn: words, bannedWord: banned })
  }
  if (script['no-account']) return refuse('no-instance', { why: `${id}: it was told to say so` })
  if (!script['queue-full']) return null
  const limit = figuresOf(chosen).queueSize
  return refuse('queue-full', { instance: id, limit }, { discordInstanceId: id })
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Asking, Hearing, Step, Wanted } from './case.ts'
import type { HookReceiver } from './hooks.ts'
import { fill, keep, type Kept } from './kept.ts'
import { anyOf, mismatch, partOf, shown, type Pattern } from './match.ts'
import { openingOf, questionOf, type Addressee } from './question.ts'
import { aPicture, anMp4 } from './shapes.ts'
import { NoAnswer, speak, type Answer, type Question } from './speak.ts'

/** The server under test, and how patiently it is asked. */
export interface Partner extends Addressee {
  readonly hooks?: HookReceiver
  /** Longest that one answer may take. */
  readonly timeoutMs: number
  /** Longest that a task may take. */
  readonly patienceMs: number
  /** Between two polls. */
  readonly pauseMs: number
}

/** A step whose answer did not fit. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly step: string
  readonly question: Question | null
  readonly answer: Answer | null

  constructor(difference: string, about: Pick<Trouble, 'step' | 'question' | 'answer'>) {
    super(difference)
    this.step = about.step
    this.question = about.question
    this.answer = about.answer
  }
}

/** Plays steps one after the other; all that was kept, `given` included. Throws `Trouble` at the first misfit. */
export async function play(steps: readonly Step[], partner: Partner, given: Kept = new Map()): Promise<Kept> {
  const { key = '', hooks } = partner
  let kept: Kept = new Map([['key', key], ['hook', hooks?.url ?? ''], ...given])
  for (const step of steps) {
    if ('hears' in step) await hear(step, partner, kept)
    else if (step.when === undefined || kept.has(step.when)) {
      kept = new Map([...kept, ...(await ask(step, partner, kept))])
    }
  }
  return kept
}

/** Asks until the answer is the one to look at, and looks at it; what it keeps. */
async function ask(step: Asking, partner: Partner, kept: Kept): Promise<Kept> {
  const question = questionOf(step, partner, kept)
  const answers: Answer[] = []
  const insist = (difference: string | null): void => {
    if (difference === null) return
    throw new Trouble(difference, { step: step.say, question, answer: answers.at(-1) ?? null })
  }
  try {
    const answer = await poll({ step, question, partner, kept, answers })
    const seen = answers.map(({ json }) => json)
    insist(look(step.along, seen, kept, 'the task'))
    const wants = typeof step.wants === 'function' ? step.wants(partner.profile) : (step.wants ?? {})
    insist(differenceOf(answer, wants, kept))
    return keep(answer.json, step.keep ?? {})
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof Misfit) insist(error.message)
    throw error
  }
}

/** Something that did not fit before the last answer came. */
class Misfit extends Error {}

interface Polling {
  readonly step: Asking
  readonly question: Question
  readonly partner: Partner
  readonly kept: Kept
  /** Every answer, as it comes. */
  readonly answers: Answer[]
}

/** Asks until the answer is the one waited for. Throws `Misfit` when one on the way does not fit, or it never comes. */
async function poll({ step, question, partner, kept, answers }: Polling): Promise<Answer> {
  const opened = new Set<string>()
  const ends = Date.now() + partner.patienceMs
  for (;;) {
    const answer = await speak(question, partner.timeoutMs)
    answers.push(answer)
    if (step.opens !== undefined) await openLink(step.opens, answer, { question, partner, opened })
    const early = look(step.until, answer.json, kept)
    if (early === null) return answer
    const wrong = look(step.meanwhile, answer.json, kept, 'the unfinished task')
    if (wrong !== null) throw new Misfit(wrong)
    if (Date.now() > ends) throw new Misfit(`after ${partner.patienceMs / 1000} s ${early}`)
    await pause(partner.pauseMs)
  }
}

/** Opens the link of an answer as soon as it is shown: some clients download every picture they are told of. */
async function openLink(
  path: string,
  answer: Answer,
  { question, partner, opened }: Pick<Polling, 'question' | 'partner'> & { readonly opened: Set<string> },
): Promise<void> {
  const link = partOf(answer.json, path)
  if (typeof link !== 'string' || link === '' || opened.has(link)) return
  opened.add(link)
  const difference = differenceOf(await speak(openingOf(link), partner.timeoutMs), FILE)
  if (difference === null) return
  // A preview may go in the moment between the poll and this: then the task shows another one.
  const again = await speak(question, partner.timeoutMs)
  if (partOf(again.json, path) === link) throw new Misfit(`${path} ${link}: ${difference}`)
}

const FILE: Wanted = { headers: { 'content-type': /^(image|video)\// }, bytes: anyOf(aPicture, anMp4) }

/** Waits until the receiver was told enough, and looks at all of it. */
async function hear(step: Hearing, { hooks, patienceMs, pauseMs }: Partner, kept: Kept): Promise<void> {
  const ends = Date.now() + patienceMs
  for (;;) {
    const told = hooks?.told(fill(step.hears, kept)) ?? []
    const early = look(step.until, told, kept, 'what the webhook was told')
    const difference = early ?? look(step.told, told, kept, 'what the webhook was told')
    if (difference === null) return
    if (early === null || Date.now() > ends) {
      throw new Trouble(difference, { step: step.say, question: null, answer: null })
    }
    await pause(pauseMs)
  }
}

/** What of an answer does not fit. */
function differenceOf(answer: Answer, wanted: Wanted, kept: Kept = new Map()): string | null {
  const isWantedJson = wanted.json !== undefined && answer.json === undefined
  return (
    look(wanted.status ?? 200, answer.status, kept, 'the HTTP status') ??
    look(wanted.headers, answer.headers, kept, 'the header') ??
    look(wanted.text, answer.text, kept, 'the body') ??
    look(wanted.bytes, answer.bytes, kept, 'the file') ??
    (isWantedJson ? `the body is no JSON: ${shown(answer.text)}` : look(wanted.json, answer.json, kept)) ??
    tooLate(answer, wanted)
  )
}

function tooLate({ ms }: Answer, { withinMs = Infinity }: Wanted): string | null {
  return ms > withinMs ? `the answer took ${ms.toFixed(0)} ms; wanted at most ${withinMs} ms` : null
}

function look(pattern: Pattern | undefined, value: unknown, kept: Kept, path = 'the answer'): string | null {
  return pattern === undefined ? null : mismatch(pattern, value, { path, fill: (text) => fill(text, kept) })
}

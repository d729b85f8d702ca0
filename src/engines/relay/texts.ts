/** The prompts in what an upstream tells of a description or a shortening (protocol page, "describe", "shorten"). Pure. */
import type { ClientTask } from '../../client/task.ts'

const NUMERAL = /[1-9]\uFE0F?\u20E3/u
const HEADLINE = /^.*shortened prompts.*$/im

/** What a shortening says. */
export interface Shortened {
  readonly texts: readonly string[]
  /** What stands before the prompts. */
  readonly details: string
}

/** The four prompts of a description, however its server numbers and separates them. */
export function describedIn(task: ClientTask): readonly string[] {
  return promptsIn(toldBy(task)).slice(0, 4)
}

/** The prompts of a shortening, and what its server says of the words. */
export function shortenedIn(task: ClientTask): Shortened {
  const told = [toldBy(task), task.description].find((text) => HEADLINE.test(text)) ?? toldBy(task)
  const [, before = '', after = ''] = /^([^]*?)^.*shortened prompts.*$([^]*)/im.exec(told) ?? ['', '', told]
  return { texts: promptsIn(after).slice(0, 5), details: before.trim() }
}

/** Servers put the text into several fields, and not all of them into each. */
function toldBy({ properties, promptEn, prompt }: ClientTask): string {
  const { finalPrompt } = properties
  return (
    [finalPrompt, promptEn, prompt].find((one) => typeof one === 'string' && one.trim() !== '')?.toString() ??
    ''
  )
}

/** Numbered texts by their numerals, others line by line. */
function promptsIn(told: string): readonly string[] {
  const parts = NUMERAL.test(told) ? told.split(new RegExp(NUMERAL, 'gu')).slice(1) : told.split(/[\r\n]+/)
  return parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== '')
}

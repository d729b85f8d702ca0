import type { Case } from './case.ts'

/**
 * The cases that a word chooses by name, group or clause: those that contain it, or, where it has a `*`, those that
 * are like it from end to end. No word chooses all.
 */
export function choose(cases: readonly Case[], words: readonly string[]): readonly Case[] {
  if (words.length === 0) return cases
  const patterns = words.map(patternOf)
  return cases.filter(({ name, group, from }) =>
    [name, group, ...from].some((text) => patterns.some((pattern) => pattern.test(text))),
  )
}

function patternOf(word: string): RegExp {
  const parts = word.split('*').map((part) => RegExp.escape(part))
  return new RegExp(parts.length === 1 ? `${parts[0]}` : `^${parts.join('.*')}$`, 'i')
}

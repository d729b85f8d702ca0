/** What a button press or a body chose within its row: `{ index: 2, strength: 'low' }`. */
export type Choice = Readonly<Record<string, string | number>>

/** The picture a choice names, counted from 1; the first where it names none. */
export function indexOf(choice: Choice): number {
  const index = choice['index']
  return typeof index === 'number' && index >= 1 ? index : 1
}

/** One of the listed words of a choice. Throws on any other: patterns let only listed words in. */
export function wordOf<W extends string>(choice: Choice, name: string, words: readonly W[]): W {
  const word = words.find((candidate) => candidate === choice[name])
  if (word === undefined) throw new Error(`choice has no ${name} of ${words.join(', ')}`)
  return word
}

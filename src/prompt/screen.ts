/**
 * The first banned word in a text, as the text spells it; null when there is none. A word is met only as a whole
 * word, in any case; in scripts without spaces, wherever it stands.
 */
export function findBanned(text: string, words: readonly string[]): string | null {
  for (const word of words.filter((one) => one.trim() !== '')) {
    const pattern = word.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    const found = new RegExp(
      `${edge(word.trim().at(0), '<!')}${pattern}${edge(word.trim().at(-1), '!')}`,
      'iu',
    ).exec(text)
    if (found) return found[0]
  }
  return null
}

/** A boundary beside a letter of a script that separates its words. */
function edge(letter: string | undefined, look: '<!' | '!'): string {
  return letter !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(letter)
    ? String.raw`(?${look}[\p{L}\p{N}_])`
    : ''
}

/** Letters of scripts that part their words with spaces, and digits. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u

/**
 * The first banned word in a text, as the text spells it; null when there is none. A word is met in any case and only
 * as a whole word; in scripts without spaces between words, wherever it stands. White space in it is met by any.
 */
export function findBanned(text: string, words: readonly string[]): string | null {
  const patterns = words.filter((word) => word.trim() !== '').map((word) => patternOf(word.trim()))
  if (patterns.length === 0) return null
  return new RegExp(patterns.join('|'), 'iu').exec(text)?.[0] ?? null
}

function patternOf(word: string): string {
  const before = SPACED.test([...word].at(0) ?? '') ? String.raw`(?<![\p{L}\p{N}_])` : ''
  const after = SPACED.test([...word].at(-1) ?? '') ? String.raw`(?![\p{L}\p{N}_])` : ''
  return (
    before +
    word
      .split(/\s+/)
      .map(literal)
      .join(String.raw`\s+`) +
    after
  )
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

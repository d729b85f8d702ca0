/** A text in small pieces: words of alphabets, characters of Chinese and Japanese, and marks. */

/**
 * One piece of the text's words: a character of a script without blanks; an article that French has cut short (l'arbre);
 * a word with what an apostrophe or a hyphen ties to it.
 */
const WORD =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]|(?<!\\p{L})(?:[cdjlmnst]|qu)['’](?=\\p{L}{2}|$)|" +
  "[\\p{L}\\p{N}&]+(?:['’-](?!\\p{Script=Han})[\\p{L}\\p{N}&]+)*"

/** Finds the words of a text, one after the other, without its marks. */
export const EACH_WORD = new RegExp(WORD, 'giu')

const EACH_PIECE = new RegExp(`${WORD}|[,;.，。；、！？]`, 'giu')

/** The pieces of a text, in lower case and with plain apostrophes. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").match(EACH_PIECE) ?? []
}

/** Whether a piece separates the words around it. */
export const isMark = (piece: string): boolean => /^[,;.，。；、！？]$/.test(piece)

/** Whether a piece is one character of Chinese or Japanese. */
export const isCharacter = (piece: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(piece)

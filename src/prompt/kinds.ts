import { readAspect, writeAspect, type Aspect } from './aspect.ts'

/** How the text after a parameter's name is read and written. */
export interface Kind<T> {
  /** What it takes, for the texts of mistakes: `a whole number`. */
  readonly wanted: string
  /** How many words it may take at the most; what follows is not its own. */
  readonly words: number
  /** The value of a text, null when the text is none. `""` stands for a bare name. */
  read(text: string): T | null
  /** The text that reads back as the value; `""` for a bare name. */
  write(value: T): string
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/

/** A name that stands alone. */
export const flag: Kind<true> = {
  wanted: 'nothing after it',
  words: 0,
  read: (text) => (text === '' ? true : null),
  write: () => '',
}

export const integer: Kind<number> = {
  wanted: 'a whole number',
  words: 1,
  read: (text) => (/^[+-]?\d{1,15}$/.test(text) ? Number(text) + 0 : null),
  write: String,
}

export const decimal: Kind<number> = {
  wanted: 'a number',
  words: 1,
  read: (text) => (NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) + 0 : null),
  write: plain,
}

export const ratio: Kind<Aspect> = {
  wanted: 'a ratio of whole numbers such as 16:9',
  words: 1,
  read: readAspect,
  write: writeAspect,
}

/** One word of any kind: a code, a link. */
export const word: Kind<string> = {
  wanted: 'one word',
  words: 1,
  read: (text) => (text === '' ? null : text),
  write: (value) => value,
}

/** One of a few words, in any case. `bare` is what the name alone means. */
export function oneOf<const W extends string>(values: readonly W[], bare?: W): Kind<W> {
  return {
    wanted: `one of ${values.join(', ')}`,
    words: 1,
    read(text) {
      if (text === '') return bare ?? null
      return values.find((value) => value === text.toLowerCase()) ?? null
    },
    write: (value) => value,
  }
}

/** A version number: `5.0` and `5` are the same. `bare` is what the name alone means. */
export function version(values: readonly string[], bare?: string): Kind<string> {
  return {
    wanted: `one of ${values.join(', ')}`,
    words: 1,
    read(text) {
      if (text === '') return bare ?? null
      return values.find((value) => value === text.replace(/\.0$/, '')) ?? null
    },
    write: (value) => value,
  }
}

/** Words separated by spaces, at least `least` of them. */
export function words(least: number): Kind<readonly string[]> {
  return {
    wanted: least === 0 ? 'nothing, or codes' : 'links or codes',
    words: Infinity,
    read(text) {
      const list = text.split(' ').filter((item) => item !== '')
      return list.length >= least ? list : null
    },
    write: (value) => value.join(' '),
  }
}

/** Things separated by commas. */
export const list: Kind<readonly string[]> = {
  wanted: 'things separated by commas',
  words: Infinity,
  read(text) {
    const items = text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '')
    return items.length > 0 ? items : null
  },
  write: (value) => value.join(', '),
}

/** A number without an exponent, so that it reads back. */
function plain(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text
}

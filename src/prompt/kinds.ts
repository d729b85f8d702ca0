import { readAspect, writeAspect, type Aspect } from './aspect.ts'
import type { Wording } from './problem.ts'
import type { Weighted } from './weights.ts'

/** A value and how many words it took. */
interface Reading<T> {
  readonly value: T
  readonly used: number
}

/** How the words after a parameter's name are read and written. */
export interface Kind<T> {
  /** What it takes, for the texts of mistakes: `a whole number`. */
  readonly wanted: Wording
  /** The value at the head of the words that follow the name; null when there is none. */
  read(words: readonly string[]): Reading<T> | null
  /** The text that reads back as the value; empty for a bare name. */
  write(value: T): string
}

/** Few enough digits that the number prints as it was read, never with an exponent. */
const DECIMAL = /^[+-]?(?:\d{1,9}(?:\.\d{0,6})?|\.\d{1,6})$/
const WEIGHTED = /^(.+?)::([+-]?[\d.]+)$/

/** A name that stands alone. */
export const flag: Kind<true> = {
  wanted: { en: 'nothing after it', zh: '无值' },
  read: () => ({ value: true, used: 0 }),
  write: () => '',
}

export const integer: Kind<number> = one(
  { en: 'a whole number', zh: '整数' },
  (text) => (/^[+-]?\d{1,15}$/.test(text) ? numberOf(text) : null),
  String,
)

export const decimal: Kind<number> = one({ en: 'a number', zh: '数字' }, readDecimal, String)

export const ratio: Kind<Aspect> = one(
  { en: 'a ratio of whole numbers such as 16:9', zh: '整数比例，例如 16:9' },
  readAspect,
  writeAspect,
)

/** A version of the main family: `5.0` and `5` are the same; always written with one decimal, as Midjourney does. */
export const version: Kind<string> = one(
  { en: 'a version such as 7 or 6.1', zh: '版本号，例如 7 或 6.1' },
  readVersion,
  (value) => (value.includes('.') ? value : `${value}.0`),
)

export const nijiVersion: Kind<string> = { ...version, write: (value) => value }

/** A link to a picture. */
export const link: Kind<string> = one(
  { en: 'one image link', zh: '一个图片链接' },
  readLink,
  (value) => value,
)

/** One word; the known ones in any case. */
export function word(known: readonly string[]): Kind<string> {
  return one(
    { en: 'one word', zh: '一个单词' },
    (text) => (known.includes(text.toLowerCase()) ? text.toLowerCase() : text),
    (value) => value,
  )
}

/** One of a few words, in any case. */
export function oneOf<const W extends string>(...values: readonly W[]): Kind<W> {
  const names = values.join(', ')
  return one(
    { en: `one of ${names}`, zh: `以下之一：${names}` },
    (text) => values.find((value) => value === text.toLowerCase()) ?? null,
    (value) => value,
  )
}

/** A link, or a word in its place. */
export function linkOr(instead: string): Kind<string> {
  return one(
    { en: `one image link or ${instead}`, zh: `一个图片链接或 ${instead}` },
    (text) => (text.toLowerCase() === instead ? instead : readLink(text)),
    (value) => value,
  )
}

/** A kind that may also be left out, which then means `value`. */
export function bare<T>(kind: Kind<T>, value: T): Kind<T> {
  return { ...kind, read: (words) => kind.read(words) ?? { value, used: 0 } }
}

/** Things separated by commas, of several words each. Dashes before a thing would open a parameter: they go. */
export const list: Kind<readonly string[]> = {
  wanted: { en: 'things separated by commas', zh: '以逗号分隔的内容' },
  read(words) {
    const items = words.join(' ').split(/[,，]/)
    const value = items
      .map((item) => item.trim().replace(/^(?:--|[—–])[-—–\s]*/, ''))
      .filter((item) => item !== '')
    return value.length > 0 ? { value, used: words.length } : null
  },
  write: (value) => value.join(', '),
}

/** Sources separated by spaces, each with its weight: as many as there are, at least `least`. */
export function weighted(
  wanted: Wording,
  readSource: (text: string) => string | null,
  least: number,
): Kind<readonly Weighted[]> {
  return {
    wanted,
    read(words) {
      const value: Weighted[] = []
      for (const text of words) {
        const source = readWeighted(text, readSource)
        if (source === null) break
        value.push(source)
      }
      return value.length < least ? null : { value, used: value.length }
    },
    write: (value) => value.map(writeWeighted).join(' '),
  }
}

/** The address in `https://…`, or in `<https://…>` as Discord writes it; null for anything else. */
export function readLink(text: string): string | null {
  return /^<?(https?:\/\/[^\s<>]+)>?$/i.exec(text)?.[1] ?? null
}

/** A source of style: a link, a code of digits, `random`; null for anything else. */
export function readStyleSource(text: string): string | null {
  if (text.toLowerCase() === 'random') return 'random'
  return /^\d+$/.test(text) ? text : readLink(text)
}

/** A code of a profile or mood board; null for anything else. */
export function readCode(text: string): string | null {
  return /^[a-z\d-]+$/i.test(text) ? text : null
}

function one<T>(wanted: Wording, read: (word: string) => T | null, write: (value: T) => string): Kind<T> {
  return {
    wanted,
    read([first]) {
      const value = first === undefined ? null : read(first)
      return value === null ? null : { value, used: 1 }
    },
    write,
  }
}

function readDecimal(text: string): number | null {
  return DECIMAL.test(text) ? numberOf(text) : null
}

/** `-0` is 0: it would print as that and so not read back as itself. */
function numberOf(text: string): number {
  return Number(text) + 0
}

function readVersion(text: string): string | null {
  return /^[1-9]\d?(?:\.\d)?$/.test(text) ? text.replace(/\.0$/, '') : null
}

function readWeighted(text: string, readSource: (text: string) => string | null): Weighted | null {
  const [, head = text, tail = '1'] = WEIGHTED.exec(text) ?? []
  const source = readSource(head)
  const weight = readDecimal(tail)
  return source === null || weight === null ? null : { text: source, weight }
}

/** A weight of 1 goes without saying, unless the end of the text would then be taken for one. */
function writeWeighted({ text, weight }: Weighted): string {
  return weight === 1 && !WEIGHTED.test(text) ? text : `${text}::${weight}`
}

import { Mistakes } from '../../config/mistakes.ts'
import * as kinds from '../../config/kinds.ts'
import type { RowsOf } from '../../config/options.ts'
import { readWholeRow } from '../../config/rows.ts'
import { BANNED_WORDS } from '../../prompt/banned-words.ts'
import { refuse } from '../../refusals.ts'
import { openShelf, type Row, type Shelf, type ShelfContext } from './shelf.ts'

/** A list of banned words. */
export interface WordList {
  readonly name: string
  readonly keywords: readonly string[]
  /** Off, its words may be used. */
  readonly enable: boolean
  /** Kept for clients that know it. */
  readonly weight: number
  /** Its place among the lists: smaller ones come first. */
  readonly sort: number
  readonly description: string
}

/** What the row of a list holds. */
export const WORD_LIST_OPTIONS: RowsOf<WordList> = {
  name: { kind: kinds.text, isRequired: true, doc: 'What people call it.' },
  keywords: { kind: kinds.listOf(kinds.text, 'a list of words'), isRequired: true, doc: 'Its words.' },
  enable: { kind: kinds.yesNo, default: 'true', doc: 'Off, its words may be used.' },
  weight: { kind: kinds.number({ from: 0 }), default: '0', doc: 'Kept for clients that know it.' },
  sort: { kind: kinds.number({ from: 0 }), default: '0', doc: 'Its place among the lists.' },
  description: { kind: kinds.text, unsaid: '', meaning: 'none', doc: 'A note.' },
}

/** The list that comes with the server. */
export const BUILT_IN = 'built-in'
/** The list of the settings: ATELIER_BANNED_WORDS. */
export const CONFIGURED = 'configured'

export interface WordsContext extends Pick<ShelfContext<WordList>, 'store' | 'now'> {
  readonly config: { readonly bannedWords: readonly string[]; readonly isBannedBuiltIn: boolean }
}

/** The lists of banned words as they are now. */
export interface Words extends Shelf<WordList> {
  /** The words of all lists that are switched on; the same array until a list changes. */
  banned(): readonly string[]
}

/** Opens the shelf of lists: those that come with the server and its settings are rows like the others. */
export async function openWords({ config, ...context }: WordsContext): Promise<Words> {
  const shelf: Shelf<WordList> = await openShelf({
    ...context,
    drawer: 'banned-words',
    one: 'list of banned words',
    settings: settingsOf(config),
    read: async ({ id, settings, record }) => readList(id, { ...settings, ...record }),
    shown: (row) => row,
    onChange: async () => void (banned = wordsOn(shelf)),
  })
  let banned = wordsOn(shelf)
  return { ...shelf, banned: () => banned }
}

function settingsOf({ bannedWords, isBannedBuiltIn }: WordsContext['config']): ReadonlyMap<string, Row> {
  return new Map<string, Row>([
    [BUILT_IN, { name: 'Built-in words', keywords: BANNED_WORDS, enable: isBannedBuiltIn }],
    [CONFIGURED, { name: 'Words of the settings', keywords: bannedWords }],
  ])
}

function readList(where: string, row: Row) {
  const mistakes = new Mistakes()
  const list = readWholeRow(WORD_LIST_OPTIONS, row, { where, cwd: '', mistakes })
  return list ?? refuse('row-wrong', { mistakes: mistakes.lines })
}

function wordsOn(shelf: Shelf<WordList>): readonly string[] {
  const lists = shelf.all().flatMap(({ value }) => (value?.enable ? [value] : []))
  return [...new Set(lists.toSorted((a, b) => a.sort - b.sort).flatMap(({ keywords }) => keywords))]
}

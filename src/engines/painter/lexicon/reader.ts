/** Collects what the words of a text mean, in their order. */
import type { Colour } from '../colour.ts'
import { attireRows, fitting, wearerOf, wearing } from './attire.ts'
import type { Attire } from './attire.ts'
import type { LanguageCode, SizeName, Spot } from './language.ts'
import { LANGUAGES } from './languages.ts'
import type { Meaning } from './meaning.ts'
import type { PartName } from './parts.ts'
import type { Phrase } from './phrase.ts'
import type { Named, Reading, Tint } from './reading.ts'
import { Relater } from './relater.ts'
import { featuresOf, isKindOf, unambiguous } from './sense.ts'
import { isCharacter, isMark } from './tokens.ts'

/** How many a plural without a number shows. */
const SOME = 3

/** Ways to cut the whole picture rather than to place one thing in it. */
const SHOTS: ReadonlySet<Spot> = new Set(['close-up', 'portrait', 'wide'])

/** Features and places whose colour is the sky's. */
const SKYWARD: ReadonlySet<string> = new Set(['sky', 'clouds', 'space', 'full moon', 'crescent', 'aurora'])

/** Takes phrases one by one; numbers, colours, sizes and relations wait for the thing that they belong to. */
export class Reader {
  readonly #describesAfter: boolean
  readonly #relater: Relater
  #subjects: readonly Named[] = []
  readonly #tints: Tint[] = []
  readonly #colours: Colour[] = []
  readonly #shots: Spot[] = []
  readonly #unknown: string[] = []
  readonly #notes: Meaning[] = []
  #count: number | null = null
  #colour: Colour | null = null
  #size: SizeName | null = null
  #spot: Spot | null = null
  #flight = false
  /** Colours of parts whose subject is still to come: "red-haired woman". */
  #attire: Attire = {}
  /** A part whose colour is still to come: "pelo rojo". */
  #part: PartName | null = null
  /** Index of the first subject of this clause. */
  #clause = 0
  /** What the phrase before this one named. */
  #before: Context['was'] = null

  constructor(code: LanguageCode) {
    const language = LANGUAGES.find((one) => one.code === code)
    this.#describesAfter = language?.describesAfter ?? false
    this.#relater = new Relater(language?.postpositions ?? new Set())
  }

  /** The next phrase, and the one behind it. */
  meet(phrase: Phrase, next: Phrase | null): void {
    const [word] = phrase.words
    if (isMark(word)) return this.#endClause(/[.;。；]/.test(word))
    const isCounted = phrase.counted.length > 0 && (this.#count ?? 0) > 1
    const meanings = isCounted ? phrase.counted : unambiguous(phrase, next)
    const [first] = meanings
    if (!first) return this.#pass(word)
    const was = this.#before
    this.#before = null
    if (first.kind === 'silent') {
      this.#before = was
      return this.#settleFlight()
    }
    const part = meanings.find((meaning) => meaning.kind === 'part')
    if (part && this.#wear(part, phrase, meanings.length === 1)) return
    for (const meaning of meanings) this.#take(meaning, { phrase, next, was })
  }

  /** All that was met. */
  result(): Reading {
    this.#endClause(true)
    return {
      subjects: this.#subjects,
      relations: this.#relater.relations,
      places: this.#notes.flatMap((note) => (note.kind === 'place' ? [note.value] : [])),
      times: this.#notes.flatMap((note) => (note.kind === 'time' ? [note.value] : [])),
      weathers: this.#notes.flatMap((note) => (note.kind === 'weather' ? [note.value] : [])),
      media: this.#notes.flatMap((note) => (note.kind === 'medium' ? [note.value] : [])),
      features: this.#notes.flatMap(featuresOf),
      moods: this.#notes.flatMap((note) => (note.kind === 'mood' ? [note.value] : [])),
      tints: this.#tints,
      colours: this.#colours,
      shots: this.#shots,
      unknown: this.#unknown,
    }
  }

  #take(meaning: Meaning, { phrase, next, was }: Context): void {
    switch (meaning.kind) {
      case 'subject':
        if (!isKindOf(meaning.value, next)) this.#name(meaning.value, phrase.isPlural)
        return
      case 'count':
        this.#count = meaning.value
        return
      case 'colour':
        return this.#paint(meaning.value, was)
      case 'size':
        return this.#measure(meaning.value, was)
      case 'spot':
        return this.#locate(meaning.value, { phrase, next, was })
      case 'relation':
        this.#settleFlight()
        return this.#relater.relate(meaning.value, this.#subjects.slice(this.#clause))
      case 'flight':
        this.#flight = true
        return
      case 'part':
      case 'silent':
        return
      default:
        this.#notes.push(meaning)
        this.#surround(meaning)
    }
  }

  /** The subject with all that waited for one. */
  #name(id: string, isPlural: boolean): void {
    const named: Named = {
      id,
      count: this.#count ?? (isPlural ? SOME : 1),
      colour: this.#colour,
      parts: fitting(id, this.#attire),
      flies: this.#flight,
      size: this.#size,
      spot: this.#spot,
    }
    this.#subjects = [...this.#subjects, named]
    this.#colour = null
    this.#attire = {}
    this.#flight = false
    this.#count = null
    this.#size = null
    this.#spot = null
    this.#before = 'subject'
    this.#relater.join(id)
  }

  /** Whether the word is understood as a part of a subject: one that is named, or that has no other sense. */
  #wear({ value, colour }: PartMeaning, { words }: Phrase, isOnly: boolean): boolean {
    const said = colour ?? this.#colour
    const isBefore = words.every(isCharacter) || (colour !== undefined && !this.#describesAfter)
    const isNamed = wearerOf(this.#subjects, value) >= 0
    if (!isNamed && !isOnly) return false
    if (isNamed) this.#relater.loosen()
    if (!said) {
      this.#part = value
      this.#before = isNamed ? 'part' : null
      return true
    }
    if (isNamed && !isBefore) this.#subjects = wearing(this.#subjects, value, said)
    else this.#attire = { ...this.#attire, [value]: said }
    if (!colour) this.#colour = null
    return true
  }

  #paint(colour: Colour, was: Context['was']): void {
    const last = this.#subjects.at(-1)
    if (this.#describesAfter && was === 'part' && this.#part) {
      this.#subjects = wearing(this.#subjects, this.#part, colour)
      this.#before = 'part'
    } else if (this.#describesAfter && was === 'subject' && last && !last.colour) {
      this.#change({ colour })
      this.#before = 'subject'
    } else if (this.#describesAfter && (was === 'place' || was === 'sky')) {
      this.#tints.push({ of: was === 'sky' ? 'sky' : 'land', colour })
    } else {
      if (this.#colour) this.#colours.push(this.#colour)
      this.#colour = colour
    }
  }

  #measure(size: SizeName, was: Context['was']): void {
    if (this.#describesAfter && was === 'subject') {
      this.#change({ size })
      this.#before = 'subject'
    } else this.#size = size
  }

  /** "distant castle" waits for its thing; "a castle in the distance" has it already. */
  #locate(spot: Spot, { phrase, next }: Context): void {
    if (SHOTS.has(spot)) {
      this.#shots.push(spot)
      return
    }
    const isAdjective = phrase.words.every(isCharacter)
      ? next?.words[0] === '的' || next?.words[0] === 'の' || this.#subjects.length === this.#clause
      : phrase.words.length === 1 && !this.#describesAfter
    if (isAdjective || this.#subjects.length === this.#clause) this.#spot = spot
    else this.#change({ spot })
  }

  /** A place, an hour, a feature: a colour before it is its own, and a relation to it is no relation of subjects. */
  #surround({ kind, value }: Meaning): void {
    this.#count = null
    this.#size = null
    if (kind === 'mood' || kind === 'medium') return
    if (kind === 'place' && this.#relater.isAbove) this.#change({ flies: true })
    const part = SKYWARD.has(String(value)) || kind === 'time' ? 'sky' : 'land'
    if (this.#colour) this.#tints.push({ of: part, colour: this.#colour })
    this.#colour = null
    this.#before = part === 'sky' ? 'sky' : 'place'
    this.#relater.loosen()
  }

  #pass(word: string): void {
    this.#settleFlight()
    this.#before = null
    // Single kana are endings and particles.
    if (!/^[\p{Script=Hiragana}ー]$/u.test(word)) this.#unknown.push(word)
  }

  #change(changes: Partial<Named>): void {
    const last = this.#subjects.at(-1)
    if (last) this.#subjects = [...this.#subjects.slice(0, -1), { ...last, ...changes }]
  }

  /** Nothing follows that could fly: what was named last in this clause does; without one, flight goes on waiting. */
  #settleFlight(): void {
    if (!this.#flight || this.#subjects.length === this.#clause) return
    this.#change({ flies: true })
    this.#flight = false
  }

  /** What still waits belongs to what was named last (猫が二匹), or to nothing. */
  #endClause(isSentence: boolean): void {
    this.#settleFlight()
    const last = this.#subjects.at(-1)
    const isNamed = this.#subjects.length > this.#clause
    if (this.#count && isNamed && last?.count === 1) this.#change({ count: this.#count })
    if (this.#colour) this.#colours.push(this.#colour)
    for (const [part, colour] of attireRows(this.#attire)) {
      this.#subjects = wearing(this.#subjects, part, colour)
    }
    this.#attire = {}
    this.#count = null
    this.#colour = null
    this.#size = null
    this.#flight = false
    this.#relater.loosen()
    this.#before = null
    if (isSentence) this.#relater.settle(this.#subjects)
    this.#clause = this.#subjects.length
  }
}

type PartMeaning = Extract<Meaning, { readonly kind: 'part' }>

interface Context {
  readonly phrase: Phrase
  readonly next: Phrase | null
  readonly was: 'subject' | 'part' | 'place' | 'sky' | null
}

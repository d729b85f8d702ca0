/** Collects what the words of a text mean, in their order. */
import type { Colour } from '../colours/colour.ts'
import type { ActName } from './acts.ts'
import { attireRows, wearerOf, wearing } from './attire.ts'
import type { LanguageCode, SizeName, Spot } from './language.ts'
import { LANGUAGES } from './languages.ts'
import type { Meaning, MeaningOf } from './meaning.ts'
import type { PartName } from './parts.ts'
import type { Phrase } from './phrase.ts'
import type { Named, Reading, Tint } from './reading.ts'
import { Relater } from './relater.ts'
import { isKindOf, isOwner, isShot, isThing, sortedOut, toneOf, unambiguous } from './sense.ts'
import { isCharacter, isMark } from './tokens.ts'
import { NOTHING, namedWith } from './waiting.ts'
import type { Waiting } from './waiting.ts'

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
  #waiting: Waiting = NOTHING
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
    if (isOwner(phrase, next)) return
    if (isMark(word)) return this.#endClause(/[.;。；]/.test(word))
    const isCounted = phrase.counted.length > 0 && (this.#waiting.count ?? 0) > 1
    const meanings = isCounted ? phrase.counted : unambiguous(phrase, next, this.#waiting.colours.length > 0)
    const [first] = meanings
    if (!first) return this.#pass(word)
    const was = this.#before
    this.#before = null
    if (first.kind === 'silent') {
      this.#before = was
      if (first.act) this.#do(first.act, next)
      return this.#settleFlight()
    }
    const part = meanings.find(({ kind }) => kind === 'part')
    if (part?.kind === 'part' && this.#wear(part, phrase, meanings.length === 1 || isSomebodys(phrase, next)))
      return
    for (const meaning of meanings) this.#take(meaning, { phrase, next, was })
  }

  /** All that was met. */
  result(): Reading {
    this.#endClause(true)
    return {
      subjects: this.#subjects,
      relations: this.#relater.relations,
      ...sortedOut(this.#notes),
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
        return this.#await({ count: meaning.value })
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
        return this.#await({ flight: true })
      case 'backdrop':
        return this.#back(meaning.value, next)
      case 'part':
      case 'silent':
        return
      default:
        this.#notes.push(meaning)
        this.#surround(meaning)
    }
  }

  #await(said: Partial<Waiting>): void {
    this.#waiting = { ...this.#waiting, ...said }
  }

  /** The subject with all that waited for one. */
  #name(id: string, isPlural: boolean): void {
    const named = namedWith(id, isPlural, this.#waiting)
    if (!named.shades) this.#colours.push(...this.#waiting.colours.slice(0, -1))
    this.#subjects = [...this.#subjects, named]
    this.#waiting = NOTHING
    this.#before = 'subject'
    this.#relater.join(id)
  }

  /** Whether the word is understood as a part of a subject: one that is named, or that has no other sense. */
  #wear({ value, colour }: MeaningOf<'part'>, { words }: Phrase, isOnly: boolean): boolean {
    const said = colour ?? this.#waiting.colours.at(-1)
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
    else this.#await({ attire: { ...this.#waiting.attire, [value]: said } })
    if (!colour) this.#await({ colours: this.#waiting.colours.slice(0, -1) })
    return true
  }

  /** "A sleeping cat" waits for its cat; "a cat sleeping" has it already. */
  #do(act: ActName, next: Phrase | null): void {
    if (isThing(next) || this.#subjects.length === this.#clause) this.#await({ act })
    else this.#change({ act })
  }

  #paint(colour: Colour, was: Context['was']): void {
    const last = this.#subjects.at(-1)
    if (this.#describesAfter && was === 'part' && this.#part) {
      this.#subjects = wearing(this.#subjects, this.#part, colour)
      this.#before = 'part'
    } else if (this.#describesAfter && was === 'subject' && last && !last.colour) {
      this.#change({ colour })
      this.#before = 'subject'
    } else if (this.#describesAfter && was && was !== 'subject' && was !== 'part') {
      this.#tints.push({ of: was, colour })
    } else this.#await({ colours: [...this.#waiting.colours, colour] })
  }

  #measure(size: SizeName, was: Context['was']): void {
    if (this.#describesAfter && was === 'subject') {
      this.#change({ size })
      this.#before = 'subject'
    } else this.#await({ size })
  }

  /** "distant castle" waits for its thing; "a castle in the distance" has it already. */
  #locate(spot: Spot, { phrase, next }: Context): void {
    if (isShot(spot)) {
      this.#shots.push(spot)
      return
    }
    const isAdjective = phrase.words.every(isCharacter)
      ? next?.words[0] === '的' || next?.words[0] === 'の' || this.#subjects.length === this.#clause
      : phrase.words.length === 1 && !this.#describesAfter
    if (isAdjective || this.#subjects.length === this.#clause) this.#await({ spot })
    else this.#change({ spot })
  }

  /** A place, an hour, a feature: a colour before it is its own, and a relation to it is no relation of subjects. */
  #surround(note: Meaning): void {
    this.#await({ count: null, size: null })
    if (note.kind === 'mood' || note.kind === 'medium') return
    if (note.kind === 'place' && this.#relater.isAbove) this.#change({ flies: true })
    this.#tint(toneOf(note))
  }

  /** "White background": any other background is only what lies behind. */
  #back(ground: MeaningOf<'backdrop'>['value'], next: Phrase | null): void {
    const isNext = this.#describesAfter && (next?.meanings.some(({ kind }) => kind === 'colour') ?? false)
    if (ground === 'if coloured' && this.#waiting.colours.length === 0 && !isNext) return
    this.#notes.push({ kind: 'place', value: 'studio', feature: 'plain' })
    // A ground with a colour of its own leaves a colour before it to what was named there, known or not.
    if (typeof ground === 'object') {
      this.#colours.push(...this.#waiting.colours)
      this.#await({ colours: [ground] })
    }
    this.#tint('backdrop')
  }

  /** The last colour that waits is that of the surroundings. */
  #tint(of: Tint['of']): void {
    const [colour, ...others] = this.#waiting.colours.toReversed()
    this.#colours.push(...others.toReversed())
    if (colour) this.#tints.push({ of, colour })
    this.#await({ colours: [] })
    this.#before = of
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
    if (!this.#waiting.flight || this.#subjects.length === this.#clause) return
    this.#change({ flies: true })
    this.#await({ flight: false })
  }

  /** "Two dragons, red and green": several take them in turn; otherwise they belong to nothing. */
  #settleColours(shades: readonly Colour[]): void {
    const last = this.#subjects.at(-1)
    if (last && last.count > 1 && shades.length > 1 && !last.shades) this.#change({ shades })
    else this.#colours.push(...shades)
  }

  /** What still waits belongs to what was named last (猫が二匹), or to nothing. */
  #endClause(isSentence: boolean): void {
    this.#settleFlight()
    const { count, colours, attire, spot } = this.#waiting
    const isNamed = this.#subjects.length > this.#clause
    if (count && isNamed && this.#subjects.at(-1)?.count === 1) this.#change({ count })
    this.#settleColours(colours)
    for (const [part, colour] of attireRows(attire)) this.#subjects = wearing(this.#subjects, part, colour)
    // "On the left, a lighthouse": where something is goes on waiting.
    this.#waiting = { ...NOTHING, spot }
    this.#relater.loosen()
    this.#before = null
    if (isSentence) this.#relater.settle(this.#subjects)
    this.#clause = this.#subjects.length
  }
}

/** "The girl of the red dress", as Chinese and Japanese say it: what is worn is named before who wears it. */
function isSomebodys({ words }: Phrase, next: Phrase | null): boolean {
  const particle = next?.words[0] ?? ''
  return words.every(isCharacter) && (particle === '的' || particle === 'の')
}

interface Context {
  readonly phrase: Phrase
  readonly next: Phrase | null
  readonly was: 'subject' | 'part' | Tint['of'] | null
}

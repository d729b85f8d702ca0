/** Collects what the words of a text mean, in their order. */
import type { Colour } from '../colour.ts'
import type { MediumName, PlaceName, TimeName, WeatherName } from '../scene.ts'
import { SILENT } from './words.ts'

/** A subject that the prompt names. */
export interface Named {
  readonly id: string
  readonly count: number
  /** What the prompt calls its colour. */
  readonly colour: Colour | null
  /** Whether the prompt says that it flies. */
  readonly flies: boolean
}

/** What a text says, in the order of its words. */
export interface Reading {
  readonly subjects: readonly Named[]
  readonly places: readonly PlaceName[]
  readonly times: readonly TimeName[]
  readonly weathers: readonly WeatherName[]
  readonly media: readonly MediumName[]
  readonly features: readonly string[]
  /** Colours that belong to no subject. */
  readonly colours: readonly Colour[]
  readonly neon: boolean
  /** Words the painter does not know. */
  readonly unknown: readonly string[]
}

/** What a word or phrase can mean. */
export type Meaning =
  | { readonly kind: 'subject'; readonly value: string }
  | { readonly kind: 'place'; readonly value: PlaceName }
  | { readonly kind: 'time'; readonly value: TimeName }
  | { readonly kind: 'weather'; readonly value: WeatherName }
  | { readonly kind: 'medium'; readonly value: MediumName }
  | { readonly kind: 'feature'; readonly value: string }
  | { readonly kind: 'colour'; readonly value: Colour }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'neon' }
  | { readonly kind: 'flight' }

/** How many a plural without a number shows. */
const SOME = 3

/**
 * Takes meanings one by one; a number or colour waits for the thing it belongs to. Flight belongs to the subject right
 * behind it ("a flying whale") or else to the last one of its clause ("a whale in the sky").
 */
export class Reader {
  readonly #subjects: Named[] = []
  readonly #places: PlaceName[] = []
  readonly #times: TimeName[] = []
  readonly #weathers: WeatherName[] = []
  readonly #media: MediumName[] = []
  readonly #features: string[] = []
  readonly #colours: Colour[] = []
  readonly #unknown: string[] = []
  #neon = false
  #count: number | null = null
  #colour: Colour | null = null
  #flight = false
  /** Index of the first subject of this clause. */
  #clause = 0

  /** The next meaning; `plural` says that its word was one. */
  meet(meaning: Meaning, plural: boolean): void {
    switch (meaning.kind) {
      case 'count':
        this.#count = meaning.value
        return
      case 'colour':
        this.#loosenColour()
        this.#colour = meaning.value
        return
      case 'subject':
        this.#subjects.push({
          id: meaning.value,
          count: this.#count ?? (plural ? SOME : 1),
          colour: this.#colour,
          flies: this.#flight,
        })
        this.#colour = null
        this.#flight = false
        break
      case 'flight':
        this.#flight = true
        return
      default:
        this.#note(meaning)
    }
    this.#loosen()
  }

  /** A word without meaning, or a mark between parts. */
  pass(word: string): void {
    this.#settleFlight()
    if (/^[,;.]$/.test(word)) {
      this.#loosen()
      this.#flight = false
      this.#clause = this.#subjects.length
    } else if (!SILENT.has(word)) this.#unknown.push(word)
  }

  /** All that was met. */
  result(): Reading {
    this.#settleFlight()
    this.#loosen()
    return {
      subjects: this.#subjects,
      places: this.#places,
      times: this.#times,
      weathers: this.#weathers,
      media: this.#media,
      features: this.#features,
      colours: this.#colours,
      neon: this.#neon,
      unknown: this.#unknown,
    }
  }

  #note(meaning: Exclude<Meaning, { kind: 'subject' | 'count' | 'colour' | 'flight' }>): void {
    if (meaning.kind === 'neon') this.#neon = true
    else if (meaning.kind === 'place') this.#places.push(meaning.value)
    else if (meaning.kind === 'time') this.#times.push(meaning.value)
    else if (meaning.kind === 'weather') this.#weathers.push(meaning.value)
    else if (meaning.kind === 'medium') this.#media.push(meaning.value)
    else this.#features.push(meaning.value)
  }

  /** Nothing follows that could fly: what was named last in this clause does; without one, flight goes on waiting. */
  #settleFlight(): void {
    const last = this.#subjects.at(-1)
    if (!this.#flight || !last || this.#subjects.length === this.#clause) return
    this.#subjects[this.#subjects.length - 1] = { ...last, flies: true }
    this.#flight = false
  }

  /** What waited belongs to nothing that came. */
  #loosen(): void {
    this.#loosenColour()
    this.#count = null
  }

  #loosenColour(): void {
    if (this.#colour) this.#colours.push(this.#colour)
    this.#colour = null
  }
}

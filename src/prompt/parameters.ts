import { decimal, flag, integer, list, oneOf, ratio, version, word, words, type Kind } from './kinds.ts'
import type { Model } from './versions.ts'

/** First and last number that is legal. */
type Range = readonly [least: number, most: number]

/** Models from one number on and below another. */
interface Span {
  readonly from: number
  readonly below?: number
}

interface Row<T> {
  readonly kind: Kind<T>
  /** The spelling that Midjourney prints. */
  readonly name: string
  readonly aliases: readonly string[]
  /** Legal numbers, where the value is one. */
  readonly range?: Range | ((model: Model) => Range)
  /** Legal models; left out, all. An absent family has none. */
  readonly models?: { readonly mj?: readonly Span[]; readonly niji?: readonly Span[] }
  /** What it does nothing without: another parameter, or a picture. */
  readonly needs?: 'picture' | 'cref' | 'sref' | 'oref' | 'video'
  /** What a repetition means; the last one wins when left out. */
  readonly repeated?: 'first' | 'joined'
  readonly doc: string
}

const row = <T>(kind: Kind<T>, name: string, rest: Partial<Row<T>> & { readonly doc: string }): Row<T> => ({
  kind,
  name,
  aliases: [],
  ...rest,
})

export const VERSIONS = ['1', '2', '3', '4', '5', '5.1', '5.2', '6', '6.1', '7', '8', '8.1', '8.2'] as const
export const NIJI_VERSIONS = ['4', '5', '6', '7'] as const
const LATEST_NIJI = '7'
const STYLES = ['raw', '4a', '4b', '4c', 'cute', 'expressive', 'original', 'scenic'] as const

const since = (mj: number, niji?: number): NonNullable<Row<unknown>['models']> =>
  niji === undefined ? { mj: [{ from: mj }] } : { mj: [{ from: mj }], niji: [{ from: niji }] }

/** Image weight: 0.5 to 2 in version 5, 0 to 2 in niji, 0 to 3 later (Midjourney docs, "Image Weight"). */
const imageWeight = ({ family, number }: Model): Range =>
  family === 'niji' ? [0, 2] : number < 6 ? [0.5, 2] : [0, 3]

/**
 * THE PARAMETERS: one row each (Midjourney docs, "Parameter List"). Parsing, checking, formatting and the reference
 * page are derived from it.
 */
export const PARAMETERS = {
  aspect: row(ratio, 'ar', { aliases: ['aspect'], doc: 'Width to height.' }),
  chaos: row(integer, 'chaos', {
    aliases: ['c'],
    range: [0, 100],
    doc: 'How much the four pictures differ.',
  }),
  stylize: row(integer, 'stylize', { aliases: ['s'], range: [0, 1000], doc: 'How freely it is drawn.' }),
  weird: row(integer, 'weird', {
    aliases: ['w'],
    range: [0, 3000],
    models: since(5, 5),
    doc: 'How unusual it may look.',
  }),
  quality: row(decimal, 'quality', {
    aliases: ['q'],
    range: [0.25, 4],
    doc: 'Time spent on the first grid; the nearest legal value is taken.',
  }),
  seed: row(integer, 'seed', {
    aliases: ['sameseed'],
    range: [0, 4294967295],
    repeated: 'first',
    doc: 'The same seed and words give the same pictures.',
  }),
  stop: row(integer, 'stop', {
    range: [10, 100],
    models: { mj: [{ from: 1, below: 8 }], niji: [{ from: 4 }] },
    doc: 'Percent after which the work ends unfinished.',
  }),
  repeat: row(integer, 'repeat', { aliases: ['r'], range: [1, 40], doc: 'Runs the prompt as many times.' }),
  tile: row(flag, 'tile', {
    models: {
      mj: [
        { from: 1, below: 4 },
        { from: 5, below: 8 },
      ],
      niji: [{ from: 5 }],
    },
    doc: 'A picture that repeats without a seam.',
  }),
  no: row(list, 'no', { repeated: 'joined', doc: 'What must not be in the picture.' }),
  imageWeight: row(decimal, 'iw', {
    range: imageWeight,
    needs: 'picture',
    doc: 'Weight of the image prompts.',
  }),
  style: row(oneOf(STYLES), 'style', { doc: 'A look of a version: raw, or one of niji 5 and version 4.' }),
  raw: row(flag, 'raw', { models: since(7, 7), doc: 'Less of the own style.' }),
  cref: row(words(1), 'cref', {
    models: { mj: [{ from: 6, below: 7 }], niji: [{ from: 6, below: 7 }] },
    repeated: 'joined',
    doc: 'Pictures of a character.',
  }),
  characterWeight: row(integer, 'cw', { range: [0, 100], needs: 'cref', doc: 'Weight of the character.' }),
  sref: row(words(1), 'sref', {
    models: since(6, 6),
    repeated: 'joined',
    doc: 'Pictures or codes of a style, or random.',
  }),
  styleWeight: row(integer, 'sw', { range: [0, 1000], needs: 'sref', doc: 'Weight of the style.' }),
  styleVersion: row(integer, 'sv', {
    range: [1, 6],
    models: since(6, 6),
    doc: 'Version of the style reference.',
  }),
  oref: row(word, 'oref', { models: { mj: [{ from: 7, below: 8 }] }, doc: 'Picture of a thing to show.' }),
  omniWeight: row(integer, 'ow', { range: [1, 1000], needs: 'oref', doc: 'Weight of the thing.' }),
  profile: row(words(0), 'p', { aliases: ['profile'], models: since(6, 6), doc: 'Personalisation codes.' }),
  experimental: row(integer, 'exp', { range: [0, 100], models: since(7), doc: 'Experimental look.' }),
  draft: row(flag, 'draft', { models: { mj: [{ from: 7, below: 8 }] }, doc: 'Quick and rough.' }),
  hd: row(flag, 'hd', { models: { mj: [{ from: 1, below: 4 }, { from: 8 }] }, doc: 'Twice the size.' }),
  sd: row(flag, 'sd', { models: since(8), doc: 'The usual size.' }),
  fast: row(flag, 'fast', { doc: 'Run in fast mode.' }),
  relax: row(flag, 'relax', { doc: 'Run in relax mode.' }),
  turbo: row(flag, 'turbo', { doc: 'Run in turbo mode.' }),
  stealth: row(flag, 'stealth', { doc: 'Keep the pictures private.' }),
  public: row(flag, 'public', { doc: 'Show the pictures to all.' }),
  zoom: row(decimal, 'zoom', { range: [1, 2], doc: 'In a custom zoom: how far to step back.' }),
  video: row(oneOf(['1'], '1'), 'video', { needs: 'picture', doc: 'Make a clip of the leading picture.' }),
  motion: row(oneOf(['low', 'high']), 'motion', { needs: 'video', doc: 'How much a clip moves.' }),
  loop: row(flag, 'loop', { needs: 'video', doc: 'A clip that ends where it begins.' }),
  end: row(word, 'end', { needs: 'video', doc: 'Last frame of a clip: a link, or loop.' }),
  batch: row(oneOf(['1', '2', '4']), 'bs', { needs: 'video', doc: 'Number of clips.' }),
  version: row(version(VERSIONS), 'v', { aliases: ['version'], doc: 'Model of the main family.' }),
  niji: row(version(NIJI_VERSIONS, LATEST_NIJI), 'niji', { doc: 'Model of the niji family.' }),
} as const

export type ParameterName = keyof typeof PARAMETERS
type ValueOf<N extends ParameterName> = (typeof PARAMETERS)[N] extends Row<infer T> ? T : never

/** Values by canonical name, in the order written; only those present. */
export type Parameters = { readonly [N in ParameterName]?: ValueOf<N> }

/** A row seen without its value's type, for code that goes over all of them. */
export type AnyRow = Row<unknown>

/** Canonical names, in the order of the table. */
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[]

/** A row by name, for code that holds any of them. */
export function parameterRow(name: ParameterName): AnyRow {
  // Reading and writing a row's own values is safe; only the union of rows is not.
  return PARAMETERS[name] as unknown as AnyRow
}

const BY_SPELLING = new Map(
  PARAMETER_NAMES.flatMap((name) =>
    [PARAMETERS[name].name, ...PARAMETERS[name].aliases].map((spelling) => [spelling, name] as const),
  ),
)

/** The parameter of a spelling in any case; null for one that the table does not have. */
export function parameterOf(spelling: string): ParameterName | null {
  return BY_SPELLING.get(spelling.toLowerCase()) ?? null
}

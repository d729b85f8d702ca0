/**
 * The grammar of customIds. A pattern reads and writes one family of them:
 *
 *     MJ::JOB::pan_{direction}::{index}::{job}::SOLO
 *
 * Placeholders: `{job}` any text without a colon, `{index}` digits, any other name one of its listed words.
 * A trailing `::SOLO` may be missing or extra when read, because clients build these ids by hand
 * (clients page, "Comfly").
 */

/** What a pattern finds in a customId. */
export interface CustomIdFields {
  /** Null where the pattern has none. */
  readonly job: string | null
  /** Counts from 1; absent where the pattern has none. */
  readonly index?: number
  readonly words: Readonly<Record<string, string>>
}

export interface CustomIdPattern {
  readonly source: string
  /** The fields of a customId of this family, or null for any other text. */
  read(customId: string): CustomIdFields | null
  /** The customId with these fields. Throws when a field of the pattern is missing. */
  write(fields: CustomIdFields): string
}

const SOLO = '::SOLO'

/** Compiles a pattern. `words` lists the legal words of every placeholder that is neither job nor index. */
export function customIdPattern(
  source: string,
  words: Readonly<Record<string, readonly string[]>> = {},
): CustomIdPattern {
  const shape = source.endsWith(SOLO) ? source.slice(0, -SOLO.length) : source
  const expression = shape.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'job') return '(?<job>[^:]+)'
    if (name === 'index') return '(?<index>\\d{1,9})'
    return `(?<${name}>${(words[name] ?? []).join('|')})`
  })
  const regexp = new RegExp(`^${expression}(?:${SOLO})?$`)

  return {
    source,
    read(customId) {
      const match = regexp.exec(customId)
      if (!match) return null
      const { job = null, index, ...rest } = match.groups ?? {}
      return { job, words: rest, ...(index === undefined ? {} : { index: Number(index) }) }
    },
    write(fields) {
      return source.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const value = name === 'job' ? fields.job : name === 'index' ? fields.index : fields.words[name]
        if (value === undefined || value === null) throw new Error(`customId ${source} needs ${name}`)
        return String(value)
      })
    },
  }
}

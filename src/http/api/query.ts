import { Type } from 'typebox'

/** A whole number in a query, where everything is text. */
export const count = (description: string) => Type.String({ pattern: '^\\d{1,15}$', description })

/** The number of such a text, no more than `most`. */
export function countOf(
  text: string | undefined,
  { unsaid, most }: { readonly unsaid: number; readonly most: number },
): number {
  return Math.min(text === undefined ? unsaid : Number(text), most)
}

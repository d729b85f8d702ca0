import type { TSchema } from 'typebox'

/** An answer as a route's schema describes it. */
export function answerOf(description: string, schema: TSchema) {
  return { description, content: { 'application/json': { schema } } }
}

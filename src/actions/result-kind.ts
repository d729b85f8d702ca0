/** What a finished task holds: it decides which follow-ups it offers. `clips` are several, `clip` is one of them. */
export const RESULT_KINDS = [
  'grid',
  'single',
  'upscaled',
  'description',
  'shortened',
  'clips',
  'clip',
] as const

export type ResultKind = (typeof RESULT_KINDS)[number]

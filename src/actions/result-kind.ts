/** What a finished task holds: it decides which follow-ups it offers. */
export const RESULT_KINDS = ['grid', 'single', 'upscaled', 'clips'] as const

export type ResultKind = (typeof RESULT_KINDS)[number]

import type { Aspect } from '../prompt/aspect.ts'

/** How far a variation may leave its parent. */
export type Strength = 'subtle' | 'strong'

/** The directions of a pan. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** How an upscale treats the picture: keep it, add to it, or enlarge by a factor (version 5). */
export type UpscaleKind = 'subtle' | 'creative' | '2x' | '4x'

/** How much a clip moves. */
export type Motion = 'low' | 'high'

/** What a clip ends with: its own first frame, a picture of the job (the last one), or whatever comes. */
export type ClipEnd = 'loop' | 'picture' | 'open'

/** What is asked of clips. */
export interface ClipAsk {
  readonly motion: Motion
  /** Clips to make: 1, 2 or 4. */
  readonly count: 1 | 2 | 4
  /** The short side's class: 480 gives 624×624 for a square, 720 half as much again (Midjourney docs, "Video"). */
  readonly lines: 480 | 720
  readonly end: ClipEnd
}

/** The language of a description. */
export type DescribeLanguage = 'en' | 'zh'

/**
 * What an engine is asked to do, with everything it needs beyond the prompt and the pictures of the job.
 * `index` counts the parent's pictures or clips from 1. An operation that a verb can ask without a parent works on
 * the job's own pictures.
 */
export type Operation =
  | { readonly name: 'imagine' }
  | { readonly name: 'pick'; readonly index: number }
  | { readonly name: 'vary'; readonly index: number; readonly strength: Strength }
  | { readonly name: 'vary-region'; readonly index: number }
  | { readonly name: 'upscale'; readonly index: number; readonly kind: UpscaleKind }
  /** `factor` 1 to 2 (2 shows twice the width); `aspect` reframes, as Make Square and a custom zoom do. */
  | { readonly name: 'zoom'; readonly index: number; readonly factor: number; readonly aspect: Aspect | null }
  | { readonly name: 'pan'; readonly index: number; readonly direction: Direction }
  /** Two to five pictures of the job become one; the prompt may be empty but for its aspect. */
  | { readonly name: 'blend' }
  /** Four prompts for the job's first picture. */
  | { readonly name: 'describe'; readonly language: DescribeLanguage }
  /** Up to five shorter prompts. `isDetailed` tells what every token weighs as well. */
  | { readonly name: 'shorten'; readonly isDetailed: boolean }
  /** The job's first picture, painted anew where its mask is white or, without one, where it is transparent. */
  | { readonly name: 'edit' }
  /** The job's first picture: its forms stay, its surfaces follow the prompt. */
  | { readonly name: 'retexture' }
  /** From the parent's picture `index` or, without a parent, from the job's first picture. */
  | ({ readonly name: 'animate'; readonly index: number } & ClipAsk)
  /** Goes on where the parent's clip `index` ends. */
  | ({ readonly name: 'extend'; readonly index: number } & ClipAsk)
  | { readonly name: 'pick-clip'; readonly index: number }
  /** Whatever the upstream means by a button of its own on the parent; only who offered it can know. */
  | { readonly name: 'verbatim'; readonly customId: string }

export type OperationName = Operation['name']

/** The operation of one name. */
export type OperationOf<N extends OperationName> = Extract<Operation, { name: N }>

/** All names, in the order of the union. */
export const OPERATION_NAMES = [
  'imagine',
  'pick',
  'vary',
  'vary-region',
  'upscale',
  'zoom',
  'pan',
  'blend',
  'describe',
  'shorten',
  'edit',
  'retexture',
  'animate',
  'extend',
  'pick-clip',
  'verbatim',
] as const satisfies readonly OperationName[]

import type { Aspect } from '../prompt/aspect.ts'

/** How far a variation may leave its parent. */
export type Strength = 'subtle' | 'strong'

/** The directions of a pan. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** How an upscale treats the picture: keep it, add to it, or enlarge by a factor (version 5). */
export type UpscaleKind = 'subtle' | 'creative' | '2x' | '4x'

/**
 * What an engine is asked to do, with everything it needs beyond the prompt and the pictures of the job.
 * `index` counts the parent's pictures from 1.
 */
export type Operation =
  | { readonly name: 'imagine' }
  | { readonly name: 'reroll' }
  | { readonly name: 'pick'; readonly index: number }
  | { readonly name: 'vary'; readonly index: number; readonly strength: Strength }
  | { readonly name: 'vary-region'; readonly index: number }
  | { readonly name: 'upscale'; readonly index: number; readonly kind: UpscaleKind }
  /** `factor` 1 to 2 (2 shows twice the width); `aspect` reframes, as Make Square and a custom zoom do. */
  | { readonly name: 'zoom'; readonly index: number; readonly factor: number; readonly aspect: Aspect | null }
  | { readonly name: 'pan'; readonly index: number; readonly direction: Direction }
  | { readonly name: 'animate'; readonly index: number; readonly motion: 'low' | 'high' }

export type OperationName = Operation['name']

/** The operation of one name. */
export type OperationOf<N extends OperationName> = Extract<Operation, { name: N }>

/** All names, in the order of the union. */
export const OPERATION_NAMES = [
  'imagine',
  'reroll',
  'pick',
  'vary',
  'vary-region',
  'upscale',
  'zoom',
  'pan',
  'animate',
] as const satisfies readonly OperationName[]

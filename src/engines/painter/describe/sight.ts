import type { Colour } from '../colours/colour.ts'
import type { Mass } from './mass.ts'

export type Texture = 'flat' | 'smooth' | 'detailed'

/** What is seen before it is known what kind of place it may be. Shares are of the picture's width, height or area. */
export interface Sight {
  /** The main colours, commonest first. */
  readonly colours: readonly { readonly colour: Colour; readonly share: number }[]
  /** Mean lightness, 0 to 1. */
  readonly brightness: number
  /** Where a horizon lies, from the top; null when there is none. */
  readonly horizon: number | null
  readonly mass: Mass
  readonly texture: Texture
}

/** The plain medium: shapes whose shade dissolves into grain. */
import { SHADED, listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** What is painted where no medium is asked for. */
export const GRAIN: Medium = {
  words: listed('grain, grainy, grain texture, digital illustration, flat illustration'),
  look: SHADED,
  finish: { grain: 5.5, vignette: 0.15, contrast: 0.12 },
}

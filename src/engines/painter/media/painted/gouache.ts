/** Gouache: flat opaque colour with the dry streaks of a broad brush. */
import { gouache } from '../brush.ts'
import { SHADED, listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A painting in gouache. */
export const GOUACHE: Medium = {
  words: listed(
    'gouache, gouaches, tempera, poster paint, 水粉, 水粉画, ガッシュ, ガッシュ画, témpera, aguada, détrempe, Gouache, Gouachen, Tempera',
  ),
  look: SHADED,
  pass: (stage) => gouache(stage),
  finish: { grain: 4, vignette: 0.08, contrast: 0.08 },
}

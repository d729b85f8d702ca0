/** Parameters that bend a finished composition: `--niji`, `--weird`, unknown words. */
import { shift } from './colour.ts'
import type { SceneAsk } from './compose.ts'
import { mapPalette } from './palettes.ts'
import type { Scene } from './scene.ts'

/** Degrees of hue that unknown words may turn a palette to either side. */
const MOOD_HUE = 22
/** Degrees of hue at `--weird 3000`. */
const WEIRD_HUE = 140

/** The scene with its palette turned by mood and weirdness, and stronger for niji. */
export function tuned(scene: Scene, { niji, weird }: Pick<SceneAsk, 'niji' | 'weird'>): Scene {
  const hue = (scene.mood - 0.5) * 2 * MOOD_HUE + (weird / 3000) * WEIRD_HUE
  const chroma = niji ? 1.2 : 1
  if (hue === 0 && chroma === 1) return scene
  return { ...scene, palette: mapPalette(scene.palette, (colour) => shift(colour, { hue, chroma })) }
}

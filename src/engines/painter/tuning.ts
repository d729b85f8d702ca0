/** Parameters that bend a finished composition: `--niji`, `--weird`, unknown words. */
import { shift } from './colour.ts'
import type { SceneAsk } from './scene-ask.ts'
import { mapPalette } from './palettes.ts'
import type { Palette, Scene, WeatherName } from './scene.ts'

/** Degrees of hue that unknown words may turn a palette to either side. */
const MOOD_HUE = 22
/** Degrees of hue at `--weird 3000`. */
const WEIRD_HUE = 140

/** The scene with its palette turned by mood and weirdness, and stronger for niji. */
export function tuned(scene: Scene, { niji, weird }: Pick<SceneAsk, 'niji' | 'weird'>): Scene {
  const hue = (scene.mood - 0.5) * 2 * MOOD_HUE + (weird / 3000) * WEIRD_HUE
  const chroma = niji ? 1.2 : 1
  const bent = mapPalette(scene.palette, (colour) => shift(colour, { hue, chroma }))
  return { ...scene, palette: overcast(bent, scene.weather) }
}

/** Rain and fog take colour and, by day, light out of everything but the lit side. */
function overcast(palette: Palette, weather: WeatherName): Palette {
  if (weather !== 'rain' && weather !== 'fog') return palette
  const darker = weather === 'rain' && palette.dim < 0.4 ? -0.11 : 0
  const dulled = mapPalette(palette, (colour) => shift(colour, { chroma: 0.55, L: darker }))
  return {
    ...dulled,
    lit: palette.lit,
    shade: palette.shade,
    dim: palette.dim + (weather === 'rain' ? 0.1 : 0),
  }
}

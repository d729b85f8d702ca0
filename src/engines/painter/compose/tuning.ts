/** What words and parameters make of a palette, step by step. */
import { characterOf } from './characters.ts'
import { chromaOf, clamp, hueOf, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { leaningTo, recolour } from '../references/image-palette.ts'
import type { ImagePalette } from '../references/image-palette.ts'
import type { Mood } from '../lexicon/moods.ts'
import type { Tint } from '../lexicon/reading.ts'
import { mapPalette } from '../colours/palettes.ts'
import type { Plan } from '../plan/plan.ts'
import type { Palette, PlaceName, WeatherName } from '../scene.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'

/** Degrees of hue that unknown words may turn a palette to either side; where nothing else is shown, far more. */
const WORD_HUE = 24
const WORD_HUE_ABSTRACT = 115
/** Degrees of hue at `--weird 3000`. */
const WEIRD_HUE = 150

/** Bounds of what is painted: no pure black, no pure white, and skies below the accents. */
const DARKEST = 0.13
const LIGHTEST = 0.985
const MOST_CHROMA = 0.19

/** Weight of colours that words give to a whole picture: less than a picture's own would have. */
const WORDED = 0.45

/** A ground is a large area: it has less of a colour's strength than a thing would. */
const PAPER = 0.8

interface Tuning {
  readonly ask: SceneAsk
  readonly plan: Plan
  readonly place: PlaceName
}

type Step = (palette: Palette) => Palette

/** The palette as words, references and parameters want it. */
export function tunedPalette(palette: Palette, { ask, plan, place }: Tuning): Palette {
  const { chroma, contrast } = characterOf(ask)
  const styles = (ask.styles ?? []).map((look) => look.palette)
  const steps: readonly Step[] = [
    (given) => recolour(given, ask.palette ?? []),
    (given) => recolour(given, styles),
    ...plan.moods.map(
      (mood): Step =>
        (given) =>
          inMood(given, mood),
    ),
    ...plan.tints.map(
      (tint): Step =>
        (given) =>
          tinted(given, tint),
    ),
    (given) => recolour(given, plan.colours.length > 0 ? [worded(plan.colours)] : []),
    (given) => turned(given, (plan.mood - 0.5) * 2 * (place === 'abstract' ? WORD_HUE_ABSTRACT : WORD_HUE)),
    (given) => turned(given, (ask.weird / 3000) * WEIRD_HUE),
    (given) => strengthened(given, { chroma: chroma * lushness(ask), contrast }),
    (given) => overcast(given, plan.weather),
    (given) => mapPalette(given, (colour) => away(colour, plan.avoided)),
    (given) => mapPalette(given, bounded),
  ]
  return steps.reduce((given, step) => step(given), palette)
}

/** `--stylize`: flat colours at 0, full ones at 1000; `--raw` holds back. */
function lushness({ stylize, raw }: SceneAsk): number {
  return (0.8 + 0.2 * Math.sqrt(stylize / 100) - 0.12 * clamp((stylize - 400) / 600)) * (raw ? 0.9 : 1)
}

function inMood(palette: Palette, mood: Mood): Palette {
  const { lean, land } = mood
  const leant = lean
    ? mapPalette(palette, (colour) => mix(colour, lch(colour.L, leanChroma(colour), lean.hue), lean.share))
    : palette
  const grown = land
    ? { ...leant, land: mix(leant.land, lch(leant.land.L, land.chroma, land.hue), land.share) }
    : leant
  return strengthened(grown, {
    chroma: mood.chroma ?? 1,
    contrast: mood.contrast ?? 1,
    light: mood.light ?? 0,
  })
}

/** Strong enough to be seen, and not stronger than a sky may be. */
const leanChroma = (colour: Colour): number => clamp(chromaOf(colour) * 1.15, 0.05, 0.14)

interface Strength {
  readonly chroma: number
  readonly contrast: number
  readonly light?: number
}

/** Contrast goes from the picture's own middle, so that nights stay nights. */
function strengthened(palette: Palette, { chroma, contrast, light = 0 }: Strength): Palette {
  const lights = [...palette.sky, palette.land, palette.deep, palette.haze].map(({ L }) => L)
  const middle = lights.reduce((sum, one) => sum + one, 0) / lights.length
  return mapPalette(palette, (colour) => {
    const { L } = colour
    return shift(colour, { chroma, L: middle + (L - middle) * contrast - L + light })
  })
}

/** The sky, or all below it, in the colour that the words give it. */
function tinted(palette: Palette, { of, colour }: Tint): Palette {
  const lean = leaningTo([worded([colour])]) ?? ((same: Colour) => same)
  const strong = (role: Colour) => lch(role.L, clamp(chromaOf(colour), 0.02, 0.13), hueOf(colour))
  if (of === 'sky') {
    return {
      ...palette,
      sky: palette.sky.map((step) => mix(step, strong(step), 0.72)),
      haze: lean(palette.haze),
    }
  }
  if (of === 'land') {
    const dyed = (role: Colour) => mix(role, strong(role), 0.78)
    return { ...palette, land: dyed(palette.land), deep: dyed(palette.deep), haze: lean(palette.haze) }
  }
  return palette
}

/** The plain ground that the words want; null where they name none. */
export function backdropOf(tints: readonly Tint[]): Colour | null {
  const wanted = tints.findLast(({ of }) => of === 'backdrop')
  return wanted ? lch(wanted.colour.L, chromaOf(wanted.colour) * PAPER, hueOf(wanted.colour)) : null
}

function worded(colours: readonly Colour[]): ImagePalette {
  return { colours: colours.map((colour) => ({ colour, share: 1 / colours.length })), weight: WORDED }
}

/** Sky, land and water turned by degrees of hue; shade and light keep the hues that hold a palette together. */
export function turned(palette: Palette, hue: number): Palette {
  if (hue === 0) return palette
  const bent = mapPalette(palette, (colour) => shift(colour, { hue }))
  return { ...bent, shade: shift(palette.shade, { hue: hue * 0.2 }), lit: palette.lit, sun: palette.sun }
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

/** Degrees around an unwanted hue that are left, and how far. */
const NEAR_HUE = 38
const STEP_ASIDE = 75

/** The colour turned away from hues that must not be seen. */
export function away(colour: Colour, avoided: readonly Colour[]): Colour {
  return avoided.reduce((given, unwanted) => {
    if (chromaOf(unwanted) < 0.04) return given
    const apart = ((hueOf(given) - hueOf(unwanted) + 540) % 360) - 180
    if (chromaOf(given) < 0.03 || Math.abs(apart) > NEAR_HUE) return given
    return shift(given, { hue: apart < 0 ? -STEP_ASIDE - apart : STEP_ASIDE - apart, chroma: 0.7 })
  }, colour)
}

function bounded(colour: Colour): Colour {
  const lightness = clamp(colour.L, DARKEST, LIGHTEST)
  return lch(lightness, Math.min(chromaOf(colour), MOST_CHROMA), hueOf(colour))
}

/** What moods make of a picture. */
import type { TimeName, Toning, WeatherName } from '../scene.ts'

/** A mood, a season or a key of colours. */
export type MoodName =
  | 'calm'
  | 'gloomy'
  | 'joyful'
  | 'mysterious'
  | 'romantic'
  | 'dramatic'
  | 'dreamy'
  | 'melancholy'
  | 'pastel'
  | 'vibrant'
  | 'monochrome'
  | 'sepia'
  | 'dark'
  | 'bright'
  | 'warm'
  | 'cold'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'neon'

/** What one mood changes. All of it is optional: a factor left out is 1, a sum 0. */
export interface Mood {
  /** Factor of the colours' strength. */
  readonly chroma?: number
  /** Added to the lightness of all. */
  readonly light?: number
  /** Factor of the distance between light and dark. */
  readonly contrast?: number
  /** The hue, in degrees, that all colours lean to, and how far. */
  readonly lean?: { readonly hue: number; readonly share: number }
  /** The hue that grass and leaves lean to, and how far. */
  readonly land?: { readonly hue: number; readonly chroma: number; readonly share: number }
  readonly toning?: Toning
  /** Added to the strength of haze and glow. */
  readonly atmosphere?: number
  /** Factor of the subjects' size. */
  readonly size?: number
  /** Hours that cells show when the words name none. */
  readonly hours?: readonly TimeName[]
  /** The weather when the words name none. */
  readonly weather?: WeatherName
  readonly features?: readonly string[]
}

/** Every mood by its name. */
export const MOODS: Readonly<Record<MoodName, Mood>> = {
  calm: { chroma: 0.86, contrast: 0.9, light: 0.015, atmosphere: 0.1, size: 0.85 },
  gloomy: { chroma: 0.5, light: -0.07, contrast: 0.88, atmosphere: 0.15, hours: ['dusk', 'day'] },
  joyful: {
    chroma: 1.22,
    light: 0.02,
    contrast: 1.05,
    hours: ['day', 'noon', 'sunrise', 'day'],
    features: ['clouds', 'flowers'],
  },
  mysterious: {
    chroma: 0.9,
    light: -0.05,
    lean: { hue: 285, share: 0.3 },
    atmosphere: 0.25,
    hours: ['blue hour', 'night', 'dusk', 'night'],
    weather: 'fog',
  },
  romantic: {
    chroma: 1.05,
    lean: { hue: 5, share: 0.28 },
    atmosphere: 0.15,
    hours: ['dusk', 'golden hour', 'sunrise', 'dusk'],
  },
  dramatic: {
    chroma: 1.12,
    contrast: 1.22,
    light: -0.03,
    atmosphere: 0.15,
    size: 1.15,
    hours: ['dusk', 'golden hour', 'night', 'dusk'],
  },
  dreamy: {
    chroma: 0.9,
    light: 0.03,
    contrast: 0.82,
    lean: { hue: 325, share: 0.16 },
    atmosphere: 0.35,
    hours: ['sunrise', 'dusk', 'blue hour', 'day'],
    features: ['stars'],
  },
  melancholy: {
    chroma: 0.62,
    light: -0.03,
    lean: { hue: 255, share: 0.25 },
    atmosphere: 0.2,
    size: 0.72,
    hours: ['dusk', 'blue hour', 'day', 'dusk'],
  },
  pastel: { chroma: 0.72, light: 0.07, contrast: 0.68, hours: ['day', 'sunrise', 'day', 'golden hour'] },
  vibrant: { chroma: 1.4, contrast: 1.1 },
  monochrome: { chroma: 0.5, contrast: 1.12, toning: { chroma: 0.03, hue: 260 } },
  sepia: { chroma: 0.6, contrast: 0.95, toning: { chroma: 0.1, hue: 68 } },
  dark: { light: -0.09, contrast: 1.05, chroma: 0.92, hours: ['night', 'dusk', 'blue hour', 'night'] },
  bright: { light: 0.05, chroma: 1.06, hours: ['day', 'noon', 'sunrise', 'day'] },
  warm: { lean: { hue: 62, share: 0.3 }, chroma: 1.06, hours: ['golden hour', 'sunrise', 'dusk', 'day'] },
  cold: { lean: { hue: 238, share: 0.34 }, chroma: 0.9, hours: ['day', 'blue hour', 'sunrise', 'day'] },
  spring: {
    chroma: 1.05,
    light: 0.02,
    land: { hue: 132, chroma: 0.13, share: 0.45 },
    hours: ['day', 'sunrise', 'day', 'golden hour'],
    features: ['flowers', 'blossom'],
  },
  summer: {
    chroma: 1.14,
    contrast: 1.05,
    land: { hue: 126, chroma: 0.14, share: 0.4 },
    hours: ['noon', 'day', 'golden hour', 'day'],
    features: ['clouds'],
  },
  autumn: {
    chroma: 1.04,
    lean: { hue: 58, share: 0.2 },
    land: { hue: 58, chroma: 0.125, share: 0.75 },
    hours: ['golden hour', 'day', 'dusk', 'sunrise'],
    features: ['autumn', 'leaves'],
  },
  winter: { chroma: 0.8, lean: { hue: 245, share: 0.15 }, weather: 'snow' },
  neon: { features: ['neon'], hours: ['night'] },
}

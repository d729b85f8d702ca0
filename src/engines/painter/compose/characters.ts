/** What the versions of a model mean to a painter who has none: each paints in a character of its own. */

/** A manner of painting. Factors and sums; the latest version of Midjourney is the measure of all. */
export interface Character {
  /** What a person would say of it. */
  readonly words: string
  readonly chroma: number
  readonly contrast: number
  /** Added to the strength of grain and brush. */
  readonly texture: number
  /** Added to the strength of haze and glow. */
  readonly atmosphere: number
  /** Factor of the number of things around the subject. */
  readonly richness: number
}

const PLAIN = { chroma: 1, contrast: 1, texture: 0, atmosphere: 0, richness: 1 }

const VERSIONS: Readonly<Record<string, Character>> = {
  '1': {
    words: 'rough and muted',
    chroma: 0.68,
    contrast: 0.86,
    texture: 0.45,
    atmosphere: 0.3,
    richness: 0.4,
  },
  '2': {
    words: 'soft, a little faded',
    chroma: 0.78,
    contrast: 0.88,
    texture: 0.3,
    atmosphere: 0.28,
    richness: 0.5,
  },
  '3': {
    words: 'dark and painterly',
    chroma: 0.9,
    contrast: 1.16,
    texture: 0.28,
    atmosphere: 0.2,
    richness: 0.7,
  },
  '4': { words: 'strong light, storybook colours', ...PLAIN, chroma: 1.16, contrast: 1.12, atmosphere: 0.1 },
  '5': { words: 'sober and even', ...PLAIN, chroma: 0.84, contrast: 0.95, texture: -0.08, richness: 0.8 },
  '5.1': { words: 'bolder, with more light', ...PLAIN, chroma: 1.06, contrast: 1.08, atmosphere: 0.05 },
  '5.2': { words: 'crisp, with clear edges', ...PLAIN, contrast: 1.1, texture: -0.1, atmosphere: -0.06 },
  '6': { words: 'quiet and finely grained', ...PLAIN, chroma: 0.93, texture: 0.06 },
  '6.1': { words: 'smooth and clear', ...PLAIN, chroma: 0.97, texture: -0.12, atmosphere: -0.04 },
  '7': { words: 'balanced', ...PLAIN },
  '8.1': { words: 'clean, with deeper shadows', ...PLAIN, contrast: 1.07, texture: -0.06 },
  '8.2': { words: 'rich and full of things', ...PLAIN, chroma: 1.06, contrast: 1.04, richness: 1.4 },
}

const NIJI_VERSIONS: Readonly<Record<string, Character>> = {
  '4': { words: 'pale and sweet', ...PLAIN, chroma: 1.06, contrast: 0.9, atmosphere: 0.12 },
  '5': { words: 'glowing', ...PLAIN, chroma: 1.2, atmosphere: 0.16 },
  '6': { words: 'clear and bright', ...PLAIN, chroma: 1.24, contrast: 1.06, texture: -0.1 },
  '7': { words: 'bright, with flat lights', ...PLAIN, chroma: 1.28, contrast: 1.08, texture: -0.16 },
}

/** The character of a model's version; that of the newest for one that came later. */
export function characterOf({ version, niji }: { version: string; niji: boolean }): Character {
  const known = niji ? NIJI_VERSIONS[version] : VERSIONS[version]
  return known ?? (niji ? NIJI_VERSIONS['7'] : VERSIONS['8.2']) ?? { words: 'balanced', ...PLAIN }
}

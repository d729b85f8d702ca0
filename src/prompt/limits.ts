import type { Aspect } from './aspect.ts'
import { between, noWiderThan, type Bounds } from './bounds.ts'
import type { Model } from './versions.ts'

/** Version 4 draws no strips, version 6 up to 14:1, the others anything (Midjourney docs, "Aspect Ratio"). */
export function widestRatio({ family, number }: Model): Bounds<Aspect> | null {
  if (family === 'niji') return null
  if (number === 4) return noWiderThan(2)
  return Math.floor(number) === 6 ? noWiderThan(14) : null
}

/** The qualities of a model; others are rounded to the nearest (Midjourney docs, "Quality"). */
export function qualitySteps({ number }: Model): readonly number[] {
  return [0.25, 0.5, 1, ...(number > 6 ? [2] : []), ...(number >= 7 ? [4] : [])]
}

/**
 * Up to 2 before version 6 and in niji 5 and 6, up to 3 since. For version 5 the pages name both 0 and 0.5 as the
 * least: the wider is taken (Midjourney docs, "Image Weight").
 */
export function imageWeights({ family, number }: Model): Bounds<number> {
  return between(0, number < (family === 'niji' ? 7 : 6) ? 2 : 3)
}

/** Versions of the style reference (Midjourney docs, "Style Reference"). */
export function styleVersions({ number }: Model): Bounds<number> {
  return between(1, number < 7 ? 4 : 6)
}

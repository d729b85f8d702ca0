import type { PartName } from './graphs.ts'

/** What differs between kinds of checkpoints: one row each. */
export interface Family {
  /** Names of checkpoints that are of this family. */
  readonly names: RegExp
  /** Pixels it draws best. */
  readonly pixels: number
  /** Sides of new pictures are multiples of `grid`, sides of pictures that go on from others of `step`. */
  readonly grid: number
  readonly step: number
  readonly emptyLatent: string
  /** How its words are read. */
  readonly words: Extract<PartName, 'words' | 'words-guided'>
  readonly steps: number
  /** 1: the family knows no negative prompt. */
  readonly cfg: number
  readonly sampler: string
  readonly scheduler: string
}

const SIDE = 1024

/** The families by name. A checkpoint whose name tells nothing is taken for SDXL. */
export const FAMILIES = {
  flux: {
    names: /flux|schnell/i,
    pixels: SIDE * SIDE,
    grid: 16,
    step: 16,
    emptyLatent: 'EmptySD3LatentImage',
    words: 'words-guided',
    steps: 20,
    cfg: 1,
    sampler: 'euler',
    scheduler: 'simple',
  },
  sd15: {
    names:
      /sd[-_ .]?v?1[-_ .]?[45]|v1[-_.]5|1\.5|dreamshaper[-_]?8|realisticvision|deliberate|anything[-_]?v/i,
    pixels: 512 * 512,
    grid: 8,
    step: 8,
    emptyLatent: 'EmptyLatentImage',
    words: 'words',
    steps: 25,
    cfg: 7,
    sampler: 'dpmpp_2m',
    scheduler: 'karras',
  },
  sdxl: {
    names: /xl|pony|illustrious|noob/i,
    pixels: SIDE * SIDE,
    grid: 64,
    step: 8,
    emptyLatent: 'EmptyLatentImage',
    words: 'words',
    steps: 25,
    cfg: 6,
    sampler: 'dpmpp_2m',
    scheduler: 'karras',
  },
} as const satisfies Record<string, Family>

export type FamilyName = keyof typeof FAMILIES

/** Checkpoints that were trained to need few steps and hardly any guidance. */
const DISTILLED = /turbo|lightning|hyper|schnell|lcm|dmd/i

/** Every family's name. */
export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly FamilyName[] // Its own keys.

/** The family that a checkpoint's name speaks of. */
export function familyOf(checkpoint: string): FamilyName {
  return FAMILY_NAMES.find((name) => FAMILIES[name].names.test(checkpoint)) ?? 'sdxl'
}

/** How many steps, and how much guidance, a checkpoint wants. */
export function paceOf(
  name: FamilyName,
  checkpoint: string,
): { readonly steps: number; readonly cfg: number } {
  const { steps, cfg } = FAMILIES[name]
  return DISTILLED.test(checkpoint) ? { steps: 6, cfg: Math.min(cfg, 1.5) } : { steps, cfg }
}

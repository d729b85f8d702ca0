/** The servers of this shape, and where they differ. */

/** How a server is told of a thing that the OpenAI API has no word for. */
export interface ProfileRow {
  /** Sizes it draws: these, or any whose sides are multiples of the option `step`. */
  readonly sizes: readonly string[] | 'any'
  /** Every call costs money: none is repeated unless it surely was not taken. */
  readonly isPaid: boolean
  /** Where the seed goes: nowhere, into a field of the body, or into a tag in the words. */
  readonly seed: 'nowhere' | 'field' | 'tag'
  /** Where goes what shall not be seen: among the words, behind a bar, or into the tag. */
  readonly unwanted: 'words' | 'bar' | 'tag'
  /** How it is given pictures without a mask: several to `/images/edits`, or one in the field `file` of a generation. */
  readonly pictures: 'edits' | 'file'
  /** Where a picture goes with a mask, and the one size it comes back in, if there is only one. */
  readonly region: { readonly path: string; readonly field: string; readonly size: string | null }
  /** Knows no transparency in pictures. */
  readonly isOpaque: boolean
}

const EDITS = { path: '/images/edits', field: 'image[]', size: null } as const

/** One row for each server. */
export const PROFILES = {
  /** gpt-image models (OpenAI API reference, "Images"), and whoever copies them. */
  openai: {
    sizes: ['1024x1024', '1536x1024', '1024x1536'],
    isPaid: true,
    seed: 'nowhere',
    unwanted: 'words',
    pictures: 'edits',
    region: EDITS,
    isOpaque: false,
  },
  /** The `sd-server` of stable-diffusion.cpp (its `routes_openai.cpp`). */
  'stable-diffusion.cpp': {
    sizes: 'any',
    isPaid: false,
    seed: 'tag',
    unwanted: 'tag',
    pictures: 'edits',
    region: EDITS,
    isOpaque: true,
  },
  /** LocalAI, whose masks go to a route of its own (its `inpainting.go`). */
  localai: {
    sizes: 'any',
    isPaid: false,
    seed: 'field',
    unwanted: 'bar',
    pictures: 'file',
    region: { path: '/images/inpainting', field: 'image', size: '512x512' },
    isOpaque: true,
  },
} as const satisfies Record<string, ProfileRow>

export type ProfileName = keyof typeof PROFILES

export const PROFILE_NAMES: readonly ProfileName[] = ['openai', 'stable-diffusion.cpp', 'localai']

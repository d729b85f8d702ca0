/** What an account can do, and why not the rest. Pure. */
import type { OperationName } from '../../actions/operation.ts'
import type { OpenAiImagesOptions } from './options.ts'
import type { ProfileRow } from './profiles.ts'
import { hasLarger, readSize, type Sizes } from './sizes.ts'

export interface Abilities {
  readonly operations: ReadonlySet<OperationName>
  readonly missing: ReadonlyMap<OperationName, string>
}

/** The sizes of an account. */
export function sizesOf(options: OpenAiImagesOptions, row: ProfileRow): Sizes {
  const { step, pixels, upscalePixels = null } = options
  const sizes = options.sizes ?? row.sizes
  return sizes === 'any'
    ? { kind: 'any', step, pixels, upscalePixels }
    : { kind: 'list', list: sizes.map(readSize) }
}

/** Everything that servers of this shape can do, each with what an account lacks for it; null: nothing. */
export function abilitiesOf(options: OpenAiImagesOptions, row: ProfileRow): Abilities {
  const noEdits = options.edits ? null : 'the server takes no pictures ("edits" is off)'
  const noChat = options.chatModel === undefined ? 'no "chatModel" is set' : null
  const noSeveral = row.pictures === 'edits' ? null : 'the server takes one picture at a time'
  const noLarger = hasLarger(sizesOf(options, row))
    ? null
    : 'the model draws no larger size; name one in "sizes", or set "upscalePixels" where sizes are "any"'
  const lacks: readonly (readonly [OperationName, string | null])[] = [
    ['imagine', null],
    ['pick', null],
    ['vary', noEdits],
    ['vary-region', noEdits],
    ['upscale', noEdits ?? noLarger],
    ['zoom', noEdits],
    ['pan', noEdits],
    ['blend', noEdits ?? noSeveral],
    ['describe', noChat],
    ['shorten', noChat],
    ['edit', noEdits],
    ['retexture', noEdits],
  ]
  return {
    operations: new Set(lacks.flatMap(([name, lack]) => (lack === null ? [name] : []))),
    missing: new Map(lacks.flatMap(([name, lack]) => (lack === null ? [] : [[name, lack] as const]))),
  }
}

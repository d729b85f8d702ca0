/** How clips are shot again, or on: what the painter remembers of them. Plain JSON. */
import type { Motion } from '../../../actions/operation.ts'
import type { PictureSource } from '../../engine.ts'
import type { Recipe } from '../verbs/recipe.ts'
import { PAINTER_VERSION } from '../version.ts'
import type { Track } from './camera.ts'
import type { Wind } from './movement.ts'

/** Frames a second. */
export const RATE = 24

/** A picture that a clip shows. One that was not painted here stays where it lies: only its place is remembered. */
export type RememberedStill =
  | { readonly kind: 'recipe'; readonly recipe: Recipe }
  | { readonly kind: 'picture'; readonly source: PictureSource }

/** One take of a clip. Stills are meant by their index. */
export interface Shot {
  readonly still: number
  /** The picture it ends on; null when it does not leave its own. */
  readonly landing: number | null
  readonly track: Track
  readonly wind: Wind
  readonly frames: number
  /** How lively the scene is. */
  readonly motion: Motion
  /** Makes its phases those of its clip. */
  readonly seed: number
}

/** What the engine gives with clips and gets back with their follow-ups. */
export interface ClipMemo {
  readonly painter: string
  /** No picture can be painted from it: follow-ups of pictures find nothing here. */
  readonly cells: readonly never[]
  readonly stills: readonly RememberedStill[]
  /** The shots of each clip, in order. */
  readonly clips: readonly (readonly Shot[])[]
}

/** The shots of one clip and the stills they mean. */
export type OneClip = Pick<ClipMemo, 'stills'> & { readonly shots: readonly Shot[] }

/** The memo of clips. */
export const clipMemoOf = (work: Pick<ClipMemo, 'stills' | 'clips'>): ClipMemo => ({
  painter: PAINTER_VERSION,
  cells: [],
  ...work,
})

/** A clip of a parent, counted from 1, the first where there is none; null for work of another engine or another painter. */
export function rememberedClip(memo: unknown, index: number): OneClip | null {
  if (typeof memo !== 'object' || memo === null || !('painter' in memo) || !('clips' in memo)) return null
  // A memo that names this version and has clips was written by `clipMemoOf`.
  const { painter, stills, clips } = memo as ClipMemo
  const shots = clips[index - 1] ?? clips[0]
  return painter === PAINTER_VERSION && shots ? { stills, shots } : null
}

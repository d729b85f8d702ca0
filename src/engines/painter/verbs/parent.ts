import type { Size } from '../../../pixels/pixels.ts'
import { sniffPicture } from '../../../pixels/sniff.ts'
import { EngineError, type PictureSource } from '../../engine.ts'
import { recipeOf, type Recipe } from './recipe.ts'
import type { Run } from '../studio.ts'

/** The parent's picture that a follow-up continues. */
export interface Parent {
  readonly picture: Uint8Array
  readonly contentType: string
  readonly size: Size
  /** How it was painted; null when another engine, or another version of this one, made it. */
  readonly recipe: Recipe | null
}

/** Reads picture `index`, counted from 1, of the parent; an index beyond what it has means the first. */
export async function readParent(run: Run, index: number): Promise<Parent> {
  const { parent } = run.job
  const source = parent?.images[index - 1] ?? parent?.images[0]
  if (!parent || !source) throw new EngineError('parent-lost', 'There is no parent picture to continue.')
  const picture = await readPicture(run, source)
  const sniffed = sniffPicture(picture)
  if (!sniffed) throw new EngineError('picture-unreadable', "The parent's picture is not a readable one.")
  const { contentType, width, height } = sniffed
  return { picture, contentType, size: { width, height }, recipe: recipeOf(parent.memo, index) }
}

/** A picture's bytes. Throws `EngineError`. */
export function readPicture({ studio, signal }: Run, source: PictureSource): Promise<Uint8Array> {
  return studio.context.read(source, signal)
}

/** How a finished picture is drawn again: what the painter remembers of its work. Plain JSON. */
import type { Scene, View } from '../scene.ts'
import { PAINTER_VERSION } from '../version.ts'

/** A part of a picture that was painted anew later, on top of what was there. */
export interface Repaint {
  /** The scene as it was seen when this was painted. */
  readonly scene: Scene
  /** The view of the recipe's own scene at that time: where the part lies in the world. */
  readonly frame: View
  /** PNG in base64, white where it covers; null: the whole frame, joined to what is around it. */
  readonly mask: string | null
}

/** One picture: a scene, and the repaints over it from the lowest to the highest. */
export interface Recipe {
  readonly scene: Scene
  readonly repaints: readonly Repaint[]
}

/** What the engine gives with its results and gets back with follow-ups. */
export interface Memo {
  readonly painter: string
  /** One for each picture of the result. */
  readonly cells: readonly Recipe[]
}

export const memoOf = (cells: readonly Recipe[]): Memo => ({ painter: PAINTER_VERSION, cells })

/** The recipe of a parent's picture, counted from 1, the first where there is none; null for work of another engine or another painter. */
export function recipeOf(memo: unknown, index: number): Recipe | null {
  if (typeof memo !== 'object' || memo === null || !('painter' in memo)) return null
  // A memo that names this version was written by `memoOf`.
  const { painter, cells } = memo as Memo
  return painter === PAINTER_VERSION ? (cells[index - 1] ?? cells[0] ?? null) : null
}

/** Whether two views show the same. */
export function isSameView(one: View, other: View): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => one[side] === other[side])
}

/** Where one view lies within another, as shares of the other. */
export function viewWithin(inner: View, outer: View): View {
  return {
    x: (inner.x - outer.x) / outer.width,
    y: (inner.y - outer.y) / outer.height,
    width: inner.width / outer.width,
    height: inner.height / outer.height,
  }
}

/** A repaint's scene as seen when the recipe's own scene is seen through `view`. */
export function repaintSeen({ scene, frame }: Repaint, view: View): Scene {
  const moved = viewWithin(view, frame)
  const seen = scene.view
  return {
    ...scene,
    view: {
      x: seen.x + moved.x * seen.width,
      y: seen.y + moved.y * seen.height,
      width: moved.width * seen.width,
      height: moved.height * seen.height,
    },
  }
}

/** What a medium is: a row of the table of media. */
import type { Look } from '../canvas/easel.ts'
import type { Scene } from '../scene.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import type { Finish } from './finish.ts'

/** How one medium works. */
export interface Medium {
  /** What prompts call it, in English, Chinese, Japanese, Spanish, French and German. */
  readonly words: readonly string[]
  readonly look: Look
  /** What the medium makes of a scene before it is painted: its palette, its light. */
  readonly recast?: (scene: Scene) => Scene
  /**
   * Works on the painted pixels, before snow and rain fall over them. `layers` are the place's own, or null where the
   * picture was painted from something else.
   */
  readonly pass?: (stage: Stage, layers: readonly Layer[] | null) => Promise<void>
  readonly finish: Finish
  /** Pixels that must stay flat: no grain of any kind after the pass. */
  readonly crisp?: true
  /** Colours or forms are chosen by the whole picture: a part that was painted alone would not match the rest. */
  readonly whole?: true
  /** A margin of bare paper belongs to the sheet: there is nothing beyond it. */
  readonly framed?: true
}

/** The words of a row, which are written in one line with commas between them. */
export const listed = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(', '))

/** Shapes with light and shade that dissolve into stipple, without an outline. */
export const SHADED: Look = { shaded: true, outline: null }

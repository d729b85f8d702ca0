/** Places that have a light of their own: under water, beyond the air. */
import type { Palette } from '../scene.ts'
import type { Layer, Stage } from '../canvas/stage.ts'

/** The layers, each of which sees the scene in the colours that `paletteOf` makes of the scene's own. */
export function relit(layers: readonly Layer[], paletteOf: (stage: Stage) => Palette): readonly Layer[] {
  return layers.map(({ name, paint }) => ({
    name,
    paint: (stage) => {
      const palette = paletteOf(stage)
      return paint({ ...stage, palette, scene: { ...stage.scene, palette } })
    },
  }))
}

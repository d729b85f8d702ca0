/** Minimal: flat clean shapes, calm colours, and nothing that only fills. */
import { mix } from '../../colours/colour.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Scene } from '../../scene.ts'
import { halfFigureMask } from '../kit/figures.ts'
import { lay, rasterOf } from '../kit/light.ts'
import { partGround } from '../kit/parting.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A picture of few flat shapes. */
export const MINIMAL: Medium = {
  words: listed(
    'minimal, minimalist, minimalism, minimalistic, flat design, flat vector, vector, vector art, simple shapes, 极简',
    '极简主义, 简约, 扁平, 扁平化, 矢量, ミニマル, ミニマリスト, フラットデザイン, minimalista, minimalismo, diseño plano',
    'minimaliste, minimalisme, Minimalismus, minimalistisch, Vektorgrafik, Flachdesign',
  ),
  look: { shaded: false, outline: null, spare: true },
  recast: calm,
  pass: parted,
  finish: { grain: 0, vignette: 0, contrast: 0 },
  whole: true,
}

/** Without what only fills: birds, streaks, villages and flowers. */
function calm(scene: Scene): Scene {
  const { palette } = scene
  const sky = palette.sky.map((colour, i) => mix(colour, palette.sky.at(-1) ?? colour, i === 0 ? 0.15 : 0.4))
  return {
    ...scene,
    features: [],
    texture: 0,
    atmosphere: scene.atmosphere * 0.4,
    palette: { ...palette, sky },
  }
}

/** A figure as light as what is behind it stands before a darker ground. */
async function parted(stage: Stage): Promise<void> {
  const image = rasterOf(stage.easel)
  await partGround(stage, image, halfFigureMask(stage))
  lay(stage.easel, image)
}

/** Minimal: few calm colours, areas with smooth outlines, nothing else. */
import { mix, shift, toRgb } from '../../colours/colour.ts'
import type { Scene } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { cutOuts } from '../kit/cut-outs.ts'
import { lay, rasterOf } from '../kit/light.ts'
import { layInks } from '../kit/sheets.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A picture of few flat shapes. */
export const MINIMAL: Medium = {
  words: listed(
    'minimal, minimalist, minimalism, minimalistic, flat design, flat vector, vector, vector art, simple shapes, 极简',
    '极简主义, 简约, 扁平, 扁平化, 矢量, ミニマル, ミニマリスト, フラットデザイン, minimalista, minimalismo, diseño plano',
    'minimaliste, minimalisme, Minimalismus, minimalistisch, Vektorgrafik, Flachdesign',
  ),
  look: { shaded: false, outline: null },
  recast: calm,
  pass: minimal,
  finish: { grain: 1.2, vignette: 0, contrast: 0 },
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

async function minimal(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const { cut, inks } = await cutOuts(stage, image, {
    land: { inks: 6, radius: 5.3 * unit, least: 6000 * unit * unit },
    figures: { inks: 4, radius: 2.4 * unit, least: 0 },
    dyed: (ink) => shift(ink, { chroma: 1.06, L: 0.015 }),
  })
  await layInks(stage, image, { cut, inks: inks.map(toRgb), crisp: 9 })
  lay(easel, image)
}

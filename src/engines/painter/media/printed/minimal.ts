/** Minimal: five calm colours, areas with smooth outlines, nothing else. */
import { mix, shift, toRgb } from '../../colour.ts'
import type { Scene } from '../../scene.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import { inksOf, labelsOf } from '../kit/inks.ts'
import { lay, rasterOf } from '../kit/light.ts'
import { cut, layInks } from '../kit/sheets.ts'
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

const INKS = 6

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
  const inks = inksOf(image, INKS).map((ink) => shift(ink, { chroma: 1.06, L: 0.015 }))
  const sheets = cut(labelsOf(image, inks), image, inks.length, 3.2 * UNIT * easel.scale)
  await layInks(stage, image, { cut: sheets, inks: inks.map(toRgb), crisp: 9 })
  lay(easel, image)
}

/** Minimal: few calm colours, areas with smooth outlines, nothing else. */
import type { Size } from '../../../../pixels/pixels.ts'
import { mix, shift, toRgb } from '../../colours/colour.ts'
import type { Scene } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { halfOf } from '../../planes/scale.ts'
import { cutOuts } from '../kit/cut-outs.ts'
import type { Labels } from '../kit/inks.ts'
import { lay, rasterOf } from '../kit/light.ts'
import { cut, layInks } from '../kit/sheets.ts'
import { wholeAreas } from '../kit/whole-areas.ts'
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
  const outs = await cutOuts(stage, image, {
    land: {
      inks: 5,
      radius: 6 * unit,
      least: 3000 * unit * unit,
      eased: (labels, size) => eased(stage, labels, size),
    },
    figures: { inks: 6, radius: 1.8 * unit, least: 60 * unit * unit },
    dyed: (ink) => shift(ink, { chroma: 1.06, L: 0.015 }),
  })
  await layInks(stage, image, { cut: outs.cut, inks: outs.inks.map(toRgb), crisp: 9 })
  lay(easel, image)
}

/** Design pixels of what is too slim to stay, and the side of the smallest area that does. */
interface Ease {
  readonly slim: number
  readonly least: number
}

/** Behind figures little is told; where the land is all there is, it has more to tell. */
const BEHIND: Ease = { slim: 14, least: 104 }
const ALONE: Ease = { slim: 5, least: 84 }

/** Labels in a few large areas: what is slim or small goes to what is around it. Only the sun and the moon stay. */
function eased(stage: Stage, labels: Labels, size: Size): Labels {
  const { slim, least } = stage.scene.figures.length > 0 ? BEHIND : ALONE
  // In halves of pixels.
  const unit = 0.5 * UNIT * stage.easel.scale
  const count = 1 + labels.reduce((most, label) => Math.max(most, label), 0)
  const { label } = cut({ labels: halfLabels(labels, size), count, radius: slim * unit }, size)
  const { area, labels: names } = wholeAreas(Uint16Array.from(label), size, {
    least: () => (least * unit) ** 2,
    isKin: () => true,
  })
  const out = Uint8Array.from(area, (one) => names[one] ?? 0)
  for (const i of lightIn(stage, labels, size)) out[i] = labels[i] as number // Inside the picture.
  return out
}

/** Every second label of every second row. */
function halfLabels(labels: Labels, size: Size): Labels {
  const half = halfOf(size)
  return Uint8Array.from({ length: half.width * half.height }, (_, i) => {
    const [x, y] = [i % half.width, Math.floor(i / half.width)]
    return labels[2 * y * size.width + 2 * x] as number // Every second place lies inside.
  })
}

/** The pixels of the sun or moon, where it is seen. */
function lightIn({ easel, scene }: Stage, labels: Labels, size: Size): readonly number[] {
  const { light } = scene
  const share = size.width / (easel.box.right - easel.box.left)
  const [x, y] = [(light.x - easel.box.left) * share, (light.y - easel.box.top) * share]
  const reach = light.radius * share
  const own = labels[Math.floor(y) * size.width + Math.floor(x)]
  const disc: number[] = []
  for (let row = Math.max(0, Math.ceil(y - reach)); row <= Math.min(size.height - 1, y + reach); row++) {
    const half = Math.sqrt(Math.max(0, reach * reach - (row - y) ** 2))
    for (let at = Math.max(0, Math.ceil(x - half)); at <= Math.min(size.width - 1, x + half); at++) {
      if (labels[row * size.width + at] === own) disc.push(row * size.width + at)
    }
  }
  return disc
}

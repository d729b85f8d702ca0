/** Neon: darkness, and glowing tubes along the contours. */
import { lch, mix, smooth } from '../../colours/colour.ts'
import type { Plane } from '../../planes/planes.ts'
import type { Scene } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { readSmall, smallIndex, softened } from '../blur.ts'
import type { Raster } from '../blur.ts'
import { edgesOf, eachRow, lay, rasterOf } from '../kit/light.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** Tubes of light. */
export const NEON: Medium = {
  words: listed(
    'neon, neon sign, neon sign of, neon art, neon art of, neon outline, neon outlines, neon glow, neon style, neon light art, glowing lines, glow lines, neon line art',
    '霓虹, 霓虹灯, 霓虹风格, ネオン, ネオンアート, neón, luces de neón, néon, néons, Neonlicht, Neonröhren',
  ),
  look: { shaded: false, outline: null },
  recast: darkened,
  pass: neon,
  finish: { grain: 2.5, vignette: 0.3, contrast: 0.14 },
  whole: true,
}

const NIGHT = lch(0.13, 0.05, 282)

/** The scene's own hues at night. */
function darkened(scene: Scene): Scene {
  const { palette } = scene
  return {
    ...scene,
    palette: { ...palette, sky: palette.sky.map((colour, i) => mix(colour, NIGHT, i === 0 ? 0.5 : 0.2)) },
  }
}

async function neon(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const { width, data } = image
  const edges = edgesOf(image, Math.max(1, 1.2 * unit))
  await stage.breathe()
  // In a small picture every step is a steep one.
  const faint = 0.026 * Math.max(0, 1 - unit)
  const tubes = await tubesOf(stage, image, { edges, from: 0.022 + faint, to: 0.085 + 2 * faint })
  const near = readSmall(softened(tubes, 7 * unit), width)
  const far = readSmall(softened(tubes, 34 * unit), width)
  const spill = Math.min(1, 0.12 + 1.1 * unit) / 255
  await eachRow(stage, image, (y) => {
    const [halo, haze] = [near(y), far(y)]
    for (let i = y * width, at = i * 4, from = 0; from < halo.length; i++, at += 4, from += 3) {
      // Planes have one value for every pixel, rows three.
      const core = 190 * smooth(0.06 + faint, 0.15 + 3 * faint, edges[i] as number)
      for (let c = 0; c < 3; c++) {
        const dim = (data[at + c] as number) * 0.2 + (c === 2 ? 14 : 5)
        const glow = 1 - spill * (1.25 * (halo[from + c] as number) + 1.5 * (haze[from + c] as number))
        const tube = 255 - (tubes.data[at + c] as number) - core
        data[at + c] = glow <= 0 || tube <= 0 ? 255 : 255 - ((255 - dim) * glow * tube) / 255
      }
    }
  })
  lay(easel, image)
}

interface Tubing {
  readonly edges: Plane
  /** Steepness where a tube begins to show, and where it is full. */
  readonly from: number
  readonly to: number
}

/** The tubes alone, on black. */
async function tubesOf(stage: Stage, image: Raster, { edges, from, to }: Tubing): Promise<Raster> {
  const soft = softened(image, 3 * UNIT * stage.easel.scale)
  const { width, height } = image
  const tubes = new Uint8ClampedArray(width * height * 4)
  const rgb = new Float32Array(3)
  await eachRow(stage, image, (y) => {
    for (let x = 0, i = y * width; x < width; x++, i++) {
      const steep = edges[i] as number // One value for every pixel.
      if (steep <= from) continue
      const bright = smooth(from, to, steep)
      tubeColour(rgb, soft.data, smallIndex(soft, x, y))
      for (let c = 0; c < 3; c++) tubes[i * 4 + c] = (rgb[c] as number) * bright
    }
  })
  return { data: tubes, width, height }
}

/** A colour of gas: the place's hue, as pure and bright as light is. */
function tubeColour(out: Float32Array, data: Uint8ClampedArray, at: number): void {
  // The pixel lies inside the picture.
  const r = data[at] as number
  const g = data[at + 1] as number
  const b = data[at + 2] as number
  const grey = 0.3 * r + 0.59 * g + 0.11 * b
  const spread = Math.max(r, g, b) - Math.min(r, g, b)
  // Greys take the cool light of argon.
  const pale = smooth(46, 10, spread)
  const push = 165 / Math.max(24, spread)
  out[0] = (178 + (r - grey) * push) * (1 - pale) + 90 * pale
  out[1] = (158 + (g - grey) * push) * (1 - pale) + 225 * pale
  out[2] = (186 + (b - grey) * push) * (1 - pale) + 255 * pale
}

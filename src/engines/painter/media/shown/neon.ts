/** Neon: darkness, and glowing tubes along the contours. */
import { clamp, lch, mix, smooth } from '../../colour.ts'
import type { Scene } from '../../scene.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import { softened } from '../blur.ts'
import { readHalf } from '../kit/colour.ts'
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
  const { width, height, data } = image
  const edges = edgesOf(image, Math.max(1, 1.2 * unit))
  await stage.breathe()
  const soft = softened(image, 3 * unit)
  // In a small picture every step is a steep one.
  const spill = Math.min(1, 0.12 + 1.1 * unit)
  const faint = 0.026 * Math.max(0, 1 - unit)
  const tubes = new Uint8ClampedArray(data.length)
  const rgb = new Float32Array(3)
  await eachRow(stage, image, (x, y, i, at) => {
    const bright = smooth(0.022 + faint, 0.085 + 2 * faint, edges[i] as number) // One value for every pixel.
    if (bright < 0.01) return
    tubeColour(
      rgb,
      soft.data,
      (Math.min(soft.height - 1, y >> 1) * soft.width + Math.min(soft.width - 1, x >> 1)) * 4,
    )
    for (let c = 0; c < 3; c++) tubes[at + c] = (rgb[c] as number) * bright
  })
  const near = softened({ data: tubes, width, height }, 7 * unit)
  const far = softened({ data: tubes, width, height }, 34 * unit)
  const halo = new Float32Array(3)
  const haze = new Float32Array(3)
  await eachRow(stage, image, (x, y, i, at) => {
    readHalf(halo, near, x, y)
    readHalf(haze, far, x, y)
    const core = smooth(0.06 + faint, 0.15 + 3 * faint, edges[i] as number) // One value for every pixel.
    for (let c = 0; c < 3; c++) {
      const dim = (data[at + c] as number) * 0.2 + (c === 2 ? 14 : 5)
      const glow = spill * (1.25 * (halo[c] as number) + 1.5 * (haze[c] as number))
      const tube = (tubes[at + c] as number) + 190 * core
      data[at + c] = clamp(255 - (255 - dim) * (1 - clamp(glow / 255)) * (1 - clamp(tube / 255)), 0, 255)
    }
  })
  lay(easel, image)
}

/** A colour of gas: the place's hue, as pure and bright as light is. */
function tubeColour(out: Float32Array, data: Uint8ClampedArray, at: number): void {
  // The pixel lies inside the picture.
  const [r, g, b] = [data[at] as number, data[at + 1] as number, data[at + 2] as number]
  const grey = 0.3 * r + 0.59 * g + 0.11 * b
  const spread = Math.max(r, g, b) - Math.min(r, g, b)
  // Greys take the cool light of argon.
  const pale = smooth(46, 10, spread)
  const push = 165 / Math.max(24, spread)
  out[0] = (178 + (r - grey) * push) * (1 - pale) + 90 * pale
  out[1] = (158 + (g - grey) * push) * (1 - pale) + 225 * pale
  out[2] = (186 + (b - grey) * push) * (1 - pale) + 255 * pale
}

/** Clay and soft 3D: rounded forms under a studio lamp, with contact shadows and a few finger marks. */
import { lerp, smooth } from '../../colours/colour.ts'
import { valueNoise } from '../../canvas/noise.ts'
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Size } from '../../../../pixels/pixels.ts'
import type { Raster } from '../blur.ts'
import { coarseness, fieldOf } from '../field.ts'
import { vivid } from '../kit/colour.ts'
import { spread } from '../kit/distance.ts'
import { halfFigureMask } from '../kit/figures.ts'
import { eachRow, halfEdgesOf, halfField, lay, rasterOf } from '../kit/light.ts'
import { soft } from '../kit/soft.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A set of modelled clay. */
export const CLAY: Medium = {
  words: listed(
    'clay, claymation, plasticine, play-doh, 3d, 3d render, 3d rendering, 3d illustration, render 3d, blender, octane, c4d, pixar',
    '黏土, 粘土, 橡皮泥, 三维, 三维渲染, クレイ, クレイアニメ, 粘土アニメ, 3dレンダー, plastilina, arcilla, animación con plastilina',
    'pâte à modeler, argile, rendu 3d, Knete, Knetfigur, Ton, 3d-Grafik, 3d-Rendering',
  ),
  look: { shaded: true, outline: null, shade: 'soft' },
  pass: clay,
  finish: { grain: 1, vignette: 0.14, contrast: 0.08 },
  whole: true,
}

/** Design pixels over which a form is rounded. */
const ROUND = 26
/** Steepness at which one lump of clay ends and another begins. */
const SEAM = 0.075

async function clay(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  vivid(image, { chroma: 1.22, light: 0.03 })
  const { shades, shines } = lamplight(await modelled(stage, image), halfOf(image), UNIT * easel.scale)
  const { width, data } = image
  const [shadeAt, shineAt] = [halfField(shades, image), halfField(shines, image)]
  await eachRow(stage, image, (y) => {
    const [shade, shine] = [shadeAt(y), shineAt(y)]
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      // Rows have one value for every pixel. What light a place lacks is a little blue.
      const light = shade[x] as number
      const blue = 5 * (1 - light)
      const gloss = (shine[x] as number) + 2 * blue
      data[at] = (data[at] as number) * light + gloss
      data[at + 1] = (data[at + 1] as number) * light + gloss + blue
      data[at + 2] = (data[at + 2] as number) * light + gloss + 2 * blue
    }
  })
  lay(easel, image)
}

interface Lamplight {
  /** How much of its own light every place gets, about 0 to 1.2, and levels of gloss. */
  readonly shades: Plane
  readonly shines: Plane
}

/** How the studio lamp falls on a body of a size; `unit` in pixels of the picture, which is twice as large. */
function lamplight({ height: body, seams }: Body, { width, height }: Size, unit: number): Lamplight {
  const slope = 0.275 / Math.max(0.5, unit)
  const [shades, shines] = [new Float32Array(body.length), new Float32Array(body.length)]
  for (let y = 0, i = 0; y < height; y++) {
    const above = y > 0 ? -width : 0
    const below = y + 1 < height ? width : 0
    for (let x = 0; x < width; x++, i++) {
      // Neighbours are kept inside the planes.
      const west = body[x > 0 ? i - 1 : i] as number
      const east = body[x + 1 < width ? i + 1 : i] as number
      const nx = (west - east) * slope
      const ny = ((body[i + above] as number) - (body[i + below] as number)) * slope
      const diffuse = (0.8 - 0.42 * nx - 0.5 * ny) / Math.sqrt(1 + nx * nx + ny * ny)
      shades[i] = 0.4 + 0.74 * diffuse - 0.16 * (seams[i] as number)
      shines[i] = SHINE[Math.max(0, (diffuse * 256) | 0)] ?? 0
    }
  }
  return { shades, shines }
}

/** Levels of gloss for how much of the lamp's light a place gets, in 256ths. */
const SHINE = Float32Array.from({ length: 320 }, (_, light) => 26 * (light / 256) ** 12)

interface Body {
  readonly height: Plane
  /** How much of the light is lost between lumps, 0 to 1. */
  readonly seams: Plane
}

/** Lumps that rise from their seams, pressed a little out of shape; at half the picture's size. */
async function modelled(stage: Stage, image: Raster): Promise<Body> {
  const { easel } = stage
  const unit = UNIT * easel.scale
  const half = halfOf(image)
  const edges = halfEdgesOf(image, 1.5 * unit)
  // In a small picture every step is a steep one.
  const seam = SEAM * (1 + 1.3 * Math.max(0, 1 - unit))
  const figures = halfFigureMask(stage)
  await stage.breathe()
  const dome = edges
  for (let i = 0; i < dome.length; i++) dome[i] = (edges[i] as number) > seam ? 0 : 1e4
  spread(dome, half)
  await stage.breathe()
  const round = 2 / (ROUND * unit)
  const seams = new Float32Array(dome.length)
  for (let i = 0; i < dome.length; i++) {
    const t = Math.min(1, (dome[i] as number) * round) // All planes have one size.
    dome[i] = Math.sqrt(t * (2 - t))
    seams[i] = 1 - (dome[i] as number)
  }
  const height = soft(dome, half, Math.max(1, 1.6 * unit))
  const bumps = pressed(stage)
  for (let y = 0, i = 0; y < half.height; y++) {
    const press = bumps(y * 2)
    for (let x = 0; x < half.width; x++, i++) {
      const lump = ROUND * lerp(0.16, 0.4, figures[i] as number) * (height[i] as number)
      height[i] = (lump + 1.3 * (press[x * 2] as number)) * unit
    }
  }
  return { height, seams: soft(seams, half, 2 * unit) }
}

/** Where thumbs pressed, and the ridges they left. */
function pressed(stage: Stage) {
  const { easel } = stage
  const salt = stage.salt('texture', 'finger')
  return fieldOf(easel, coarseness(easel, 8 * UNIT), (x, y) => {
    const thumb = valueNoise(x * 5, y * 5, salt)
    const ridge =
      Math.sin((x + 0.6 * y) * 420 + 26 * thumb) * smooth(0.3, 0.7, valueNoise(x * 6, y * 6, salt + 3))
    return 1.4 * thumb + 0.7 * valueNoise(x * 17, y * 17, salt + 1) + 0.04 * ridge
  })
}

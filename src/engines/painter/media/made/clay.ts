/** Clay and soft 3D: rounded forms under a studio lamp, with contact shadows and a few finger marks. */
import { lerp, smooth } from '../../colour.ts'
import { valueNoise } from '../../noise.ts'
import type { Plane } from '../../planes/planes.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import type { Raster } from '../blur.ts'
import { coarseness, fieldOf } from '../field.ts'
import { vivid } from '../kit/colour.ts'
import { spread } from '../kit/distance.ts'
import { figureMask } from '../kit/figures.ts'
import { eachRow, edgesOf, lay, rasterOf } from '../kit/light.ts'
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
  const unit = UNIT * easel.scale
  vivid(image, { chroma: 1.22, light: 0.03 })
  const { height, seams } = await modelled(stage, image)
  const { width, data } = image
  const slope = 0.55 / Math.max(0.5, unit)
  await eachRow(stage, image, (x, _y, i, at) => {
    // Planes have one value for every pixel; neighbours are kept inside.
    const own = height[i] as number
    const west = height[x > 0 ? i - 1 : i] as number
    const east = height[x + 1 < width ? i + 1 : i] as number
    const nx = (west - east) * slope
    const ny = ((height[i - width] ?? own) - (height[i + width] ?? own)) * slope
    const nz = 1 / Math.sqrt(1 + nx * nx + ny * ny)
    const diffuse = (0.8 - 0.42 * nx - 0.5 * ny) * nz
    const gloss = Math.max(0, (0.8 - 0.4 * nx - 0.5 * ny) * nz)
    const shine = 26 * gloss ** 12
    const shade = 0.4 + 0.74 * diffuse - 0.16 * (seams[i] as number)
    for (let c = 0; c < 3; c++) {
      data[at + c] = (data[at + c] as number) * shade + shine + (1 - shade) * (10 + 5 * c)
    }
  })
  lay(easel, image)
}

interface Body {
  readonly height: Plane
  /** How much of the light is lost between lumps, 0 to 1. */
  readonly seams: Plane
}

/** Lumps that rise from their seams, pressed a little out of shape. */
async function modelled(stage: Stage, image: Raster): Promise<Body> {
  const { easel } = stage
  const unit = UNIT * easel.scale
  const edges = edgesOf(image, 1.5 * unit)
  // In a small picture every step is a steep one.
  const seam = SEAM * (1 + 1.3 * Math.max(0, 1 - unit))
  const figures = figureMask(stage)
  await stage.breathe()
  const far = spread(
    edges.map((steep) => (steep > seam ? 0 : 1e4)),
    image,
  )
  await stage.breathe()
  const dome = far.map((away) => {
    const t = Math.min(1, away / (ROUND * unit))
    return Math.sqrt(t * (2 - t))
  })
  const height = soft(dome, image, Math.max(1, 3.2 * unit))
  const bumps = pressed(stage)
  await eachRow(stage, image, (x, y, i) => {
    height[i] =
      ((height[i] as number) * ROUND * lerp(0.16, 0.4, figures[i] as number) + 1.3 * bumps(x, y)) * unit // One value for every pixel.
  })
  return {
    height,
    seams: soft(
      dome.map((value) => 1 - value),
      image,
      4 * unit,
    ),
  }
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
